import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, tabTo, watch } from "./support/page";

test("two PHQ-9 readings are entered by keyboard alone, and the review shows what became of them", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  await page.goto("./");

  await test.step("to the step", async () => {
    await tabTo(page, page.getByRole("button", { name: "Rating scales" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Rating scales" })).toBeVisible();
  });

  await test.step("a total with its date", async () => {
    await tabTo(page, page.getByRole("button", { name: "Add a reading" }));
    await page.keyboard.press("Enter");
    const card = page.getByRole("group", { name: "Reading 1: PHQ-9" });
    await expect(card.getByLabel("Date", { exact: true })).toBeFocused();
    await page.keyboard.type("2025-11");
    await tabTo(page, card.getByLabel("PHQ-9 total", { exact: true }));
    await page.keyboard.type("20");
    await expect(card).toContainText("20 of 27; severe");
  });

  await test.step("another one by its items, one of them declined", async () => {
    await tabTo(page, page.getByRole("button", { name: "Add a reading" }));
    await page.keyboard.press("Enter");
    const card = page.getByRole("group", { name: "Reading 2: PHQ-9" });
    await expect(card.getByLabel("Date", { exact: true })).toBeFocused();
    await page.keyboard.type("2026-03-02");
    await tabTo(page, card.getByText("Each item; the total follows from them"));
    await page.keyboard.press("Enter");
    const items = card.locator("details").getByRole("combobox");
    await expect(items).toHaveCount(9);
    for (let item = 0; item < 8; item += 1) {
      await tabTo(page, items.nth(item));
      await page.keyboard.type(item === 2 ? "preferred" : "1");
    }
    await tabTo(page, items.nth(8));
    await page.keyboard.type("2");
    await expect(card).toContainText("9 to 12 of 27, missing: Item 3, sleep");
    await expect(page.getByRole("complementary")).toContainText("Item 9 is above 0 in the latest PHQ-9 listed");
    await tabTo(page, items.nth(2));
    await page.keyboard.type("0");
    await expect(card).toContainText("9 of 27; mild");
    await expectNoAxeViolations(page);
  });

  await test.step("what was typed survives a reload", async () => {
    await page.reload();
    await expect(page.getByRole("group", { name: "Reading 2: PHQ-9" })).toContainText("9 of 27; mild");
  });

  await test.step("the review, on screen and as it prints", async () => {
    await page.getByRole("link", { name: "Review", exact: true }).click();
    const table = page.getByRole("region", { name: "Readings of PHQ-9" });
    await expect(table.getByRole("row", { name: /^2026-03-02/ })).toContainText("55 % lower than first");
    await expect(page.getByRole("region", { name: "Red flags" })).toContainText("Item 9");
    await expectNoAxeViolations(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("row", { name: /^PHQ-9.*2026-03-02/ }).last()).toContainText("55 % lower than first");
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("the patient's summary tells no total", async () => {
    await page.getByRole("link", { name: "Patient summary" }).click();
    await expect(page.getByRole("heading", { name: "Summary for the patient" })).toBeVisible();
    const sheet = await page.getByRole("main").innerText();
    expect(sheet).not.toMatch(/PHQ|27|suicidal/i);
  });

  seen.expectNothingUnseemly(baseURL!);
});
