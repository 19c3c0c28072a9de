import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Assessment, type Intake } from "../../../src/rules/index";
import { LIMITS } from "../../../src/rules/intake/limits";
import type { MedicineTrial, Trial } from "../../../src/rules/intake/trial";
import { REGIONS } from "../../../src/rules/knowledge/drug";
import { DRUGS } from "../../../src/rules/knowledge/drugs";
import { intakes, trialLists } from "../../support/intakes";
import { firstDifference } from "../../support/difference";
import { definitionsOf, stagesOf } from "../../support/summaries";

const RUNS = { numRuns: 2000 };

const adults = intakes.map((intake): Intake => ({ ...intake, person: { ...intake.person, ageYears: 40 } }));
const withTrials = (intake: Intake, trials: readonly Trial[]): Intake => ({ ...intake, trials });
const standings = (assessment: Assessment) => assessment.options.map(({ id, couldBe }) => [id, couldBe]);

describe("for every intake that parses", () => {
  it("there is an assessment, the same every time, and the intake is untouched", () => {
    fc.assert(
      fc.property(intakes, fc.constantFrom(undefined, ...REGIONS), (intake, region) => {
        const before = JSON.stringify(intake);
        const first = assess(deepFreeze(intake), { region });
        const again = assess(JSON.parse(before) as Intake, { region });
        expect(firstDifference(first, again)).toBeUndefined();
        expect(JSON.stringify(intake)).toBe(before);
      }),
      RUNS,
    );
  });

  it("the assessment is plain data, and what is read late is what was true at the time", () => {
    fc.assert(
      fc.property(adults, (intake) => {
        const own = structuredClone(intake);
        const late = assess(own);
        const early = structuredClone(assess(intake));
        for (const name of Object.keys(own)) Reflect.deleteProperty(own, name);
        for (const trial of Array.isArray(own.trials) ? own.trials : []) Object.assign(trial, { weeks: 0 });
        expect(firstDifference(structuredClone(late), early)).toBeUndefined();
        expect(firstDifference(JSON.parse(JSON.stringify(late)), withoutUndefined(early))).toBeUndefined();
        expect(late.openQuestions).toBe(late.openQuestions);
      }),
      { numRuns: 100 },
    );
  });

  it("the order of trials never matters", () => {
    fc.assert(
      fc.property(adults, trialLists, fc.integer({ min: 1, max: 5 }), (intake, trials, turn) => {
        const turned = [...trials.slice(turn), ...trials.slice(0, turn)].toReversed();
        const [one, other] = [assess(withTrials(intake, trials)), assess(withTrials(intake, turned))];
        const said = (assessment: Assessment) =>
          JSON.stringify([definitionsOf(assessment), stagesOf(assessment), standings(assessment)]);
        expect(said(other)).toBe(said(one));
      }),
      RUNS,
    );
  });
});

describe("the largest histories that are accepted", () => {
  const list = (entry: object) =>
    Array.from({ length: LIMITS.trials }, (_, place) => ({ ...entry, id: `t${place}` })) as unknown as readonly Trial[];

  it.each([
    ["of which nothing is known", { kind: "trial" }],
    ["of thirty medicines each", { kind: "several", howMany: 30 }],
    ["of any number of medicines", { kind: "several" }],
    ["of one class", { kind: "several", howMany: 30, drugClass: "ssri" }],
    ["of different results not named", { kind: "trial", drug: "sertraline", dose: 100, weeks: 8, adherence: "most" }],
  ] as const)(
    "trials %s",
    (_, entry) => {
      const found = assess({ intakeVersion: 1, trials: list(entry) });
      expect(JSON.parse(JSON.stringify(found))).toMatchObject({ trials: { length: LIMITS.trials } });
      expect(definitionsOf(found).every(({ certain }) => certain === 0)).toBe(true);
    },
    30_000,
  );

  it("several of thirty count as up to thirty each", () => {
    const { definitions } = assess({ intakeVersion: 1, trials: list({ kind: "several", howMany: 30 }) });
    expect(definitions[0]?.lenient.counts).toEqual({ certain: 0, possible: 30 * LIMITS.trials });
  });
});

const adequateFailure: MedicineTrial = {
  kind: "trial",
  id: "new",
  drug: "vilazodone",
  dose: 40,
  weeks: 12,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded: "noBenefit",
};

const NO_FAILURES = {
  "too short": { weeks: 3.9 },
  "too little": { dose: 1 },
  "few doses taken": { adherence: "few" },
  "some doses taken": { adherence: "some" },
  "taken for sleep": { takenFor: "sleep" },
  "an augmenter": { drug: "lithium", dose: 900 },
  "a response": { outcome: "response" },
  "a response that was lost": { outcome: undefined, whyEnded: "lossOfResponse" },
} as const satisfies Record<string, Partial<MedicineTrial>>;
const REASONS = Object.keys(NO_FAILURES) as (keyof typeof NO_FAILURES)[];

/** The definitions, but for the one that asks for a failed augmentation beside its failed trials. */
function countingTrials(assessment: Assessment) {
  return definitionsOf(assessment).filter(({ what }) => !what.startsWith("payerWithAugmentation"));
}

describe("one more trial", () => {
  it("that is no failed adequate trial, for whatever reason, changes no count and no stage", () => {
    fc.assert(
      fc.property(
        adults,
        trialLists,
        fc.shuffledSubarray(REASONS, { minLength: 2, maxLength: 2 }),
        (intake, trials, two) => {
          const before = assess(withTrials(intake, trials));
          const counts = JSON.stringify([countingTrials(before), stagesOf(before)]);
          for (const reason of two) {
            const after = assess(withTrials(intake, [...trials, { ...adequateFailure, ...NO_FAILURES[reason] }]));
            expect(JSON.stringify([countingTrials(after), stagesOf(after)]), reason).toBe(counts);
          }
        },
      ),
      RUNS,
    );
  });

  it("that was adequate and failed lowers no count and no stage", () => {
    const drugs = DRUGS.filter(({ countsAs, doseBars }) => countsAs === "trial" && doseBars.length > 0);
    fc.assert(
      fc.property(adults, trialLists, fc.constantFrom(...drugs), (intake, trials, { id: drug, doseBars }) => {
        const before = assess(withTrials(intake, trials));
        const dose = doseBars.at(-1)!.dose;
        const after = assess(withTrials(intake, [...trials, { ...adequateFailure, drug, dose }]));
        const [definitions, stages] = [definitionsOf(before), stagesOf(before)];
        const lowered = [
          ...definitionsOf(after).filter(
            ({ certain, possible }, place) =>
              certain < definitions[place]!.certain || possible < definitions[place]!.possible,
          ),
          ...stagesOf(after).filter(
            ({ lowest, highest }, place) => lowest < stages[place]!.lowest || highest < stages[place]!.highest,
          ),
        ];
        expect(lowered.map(({ what }) => what)).toEqual([]);
      }),
      RUNS,
    );
  });
});

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
