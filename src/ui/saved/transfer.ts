import type { Problem } from "../../rules/intake/limits";
import { z } from "../../rules/intake/zod";
import type { Bytes, Sealed } from "./secret";
import { keyTo, opened, type SealedReviews, type StoredReview } from "./vault";

/** Version of the file of saved reviews. */
const FILE_VERSION = 1;

/** The most reviews of one file. */
const MOST_REVIEWS = 10_000;

/** Size up to which a file of reviews is read, as a chart is, and above which several are made. */
export const MOST_BYTES = 50_000_000;

/** A file that no device of ours made. */
export const TOO_MANY_BYTES: Problem = { path: "file", found: "more than 50 MB", accepted: "at most 50 MB" };

/** More than the file has beside its reviews, and beside the name and data of each. */
const FRAME_BYTES = 2000;

const bytes = z.base64().transform((text): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
const sealed = z.object({ nonce: bytes, data: bytes });

/** Reviews in a file are sealed as on the device, under the passphrase they were saved under. */
const file = z.object({
  format: z.literal("crossroads-reviews"),
  version: z.literal(FILE_VERSION),
  salt: bytes,
  // More would keep the browser busy for minutes; no file of ours has fewer than the first version had.
  iterations: z.number().int().min(600_000).max(10_000_000),
  check: sealed,
  reviews: z.array(sealed.extend({ id: z.string().max(100) })).max(MOST_REVIEWS),
});
export type ReviewsFile = z.infer<typeof file>;

/** The files of some saved reviews: one, or as many as are needed for each to be read again. */
export function filesOf({ head, reviews }: SealedReviews): readonly unknown[] {
  let part: StoredReview[] = [];
  const parts = [part];
  let bytes = FRAME_BYTES;
  for (const review of reviews) {
    const more = FRAME_BYTES + Math.ceil(review.data.length / 3) * 4;
    if (part.length > 0 && (bytes + more > MOST_BYTES || part.length === MOST_REVIEWS)) {
      part = [];
      parts.push(part);
      bytes = FRAME_BYTES;
    }
    part.push(review);
    bytes += more;
  }
  return parts.map((some) => fileOf({ head, reviews: some }));
}

/** A file of saved reviews; nothing in it can be read without the passphrase. */
function fileOf({ head, reviews }: SealedReviews): unknown {
  return {
    format: "crossroads-reviews",
    version: FILE_VERSION,
    salt: text(head.salt),
    iterations: head.iterations,
    check: textOf(head.check),
    reviews: reviews.map(({ id, ...one }) => ({ id, ...textOf(one) })),
  };
}

function textOf({ nonce, data }: Sealed) {
  return { nonce: text(nonce), data: text(data) };
}

function text(value: Bytes): string {
  return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(""));
}

/** A file of saved reviews; undefined when it is none, or of a later version. */
export function readFile(content: string): ReviewsFile | undefined {
  try {
    return file.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/**
 * The texts of a file's reviews, each undefined where it can't be opened; undefined altogether when the passphrase is
 * not the one they were saved under.
 */
export async function textsOf(
  { reviews, ...head }: ReviewsFile,
  passphrase: string,
): Promise<readonly (string | undefined)[] | undefined> {
  const key = await keyTo(head, passphrase);
  return key && Promise.all(reviews.map((one) => opened(key, one)));
}
