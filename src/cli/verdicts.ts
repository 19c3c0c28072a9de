import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Intake } from "../rules/index";
import { z } from "../rules/intake/zod";
import { REGIONS, type Region } from "../rules/knowledge/drug";
import { SOURCES } from "../rules/knowledge/sources";
import { KNOWLEDGE } from "../rules/knowledge/version";
import { readRule } from "../rules/rulebook/reading";
import { RULES } from "../rules/rulebook/rulebook";
import { verdictsOf } from "../rules/rulebook/verdicts";

const texts = z.array(z.string());

/** What one state of knowledge says of some cases, with how its rules read: enough to hold another state against it. */
export const verdictsFile = z.strictObject({
  verdictsVersion: z.literal(1),
  knowledge: z.strictObject({ version: z.string(), reviewedOn: z.string() }),
  region: z.enum(REGIONS).nullable(),
  rules: z.record(z.string(), z.strictObject({ title: z.string(), reads: texts, sources: texts })),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      /** Digest of the answers, by which a case that has changed is told from a verdict that has. */
      answers: z.string(),
      verdicts: z.record(
        z.string(),
        z.strictObject({ name: z.string(), is: z.string(), because: texts, rules: texts }),
      ),
    }),
  ),
});
export type VerdictsFile = z.infer<typeof verdictsFile>;

/** A case that was read, and the file it came from. */
export interface NamedCase {
  readonly path: string;
  readonly intake: Intake;
}

/** What a case is called: its file without folder and ending, the same wherever the file lies. */
export function caseName(path: string): string {
  return basename(path).replace(/\.json$/, "");
}

/** What the rules of today say of some cases. */
export function verdictsFor(cases: readonly NamedCase[], region: Region | undefined): VerdictsFile {
  return {
    verdictsVersion: 1,
    knowledge: { ...KNOWLEDGE },
    region: region ?? null,
    rules: Object.fromEntries(
      RULES.map((rule) => {
        const { lines, cites } = readRule(rule);
        const reads = [...lines, ...rule.says.map(({ says }) => says)];
        const sources = cites.map(({ source, at }) => `${SOURCES[source].cite}, ${at}`);
        return [rule.id, { title: rule.group === "" ? rule.title : `${rule.group}: ${rule.title}`, reads, sources }];
      }),
    ),
    cases: cases.map(({ path, intake }) => ({
      name: caseName(path),
      answers: createHash("sha256").update(JSON.stringify(intake)).digest("hex"),
      verdicts: Object.fromEntries(
        Object.entries(verdictsOf(intake, { region })).map(([id, { name, is, because, rules }]) => [
          id,
          { name, is, because: [...because], rules: [...rules] },
        ]),
      ),
    })),
  };
}
