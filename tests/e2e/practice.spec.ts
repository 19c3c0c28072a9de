import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectNoAxeViolations, tabTo, watch } from "./support/page";

interface EnteredTrial {
  readonly medicine: string;
  readonly dose: string;
  readonly weeks: string;
  readonly adherence: string;
  readonly outcome: string;
  readonly whyEnded: string;
}

async function enterTrial(page: Page, trial: EnteredTrial) {
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  const card = page.getByRole("group", { name: /^Trial \d/ }).last();
  await card.getByLabel("Medicine", { exact: true }).fill(trial.medicine);
  await card.getByLabel("Highest daily dose", { exact: true }).fill(trial.dose);
  await card.getByLabel("Weeks at that dose", { exact: true }).fill(trial.weeks);
  await card.getByLabel("Doses taken", { exact: true }).selectOption(trial.adherence);
  await card.getByLabel("Best result", { exact: true }).selectOption(trial.outcome);
  await card.getByLabel("Why it ended", { exact: true }).selectOption(trial.whyEnded);
  await card.getByLabel("Episode", { exact: true }).selectOption("current");
}

async function judge(page: Page, group: RegExp, answer: string) {
  await page.getByRole("group", { name: group }).getByLabel(answer, { exact: true }).check();
}

async function tick(page: Page, group: RegExp, answers: readonly string[]) {
  for (const answer of answers)
    await page.getByRole("group", { name: group }).getByLabel(answer, { exact: true }).check();
}

async function expectFocusOn(target: Locator) {
  await expect(target).toBeFocused();
}

const step = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });

