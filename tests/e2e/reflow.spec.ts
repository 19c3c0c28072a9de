import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectNoAxeViolations } from "./support/page";

const CASE = readFileSync("docs/example-case.json");

/** 1280 pixels at 400 % zoom leave 320; the success criterion on reflow (WCAG 2.2, 1.4.10) names that width. */
test("at 400 % zoom no page and no step scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./");
  await page.getByLabel("Case file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: CASE });
  await expect(page.getByText("The case file was opened.")).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);

  const steps = page.getByRole("navigation", { name: "Steps of the intake" }).getByRole("button");
  for (const step of await steps.all()) {
    await step.click();
    expect(await width(), await step.innerText()).toBeLessThanOrEqual(320);
    const wide = page.getByRole("main").locator("section, fieldset");
    for (const part of await wide.all())
      expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  }
  for (const path of ["review", "what-if", "handout", "record", "practice", "rulebook", "saved", "about", "sources"]) {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    expect(await width(), path).toBeLessThanOrEqual(320);
  }
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
  [320, 256],
] as const)
  test(`at ${width} × ${height} what has to be seen now is in sight on a page that is scrolled, and covers no field`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no storage", "QuotaExceededError");
      };
    });
    await page.goto("./");
    await page.getByRole("button", { name: "Safety", exact: true }).click();
    const yes = page.getByRole("main").getByRole("radio", { name: "Yes" });
    await yes.nth(12).check();
    const alert = page.getByRole("alert").filter({ hasText: /does not let the draft be kept/ });
    const close = alert.getByRole("button", { name: "Close" });
    await expect(close).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expectNoAxeViolations(page);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      const focused = (await page.locator(":focus").boundingBox())!;
      expect(focused.y + focused.height).toBeLessThanOrEqual((await alert.boundingBox())!.y + 1);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/does not let the draft be kept/)).toBeHidden();
    await page.emulateMedia({ media: null });
    await close.click();
    await expect(alert).toBeHidden();
    await expect(page.getByText(/does not let the draft be kept/)).not.toBeInViewport();
  });

test("on a phone Undo, Redo and Find stay in sight and cover no field that has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("46");
  await page.getByRole("button", { name: /^Next:/ }).scrollIntoViewIfNeeded();
  const changes = page.getByRole("group", { name: "Changes" });
  for (const name of ["Undo", "Redo", "Find"])
    await expect(changes.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  await page.getByLabel("Age", { exact: true }).focus();
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = (await page.locator(":focus").boundingBox())!;
    expect(focused.y + focused.height).toBeLessThanOrEqual((await changes.boundingBox())!.y + 1);
  }
  await changes.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Undone: / })).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
  await page.setViewportSize({ width: 320, height: 256 });
  await page.getByRole("button", { name: /^Next:/ }).scrollIntoViewIfNeeded();
  await expect(changes).not.toBeInViewport();
});

test("red flags stay in sight on a small screen and cover no field that has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto("./");
  await page.getByRole("button", { name: "Safety", exact: true }).click();
  const yes = page.getByRole("main").getByRole("radio", { name: "Yes" });
  await expect(yes.nth(8)).toBeAttached();
  for (let index = 0; index < 8; index += 1) await yes.nth(index).check();
  const flags = page.getByRole("region", { name: "Red flags in brief" });
  await expect(flags.locator("summary")).toContainText(/^\d red flags: /);
  await page.getByRole("button", { name: /^Next:/ }).focus();
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Shift+Tab");
    const focused = await page.locator(":focus").boundingBox();
    const box = await page.getByRole("region", { name: "So far in brief" }).boundingBox();
    expect(box!.height).toBeLessThan(75);
    expect(focused!.y).toBeGreaterThanOrEqual(box!.y + box!.height - 1);
  }
  await flags.locator("summary").click();
  await expect(flags.getByRole("listitem").first()).toBeVisible();
  await flags.locator("summary").click();

  // What follows lies far below the step; what is said of it in brief leads there.
  const panel = page.getByRole("complementary", { name: "What follows so far" });
  await expect(panel).not.toBeInViewport();
  await page.getByRole("button", { name: /^Treatment resistance: .* What follows so far/ }).click();
  await expect(panel).toBeFocused();
  await expect(panel.getByRole("heading", { name: "Red flags" })).toBeInViewport();
});

const ONE_WORD = "Pneumonoultramicroscopicsilicovolcanoconiosisamitriptylinehydrochlorideextendedrelease";

