import { createReadStream } from "node:fs";
import { fileText, MOST_BYTES, TOO_MANY_BYTES } from "../rules/intake/file-text";
import type { Problem } from "../rules/intake/limits";
import { shown } from "../rules/intake/shown";

const FOUND: Readonly<Record<string, string>> = { ENOENT: "no such file", EISDIR: "a folder" };

/** The text of a case file, or of standard input for "-". */
export async function readCaseText(path: string): Promise<ReturnType<typeof fileText>> {
  return readText(path, "a file with an intake as JSON, or - for standard input", MOST_BYTES, TOO_MANY_BYTES);
}

/**
 * The text of a file, or of standard input for "-". Stops reading beyond the limit, so that no file and no pipe, endless
 * ones included, fills the memory.
 *
 * @param accepted - what is asked for, in words, where the file can't be read
 * @param tooMany - what is said of a file beyond the limit
 */
export async function readText(
  path: string,
  accepted: string,
  mostBytes: number,
  tooMany: Problem,
): Promise<ReturnType<typeof fileText>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const source: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > mostBytes) return { ok: false, problems: [tooMany] };
      chunks.push(chunk);
    }
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : undefined;
    if (code === undefined) throw problem;
    const found = FOUND[code] ?? `a file that can't be read (${code})`;
    return { ok: false, problems: [{ path: shown(path), found, accepted }] };
  }
  return fileText(Buffer.concat(chunks));
}
