import { expect, test, type Page } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const THREE_LINES = [
  "Zoloft 150 x10w good adherence, partial, stopped SE, this episode",
  "venla XR 225mg 12 weeks no resp, good adherence, this episode",
  "lithium aug 900 6/52",
].join("\n");

async function threeTrials(page: Page) {
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByLabel(/^Quick entry/).fill(THREE_LINES);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("group", { name: /^Trial 3/ })).toBeVisible();
}

const cell = (page: Page, row: number, column: string) =>
  page.getByRole("group", { name: new RegExp(`^Trial ${row}:`) }).getByLabel(column, { exact: true });

test("the list of trials is gone through by keys alone, and every change taken back", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await threeTrials(page);

  await test.step("three trials and the panel fit one screen", async () => {
    await expect(cell(page, 3, "Medicine")).toBeInViewport({ ratio: 1 });
    const panel = page.getByRole("complementary");
    expect(await panel.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
    await expect(panel.getByRole("heading", { name: "Options" })).toBeInViewport();
  });

  await test.step("arrows, Enter, Escape", async () => {
    await cell(page, 1, "Weeks at that dose").focus();
    await page.keyboard.press("ArrowDown");
    await expect(cell(page, 2, "Weeks at that dose")).toBeFocused();
    await page.keyboard.type("3");
    await expect(page.getByRole("group", { name: /^Trial 2/ })).toContainText("Not adequate: 3 weeks, less than 4");
    await page.keyboard.press("Escape");
    await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("12");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(cell(page, 2, "Best result")).toBeFocused();
    await page.keyboard.type("rem");
    await expect(cell(page, 2, "Best result")).toHaveValue("remission");
  });

  await test.step("duplicated, moved, a row begun", async () => {
    await page.keyboard.press("Control+Z");
    await expect(cell(page, 2, "Best result")).toHaveValue("minimal");
    await cell(page, 2, "Medicine").focus();
    await page.keyboard.press("Control+D");
    await expect(page.getByRole("group", { name: "Trial 3: venlafaxine" })).toBeVisible();
    await expect(cell(page, 3, "Medicine")).toBeFocused();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await expect(page.getByRole("group", { name: "Trial 1: venlafaxine" })).toBeVisible();
    await expect(cell(page, 1, "Medicine")).toBeFocused();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await expect(cell(page, 5, "Medicine")).toBeFocused();
  });

  await test.step("all of it taken back, and done again", async () => {
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("Control+Z");
    await expect(page.getByRole("group", { name: "Trial 1: sertraline" })).toBeVisible();
    await expect(page.getByRole("group", { name: /^Trial 4/ })).toBeHidden();
    await page.keyboard.press("Control+Shift+Z");
    await expect(page.getByRole("group", { name: "Trial 4: lithium" })).toBeVisible();
  });

  await test.step("a name longer than its cell stands whole below it", async () => {
    await cell(page, 4, "Medicine").fill("bupropion hydrochloride");
    const whole = page.getByRole("group", { name: /^Trial 4/ }).getByText("bupropion hydrochloride", { exact: true });
    await expect(whole).toBeInViewport();
    expect(await cell(page, 2, "Medicine").evaluate((field) => field.scrollWidth <= field.clientWidth)).toBe(true);
    await page.keyboard.press("Control+Z");
  });

  await test.step("the definition that was chosen is taken back too", async () => {
    const definition = page.getByLabel("Definition of treatment resistance shown first");
    const before = await definition.inputValue();
    await definition.selectOption("ema");
    await page.keyboard.press("Control+Z");
    await expect(page.getByText("Undone: the definition shown first")).toBeVisible();
    await expect(definition).toHaveValue(before);
  });

  await test.step("the panel says what the latest change moved", async () => {
    for (const step of ["Person and episode", "Safety", "Diagnosis", "Conditions", "Medicines and substances"]) {
      await page.getByRole("button", { name: step, exact: true }).click();
      for (const others of await page.getByRole("button", { name: /all others are/ }).all()) await others.click();
    }
    await page.getByRole("button", { name: "Conditions", exact: true }).click();
    await page
      .getByRole("group", { name: /^Epilepsy/ })
      .getByLabel("Yes", { exact: true })
      .check();
    await page.getByText(/^The latest change moved \d+ options?$/).click();
    await expect(page.getByRole("complementary").getByText(/→/).first()).toBeVisible();
  });
  await expectNoAxeViolations(page);
  seen.expectNothingUnseemly(baseURL!);
});

