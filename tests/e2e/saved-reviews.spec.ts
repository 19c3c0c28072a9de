import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const PASSPHRASE = "four words that wander";

async function choosePassphrase(page: Page) {
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await page.getByRole("textbox", { name: /^Passphrase/ }).fill(PASSPHRASE);
  await page.getByRole("textbox", { name: "The same again" }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Use this passphrase" }).click();
}

async function unlock(page: Page, passphrase = PASSPHRASE) {
  await page.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
  await page.getByRole("button", { name: "Unlock" }).click();
}

async function typeAge(page: Page, age: string) {
  await page.getByRole("link", { name: "Intake", exact: true }).click();
  await page.getByLabel("Age", { exact: true }).fill(age);
}

async function save(page: Page, label: string, button = "Save on this device") {
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await page.getByRole("textbox", { name: /^Name of the review/ }).fill(label);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText(`Saved as “${label}”.`).first()).toBeVisible();
}

test("reviews are saved under a passphrase, found again after a reload, and forgotten on request", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await page.goto("./");

  await test.step("a passphrase that is too short, or typed in two ways, is refused with the reason", async () => {
    await page.getByRole("link", { name: "Saved", exact: true }).click();
    await page.getByRole("textbox", { name: /^Passphrase/ }).fill("short");
    await page.getByRole("button", { name: "Use this passphrase" }).click();
    await expect(page.getByRole("alert").getByText(/has 5 characters; 15 or more/)).toBeVisible();
    await expectNoAxeViolations(page);
  });

  await test.step("saved, and on the list after a reload and the passphrase", async () => {
    await typeAge(page, "46");
    await choosePassphrase(page);
    await save(page, "Second visit, two trials so far");
    await page.reload();
    await expect(page.getByRole("heading", { name: "Locked" })).toBeVisible();
    await expect(page.getByText("Second visit")).toBeHidden();
    await page.getByRole("textbox", { name: "Passphrase" }).fill("not this one at all");
    await page.getByRole("button", { name: "Unlock" }).click();
    await expect(page.getByText(/not the passphrase of the reviews/)).toBeVisible();
    await expectNoAxeViolations(page);
    await unlock(page);
    await expect(page.getByRole("article", { name: "Second visit, two trials so far" })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  await test.step("opened again, with what was on screen to be had by undo", async () => {
    await typeAge(page, "64");
    await page.getByRole("link", { name: "Saved", exact: true }).click();
    await page
      .getByRole("article", { name: /^Second visit/ })
      .getByRole("button", { name: "Open" })
      .click();
    await page.getByRole("link", { name: "Intake", exact: true }).click();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("64");
    await page.getByRole("button", { name: "Redo" }).click();
  });

  await test.step("searched, renamed, duplicated, deleted and put back", async () => {
    await page.getByRole("link", { name: "Saved", exact: true }).click();
    const row = page.getByRole("article", { name: /^Second visit, two trials so far$/ });
    await row.getByRole("button", { name: "Duplicate" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
    await page.getByRole("searchbox").fill("copy visit");
    await expect(page.getByRole("article")).toHaveCount(1);
    await page.getByRole("button", { name: "Rename…" }).click();
    await page.getByRole("textbox", { name: /^New name/ }).fill("Teaching");
    await page.getByRole("button", { name: "Rename", exact: true }).click();
    await expect(page.getByText("No name has these words.")).toBeVisible();
    await page.getByRole("searchbox").fill("");
    await page.getByRole("article", { name: "Teaching" }).getByRole("button", { name: "Delete" }).click();
    await expect(page.getByRole("article")).toHaveCount(1);
    await page.getByRole("button", { name: "Undo: put it back" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
  });

  await test.step("Ctrl+Z puts a deleted one back, and only then takes back a change of the case, in sight", async () => {
    await page.getByRole("article", { name: "Teaching" }).getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("“Teaching” was deleted.")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("article", { name: "Teaching" })).toBeFocused();
    await expect(page.getByText("“Teaching” was put back.")).toBeVisible();
    const undone = page.getByRole("status").filter({ hasText: /^Undone: / });
    await expect(undone).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(undone).toBeInViewport();
    expect((await undone.boundingBox())!.width).toBeGreaterThan(60);
    await expectNoAxeViolations(page);
    await page.keyboard.press("Control+Shift+z");
    await expect(page.getByRole("status").filter({ hasText: /^Done again: / })).toBeInViewport();
  });

  await test.step("to a file in which nothing can be read, and back", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save all as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("crossroads-reviews.json");
    const file = await download.path();
    expect(await readFile(file, "utf8")).not.toContain("Teaching");
    await page.getByLabel("File of reviews").setInputFiles(file);
    await page.getByRole("textbox", { name: "Passphrase the file was saved under" }).fill(PASSPHRASE);
    await page.getByRole("button", { name: /^Take them in/ }).click();
    await expect(page.getByText(/^2 of 2 reviews of the file were taken in/)).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(4);
  });

  await test.step("another passphrase, once the current one was given", async () => {
    const next = "five other words that stay";
    await page.getByRole("button", { name: "Another passphrase…" }).click();
    const change = async (current: string, wanted: string, again = wanted) => {
      await page.getByRole("textbox", { name: "Current passphrase" }).fill(current);
      await page.getByRole("textbox", { name: /^New passphrase/ }).fill(wanted);
      await page.getByRole("textbox", { name: "The new one again" }).fill(again);
      await page.getByRole("button", { name: "Encrypt all anew" }).click();
    };
    await change(PASSPHRASE, "too short");
    await expect(page.getByRole("alert").getByText(/has 9 characters; 15 or more/)).toBeVisible();
    await change(PASSPHRASE, next, "five other words that slip");
    await expect(page.getByRole("alert").getByText("The two are not the same.")).toBeVisible();
    await change("not this one at all", next);
    await expect(page.getByRole("alert").getByText(/not the current passphrase/)).toBeVisible();
    await expectNoAxeViolations(page);
    await change(PASSPHRASE, next);
    await expect(page.getByText(/^The passphrase was changed\./)).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(4);
    await page.reload();
    await unlock(page);
    await expect(page.getByText(/not the passphrase of the reviews/)).toBeVisible();
    await unlock(page, next);
    await expect(page.getByRole("article")).toHaveCount(4);
  });

  await test.step("locked at once, and everything forgotten", async () => {
    await page.getByRole("button", { name: "Lock now" }).click();
    await expect(page.getByRole("article")).toHaveCount(0);
    await page.getByRole("button", { name: /^Forget everything on this device/ }).click();
    await expect(page.getByRole("dialog")).toContainText("every review saved on this device");
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Forget everything", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Choose a passphrase" })).toBeVisible();
    await page.getByRole("link", { name: "Intake", exact: true }).click();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage),
    }));
    expect(left).toEqual({ databases: [], local: [] });
  });
  seen.expectNothingUnseemly(baseURL!);
});

