import { expect, it } from "vitest";
import { openBundleFile, readBundleFile } from "../../../src/api-client/fhir/bundle-file";
import { isMedicineUse, medicineOf } from "../../../src/api-client/fhir/medication";
import { ASKED_TYPES } from "../../../src/api-client/fhir/resources";
import type { Chart } from "../../../src/api-client/chart";
import { condition, order } from "../../support/record-system";

const PATIENT = { resourceType: "Patient", id: "p1", name: [{ family: "Doe", given: ["Jane"] }] };

const bundle = (entries: readonly unknown[]) =>
  JSON.stringify({ resourceType: "Bundle", type: "collection", entry: entries });
const holding = (...resources: readonly object[]) => bundle(resources.map((resource) => ({ resource })));

function chartIn(text: string): Chart {
  const read = readBundleFile("chart.json", text);
  if (!read.ok) throw new Error(read.problem);
  return read.chart;
}

function problemIn(text: string): string {
  const read = readBundleFile("chart.json", text);
  expect(read.ok).toBe(false);
  return read.ok ? "" : read.problem;
}

const ids = ({ resources }: Chart) => resources.map(({ id }) => id);

it("gives a chart as a server does: the patient, the resources, one line for each kind", () => {
  const chart = chartIn(holding(PATIENT, condition("c1"), condition("c2"), order("o1")));
  expect(chart.source).toEqual({ kind: "file", name: "chart.json" });
  expect(chart.patient).toMatchObject(PATIENT);
  expect(ids(chart)).toEqual(["c1", "c2", "o1"]);
  const held: Readonly<Record<string, number>> = { Patient: 1, Condition: 2, MedicationRequest: 1 };
  expect(chart.asked.map(({ type, outcome, count }) => [type, outcome, count])).toEqual(
    ["Patient", ...ASKED_TYPES, "Medication"].map((type) =>
      type in held ? [type, "read", held[type]] : [type, "absent", 0],
    ),
  );
  expect(chart.asked.every(({ problem }) => problem === undefined)).toBe(true);
  expect(chart.notUsed).toEqual([]);
});

it("says of a kind how many could not be used", () => {
  const { asked } = chartIn(
    holding(PATIENT, condition("c1"), { ...condition("c2"), code: 5 }, order("o1", { status: 7 })),
  );
  const lineOf = (kind: string) => asked.find(({ type }) => type === kind);
  expect(lineOf("Condition")).toMatchObject({ outcome: "read", count: 2 });
  expect(lineOf("Condition")?.problem).toContain("1 of 2 are not used");
  expect(lineOf("MedicationRequest")).toMatchObject({ outcome: "failed", count: 1 });
});

it("does not use a resource with a modifier that is not understood, and says which", () => {
  const modifierExtension = [{ url: "http://example.org/negated", valueBoolean: true }];
  const chart = chartIn(holding(PATIENT, { ...condition("c1"), modifierExtension }, condition("c2")));
  expect(ids(chart)).toEqual(["c2"]);
  expect(chart.notUsed).toMatchObject([
    {
      reference: "Condition/c1",
      why: "it carries a modifier that may change what it means (http://example.org/negated) (entry 2 of the file)",
    },
  ]);
});

it("takes a byte order mark", () => {
  expect(ids(chartIn(`\uFEFF${holding(PATIENT, condition("c1"))}`))).toEqual(["c1"]);
});

