import { createHash } from "node:crypto";

/** The file that names the worker of the version that is published. */
export const VERSION_FILE = "version.json";

/**
 * The name a worker is published under. Another text has another name: a browser looks by itself for a newer worker at
 * the address of the one it has, and would take it into use once all tabs were closed.
 *
 * @param {string} text - the worker as it was built
 */
export function workerName(text) {
  return `sw-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.js`;
}

/**
 * What the version file says.
 *
 * @param {string} worker - name of the worker
 */
export function versionText(worker) {
  return `${JSON.stringify({ worker })}\n`;
}

/**
 * The worker that a version file names.
 *
 * @param {string} version - text of the file
 * @returns {string}
 */
export function workerNamedIn(version) {
  const [, worker] = /"worker":"(sw-[0-9a-f]{16}\.js)"/.exec(version) ?? [];
  if (worker === undefined) throw new Error(`${VERSION_FILE} names no worker. Run: npm start`);
  return worker;
}
