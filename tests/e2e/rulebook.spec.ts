import { expect, test, type Page } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const trial = (id: string, drug: string, dose: number, change: object = {}) => ({
  kind: "trial",
  id,
  drug,
  dose,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  episode: "current",
  ...change,
});

const CASE = {
  intakeVersion: 1,
  person: { ageYears: 46 },
  episode: { durationMonths: 14, severity: "severe", psychoticFeatures: "yes" },
  safety: { suicidalThoughts: "passive", suicidalBehaviour: "never" },
  conditions: { thyroidDisease: "yes" },
  trials: [trial("t1", "sertraline", 150), trial("t2", "venlafaxine", 225)],
};

async function openReview(page: Page) {
  await page.goto("./");
  await page.getByLabel("Case file").setInputFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(CASE)),
  });
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
}

/** Pages of the PDF. */
async function pages(page: Page, format: string) {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test("from a finding to its rule and back: the case, the open proof and the place are still there", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await openReview(page);
  const option = page.locator('details[data-option="ect"]');
  await option.getByRole("heading", { name: "Electroconvulsive therapy (ECT)" }).click();
  const finding = option.getByRole("listitem").filter({ hasText: "The episode is severe" }).first();
  const rule = finding.getByRole("link", { name: "Rule: The episode is severe" });

  await rule.click();
  await expect(page).toHaveURL(/#\/rulebook\/option-ect-the-episode-is-severe$/);
  const entry = page.locator("#option-ect-the-episode-is-severe");
  await expect(entry.getByRole("heading")).toBeFocused();
  await expect(entry.getByRole("heading")).toBeInViewport();
  await expect(entry).toContainText("Supports");
  await expect(entry).toContainText("NG222");

  await entry.getByText("Show the cases").click();
  await expect(entry.getByText("Holds", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Back to the review" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
  await expect(rule).toBeFocused();
  await expect(rule).toBeInViewport();
  await expect(page.getByRole("heading", { level: 3, name: "sertraline" })).toBeVisible();

  const psychosis = page.getByRole("link", { name: "Rule: Psychotic features are present" }).first();
  await psychosis.click();
  await expect(page.locator("#red-flag-psychosis").getByRole("heading")).toBeFocused();
  await page.goBack();
  await expect(psychosis).toBeFocused();
  await page.getByRole("link", { name: "Intake" }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
  seen.expectNothingUnseemly(baseURL!);
});

test("every finding of a review leads to a rule that is there", async ({ page }) => {
  test.setTimeout(240_000);
  await openReview(page);
  const addresses = await page
    .locator("a[data-rule]")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) {
    await page.goto(`./${address}`);
    await expect(page.locator(`#${address.replace("#/rulebook/", "")}`)).toBeVisible();
  }
});

test("search by words, source, fact and medicine; a source leads back to its rules", async ({ page }) => {
  await page.goto("./#/rulebook");
  const status = page.getByRole("search").getByRole("status");
  const search = page.getByRole("searchbox", { name: "Search the rules" });
  const field = page.getByRole("combobox", { name: "in", exact: true });

  await search.fill("catatonic");
  await expect(page.locator("#red-flag-catatonia")).toBeVisible();
  await expect(page.locator("#red-flag-qt")).toHaveCount(0);

  await field.selectOption("medicines");
  await search.fill("zoloft");
  await expect(page.locator("#medicine-sertraline")).toBeVisible();
  await expect(page.locator("#medicine-venlafaxine")).toHaveCount(0);

  await field.selectOption("facts");
  await search.fill("TSH");
  await expect(page.locator("#contributor-thyroid")).toBeVisible();

  await field.selectOption("sources");
  await search.fill("no such source anywhere");
  await expect(status).toHaveText("0 rules");
  await search.fill("CANMAT");
  await expect(status).toContainText("the first 80 are shown");
  await field.selectOption("medicines");
  await search.fill("zoloft");
  await expect(page.locator("#medicine-sertraline")).toBeVisible();
  await page
    .locator("#medicine-sertraline")
    .getByRole("link", { name: /^Where it is used: .*CANMAT/ })
    .first()
    .click();
  await expect(page.locator("#canmat-2023").getByRole("heading")).toBeFocused();
  await page.locator("#canmat-2023").getByRole("link", { name: "Sertraline", exact: true }).click();
  await expect(page.locator("#medicine-sertraline").getByRole("heading")).toBeFocused();
});

test("a rule that does not exist is said to be missing", async ({ page }) => {
  await page.goto("./#/rulebook/no-such-rule");
  await expect(page.getByRole("alert")).toContainText("no-such-rule");
  await page.goto("./#/sources/no-such-source");
  await expect(page.getByRole("alert")).toContainText("no-such-source");
});

for (const { path, heading } of [
  { path: "rulebook", heading: "Rulebook" },
  { path: "sources", heading: "Sources" },
  { path: "about", heading: "About this aid" },
]) {
  test(`${path}: no accessibility violation, nothing sideways on a narrow screen, prints on A4 and Letter`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.goto(`./#/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    for (const format of ["A4", "Letter"]) {
      const count = await pages(page, format);
      expect(count).toBeGreaterThan(0);
      if (path !== "about") expect(count).toBeGreaterThan(10);
    }
  });
}

test("a neighbouring page opens at its top", async ({ page }) => {
  await page.goto("./#/about");
  const end = page.getByRole("link", { name: "All sources" });
  await end.scrollIntoViewIfNeeded();
  await end.click();
  await expect(page.getByRole("heading", { level: 1, name: "Sources" })).toBeInViewport();
});

test("no gold case is loaded with the first page", async ({ page }) => {
  const loaded: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\.js$/.test(response.url())) loaded.push(response.text());
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const scripts = (await Promise.all(loaded)).join("\n");
  expect(scripts.length).toBeGreaterThan(100_000);
  expect(scripts).not.toContain("boundary-tsh-10");
});
