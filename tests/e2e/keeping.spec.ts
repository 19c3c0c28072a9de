import { expect, test } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

test("a reload in the middle loses nothing, right or wrong", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("fifty");
  await page.getByLabel("Length of the current episode", { exact: true }).fill("0");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  for (const medicine of ["Zoloft", "a remedy from the market", ""]) {
    await page.getByRole("button", { name: "Add a medicine trial" }).click();
    await page.getByLabel("Medicine", { exact: true }).last().fill(medicine);
  }
  await page
    .getByRole("group", { name: /^Trial 1:/ })
    .getByText(/^More:/)
    .click();
  await page
    .getByRole("group", { name: /^Trial 1:/ })
    .getByLabel(/^Note/)
    .fill("coping style = avoidant; alert(1) <b>");
  await page.waitForTimeout(1000);

  await page.reload();

  await expect(page.getByRole("heading", { level: 1, name: "Medicine trials" })).toBeVisible();
  await page.getByRole("button", { name: "Person and episode" }).click();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("fifty");
  await expect(page.getByText(/“fifty” is not accepted here: a whole number from 0 to 120/).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByLabel("Length of the current episode", { exact: true })).toHaveValue("0");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await expect(page.getByLabel("Medicine", { exact: true })).toHaveCount(3);
  await expect(page.getByRole("group", { name: "Trial 1: sertraline" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Trial 2: a remedy from the market" })).toBeVisible();
  await page
    .getByRole("group", { name: /^Trial 1:/ })
    .getByText(/^More:/)
    .click();
  await expect(page.getByRole("group", { name: /^Trial 1:/ }).getByLabel(/^Note/)).toHaveValue(
    "coping style = avoidant; alert(1) <b>",
  );
  seen.expectNothingUnseemly(baseURL!);
});

test("what is hidden does not act, and comes back when it is shown again", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Other treatments" }).click();
  const ect = page.getByRole("group", { name: /^Electroconvulsive therapy \(ECT\), had so far/ });
  await ect.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("button", { name: "Add a course of Electroconvulsive therapy" }).click();
  await page.getByLabel("Sessions", { exact: true }).fill("12");
  await ect.getByRole("radio", { name: "No", exact: true }).check();
  await expect(page.getByLabel("Sessions", { exact: true })).toHaveCount(0);

  await page.getByRole("link", { name: "Review", exact: true }).click();
  await expect(
    page.getByRole("region", { name: "Maudsley items" }).getByRole("row", { name: /Electroconvulsive/ }),
  ).toContainText("0");
  await expect(page.getByText("ECT was had before")).toHaveCount(0);

  await page.getByRole("link", { name: "Intake" }).click();
  await page.getByRole("button", { name: "Other treatments" }).click();
  await ect.getByRole("radio", { name: "Yes" }).check();
  await expect(page.getByLabel("Sessions", { exact: true })).toHaveValue("12");
});

test("a removed trial can be put back where it was", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  for (const medicine of ["sertraline", "venlafaxine", "mirtazapine"]) {
    await page.getByRole("button", { name: "Add a medicine trial" }).click();
    await page.getByLabel("Medicine", { exact: true }).last().fill(medicine);
  }
  await page.getByRole("button", { name: "Remove trial 2" }).click();
  await expect(page.getByRole("group", { name: "Trial 2: mirtazapine" })).toBeVisible();
  await page.getByRole("button", { name: "Undo: put it back" }).click();
  await expect(page.getByRole("group", { name: "Trial 2: venlafaxine" })).toBeVisible();
  await page.getByRole("button", { name: "Move trial 3 up" }).click();
  await expect(page.getByRole("group", { name: "Trial 2: mirtazapine" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Trial 3: venlafaxine" })).toBeVisible();
});

test("after a reload a trial that is added holds nothing of the one that was removed at its place", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page
    .getByLabel(/^Quick entry/)
    .fill(
      "sertraline 150mg 10w, no response\nvenlafaxine 225mg 12w good adherence, partial, stopped SE, earlier episode",
    );
  await page.keyboard.press("Control+Enter");
  const row = page.getByRole("group", { name: /^Trial 2:/ });
  await expect(row.getByLabel("Best result", { exact: true })).toHaveValue("partial");
  await page.reload();
  await page.getByRole("button", { name: "Remove trial 2" }).click();
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  await page.keyboard.type("fluoxetine");
  await expect(row.getByLabel("Medicine", { exact: true })).toHaveValue("fluoxetine");
  for (const name of [
    "Highest daily dose",
    "Weeks at that dose",
    "Doses taken",
    "Best result",
    "Why it ended",
    "Episode",
  ])
    await expect(row.getByLabel(name, { exact: true })).toHaveValue("");
  await expect(row).toContainText("Can't tell: hinges on");
});

test("opened again, a long step stands where somebody was in it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Conditions" }).click();
  const last = page.getByRole("main").getByRole("radio", { name: "Yes" }).last();
  await last.check();
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(last).toBeChecked();
  await expect(last).toBeInViewport();
  await page.getByRole("link", { name: "Review" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Review/);
  await page.getByRole("link", { name: "Intake" }).click();
  await expect(last).toBeInViewport();
});

test("what is typed is found nowhere but in this tab's own draft", async ({ page, context }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => said.push(request.url(), request.postData() ?? ""));
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  await page.getByLabel("Medicine", { exact: true }).fill("canarycillin");
  for (const link of ["Review", "Patient summary", "Intake"]) {
    await page.getByRole("link", { name: link, exact: true }).click();
    said.push(page.url(), await page.title());
  }
  await page.waitForTimeout(1000);

  const kept = await page.evaluate(async () => ({
    session: JSON.stringify(globalThis.sessionStorage),
    local: JSON.stringify(globalThis.localStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: JSON.stringify(history.state),
  }));
  expect(kept.session).toContain("canarycillin");
  expect({ ...kept, session: "" }).toMatchObject({ local: "{}", databases: 0, caches: 0 });
  expect(kept.history).not.toContain("canary");
  expect(await context.cookies()).toEqual([]);
  expect(said.filter((text) => text.includes("canary"))).toEqual([]);
});
