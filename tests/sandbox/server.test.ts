import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "../../sandbox/server";
import { ask, bundle, nextOf, pagesOf, referencesOf, sentenceOf } from "../support/fhir";

let base = "";
let close = () => Promise.resolve();
beforeAll(async () => {
  ({ base, close } = await startSandbox({ port: 0 }));
});
afterAll(() => close());

describe("searching", () => {
  it.each([
    { by: "name=doppel", finds: ["chart-02", "chart-03"] },
    { by: "family=Doppel&given=Alex", finds: ["chart-02", "chart-03"] },
    { by: "family=Doppel&birthdate=1984-11-30", finds: ["chart-03"] },
    { by: "birthdate=ge2001&birthdate=lt2002", finds: ["chart-16"] },
    { by: "identifier=https://example.org/sandbox/record-number|SBX-0002", finds: ["chart-02"] },
    { by: "identifier=SBX-0003", finds: ["chart-03"] },
    { by: "name=", finds: undefined },
  ])("people by $by", async ({ by, finds }) => {
    const found = referencesOf(await bundle(`${base}Patient?${by}`));

    if (finds === undefined) expect(found.length).toBeGreaterThan(14);
    else expect(found).toEqual(finds.map((id) => `Patient/${id}`));
  });

  it.each(["chart-13", "Patient/chart-13", "BASE/Patient/chart-13"])("by patient, named as %s", async (written) => {
    const patient = encodeURIComponent(written.replace("BASE/", base));

    const found = referencesOf(await bundle(`${base}QuestionnaireResponse?patient=${patient}`));

    expect(found).toEqual(["QuestionnaireResponse/chart-13-response-1"]);
  });

  it("by status, by code and by date", async () => {
    const active = await bundle(`${base}MedicationRequest?patient=chart-13&status=active`);
    const tsh = await bundle(`${base}Observation?patient=chart-13&code=http://loinc.org|3016-3&date=ge2026-10-15`);

    expect(referencesOf(active)).toEqual(["MedicationRequest/chart-13-order-2"]);
    expect(referencesOf(tsh)).toEqual(["Observation/chart-13-tsh-3"]);
  });

  it("brings the medicine along that an order points to, and counts the orders only", async () => {
    const found = await bundle(`${base}MedicationRequest?patient=chart-11&_include=MedicationRequest:medication`);

    expect(referencesOf(found, "match")).toHaveLength(4);
    expect(referencesOf(found, "include")).toEqual(["Medication/chart-11-medication-1"]);
    expect(found.total).toBe(4);
  });

  it("goes through 2,000 resources page by page, each once, and never out of its base", async () => {
    const pages = await pagesOf(`${base}MedicationDispense?patient=chart-18&_count=200`);

    const found = pages.flatMap((page) => referencesOf(page));
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => 889));
    expect(found).toHaveLength(889);
    expect(new Set(found).size).toBe(889);
    for (const page of pages.slice(0, -1)) expect(nextOf(page)?.startsWith(base)).toBe(true);
    expect(pages.flatMap(({ entry = [] }) => entry).every(({ fullUrl }) => fullUrl?.startsWith(base))).toBe(true);
  });

  it("never gives a larger page than it allows itself, and only counts when asked to", async () => {
    const large = await bundle(`${base}Observation?patient=chart-18&_count=100000`);
    const none = await bundle(`${base}Observation?patient=chart-18&_count=0`);

    expect(large.entry).toHaveLength(200);
    expect([none.entry, none.total, nextOf(none)]).toEqual([undefined, large.total, undefined]);
  });
});

describe("refusing", () => {
  it.each([
    { path: "Patient/nobody", status: 404, says: "Patient/nobody" },
    { path: "Patient/removed", status: 410, says: "Patient/removed" },
    { path: "Encounter", status: 404, says: "Encounter" },
    { path: "Encounter/1", status: 404, says: "Encounter" },
    { path: "Patient/chart-01/_history/1", status: 404, says: "current version" },
    { path: "Patient?shoe-size=44", status: 400, says: "shoe-size" },
    { path: "Patient?name:exact=Doppel", status: 400, says: ":exact" },
    { path: "Patient?organization.name=x", status: 400, says: "organization.name" },
    { path: "Patient?birthdate=yesterday", status: 400, says: "yesterday" },
    { path: "Patient?_count=many", status: 400, says: "many" },
    { path: "Patient?_offset=-1", status: 400, says: "-1" },
    { path: "Patient?_include=Patient:organization", status: 400, says: "Patient:organization" },
    { path: "Patient?_sort=shoe-size", status: 400, says: "shoe-size" },
    { path: "Patient?_format=xml", status: 400, says: "xml" },
  ])("$path is answered $status, and says why", async ({ path, status, says }) => {
    const answer = await ask(`${base}${path}`);

    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/fhir+json; charset=utf-8");
    expect(answer.body.resourceType).toBe("OperationOutcome");
    expect(sentenceOf(answer.body)).toContain(says);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s changes nothing", async (method) => {
    const { status, headers, body } = await ask(`${base}Patient/chart-01`, { method });

    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD");
    expect(body.resourceType).toBe("OperationOutcome");
    expect((await ask(`${base}Patient/chart-01`)).status).toBe(200);
  });

  it("XML is not spoken", async () => {
    const { status } = await ask(`${base}Patient/chart-01`, { headers: { Accept: "application/fhir+xml" } });

    expect(status).toBe(406);
  });

  it("nothing of a record may be stored on the way", async () => {
    const { headers } = await ask(`${base}Patient/chart-01`);

    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("HEAD gives what GET would say of itself, and nothing more", async () => {
    const response = await fetch(`${base}Patient/chart-01`, { method: "HEAD" });

    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });
});

describe("with a token", () => {
  let guarded = "";
  let stop = () => Promise.resolve();
  beforeAll(async () => {
    ({ base: guarded, close: stop } = await startSandbox({ port: 0, token: "the-right-one" }));
  });
  afterAll(() => stop());

  it.each([
    { given: undefined, challenge: 'Bearer realm="fhir"' },
    { given: "Bearer a-wrong-one", challenge: 'Bearer realm="fhir", error="invalid_token"' },
    { given: "Bearer the-right-one-and-more", challenge: 'Bearer realm="fhir", error="invalid_token"' },
    { given: "the-right-one", challenge: 'Bearer realm="fhir", error="invalid_token"' },
  ])("$given is refused", async ({ given, challenge }) => {
    const { status, headers, body } = await ask(`${guarded}Patient/chart-01`, {
      headers: given === undefined ? {} : { Authorization: given },
    });

    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe(challenge);
    expect(body.resourceType).toBe("OperationOutcome");
  });

  it("the right one opens the record, and the statement of what the server can do needs none", async () => {
    const opened = await ask(`${guarded}Patient/chart-01`, { headers: { Authorization: "Bearer the-right-one" } });

    expect(opened.status).toBe(200);
    expect((await ask(`${guarded}metadata`)).status).toBe(200);
  });
});