test("a resident works one case wrong and one right", async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const seen = watch(page);
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("61");
  await page.getByRole("link", { name: "Practice" }).click();
  await expectFocusOn(page.getByRole("heading", { level: 1, name: "Practice" }));
  await expect(page.getByText("Not begun")).toHaveCount(12);
  await expectNoAxeViolations(page);

  await test.step("wrong: read in a hurry, and two trials taken at their word", async () => {
    await page.getByRole("link", { name: "Two that did not work" }).click();
    await expectFocusOn(page.getByRole("heading", { level: 1, name: "Two that did not work" }));
    await expect(page.getByText("Teaching case, not a patient")).toBeVisible();
    await page.getByRole("button", { name: "Begin this case" }).click();
    await expect(page.getByText(/He has failed sertraline and citalopram/)).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Next: enter the trials" }).click();
    await expectFocusOn(step(page, "Enter the trials"));
    await enterTrial(page, {
      medicine: "sertraline",
      dose: "50",
      weeks: "5",
      adherence: "most",
      outcome: "minimal",
      whyEnded: "sideEffects",
    });
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Next: judge and commit" }).click();
    await expectFocusOn(step(page, "Judge and commit"));
    await expect(page.getByText(/Because/)).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  await test.step("a slip is taken back and done again, and the search is at hand", async () => {
    await tick(page, /^Options that something/, ["Adding lithium"]);
    await page.keyboard.press("Control+Z");
    await expect(page.getByLabel("Adding lithium", { exact: true })).not.toBeChecked();
    await expectFocusOn(page.getByRole("group", { name: /^Options that something/ }));
    await page.keyboard.press("Control+Shift+Z");
    await expect(page.getByLabel("Adding lithium", { exact: true })).toBeChecked();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.keyboard.press("Control+K");
    await page.getByRole("searchbox").fill("enter the");
    await expect(page.getByRole("menuitem").first()).toContainText("Enter the trials");
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("Alt+PageUp");
    await expectFocusOn(step(page, "Enter the trials"));
    await page.keyboard.press("Alt+PageDown");
    await expectFocusOn(step(page, "Judge and commit"));
  });

  await test.step("a reload in the middle loses nothing", async () => {
    await judge(page, /^Trial 1: sertraline/, "Adequate");
    await page.waitForTimeout(600);
    await page.reload();
    await expect(step(page, "Judge and commit")).toBeVisible();
    await expect(
      page.getByRole("group", { name: /^Trial 1: sertraline/ }).getByLabel("Adequate", { exact: true }),
    ).toBeChecked();
    await page.getByRole("button", { name: "Enter the trials", exact: true }).click();
    await expect(page.getByLabel("Weeks at that dose", { exact: true })).toHaveValue("5");
    await page.getByRole("button", { name: "Next: judge and commit" }).click();
  });

  await test.step("the commit asks for what is missing", async () => {
    await page.getByRole("button", { name: "Commit my answers" }).click();
    await expectFocusOn(page.getByRole("group", { name: "Before the commit" }));
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Say whether the definition is met" }).click();
    await expectFocusOn(page.getByRole("group", { name: /^Treatment resistance by: Regulatory/ }));
    await judge(page, /^Treatment resistance by/, "Met");
    await judge(page, /^Thase-Rush stage/, "Stage I");
    await judge(page, /^Maudsley band/, "Mild");
    await tick(page, /^May be keeping symptoms going/, ["Thyroid disease"]);
    await tick(page, /^Options that something/, ["Electroconvulsive therapy (ECT)"]);
    await page.getByRole("button", { name: "Commit my answers" }).click();
  });

  await test.step("every difference is there with its reason", async () => {
    await expectFocusOn(step(page, "Compare"));
    const trials = page.getByRole("region", { name: "Trials" });
    await expect(trials).toContainText("Highest daily dose: you have 50 mg a day, the chart has 25 mg a day");
    await expect(trials).toContainText("On what you entered, the rules say otherwise: Adequate");
    await expect(trials).toContainText("In the chart, not in your list.");
    await expect(trials.getByText("Differs from the rules")).toHaveCount(1);
    const because = trials.locator("details").filter({ hasText: "Because: each threshold, fact and source" }).first();
    await because.getByText("Because: each threshold, fact and source").click();
    await expect(because.getByText("Table 3.3, dose ranges").first()).toBeVisible();
    const stages = page.getByRole("region", { name: "Stages" });
    await stages.getByText("Because: whether it applies").click();
    await expect(stages.getByText(/^Failed adequate trials of different antidepressants/)).toBeVisible();
    const questions = page.getByRole("region", { name: "What to ask next" });
    await questions
      .getByText(/^Because: /)
      .first()
      .click();
    await expect(questions.getByText("can't tell").first()).toBeVisible();
    const factors = page.getByRole("region", { name: "Contributing factors to review" });
    await expect(factors).toContainText("The rules find it, you did not name it");
    await expect(factors).toContainText("You named it, the rules do not find it");
    await expect(page.getByRole("region", { name: "Questions to ask yourself" })).toContainText("“resistant”");
    await expectNoAxeViolations(page);
  });

  await test.step("what if: a wrong pick, and every answer with its proof before and after", async () => {
    await page.getByRole("button", { name: "Next: what if" }).click();
    await expectFocusOn(step(page, "What if"));
    await expectNoAxeViolations(page);
    await page.getByLabel("Highest daily dose, sertraline: 15 mg a day instead of 25 mg a day").check();
    await page.getByRole("button", { name: "Show the answers" }).click();
    const answers = page.getByRole("group", { name: "Answers" });
    await expect(answers).toContainText("You picked it; it does not turn the finding round.");
    await expect(answers).toContainText("You left it; it turns the finding round.");
    await answers.getByText("After: adequate").last().click();
    await expect(answers.getByText("Most doses were taken (80 % or more): yes").last()).toBeVisible();
    await expectNoAxeViolations(page);
  });

  await test.step("the debrief is kept with the attempt, and prints", async () => {
    await page.getByRole("button", { name: "Next: debrief" }).click();
    await page.getByLabel("In one line, what was this case about?").fill("Two prescriptions, no trial");
    await expectNoAxeViolations(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Teaching case, not a patient")).toBeVisible();
    await expect(page.getByText("Two prescriptions, no trial").last()).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Steps of the case" })).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: "All cases" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Two that did not work" })).toContainText(
      /Committed .*Your line: Two prescriptions, no trial/,
    );
  });

  await test.step("right: both sides of one class, and everything the chart says", async () => {
    await page.getByRole("link", { name: "Two of a kind" }).click();
    await page.getByRole("button", { name: "Begin this case" }).click();
    await page.getByRole("button", { name: "Next: enter the trials" }).click();
    const common = { adherence: "most" };
    await enterTrial(page, {
      ...common,
      medicine: "Lustral",
      dose: "150",
      weeks: "9",
      outcome: "partial",
      whyEnded: "noBenefit",
    });
    await enterTrial(page, {
      ...common,
      medicine: "escitalopram",
      dose: "20",
      weeks: "8",
      outcome: "minimal",
      whyEnded: "ongoing",
    });
    await page.getByRole("button", { name: "Next: judge and commit" }).click();
    await judge(page, /^Trial 1/, "Adequate");
    await judge(page, /^Trial 2/, "Adequate");
    await judge(page, /^Treatment resistance by: European/, "Not met");
    await judge(page, /^Thase-Rush stage/, "Stage I");
    await judge(page, /^Maudsley band/, "Mild");
    await tick(page, /^May change the diagnosis/, ["Pregnancy and the time after birth"]);
    await tick(page, /^Worth knowing/, ["No full course of psychotherapy"]);
    await tick(page, /^Options that something/, ["Adding lithium"]);
    await tick(page, /^What you would ask next/, ["Manic or hypomanic state now", "Mixed features in this episode"]);
    await page.getByRole("button", { name: "Commit my answers" }).click();

    await expect(page.getByText("The same as the rules")).toHaveCount(5);
    await expect(page.getByText("Differs from the rules")).toHaveCount(0);
    await expect(page.getByText(/Entered otherwise/)).toHaveCount(0);
    await expect(page.getByText(/did not name it/)).toHaveCount(0);
    await page.getByRole("button", { name: "Next: what if" }).click();
    await page.getByLabel(/^Highest daily dose, escitalopram: 5 mg/).check();
    await page.getByRole("button", { name: "Show the answers" }).click();
    await expect(page.getByRole("group", { name: "Answers" })).toContainText(
      "You picked it; it turns the finding round.",
    );
  });

  await test.step("the consultation is as it was", async () => {
    await page.getByRole("link", { name: "Intake" }).click();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("61");
    await page.getByRole("button", { name: "Medicine trials" }).click();
    await expect(page.getByRole("group", { name: /^Trial/ })).toHaveCount(0);
  });
  seen.expectNothingUnseemly(baseURL!);
});

