/**
 * Serves the built app on this machine only, with the full header set.
 *
 * PORT chooses the port (0 lets the system choose one); without it 4173 is taken, or the next free one.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { SECURITY_HEADERS, cacheControl } from "./headers.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

const site = fileURLToPath(new URL("../dist", import.meta.url));
if (!existsSync(site)) {
  console.error("There is no built app to serve yet. Run: npm start");
  process.exit(1);
}

// sirv lists the files once, at start, and answers from that list alone: no path can lead out of the folder.
const files = sirv(site, {
  etag: true,
  setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControl(path)),
});

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response.setHeader("Allow", "GET, HEAD"), 405, "Only reading is possible here.");
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
