import { TRIAL_QUESTIONS } from "../../../rules/intake/trial";
import { parseTyped } from "../../state/read-draft";
import { answer, close, saysAnswer, type Desk } from "./desk";
import { find } from "./line";

const ADHERENCE_PERCENT =
  /(?:(?:adherence|compliance|adherent|compliant)\s*(?:of|about|around|~|:|=)?\s*(\d{1,3})\s?%(?:\s*of\s+(?:the\s+)?time)?|(\d{1,3})\s?%\s*(?:of\s+)?(?:the\s+|his\s+|her\s+)?(?:doses|tablets|tabs|pills|capsules|medication|meds|adherence|adherent|compliance|compliant|taken)|(?:took|takes|taking|taken)\s*(?:about\s*|around\s*|~\s*)?(\d{1,3})\s?%(?:\s*of\s+(?:the\s+)?(?:time|doses|days|tablets|tabs|pills|medication|meds))?)(?![\p{L}\p{N}]|\s*(?:better|improve|reduc|response|resp))/u;
const IMPROVEMENT =
  /(?:(?<down>improved|improvement|response|responce|resp|reduced|reduction|better|down|↓|dropped|fell)[\s.:=]*(?:by|of)?\s*)?(?<about>~|≈|(?<!\p{L})(?:about|around|approx(?:\.|imately)?|circa))?\s*(?:(?<below><=|≤|<|less than|under|up to|almost|nearly)|(?<above>>=|≥|>|at least|more than|over))?\s*(?<![\p{L}\p{N}.,])(?:(?<!\/)(?<lower>\d{1,3})\s?%?\s*(?:-|–|to)\s*)?(?<percent>[-−]?\d{1,3})\s?%(?!\s*of(?!\p{L}))(?:\s*(?<words>better|improvement|improved|reduction|response|responce|resp|drop|decrease|fall|worse|worsening)(?![\p{L}\p{N}]))?/u;

export function readPercentages(desk: Desk): void {
  const taken = find(desk.line, ADHERENCE_PERCENT);
  if (taken !== undefined) {
    const percent = Number(taken.match[1] ?? taken.match[2] ?? taken.match[3]);
    const band = percent >= 80 ? "most" : percent >= 50 ? "some" : "few";
    answer(desk, taken, "adherence", band, saysAnswer("adherence", band), `${percent} % of doses`);
  }
  const improved = find(desk.line, IMPROVEMENT);
  const { percent = "", words, down, about, below, above, lower } = improved?.match.groups ?? {};
  if (improved === undefined) return;
  const size = Number(percent.replace("−", "-"));
  const isWorse = words?.startsWith("wors") === true;
  if (below !== undefined || above !== undefined || lower !== undefined) {
    const isSaid = (words !== undefined || down !== undefined) && !isWorse;
    const band = isSaid
      ? bandBetween(lower ?? (above === undefined ? 0 : size), above === undefined ? size : 100)
      : undefined;
    if (band === undefined) close(desk, improved);
    else answer(desk, improved, "outcome", band, saysAnswer("outcome", band), "between bounds, so no exact percentage");
    return;
  }
  const value = String(isWorse ? -Math.abs(size) : size);
  if (!parseTyped(TRIAL_QUESTIONS.improvementPercent, value).ok) return;
  const worked = [
    ...(words === undefined && down === undefined ? ["a percentage alone, read as improvement"] : []),
    ...(about === undefined ? [] : [`written as “${about}”`]),
  ];
  const inferred = worked.length === 0 ? undefined : worked.join("; ");
  answer(desk, improved, "improvementPercent", value, saysAnswer("improvementPercent", value), inferred);
}

/** The results as their labels bound them, in percent better. */
const BANDS = [
  { outcome: "minimal", from: 0, to: 25 },
  { outcome: "partial", from: 25, to: 50 },
  { outcome: "response", from: 50, to: 100 },
  { outcome: "insufficient", from: 0, to: 50 },
] as const;

/** The result in which everything between two percentages lies, if one does. */
function bandBetween(lowest: number | string, highest: number): string | undefined {
  const low = Number(lowest);
  return BANDS.find(({ from, to }) => from <= low && low <= highest && highest <= to)?.outcome;
}
