/** Pages that are read of one kind. */
export const MAX_PAGES = 100;
/** Resources after which no further page of one kind is asked for. */
export const MAX_RESOURCES = 5_000;
/** Resources asked for in one page; the server may give fewer. */
export const PAGE_SIZE = 100;
/** Medicines that are read one by one, where orders point to them and the server did not send them along. */
export const MAX_MEDICINES = 200;
/** How long one answer may take, in milliseconds. */
export const ANSWER_TIMEOUT_MS = 30_000;
/** Bytes of one answer. */
export const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
/** Bytes of a Bundle file. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Levels of nesting in one answer or file; answers to a questionnaire take four levels each. */
const MAX_DEPTH = 100;
/** Values in one answer or file: more than 50 MB of FHIR hold. */
const MAX_VALUES = 5_000_000;

/** Bytes as people say them. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

/**
 * Says which limit a parsed value is over, if any. Goes level by level instead of by recursion, so that depth cannot
 * overflow the stack.
 */
export function overLimit(value: unknown): string | undefined {
  let level: readonly object[] = isGroup(value) ? [value] : [];
  let values = 1;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return `more than ${MAX_DEPTH} levels of nesting`;
    const below: object[] = [];
    for (const group of level) {
      const inside: readonly unknown[] = Array.isArray(group) ? group : Object.values(group);
      values += inside.length;
      if (values > MAX_VALUES) return `more than ${MAX_VALUES} values`;
      for (const inner of inside) if (isGroup(inner)) below.push(inner);
    }
    level = below;
  }
  return undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
