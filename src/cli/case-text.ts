import { createReadStream } from "node:fs";
import { fileText, MOST_BYTES, TOO_MANY_BYTES } from "../rules/intake/file-text";
import { shown } from "../rules/intake/shown";

const FOUND: Readonly<Record<string, string>> = { ENOENT: "no such file", EISDIR: "a folder" };

/**
 * The text of a case file, or of standard input for "-". Stops reading beyond the limit, so that no file and no pipe,
 * endless ones included, fills the memory.
 */
export async function readCaseText(path: string): Promise<ReturnType<typeof fileText>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const source: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) return { ok: false, problems: [TOO_MANY_BYTES] };
      chunks.push(chunk);
    }
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : undefined;
    if (code === undefined) throw problem;
    const found = FOUND[code] ?? `a file that can't be read (${code})`;
    const accepted = "a file with an intake as JSON, or - for standard input";
    return { ok: false, problems: [{ path: shown(path), found, accepted }] };
  }
  return fileText(Buffer.concat(chunks));
}
