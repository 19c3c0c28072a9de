import { z } from "../../rules/intake/zod";
import { keptOf, type Kept } from "../state/keeping";
import { readKept } from "../state/read-kept";

/** A review as it is saved: a name the clinician gave it, when it was saved, and the case. */
export interface Review {
  readonly label: string;
  /** When it was saved, as an ISO date and time. */
  readonly savedAt: string;
  readonly kept: Kept;
}

/** Version of the saved form. */
export const SAVED_VERSION = 2;

const saved = z.object({
  savedVersion: z.literal(SAVED_VERSION),
  label: z.string(),
  savedAt: z.string(),
  kept: z.unknown(),
});

/** What each version takes to become the next; the oldest first. */
const MIGRATIONS: Readonly<Record<number, (value: Record<string, unknown>) => Record<string, unknown>>> = {
  // The first form held the case at the top, as a tab keeps it, and no date.
  1: ({ label, ...kept }) => ({ savedVersion: 2, label, savedAt: "", kept }),
};

/** A review as text, to be sealed. Which saved review it is stands beside it and is not part of it. */
export function reviewText({ label, savedAt, kept }: Review): string {
  return JSON.stringify({
    savedVersion: SAVED_VERSION,
    label,
    savedAt,
    kept: { ...keptOf(kept), whatIfsLeft: 0, saved: null },
  });
}

/** A review from its text, brought up to this version; undefined when it is none, or of a later version. */
export function readReview(text: string): Review | undefined {
  try {
    const { label, savedAt, kept } = saved.parse(migrated(JSON.parse(text)));
    return { label, savedAt, kept: readKept(kept) };
  } catch {
    return undefined;
  }
}

function migrated(value: unknown): unknown {
  let now = z.record(z.string(), z.unknown()).parse(value);
  for (let step = MIGRATIONS[versionOf(now)]; step !== undefined; step = MIGRATIONS[versionOf(now)]) now = step(now);
  return now;
}

function versionOf({ savedVersion }: Record<string, unknown>): number {
  return z.number().parse(savedVersion);
}
