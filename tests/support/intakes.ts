import fc from "fast-check";
import { answeredByList } from "../../src/rules/current-medicines/class-answers";
import { CLASS_QUESTIONS } from "../../src/rules/current-medicines/class-questions";
import type { Answer } from "../../src/rules/intake/answer";
import { COURSES } from "../../src/rules/intake/course";
import type { Intake } from "../../src/rules/intake/intake";
import type { Measured, MeasureQuestion } from "../../src/rules/intake/measure";
import type { Question } from "../../src/rules/intake/question";
import { ASKED_AFTER, SECTIONS } from "../../src/rules/intake/questions";
import { readIntakeValue } from "../../src/rules/intake/read";
import { DOSE_JUDGEMENTS, OTHER_USES, TRIAL_QUESTIONS, type Trial } from "../../src/rules/intake/trial";
import { DRUG_CLASSES } from "../../src/rules/knowledge/drug";
import { DRUGS, drugById } from "../../src/rules/knowledge/drugs";
import { CURRENT_MEDICINE_IDS } from "../../src/rules/knowledge/medicines/medicines";
import { questionsOf, itemsOf, type ScaleId } from "../../src/rules/scales/scales";
import { withoutContradictedNo } from "./answered";

// Histories as they come: most conditions absent, most trials adequate and without benefit, so that definitions are
// met and options are open; and beside them every answer, every threshold from both sides, and every kind of gap.

const OPEN = ["unknown", "declined", "notAsked"] as const;

/** Thresholds on which rules turn, so that generated numbers fall on both sides of them. */
const NEAR: Readonly<Record<string, readonly number[]>> = {
  dose: [0, 10, 20, 29.5, 30, 49.5, 50, 75, 150, 300],
  weeks: [0, 1.4, 3.9, 4, 5.9, 6, 7.9, 8],
  improvementPercent: [-10, 0, 24, 25, 49, 50, 80],
  durationMonths: [0, 12, 13, 24, 25],
  ageYears: [17, 18, 40, 40, 40, 59, 60, 64, 65, 90],
  auditC: [0, 0, 2, 3, 4, 12],
  isi: [0, 0, 7, 8, 14, 15],
  activeMinutesPerWeek: [0, 149, 150, 300],
  firstEpisodeAge: [24, 25, 40],
  episodeCount: [1, 4, 5],
  bipolarScreenScore: [0, 3, 4, 6, 13, 14, 32],
  pcPtsd5: [0, 2, 3, 4, 5],
  asrs: [0, 3, 4, 6],
  monthsSinceDeath: [0, 5, 6, 24],
  stopBang: [0, 2, 3, 4, 5, 8],
  monthsSinceStomachSurgery: [1, 5, 6, 24],
  cuditR: [0, 7, 8, 11, 12, 32],
  caffeineMg: [0, 400, 401],
  ucla3: [3, 5, 6, 9],
};

/** Results on both sides of every threshold, in the unit of the thresholds. */
const RESULTS: Readonly<Record<string, readonly number[]>> = {
  tsh: [0.1, 0.39, 0.4, 3, 3, 4, 4.01, 9.99, 10],
  haemoglobin: [100, 109, 110, 119, 120, 129, 130, 145, 145],
  ferritin: [10, 29, 30, 75, 76, 120],
  b12: [150, 179, 180, 350, 351, 500],
  activeB12: [10, 24, 25, 70, 71, 100],
  folate: [2.9, 3, 8, 8],
  vitaminD: [20, 24, 25, 60],
  hba1c: [35, 35, 41, 42, 47, 48],
  calcium: [2.3, 2.3, 2.59, 2.6],
  testosterone: [8, 11.9, 12, 20],
  crp: [1, 1, 3, 3.1, 20],
  sodium: [119, 124, 125, 134, 135, 140],
  qtcMs: [400, 459, 470, 471, 499, 500],
  lithiumLevel: [0.4, 0.8, 1.49, 1.5],
};

/** Laboratory values of somebody who has nothing wrong. */
const NORMAL: Readonly<Record<string, number>> = { sodium: 140, qtcMs: 400, lithiumLevel: 0.7 };

