import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

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
  }
  for (const path of ["review", "what-if", "handout", "record", "practice", "rulebook", "saved", "about", "sources"]) {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    expect(await width(), path).toBeLessThanOrEqual(320);
  }
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
    const box = await flags.boundingBox();
    expect(box!.height).toBeLessThan(60);
    expect(focused!.y).toBeGreaterThanOrEqual(box!.y + box!.height - 1);
  }
  await flags.locator("summary").click();
  await expect(flags.getByRole("listitem").first()).toBeVisible();
});
