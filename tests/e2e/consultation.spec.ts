import { expect, test, type Page } from "@playwright/test";
import { answerByKeys, expectNoAxeViolations, tabTo, watch } from "./support/page";

interface TypedTrial {
  readonly medicine: string;
  readonly dose: string;
  readonly weeks: string;
  /** First letters of the listed answers, as one types them into a closed list. */
  readonly adherence: string;
  readonly outcome: string;
  readonly why: string;
  readonly episode: string;
}

const FIVE_TRIALS: readonly TypedTrial[] = [
  {
    medicine: "Lustral",
    dose: "150",
    weeks: "10",
    adherence: "most",
    outcome: "partial",
    why: "not enough",
    episode: "this",
  },
  {
    medicine: "venlafaxine",
    dose: "225",
    weeks: "12",
    adherence: "most",
    outcome: "little",
    why: "not enough",
    episode: "this",
  },
  {
    medicine: "Zispin",
    dose: "30",
    weeks: "8",
    adherence: "most",
    outcome: "little",
    why: "side effects",
    episode: "this",
  },
  {
    medicine: "escitalopram",
    dose: "10",
    weeks: "1.4",
    adherence: "most",
    outcome: "little",
    why: "side effects",
    episode: "this",
  },
  {
    medicine: "amitriptyline",
    dose: "25",
    weeks: "20",
    adherence: "most",
    outcome: "little",
    why: "not enough",
    episode: "an earlier",
  },
];

async function chooseByTyping(page: Page, label: string, within: ReturnType<Page["getByRole"]>, letters: string) {
  await tabTo(page, within.getByLabel(label, { exact: true }));
  await page.keyboard.type(letters);
}

test("a clinician completes a five-trial case by keyboard alone and prints", async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.title = `${document.title} (printed)`;
    };
  });
  await page.goto("./");

  await test.step("person and episode", async () => {
    await tabTo(page, page.getByLabel("Age", { exact: true }));
    await page.keyboard.type("46");
    await tabTo(page, page.getByLabel("Length of the current episode", { exact: true }));
    await page.keyboard.type("14");
    await tabTo(page, page.getByLabel("Severity of the current episode, by clinical judgement"));
    await page.keyboard.type("moderate");
    await answerByKeys(page, "Psychotic features in this episode", "No");
    await tabTo(page, page.getByRole("button", { name: "Next: Safety" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Safety" })).toBeFocused();
  });

  await test.step("safety", async () => {
    await tabTo(page, page.getByLabel("Suicidal thoughts, asked today"));
    await page.keyboard.type("none");
    await tabTo(page, page.getByRole("button", { name: "Next: Medicine trials" }));
    await page.keyboard.press("Enter");
  });

  await test.step("five trials, each judged while it is typed", async () => {
    for (const [index, trial] of FIVE_TRIALS.entries()) {
      await tabTo(page, page.getByRole("button", { name: "Add a medicine trial" }));
      await page.keyboard.press("Enter");
      const card = page.getByRole("group", { name: new RegExp(`^Trial ${index + 1}:`) });
      await expect(card.getByLabel("Medicine", { exact: true })).toBeFocused();
      await page.keyboard.type(trial.medicine);
      await tabTo(page, card.getByLabel("Highest daily dose", { exact: true }));
      await page.keyboard.type(trial.dose);
      await tabTo(page, card.getByLabel("Weeks at that dose", { exact: true }));
      await page.keyboard.type(trial.weeks);
      await chooseByTyping(page, "Doses taken", card, trial.adherence);
      await chooseByTyping(page, "Best result", card, trial.outcome);
      await chooseByTyping(page, "Why it ended", card, trial.why);
      await chooseByTyping(page, "Episode", card, trial.episode);
    }
    const cardSays = (trial: number) => page.getByRole("group", { name: new RegExp(`^Trial ${trial}:`) });
    await expect(cardSays(1)).toContainText("Adequate: dose, time and adherence");
    await expect(cardSays(4)).toContainText("Not adequate");
    await expect(cardSays(4)).toContainText("listed as intolerance, not counted as a failure");
    await expect(cardSays(5)).toContainText("Not adequate");
    await expectNoAxeViolations(page);
  });

  await test.step("the live panel says what follows", async () => {
    const panel = page.getByRole("complementary");
    await expect(panel).toContainText("CAN-BIND 2021: met (3)");
    await expect(panel).toContainText("Delphi consensus 2021: can't tell (2)");
  });

  await test.step("the review", async () => {
    await page.keyboard.press("Control+Home");
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await tabTo(page, page.getByRole("link", { name: "Review", exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
    const row = page.getByRole("row", { name: /^CAN-BIND 2021/ });
    await expect(row).toContainText("met");
    await expect(row).toContainText("3 of 2");
    await expectNoAxeViolations(page);
    await tabTo(page, page.getByRole("button", { name: "Print the review" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle("Review – Crossroads (printed)");
  });

  await test.step("a fact leads back to its field", async () => {
    const because = page.getByText("Because: CAN-BIND 2021", { exact: true });
    await tabTo(page, because);
    await page.keyboard.press("Enter");
    const fact = page.getByRole("button", { name: /Weeks at that dose, venlafaxine: 12 weeks/ });
    await tabTo(page, fact.first());
    await page.keyboard.press("Enter");
    const card = page.getByRole("group", { name: /^Trial 2:/ });
    await expect(card.getByLabel("Weeks at that dose", { exact: true })).toBeFocused();
    expect(page.url()).not.toContain("venlafaxine");
  });

  seen.expectNothingUnseemly(baseURL!);
});

test("the summary for the patient can be changed, and prints as changed, on A4 and Letter", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByRole("button", { name: "Add a medicine trial" }).click();
  await page.getByLabel("Medicine", { exact: true }).fill("sertraline");
  await page.getByRole("link", { name: "Patient summary" }).click();
  await expect(page.getByText("No country is chosen")).toBeVisible();

  await page.getByLabel("Country").selectOption("au");
  await page.getByRole("checkbox", { name: /Electroconvulsive therapy/ }).check();
  const help = page.getByRole("textbox", { name: "Where to get help now" });
  await expect(help).toHaveValue(/13 11 14/);
  await expect(page.getByRole("textbox", { name: "You are not alone" })).toHaveValue(/37 out of 100/);
  await page.getByRole("textbox", { name: "Questions to bring" }).fill("What about my garden?");
  await expectNoAxeViolations(page);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("What about my garden?", { exact: true }).last()).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Electroconvulsive/ })).toBeHidden();
  await expect(page.getByText(/Rush AJ, et al/).last()).toBeVisible();
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  }
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: /Put back the composed text/ }).click();
  await expect(page.getByRole("textbox", { name: "Questions to bring" })).toHaveValue(/What matters most/);
  seen.expectNothingUnseemly(baseURL!);
});