/** A result: mostly recent, now and then with an age on either side of what counts. */
function resultOf(name: string, { units, unit, min, max }: MeasureQuestion): fc.Arbitrary<Measured> {
  const recent = fc.constantFrom(...(RESULTS[name] ?? [min, max])).map((value): Measured => ({ value, unit }));
  const aged = fc
    .tuple(recent, fc.constantFrom(0, 6, 7, 12, 13))
    .map(([result, monthsOld]): Measured => ({ ...result, monthsOld }));
  const ends = fc.constantFrom(
    ...units.flatMap((one) => [one.min, one.max].map((value) => ({ value, unit: one.name }))),
  );
  return fc.oneof({ weight: 6, arbitrary: recent }, { weight: 2, arbitrary: aged }, { weight: 1, arbitrary: ends });
}

type Answers = Record<string, Answer<string | number | Measured>>;

/** Any value a question takes. */
export function valueOf(name: string, question: Question): fc.Arbitrary<string | number | Measured> {
  switch (question.kind) {
    case "yesNo":
      return fc.constantFrom("yes", "no");
    case "number":
      return fc.constantFrom(...(NEAR[name] ?? [question.min, question.max]));
    case "measure":
      return resultOf(name, question);
    case "choice":
      return fc.constantFrom(...Object.keys(question.choices));
  }
}

/** Answers that say nothing remarkable, where the first listed one would. */
const QUIET = ["normal", "within", "usual"] as const;

/** The answer of somebody who does not have what is asked about; choices about safety begin with the least. */
function quietValue(name: string, question: Question): fc.Arbitrary<string | number | Measured> {
  if (question.kind === "yesNo") return fc.constant("no");
  const normal = NORMAL[name];
  if (normal !== undefined) return fc.constant(normal);
  if (question.kind !== "choice" || name === "severity") return valueOf(name, question);
  const choices = Object.keys(question.choices);
  return fc.constant(QUIET.find((quiet) => choices.includes(quiet)) ?? choices[0] ?? "");
}

interface Weights {
  readonly quiet: number;
  readonly any: number;
  readonly open: number;
}

function answers(questions: Readonly<Record<string, Question>>, { quiet, any, open }: Weights): fc.Arbitrary<Answers> {
  const entries = Object.entries(questions).map(
    ([name, question]) =>
      [
        name,
        fc.oneof(
          { weight: quiet, arbitrary: quietValue(name, question) },
          { weight: any, arbitrary: valueOf(name, question) },
          { weight: open, arbitrary: fc.constantFrom(undefined, ...OPEN) },
        ),
      ] as const,
  );
  return fc.record(Object.fromEntries(entries)).map(withoutBlanks) as fc.Arbitrary<Answers>;
}

function withoutBlanks(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, inner]) => inner !== undefined));
}

const COMMON = [
  "sertraline",
  "escitalopram",
  "venlafaxine",
  "duloxetine",
  "mirtazapine",
  "bupropion",
  "vortioxetine",
  "amitriptyline",
  "imipramine",
  "phenelzine",
  "tranylcypromine",
  "moclobemide",
] as const;

const anyDrug = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...COMMON, "lithium", "quetiapine-xr", "trazodone") },
  { weight: 3, arbitrary: fc.constantFrom(...DRUGS.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom({ unlisted: "a remedy" }, { unlisted: "another remedy" }) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, ...OPEN) },
);

/** An adequate trial, by the strict bar or only by the lenient one, mostly without a response. */
const adequateTrial = fc
  .record({
    drug: fc.constantFrom(...COMMON, ...COMMON.slice(0, 4)),
    strict: fc.boolean(),
    weeks: fc.constantFrom(4, 6, 8, 8, 12),
    result: fc.constantFrom(
      { outcome: "minimal" },
      { outcome: "minimal" },
      { outcome: "minimal" },
      { outcome: "minimal" },
      { outcome: "worse" },
      { outcome: "partial" },
      { outcome: "insufficient" },
      { outcome: "response" },
      { improvementPercent: 10 },
      { improvementPercent: 30 },
      { outcome: "minimal", improvementPercent: 24 },
      { outcome: "unknown" },
    ),
    whyEnded: fc.constantFrom("noBenefit", "noBenefit", "ongoing", "ongoing", "sideEffects", "other", undefined),
    episode: fc.constantFrom("current", "current", "current", "current", "earlier", undefined),
    optimised: fc.constantFrom("no", "yes", undefined),
  })
  .map(({ drug, strict, result, ...rest }) => {
    const bars = drugById(drug)?.doseBars ?? [];
    const dose = (strict ? bars.at(-1) : bars[0])?.dose;
    return { kind: "trial", drug, dose, adherence: "most", ...result, ...rest };
  });

