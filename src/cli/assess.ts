import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { assess, intakeJsonSchema, readIntake } from "../rules/index";
import { REGIONS, type Region } from "../rules/knowledge/drug";
import { asksForVerdicts, COMPARE_USAGE, runVerdicts, type Ending } from "./compare";
import { reportLines } from "./report";
import { rulebookLines } from "./rulebook";

const USAGE = `Usage: npm run -s assess -- case.json [--format json|text] [--region ${REGIONS.join("|")}]
       npm run -s assess -- -            reads the case from standard input
       npm run -s assess -- --schema     prints the intake's JSON Schema
       npm run -s assess -- --rules      prints every rule in plain words, with its sources
${COMPARE_USAGE.replaceAll(/^/gm, "       ")}`;

const FORMATS = ["json", "text"] as const;

/** Ends with exit code 2 and one line per problem. */
function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string" },
        region: { type: "string" },
        schema: { type: "boolean" },
        rules: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (problem) {
    return refuse([problem instanceof Error ? problem.message : String(problem), USAGE]);
  }
}

function oneOf<T extends string>(name: string, given: string | undefined, accepted: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const known = accepted.find((value) => value === given);
  return known ?? refuse([`--${name}: found "${given}"; accepted: ${accepted.join(", ")}`]);
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    const found =
      code === "ENOENT"
        ? "no such file"
        : code === "EISDIR"
          ? "a folder"
          : `a file that can't be read (${code ?? "unknown reason"})`;
    return refuse([`${path}: found ${found}; accepted: a file with an intake as JSON, or - for standard input`]);
  }
}

// A reader that closes early (such as head) is no failure.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") throw problem;
  process.exit(0);
});

/** Verdicts to keep, and comparisons, are asked for with several cases and refused in words of their own. */
function endVerdicts({ code, lines }: Ending): void {
  const stream = code === 2 ? process.stderr : process.stdout;
  stream.write(`${lines.join("\n")}\n`);
  process.exitCode = code;
}

function runOne(): void {
  const { values, positionals } = readArguments();
  if (values.help === true) {
    process.stdout.write(`${USAGE}\n`);
  } else if (values.schema === true) {
    process.stdout.write(`${JSON.stringify(intakeJsonSchema(), null, 2)}\n`);
  } else if (values.rules === true) {
    process.stdout.write(`${rulebookLines().join("\n")}\n`);
  } else {
    const format = oneOf("format", values.format, FORMATS) ?? "text";
    const region: Region | undefined = oneOf("region", values.region, REGIONS);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) refuse([`found ${positionals.length} case files; accepted: one`, USAGE]);
    const read = readIntake(readText(path));
    if (!read.ok)
      refuse(
        read.problems.map(({ path: where, found, accepted }) => `${where}: found ${found}; accepted: ${accepted}`),
      );
    const assessment = assess(read.intake, { region });
    const text = format === "json" ? JSON.stringify(assessment, null, 2) : reportLines(assessment).join("\n");
    process.stdout.write(`${text}\n`);
  }
}

const given = process.argv.slice(2);
if (asksForVerdicts(given)) endVerdicts(runVerdicts(given));
else runOne();
