import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const ASSETS = "dist/assets";

/**
 * The files a built one waits for.
 *
 * @param {string} file - name among the built ones
 */
function imported(file) {
  const text = readFileSync(path.join(ASSETS, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

/** What the page names in its head, what keeps it offline once it has been drawn, and all that those wait for. */
function firstUse() {
  const page = readFileSync("dist/index.html", "utf8");
  const files = new Set([
    ...[...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []),
    ...readdirSync(ASSETS).filter((name) => /^keep-offline-.*\.js$/.test(name)),
  ]);
  // A set is gone through to the end, with what is added on the way.
  for (const file of files) for (const name of imported(file)) files.add(name);
  return [...files].map((name) => `${ASSETS}/${name}`);
}

/** The budget of the build: exceeded, the build fails. Sizes are those of the files compressed by gzip. */
export default [
  { name: "JavaScript of the first use", path: firstUse(), gzip: true, limit: "145 kB" },
  { name: "JavaScript of the whole app", path: `${ASSETS}/*.js`, gzip: true, limit: "650 kB" },
  { name: "Styles of the whole app", path: `${ASSETS}/*.css`, gzip: true, limit: "20 kB" },
];
