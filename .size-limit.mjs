import { readFileSync } from "node:fs";

/** What the page names in its head: the JavaScript that the first use waits for. */
function firstUse() {
  const page = readFileSync("dist/index.html", "utf8");
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);
}

/** The budget of the build: exceeded, the build fails. Sizes are those of the files compressed by gzip. */
export default [
  { name: "JavaScript of the first use", path: firstUse(), gzip: true, limit: "140 kB" },
  { name: "JavaScript of the whole app", path: "dist/assets/*.js", gzip: true, limit: "640 kB" },
  { name: "Styles of the whole app", path: "dist/assets/*.css", gzip: true, limit: "20 kB" },
];
