import { readFileSync } from "node:fs";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { readConfiguration } from "../../src/api-client/configuration";

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledFrame: "error" });
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const APP = "https://app.example/crossroads/index.html#/intake";

async function readWith(answer: () => Response): Promise<Awaited<ReturnType<typeof readConfiguration>>> {
  server.use(http.get("https://app.example/crossroads/record.json", answer));
  return readConfiguration(APP);
}

it.each([
  ["fhir", "https://app.example/crossroads/fhir/"],
  ["https://record.example/r4", "https://record.example/r4/"],
])("the base %s is taken as seen from the app", async (fhirBase, base) => {
  const read = await readWith(() => HttpResponse.json({ fhirBase, name: "Ward record" }));
  expect(read).toEqual({ ok: true, configuration: { base, name: "Ward record" } });
});

it("the file that ships names no record system", async () => {
  const read = await readWith(() => new HttpResponse(readFileSync("public/record.json", "utf8")));
  expect(read).toEqual({ ok: true, configuration: { base: undefined, name: "" } });
});

it.each([
  ["is missing", () => new HttpResponse(null, { status: 404 }), "answered with 404"],
  ["can't be fetched", () => HttpResponse.error(), "could not be fetched"],
  ["is a web page", () => HttpResponse.html("<html>"), "is not JSON"],
  ["has no base", () => HttpResponse.json({ name: "" }), "(fhirBase: "],
  ["has a blank base", () => HttpResponse.json({ fhirBase: "", name: "" }), "(fhirBase: "],
  ["has a number for a name", () => HttpResponse.json({ fhirBase: null, name: 5 }), "(name: "],
  ["has a name that is not asked", () => HttpResponse.json({ fhirBase: null, name: "", token: "x" }), "token"],
  [
    "has a base that is no web address",
    () => HttpResponse.json({ fhirBase: "ftp://x/", name: "" }),
    "no http(s) address",
  ],
])("a file that %s is a problem in a sentence", async (_how, answer, says) => {
  const read = await readWith(answer);
  expect(read.ok).toBe(false);
  expect(read.ok ? "" : read.problem).toContain(says);
  expect(read.ok ? "" : read.problem).toContain("a chart can still be opened from a file");
});
