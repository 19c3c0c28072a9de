import fc from "fast-check";
import type { Answer } from "../../src/rules/intake/answer";
import { COURSES } from "../../src/rules/intake/course";
import type { Intake } from "../../src/rules/intake/intake";
import type { Question } from "../../src/rules/intake/question";
import { SECTIONS } from "../../src/rules/intake/questions";
import { readIntakeValue } from "../../src/rules/intake/read";
import { SEVERAL_QUESTIONS, TRIAL_QUESTIONS, type Trial } from "../../src/rules/intake/trial";
import { DRUGS } from "../../src/rules/knowledge/drugs";

const OPEN = ["unknown", "declined", "notAsked"] as const;

/** Thresholds on which rules turn, so that generated numbers fall on both sides of them. */
const NEAR: Readonly<Record<string, readonly number[]>> = {
  dose: [0, 10, 20, 29.5, 30, 49.5, 50, 75, 150, 300],
  weeks: [0, 1.4, 3.9, 4, 5.9, 6, 8],
  improvementPercent: [-10, 0, 24, 25, 49, 50, 80],
  durationMonths: [0, 12, 13, 24, 25],
  ageYears: [17, 18, 40, 64, 65, 90],
  tsh: [0.1, 3, 9.99, 10],
  auditC: [0, 3, 4, 12],
  isi: [0, 14, 15],
  activeMinutesPerWeek: [0, 149, 150],
};

function value(name: string, question: Question): fc.Arbitrary<string | number> {
  switch (question.kind) {
    case "yesNo":
      return fc.constantFrom("yes", "no");
    case "number":
      return fc.constantFrom(...(NEAR[name] ?? [question.min, question.max]));
    case "choice":
      return fc.constantFrom(...Object.keys(question.choices));
  }
}

function answers(
  questions: Readonly<Record<string, Question>>,
  weightOfOpen = 2,
): fc.Arbitrary<Record<string, Answer<string | number>>> {
  const entries = Object.entries(questions).map(
    ([name, question]) =>
      [
        name,
        fc.oneof(
          { weight: 3, arbitrary: value(name, question) },
          { weight: weightOfOpen, arbitrary: fc.constantFrom(undefined, ...OPEN) },
        ),
      ] as const,
  );
  return fc.record(Object.fromEntries(entries)).map(withoutBlanks) as fc.Arbitrary<
    Record<string, Answer<string | number>>
  >;
}

function withoutBlanks(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, inner]) => inner !== undefined));
}

const drug = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "sertraline",
      "escitalopram",
      "venlafaxine",
      "mirtazapine",
      "amitriptyline",
      "phenelzine",
      "moclobemide",
      "lithium",
      "trazodone",
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...DRUGS.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constant({ unlisted: "a remedy" }) },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN) },
);

const medicineTrial = fc
  .record({
    asked: answers(TRIAL_QUESTIONS, 1),
    drug: fc.option(drug, { nil: undefined }),
    takenFor: fc.option(fc.constantFrom("sleep", "pain", "unknown"), { nil: undefined, freq: 8 }),
    doseJudgedAdequate: fc.option(fc.constantFrom("olderAge", "plasmaLevel"), { nil: undefined, freq: 8 }),
  })
  .map(({ asked, ...rest }) => ({ kind: "trial", ...withoutBlanks({ ...rest, ...fitting(asked) }) }));

/** A percentage and a result that contradict each other are refused at the boundary; one of them goes. */
function fitting(asked: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (typeof asked["improvementPercent"] !== "number") return { ...asked };
  return Object.fromEntries(Object.entries(asked).filter(([name]) => name !== "outcome"));
}

const severalTrials = fc
  .record({
    asked: answers(SEVERAL_QUESTIONS),
    drugClass: fc.option(fc.constantFrom("ssri", "tca", "maoi", "unknown"), { nil: undefined }),
  })
  .map(({ asked, drugClass }) => ({ kind: "several", ...withoutBlanks({ drugClass, ...asked }) }));

/** Up to six trials, some added to the one before, some only half known. */
export const trialLists: fc.Arbitrary<readonly Trial[]> = fc
  .array(
    fc.tuple(fc.oneof({ weight: 6, arbitrary: medicineTrial }, { weight: 1, arbitrary: severalTrials }), fc.nat(7)),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(([trial, chance], place) => ({
      ...trial,
      id: `t${place}`,
      ...(chance === 0 && place > 0 && trial.kind === "trial" ? { addedTo: `t${place - 1}` } : {}),
    })),
  ) as unknown as fc.Arbitrary<readonly Trial[]>;

const courses = fc.record(
  Object.fromEntries(
    Object.entries(COURSES).map(([kind, { questions }]) => [
      kind,
      fc.option(
        fc.oneof(
          fc.constantFrom<unknown>("no", ...OPEN),
          fc
            .array(answers(questions), { minLength: 1, maxLength: 2 })
            .map((list) => list.map((answered, place) => ({ kind, id: `${kind}${place}`, ...answered }))),
        ),
        { nil: undefined },
      ),
    ]),
  ),
);

const sections = fc.record(
  Object.fromEntries(Object.entries(SECTIONS).map(([section, questions]) => [section, answers(questions)])),
);

/** Any intake that parses. */
export const intakes: fc.Arbitrary<Intake> = fc
  .record({
    sections,
    trials: fc.oneof(
      { weight: 8, arbitrary: trialLists },
      { weight: 1, arbitrary: fc.constantFrom(undefined, ...OPEN) },
    ),
    courses,
  })
  .map(({ sections: asked, trials, courses: had }) => {
    const { severityScale, severityScore: typed, ...episode } = asked["episode"] as Record<string, unknown>;
    const scored = ["phq9", "qidsSr16", "madrs", "hamd17"].includes(String(severityScale))
      ? { severityScale, severityScore: typed === undefined ? "unknown" : 20 }
      : withoutBlanks({ severityScale });
    return {
      intakeVersion: 1,
      ...asked,
      episode: { ...episode, ...scored },
      ...withoutBlanks({ trials }),
      courses: withoutBlanks(had),
    };
  })
  .map((whole) => {
    const read = readIntakeValue(whole);
    if (!read.ok)
      throw new Error(`The generator made an intake that does not parse: ${JSON.stringify(read.problems[0])}`);
    return read.intake;
  });
