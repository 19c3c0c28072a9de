import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const STEPS = [
  "Person and episode",
  "Safety",
  "Medicine trials",
  "Other treatments",
  "Diagnosis",
  "Conditions",
  "Medicines and substances",
  "Sleep, activity, circumstances",
  "Preferences and access",
];

test("with every field unknown nothing is taken for a no", async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  await page.goto("./");

  for (const step of STEPS) {
    await page.getByRole("navigation", { name: "Steps of the intake" }).getByRole("button", { name: step }).click();
    await expect(page.getByRole("heading", { level: 1, name: step })).toBeVisible();
    for (const unknown of await page.getByRole("main").getByRole("radio", { name: "Not known" }).all())
      await unknown.check();
    for (const list of await page.getByRole("main").getByRole("combobox").all()) {
      if ((await list.locator('option[value="unknown"]').count()) > 0) await list.selectOption("unknown");
    }
    await expectNoAxeViolations(page);
  }

  await page.getByRole("link", { name: "Review", exact: true }).click();
  const definitions = page.getByRole("region", { name: "Definitions side by side" });
  const verdicts = definitions.locator("tbody tr:nth-of-type(odd) td:nth-of-type(1)");
  await expect(verdicts).toHaveText(Array.from({ length: 11 }, () => /can't tell/));
  await expect(page.getByText("Which medicines were tried is not known yet.").first()).toBeVisible();
  await expect(page.getByText(/Thase-Rush stage: 0 to V/)).toHaveCount(2);
  await expect(page.getByText(/Maudsley staging, approximate: 3 to 15 of 15/)).toBeVisible();
  await expect(
    page.getByText("Suicidal thoughts, asked today: not known").filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(page.getByText("not usually compatible with what is recorded")).toHaveCount(0);
  await expectNoAxeViolations(page);
  seen.expectNothingUnseemly(baseURL!);
});
