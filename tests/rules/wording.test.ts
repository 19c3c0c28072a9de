import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportLines } from "../../src/cli/report";
import { rulebookLines } from "../../src/cli/rulebook";
import { assess, changesOfDefinition, composeHandout } from "../../src/rules/index";
import { CONTRIBUTORS } from "../../src/rules/contributors/contributors";
import { TIERS } from "../../src/rules/contributors/contributor";
import { NOT_KNOWN_TEXT } from "../../src/rules/intake/answer";
import { COURSES } from "../../src/rules/intake/course";
import { SECTIONS, SECTION_TITLES } from "../../src/rules/intake/questions";
import { readIntake, readIntakeValue } from "../../src/rules/intake/read";
import { DOSE_JUDGEMENTS, OTHER_USES, SEVERAL_QUESTIONS, TRIAL_QUESTIONS } from "../../src/rules/intake/trial";
import { CURRENT_MEDICINE_QUESTIONS } from "../../src/rules/intake/current-medicine";
import { INTERACTION_EFFECTS } from "../../src/rules/interactions/interaction";
import { INTERACTIONS } from "../../src/rules/interactions/interactions";
import { DRUGS } from "../../src/rules/knowledge/drugs";
import { MEDICINE_CLASSES } from "../../src/rules/knowledge/medicines/classes";
import { MEDICINES } from "../../src/rules/knowledge/medicines/medicines";
import { DRUG_CLASSES, DRUG_CLASS_PLURALS, REGIONS } from "../../src/rules/knowledge/drug";
import { MAUDSLEY } from "../../src/rules/knowledge/maudsley";
import { SOURCES } from "../../src/rules/knowledge/sources";
import { INVESTIGATIONAL, INVESTIGATIONAL_NOTE } from "../../src/rules/options/investigational";
import { OPTION_GROUPS } from "../../src/rules/options/option";
import { OPTIONS, ORDER_OF_OPTIONS } from "../../src/rules/options/options";
import { STANDINGS } from "../../src/rules/options/standings";
import { CRISIS_CONTACTS } from "../../src/rules/safety/crisis";
import { SAFETY_NOTES } from "../../src/rules/safety/notes";
import { URGENCIES } from "../../src/rules/safety/red-flag";
import { NO_FLAG, RED_FLAGS, SAFETY_HEADER, UNDER_AGE, UNDER_AGE_MESSAGE } from "../../src/rules/safety/red-flags";
import { SCALES } from "../../src/rules/scales/scales";
import { DEFINITIONS, FRAMES } from "../../src/rules/screening/definitions";
import { TRUTH_OF_DEFINITION } from "../../src/rules/screening/screen";
import { STAGE_III_READINGS, THASE_RUSH } from "../../src/rules/staging/thase-rush";
import { CASES } from "../../src/ui/practice/cases";
import { PROMPTS } from "../../src/ui/practice/prompts";
import { intakes } from "../support/intakes";
import { ALLOWED, prescriptive } from "../support/prescriptive";
import { wordsInSource } from "../support/words-in-source";

/** Everything the rules hold that is worded, whether or not a history brings it up. */
const RULE_DATA = {
  OPTIONS,
  OPTION_GROUPS,
  INVESTIGATIONAL,
  INVESTIGATIONAL_NOTE,
  INTERACTIONS,
  INTERACTION_EFFECTS,
  MEDICINE_CLASSES,
  MEDICINES,
  CURRENT_MEDICINE_QUESTIONS,
  CONTRIBUTORS,
  RED_FLAGS,
  SCALES,
  DEFINITIONS,
  FRAMES,
  THASE_RUSH,
  STAGE_III_READINGS,
  MAUDSLEY,
  DRUGS,
  DRUG_CLASSES,
  DRUG_CLASS_PLURALS,
  SECTIONS,
  SECTION_TITLES,
  TRIAL_QUESTIONS,
  SEVERAL_QUESTIONS,
  COURSES,
  OTHER_USES,
  DOSE_JUDGEMENTS,
  NOT_KNOWN_TEXT,
  STANDINGS,
  TIERS,
  TRUTH_OF_DEFINITION,
  CRISIS_CONTACTS,
  ORDER_OF_OPTIONS,
  SAFETY_HEADER,
  SAFETY_NOTES,
  URGENCIES,
  NO_FLAG,
  UNDER_AGE,
  UNDER_AGE_MESSAGE,
};

