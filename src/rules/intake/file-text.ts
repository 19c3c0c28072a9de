import { LIMITS, type Problem } from "./limits";

/** UTF-8 takes at most four bytes a character: a larger file is over the limit without being read. */
export const MOST_BYTES = 4 * LIMITS.size;

/** A file of too many bytes, refused before it is read whole. */
export const TOO_MANY_BYTES: Problem = {
  path: "file",
  found: `more than ${MOST_BYTES} bytes`,
  accepted: `at most ${LIMITS.size} characters, in ${MOST_BYTES} bytes or fewer`,
};

/** The text of a file. Bytes that are not UTF-8 are refused: reading on would put other signs in the place of letters. */
export function fileText(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] } {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return { ok: false, problems: [{ path: "file", found: "bytes that are not UTF-8 text", accepted: "UTF-8 text" }] };
  }
}