const anyTrial = fc
  .record({
    asked: answers(TRIAL_QUESTIONS, { quiet: 0, any: 3, open: 1 }),
    drug: anyDrug,
    takenFor: fc.option(fc.constantFrom(...Object.keys(OTHER_USES), ...OPEN), { nil: undefined, freq: 4 }),
    doseJudgedAdequate: fc.option(fc.constantFrom(...Object.keys(DOSE_JUDGEMENTS)), { nil: undefined, freq: 4 }),
  })
  .map(({ asked, ...rest }) => ({ kind: "trial", ...rest, ...asked }));

/** A record that one or two of many answers are missing from. */
const gappyTrial = fc
  .record({ whole: adequateTrial, gaps: fc.subarray(["drug", "dose", "weeks", "adherence", "outcome", "episode"]) })
  .map(({ whole, gaps }) => ({ ...whole, ...Object.fromEntries(gaps.map((name) => [name, undefined])) }));

const blankTrial = fc.constant({ kind: "trial" });

const severalTrials = fc
  .record({
    howMany: fc.constantFrom(undefined, "unknown", 1, 2, 3, 30),
    episode: fc.constantFrom(undefined, "unknown", "current", "current", "earlier"),
    drugClass: fc.constantFrom(
      undefined,
      "unknown",
      "ssri",
      "tca",
      "maoi",
      "otherMechanism",
      ...Object.keys(DRUG_CLASSES),
    ),
  })
  .map((entry) => ({ kind: "several", ...entry }));

/** Answers that contradict each other are refused at the boundary; one of them goes. */
function fitting(trial: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { improvementPercent: percent } = trial;
  const agree = trial["outcome"] === "minimal" && percent === 24;
  const outcome = typeof percent === "number" && !agree ? undefined : trial["outcome"];
  const short = ["partial", "minimal", "worse", "insufficient"].includes(String(outcome));
  const noResponse = short || (typeof percent === "number" && percent < 50);
  const whyEnded = trial["whyEnded"] === "lossOfResponse" && noResponse ? undefined : trial["whyEnded"];
  return withoutBlanks({ ...trial, outcome, whyEnded });
}

/** Up to six trials, some added to the one before, some only half known. */
export const trialLists: fc.Arbitrary<readonly Trial[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: adequateTrial },
        { weight: 3, arbitrary: anyTrial },
        { weight: 3, arbitrary: gappyTrial },
        { weight: 1, arbitrary: blankTrial },
        { weight: 1, arbitrary: severalTrials },
      ),
      fc.nat(15),
    ),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(([trial, chance], place) => ({
      ...fitting(trial),
      id: `t${place}`,
      ...(trial.kind === "trial" && chance === 0 && place > 0 ? { addedTo: `t${place - 1}` } : {}),
      ...(trial.kind === "trial" && chance === 1 ? { addedTo: "unknown" } : {}),
    })),
  ) as unknown as fc.Arbitrary<readonly Trial[]>;

const courses = fc.record(
  Object.fromEntries(
    Object.entries(COURSES).map(([kind, { questions }]) => [
      kind,
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<unknown>("no") },
        { weight: 2, arbitrary: fc.constantFrom<unknown>(undefined, ...OPEN) },
        {
          weight: 2,
          arbitrary: fc
            .array(answers(questions, { quiet: 0, any: 4, open: 1 }), { minLength: 1, maxLength: 2 })
            .map((list) => list.map((answered, place) => ({ kind, id: `${kind}${place}`, ...answered }))),
        },
      ),
    ]),
  ),
);

/** Nearly everything asked and absent; half of it asked; anything at all. */
const sections = fc.oneof(
  { weight: 4, arbitrary: sectionsBy({ quiet: 150, any: 2, open: 0 }) },
  { weight: 2, arbitrary: sectionsBy({ quiet: 40, any: 2, open: 4 }) },
  { weight: 2, arbitrary: sectionsBy({ quiet: 0, any: 3, open: 2 }) },
);

function sectionsBy(weights: Weights): fc.Arbitrary<Record<string, Answers>> {
  return fc.record(
    Object.fromEntries(Object.entries(SECTIONS).map(([section, questions]) => [section, answers(questions, weights)])),
  );
}

/** Without answers to questions that are not asked after the answers given. */
function withoutUnasked(whole: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const left = structuredClone(whole) as Record<string, Record<string, unknown> | undefined>;
  for (const [fact, { fact: after, answers: shown }] of Object.entries(ASKED_AFTER)) {
    const [section = "", name = ""] = fact.split(".");
    const [afterSection = "", afterName = ""] = after.split(".");
    if (!shown.some((answer) => answer === left[afterSection]?.[afterName]))
      Reflect.deleteProperty(left[section] ?? {}, name);
  }
  return left;
}

