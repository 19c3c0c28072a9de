import { pastReview, REVIEWED_KINDS, type Reviewed } from "../rules/freshness";

const USAGE = `Usage: npm run -s freshness                 what is past its review date today
       npm run -s freshness -- 2027-06-01   the same on another day`;

/** A day of the calendar, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The report, one line for each thing that is overdue, those due longest first. */
function freshnessLines(today: string, overdue: readonly Reviewed[]): readonly string[] {
  if (overdue.length === 0) return [`${today}: nothing is past its review date.`];
  const kinds = Object.entries(REVIEWED_KINDS).flatMap(([kind, title]) => {
    const lines = overdue
      .filter((one) => one.kind === kind)
      .toSorted((one, other) => (one.reviewBy < other.reviewBy ? -1 : 1))
      .map(({ name, checkedOn, reviewBy }) => `  ${reviewBy}  ${name} (last checked ${checkedOn})`);
    return lines.length === 0 ? [] : ["", `${title}: ${lines.length}`, ...lines];
  });
  return [`${today}: ${overdue.length} past their review date, each with the day it was due.`, ...kinds];
}

const [given, ...more] = process.argv.slice(2);
const today = given ?? new Date().toISOString().slice(0, 10);
if (more.length > 0 || !isDay(today)) {
  process.stderr.write(`found ${process.argv.slice(2).join(" ")}; accepted: at most one date, YYYY-MM-DD\n${USAGE}\n`);
  process.exit(2);
}
process.stdout.write(`${freshnessLines(today, pastReview(today)).join("\n")}\n`);
