import { AGE_ACCEPTED } from "./measure";
import type { z } from "./zod";
import { COURSES } from "./course";
import { intakeSchema, type Intake } from "./intake";
import { limitProblem, sizeProblem, type Problem } from "./limits";
import { DATE_LABELS } from "./dates";
import { SECTIONS } from "./questions";
import { itemsOf, questionsOf, SCALE_IDS, SCALES, type ScaleId } from "../scales/scales";
import { repeatedNames } from "./repeated-names";
import { shown } from "./shown";
import { SEVERAL_QUESTIONS, TRIAL_QUESTIONS } from "./trial";

/** What reading gives: the intake, or everything that is wrong with it. */
export type ReadIntake =
  { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads an intake from text. Never throws; a problem says where, what was found and what is accepted. */
export function readIntake(text: string): ReadIntake {
  const json = readJson(text, "an intake as JSON");
  return json.ok ? readIntakeValue(json.value) : json;
}

/** Reads text as JSON, within the limits of a file; `accepted` says in words what the file is to hold. */
export function readJson(
  text: string,
  accepted: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const tooLong = sizeProblem(text);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  // Some editors put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const found = json.trim() === "" ? "nothing" : "text that is not JSON";
    return { ok: false, problems: [{ path: "file", found, accepted }] };
  }
  const tooMuch = limitProblem(value);
  if (tooMuch !== undefined) return { ok: false, problems: [tooMuch] };
  const repeated = repeatedNames(json);
  return repeated.length === 0 ? { ok: true, value } : { ok: false, problems: repeated };
}

/** Reads an intake from a value that was parsed already. */
export function readIntakeValue(value: unknown): ReadIntake {
  const tooMuch = limitProblem(value);
  if (tooMuch !== undefined) return { ok: false, problems: [tooMuch] };
  const result = intakeSchema.safeParse(value);
  if (result.success) return { ok: true, intake: result.data };
  return { ok: false, problems: problemsIn(result.error, value) };
}

/** What a file may hold, in the words of a refusal. */
export interface Wording {
  /** Names that may stand in a place of a value. */
  readonly names: (path: Path, value: unknown) => readonly string[];
  /** What is accepted in a place, where the schema's own message does not say it best. */
  readonly accepted: (issue: Issue, path: Path) => string | undefined;
}

/** The wording of an intake. */
export const INTAKE_WORDING: Wording = { names: knownNames, accepted: acceptedInIntake };

/** What a schema found wrong with a value: one line per problem, with where, what was found and what is accepted. */
export function problemsIn(
  { issues }: z.core.$ZodError,
  value: unknown,
  wording: Wording = INTAKE_WORDING,
): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, value, [], wording));
}

type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** One line per problem. Of a choice between shapes, the shape that came closest is the one reported. */
function problemsOf(issue: Issue, root: unknown, base: Path, wording: Wording): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union") {
    const closest = issue.errors
      .filter((branch) => branch.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"))
      .toSorted((one, other) => deepest(other) - deepest(one))[0];
    if (closest !== undefined) return closest.flatMap((inner) => problemsOf(inner, root, path, wording));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: written([...path, key]),
      found: "a name that is not asked",
      accepted: namesText(wording.names(path, root), key),
    }));
  }
  return [{ path: written(path), found: foundText(valueAt(root, path)), accepted: acceptedFor(issue, path, wording) }];
}

function deepest(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

function acceptedFor(issue: Issue, path: Path, wording: Wording): string {
  if (issue.code === "invalid_value" && issue.values.length > 1)
    return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join();
  const said = wording.accepted(issue, path);
  if (said !== undefined) return said;
  if (issue.code === "invalid_type") return issue.expected === "object" ? "a group of answers" : `a ${issue.expected}`;
  return issue.message;
}

function acceptedInIntake(issue: Issue, path: Path): string | undefined {
  if (issue.code === "invalid_union" && path[0] === "trials") {
    if (path.length === 1) return 'a list of trials, "unknown", "declined" or "notAsked"';
    if (path.length === 2) return 'a trial with "kind": "trial" or "several"';
  }
  if (path.at(-1) === "monthsOld") return AGE_ACCEPTED;
  if (path[0] === "scales" && path.at(-1) === "scale")
    return `one of ${SCALE_IDS.map((scale) => `"${scale}"`).join(", ")}`;
  return path.at(-1) === "kind" ? '"trial" or "several"' : undefined;
}

/** Names that may stand in a place, nearest in spelling first. */
function namesText(names: readonly string[], key: string): string {
  const near = names.filter((name) => name.toLowerCase().startsWith(key.slice(0, 3).toLowerCase()));
  const listed = (near.length > 0 ? near : names).slice(0, 12);
  return `one of ${listed.map((name) => `"${name}"`).join(", ")}${listed.length < names.length ? " and others, see the JSON Schema" : ""}`;
}

function knownNames(path: Path, value: unknown): readonly string[] {
  const [root] = path;
  if (root === undefined)
    return ["intakeVersion", ...Object.keys(SECTIONS), "trials", "courses", "currentMedicines", "scales", "record"];
  if (root === "trials" && path[2] === "drug") return ["unlisted"];
  if (root === "trials")
    return [
      "kind",
      "id",
      "drug",
      "addedTo",
      "takenFor",
      "doseJudgedAdequate",
      "note",
      ...Object.keys(DATE_LABELS),
      "drugClass",
      "had",
      ...Object.keys({ ...TRIAL_QUESTIONS, ...SEVERAL_QUESTIONS }),
    ];
  if (root === "currentMedicines") return ["id", "medicine", "mostDays"];
  if (root === "scales") return namesOfReading(path, valueAt(value, ["scales", path[1] ?? "", "scale"]));
  if (root === "record") return path.length < 3 ? ["path", "state", "found"] : ["value", "resource", "date", "says"];
  if (root === "courses") {
    return path.length === 1
      ? Object.keys(COURSES)
      : [
          "kind",
          "id",
          ...Object.keys(DATE_LABELS),
          ...Object.keys(COURSES[String(path[1]) as keyof typeof COURSES].questions),
        ];
  }
  if (path.length > 1) return ["value", "unit", "monthsOld"];
  return Object.keys((SECTIONS as Readonly<Record<string, object | undefined>>)[String(root)] ?? {});
}

/** Names in a reading of a scale, or in its items. */
function namesOfReading(path: Path, scale: unknown): readonly string[] {
  if (typeof scale !== "string" || !Object.hasOwn(SCALES, scale)) return ["id", "scale", "date", "total"];
  const [items, answers] = [itemsOf(scale as ScaleId), questionsOf(scale as ScaleId)];
  if (path.at(-1) === "items") return Object.keys(items);
  const own = Object.keys(answers).filter((name) => !Object.hasOwn(items, name));
  return ["id", "scale", "date", ...own, ...(Object.keys(items).length > 0 ? ["items"] : [])];
}

function written(path: Path): string {
  return path.length === 0 ? "file" : path.map((step) => shown(String(step))).join(".");
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined,
    root,
  );
}

/** What stood there, cut short; nothing and blank are named. */
function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string" && value.trim() === "") return "a blank";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a group of values";
  if (typeof value === "number") return String(value);
  return shown(JSON.stringify(value));
}