test("a case is begun, judged and committed by keyboard alone", async ({ page }) => {
  await page.goto("./#/practice/two-of-a-kind");
  const press = async (name: string) => {
    await tabTo(page, page.getByRole("button", { name, exact: true }));
    await page.keyboard.press("Enter");
  };
  await press("Begin this case");
  await press("Next: enter the trials");
  await expectFocusOn(step(page, "Enter the trials"));
  await tabTo(page, page.getByLabel("Medicines for depression tried so far"));
  await page.keyboard.type("none");
  await press("Next: judge and commit");
  const choose = async (group: RegExp, times: number) => {
    const radios = page.getByRole("group", { name: group }).getByRole("radio");
    await tabTo(page, radios.first());
    await page.keyboard.press("Space");
    for (let time = 0; time < times; time += 1) await page.keyboard.press("ArrowRight");
    await expect(radios.nth(times)).toBeChecked();
  };
  await choose(/^Treatment resistance by/, 2);
  await choose(/^Thase-Rush stage/, 0);
  await choose(/^Maudsley band/, 4);
  await tabTo(page, page.getByLabel("Missed doses"));
  await page.keyboard.press("Space");
  await press("Commit my answers");
  await expectFocusOn(step(page, "Compare"));
});

test("a review is saved as a case file, and someone else practises on it", async ({ page, baseURL }) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByLabel("Age", { exact: true }).fill("57");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await enterTrial(page, {
    medicine: "canarycillin",
    dose: "30",
    weeks: "8",
    adherence: "most",
    outcome: "minimal",
    whyEnded: "ongoing",
  });
  await page.getByRole("link", { name: "Review", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a case file" }).click();
  const saved = await (await download).path();

  await page.getByRole("link", { name: "Practice" }).click();
  await page.getByLabel("Practice case file").setInputFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"caseVersion":1,"title":"x","secret":true}'),
  });
  const refusal = page.getByRole("status").filter({ hasText: "was not opened" });
  await expect(refusal).toContainText("secret: found a name that is not asked");
  await expect(refusal).toContainText("chart: found nothing; accepted: a list");
  await expect(refusal).toContainText("level: found nothing; accepted: one of 1, 2, 3");
  await expectNoAxeViolations(page);

  await page.getByLabel("Practice case file").setInputFiles(saved);
  await page.getByLabel("Definition", { exact: true }).selectOption("canbind2021");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Work on this case" }).click();
  await page.getByRole("button", { name: "Begin this case" }).click();
  await expect(page.getByText(/1\. canarycillin; Highest daily dose: 30 mg a day/)).toBeVisible();
  await expect(page.getByText("Teaching case, not a patient")).toBeVisible();
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => JSON.stringify(globalThis.localStorage))).toBe("{}");
  await page.reload();
  await expect(page.getByText(/1\. canarycillin/)).toBeVisible();
  seen.expectNothingUnseemly(baseURL!);
});

test("progress is saved as a file, forgotten and brought in again", async ({ page }) => {
  await page.goto("./#/practice/five-days");
  await page.getByRole("button", { name: "Begin this case" }).click();
  await page.getByRole("link", { name: "All cases" }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Five days" });
  await expect(card).toContainText("Begun");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my progress as a file" }).click();
  const saved = await (await download).path();
  await page.getByRole("button", { name: "Forget my progress" }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Forget it now" }).click();
  await expect(card).toContainText("Not begun");
  await page.reload();
  await expect(card).toContainText("Not begun");
  await page.getByLabel("Saved progress file").setInputFiles(saved);
  await expect(card).toContainText("Begun");
});

test("on a phone nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const fits = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  };
  await page.goto("./#/practice");
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
  await fits();
  await page.getByRole("link", { name: "Since Tuesday" }).click();
  await page.getByRole("button", { name: "Begin this case" }).click();
  await fits();
  await page.getByRole("button", { name: "Next: enter the trials" }).click();
  await page.getByText("Chart", { exact: true }).click();
  await expect(page.getByText(/Sodium 124/)).toBeVisible();
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  await fits();
  await page.getByLabel("Medicine", { exact: true }).fill("escitalopram");
  await page.getByRole("button", { name: "Next: judge and commit" }).click();
  await fits();
  await judge(page, /^Trial 1/, "Adequate");
  await judge(page, /^Treatment resistance by/, "Not met");
  await judge(page, /^Thase-Rush stage/, "Can't tell");
  await judge(page, /^Maudsley band/, "Can't tell");
  await page.getByRole("button", { name: "Commit my answers" }).click();
  await page.evaluate(() => {
    for (const proof of document.querySelectorAll("details")) proof.open = true;
  });
  await fits();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Next: what if" }).click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Show the answers" }).click();
  await fits();
  await page.getByRole("button", { name: "Next: debrief" }).click();
  await fits();
});
