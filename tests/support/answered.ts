import { contradictedByMeasure } from "../../src/rules/intake/answered-by-measure";
import { COURSES, type CourseKind } from "../../src/rules/intake/course";
import type { Intake } from "../../src/rules/intake/intake";
import type { Measured } from "../../src/rules/intake/measure";
import { readIntakeValue } from "../../src/rules/intake/read";
import { ASKED_AFTER, SECTIONS } from "../../src/rules/intake/questions";

/** Numbers and choices of a person about whom everything is known and nothing is remarkable. */
const UNREMARKABLE: Readonly<Record<string, string | number | Measured>> = {
  ageYears: 40,
  sex: "male",
  firstEpisodeAge: 38,
  episodeCount: 1,
  bipolarScreen: "none",
  haemoglobin: { value: 150, unit: "g/L" },
  ferritin: { value: 120, unit: "µg/L" },
  b12Test: "total",
  b12: { value: 500, unit: "ng/L" },
  folate: { value: 8, unit: "µg/L" },
  vitaminD: { value: 60, unit: "nmol/L" },
  hba1c: { value: 35, unit: "mmol/mol" },
  calcium: { value: 2.3, unit: "mmol/L" },
  testosterone: { value: 18, unit: "nmol/L" },
  crp: { value: 1, unit: "mg/L" },
  caffeineMg: 100,
  drugLevel: "within",
  unusualEffects: "usual",
  durationMonths: 6,
  severity: "moderate",
  severityScale: "phq9",
  severityScore: 12,
  suicidalThoughts: "none",
  suicidalBehaviour: "never",
  phq9Item9: "notAtAll",
  lithiumLevel: 0,
  sodium: 140,
  qtcMs: 420,
  tsh: 2,
  auditC: 0,
  isi: 5,
  activeMinutesPerWeek: 300,
  cyp2d6: "normal",
  cyp2c19: "normal",
  cyp2b6: "normal",
  dailyTravel: "yes",
  escort: "yes",
};

/** Whether a question is asked of that person; one that depends on an answer they did not give is not. */
function isAsked(fact: string): boolean {
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  if (after === undefined) return true;
  const [, name = ""] = after.fact.split(".");
  return after.answers.some((answer) => answer === (UNREMARKABLE[name] ?? "no"));
}

/** A history in which every question is answered, with no for every condition, and no course of another treatment was had. */
export function answeredThroughout(trials: readonly object[]): Intake {
  const sections = Object.entries(SECTIONS).map(([section, questions]) => [
    section,
    Object.fromEntries(
      Object.keys(questions)
        .filter((name) => isAsked(`${section}.${name}`))
        .map((name) => [name, UNREMARKABLE[name] ?? "no"]),
    ),
  ]);
  const courses = Object.fromEntries(Object.keys(COURSES).map((kind) => [kind, "no"]));
  return parsed({ intakeVersion: 1, ...Object.fromEntries(sections), courses, trials });
}

/** The same history with one answer replaced; `courses.ect` takes the outcome of one course. */
export function withAnswer(intake: Intake, fact: string, value: string | number | Measured): Intake {
  const [section = "", name = ""] = fact.split(".");
  const before = (intake as unknown as Record<string, object | undefined>)[section];
  const next =
    section !== "courses" || value === "no" || value === "unknown"
      ? value
      : [{ kind: name as CourseKind, id: "before", outcome: value }];
  return parsed(withoutContradictedNo({ ...intake, [section]: { ...before, [name]: next } }));
}

/** Without a "no" beside a measured value or a device that says yes, which the boundary refuses. */
export function withoutContradictedNo<T extends object>(whole: T): T {
  const left = structuredClone(whole) as Record<string, Record<string, unknown>>;
  const at = (fact: string) => fact.split(".") as [string, string];
  const contradicted = contradictedByMeasure((fact) => left[at(fact)[0]]?.[at(fact)[1]]);
  if (left["conditions"]?.["implantedWhich"] === "headOrVagus" && left["conditions"]["metalInHead"] === "no")
    Reflect.deleteProperty(left["conditions"], "metalInHead");
  for (const { path } of contradicted) Reflect.deleteProperty(left[at(path)[0]] ?? {}, at(path)[1]);
  return left as T;
}

/** The same history with several answers replaced, and without the answers to questions that are then not asked. */
export function withAnswers(intake: Intake, answers: Readonly<Record<string, string | number | Measured>>): Intake {
  const next = structuredClone(intake) as unknown as Record<string, Record<string, unknown>>;
  for (const [fact, value] of Object.entries(answers)) {
    const [section = "", name = ""] = fact.split(".");
    next[section] = { ...next[section], [name]: value };
  }
  for (const [fact, { fact: after, answers: shown }] of Object.entries(ASKED_AFTER)) {
    const [section = "", name = ""] = fact.split(".");
    const [afterSection = "", afterName = ""] = after.split(".");
    if (!shown.some((answer) => answer === next[afterSection]?.[afterName]))
      Reflect.deleteProperty(next[section] ?? {}, name);
  }
  return parsed(next);
}

function parsed(value: unknown): Intake {
  const read = readIntakeValue(value);
  if (!read.ok) throw new Error(`The history does not parse: ${JSON.stringify(read.problems[0])}`);
  return read.intake;
}
