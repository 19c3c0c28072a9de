import { parseArgs } from "node:util";
import type { Problem } from "../rules/intake/limits";
import { shown } from "../rules/intake/shown";
import { REGIONS, type Region } from "../rules/knowledge/drug";

export const USAGE = `Usage: npm run -s assess -- case.json [--format json|text] [--region ${REGIONS.join("|")}]
       npm run -s assess -- -            reads the case from standard input
       npm run -s assess -- --schema     prints the intake's JSON Schema
       npm run -s assess -- --rules      prints every rule in plain words, with its sources
       npm run -s assess -- --verdicts case.json…     every verdict on these cases, as JSON to keep
       npm run -s assess -- --compare OLD case.json…  which verdicts changed since, and why; OLD is such a file, or a commit`;

const FORMATS = ["json", "text"] as const;

const OPTIONS = {
  format: { type: "string" },
  region: { type: "string" },
  schema: { type: "boolean" },
  rules: { type: "boolean" },
  verdicts: { type: "boolean" },
  compare: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Asked =
  | { readonly for: "help" | "schema" | "rules" }
  | {
      readonly for: "assessment";
      readonly path: string;
      readonly format: Format;
      readonly region: Region | undefined;
    }
  | AskedVerdicts;

/** Verdicts on some cases, to keep or to hold against earlier ones. */
export type AskedVerdicts =
  | { readonly for: "verdicts"; readonly paths: readonly string[]; readonly region: Region | undefined }
  | {
      readonly for: "comparison";
      /** A file of verdicts, or a commit of this checkout. */
      readonly old: string;
      readonly paths: readonly string[];
      readonly format: Format;
      readonly region: Region | undefined;
    };

/** Reads the command line. Every argument that is not accepted is a problem of its own. */
export function readArguments(
  args: readonly string[],
): { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const {
    values,
    positionals: paths,
    tokens,
  } = parseArgs({
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
  const old = values.compare;
  if (old !== undefined && typeof old !== "string")
    problems.push({ path: "--compare", found: "no value", accepted: "a file of verdicts, or a commit" });
  if (old !== undefined && values.verdicts === true)
    problems.push({ path: "arguments", found: "--verdicts and --compare", accepted: "one of them" });
  const ofSeveral = old !== undefined || values.verdicts === true;
  if (printed === undefined && problems.length === 0 && (ofSeveral ? paths.length === 0 : paths.length !== 1)) {
    const accepted = ofSeveral ? "one or more" : "one, or - for standard input";
    problems.push({
      path: "arguments",
      found: `${paths.length} case files`,
      accepted: `${accepted}; --help says more`,
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (printed !== undefined) return { ok: true, asked: { for: printed } };
  if (typeof old === "string") return { ok: true, asked: { for: "comparison", old, paths, format, region } };
  if (values.verdicts === true) return { ok: true, asked: { for: "verdicts", paths, region } };
  return { ok: true, asked: { for: "assessment", path: paths[0] ?? "-", format, region } };
}

const KNOWN = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(", ");
