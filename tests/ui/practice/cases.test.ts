import { describe, expect, it } from "vitest";
import { trialList } from "../../../src/rules/adequacy/facts";
import { trialDrug } from "../../../src/rules/adequacy/medicines";
import { CONTRIBUTORS } from "../../../src/rules/contributors/contributors";
import { assess } from "../../../src/rules/index";
import { DRUGS } from "../../../src/rules/knowledge/drugs";
import { OPTIONS } from "../../../src/rules/options/options";
import { RED_FLAGS } from "../../../src/rules/safety/red-flags";
import { DEFINITIONS } from "../../../src/rules/screening/definitions";
import { THASE_RUSH } from "../../../src/rules/staging/thase-rush";
import { MAUDSLEY } from "../../../src/rules/knowledge/maudsley";
import { adequateTrial, failedTrial, LENIENT, STRICT } from "../../../src/rules/adequacy/criteria";
import { whatIf } from "../../../src/rules/what-if";
import { candidatesFor } from "../../../src/ui/practice/candidates";
import { CASES } from "../../../src/ui/practice/cases";
import type { CaseFile } from "../../../src/ui/practice/case-file";

function chartText({ opening, chart }: CaseFile): string {
  return [opening, ...chart.flatMap(({ heading, text }) => [heading, text])].join("\n");
}

/** Every number answered anywhere in a value, but for versions. */
function numbersIn(value: unknown, name = ""): readonly number[] {
  if (typeof value === "number") return name === "intakeVersion" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => numbersIn(item, inner));
}

/** Places that the rules cite already, so that a learning point invents none. */
function citedPlaces(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("source" in value && "at" in value) found.add(`${String(value.source)}: ${String(value.at)}`);
    Object.values(value).forEach(walk);
  };
  walk([CONTRIBUTORS, RED_FLAGS, OPTIONS, DEFINITIONS, DRUGS, MAUDSLEY, THASE_RUSH]);
  walk(DEFINITIONS.map(({ gates, strict }) => gates.map((gate) => gate(strict))));
  walk([LENIENT, STRICT].map((bar) => [adequateTrial(bar), failedTrial(bar, 50, "any"), failedTrial(bar, 25, "any")]));
  return found;
}

