import { intakeSchema, type Intake } from "../../rules/intake/intake";
import { limitProblem, type Problem } from "../../rules/intake/limits";
import {
  INTAKE_WORDING,
  problemsIn,
  readIntakeValue,
  readJson,
  type Path,
  type Wording,
} from "../../rules/intake/read";
import { z } from "../../rules/intake/zod";
import type { Citation } from "../../rules/knowledge/cite";
import { SOURCES, type SourceId } from "../../rules/knowledge/sources";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { KINDS_OF_FINDING, whatIf, type Finding } from "../../rules/what-if";
import { OBJECTIVES, type Objective } from "./objectives";

/** Version of the shape of a practice case. A file with another version is refused by name. */
export const CASE_VERSION = 1;

/** A page of the chart: a letter, a drug chart, a note, as text. */
export interface ChartPage {
  readonly heading: string;
  readonly text: string;
}

/** A teaching case: what there is to read, and the key that the rules are held against. */
export interface CaseFile {
  readonly caseVersion: typeof CASE_VERSION;
  readonly id: string;
  readonly title: string;
  /** 1 to 3, from one thing to see to several that pull apart. */
  readonly level: 1 | 2 | 3;
  readonly objectives: readonly Objective[];
  readonly opening: string;
  readonly chart: readonly ChartPage[];
  /** The key: only facts that the chart states. What it leaves open stays open. */
  readonly intake: Intake;
  /** Id of the definition of treatment resistance to judge by. */
  readonly definition: string;
  readonly whatIf: { readonly question: string; readonly turn: Finding };
  readonly learningPoints: readonly { readonly text: string; readonly cites: readonly Citation[] }[];
}

/** A text that holds at least one character that can be seen. */
const text = z.string().regex(/\S/, "a text");

/** The one schema of a practice case: nothing is filled in, and unknown names are refused. */
const caseFileSchema = z
  .strictObject({
    caseVersion: z.literal(CASE_VERSION),
    id: z.string().regex(/^[a-z0-9-]{1,60}$/, "an id of small letters, digits and hyphens, at most 60 characters"),
    title: text,
    level: z.literal([1, 2, 3]),
    objectives: z.array(z.enum(Object.keys(OBJECTIVES))).min(1, "a list of at least one objective"),
    opening: text,
    chart: z.array(z.strictObject({ heading: text, text })).min(1, "a list of at least one page"),
    intake: intakeSchema,
    definition: z.enum(DEFINITIONS.map(({ id }) => id)),
    whatIf: z.strictObject({
      question: text,
      turn: z.strictObject({ kind: z.enum(KINDS_OF_FINDING), id: z.string() }),
    }),
    learningPoints: z
      .array(
        z.strictObject({
          text,
          cites: z
            .array(z.strictObject({ source: z.enum(Object.keys(SOURCES) as SourceId[]), at: text }))
            .min(1, "a list of at least one source"),
        }),
      )
      .min(1, "a list of at least one learning point"),
  })
  .superRefine(({ intake, whatIf: { turn } }, context) => {
    if (whatIf(turn, intake) !== undefined) return;
    context.addIssue({
      code: "custom",
      path: ["whatIf", "turn", "id"],
      message: `the id of a ${turn.kind} of this case`,
    });
  }) as unknown as z.ZodType<CaseFile>;

const NAMES: readonly { readonly at: RegExp; readonly names: readonly string[] }[] = [
  {
    at: /^$/,
    names: [
      "caseVersion",
      "id",
      "title",
      "level",
      "objectives",
      "opening",
      "chart",
      "intake",
      "definition",
      "whatIf",
      "learningPoints",
    ],
  },
  { at: /^chart\.\d+$/, names: ["heading", "text"] },
  { at: /^whatIf$/, names: ["question", "turn"] },
  { at: /^whatIf\.turn$/, names: ["kind", "id"] },
  { at: /^learningPoints\.\d+$/, names: ["text", "cites"] },
  { at: /^learningPoints\.\d+\.cites\.\d+$/, names: ["source", "at"] },
];

/** Within the key, a refusal reads as that of an intake does. */
const CASE_WORDING: Wording = {
  names: (path, value) => {
    if (path[0] === "intake")
      return INTAKE_WORDING.names(path.slice(1), (value as { readonly intake: unknown }).intake);
    return NAMES.find(({ at }) => at.test(written(path)))?.names ?? [];
  },
  accepted: (issue, path) => {
    if (path[0] === "intake" && path.length > 1) return INTAKE_WORDING.accepted(issue, path.slice(1));
    if (path[0] === "intake") return "the key, an intake";
    if (issue.code !== "invalid_type") return undefined;
    return { array: "a list", object: "a group of values" }[String(issue.expected)];
  },
};

function written(path: Path): string {
  return path.map(String).join(".");
}

type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a practice case from a value that was parsed already. Never throws. */
export function readCaseFileValue(value: unknown): Read<CaseFile> {
  const tooMuch = limitProblem(value) ?? keyLimitProblem(value);
  if (tooMuch !== undefined) return { ok: false, problems: [tooMuch] };
  const result = caseFileSchema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: problemsIn(result.error, value, CASE_WORDING) };
}

/** The key has limits of its own, such as how many trials are read. */
function keyLimitProblem(value: unknown): Problem | undefined {
  const key = typeof value === "object" && value !== null && "intake" in value ? value.intake : undefined;
  const problem = limitProblem(key);
  return problem && { ...problem, path: `intake.${problem.path}` };
}

/** What was opened: a practice case, or the intake of a review, which has no chart and no learning points. */
export type Opened =
  { readonly kind: "case"; readonly case: CaseFile } | { readonly kind: "intake"; readonly intake: Intake };

/** Reads either kind of case file. Never throws; a problem says where, what was found and what is accepted. */
export function readEitherFile(fileText: string): Read<Opened> {
  const json = readJson(fileText, "a practice case, or the case file of a review, as JSON");
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, problems: [{ path: "file", found: kindOf(value), accepted: ACCEPTED }] };
  if ("caseVersion" in value) {
    const read = readCaseFileValue(value);
    return read.ok ? { ok: true, value: { kind: "case", case: read.value } } : read;
  }
  if (!("intakeVersion" in value))
    return { ok: false, problems: [{ path: "file", found: "neither version", accepted: ACCEPTED }] };
  const read = readIntakeValue(value);
  return read.ok ? { ok: true, value: { kind: "intake", intake: read.intake } } : read;
}

const ACCEPTED = `a practice case ("caseVersion": ${CASE_VERSION}) or the case file of a review ("intakeVersion": 1)`;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : `a ${typeof value}`;
}
