import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../sandbox/server";
import { ask, bundle, pagesOf, referencesOf } from "../support/fhir";

// What any FHIR R4 server promises, so far as Crossroads leans on it. FHIR_TEST_BASE names another server to ask.
let base = process.env["FHIR_TEST_BASE"] ?? "";
let close = () => Promise.resolve();

beforeAll(async () => {
  if (base === "") ({ base, close } = await startSandbox({ port: 0 }));
  if (!base.endsWith("/")) base = `${base}/`;
});
afterAll(() => close());

describe("a FHIR R4 server", () => {
  it("says which version it speaks and what can be searched", async () => {
    const { status, body } = await ask(`${base}metadata`);

    expect(status).toBe(200);
    if (body.resourceType !== "CapabilityStatement") throw new Error(body.resourceType);
    expect(body.fhirVersion).toMatch(/^4\.0\./);
    const patient = body.rest?.[0]?.resource?.find(({ type }) => type === "Patient");
    expect(patient?.interaction?.map(({ code }) => code)).toContain("search-type");
  });

  it("answers with FHIR JSON", async () => {
    const { headers } = await ask(`${base}Patient?_count=1`);

    expect(headers.get("content-type")).toMatch(/^application\/(fhir\+)?json/);
  });

  it("leads from page to page without leaving its base, and repeats no one", async () => {
    const pages = await pagesOf(`${base}Patient?_count=2`, 5);

    expect(pages.length).toBeGreaterThan(1);
    const links = pages.flatMap(({ link = [] }) => link.filter(({ relation }) => relation === "next"));
    for (const { url } of links) expect(new URL(url, base).href.startsWith(base)).toBe(true);
    const people = pages.flatMap((page) => referencesOf(page));
    expect(new Set(people).size).toBe(people.length);
  });

  it("finds nobody under a name that nobody has", async () => {
    const { entry = [], type } = await bundle(`${base}Patient?family=Zzyzxqvorbeisnobody`);

    expect(type).toBe("searchset");
    expect(entry.filter(({ search }) => search?.mode !== "outcome")).toEqual([]);
  });

  it("answers 404 for a resource that isn't there, with a reason", async () => {
    const { status, body } = await ask(`${base}Patient/no-such-person-zzyzx`);

    expect(status).toBe(404);
    expect(body.resourceType).toBe("OperationOutcome");
  });
});
