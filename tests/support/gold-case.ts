import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { REGIONS } from "../../src/rules/knowledge/drug";
import { authorsClaim } from "./authors-claim";

const verdict = z.enum(["yes", "no", "unknown"]);
const counted = z.record(z.string(), z.strictObject({ verdict, certain: z.number(), possible: z.number().nullable() }));
const stage = z.enum(["0", "I", "II", "III", "IV", "V"]);

/**
 * A case a clinician can read and sign: what is known, where the expectation comes from, and what is expected. A case
 * from a published text also says what its authors state, held against the assessment.
 */
const goldCase = z.strictObject({
  name: z.string(),
  story: z.string(),
  source: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.enum(["published", "instrument"]),
      cite: z.string(),
      url: z.url({ protocol: /^https$/ }),
      /** How far the text was read. */
      read: z.string(),
      authorsClaim: z.array(authorsClaim).min(1),
    }),
    z.strictObject({ kind: z.literal("boundary"), cite: z.string() }),
  ]),
  /** The country it is read for; left out, none is chosen. */
  region: z.enum(REGIONS).optional(),
  intake: z.unknown(),
  expected: z.strictObject({
    trials: z
      .record(
        z.string(),
        z.strictObject({ adequate: verdict, strict: verdict.optional(), remarks: z.array(z.string()).optional() }),
      )
      .optional(),
    definitions: counted.optional(),
    definitionsStrict: counted.optional(),
    thaseRush: z.tuple([stage, stage]).optional(),
    thaseRushOtherReading: z.tuple([stage, stage]).optional(),
    maudsley: z
      .strictObject({
        applies: z.enum(["applicable", "notApplicable", "unknown"]),
        lowest: z.number().optional(),
        highest: z.number().optional(),
      })
      .optional(),
    mgh: z.tuple([z.number(), z.number().nullable()]).optional(),
    european: z.tuple([z.string(), z.string()]).optional(),
    redFlags: z.array(z.string()).optional(),
    /** Answers of readings of scales that are among the open questions, and no others. */
    asksOfReadings: z.array(z.string()).optional(),
    contributors: z.array(z.string()).optional(),
    contributorsAbsent: z.array(z.string()).optional(),
    /** Factors of which nothing can be said yet. */
    contributorsOpen: z.array(z.string()).optional(),
    options: z.record(z.string(), z.union([z.string(), z.strictObject({ couldBe: z.array(z.string()) })])).optional(),
    /** Interactions with what is taken now that arise, by option. */
    interactions: z.record(z.string(), z.array(z.string())).optional(),
    outOfScope: z.boolean().optional(),
  }),
  why: z.string().optional(),
});
export type GoldCase = z.infer<typeof goldCase>;

const FOLDER = new URL("../cases/", import.meta.url);

/** Every gold case, by file name. */
export function goldCases(): readonly GoldCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => goldCase.parse(JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"))));
}
