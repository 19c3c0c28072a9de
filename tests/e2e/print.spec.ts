import { expect, test, type Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/page";

const trial = (id: string, drug: string, dose: number, change: object = {}) => ({
  kind: "trial",
  id,
  drug,
  dose,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  episode: "current",
  ...change,
});

const THREE_TRIALS = [
  trial("t1", "sertraline", 150, { outcome: "insufficient", improvementPercent: 30, note: "raised slowly" }),
  trial("t2", "venlafaxine", 225, { whyEnded: "ongoing" }),
  trial("t3", "mirtazapine", 15, { takenFor: "sleep", whyEnded: "sideEffects" }),
];

const CASE = {
  intakeVersion: 1,
  person: { ageYears: 46 },
  episode: { durationMonths: 14, severity: "moderate", psychoticFeatures: "no" },
  safety: { suicidalThoughts: "passive", suicidalBehaviour: "never" },
  conditions: { thyroidDisease: "yes", chronicPain: "yes", kidneyImpairment: "yes" },
  lifestyle: { insomnia: "yes", majorStress: "yes", unsafeAtHome: "yes" },
  preferences: { needles: "yes", talkingTherapy: "yes", dailyTravel: "no" },
  courses: {
    psychotherapy: [{ kind: "psychotherapy", id: "p", type: "cbt", sessions: 16, outcome: "partial" }],
    ect: [{ kind: "ect", id: "e", electrodePlacement: "bilateral", sessions: 9, outcome: "remission" }],
    rtms: "no",
  },
};

async function open(page: Page, trials: readonly object[]) {
  await page.goto("./");
  await page.getByLabel("Case file").setInputFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...CASE, trials })),
  });
  await expect(page.getByText("The case file was opened.")).toBeVisible();
  await page.getByLabel("Country").selectOption("uk");
}

/** How many pages a printed file has, counted in the file itself. */
async function pages(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test("the printed review is compact, and says of every finding what made it and where it is from", async ({ page }) => {
  const five = [
    ...THREE_TRIALS,
    trial("t4", "escitalopram", 10, { weeks: 1.4, whyEnded: "sideEffects" }),
    { kind: "several", id: "t5", drugClass: "ssri" },
  ];
  await open(page, five);
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Electrode placement: bilateral/ })).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "Review", exact: true })).toBeHidden();
  const main = page.getByRole("main");
  const text = await main.innerText();
  expect(text).toContain("because: Suicidal thoughts, asked today: a wish to be dead or not to wake up");
  expect(text).toMatch(/Positions\s+NICE NG222 \(2022\): .*\s\[\d+\]/);
  expect(text).toContain("note: raised slowly");
  expect(text).toMatch(/Electroconvulsive therapy \(ECT\)\. Electrode placement: bilateral; Sessions: 9 sessions/);
  expect(text).not.toMatch(/^\s*;\s*$/m);

  const listed = await main.getByRole("list").last().getByRole("listitem").count();
  const cited = new Set([...text.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, numbers]) => numbers!.split(", ")));
  expect([...cited].map(Number).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: listed }, (_, index) => index + 1),
  );

  for (const format of ["A4", "Letter"]) expect(await pages(page, format)).toBeLessThanOrEqual(7);
});

test("the patient's sheet of three trials takes two pages, also with five options, and has no word of the home", async ({
  page,
}) => {
  await open(page, THREE_TRIALS);
  await page.getByRole("link", { name: "Patient summary" }).click();
  for (const option of [/Psychotherapy/, /Adding lithium/, /Electroconvulsive/])
    await page.getByRole("checkbox", { name: option }).check();
  await expectNoAxeViolations(page);

  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("article", { name: "The summary as it prints" });
  const text = await sheet.innerText();
  expect(text).toContain("Printed on");
  // Whoever has the first page alone has the numbers to call.
  expect(text.indexOf("Where to get help now")).toBeLessThan(text.indexOf("What has been tried"));
  expect(text).toContain("Speaks against it, for you: your kidneys work less well than usual");
  expect(text).not.toMatch(/unsafe|controlled by|suicid|no country|no option/i);
  for (const format of ["A4", "Letter"]) expect(await pages(page, format)).toBeLessThanOrEqual(2);

  await page.emulateMedia({ media: null });
  for (const option of [/Psychotherapy/, /Adding lithium/, /Electroconvulsive/])
    await page.getByRole("checkbox", { name: option }).uncheck();
  for (const option of FIVE_OPTIONS) await page.getByRole("checkbox", { name: option }).check();
  expect(await pages(page, "A4")).toBeLessThanOrEqual(2);
});

const FIVE_OPTIONS = [/^No change for now/, /^Optimising/, /^Psychotherapy/, /^Exercise/, /^Bright light/];

test("on a narrow screen the review does not scroll sideways, and its targets are high enough", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, THREE_TRIALS);
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const definitions = page.getByRole("region", { name: "Definitions side by side" });
  expect(await definitions.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  // Each thing said of a definition takes the width of its card.
  const widths = await definitions
    .locator("[data-column]")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(250);
  const heights = await page
    .getByRole("main")
    .locator("summary:visible, button:visible")
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});