/** Every text in a value that a person may read: not the titles and addresses of publications. */
function texts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (/\s/.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) if (!["cite", "url"].includes(name)) texts(inner, found);
  }
  return found;
}

const TITLES = Object.values(SOURCES).map(({ cite }) => cite);
const withoutTitles = (line: string) =>
  TITLES.reduce((so, title) => so.replaceAll(title, ""), line).replaceAll(/https:\/\/\S+/g, "");
/** The address of a rule repeats words that stand beside it, cut short. */
const withoutAddress = (line: string) => line.replace(/ {2}#[a-z0-9-]+$/, "");
const printed = (lines: readonly string[]) => lines.map((line) => withoutTitles(withoutAddress(line)).trim());

function expectNothingPrescriptive(found: Iterable<string>): void {
  expect([...found].filter(prescriptive)).toEqual([]);
}

const ORDERS = [
  "Start sertraline 50 mg.",
  "Stop.",
  "Stop the antidepressant now",
  "Switch to venlafaxine",
  "Depression persists. Switch to venlafaxine.",
  "If there is no response, increase the dose",
  "If there is no response: increase the dose.",
  "After two failures, consider ECT",
  "Consider ECT.",
  "Increase to 150 mg",
  "Raise the dose to 40 mg",
  "Double the dose",
  "Halve the dose in older people",
  "Reduce the dose by half",
  "Lower the dose",
  "Taper the antidepressant over 4 weeks",
  "Taper paroxetine slowly",
  "Titrate slowly up to 20 mg",
  "Titrate to 300 mg a day",
  "Initiate lithium",
  "Replace sertraline with venlafaxine",
  "Aim for 150 mg a day",
  "Target a dose of 225 mg",
  "Go up to 60 mg",
  "Lithium is recommended",
  "ECT is the best option here",
  "Esketamine is preferred",
  "Lithium is the drug of choice",
  "rTMS is first-line for this person",
  "A switch is indicated",
  "Psychotherapy is appropriate for this person",
  "You need ECT",
  "You must stop this medicine",
  "The dose should be raised",
  "The antidepressant needs to be changed",
  "Treatment has to be intensified",
  "Lithium is to be added",
  "It is time to switch",
  "We recommend lithium",
  "I would suggest an antipsychotic",
  "Guidelines differ; add an antipsychotic",
  "Monitor lithium levels weekly",
  "Refer to a specialist",
  "Offer CBT",
  "Avoid MAO inhibitors",
  "Do not combine it with an MAO inhibitor",
  "Never stop suddenly",
  "Continue for 6 months, then stop the medicine",
  "Then add quetiapine",
  "Please take one tablet a day",
  "Prescribe mirtazapine at night",
  "Choose a different class",
  "Try a different class, and keep the dose",
  "Make sure the dose is adequate",
  "Ensure 8 weeks at that dose",
  "The clinician can now increase the dose",
  "Take 2 tablets",
  "Use bright light in the morning",
  "Discontinue fluoxetine 5 weeks before",
  "Lithium would be the optimal addition",
  "Venlafaxine would be the better choice",
  "Prefer ECT",
  "Next step: lithium",
  "Put the patient on lithium",
  "Now is the time for ECT",
  "One could start lithium",
  "Plan a switch",
  "Push the dose",
  "Maximise the dose",
  "Up the dose",
  "Schedule ECT",
  "It would be wise to add lithium",
  "Allow 8 weeks",
  "Wait another 4 weeks",
  "Go to 150 mg",
  "Stay on sertraline",
  "Wean off paroxetine",
  "Cross-taper to venlafaxine",
  "Check lithium levels",
  "Better to add than to switch",
  "ECT is needed",
  "Step up to a tricyclic",
  "Escalate the dose",
  "Increase venlafaxine if tolerated",
] as const;

const REPORTS = [
  "Guidelines list a dose increase within the licence.",
  "May be discussed when two trials fell short.",
  "may be discussed, with cautions to weigh",
  "waits until a red flag has been looked at",
  "Added to another antidepressant",
  "Switching to another antidepressant",
  "Adding lithium",
  "Starting age not known",
  "An antidepressant is being taken now",
  "The dose was held for 4 weeks or more",
  "The dose reached the lowest published minimum",
  "The highest dose held; for a weekly form or a patch, in that form's own unit",
  "Best result",
  "the best result was a response",
  "Use of CPAP",
  "Change in mood within weeks of starting a medicine",
  "Dose raised, or time added, after an adequate start without enough benefit",
  "Labels list a wash-out before most other antidepressants",
  "NICE names adding lithium afterwards",
  "NICE names referral to specialist mental health services.",
  "A switch within the class or to another class is an option",
  "Raising the dose after non-response was not better than staying on the dose",
  "Aripiprazole and brexpiprazole are listed first-line",
  "Not recommended for treatment-resistant depression within its licence (England).",
  "Pregnancy is recorded; labels do not recommend it",
  "Labels list this combination as contraindicated",
  "Smoking lowers the level of some medicines",
  "Benzodiazepines may raise the seizure threshold",
  "lower end of the range CANMAT 2023 lists",
  "lower usual dose in the UK product text",
  "An MAO inhibitor is taken, or was within 2 weeks",
  "Sertraline ended because of side effects",
  "It ended by choice.",
  "The comparison of options can wait; the local emergency or crisis process comes first.",
  "call or text 988, day and night",
  "You do not have to wait for your next appointment.",
  "What could we do if this does not help?",
  "In STAR*D, 25 of 100 were in remission with T3 added as the third step, against 16 with lithium",
  "Two or three sessions a week, each under a short general anaesthetic",
  "CBT in CoBalT was 12 to 18 sessions beside usual care",
  "preferred not to say",
  "guidelines would usually place other steps first",
  "not usually compatible with what is recorded",
  "Doses taken: most (80 % or more)",
  "Always listed in the same order; the order is no ranking.",
  "Stopping suddenly can cause problems.",
  "Weeks at that dose, sertraline: 5 weeks instead of 3 weeks",
  "Falls short of “most doses were taken” (recorded: some)",
] as const;

describe("the detector", () => {
  it.each(ORDERS)("catches: %s", (text) => {
    expect(prescriptive(text)).toBe(true);
  });

  it.each(REPORTS)("lets pass: %s", (text) => {
    expect(prescriptive(text)).toBe(false);
  });

  it.each(ORDERS)("catches inside a longer text: %s", (text) => {
    expect(prescriptive(`Depression has lasted 8 weeks. ${text}`)).toBe(true);
    expect(prescriptive(`${text} Side effects are common.`)).toBe(true);
  });

  it("allows only phrases that somebody can read", () => {
    const words = [
      ...wordsInSource("src").map(({ text }) => text),
      ...texts(RULE_DATA),
      ...Object.values(SOURCES).map(({ cite }) => cite),
    ].join("\n");
    expect(ALLOWED.filter((phrase) => !words.includes(phrase))).toEqual([]);
  });
});

it("no wording in the rules' data tells anyone what to do", () => {
  const found = texts(RULE_DATA);
  expect(found.size).toBeGreaterThan(1000);
  expectNothingPrescriptive(found);
});

it("no word of the rulebook does", () => {
  expectNothingPrescriptive(printed(rulebookLines()));
});

it.each([
  { folder: "src/rules", atLeast: 1000 },
  { folder: "src/ui", atLeast: 100 },
  { folder: "src/cli", atLeast: 10 },
  { folder: "src/api-client", atLeast: 1 },
])("no literal, template or markup text in $folder does", ({ folder, atLeast }) => {
  const words = wordsInSource(folder);
  expect(words.length).toBeGreaterThanOrEqual(atLeast);
  expect(words.filter(({ text }) => prescriptive(text))).toEqual([]);
});

it("what the boundary answers to a bad file does not", () => {
  const bad = [
    "",
    "{",
    "[]",
    '{"intakeVersion":2}',
    JSON.stringify({ intakeVersion: 1, person: { ageYears: "old" }, trials: [{ kind: "trial", id: "none" }], more: 1 }),
    JSON.stringify({
      intakeVersion: 1,
      trials: [{ kind: "trial", id: "a", improvementPercent: 60, outcome: "worse" }],
    }),
  ];
  const problems = bad.flatMap((text) => {
    const read = readIntake(text);
    return read.ok ? [] : read.problems.flatMap(({ found, accepted }) => [found, accepted]);
  });
  expect(problems.length).toBeGreaterThan(5);
  expectNothingPrescriptive(problems);
  const unparsed = readIntakeValue({ intakeVersion: 1, courses: { ect: [] } });
  expect(unparsed.ok).toBe(false);
});

/** Texts, and parts of the rules' own data, looked at already: histories share most of theirs. */
const seen = new Set<string>();
const seenParts = new WeakSet();
const fresh = (found: Iterable<string>) => [...found].filter((text) => !seen.has(text) && seen.add(text));

/** Texts of a value that were not met before; a part met before is not walked again. */
function freshTexts(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === "string") {
    if (/\s/.test(value) && !seen.has(value)) {
      seen.add(value);
      found.push(value);
    }
  } else if (typeof value === "object" && value !== null && !seenParts.has(value)) {
    seenParts.add(value);
    for (const [name, inner] of Object.entries(value)) if (name !== "cite" && name !== "url") freshTexts(inner, found);
  }
  return found;
}

