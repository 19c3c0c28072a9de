import { z } from "../../rules/intake/zod";

const schema = z.looseObject({
  resourceType: z.literal("OperationOutcome"),
  issue: z.array(
    z.looseObject({
      severity: z.string().optional(),
      diagnostics: z.string().optional(),
      details: z.looseObject({ text: z.string().optional() }).optional(),
    }),
  ),
});

/** What a server says about an answer, in its own words. */
export interface Outcome {
  /** The words of all issues; undefined where there are none. */
  readonly said: string | undefined;
  /** Whether every issue is information only: nothing is missing or went wrong. */
  readonly isInformation: boolean;
}

/** Reads an OperationOutcome; undefined when the value is something else. */
export function readOutcome(value: unknown): Outcome | undefined {
  const read = schema.safeParse(value);
  if (!read.success) return undefined;
  const { issue } = read.data;
  const words = issue.flatMap(({ details, diagnostics }) => details?.text ?? diagnostics ?? []);
  return {
    said: words.length === 0 ? undefined : words.join(" "),
    isInformation: issue.length > 0 && issue.every(({ severity }) => severity === "information"),
  };
}
