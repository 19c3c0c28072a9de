import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const RULES = "**/assets/with-rules-*.js";

test("the first step can be filled in before the rules are there, and they come at the first move", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  let letIn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  let asked = 0;
  await page.route(RULES, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });

  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Person and episode" })).toBeVisible();
  const panel = page.getByRole("complementary", { name: "What follows so far" });
  await expect(panel).toContainText("As answers come in");
  await page.waitForLoadState("networkidle");
  expect(asked, "nobody has moved so far").toBe(0);
  await expectNoAxeViolations(page);
  const before = await page.getByRole("button", { name: "Rating scales" }).boundingBox();

  await page.keyboard.press("Tab");
  await page.getByLabel("Age", { exact: true }).pressSequentially("5a");
  expect(asked).toBe(1);
  await expect(panel).toContainText("As answers come in");

  await test.step("once they are there, what was typed is read, and the field keeps its text and the focus", async () => {
    letIn();
    await expect(panel.getByRole("heading", { name: "Red flags" })).toBeVisible();
    await expect(page.getByLabel("Age", { exact: true })).toBeFocused();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("5a");
    await expect(page.getByText(/“5a” is not accepted here/).first()).toBeVisible();
    await page.keyboard.press("Backspace");
    await page.keyboard.type("5");
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("55");
    await expect(page.getByText(/is not accepted here/)).toHaveCount(0);
  });
  await expect(page.locator("#open-safety")).toHaveText(/^\s*\d+ open$/);
  expect(await page.getByRole("button", { name: "Rating scales" }).boundingBox(), "no step moved").toEqual(before);
  seen.expectNothingUnseemly(baseURL!);
});

test("rules that can't be loaded are said to be missing, and nothing typed is lost", async ({ page }) => {
  await page.route(RULES, (route) => route.abort());
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("55");

  await expect(page.getByRole("alert").filter({ hasText: "The rules could not be loaded" })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "What follows so far" })).toContainText("Nothing is concluded");
  await expectNoAxeViolations(page);

  await page.unroute(RULES);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("heading", { name: "Red flags" })).toBeVisible();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("55");
});

test("a draft of this tab that can't be brought back for want of its code is left as it was", async ({ page }) => {
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("55");
  await page.waitForTimeout(1000);
  await page.route("**/assets/restore-*.js", (route) => route.abort());
  await page.reload();

  await expect(page.getByRole("heading", { name: "Something in Crossroads went wrong" })).toBeVisible();
  await page.unroute("**/assets/restore-*.js");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("55");
});
