import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSchema } from "../../../src/rules/intake/answer-schema";
import { NOT_KNOWN } from "../../../src/rules/intake/answer";
import { readResource, type Resource } from "../../../src/api-client/fhir/resources";
import type { ChartDraft } from "../../../src/api-client/mapping/chart-draft";
import { draftFromChart } from "../../../src/api-client/mapping/draft";
import { questionAt } from "../../../src/api-client/mapping/findings";
import { readSig } from "../../../src/api-client/mapping/sig";
import { drugById } from "../../../src/rules/knowledge/drugs";
import { chartOf, READ_ON } from "../../support/charts";

const RUNS = { numRuns: 1500 };

const text = (...known: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  );

const date = fc.oneof(
  fc.constantFrom("2026", "2025-07", "2026-02-31", "2026-11-24", "2026-11-25", "1990-01-01T10:00:00Z"),
  fc
    .integer({ min: 0, max: 1200 })
    .map((days) => new Date(Date.UTC(2023, 9, 1) + days * 86_400_000).toISOString().slice(0, 10)),
);
const period = fc.record({ start: date, end: date }, { requiredKeys: [] });
const quantity = fc.record(
  {
    value: fc.oneof(
      fc.constantFrom(0, 1, 2, 7, 21, 28, 30, 50, 0.5, -3),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    unit: text("mg", "tablet", "days", "mIU/L", "kg/m2", "mcg", "wk"),
  },
  { requiredKeys: [] },
);
const coding = fc.constantFrom(
  { system: "http://www.nlm.nih.gov/research/umls/rxnorm", code: "36437" },
  { system: "http://www.whocc.no/atc", code: "N06AB04" },
  { system: "http://snomed.info/sct", code: "370143000" },
  { system: "http://loinc.org", code: "3016-3" },
  { system: "http://loinc.org", code: "44261-6" },
  { system: "http://loinc.org", code: "44260-8" },
  { system: "http://loinc.org", code: "39156-5" },
  { system: "http://hl7.org/fhir/sid/icd-10", code: "F33.1" },
  { system: "http://www.ama-assn.org/go/cpt", code: "90870" },
  { code: "resolved" },
  { code: "refuted" },
  { display: "Zoloft" },
);
const conceptOf = (...known: readonly string[]) =>
  fc.record({ coding: fc.array(coding, { maxLength: 2 }), text: text(...known) }, { requiredKeys: [] });

const medicine = conceptOf(
  "sertraline 50 mg",
  "Zoloft 100 mg",
  "Effexor-XR 75 mg",
  "Seroquel XR 150 mg",
  "lithium 400 mg",
  "Prozac Weekly 90 mg",
  "olanzapine/fluoxetine",
  "lorazepam 1 mg",
  "metformin",
  "Spravato",
  "Auvelity 45-105 mg",
);
const sig = text(
  "1 tablet daily",
  "2 tablets daily",
  "1-2 tabs daily",
  "50 mg x 7d then 100 mg",
  "60mg x1wk, 40mg x1wk, 20mg x1wk then stop",
  "as directed",
  "1 tab prn",
  "half a tablet daily for 4 weeks",
  "90 mg weekly",
);
const dosage = fc.record(
  {
    sequence: fc.integer({ min: 1, max: 3 }),
    text: sig,
    asNeededBoolean: fc.boolean(),
    timing: fc.record(
      {
        repeat: fc.record(
          {
            boundsPeriod: period,
            boundsDuration: quantity,
            frequency: fc.integer({ min: 0, max: 4 }),
            period: fc.integer({ min: 0, max: 3 }),
            periodUnit: fc.constantFrom("d", "h", "wk", "mo"),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    doseAndRate: fc.array(fc.record({ doseQuantity: quantity }, { requiredKeys: [] }), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const dosages = fc.array(dosage, { maxLength: 2 });
const id = fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8");
const reference = fc
  .constantFrom("MedicationRequest/1", "MedicationRequest/2", "Medication/1")
  .map((one) => ({ reference: one }));
const status = fc.constantFrom(
  "active",
  "completed",
  "stopped",
  "on-hold",
  "unknown",
  "draft",
  "entered-in-error",
  "not-taken",
  "in-progress",
  "final",
  "preparation",
);
const reasons = fc.array(conceptOf("Insomnia", "Depression", "side effects", "lack of efficacy"), { maxLength: 2 });

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Records of a kind: some fields always there, each of the others now and then. */
function record(type: string, fields: Fields, required: Fields = {}): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const always: Fields = { resourceType: fc.constant(type), ...required };
  return fc
    .tuple(fc.record(always), fc.record({ id, ...fields }, { requiredKeys: [] }))
    .map(([there, some]) => ({ ...some, ...there }));
}

const anyRecord = fc.oneof(
  record(
    "MedicationRequest",
    {
      intent: fc.constantFrom("order", "plan"),
      doNotPerform: fc.constant(false),
      authoredOn: date,
      dosageInstruction: dosages,
      reasonCode: reasons,
      statusReason: conceptOf("side effects"),
      priorPrescription: reference,
      medicationReference: reference,
      dispenseRequest: fc.record(
        {
          validityPeriod: period,
          expectedSupplyDuration: quantity,
          numberOfRepeatsAllowed: fc.integer({ min: -1, max: 5 }),
        },
        { requiredKeys: [] },
      ),
    },
    { status, medicationCodeableConcept: medicine },
  ),
  record(
    "MedicationStatement",
    {
      effectivePeriod: period,
      effectiveDateTime: date,
      dateAsserted: date,
      dosage: dosages,
      reasonCode: reasons,
      statusReason: reasons,
    },
    { status, medicationCodeableConcept: medicine },
  ),
  record(
    "MedicationDispense",
    {
      whenHandedOver: date,
      whenPrepared: date,
      daysSupply: quantity,
      authorizingPrescription: fc.array(reference, { maxLength: 1 }),
      dosageInstruction: dosages,
    },
    { status, medicationCodeableConcept: medicine },
  ),
  record("Medication", {
    code: medicine,
    ingredient: fc.array(fc.record({ itemCodeableConcept: medicine, isActive: fc.boolean() }, { requiredKeys: [] }), {
      maxLength: 2,
    }),
  }),
  record("Condition", {
    code: conceptOf("Major depressive disorder", "? bipolar", "Epilepsy", "Hypothyroidism"),
    clinicalStatus: conceptOf("active"),
    verificationStatus: conceptOf("confirmed"),
    onsetDateTime: date,
    abatementDateTime: date,
  }),
  record(
    "Observation",
    {
      effectiveDateTime: date,
      valueQuantity: quantity,
      valueInteger: fc.integer({ min: -2, max: 70 }),
      valueCodeableConcept: conceptOf("x"),
      dataAbsentReason: conceptOf("lost"),
    },
    { status, code: conceptOf("PHQ-9 total", "TSH", "Potassium", "Insomnia Severity Index total") },
  ),
  record(
    "Procedure",
    {
      performedDateTime: date,
      performedPeriod: period,
      code: conceptOf("ECT bilateral", "CBT", "rTMS 10 sessions", "Appendectomy"),
    },
    { status },
  ),
  record("AllergyIntolerance", {
    code: medicine,
    verificationStatus: conceptOf("confirmed"),
    clinicalStatus: conceptOf("active"),
  }),
  record(
    "QuestionnaireResponse",
    {
      authored: date,
      item: fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({
            linkId: fc.constantFrom("/44261-6", "44260-8", "/44250-9"),
            answer: fc.array(fc.record({ valueInteger: fc.integer({ min: -1, max: 30 }) })),
          }),
        ),
        { maxLength: 4 },
      ),
    },
    { status },
  ),
);

/** Resources as the app reads them; what it would not read is left out here too. */
const charts = fc.array(anyRecord, { maxLength: 12 }).map((records) =>
  records.flatMap((value) => {
    const read = readResource(value);
    return read.ok ? [read.resource] : [];
  }),
);
const patients = fc.record({ birthDate: date }, { requiredKeys: [] });

const drafted = (resources: readonly Resource[], patient = {}) => draftFromChart(chartOf(resources, patient), READ_ON);
const factsOf = ({ facts, trials }: ChartDraft) => [...facts, ...trials.flatMap((trial) => trial.facts)];

describe("for every chart that is read", () => {
  it("there is a draft, the same every time, whatever the order of the resources", () => {
    fc.assert(
      fc.property(charts, patients, fc.integer({ min: 0, max: 12 }), (resources, patient, turn) => {
        const turned = [...resources.slice(turn), ...resources.slice(0, turn)];
        const before = drafted(resources, patient);
        expect(drafted(turned, patient)).toEqual(before);
        expect(drafted(resources.toReversed(), patient)).toEqual(before);
      }),
      RUNS,
    );
  });

  it("every drafted value is one that its question accepts, and comes from somewhere", () => {
    fc.assert(
      fc.property(charts, patients, (resources, patient) => {
        for (const { path, value, origins } of factsOf(drafted(resources, patient))) {
          expect(origins.length).toBeGreaterThan(0);
          expect(NOT_KNOWN as readonly unknown[]).not.toContain(value);
          if (path.endsWith(".drug")) expect(drugById(String(value))).toBeDefined();
          else expect(answerSchema(questionAt(path)!).safeParse(value).success).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("every origin is a resource of the chart", () => {
    fc.assert(
      fc.property(charts, patients, (resources, patient) => {
        const draft = drafted(resources, patient);
        const known = new Set([
          "Patient/p1",
          ...resources.map(({ resourceType, id: own }) =>
            own === undefined ? resourceType : `${resourceType}/${own}`,
          ),
        ]);
        const origins = [
          ...factsOf(draft),
          ...draft.evidence,
          ...draft.trials.flatMap((trial) => [...trial.evidence, ...trial.steps]),
        ].flatMap((one) => one.origins);
        for (const { resource } of origins) expect(known).toContain(resource);
      }),
      RUNS,
    );
  });

  it("a resource entered in error changes nothing but what is listed as not used", () => {
    const wrong = anyRecord.map((value) => ({
      ...value,
      id: "wrong",
      status: "entered-in-error",
      verificationStatus: { coding: [{ code: "entered-in-error" }] },
    }));
    fc.assert(
      fc.property(charts, wrong, (resources, value) => {
        const read = readResource(value);
        if (!read.ok || read.resource.resourceType === "Medication") return;
        const { notUsed, ...rest } = drafted(resources);
        const { notUsed: more, ...same } = drafted([...resources, read.resource]);
        expect(same).toEqual(rest);
        expect(more.length).toBe(notUsed.length + 1);
      }),
      RUNS,
    );
  });

  it("trials have ids that the intake takes, each its own", () => {
    fc.assert(
      fc.property(charts, (resources) => {
        const ids = drafted(resources).trials.map((trial) => trial.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of ids) expect(one).toMatch(/^[A-Za-z0-9-]{1,40}$/);
      }),
      RUNS,
    );
  });

  it("every used medicine record stands in a trial, in evidence, in a fact, or in what is not used", () => {
    fc.assert(
      fc.property(charts, (resources) => {
        const draft = drafted(resources);
        const said = JSON.stringify(draft);
        for (const { resourceType, id: own } of resources) {
          const isMedicine =
            resourceType === "MedicationRequest" ||
            resourceType === "MedicationStatement" ||
            resourceType === "MedicationDispense";
          // Records of other medicines are counted by kind.
          const counted = draft.notUsed.some(({ reference: kind }) => kind === resourceType);
          if (isMedicine && !counted && own !== undefined) expect(said).toContain(`${resourceType}/${own}`);
        }
      }),
      RUNS,
    );
  });
});

it("no text of instructions makes reading fail, and every dose read is above nothing", () => {
  const words = fc.array(
    fc.constantFrom(
      "1",
      "2",
      ".5",
      "1/2",
      "mg",
      "tab",
      "daily",
      "bid",
      "then",
      "stop",
      "x",
      "7",
      "days",
      "and",
      "+",
      ",",
      "(",
      ")",
      "at night",
      "for",
      "weekly",
      "to",
      "-",
      "half a",
      "every",
    ),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        words.map((list) => list.join(" ")),
      ),
      (instructions) => {
        const read = readSig(instructions);
        if (read.kind === "none") return;
        for (const { parts } of read.steps) {
          for (const { amount, perDay } of parts) {
            expect(perDay).toBeGreaterThan(0);
            expect(Number.isFinite(perDay)).toBe(true);
            expect("values" in amount ? amount.values.length : 1).toBeGreaterThan(0);
          }
        }
      },
    ),
    { numRuns: 5000 },
  );
});
