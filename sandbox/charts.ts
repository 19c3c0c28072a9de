import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Resource } from "@medplum/fhirtypes";
import { COURSES } from "../src/rules/intake/course";
import { SECTIONS, type Section } from "../src/rules/intake/questions";
import { OTHER_USES, TRIAL_QUESTIONS } from "../src/rules/intake/trial";
import { z } from "../src/rules/intake/zod";
import { DRUGS } from "../src/rules/knowledge/drugs";
import { bigChart } from "./big-chart";

const reading = z.strictObject({
  drug: z.enum(DRUGS.map(({ id }) => id)),
  /** First day, in the precision of the record. */
  from: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  /** Highest daily dose in the medicine's own unit; two where two readings stand side by side; null where it is open. */
  dose: z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
  /** Weeks at that dose: days by 7, rounded down to tenths, a recorded last day being one of them; null where it is open. */
  weeks: z.number().multipleOf(0.1).nullable(),
  whyEnded: z.enum(Object.keys(TRIAL_QUESTIONS.whyEnded.choices)).optional(),
  takenFor: z.enum(Object.keys(OTHER_USES)).optional(),
  /** Words that have to be found in what is shown beside the trial. */
  evidence: z.array(z.string().min(1)).optional(),
});

const course = z.strictObject({
  kind: z.enum(Object.keys(COURSES)),
  sessions: z.number(),
  electrodePlacement: z.enum(["bilateral", "unilateral"]).optional(),
});

/** What a careful reader takes from a chart by the rules of decision 15, written down before any program read it. */
const keySchema = z.strictObject({
  /** What the chart is there to try. */
  why: z.string().min(1),
  /** The day of reading, to which a medicine still taken is counted. */
  readOn: z.iso.date(),
  trials: z.array(reading),
  /** Facts outside the trials that have to be drafted, by path; facts not named are not judged. */
  facts: z.record(
    z.string().refine(isQuestion, { error: "the path of a question" }),
    z.union([z.number(), z.string()]),
  ),
  courses: z.array(course).optional(),
  /** Orders, fills and statements that must not become a trial. */
  notTrials: z.array(
    z.strictObject({ reference: z.string().regex(/^Medication\w+\/[\w-]+$/), why: z.string().min(1) }),
  ),
});
export type ChartKey = z.infer<typeof keySchema>;

function isQuestion(path: string): boolean {
  const [section = "", name = ""] = path.split(".");
  return Object.hasOwn(SECTIONS, section) && Object.hasOwn(SECTIONS[section as Section], name);
}

const bundleSchema = z.looseObject({
  resourceType: z.literal("Bundle"),
  type: z.literal("collection"),
  entry: z.array(z.looseObject({ resource: z.looseObject({ resourceType: z.string(), id: z.string() }) })).min(1),
});

/** One person's chart: a Bundle as it could be opened from a file. */
export interface ChartBundle {
  readonly resourceType: "Bundle";
  readonly type: "collection";
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource & { readonly id: string } }[];
}

export interface SandboxChart {
  /** Also the id of the Patient in it. */
  readonly id: string;
  readonly bundle: ChartBundle;
  readonly key: ChartKey;
}

const FOLDER = fileURLToPath(new URL("charts/", import.meta.url));

/** Every synthetic chart with its key, in the order of their ids. Throws when a file is not what it should be. */
export function charts(): readonly SandboxChart[] {
  const ids = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".key.json"))
    .map((name) => name.slice(0, -".key.json".length))
    .toSorted();
  const { bundle, key } = bigChart("chart-18");
  return [...ids.map(readChart), { id: "chart-18", bundle, key: keySchema.parse(key) }];
}

function readChart(id: string): SandboxChart {
  const bundle: unknown = readJson(`${id}.json`);
  bundleSchema.parse(bundle);
  // Whether each resource has the shape of R4 is checked where it is taken into the repository.
  return { id, bundle: bundle as ChartBundle, key: keySchema.parse(readJson(`${id}.key.json`)) };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8"));
}
