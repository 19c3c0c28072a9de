import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

function file(text: string) {
  return { name: "case.json", mimeType: "application/json", buffer: Buffer.from(text) };
}

const REFUSED = [
  { what: "text that is not JSON", text: "{", says: "found text that is not JSON" },
  { what: "an empty file", text: "", says: "found nothing" },
  {
    what: "a blank number",
    text: '{"intakeVersion":1,"episode":{"durationMonths":""}}',
    says: "episode.durationMonths: found a blank",
  },
  {
    what: "a name that is not asked",
    text: '{"intakeVersion":1,"episod":{}}',
    says: "episod: found a name that is not asked",
  },
  { what: "too deep a nesting", text: `${"[".repeat(2000)}${"]".repeat(2000)}`, says: "at most 32 levels" },
  { what: "another version", text: '{"intakeVersion":7}', says: "intakeVersion: found 7" },
];

test("a file that is no case is refused with its reason, and nothing on screen is lost", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("61");

  for (const { what, text, says } of REFUSED)
    await test.step(what, async () => {
      await page.getByLabel("Case file").setInputFiles(file(text));
      await expect(page.getByText("was not opened; the case on screen is unchanged")).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "was not opened" })).toContainText(says);
      await expect(page.getByLabel("Age", { exact: true })).toHaveValue("61");
    });

  await expectNoAxeViolations(page);
  seen.expectNothingUnseemly(baseURL!);
});

test("a case saved as a file opens again as it was, and opening can be undone", async ({ page }) => {
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("61");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByRole("button", { name: "Add several, details not known" }).click();
  await page.getByLabel("Class").selectOption("ssri");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a case file" }).click();
  const saved = await (await download).path();
  await expect(page.getByText(/saved as crossroads-case\.json.*The file is not encrypted\./)).toBeVisible();
  await page.getByRole("button", { name: "New case" }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");

  await page.getByLabel("Case file").setInputFiles(saved);

  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("61");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await expect(page.getByRole("group", { name: /^Trial 1: several/i })).toBeVisible();
  await page.getByRole("button", { name: "Undo: back to the earlier case" }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
});
