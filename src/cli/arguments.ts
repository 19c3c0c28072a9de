import { parseArgs } from "node:util";
import type { Problem } from "../rules/intake/limits";
import { shown } from "../rules/intake/shown";
import { REGIONS, type Region } from "../rules/knowledge/drug";

export const USAGE = `Usage: npm run -s assess -- case.json [--format json|text] [--region ${REGIONS.join("|")}]
       npm run -s assess -- -            reads the case from standard input
       npm run -s assess -- --schema     prints the intake's JSON Schema
       npm run -s assess -- --rules      prints every rule in plain words, with its sources`;

const FORMATS = ["json", "text"] as const;

const OPTIONS = {
  format: { type: "string" },
  region: { type: "string" },
  schema: { type: "boolean" },
  rules: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What the command line asks for. */
export type Asked =
  | { readonly for: "help" | "schema" | "rules" }
  | {
      readonly for: "assessment";
      readonly path: string;
      readonly format: (typeof FORMATS)[number];
      readonly region: Region | undefined;
    };

/** Reads the command line. Every argument that is not accepted is a problem of its own. */
export function readArguments(
  args: readonly string[],
): { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: OPTIONS,
  });
  const problems: Problem[] = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const path = shown(token.rawName);
    if (!Object.hasOwn(OPTIONS, token.name)) return [{ path, found: "an option that is not known", accepted: KNOWN }];
    const { type } = OPTIONS[token.name as keyof typeof OPTIONS];
    return type === "boolean" && token.value !== undefined
      ? [{ path, found: `"${shown(token.value)}"`, accepted: "no value" }]
      : [];
  });
  const oneOf = <T extends string>(name: string, given: unknown, accepted: readonly T[]): T | undefined => {
    if (given === undefined) return undefined;
    const known = accepted.find((value) => value === given);
    // Given without a value, an option is true.
    const found = typeof given === "string" ? `"${shown(given)}"` : "no value";
    if (known === undefined) problems.push({ path: `--${name}`, found, accepted: accepted.join(", ") });
    return known;
  };
  const format = oneOf("format", values.format, FORMATS) ?? "text";
  const region = oneOf("region", values.region, REGIONS);
  const printed = (["help", "schema", "rules"] as const).find((name) => values[name] === true);
  const [path] = positionals;
  if (printed === undefined && problems.length === 0 && positionals.length !== 1) {
    const accepted = "one, or - for standard input; --help says more";
    problems.push({ path: "arguments", found: `${positionals.length} case files`, accepted });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (printed !== undefined) return { ok: true, asked: { for: printed } };
  return { ok: true, asked: { for: "assessment", path: path ?? "-", format, region } };
}

const KNOWN = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(", ");
