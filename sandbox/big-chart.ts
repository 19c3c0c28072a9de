import type { CodeableConcept, MedicationDispense, MedicationRequest, Resource } from "@medplum/fhirtypes";
import type { ChartBundle, ChartKey } from "./charts";

/** Resources in the big chart. */
const SIZE = 2000;
const DAY_MS = 86_400_000;

/** A medicine given out every 28 days without a gap. */
interface Supplied {
  readonly medicine: CodeableConcept;
  readonly doseMg: number;
  readonly from: string;
  readonly fills: number;
}

const RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

const SUPPLIED: readonly Supplied[] = [
  {
    medicine: { coding: [{ system: RXNORM, code: "36437", display: "sertraline" }], text: "sertraline 100 mg tablet" },
    doseMg: 100,
    from: "2015-01-05",
    fills: 65,
  },
  { medicine: { text: "Zispin SolTab 30 mg" }, doseMg: 30, from: "2021-02-01", fills: 39 },
  { medicine: { text: "metformin 500 mg tablet" }, doseMg: 500, from: "2005-03-07", fills: 280 },
  { medicine: { text: "amlodipine 5 mg tablet" }, doseMg: 5, from: "2006-03-06", fills: 265 },
  { medicine: { text: "atorvastatin 20 mg tablet" }, doseMg: 20, from: "2008-03-03", fills: 240 },
];

/** What is measured again and again, with its unit and first value. */
const MEASURED = [
  { text: "Body weight", unit: "kg", first: 81 },
  { text: "Pulse", unit: "/min", first: 68 },
  { text: "Haemoglobin A1c", unit: "mmol/mol", first: 52 },
  { text: "Creatinine", unit: "umol/L", first: 79 },
  { text: "Potassium", unit: "mmol/L", first: 4 },
] as const;

/** Twenty years of a general practice's record: 2,000 resources, of which two medicines matter. Always the same. */
export function bigChart(id: string): { readonly bundle: ChartBundle; readonly key: ChartKey } {
  const subject = { reference: `Patient/${id}` };
  const resources: (Resource & { id: string })[] = [
    {
      resourceType: "Patient",
      id,
      identifier: [{ system: "https://example.org/sandbox/record-number", value: "SBX-0018" }],
      name: [{ use: "official", family: "Volumen", given: ["Petra"] }],
      gender: "female",
      birthDate: "1957-03-28",
    },
    ...SUPPLIED.flatMap((supplied, index) => [
      order(id, index + 1, supplied),
      ...Array.from({ length: supplied.fills }, (_, fill) => dispense(id, index + 1, fill, supplied)),
    ]),
  ];
  for (let index = 0; resources.length < SIZE; index += 1) {
    const { text, unit, first } = MEASURED[index % MEASURED.length] ?? MEASURED[0];
    resources.push({
      resourceType: "Observation",
      id: `${id}-measurement-${index + 1}`,
      status: "final",
      code: { text },
      subject,
      effectiveDateTime: daysAfter("2005-03-07", index * 7),
      valueQuantity: { value: first + (index % 4), unit },
    });
  }
  return {
    bundle: {
      resourceType: "Bundle",
      type: "collection",
      entry: resources.map((resource) => ({
        fullUrl: `https://example.org/sandbox/${resource.resourceType}/${resource.id}`,
        resource,
      })),
    },
    key: {
      why: "Twenty years and 2,000 resources, of which two medicines matter",
      readOn: "2026-11-24",
      trials: [
        { drug: "sertraline", from: "2015-01-05", dose: 100, weeks: 260, evidence: ["1820 of 1820 days"] },
        { drug: "mirtazapine", from: "2021-02-01", dose: 30, weeks: 156, evidence: ["1092 of 1092 days"] },
      ],
      facts: { "person.ageYears": 69 },
      notTrials: [],
    },
  };
}

function order(id: string, number: number, { medicine, doseMg, from }: Supplied): MedicationRequest & { id: string } {
  return {
    resourceType: "MedicationRequest",
    id: `${id}-order-${number}`,
    status: "completed",
    intent: "order",
    medicationCodeableConcept: medicine,
    subject: { reference: `Patient/${id}` },
    authoredOn: from,
    dosageInstruction: [
      {
        text: "1 tablet daily",
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
        doseAndRate: [{ doseQuantity: { value: doseMg, unit: "mg" } }],
      },
    ],
  };
}

function dispense(
  id: string,
  number: number,
  fill: number,
  { medicine, from }: Supplied,
): MedicationDispense & { id: string } {
  return {
    resourceType: "MedicationDispense",
    id: `${id}-fill-${number}-${fill + 1}`,
    status: "completed",
    medicationCodeableConcept: medicine,
    subject: { reference: `Patient/${id}` },
    authorizingPrescription: [{ reference: `MedicationRequest/${id}-order-${number}` }],
    quantity: { value: 28, unit: "tablet" },
    daysSupply: { value: 28, unit: "days" },
    whenHandedOver: daysAfter(from, fill * 28),
    dosageInstruction: [{ text: "1 tablet daily" }],
  };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
