import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readIntake } from "../rules/index";
import { REGIONS, type Region } from "../rules/knowledge/drug";
import { anyVerdictChanged, difference, differenceLines } from "./difference";
import { commitOf, verdictsAt } from "./old-version";
import { caseName, verdictsFile, verdictsFor, type NamedCase, type VerdictsFile } from "./verdicts";

/** How a run ends: 0 done (and nothing changed), 1 some verdict changed, 2 refused. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** What is asked for besides a single assessment, as the usage text says it. */
export const COMPARE_USAGE = `npm run -s assess -- --verdicts case.json…             every verdict on these cases, as JSON to keep
npm run -s assess -- --compare OLD case.json…  which verdicts changed since, and why; OLD is such a file, or a commit`;

/** Whether the arguments ask for verdicts to keep, or for a comparison. */
export function asksForVerdicts(args: readonly string[]): boolean {
  return args.some((argument) => argument === "--verdicts" || /^--compare(?:=|$)/.test(argument));
}

/** Verdicts on some cases, or how they differ from those of an earlier version. */
export function runVerdicts(args: readonly string[]): Ending {
  const asked = readAsked(args);
  if ("refused" in asked) return refuse(asked.refused);
  const { compare, format, region, paths } = asked;
  const cases = readCases(paths);
  if ("refused" in cases) return refuse(cases.refused);
  if (compare === undefined) return { code: 0, lines: [JSON.stringify(verdictsFor(cases.read, region))] };
  const old = readOld(compare, paths, region);
  if ("refused" in old) return refuse(old.refused);
  // The country of the old verdicts holds for both, so that rules are compared and not countries.
  const before = old.read.region ?? undefined;
  if (region !== undefined && region !== before)
    return refuse([`--region: found "${region}"; accepted: ${before ?? "none"}, as in the old verdicts`]);
  const found = difference(old.read, verdictsFor(cases.read, before));
  return {
    code: anyVerdictChanged(found) ? 1 : 0,
    lines: format === "json" ? [JSON.stringify(found, null, 2)] : differenceLines(found),
  };
}

interface Refused {
  readonly refused: readonly string[];
}

function refuse(lines: readonly string[]): Ending {
  return { code: 2, lines };
}

interface Asked {
  readonly compare: string | undefined;
  readonly format: "json" | "text";
  readonly region: Region | undefined;
  readonly paths: readonly string[];
}

function readAsked(args: readonly string[]): Asked | Refused {
  let given;
  try {
    given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        verdicts: { type: "boolean" },
        compare: { type: "string" },
        format: { type: "string" },
        region: { type: "string" },
      },
    });
  } catch (problem) {
    return { refused: [problem instanceof Error ? problem.message : String(problem), COMPARE_USAGE] };
  }
  const { values, positionals } = given;
  const region = REGIONS.find((one) => one === values.region);
  const format = (["json", "text"] as const).find((one) => one === (values.format ?? "text"));
  if (values.region !== undefined && region === undefined)
    return { refused: [`--region: found "${values.region}"; accepted: ${REGIONS.join(", ")}`] };
  if (format === undefined) return { refused: [`--format: found "${values.format ?? ""}"; accepted: json, text`] };
  if (values.verdicts === true && values.compare !== undefined)
    return { refused: ["found --verdicts and --compare; accepted: one of them"] };
  if (positionals.length === 0) return { refused: ["found 0 case files; accepted: one or more", COMPARE_USAGE] };
  return { compare: values.compare, format, region, paths: positionals };
}

function readText(path: string, what: string): { readonly text: string } | Refused {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    const found = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "a folder" : "a file that can't be read";
    return { refused: [`${path}: found ${found}; accepted: ${what}`] };
  }
}

function readCases(paths: readonly string[]): { readonly read: readonly NamedCase[] } | Refused {
  const names = paths.map(caseName);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    return {
      refused: [`${twice}: found two case files of this name; accepted: each name once, since cases are told by it`],
    };
  const read: NamedCase[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const file = readText(path, "a file with an intake as JSON");
    if ("refused" in file) {
      refused.push(...file.refused);
      continue;
    }
    const intake = readIntake(caseText(file.text));
    if (intake.ok) read.push({ path, intake: intake.intake });
    else
      refused.push(
        ...intake.problems.map(
          ({ path: at, found, accepted }) => `${path}: ${at}: found ${found}; accepted: ${accepted}`,
        ),
      );
  }
  return refused.length > 0 ? { refused } : { read };
}

/** A gold case holds its intake beside what is expected of it; a case file is the intake itself. */
function caseText(text: string): string {
  const value = parsedJson(text);
  const isGold = typeof value === "object" && value !== null && "intake" in value && "expected" in value;
  return isGold ? JSON.stringify(value.intake) : text;
}

/** The value of a JSON text; undefined where it is none, which is refused in words by whoever asked for it. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOld(
  old: string,
  paths: readonly string[],
  region: Region | undefined,
): { readonly read: VerdictsFile } | Refused {
  const commit = existsSync(old) ? undefined : commitOf(old);
  if (commit !== undefined) {
    const output = verdictsAt(commit, paths, region);
    return output.ok ? parseOld(output.text, old) : { refused: output.lines };
  }
  const file = readText(old, "a file of verdicts, or a commit of this checkout");
  return "refused" in file ? file : parseOld(file.text, old);
}

function parseOld(text: string, name: string): { readonly read: VerdictsFile } | Refused {
  const value = parsedJson(text);
  if (value === undefined) return { refused: [`${name}: found text that is not JSON; accepted: ${KEPT_BY}`] };
  const parsed = verdictsFile.safeParse(value);
  if (parsed.success) return { read: parsed.data };
  const at = parsed.error.issues[0]?.path.join(".") ?? "";
  const found = `something else than verdicts${at === "" ? "" : ` (at ${at})`}`;
  return { refused: [`${name}: found ${found}; accepted: ${KEPT_BY}`] };
}

const KEPT_BY = "what `npm run -s assess -- --verdicts case.json…` printed";
