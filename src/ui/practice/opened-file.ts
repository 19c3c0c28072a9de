import { readIntakeValue } from "../../rules/intake/read";
import { z } from "../../rules/intake/zod";
import { attemptSchema, type Attempt } from "./attempt";
import { readCaseFileValue, type Opened } from "./case-file";

/** An opened file as this tab keeps it, with the definition that was chosen for it and the goes at it. */
export interface KeptFile {
  readonly opened: Opened;
  /** Id of the definition to judge by. */
  readonly definition: string;
  readonly attempts: readonly Attempt[];
}

const kept = z.object({
  opened: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("case"), case: z.unknown() }),
    z.object({ kind: z.literal("intake"), intake: z.unknown() }),
  ]),
  definition: z.string(),
  attempts: z.array(attemptSchema),
});

/** The opened file that this tab kept; null when it can't be read. */
export function readKeptFile(text: string): KeptFile | null {
  const found = kept.safeParse(parsed(text));
  if (!found.success) return null;
  const { opened, definition, attempts } = found.data;
  const again = readOpened(opened);
  return again && { opened: again, definition, attempts };
}

function readOpened(opened: z.infer<typeof kept>["opened"]): Opened | null {
  if (opened.kind === "case") {
    const read = readCaseFileValue(opened.case);
    return read.ok ? { kind: "case", case: read.value } : null;
  }
  const read = readIntakeValue(opened.intake);
  return read.ok ? { kind: "intake", intake: read.intake } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Read below as what it is: nothing that was kept.
    return undefined;
  }
}