/** A name copied from a label or a file can be one long word. */
const LONG_CASE = {
  intakeVersion: 1,
  person: { ageYears: 46 },
  trials: [
    { kind: "trial", id: "t1", drug: { unlisted: ONE_WORD }, dose: 50, weeks: 8, note: "x".repeat(300) },
    { kind: "trial", id: "t2", drug: { unlisted: `Compounded ${"by the pharmacy of the village ".repeat(5)}` } },
  ],
  currentMedicines: [{ id: "m1", medicine: { unlisted: ONE_WORD }, mostDays: "yes" }],
};

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [1366, 768],
] as const)
  test(`at ${width} pixels a word of any length breaks, and the page stays in its width`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    const buffer = Buffer.from(JSON.stringify(LONG_CASE));
    await page.getByLabel("Case file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer });
    await expect(page.getByText("The case file was opened.")).toBeVisible();
    const expectInWidth = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const panel = page.getByRole("complementary");
      if ((await panel.count()) > 0)
        expect(await panel.first().evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    };

    await test.step("the trials, the panel beside them, and all of a note", async () => {
      await page.getByRole("button", { name: "Medicine trials" }).click();
      const trial = page.getByRole("group", { name: /^Trial 1/ });
      await expectInWidth();
      if (width <= 390) {
        const legend = page.getByRole("group", { name: /^Trial 2/ }).locator("legend");
        expect(await legend.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
      }
      await trial.getByText(/^More:/).click();
      const note = trial.getByRole("textbox", { name: /^Note/ });
      expect(await note.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
      await expectInWidth();
    });

    await test.step("the review, with every proof open", async () => {
      await page.getByRole("link", { name: "Review", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      await expectInWidth();
    });

    await test.step("a saved review with a name of one word", async () => {
      await page.getByRole("link", { name: "Saved", exact: true }).click();
      await page.getByRole("textbox", { name: /^Passphrase/ }).fill("four words that wander");
      await page.getByRole("textbox", { name: "The same again" }).fill("four words that wander");
      await page.getByRole("button", { name: "Use this passphrase" }).click();
      await page.getByRole("textbox", { name: /^Name of the review/ }).fill("Abcdefghij".repeat(10));
      await page.getByRole("button", { name: "Save on this device" }).click();
      await expect(page.getByRole("article")).toBeVisible();
      await expectInWidth();
    });
  });

for (const [width, height] of [
  [1366, 768],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width} pixels What if stays marked, with both ways out, and covers no field that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./#/what-if");
    const ways = ["Keep as the case", "Discard and go back"].map((name) => page.getByRole("button", { name }));
    await expect(ways[0]!).toBeVisible();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 3);
    });
    for (const way of ways) await expect(way).toBeInViewport();
    await expect(
      page
        .getByText(/^What if\b/)
        .filter({ visible: true })
        .last(),
    ).toBeInViewport();
    await expectNoAxeViolations(page);
    const bottom = await ways[0]!.evaluate((button) => button.getBoundingClientRect().bottom);
    await page.getByRole("button", { name: /^Next:/ }).focus();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Shift+Tab");
      const focused = await page.locator(":focus").boundingBox();
      expect(focused!.y).toBeGreaterThanOrEqual(bottom);
    }
  });

test("the page that is open is in sight in the row of pages, after a reload too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./#/saved");
  const link = page.getByRole("link", { name: "Saved", exact: true });
  await expect(link).toBeInViewport();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Saved reviews" })).toBeVisible();
  await expect(link).toBeInViewport();
});

test("in forced colours the step in hand alone is marked, in a column, in rows and in What if", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const [path, width] of [
    ["./", 1366],
    ["./", 390],
    ["./#/what-if", 1366],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const steps = page.getByRole("navigation", { name: "Steps of the intake" }).getByRole("button");
    await expect(steps.first()).toBeVisible();
    const marked = await steps.evaluateAll((buttons) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      return buttons.flatMap((button) => {
        const { borderInlineStartWidth, borderInlineStartColor, borderBlockEndWidth, borderBlockEndColor } =
          getComputedStyle(button);
        const borders = [
          [borderInlineStartWidth, borderInlineStartColor],
          [borderBlockEndWidth, borderBlockEndColor],
        ];
        return borders.some(([size, colour]) => size !== "0px" && colour !== canvas)
          ? [button.getAttribute("aria-current") ?? ""]
          : [];
      });
    });
    expect(marked, `${path} at ${width}`).toEqual(["step"]);
  }
});

test("at 1366 pixels the cells of a trial have room for what is answered every day", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  const trial = page.getByRole("group", { name: /^Trial 1/ });
  for (const [label, answers] of Object.entries({
    "Doses taken": ["most", "some", "few", "unknown"],
    "Best result": ["remission", "response", "partial", "minimal", "worse", "insufficient"],
    "Why it ended": ["ongoing", "noBenefit", "sideEffects", "ownChoice", "supplyOrCost", "other"],
    Episode: ["current", "earlier", "unknown"],
  })) {
    const cell = trial.getByLabel(label, { exact: true });
    for (const answer of answers) {
      await cell.selectOption(answer);
      // What a cell shows is the words that lie over it, or else those of its choice, up to the arrow.
      const isIn = await cell.evaluate((select: HTMLSelectElement) => {
        const over = select.nextElementSibling?.textContent;
        const { font, paddingLeft } = getComputedStyle(select);
        const ruler = Object.assign(document.createElement("canvas").getContext("2d")!, { font });
        const words = over ?? select.selectedOptions[0]!.text;
        const arrow = 1.3 * 16;
        return ruler.measureText(words).width + parseFloat(paddingLeft) + 3 + arrow <= select.clientWidth;
      });
      expect(isIn, `${label}: ${answer}`).toBe(true);
    }
  }
});
