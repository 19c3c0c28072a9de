import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Assessment, type Intake } from "../../../src/rules/index";
import { isOpen } from "../../../src/rules/intake/answer";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { TRIAL_QUESTIONS, type MedicineTrial, type Trial } from "../../../src/rules/intake/trial";
import { REGIONS } from "../../../src/rules/knowledge/drug";
import { OPTIONS } from "../../../src/rules/options/options";
import type { Standing } from "../../../src/rules/options/weigh";
import type { Criterion } from "../../../src/rules/logic/criterion";
import { EUROPEAN_LEVELS } from "../../../src/rules/staging/european";
import { STAGE_NAMES } from "../../../src/rules/staging/thase-rush";
import { intakes, trialLists } from "../../support/intakes";

const RUNS = { numRuns: 1000 };

function counts(assessment: Assessment) {
  return assessment.definitions.flatMap(({ id, lenient, strict }) =>
    [lenient, strict].map((reading, end) => ({
      what: `${id} ${end}`,
      verdict: reading.verdict,
      certain: reading.counts.certain,
      possible: reading.counts.possible ?? Number.POSITIVE_INFINITY,
    })),
  );
}

function stages({ staging }: Assessment) {
  if (staging === undefined) throw new Error("An adult has a staging");
  const rush = [staging.thaseRush, staging.thaseRushOtherReading].flatMap(({ lowest, highest }) => [
    STAGE_NAMES.indexOf(lowest),
    STAGE_NAMES.indexOf(highest),
  ]);
  const failures = staging.maudsley.items.find(({ id }) => id === "failures");
  const { mgh, european } = staging;
  const levels = [EUROPEAN_LEVELS.indexOf(european.lowest), EUROPEAN_LEVELS.indexOf(european.highest)];
  const [failedTrials] = mgh.items;
  const sums = [failedTrials?.lowest ?? 0, failedTrials?.highest ?? Number.POSITIVE_INFINITY];
  return [...rush, failures?.lowest ?? 0, failures?.highest ?? 0, ...levels, ...sums];
}

const adults = intakes.map((intake): Intake => ({ ...intake, person: { ...intake.person, ageYears: 40 } }));
const withTrials = (intake: Intake, trials: readonly Trial[]): Intake => ({ ...intake, trials });

