import { limitProblem, type Problem } from "../../rules/intake/limits";
import { problemsIn, readJson, type Wording } from "../../rules/intake/read";
import { z } from "../../rules/intake/zod";
import { attemptSchema, type Attempt } from "./attempt";

const PROGRESS_VERSION = 1;

/** How a teaching case is marked, on screen, in print and in files. */
export const WATERMARK = "Teaching case, not a patient";

/** Progress as it is kept on the device and saved as a file. */
const progressSchema = z.strictObject({
  progressVersion: z.literal(PROGRESS_VERSION),
  notice: z.string(),
  attempts: z.array(attemptSchema),
});

const WORDING: Wording = {
  names: (path) =>
    path.length === 0
      ? Object.keys(progressSchema.shape)
      : path[0] === "attempts" && path.length === 2
        ? Object.keys(attemptSchema.shape)
        : [],
  accepted: (issue, path) => {
    if (path.length === 0) return "saved progress of the practice page";
    return issue.code === "invalid_type" && issue.expected === "array" ? "a list" : undefined;
  },
};

/** Progress as a value to be saved. */
export function progressOf(attempts: readonly Attempt[]): unknown {
  return { progressVersion: PROGRESS_VERSION, notice: WATERMARK, attempts };
}

/** Reads saved progress. Never throws; a problem says where, what was found and what is accepted. */
export function readProgress(
  text: string,
):
  | { readonly ok: true; readonly attempts: readonly Attempt[] }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const json = readJson(text, "saved progress as JSON");
  if (!json.ok) return json;
  const tooMuch = limitProblem(json.value);
  if (tooMuch !== undefined) return { ok: false, problems: [tooMuch] };
  const result = progressSchema.safeParse(json.value);
  if (result.success) return { ok: true, attempts: result.data.attempts };
  return { ok: false, problems: problemsIn(result.error, json.value, WORDING) };
}
