import { isOpen } from "../../src/rules/intake/answer";
import { COURSES, type CourseKind } from "../../src/rules/intake/course";
import type { Intake } from "../../src/rules/intake/intake";
import type { Question } from "../../src/rules/intake/question";
import { SECTIONS } from "../../src/rules/intake/questions";
import { readIntakeValue } from "../../src/rules/intake/read";
import { OTHER_USES, TRIAL_QUESTIONS, type MedicineTrial, type Trial } from "../../src/rules/intake/trial";
import { DRUG_CLASSES } from "../../src/rules/knowledge/drug";
import { DRUGS } from "../../src/rules/knowledge/drugs";
import { CURRENT_MEDICINE_IDS } from "../../src/rules/knowledge/medicines/medicines";
import { readingAnswer } from "../../src/rules/scales/reading";
import { itemsOf, questionsOf } from "../../src/rules/scales/scales";

/** One open question of an intake, answered in one of the ways it can be. */
export interface Answered {
  readonly what: string;
  readonly intake: Intake;
}

const NUMBERS = [-50, 0, 1, 2, 3.9, 4, 6, 10, 25, 49, 50, 75, 150, 600] as const;

function valuesOf(question: Question): readonly (string | number)[] {
  switch (question.kind) {
    case "yesNo":
      return ["yes", "no"];
    case "choice":
      return Object.keys(question.choices);
    case "number":
      return [question.min, question.max, ...NUMBERS];
  }
}

/**
 * Every way in which one more question can be answered: of the person, the episode and so on; of each trial and each
 * group of trials; of each course; of each reading of a scale; which trials, and which courses, there were at all.
 */
export function oneMoreAnswer(intake: Intake): readonly Answered[] {
  return [
    ...sectionAnswers(intake),
    ...trialAnswers(intake),
    ...courseAnswers(intake),
    ...currentMedicineAnswers(intake),
    ...readingAnswers(intake),
  ];
}

/** Whether the boundary accepts the answer; some contradict another one, or are out of range. */
export function isAccepted({ intake }: Answered): boolean {
  return readIntakeValue(intake).ok;
}