test("the focus of the keyboard is never lost among saved reviews", async ({ page }) => {
  await page.goto("./#/saved");
  const press = (name: string | RegExp, exact = false) =>
    page.getByRole("button", { name, exact }).first().press("Enter");
  const row = (name: string) => page.getByRole("article", { name, exact: true });
  await page.getByRole("textbox", { name: /^Passphrase/ }).fill(PASSPHRASE);
  await page.getByRole("textbox", { name: "The same again" }).fill("something else altogether");
  await press("Use this passphrase");
  await expect(page.getByRole("textbox", { name: "The same again" })).toBeFocused();
  await page.getByRole("textbox", { name: "The same again" }).fill(PASSPHRASE);
  await press("Use this passphrase");
  await expect(page.getByRole("heading", { name: "The case on screen" })).toBeFocused();
  for (const name of ["One", "Two"]) {
    await page.getByRole("textbox", { name: /^Name of the review/ }).fill(name);
    await press(name === "One" ? "Save on this device" : "Save as a new review");
    await expect(row(name)).toBeVisible();
    await expect(page.getByRole("button", { name: "Save again" })).toBeFocused();
  }

  await row("One").getByRole("button", { name: "Rename…" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "New name of One" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row("One").getByRole("button", { name: "Rename…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Three");
  await page.keyboard.press("Enter");
  await expect(row("Three")).toBeFocused();
  await row("Two").getByRole("button", { name: "Delete" }).press("Enter");
  await expect(row("Three")).toBeFocused();
  await press("Undo: put it back, Two");
  await expect(row("Two")).toBeFocused();
  await expectNoAxeViolations(page);

  await press("Another passphrase…");
  await expect(page.getByRole("textbox", { name: "Current passphrase" })).toBeFocused();
  await press("Leave it as it is");
  await expect(page.getByRole("button", { name: "Another passphrase…" })).toBeFocused();

  const [download] = await Promise.all([page.waitForEvent("download"), press("Save all as a file")]);
  await page.getByLabel("File of reviews").setInputFiles(await download.path());
  const field = page.getByRole("textbox", { name: "Passphrase the file was saved under" });
  await expect(field).toBeFocused();
  await page.keyboard.type("not this one at all");
  await press(/^Take them in/);
  await expect(page.getByText(/not the passphrase of the file/)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await press(/^Take them in/);
  await expect(page.getByRole("heading", { name: "On this device" })).toBeFocused();

  await press("Lock now");
  await expect(page.getByRole("heading", { name: "Locked" })).toBeFocused();
  await page.getByRole("textbox", { name: "Passphrase" }).fill("not this one at all");
  await press("Unlock");
  await expect(page.getByText(/not the passphrase of the reviews/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Passphrase" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByRole("textbox", { name: "Passphrase" }).fill(PASSPHRASE);
  await press("Unlock");
  await expect(page.getByRole("heading", { name: "The case on screen" })).toBeFocused();

  await press(/^Forget everything on this device/);
  await press("Forget everything", true);
  await expect(page.getByText("Everything of Crossroads on this device was forgotten.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Saved reviews" })).toBeFocused();
});

test("reviews that the browser removes while they are open are had as a file, and saving goes on", async ({ page }) => {
  await page.goto("./");
  await choosePassphrase(page);
  await save(page, "One");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase("crossroads-reviews").onsuccess = resolve;
      }),
  );
  await page.getByRole("button", { name: "Lock now" }).click();
  await expect(page.getByRole("heading", { name: "Choose a passphrase" })).toBeVisible();
  await expect(page.getByText(/the browser has removed them/)).toBeVisible();
  await expectNoAxeViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a file" }).click(),
  ]);
  await choosePassphrase(page);
  await page.getByLabel("File of reviews").setInputFiles(await download.path());
  await page.getByRole("textbox", { name: "Passphrase the file was saved under" }).fill(PASSPHRASE);
  await page.getByRole("button", { name: /^Take them in/ }).click();
  await expect(page.getByRole("article", { name: "One" })).toBeVisible();
});