/** Names of which the rules know nothing stand among those they know. */
const anyCurrentMedicine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...CURRENT_MEDICINE_IDS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ unlisted: "a remedy" }, undefined, ...OPEN) },
);

/** No list, as before there was one; none; or up to four medicines, each once. */
const currentMedicines: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<unknown>(undefined, ...OPEN) },
  { weight: 3, arbitrary: fc.constant<unknown>("none") },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(fc.tuple(anyCurrentMedicine, fc.constantFrom(undefined, "yes", "no", "unknown")), {
        minLength: 1,
        maxLength: 4,
        selector: ([medicine]) => JSON.stringify(medicine),
      })
      .map((list) => list.map(([medicine, mostDays], place) => withoutBlanks({ id: `m${place}`, medicine, mostDays }))),
  },
);

/** Answers on classes that contradict the list are refused at the boundary; the list stands. */
function fittingTheList(whole: Record<string, unknown>): Record<string, unknown> {
  const medicines = { ...(whole["medicines"] as Record<string, unknown>) };
  if (medicines["listComplete"] === "yes" || whole["currentMedicines"] === "none") {
    for (const [name, answer] of Object.entries(medicines))
      if (answer === "yes" && name !== "listComplete") medicines[name] = "unknown";
  }
  const part = { ...whole, medicines } as unknown as Intake;
  for (const fact of Object.keys(CLASS_QUESTIONS)) {
    const name = fact.replace("medicines.", "");
    if (answeredByList(part, fact)?.answer === "yes" && medicines[name] === "no") medicines[name] = "unknown";
  }
  return { ...whole, medicines };
}

/** Scales of which nothing is asked on its own too, so that no reading contradicts an answer. */
const FREE_SCALES = ["phq9", "gad7", "peg", "asrm", "mdq", "cSsrs"] as const satisfies readonly ScaleId[];

/** A reading with any one answer, or with none. */
const reading = fc.constantFrom(...FREE_SCALES).chain((scale) =>
  fc
    .constantFrom(...Object.entries(questionsOf(scale)).filter(([name]) => scale !== "phq9" || name !== "total"))
    .chain(([name, question]) =>
      fc.record({
        scale: fc.constant(scale),
        date: fc.constantFrom(undefined, "unknown", "2025", "2026-03", "2026-03-02"),
        name: fc.constant(name),
        answer: fc.oneof(
          { weight: 4, arbitrary: valueOf(name, question) },
          { weight: 1, arbitrary: fc.constantFrom(undefined, ...OPEN) },
        ),
      }),
    )
    .map(({ date, name, answer }) => {
      const answered = withoutBlanks({ [name]: answer });
      const answers = Object.hasOwn(itemsOf(scale), name) ? { items: answered } : answered;
      return withoutBlanks({ id: scale, scale, date, ...answers });
    }),
);

/** Mostly no reading at hand; else at most one of a scale, since a later one may take back what an earlier one said. */
const readings = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.uniqueArray(reading, { maxLength: 3, selector: ({ scale }) => scale }) },
);

/** Any intake that parses. */
export const intakes: fc.Arbitrary<Intake> = fc
  .record({
    sections,
    trials: fc.oneof(
      { weight: 12, arbitrary: trialLists },
      { weight: 1, arbitrary: fc.constantFrom(undefined, ...OPEN) },
    ),
    courses,
    medicines: currentMedicines,
    readings,
  })
  .map(({ sections: asked, trials, courses: had, medicines, readings: scales }) => {
    const { severityScale, severityScore: typed, ...episode } = asked["episode"] as Record<string, unknown>;
    const scored = ["phq9", "qidsSr16", "madrs", "hamd17"].includes(String(severityScale))
      ? { severityScale, severityScore: typed === undefined ? "unknown" : 20 }
      : withoutBlanks({ severityScale: scales !== undefined && severityScale === "none" ? undefined : severityScale });
    return fittingTheList({
      intakeVersion: 1,
      ...asked,
      episode: { ...episode, ...scored },
      ...withoutBlanks({ trials, currentMedicines: medicines, scales }),
      courses: withoutBlanks(had),
    });
  })
  .map((whole) => {
    const read = readIntakeValue(withoutContradictedNo(withoutUnasked(whole)));
    if (!read.ok)
      throw new Error(`The generator made an intake that does not parse: ${JSON.stringify(read.problems[0])}`);
    return read.intake;
  });