it("there are at least ten cases, of every level, each with its own id", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(10);
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  expect(new Set(CASES.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
});

it("the cases differ in what they are about", () => {
  expect(new Set(CASES.map(({ definition }) => definition)).size).toBeGreaterThanOrEqual(5);
  const contributors = CASES.flatMap(({ intake }) => assess(intake).contributors.toReview.map(({ id }) => id));
  for (const id of [
    "thyroid",
    "adherence",
    "bipolarity",
    "psychotic-features",
    "sleep-apnoea",
    "smoking",
    "metabolism",
  ])
    expect(contributors).toContain(id);
  const flags = CASES.flatMap(({ intake }) => assess(intake).safety.flags.map(({ id }) => id));
  for (const id of ["catatonia", "sudden-confusion", "maoi-overlap", "psychosis", "qt"]) expect(flags).toContain(id);
});

/** What an MAO inhibitor that is taken rules out, and itself once more. */
const AGAINST_WITH_AN_MAOI = [
  "switch-tricyclic",
  "switch-maoi",
  "bupropion",
  "combine-antidepressants",
  "augment-olanzapine-fluoxetine",
  "augment-stimulant",
];

/** What each story was written to bring out: the definition, the stage, and what is found. */
const WRITTEN_FOR: Readonly<
  Record<string, readonly [string, string, readonly string[], readonly string[], readonly string[]]>
> = {
  "two-that-did-not-work": [
    "no",
    "0",
    [],
    ["adherence", "side-effects", "too-short", "under-dose", "psychotherapy-course", "stress"],
    [],
  ],
  "two-of-a-kind": ["no", "I", [], ["perinatal", "psychotherapy-course"], ["augment-lithium"]],
  "done-properly": ["yes", "III", ["suicide-thoughts"], [], ["rtms", "tms-accelerated"]],
  // Lithium is taken already, so adding it is no option.
  "slower-every-month": ["yes", "II", [], ["thyroid"], ["augment-lithium"]],
  "never-rested": [
    "yes",
    "II",
    ["suicide-method"],
    ["side-effects", "chronic-pain", "sleep-apnoea", "sedatives", "insomnia", "metabolic", "several-factors"],
    // Blood pressure that is not controlled.
    ["augment-stimulant", "ketamine-iv"],
  ],
  "twenty-a-day": ["no", "II", [], ["smoking", "anxiety", "inactivity", "psychotherapy-course"], []],
  "two-results": [
    "yes",
    "I",
    ["citalopram-dose"],
    ["side-effects", "metabolism", "interactions", "cyp2c19-citalopram", "cyp2c19-sertraline"],
    [],
  ],
  "since-tuesday": [
    "no",
    "I",
    ["sudden-confusion", "low-sodium", "qt", "citalopram-dose"],
    ["outcome-by-impression"],
    ["esketamine", "ketamine-iv"],
  ],
  "nothing-left": ["yes", "II", ["suicide-thoughts", "psychosis", "not-eating-drinking"], ["psychotic-features"], []],
  "the-good-weeks": ["yes", "II", ["suicide-thoughts"], ["bipolarity", "side-effects"], []],
  // Quetiapine is added already.
  "stopped-answering": ["yes", "II", ["catatonia", "not-eating-drinking"], ["too-short"], ["augment-quetiapine"]],
  "five-days": ["yes", "II", ["serotonin-toxicity", "maoi-overlap"], ["too-short", "smoking"], AGAINST_WITH_AN_MAOI],
};

it("every case brings out what it was written for", () => {
  const found = CASES.map(({ id, intake, definition }) => {
    const { definitions, staging, safety, contributors, options } = assess(intake);
    return [
      id,
      [
        definitions.find((one) => one.id === definition)!.lenient.verdict,
        staging!.thaseRush.lowest,
        safety.flags.map((flag) => flag.id),
        contributors.toReview.map((factor) => factor.id),
        options.filter(({ standing }) => standing === "notCompatible").map((option) => option.id),
      ],
    ];
  });
  expect(Object.fromEntries(found)).toEqual(WRITTEN_FOR);
});

describe.each(CASES.map((one) => [one.id, one] as const))("case %s", (_, one) => {
  const chart = chartText(one);
  const assessment = assess(one.intake);

  it("states every number of its key in the chart", () => {
    const missing = numbersIn(one.intake).filter(
      (number) => !new RegExp(`(?<![\\d.])${number}(?!\\d|\\.\\d)`).test(chart),
    );
    expect(missing).toEqual([]);
  });

  it("names every medicine of its key in the chart, by generic or product name", () => {
    for (const trial of trialList(one.intake) ?? []) {
      const drug = trialDrug(trial);
      expect(drug, `trial ${trial.id}`).toBeDefined();
      const names = [drug!.name.split(" ")[0]!, ...drug!.brands.map(({ name }) => name)].map((name) =>
        name.toLowerCase(),
      );
      expect(
        names.some((name) => chart.toLowerCase().includes(name)),
        drug!.name,
      ).toBe(true);
    }
  });

  it("has a dose and a number of weeks for every trial", () => {
    for (const trial of trialList(one.intake) ?? []) {
      if (trial.kind === "several") throw new Error(`${trial.id} has no details`);
      expect([typeof trial.dose, typeof trial.weeks]).toEqual(["number", "number"]);
    }
  });

  it("is about an adult, and the rules have something to say", () => {
    expect(assessment.outOfScope).toBeUndefined();
    expect(assessment.trials?.length).toBeGreaterThan(0);
    expect(assessment.openQuestions.length).toBeGreaterThan(5);
  });

  it("has a what-if that a single answer settles, and offers answers that do and that do not", () => {
    const found = whatIf(one.whatIf.turn, one.intake)!;
    expect(found.changes.length).toBeGreaterThan(0);
    const offered = candidatesFor(found, one.intake);
    expect(offered.filter(({ turns }) => turns).length).toBeGreaterThan(0);
    expect(offered.filter(({ turns }) => !turns).length).toBeGreaterThanOrEqual(3);
    for (const { path, value, turns } of offered)
      expect(found.after(path, value).verdict !== found.now.verdict).toBe(turns);
  });

  it("cites only places that the rules cite", () => {
    const places = citedPlaces();
    const cited = one.learningPoints.flatMap(({ cites }) => cites.map(({ source, at }) => `${source}: ${at}`));
    expect(cited.filter((place) => !places.has(place))).toEqual([]);
  });

  it("does not give its answer away in what is shown before the commit in the list", () => {
    expect(`${one.id} ${one.title}`).not.toMatch(/thyroid|bipolar|psycho|cataton|apnoea|smok|cyp|qt|sodium|maoi/i);
  });
});
