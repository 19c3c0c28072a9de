import { saveAsJson } from "../state/save-file";
import { useSaved } from "./saved";
import { filesOf } from "./transfer";
import type { SealedReviews } from "./vault";

/**
 * Hands saved reviews to the browser as a file, or several where one would be too large to be read again.
 *
 * @param what - one review that was picked, or all: the files are told apart by it, and by nothing that is in them
 */
export function saveFiles(sealed: SealedReviews, what: "review" | "reviews"): void {
  const files = filesOf(sealed);
  for (const [place, file] of files.entries()) {
    const part = files.length === 1 ? "" : `-${place + 1}-of-${files.length}`;
    saveAsJson(`crossroads-${what}${part}.json`, file);
  }
  if (files.length > 1)
    useSaved.getState().told({
      kind: "done",
      text: `There are too many reviews for one file, so ${files.length} files were made; the browser may ask whether to save them. Each is taken in by itself.`,
    });
}
