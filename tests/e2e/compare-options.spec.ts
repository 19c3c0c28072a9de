import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const CASE = {
  intakeVersion: 1,
  person: { ageYears: 46 },
  conditions: { kidneyImpairment: "yes", metalInHead: "yes" },
};

test("options are compared side by side by keyboard, on a wide screen and on a phone", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByLabel("Case file").setInputFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(CASE)),
  });
  await page.getByRole("link", { name: "Review", exact: true }).click();
  const title = page.getByText("Compare two to four options side by side");
  await title.focus();
  await page.keyboard.press("Enter");
  for (const name of ["Adding lithium", "Esketamine nasal spray", "Transcranial magnetic stimulation (rTMS)"]) {
    await page.getByRole("checkbox", { name }).focus();
    await page.keyboard.press("Space");
  }
  const table = page.getByRole("region", { name: "Options side by side" }).getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByRole("row", { name: /^What rules it out/ })).toContainText("Metal or a device");
  await expectNoAxeViolations(page);

  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectNoAxeViolations(page);
  seen.expectNothingUnseemly(baseURL!);
});
