import { expect, test } from "@playwright/test";
test("review time", async ({ page }) => {
  await page.goto("./#/record");
  await page.getByLabel("Family name").fill("Doppel", { timeout: 30_000 });
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("button", { name: /Read chart of .* born 1984/ }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: /Draft the case from this chart/ }).click({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: /Draft from the chart of/ })).toBeVisible();
  const begin = Date.now();
  await page.getByRole("link", { name: "Review" }).click();
  console.log("clicked", Date.now() - begin);
  await expect(page.getByText("fluoxetine (to confirm)").first()).toBeVisible({ timeout: 60_000 });
  console.log("shown", Date.now() - begin);

  console.log("nodes", await page.evaluate(() => document.querySelectorAll("*").length));
  console.log("maudsley", await page.evaluate(() => [...document.querySelectorAll("article")].filter((a) => a.textContent.startsWith("Maudsley")).map((a) => a.querySelectorAll("*").length)));
  for (let i = 0; i < 3; i++) {
    await page.getByRole("link", { name: "Record" }).click();
    await expect(page.getByRole("heading", { name: /Draft from the chart of/ })).toBeVisible();
    const again = Date.now();
    await page.getByRole("link", { name: "Review" }).click();
    await expect(page.getByText("fluoxetine (to confirm)").first()).toBeVisible({ timeout: 60_000 });
    console.log("again", Date.now() - again);
  }
});
