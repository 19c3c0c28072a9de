import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

const LINES = [
  "sertraline 150mg 10w good adherence, no response, this episode, 2023-03 to 2023-06",
  "venlafaxine 225mg 12w good adherence, no response, still taken, since 2025-11",
  "mirtazapine 30mg 6w",
  "lithium 900mg 6w added to venlafaxine, 2026-01 to 2026-03",
].join("\n");

test("treatments and scores stand over time, as a drawing and as a table, on screen and in print", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByLabel(/^Quick entry/).fill(LINES);
  await page.keyboard.press("Control+Enter");

  await test.step("a score with its date, from the step of rating scales", async () => {
    await page.getByRole("button", { name: /^Rating scales/ }).click();
    await page.getByRole("button", { name: "Add a reading" }).click();
    await page.getByLabel("Date", { exact: true }).fill("2023-03-10");
    await page.getByLabel("PHQ-9 total", { exact: true }).fill("21");
  });

  await page.getByRole("link", { name: "Review" }).click();
  const section = page.getByRole("region", { name: "Over time" });
  const drawing = section.getByRole("img", { name: /^Treatments over time/ });

  await test.step("what has dates is drawn by class, with its adequacy in words; what has none is not", async () => {
    await expect(drawing).toContainText("sertraline: adequate");
    await expect(drawing).toContainText("venlafaxine: adequate, still taken");
    await expect(drawing).toContainText("SSRIs");
    await expect(drawing).toContainText("PHQ-9, 0 to 27");
    await expect(drawing).toContainText("lithium, added to venlafaxine");
    await expect(drawing).toContainText("today");
    await expect(drawing).not.toContainText("mirtazapine");
  });

  await test.step("the table has all of it", async () => {
    await section.getByText("The same as a table").click();
    const row = (name: string) => section.getByRole("row", { name: new RegExp(`^${name}`) });
    await expect(row("sertraline")).toContainText("2023-03 to 2023-06");
    await expect(row("venlafaxine")).toContainText("from 2025-11, still taken");
    await expect(row("mirtazapine")).toContainText("beginning not asked, end not asked");
    await expect(row("lithium, added to venlafaxine")).toContainText("2026-01 to 2026-03");
    await expect(row("2023-03-10")).toContainText("21 of 27");
    await expectNoAxeViolations(page);
  });

  await test.step("a missing date leads to its field, under “More”", async () => {
    await section.getByText(/^Dates not given/).click();
    await section.getByRole("button", { name: /^Started, mirtazapine/ }).click();
    const started = page.getByRole("group", { name: /^Trial 3/ }).getByLabel("Started", { exact: true });
    await expect(started).toBeFocused();
    await page.keyboard.type("2024-13");
    await expect(started).toHaveAccessibleDescription(/“2024-13” is not accepted here: a date such as/);
    await started.fill("2024");
    await page.getByRole("link", { name: "Review" }).click();
    await expect(drawing).toContainText("mirtazapine: can't tell");
  });

  await test.step("it prints, and fits a phone", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("img", { name: /^Treatments over time/ })).toContainText("sertraline: adequate");
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
  seen.expectNothingUnseemly(baseURL!);
});
