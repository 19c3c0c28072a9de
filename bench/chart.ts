/**
 * Milliseconds from a chart of 2,000 resources, as it was read, to a draft intake: the median of several runs. A script,
 * never a timed test: figures depend on the machine.
 */
import { performance } from "node:perf_hooks";
import type { Chart } from "../src/api-client/chart";
import { readResource, type Resource } from "../src/api-client/fhir/resources";
import { draftFromChart } from "../src/api-client/mapping/draft";

const RESOURCES = 2000;
const RUNS = 15;
const WARM_UP = 3;
const READ_ON = "2026-11-24";

const MEDICINES = [
  "sertraline 50 MG Oral Tablet [Zoloft]",
  "venlafaxine 75 MG 24 HR Extended Release Oral Capsule",
  "mirtazapine 15 mg tablet",
  "lithium carbonate 300 mg",
  "quetiapine fumarate ER 150 mg",
  "metformin 500 mg",
  "lisinopril 10 mg",
  "atorvastatin 20 mg",
  "omeprazole 20 mg",
  "lorazepam 1 mg",
];
const SIGS = [
  "Take 1 tablet by mouth daily",
  "Take one and a half tablets (75 mg total) by mouth every morning with food",
  "1 tab BID",
  "1-2 tabs at bedtime",
  "Take 1 tablet by mouth as needed for sleep",
  "25 mg daily for 7 days, then 50 mg daily",
  "as directed",
];
const CONDITIONS = [
  "Major depressive disorder, recurrent",
  "Type 2 diabetes mellitus",
  "? hypothyroidism",
  "Broken wrist",
  "Essential hypertension",
];
const RESULTS = [
  { code: "3016-3", display: "TSH", unit: "mIU/L", value: 2.5 },
  { code: "44261-6", display: "PHQ-9 total score", unit: "{score}", value: 14 },
  { code: "39156-5", display: "Body mass index", unit: "kg/m2", value: 31 },
  { code: "2823-3", display: "Potassium", unit: "mmol/L", value: 4 },
];
const PROCEDURES = ["Electroconvulsive therapy, bilateral", "Colonoscopy", "Cognitive behavioural therapy"];

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("The list is empty");
  return item;
}

const dayAt = (index: number) =>
  new Date(Date.UTC(2016, 0, 1) + ((index * 37) % 3900) * 86_400_000).toISOString().slice(0, 10);

/** One resource of a long record: mostly results, orders and fills. */
function resourceAt(index: number): unknown {
  const id = `r${index}`;
  const day = dayAt(index);
  const medicationCodeableConcept = { text: pick(MEDICINES, index * 7) };
  const dosageInstruction = [{ text: pick(SIGS, index * 3) }];
  const kind = index % 20;
  if (kind < 5) {
    const { code, display, unit, value } = pick(RESULTS, index);
    const coding = [{ system: "http://loinc.org", code, display }];
    return {
      resourceType: "Observation",
      id,
      status: "final",
      code: { coding },
      effectiveDateTime: day,
      valueQuantity: { value, unit },
    };
  }
  if (kind < 10) {
    const dispenseRequest = { expectedSupplyDuration: { value: 30, unit: "days" }, numberOfRepeatsAllowed: index % 4 };
    const status = pick(["completed", "stopped", "active"], index);
    return {
      resourceType: "MedicationRequest",
      id,
      status,
      intent: "order",
      authoredOn: day,
      medicationCodeableConcept,
      dosageInstruction,
      dispenseRequest,
    };
  }
  if (kind < 15) {
    const daysSupply = { value: 30, unit: "days" };
    return {
      resourceType: "MedicationDispense",
      id,
      status: "completed",
      whenHandedOver: day,
      medicationCodeableConcept,
      daysSupply,
    };
  }
  if (kind < 16) {
    return {
      resourceType: "MedicationStatement",
      id,
      status: "completed",
      effectivePeriod: { start: day },
      medicationCodeableConcept,
      dosage: dosageInstruction,
    };
  }
  if (kind < 18) return { resourceType: "Condition", id, code: { text: pick(CONDITIONS, index) }, onsetDateTime: day };
  if (kind < 19)
    return {
      resourceType: "Procedure",
      id,
      status: "completed",
      code: { text: pick(PROCEDURES, index) },
      performedDateTime: day,
    };
  return { resourceType: "AllergyIntolerance", id, code: { text: pick([...MEDICINES, "peanuts"], index) } };
}

function read(value: unknown): Resource {
  const result = readResource(value);
  if (!result.ok) throw new Error(`${result.reference} is not read: ${result.why}`);
  return result.resource;
}

const patient = read({ resourceType: "Patient", id: "p1", birthDate: "1975-06-01" });
if (patient.resourceType !== "Patient") throw new Error("A patient was expected");
const resources = Array.from({ length: RESOURCES }, (_, index) => read(resourceAt(index)));
const chart: Chart = { source: { kind: "file", name: "chart.json" }, patient, resources, asked: [], notUsed: [] };

const times: number[] = [];
let trials = 0;
let before = process.cpuUsage();
for (let run = 0; run < WARM_UP + RUNS; run += 1) {
  if (run === WARM_UP) before = process.cpuUsage();
  const start = performance.now();
  const draft = draftFromChart(chart, READ_ON);
  if (run >= WARM_UP) times.push(performance.now() - start);
  trials = draft.trials.length;
}
const { user, system } = process.cpuUsage(before);
const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
console.log(
  `${RESOURCES} resources to a draft with ${trials} trials: ${median.toFixed(1)} ms (median of ${RUNS} runs)`,
);
console.log(
  `Processor time of a run: ${((user + system) / 1000 / RUNS).toFixed(1)} ms, which a busy machine changes less`,
);