test("two tabs on one review never overwrite each other silently", async ({ page, context }) => {
  await page.goto("./");
  await typeAge(page, "30");
  await choosePassphrase(page);
  await save(page, "Shared");

  const other = await context.newPage();
  await other.goto("./#/saved");
  await unlock(other);
  await other.getByRole("article", { name: "Shared" }).getByRole("button", { name: "Open" }).click();
  await typeAge(other, "31");
  await save(other, "Shared", "Save again");

  await expect(page.getByText(/was saved in another tab since it was opened here/)).toBeVisible();
  await typeAge(page, "32");
  await page.getByRole("button", { name: /^Next:/ }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("alert").filter({ hasText: /goes on from the earlier version/ })).toBeInViewport();
  await page.getByRole("link", { name: "To both versions" }).click();
  await expect(page.getByText(/Nothing was overwritten/)).toBeVisible();
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await page.getByRole("button", { name: "Save again" }).click();
  await expect(page.getByText(/Nothing was overwritten/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /^Open the other version/ }).click();
  await page.getByRole("link", { name: "Intake", exact: true }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("31");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("32");
});

test("a passphrase that is changed in one tab locks the other, which says why", async ({ page, context }) => {
  await page.goto("./");
  await choosePassphrase(page);
  await save(page, "Shared");
  const other = await context.newPage();
  await other.goto("./#/saved");
  await unlock(other);
  await expect(other.getByRole("article", { name: "Shared" })).toBeVisible();

  await page.getByRole("button", { name: "Another passphrase…" }).click();
  await page.getByRole("textbox", { name: "Current passphrase" }).fill(PASSPHRASE);
  await page.getByRole("textbox", { name: /^New passphrase/ }).fill("five other words that stay");
  await page.getByRole("textbox", { name: "The new one again" }).fill("five other words that stay");
  await page.getByRole("button", { name: "Encrypt all anew" }).click();
  await expect(
    other.getByText(/^Saved reviews were locked, since the passphrase was changed in another tab/),
  ).toBeVisible();
  await unlock(other, "five other words that stay");
  await expect(other.getByRole("article", { name: "Shared" })).toBeVisible();
});

test("a draft that can't be read is kept and offered as a file", async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem("seen") === null) sessionStorage.setItem("crossroads-draft-1", "{ broken");
    sessionStorage.setItem("seen", "yes");
  });
  await page.goto("./");
  await expect(page.getByText(/An earlier draft in this tab could not be read/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("status").getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toBe("{ broken");
  await page.getByLabel("Age", { exact: true }).fill("46");
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
  await page.getByRole("button", { name: "Remove for good" }).click();
  await expect(page.getByText(/could not be read/)).toBeHidden();
});