it.each([
  ["nothing", "", "is empty"],
  ["a byte order mark alone", "\uFEFF", "is empty"],
  ["a web page", "<!doctype html><p>Sign in", "is a web page or XML"],
  ["FHIR as XML", '<Bundle xmlns="http://hl7.org/fhir"/>', "in JSON"],
  ["text", "Dear colleague", "is not JSON"],
  ["half a Bundle", holding(PATIENT, condition("c1")).slice(0, -20), "breaks off before its end"],
  ["one resource a line", `${JSON.stringify(PATIENT)}\n${JSON.stringify(condition("c1"))}`, "is not JSON"],
  ["a Patient alone", JSON.stringify(PATIENT), "holds a Patient, not a FHIR Bundle"],
  ["a list", "[]", "holds something else, not a FHIR Bundle"],
  ["null", "null", "holds something else, not a FHIR Bundle"],
  ["an intake", '{"intakeVersion":1}', "holds something else, not a FHIR Bundle"],
  ["entries that are no list", '{"resourceType":"Bundle","entry":{}}', "not a FHIR Bundle with a list of entries"],
  ["no entries", '{"resourceType":"Bundle"}', "holds no Patient"],
  ["no patient", holding(condition("c1")), "holds no Patient, so whose chart it is can't be told"],
  ["two patients", holding(PATIENT, { ...PATIENT, id: "p2" }), "holds 2 patients (Patient/p1, Patient/p2)"],
  [
    "two patients of one id on two servers",
    bundle(["a", "b"].map((host) => ({ fullUrl: `https://${host}.example/Patient/p1`, resource: PATIENT }))),
    "holds 2 patients (https://a.example/Patient/p1, https://b.example/Patient/p1)",
  ],
  [
    "many patients",
    holding(...Array.from({ length: 7 }, (_, index) => ({ ...PATIENT, id: `p${index}` }))),
    "holds 7 patients (Patient/p0, Patient/p1, Patient/p2, Patient/p3, Patient/p4 and 2 more)",
  ],
  ["an unreadable patient", holding({ ...PATIENT, birthDate: 1980 }), "holds a Patient that can't be read (birthDate"],
  ["too deep", `{"resourceType":"Bundle","entry":[${"[".repeat(99)}${"]".repeat(99)}]}`, "more than 100 levels"],
  ["very deep", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "more than 100 levels"],
])("refuses %s, with what next", (_what, text, says) => {
  const problem = problemIn(text);
  expect(problem).toContain("The file “chart.json” ");
  expect(problem).toContain(says);
  expect(problem).toMatch(/\. (Export|Choose|One patient)[^.]*\.$/);
});

it("refuses more than 50 MB before it is read, and names the limit", async () => {
  const unread = new Proxy(new File(["{}"], "big.json"), {
    get: (file, name): unknown => {
      if (name === "size") return 50 * 1024 * 1024 + 1;
      if (name === "name") return file.name;
      throw new Error(`${String(name)} was read`);
    },
  });
  expect(await openBundleFile(unread)).toEqual({
    ok: false,
    problem: "The file “big.json” is larger than 50 MB, the most that is opened. Export less of the chart.",
  });
});

it("opens a file, and tells of one that can't be read from the device", async () => {
  const opened = await openBundleFile(new File([holding(PATIENT, condition("c1"))], "chart.json"));
  expect(opened).toMatchObject({ ok: true, chart: { source: { name: "chart.json" } } });

  const gone = new File(["{}"], "gone.json");
  gone.text = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  expect(await openBundleFile(gone)).toMatchObject({
    ok: false,
    problem: expect.stringContaining("could not be read") as string,
  });
});

it("refuses more values than a chart of 50 MB holds", () => {
  expect(problemIn(`{"resourceType":"Bundle","entry":[],"x":[${"0,".repeat(5_000_000)}0]}`)).toContain(
    "5000000 values",
  );
});

it("lists with its place what can't be used, and uses the rest", () => {
  const chart = chartIn(
    bundle([
      { resource: PATIENT },
      { fullUrl: "urn:uuid:1" },
      "not an entry",
      { resource: condition("c1", "p1", { onsetDateTime: "spring" }) },
      { resource: condition("c2", "p2") },
      { resource: condition("c3", "p1", { subject: undefined }) },
      { resource: { resourceType: "Encounter", id: "e1", subject: { reference: "Patient/p1" } } },
      { resource: condition("c4") },
    ]),
  );
  expect(ids(chart)).toEqual(["c4"]);
  expect(chart.notUsed).toEqual([
    { reference: "entry 2", what: "", why: "an entry without a resource" },
    { reference: "entry 3", what: "", why: "an entry without a resource" },
    {
      reference: "Condition/c1",
      what: "Problem c1",
      why: "onsetDateTime: a FHIR date or dateTime (entry 4 of the file)",
    },
    { reference: "Condition/c2", what: "", why: "it belongs to another patient (entry 5 of the file)" },
    {
      reference: "Condition/c3",
      what: "Problem c3",
      why: "it does not tell in a way that can be followed whose it is (entry 6 of the file)",
    },
    { reference: "Encounter/e1", what: "", why: "a kind of resource that is not read (entry 7 of the file)" },
  ]);
});