it("no assessment, report or patient summary does, over generated histories", () => {
  fc.assert(
    fc.property(intakes, fc.constantFrom(undefined, ...REGIONS), (intake, region) => {
      const assessment = assess(intake, { region });
      const every = assessment.options.map(({ id }) => id);
      expectNothingPrescriptive(freshTexts(assessment));
      expectNothingPrescriptive(freshTexts(composeHandout(intake, assessment, every)));
      expectNothingPrescriptive(fresh(reportLines(assessment)).map((line) => withoutTitles(line).trim()));
    }),
    { numRuns: 1000 },
  );
  expect(seen.size).toBeGreaterThan(3000);
}, 120_000);

it("nor does what would change a definition", () => {
  fc.assert(
    fc.property(intakes, (intake) => {
      for (const { id } of DEFINITIONS) expectNothingPrescriptive(freshTexts(changesOfDefinition(id, intake)));
    }),
    { numRuns: 100 },
  );
}, 60_000);

it("no learning point, question or prompt of practice tells anyone what to do", () => {
  expect(CASES.length).toBeGreaterThan(0);
  expectNothingPrescriptive(texts(CASES.map(({ learningPoints, whatIf }) => [learningPoints, whatIf])));
  expectNothingPrescriptive(texts(PROMPTS));
});

it("nothing is called a score of a licensed instrument", () => {
  const names = /\b(ATHF|ATRQ)\b/;
  expect([...texts(RULE_DATA), ...printed(rulebookLines())].filter((text) => names.test(text))).toEqual([]);
  fc.assert(
    fc.property(intakes, (intake) => {
      expect([...texts(assess(intake))].filter((text) => names.test(text))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