function sectionAnswers(intake: Intake): readonly Answered[] {
  return Object.entries(SECTIONS).flatMap(([section, questions]) => {
    const known = (intake as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[
      section
    ];
    return (
      Object.entries<Question>(questions)
        // Under 18 there is no assessment, so there is nothing to narrow.
        .filter(([name]) => name !== "ageYears" && isOpen(known?.[name]))
        .flatMap(([name, question]) =>
          valuesOf(question).map((value) => ({
            what: `${section}.${name}: ${value}`,
            intake: { ...intake, [section]: { ...known, [name]: value } },
          })),
        )
    );
  });
}

/** Every open answer of a reading. A total that its items contradict is not accepted. */
function readingAnswers(intake: Intake): readonly Answered[] {
  return (intake.scales ?? []).flatMap((reading) =>
    Object.entries(questionsOf(reading.scale))
      .filter(([name]) => readingAnswer(reading, name) === undefined)
      .flatMap(([name, question]) =>
        valuesOf(question).map((value) => ({
          what: `scales.${reading.scale}.${name}: ${value}`,
          intake: {
            ...intake,
            scales: (intake.scales ?? []).map((other) =>
              other !== reading
                ? other
                : Object.hasOwn(itemsOf(reading.scale), name)
                  ? { ...reading, items: { ...reading.items, [name]: Number(value) } }
                  : { ...reading, [name]: value },
            ),
          },
        })),
      ),
  );
}

function trialAnswers(intake: Intake): readonly Answered[] {
  if (!Array.isArray(intake.trials)) {
    return LISTS.map((trials, place) => ({ what: `trials: list ${place}`, intake: { ...intake, trials } }));
  }
  const trials = intake.trials as readonly Trial[];
  return trials.flatMap((trial, place) => {
    const others = trials.filter((other) => other !== trial).map(({ id }) => id);
    const instead = (made: readonly unknown[]) => [...trials.slice(0, place), ...made, ...trials.slice(place + 1)];
    return (trial.kind === "trial" ? medicineAnswers(trial, others) : severalAnswers(trial)).map(({ what, made }) => ({
      what: `trials.${trial.id}.${what}`,
      intake: { ...intake, trials: instead(made) } as Intake,
    }));
  });
}

interface Made {
  readonly what: string;
  readonly made: readonly object[];
}

function medicineAnswers(trial: Extract<Trial, { kind: "trial" }>, others: readonly string[]): readonly Made[] {
  const answers: Made[] = Object.entries<Question>(TRIAL_QUESTIONS)
    .filter(([name]) => isOpen(trial[name as keyof typeof TRIAL_QUESTIONS]))
    .flatMap(([name, question]) =>
      valuesOf(question).map((value) => ({ what: `${name}: ${value}`, made: [{ ...trial, [name]: value }] })),
    );
  if (trial.drug === undefined || isOpen(trial.drug)) {
    const named = [...DRUGS.map(({ id }) => id), { unlisted: "a remedy" }];
    answers.push(...named.map((drug) => ({ what: `drug: ${JSON.stringify(drug)}`, made: [{ ...trial, drug }] })));
  }
  if (trial.takenFor !== undefined && isOpen(trial.takenFor)) {
    answers.push({ what: "taken for depression", made: [{ ...trial, takenFor: undefined }] });
    answers.push(
      ...Object.keys(OTHER_USES).map((takenFor) => ({ what: `taken for ${takenFor}`, made: [{ ...trial, takenFor }] })),
    );
  }
  if (trial.addedTo !== undefined && isOpen(trial.addedTo)) {
    answers.push({ what: "given on its own", made: [{ ...trial, addedTo: undefined }] });
    answers.push(...others.map((addedTo) => ({ what: `added to ${addedTo}`, made: [{ ...trial, addedTo }] })));
  }
  return answers;
}

const DETAILS = {
  dose: 300,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  optimised: "yes",
} as const;

/** A group of trials answered: how many, of which class, in which episode; or each medicine of it named. */
function severalAnswers(trial: Extract<Trial, { kind: "several" }>): readonly Made[] {
  const answers: Made[] = [];
  if (isOpen(trial.howMany)) {
    answers.push(...[1, 2, 3, 30].map((howMany) => ({ what: `howMany: ${howMany}`, made: [{ ...trial, howMany }] })));
  }
  if (isOpen(trial.episode)) {
    answers.push(
      ...["current", "earlier"].map((episode) => ({ what: `episode: ${episode}`, made: [{ ...trial, episode }] })),
    );
  }
  if (isOpen(trial.drugClass)) {
    answers.push(
      ...Object.keys(DRUG_CLASSES).map((drugClass) => ({
        what: `class: ${drugClass}`,
        made: [{ ...trial, drugClass }],
      })),
    );
  }
  const fitting = DRUGS.filter(({ drugClass }) => isOpen(trial.drugClass) || drugClass === trial.drugClass);
  const many = typeof trial.howMany === "number" ? trial.howMany : 3;
  for (const turn of [0, 7, 19]) {
    const named = Array.from({ length: many }, (_, place) => fitting[(place + turn) % fitting.length]?.id);
    const episode = isOpen(trial.episode) ? "current" : trial.episode;
    answers.push({
      what: `named: ${named.join()}`,
      made: named.map((drug, place) => ({ kind: "trial", id: `${trial.id}-${place}`, drug, episode, ...DETAILS })),
    });
  }
  return answers;
}

const failed = (id: string, drug: string): MedicineTrial => ({
  kind: "trial",
  id,
  drug,
  episode: "current",
  ...DETAILS,
});

const LISTS: readonly (readonly Trial[])[] = [
  [],
  [failed("a", "sertraline")],
  [failed("a", "sertraline"), failed("b", "venlafaxine"), failed("c", "imipramine"), failed("d", "tranylcypromine")],
  [failed("a", "sertraline"), { ...failed("b", "lithium"), dose: 900, addedTo: "a" }],
];

/** What is taken now, answered: which list it is, which medicine, and how often it is taken. */
function currentMedicineAnswers(intake: Intake): readonly Answered[] {
  const { currentMedicines: list } = intake;
  const instead = (what: string, now: unknown) => ({
    what: `currentMedicines${what}`,
    intake: { ...intake, currentMedicines: now } as Intake,
  });
  if (list === undefined || isOpen(list)) {
    const lists = [["ibuprofen", "lisinopril"], ["diazepam"], ["linezolid"], ["warfarin", "metformin"]];
    return [
      instead(": none", "none"),
      ...lists.map((ids) =>
        instead(
          `: list ${ids.join()}`,
          ids.map((medicine) => ({ id: medicine, medicine })),
        ),
      ),
    ];
  }
  if (list === "none") return [];
  return list.flatMap((entry, place) => {
    const replaced = (what: string, answer: object) =>
      instead(
        `.${place}.${what}`,
        list.map((other) => (other === entry ? { ...entry, ...answer } : other)),
      );
    const named = entry.medicine === undefined || (typeof entry.medicine === "string" && isOpen(entry.medicine));
    return [
      ...(named ? CURRENT_MEDICINE_IDS.map((medicine) => replaced(`medicine: ${medicine}`, { medicine })) : []),
      ...(isOpen(entry.mostDays)
        ? ["yes", "no"].map((mostDays) => replaced(`mostDays: ${mostDays}`, { mostDays }))
        : []),
    ];
  });
}

function courseAnswers(intake: Intake): readonly Answered[] {
  return (Object.keys(COURSES) as CourseKind[]).flatMap((kind) => {
    const questions: Readonly<Record<string, Question>> = COURSES[kind].questions;
    const had = intake.courses?.[kind] as "no" | undefined | readonly Readonly<Record<string, unknown>>[];
    const withHad = (what: string, now: unknown) => ({
      what: `courses.${kind}${what}`,
      intake: { ...intake, courses: { ...intake.courses, [kind]: now } } as Intake,
    });
    if (isOpen(had)) {
      const course = (id: string, outcome: string) => ({ kind, id, outcome, episode: "current" });
      return [
        withHad(": no", "no"),
        withHad(": one, unknown", [{ kind, id: "c" }]),
        withHad(": one, failed", [course("c", "minimal")]),
        withHad(": two, failed", [course("c", "minimal"), course("d", "worse")]),
        withHad(": one, helped", [course("c", "remission")]),
      ];
    }
    if (had === "no") return [];
    return had.flatMap((course, place) =>
      Object.entries(questions)
        .filter(([name]) => isOpen(course[name]))
        .flatMap(([name, question]) =>
          valuesOf(question).map((value) =>
            withHad(
              `.${place}.${name}: ${value}`,
              had.map((other) => (other === course ? { ...course, [name]: value } : other)),
            ),
          ),
        ),
    );
  });
}