describe("for every intake that parses", () => {
  it("there is an assessment, the same every time, and the intake is untouched", () => {
    fc.assert(
      fc.property(intakes, fc.constantFrom(undefined, ...REGIONS), (intake, region) => {
        const before = JSON.stringify(intake);
        const first = assess(deepFreeze(intake), { region });
        expect(assess(JSON.parse(before) as Intake, { region })).toEqual(first);
        expect(JSON.stringify(intake)).toBe(before);
      }),
      RUNS,
    );
  });

  it("the order of trials never matters", () => {
    fc.assert(
      fc.property(adults, trialLists, fc.integer({ min: 1, max: 5 }), (intake, trials, turn) => {
        const turned = [...trials.slice(turn), ...trials.slice(0, turn)].toReversed();
        const [one, other] = [assess(withTrials(intake, trials)), assess(withTrials(intake, turned))];
        expect(counts(other)).toEqual(counts(one));
        expect(stages(other)).toEqual(stages(one));
        expect(other.options.map(({ id, couldBe }) => [id, couldBe])).toEqual(
          one.options.map(({ id, couldBe }) => [id, couldBe]),
        );
      }),
      RUNS,
    );
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

describe("one more trial", () => {
  it.each([
    ["too short", { weeks: 3.9 }],
    ["too little", { dose: 1 }],
    ["few doses taken", { adherence: "few" }],
    ["taken for sleep", { takenFor: "sleep" }],
    ["an augmenter", { drug: "lithium" }],
  ] as const)("that is inadequate (%s) changes no count and no stage", (_, change) => {
    fc.assert(
      fc.property(adults, trialLists, (intake, trials) => {
        const before = assess(withTrials(intake, trials));
        const after = assess(withTrials(intake, [...trials, { ...adequateFailure, ...change }]));
        expect(counts(after)).toEqual(counts(before));
        expect(stages(after)).toEqual(stages(before));
      }),
      { numRuns: 300 },
    );
  });

  it("that was adequate and failed lowers no count and no stage", () => {
    fc.assert(
      fc.property(
        adults,
        trialLists,
        fc.constantFrom("vilazodone", "imipramine", "tranylcypromine", "sertraline"),
        (intake, trials, drug) => {
          const before = assess(withTrials(intake, trials));
          const after = assess(withTrials(intake, [...trials, { ...adequateFailure, drug, dose: 300 }]));
          for (const [place, { certain, possible }] of counts(after).entries()) {
            expect(certain).toBeGreaterThanOrEqual(counts(before)[place]!.certain);
            expect(possible).toBeGreaterThanOrEqual(counts(before)[place]!.possible);
          }
          for (const [place, stage] of stages(after).entries())
            expect(stage).toBeGreaterThanOrEqual(stages(before)[place]!);
        },
      ),
      RUNS,
    );
  });
});

/** The intake with one open question answered, chosen by a number. */
function withOneMoreAnswer(intake: Intake, chance: number): Intake {
  const places = openPlaces(intake);
  const place = places[chance % places.length];
  return place === undefined ? intake : place(chance);
}

function openPlaces(intake: Intake): ((chance: number) => Intake)[] {
  const places: ((chance: number) => Intake)[] = [];
  const valuesOf = (
    question:
      | (typeof TRIAL_QUESTIONS)[keyof typeof TRIAL_QUESTIONS]
      | { kind: string; min?: number; max?: number; choices?: object },
  ) =>
    question.kind === "yesNo"
      ? ["yes", "no"]
      : question.kind === "choice"
        ? Object.keys((question as { choices: object }).choices)
        : numbers(question as { min: number; max: number });
  for (const [section, questions] of Object.entries(SECTIONS)) {
    const answered = (intake as unknown as Record<string, Record<string, unknown> | undefined>)[section] ?? {};
    for (const [name, question] of Object.entries(questions)) {
      if (name === "severityScore" || name === "severityScale" || name === "ageYears" || !isOpen(answered[name]))
        continue;
      places.push((chance) => {
        const values = valuesOf(question);
        return { ...intake, [section]: { ...answered, [name]: values[chance % values.length] } };
      });
    }
  }
  const trials = Array.isArray(intake.trials) ? (intake.trials as readonly Trial[]) : [];
  for (const [place, trial] of trials.entries()) {
    if (trial.kind !== "trial") continue;
    const replaced = (change: object) => ({
      ...intake,
      trials: trials.map((other, at) => (at === place ? { ...other, ...change } : other)),
    });
    for (const [name, question] of Object.entries(TRIAL_QUESTIONS)) {
      if (!isOpen(trial[name as keyof typeof TRIAL_QUESTIONS])) continue;
      if (name === "improvementPercent" || (name === "outcome" && !isOpen(trial.improvementPercent))) continue;
      places.push((chance) => {
        const values = valuesOf(question);
        return replaced({ [name]: values[chance % values.length] });
      });
    }
    if (trial.drug === undefined || isOpen(trial.drug))
      places.push((chance) =>
        replaced({ drug: ["sertraline", "imipramine", "phenelzine", "lithium", "gepirone-er"][chance % 5] }),
      );
  }
  for (const kind of ["ect", "rtms"] as const) {
    if (isOpen(intake.courses?.[kind]))
      places.push(() => ({ ...intake, courses: { ...intake.courses, [kind]: "no" } }));
  }
  return places;
}

const numbers = ({ min, max }: { readonly min: number; readonly max: number }) =>
  [min, 4, 6, 25, 75, 150, max].filter((value) => value >= min && value <= max);

it("answering an open question only ever narrows what is possible", () => {
  fc.assert(
    fc.property(adults, fc.nat(), (intake, chance) => {
      const before = assess(intake);
      const after = assess(withOneMoreAnswer(intake, chance));
      for (const [place, now] of counts(after).entries()) {
        const then = counts(before)[place]!;
        if (then.verdict !== "unknown") expect(now.verdict).toBe(then.verdict);
        expect(now.certain).toBeGreaterThanOrEqual(then.certain);
        expect(now.possible).toBeLessThanOrEqual(then.possible);
      }
      const [now, then] = [stages(after), stages(before)];
      for (const [place, bound] of now.entries()) {
        if (place % 2 === 0) expect(bound).toBeGreaterThanOrEqual(then[place]!);
        else expect(bound).toBeLessThanOrEqual(then[place]!);
      }
      expect(after.staging!.maudsley.sum.lowest).toBeGreaterThanOrEqual(before.staging!.maudsley.sum.lowest);
      expect(after.staging!.maudsley.sum.highest).toBeLessThanOrEqual(before.staging!.maudsley.sum.highest);
      expect(after.staging!.mgh.lowest).toBeGreaterThanOrEqual(before.staging!.mgh.lowest);
      expect(after.staging!.mgh.highest ?? Infinity).toBeLessThanOrEqual(before.staging!.mgh.highest ?? Infinity);
      for (const [place, { couldBe }] of after.options.entries()) {
        expect(before.options[place]!.couldBe).toEqual(expect.arrayContaining([...couldBe]));
      }
      const flags = (assessment: Assessment) => assessment.safety.flags.map(({ id }) => id);
      expect(flags(after)).toEqual(expect.arrayContaining(flags(before)));
      for (const [place, { adequate }] of (before.trials ?? []).entries()) {
        if (adequate !== "unknown") expect(after.trials?.[place]?.adequate).toBe(adequate);
      }
    }),
    { numRuns: 3000 },
  );
});

const ORDER: readonly Standing[] = ["mayBeDiscussed", "withCautions", "otherStepsFirst", "heldBack", "notCompatible"];

const contraindications = OPTIONS.flatMap(({ id, rulesOut }) =>
  rulesOut.flatMap(factLeaves).map((fact) => ({ id, fact })),
);

function factLeaves(criterion: Criterion): readonly string[] {
  if (criterion.kind === "fact") return [criterion.fact];
  if (criterion.kind === "not") return factLeaves(criterion.of);
  return "of" in criterion ? criterion.of.flatMap(factLeaves) : [];
}

it.each(contraindications)("$fact never improves the standing of $id, and rules it out", ({ id, fact }) => {
  const [section = "", name = ""] = fact.split(".");
  fc.assert(
    fc.property(adults, (intake) => {
      const answered = (intake as unknown as Record<string, object | undefined>)[section];
      const standing = (one: Intake) => assess(one).options.find((option) => option.id === id)!;
      const before = standing(intake);
      const after = standing({ ...intake, [section]: { ...answered, [name]: "yes" } });
      const best = (could: readonly Standing[]) => Math.min(...could.map((one) => ORDER.indexOf(one)));
      expect(best(after.couldBe)).toBeGreaterThanOrEqual(best(before.couldBe));
      expect(after.standing).toBe("notCompatible");
      expect(standing({ ...intake, [section]: { ...answered, [name]: "unknown" } }).couldBe).toContain("notCompatible");
    }),
    { numRuns: 60 },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
