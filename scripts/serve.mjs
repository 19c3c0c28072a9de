/**
 * Serves the built app on this machine only, with the full header set, and a practice record beside it at `fhir/`.
 *
 * PORT chooses the port (0 lets the system choose one); without it 4173 is taken, or the next free one.
 * FHIR_BASE names a FHIR R4 server to read instead; the practice record is then left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { sandboxAt } from "../sandbox/server";
import { cacheControl, securityHeaders } from "./headers.mjs";
import { VERSION_FILE, versionText, workerName, workerNamedIn } from "./worker.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;
const PRACTICE_RECORD = "/fhir/";

const site = fileURLToPath(new URL("../dist", import.meta.url));
if (!existsSync(site)) {
  console.error("There is no built app to serve yet. Run: npm start");
  process.exit(1);
}

// sirv lists the files once, at start, and answers from that list alone: no path can lead out of the folder.
const files = sirv(site, {
  etag: true,
  gzip: true,
  brotli: true,
  setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControl(path)),
});

const recordElsewhere = wantedRecord(process.env["FHIR_BASE"]);
const headers = Object.entries(securityHeaders(recordElsewhere?.origin));
const practiceRecord = recordElsewhere === undefined ? sandboxAt(PRACTICE_RECORD) : undefined;
const made = new Map([
  ["/record.json", { type: "application/json", text: JSON.stringify(whereTheRecordIs(recordElsewhere)) }],
  ...(recordElsewhere === undefined ? [] : pageThatMayRead(recordElsewhere.origin)),
  ...(recordElsewhere === undefined ? [] : workerThatKeeps(recordElsewhere.origin)),
]);

const server = createServer((request, response) => {
  for (const [name, value] of headers) response.setHeader(name, value);
  const [path = ""] = (request.url ?? "").split("?");
  if (practiceRecord !== undefined && path.startsWith(PRACTICE_RECORD)) {
    practiceRecord(request, response);
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response.setHeader("Allow", "GET, HEAD"), 405, "Only reading is possible here.");
    return;
  }
  const page = made.get(path);
  if (page !== undefined) {
    response.writeHead(200, { "Content-Type": `${page.type}; charset=utf-8`, "Cache-Control": "no-store" });
    response.end(request.method === "HEAD" ? undefined : page.text);
    return;
  }
  files(request, response, () => {
    refuse(response, 404, "There is nothing at this address.");
  });
});

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${sentence}\n`);
}

const wanted = wantedPort(process.env["PORT"]);
let port = wanted;

server.on("listening", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`Not listening on a port: ${String(address)}`);
  console.log(`Crossroads is ready at http://${HOST}:${address.port}/ (Ctrl+C stops it)`);
});
server.on("error", (/** @type {NodeJS.ErrnoException} */ problem) => {
  if (problem.code === "EADDRINUSE" && port + 1 < Math.min(wanted + PORTS_TO_TRY, 65_536)) {
    port += 1;
    server.listen(port, HOST);
    return;
  }
  console.error(`The app can't be served on ${HOST}:${port}: ${problem.message}`);
  process.exit(1);
});
server.listen(port, HOST);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/**
 * @param {string | undefined} given - the PORT variable
 * @returns {number}
 */
function wantedPort(given) {
  if (given === undefined || given === "") return FIRST_PORT;
  const number = Number(given);
  if (/^\d+$/.test(given) && number < 65_536) return number;
  console.error(`PORT is "${given}"; a whole number from 0 to 65535 is needed.`);
  process.exit(1);
}

/**
 * @param {string | undefined} given - the FHIR_BASE variable
 * @returns {URL | undefined} undefined when the practice record is to be served
 */
function wantedRecord(given) {
  if (given === undefined || given === "") return undefined;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    address !== undefined && `${address.username}${address.password}${address.search}${address.hash}` === "";
  if (isPlain && ["http:", "https:"].includes(address.protocol)) return address;
  console.error("FHIR_BASE has to be an absolute http(s) address without user name, query and fragment.");
  process.exit(1);
}

/**
 * What the app reads as record.json.
 *
 * @param {URL | undefined} elsewhere
 */
function whereTheRecordIs(elsewhere) {
  if (elsewhere === undefined)
    return { fhirBase: PRACTICE_RECORD.slice(1), name: "Practice record (synthetic charts)" };
  return { fhirBase: elsewhere.href.endsWith("/") ? elsewhere.href : `${elsewhere.href}/`, name: elsewhere.host };
}

/**
 * The built page carries the policy for the app's own origin; it is served with the record's origin let in.
 *
 * @param {string} origin
 * @returns {[string, { type: string, text: string }][]}
 */
function pageThatMayRead(origin) {
  // The quotes stand as they are or escaped, as the builder wrote them into the attribute.
  const [before, directive, after, ...more] = readFileSync(`${site}/index.html`, "utf8").split(
    /(connect-src (?:'|&#39;)self(?:'|&#39;))/,
  );
  if (before === undefined || directive === undefined || after === undefined || more.length > 0) {
    console.error("The built page does not carry its content policy once, so a record elsewhere can't be let in.");
    process.exit(1);
  }
  const page = { type: "text/html", text: `${before}${directive} ${origin}${after}` };
  return [
    ["/", page],
    ["/index.html", page],
  ];
}

/**
 * The page with another record let in is another page, so the worker that keeps it offline names another revision of it.
 *
 * @param {string} origin
 * @returns {[string, { type: string, text: string }][]}
 */
function workerThatKeeps(origin) {
  const built = workerNamedIn(readFileSync(`${site}/${VERSION_FILE}`, "utf8"));
  const [before, after, ...more] = readFileSync(`${site}/${built}`, "utf8").split('{url:"index.html",revision:"');
  if (before === undefined || after === undefined || more.length > 0) {
    console.error("The built worker does not name the page once, so a record elsewhere can't be let in.");
    process.exit(1);
  }
  const text = `${before}{url:"index.html",revision:"${encodeURIComponent(origin)}-${after}`;
  const name = workerName(text);
  return [
    [`/${name}`, { type: "text/javascript", text }],
    [`/${VERSION_FILE}`, { type: "application/json", text: versionText(name) }],
  ];
}
