import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts, type ChartKey } from "../../sandbox/charts";
import { startSandbox } from "../../sandbox/server";
import { assembleChart } from "../../src/api-client/fhir/assemble";
import { readBundleFile } from "../../src/api-client/fhir/bundle-file";
import { readPart } from "../../src/api-client/fhir/part";
import { readById } from "../../src/api-client/fhir/read-by-id";
import { SURROUNDINGS } from "../../src/api-client/fhir/request";
import { ASKED_TYPES } from "../../src/api-client/fhir/resources";
import type { Session } from "../../src/api-client/fhir/session";
import type { Chart } from "../../src/api-client/chart";
import type { ChartDraft, DraftedTrial } from "../../src/api-client/mapping/chart-draft";
import { draftFromChart } from "../../src/api-client/mapping/draft";

// Every synthetic chart, read over HTTP as a clinician would and opened as a file, against the trials that a careful
// reader wrote down. FHIR_TEST_BASE names another server that holds the same charts.
let base = process.env["FHIR_TEST_BASE"] ?? "";
let close = () => Promise.resolve();

beforeAll(async () => {
  if (base === "") ({ base, close } = await startSandbox({ port: 0 }));
  if (!base.endsWith("/")) base = `${base}/`;
});
afterAll(() => close());

async function readChart(patientId: string): Promise<Chart> {
  const session: Session = { base, token: undefined, signIn: undefined };
  const { signal } = new AbortController();
  const patient = await readById(session, "Patient", patientId, { signal, surroundings: SURROUNDINGS });
  if (!patient.ok) throw new Error(JSON.stringify(patient.fault));
  const parts = await Promise.all(ASKED_TYPES.map((type) => readPart(session, patientId, type, { signal })));
  return assembleChart(session, patient.resource, parts);
}

function valuesOf({ facts }: DraftedTrial, part: string): readonly (string | number)[] {
  return facts
    .filter(({ path }) => path.endsWith(`.${part}`))
    .map(({ value }) => value)
    .toSorted();
}

/** The trials of a draft in the form of a key. */
function asKey(draft: ChartDraft) {
  return draft.trials.map((trial) => {
    const doses = valuesOf(trial, "dose");
    return {
      drug: valuesOf(trial, "drug")[0],
      from: /\d{4}(-\d{2}){0,2}$/.exec(trial.id)?.[0],
      dose: doses.length === 2 ? doses : (doses[0] ?? null),
      weeks: valuesOf(trial, "weeks")[0] ?? null,
      whyEnded: valuesOf(trial, "whyEnded")[0],
      takenFor: valuesOf(trial, "takenFor")[0],
    };
  });
}

function keyOf({ trials }: ChartKey) {
  return trials.map(({ drug, from, dose, weeks, whyEnded, takenFor }) => ({
    drug,
    from,
    dose: Array.isArray(dose) ? dose.toSorted() : dose,
    weeks,
    whyEnded,
    takenFor,
  }));
}

function byDrugAndStart<T extends { readonly drug?: unknown; readonly from?: unknown }>(list: readonly T[]) {
  const place = ({ drug, from }: T) => JSON.stringify([drug, from]);
  return list.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

function expectKey(draft: ChartDraft, key: ChartKey) {
  expect(byDrugAndStart(asKey(draft))).toEqual(byDrugAndStart(keyOf(key)));
  for (const [path, value] of Object.entries(key.facts)) {
    expect(draft.facts.filter((fact) => fact.path === path).map((fact) => fact.value)).toEqual([value]);
  }
  for (const { kind, sessions, electrodePlacement } of key.courses ?? []) {
    const of = (part: string) =>
      draft.facts.filter(({ path }) => path.startsWith(`courses.${kind}.`) && path.endsWith(part));
    expect(of(".sessions").map(({ value }) => value)).toEqual([sessions]);
    if (electrodePlacement !== undefined)
      expect(of(".electrodePlacement").map(({ value }) => value)).toEqual([electrodePlacement]);
  }
  for (const { drug, from, evidence = [] } of key.trials) {
    const trial = draft.trials.find((one) => valuesOf(one, "drug")[0] === drug && one.id.endsWith(from));
    for (const words of evidence) expect(trial?.evidence.map(({ says }) => says).join("\n")).toContain(words);
  }
  for (const { reference } of key.notTrials) {
    const named = [
      ...draft.notUsed.map((one) => one.reference),
      ...[...draft.evidence, ...draft.trials.flatMap((trial) => trial.evidence)].flatMap(({ origins }) =>
        origins.map(({ resource }) => resource),
      ),
    ];
    expect(named).toContain(reference);
    const steps = draft.trials.flatMap((trial) => trial.steps).flatMap(({ origins }) => origins);
    expect(steps.map(({ resource }) => resource)).not.toContain(reference);
  }
}

/** One of its orders points to a medicine that the server has lost. */
const WITH_A_LOST_MEDICINE = "chart-11";

describe.each(charts())("$id: $key.why", ({ id, bundle, key }) => {
  it("read from the server", async () => {
    const chart = await readChart(id);
    const notToTheEnd = chart.asked.filter(({ outcome }) => outcome !== "read").map(({ type }) => type);
    expect(notToTheEnd).toEqual(id === WITH_A_LOST_MEDICINE ? ["Medication"] : []);
    expectKey(draftFromChart(chart, key.readOn), key);
  });

  it("opened as a file", () => {
    const opened = readBundleFile(`${id}.json`, JSON.stringify(bundle));
    if (!opened.ok) throw new Error(opened.problem);
    expectKey(draftFromChart(opened.chart, key.readOn), key);
  });

  it("gives every drafted fact a resource of this chart that it came from", () => {
    const opened = readBundleFile(`${id}.json`, JSON.stringify(bundle));
    if (!opened.ok) throw new Error(opened.problem);
    const draft = draftFromChart(opened.chart, key.readOn);
    const known = new Set(bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
    for (const { path, origins } of [...draft.facts, ...draft.trials.flatMap((trial) => trial.facts)]) {
      expect(origins.length, path).toBeGreaterThan(0);
      for (const { resource } of origins) expect(known).toContain(resource);
    }
  });
});
