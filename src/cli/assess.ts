import { assess, intakeJsonSchema, readIntake } from "../rules/index";
import type { Problem } from "../rules/intake/limits";
import { onOneLine, shown } from "../rules/intake/shown";
import { readArguments, USAGE } from "./arguments";
import { readCaseText } from "./case-text";
import { runVerdicts } from "./compare";
import { reportLines } from "./report";
import { rulebookLines } from "./rulebook";

/** Ends with exit code 2 and one line per problem; what was written before is still passed on. */
function refuse(problems: readonly Problem[]): void {
  process.exitCode = 2;
  const lines = problems.map(({ path, found, accepted }) => `${path}: found ${found}; accepted: ${accepted}\n`);
  process.stderr.write(lines.join(""));
}

async function run(): Promise<void> {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    refuse(read.problems);
    return;
  }
  const { asked } = read;
  switch (asked.for) {
    case "help":
      print(USAGE);
      return;
    case "schema":
      print(JSON.stringify(intakeJsonSchema(), null, 2));
      return;
    case "rules":
      print(rulebookLines().join("\n"));
      return;
    case "verdicts":
    case "comparison": {
      const ending = await runVerdicts(asked);
      if (!ending.ok) {
        refuse(ending.problems);
        return;
      }
      print(ending.lines.join("\n"));
      process.exitCode = ending.code;
      return;
    }
    case "assessment": {
      const source = await readCaseText(asked.path);
      const intake = source.ok ? readIntake(source.text) : source;
      if (!intake.ok) {
        refuse(intake.problems);
        return;
      }
      const assessment = assess(intake.intake, { region: asked.region });
      // What was typed, such as a note, may hold line breaks, and signs that a terminal would obey.
      const today = new Date().toISOString().slice(0, 10);
      const lines = () => reportLines(assessment, today).map((line) => onOneLine(line.replace(/\s*[\n\r\t]\s*/g, " ")));
      print(asked.format === "json" ? JSON.stringify(assessment, null, 2) : lines().join("\n"));
    }
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

// The last resort: a fault of the program itself is one line, too.
process.on("uncaughtException", (fault: unknown) => {
  const found = `a fault of the program itself (${fault instanceof Error ? shown(`${fault.name}: ${fault.message}`) : "unknown"})`;
  refuse([{ path: "assess", found, accepted: "any input, which is read or refused in words" }]);
});

process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  // A reader that closes early (such as head) is no failure.
  if (problem.code === "EPIPE") process.exit();
  refuse([
    {
      path: "standard output",
      found: `no room to write (${problem.code ?? problem.name})`,
      accepted: "an open output",
    },
  ]);
});
// Where nobody reads the problems, the exit code says it alone.
process.stderr.on("error", () => {
  process.exit(2);
});

await run();
