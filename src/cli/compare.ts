import { existsSync } from "node:fs";
import { readIntake } from "../rules/index";
import type { Problem } from "../rules/intake/limits";
import { onOneLine, shown } from "../rules/intake/shown";
import type { Region } from "../rules/knowledge/drug";
import type { AskedVerdicts } from "./arguments";
import { readCaseText, readText } from "./case-text";
import { anyVerdictChanged, difference, differenceLines } from "./difference";
import { commitOf, verdictsAt } from "./old-version";
import { caseName, verdictsFile, verdictsFor, type NamedCase, type VerdictsFile } from "./verdicts";

interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** How a run ends: refused; or done, with 1 when some verdict changed and else 0. */
type Ending = { readonly ok: true; readonly code: 0 | 1; readonly lines: readonly string[] } | Refused;

/** Verdicts on some cases, or how they differ from those of an earlier version. */
export async function runVerdicts(asked: AskedVerdicts): Promise<Ending> {
  const { paths, region } = asked;
  const cases = await readCases(paths);
  if (!cases.ok) return cases;
  if (asked.for === "verdicts") return { ok: true, code: 0, lines: [JSON.stringify(verdictsFor(cases.read, region))] };
  const old = await readOld(asked.old, paths, region);
  if (!old.ok) return old;
  // The country of the old verdicts holds for both, so that rules are compared and not countries.
  const before = old.read.region ?? undefined;
  if (region !== undefined && region !== before)
    return refused("--region", `"${region}"`, `${before ?? "none"}, as in the old verdicts`);
  const found = difference(old.read, verdictsFor(cases.read, before));
  return {
    ok: true,
    code: anyVerdictChanged(found) ? 1 : 0,
    lines: asked.format === "json" ? [JSON.stringify(found, null, 2)] : differenceLines(found).map(onOneLine),
  };
}

/** Verdicts of some thousand cases: what a file of them may hold. */
const MOST_OLD_BYTES = 256 * 1024 * 1024;

function refused(path: string, found: string, accepted: string): Refused {
  return { ok: false, problems: [{ path, found, accepted }] };
}

async function readCases(
  paths: readonly string[],
): Promise<{ readonly ok: true; readonly read: readonly NamedCase[] } | Refused> {
  const names = paths.map(caseName);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    return refused(shown(twice), "two case files of this name", "each name once, since cases are told by it");
  const read: NamedCase[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = await readCaseText(path);
    const intake = file.ok ? readIntake(caseText(file.text)) : file;
    if (intake.ok) read.push({ path, intake: intake.intake });
    else problems.push(...intake.problems.map((one) => inFile(path, one)));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, read };
}

/** A problem of one file among several: named by the file, then the place in it. */
function inFile(path: string, problem: Problem): Problem {
  const file = shown(path);
  return problem.path === file ? problem : { ...problem, path: `${file}: ${problem.path}` };
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

async function readOld(
  old: string,
  paths: readonly string[],
  region: Region | undefined,
): Promise<{ readonly ok: true; readonly read: VerdictsFile } | Refused> {
  const commit = existsSync(old) ? undefined : commitOf(old);
  if (commit !== undefined) {
    const output = verdictsAt(commit, paths, region);
    return output.ok ? parseOld(output.text, old) : output;
  }
  const accepted = "a file of verdicts, or a commit of this checkout";
  const tooMany = { path: shown(old), found: `more than ${MOST_OLD_BYTES} bytes`, accepted };
  const file = await readText(old, accepted, MOST_OLD_BYTES, tooMany);
  return file.ok ? parseOld(file.text, old) : file;
}

function parseOld(text: string, name: string): { readonly ok: true; readonly read: VerdictsFile } | Refused {
  const value = parsedJson(text);
  if (value === undefined) return refused(shown(name), "text that is not JSON", KEPT_BY);
  const parsed = verdictsFile.safeParse(value);
  if (parsed.success) return { ok: true, read: parsed.data };
  const at = parsed.error.issues[0]?.path.join(".") ?? "";
  return refused(shown(name), `something else than verdicts${at === "" ? "" : ` (at ${shown(at)})`}`, KEPT_BY);
}

const KEPT_BY = "what `npm run -s assess -- --verdicts case.json…` printed";