const UUID = "urn:uuid:7a0f3c1e-0000-4000-8000-000000000001";
it.each([
  ["a urn", UUID, PATIENT, UUID],
  ["a urn, the patient without an id", UUID, { ...PATIENT, id: undefined }, UUID],
  ["an absolute address", "https://a.example/fhir/Patient/p1", PATIENT, "https://a.example/fhir/Patient/p1"],
  [
    "an absolute, versioned address",
    "https://a.example/fhir/Patient/p1",
    PATIENT,
    "https://a.example/fhir/Patient/p1/_history/3",
  ],
  ["type and id", "https://a.example/fhir/Patient/p1", PATIENT, "Patient/p1"],
  ["type and id, versioned", undefined, PATIENT, "Patient/p1/_history/3"],
])("follows a reference to the patient by %s", (_form, fullUrl, patient, reference) => {
  const chart = chartIn(
    bundle([{ fullUrl, resource: patient }, { resource: condition("c1", "p1", { subject: { reference } }) }]),
  );
  expect(ids(chart)).toEqual(["c1"]);
});

it("does not take another server's patient of the same id for this one", () => {
  const subject = { reference: "https://b.example/fhir/Patient/p1" };
  const chart = chartIn(
    bundle([
      { fullUrl: "https://a.example/fhir/Patient/p1", resource: PATIENT },
      { resource: condition("c1", "p1", { subject }) },
    ]),
  );
  expect(ids(chart)).toEqual([]);
  expect(chart.notUsed).toMatchObject([{ reference: "Condition/c1" }]);
});

it("follows the reference of an order to its medicine, and of a fill to its order", () => {
  const chart = chartIn(
    bundle([
      { fullUrl: "urn:uuid:p", resource: PATIENT },
      { fullUrl: "urn:uuid:m", resource: { resourceType: "Medication", code: { text: "Zoloft" } } },
      {
        fullUrl: "urn:uuid:o",
        resource: order("o1", {
          subject: { reference: "urn:uuid:p" },
          medicationCodeableConcept: undefined,
          medicationReference: { reference: "urn:uuid:m" },
        }),
      },
      {
        resource: {
          resourceType: "MedicationDispense",
          id: "d1",
          status: "completed",
          subject: { reference: "urn:uuid:p" },
          authorizingPrescription: [{ reference: "urn:uuid:o" }],
        },
      },
    ]),
  );
  expect(medicineOf(chart.resources.find(isMedicineUse)!, chart.resources).concepts).toEqual([{ text: "Zoloft" }]);
  expect(chart.resources.at(-1)).toMatchObject({ authorizingPrescription: [{ reference: "MedicationRequest/o1" }] });
});

it("of one id keeps the version updated last, and lists the other", () => {
  const dated = (day: string, more: object = {}) => condition("c1", "p1", { meta: { lastUpdated: day }, ...more });
  const [newer, older] = [dated("2026-02-01T00:00:00+02:00", { note: "newer" }), dated("2026-01-31T21:00:00Z")];
  for (const order of [
    [newer, older],
    [older, newer],
  ]) {
    const chart = chartIn(holding(PATIENT, ...order));
    expect(chart.resources).toMatchObject([{ id: "c1", note: "newer" }]);
    expect(chart.notUsed).toEqual([
      { reference: "Condition/c1", what: "Problem c1", why: "it came twice, and this is the older version" },
    ]);
  }
});

it("of one id without dates keeps the one further down, and says so", () => {
  const chart = chartIn(holding(PATIENT, condition("c1", "p1", { note: 1 }), condition("c1", "p1", { note: 2 })));
  expect(chart.resources).toMatchObject([{ note: 2 }]);
  expect(chart.notUsed).toMatchObject([{ why: "it came twice, and the one that came last is used" }]);
});

it("a patient that is in the file twice is one patient", () => {
  const chart = chartIn(holding(PATIENT, { ...PATIENT, gender: "female" }, condition("c1")));
  expect(chart.patient).toMatchObject({ gender: "female" });
  expect(chart.notUsed).toMatchObject([{ reference: "Patient/p1" }]);
});

it("a file near 50 MB opens", () => {
  const many = Array.from({ length: 80_000 }, (_, index) =>
    condition(`c${index}`, "p1", { note: [{ text: "x".repeat(450) }] }),
  );
  const text = holding(PATIENT, ...many);
  expect(text.length).toBeGreaterThan(45_000_000);
  expect(chartIn(text).resources).toHaveLength(80_000);
});
