import { COURSES, type CourseKind } from "../../src/rules/intake/course";
import type { Intake } from "../../src/rules/intake/intake";
import { readIntakeValue } from "../../src/rules/intake/read";
import { SECTIONS } from "../../src/rules/intake/questions";

/** Numbers and choices of a person about whom everything is known and nothing is remarkable. */
const UNREMARKABLE: Readonly<Record<string, string | number>> = {
  ageYears: 40,
  durationMonths: 6,
  severity: "moderate",
  severityScale: "none",
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

/** A history in which every question is answered, with no for every condition, and no course of another treatment was had. */
export function answeredThroughout(trials: readonly object[]): Intake {
  const sections = Object.entries(SECTIONS).map(([section, questions]) => [
    section,
    Object.fromEntries(
      Object.keys(questions)
        .filter((name) => name !== "severityScore")
        .map((name) => [name, UNREMARKABLE[name] ?? "no"]),
    ),
  ]);
  const courses = Object.fromEntries(Object.keys(COURSES).map((kind) => [kind, "no"]));
  return parsed({ intakeVersion: 1, ...Object.fromEntries(sections), courses, trials });
}

/** The same history with one answer replaced; `courses.ect` takes the outcome of one course. */
export function withAnswer(intake: Intake, fact: string, value: string | number): Intake {
  const [section = "", name = ""] = fact.split(".");
  const before = (intake as unknown as Record<string, object | undefined>)[section];
  const next =
    section !== "courses" || value === "no" || value === "unknown"
      ? value
      : [{ kind: name as CourseKind, id: "before", outcome: value }];
  return parsed({ ...intake, [section]: { ...before, [name]: next } });
}

function parsed(value: unknown): Intake {
  const read = readIntakeValue(value);
  if (!read.ok) throw new Error(`The history does not parse: ${JSON.stringify(read.problems[0])}`);
  return read.intake;
}