test("what most hinges on is answered in the panel with one click, and a double click answers one question", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await threeTrials(page);
  const panel = page.getByRole("complementary");
  const offered = panel.locator("[role=group]");
  await expect(offered).toHaveCount(3);
  const [first, second] = [
    await offered.first().getAttribute("aria-label"),
    await offered.nth(1).getAttribute("aria-label"),
  ];
  await expectNoAxeViolations(page);

  await offered.first().getByRole("button", { name: "Yes", exact: true }).dblclick();
  await expect(panel.getByRole("group", { name: first! })).toHaveCount(0);
  await expect(panel.getByRole("group", { name: second! })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Most hinges on" })).toBeFocused();
  await expect(panel.getByRole("heading", { name: "Options" })).toBeInViewport();
  expect(await panel.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(panel.getByRole("group", { name: first! })).toBeVisible();
});

test("the panel fits one screen with red flags too, and the definition's open facts are answered in it", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page
    .getByLabel(/^Quick entry/)
    .fill(THREE_LINES.replace(", good adherence, this episode\nlithium", "\nlithium"));
  await page.keyboard.press("Control+Enter");
  const panel = page.getByRole("complementary");
  const expectItFits = async () => {
    await expect(panel.getByRole("link", { name: "What if an answer were another?" })).toBeInViewport({ ratio: 1 });
    expect(await panel.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
  };
  const answers = panel.getByRole("group", { name: "Doses taken, venlafaxine" });
  await expect(answers.getByRole("button")).toHaveCount(4);

  await page.getByRole("button", { name: "Safety", exact: true }).click();
  const flags = [/^Voices that tell/, /^An overdose/, /^Not eating or drinking/];
  for (const [index, question] of flags.entries()) {
    await page.getByRole("main").getByRole("group", { name: question }).getByLabel("Yes", { exact: true }).check();
    await expect(panel.locator("section").first().locator("p")).toHaveCount(index + 1);
    await expectItFits();
  }
  for (const others of await page.getByRole("button", { name: /all others are/ }).all()) await others.click();
  await expectItFits();

  await answers.getByRole("button", { name: "most (80 % or more)" }).click();
  await expect(answers).toHaveCount(0);
  await expect(panel.getByRole("heading", { name: "Treatment resistance" })).toBeFocused();
  await panel
    .getByRole("group", { name: "Episode, venlafaxine" })
    .getByRole("button", { name: "this episode", exact: true })
    .click();
  await expect(panel.getByText(/^●? ?met: 2 of 2 counted$/)).toBeVisible();
  await expectItFits();
  await expectNoAxeViolations(page);
  seen.expectNothingUnseemly(baseURL!);
});

test("anything is found by its words, and the keys are listed", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Find" })).toBeVisible();
  await page.keyboard.press("Control+K");
  const search = page.getByRole("searchbox", { name: "A page, a step, a question or something to do" });
  await expect(search).toBeFocused();
  await page.keyboard.type("sleep apn");
  await expect(page.getByRole("menuitem").first()).toContainText("Sleep apnoea");
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(search).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Conditions" })).toBeVisible();

  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Ctrl+K");
  await expectNoAxeViolations(page);
  await page.getByRole("checkbox", { name: "“?” opens this list" }).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Alt+PageDown");
  await expect(page.getByRole("heading", { level: 1, name: "Medicines and substances" })).toBeFocused();
  seen.expectNothingUnseemly(baseURL!);
});

test("Escape closes the search at once, and parts of the review are gone to from any page", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await threeTrials(page);
  await page.keyboard.press("Control+K");
  await page.getByRole("searchbox").fill("compare");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toBeHidden();
  await page.getByRole("link", { name: "Practice" }).click();
  await page.keyboard.press("Control+K");
  await page.getByRole("searchbox").fill("compare");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Compare two to four options side by side")).toBeFocused();
  await expect(page.getByRole("group", { name: /^Options to compare/ })).toBeVisible();
  seen.expectNothingUnseemly(baseURL!);
});

test("what if: answers are changed beside the case, then kept or discarded", async ({ page, baseURL }) => {
  const seen = watch(page);
  await threeTrials(page);
  await page.getByRole("link", { name: "What if an answer were another?" }).click();
  await expect(page.getByRole("region", { name: "What if" })).toBeVisible();
  // It opens where the intake was.
  await expect(page.getByRole("heading", { level: 1, name: "Medicine trials" })).toBeVisible();
  await cell(page, 2, "Weeks at that dose").fill("3");
  const moves = page.getByRole("complementary", { name: "What moves" });
  await expect(moves).toContainText("Weeks at that dose, venlafaxine: 12 weeks → 3 weeks");
  const regulatory = moves.getByRole("row", { name: /^Regulatory/ });
  await expect(regulatory.getByRole("cell")).toHaveText([/^met \(2\)/, /^not met \(1\)/]);
  await expectNoAxeViolations(page);

  // Undo is of the what-if here; the three trials of the case stay.
  await page.keyboard.press("Control+Z");
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("12");
  await expect(cell(page, 2, "Weeks at that dose")).toBeFocused();
  await expect(moves).toContainText("Nothing yet.");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("3");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Medicine trials" })).toBeVisible();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("3");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("12");
  await page.getByRole("button", { name: "Redo", exact: true }).click();

  // Undo takes a discard back on the pages of the case too, and leaves the case as it is.
  await page.getByRole("button", { name: "Discard and go back" }).click();
  await expect(page.getByRole("link", { name: "What if an answer were another?" })).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("region", { name: "What if" })).toBeVisible();
  await expect(page.getByText("Undone: discarding the what-if")).toBeVisible();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("3");
  await page.keyboard.press("Control+Y");
  await expect(page.getByRole("link", { name: "What if an answer were another?" })).toBeVisible();
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("12");

  await page.getByRole("link", { name: "What if an answer were another?" }).click();
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await cell(page, 2, "Weeks at that dose").fill("3");
  await page.getByRole("button", { name: "Keep as the case" }).click();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("3");
  await page.reload();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cell(page, 2, "Weeks at that dose")).toHaveValue("12");
  seen.expectNothingUnseemly(baseURL!);
});

for (const look of ["dark", "light"] as const) {
  test(`the ${look} look, chosen by its words, has enough contrast on every page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look === "dark" ? "light" : "dark" });
    await threeTrials(page);
    await page.keyboard.press("Control+K");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type(`look ${look}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-look", look);
    for (const name of ["Intake", "Review", "Patient summary", "Saved"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoAxeViolations(page);
    }
  });
}
