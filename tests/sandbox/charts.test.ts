import type { Patient, Resource } from "@medplum/fhirtypes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../sandbox/charts";
import { KINDS } from "../../sandbox/fhir/kinds";
import { CheckedRepository, learnDefinitions } from "../../sandbox/fhir/repository";
import { startSandbox } from "../../sandbox/server";
import { bundle, pagesOf } from "../support/fhir";

const ALL = charts();

function resourcesOf({ bundle: { entry } }: (typeof ALL)[number]) {
  return entry.map(({ resource }) => resource);
}

describe("the charts", () => {
  it("are at least fourteen, each of one person named like the chart", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(14);
    for (const chart of ALL) {
      const people = resourcesOf(chart).filter(({ resourceType }) => resourceType === "Patient");
      expect(people.map(({ id }) => id)).toEqual([chart.id]);
    }
  });

  it("share no resource, and every resource is its own person's", () => {
    const references = ALL.flatMap(resourcesOf).map(({ resourceType, id }) => `${resourceType}/${id}`);

    expect(new Set(references).size).toBe(references.length);
    for (const chart of ALL) {
      const owners = resourcesOf(chart)
        .map(ownerOf)
        .filter((owner) => owner !== undefined);
      expect(new Set(owners)).toEqual(new Set([`Patient/${chart.id}`]));
    }
  });

  it("hold two people with one name and different birth dates", () => {
    const people = ALL.flatMap(resourcesOf).filter((resource) => resource.resourceType === "Patient");
    const alex = people.filter((person) => nameOf(person) === "Alex Doppel");

    expect(new Set(alex.map(({ birthDate }) => birthDate)).size).toBe(2);
  });

  it("include one of 2,000 resources, always the same", () => {
    const [big, again] = [ALL.at(-1)!, charts().at(-1)!];

    expect(big.bundle.entry).toHaveLength(2000);
    expect(again.bundle).toEqual(big.bundle);
  });
});

describe("the keys", () => {
  it.each(ALL.map((chart) => ({ id: chart.id, chart })))("$id names only what is in its chart", ({ chart }) => {
    const references = resourcesOf(chart).map(({ resourceType, id }) => `${resourceType}/${id}`);
    const text = JSON.stringify(chart.bundle);

    for (const { reference } of chart.key.notTrials) expect(references).toContain(reference);
    for (const { from, whyEnded } of chart.key.trials) {
      expect(text).toContain(`"${from}`);
      if (whyEnded === "ongoing") expect(text).toContain('"active"');
    }
  });

  it("give a time at a dose only where the dose is one", () => {
    for (const { weeks, dose } of ALL.flatMap(({ key }) => key.trials)) {
      if (weeks !== null) expect(typeof dose).toBe("number");
    }
  });
});

describe("a chart on the server", () => {
  let base = "";
  let close = () => Promise.resolve();
  beforeAll(async () => {
    ({ base, close } = await startSandbox({ port: 0 }));
  });
  afterAll(() => close());

  it.each(ALL.map((chart) => ({ id: chart.id, chart })))("$id comes back as it was put in", async ({ id, chart }) => {
    const person = await bundle(`${base}Patient?_id=${id}`);
    const searches = KINDS.filter((kind) => kind !== "Patient" && kind !== "Medication").map((kind) =>
      pagesOf(
        `${base}${kind}?patient=${id}&_count=200${kind === "MedicationRequest" ? `&_include=${kind}:medication` : ""}`,
      ),
    );

    const pages = [person, ...(await Promise.all(searches)).flat()];

    const came = pages.flatMap(({ entry = [] }) => entry.map(({ resource }) => withoutMeta(resource!)));
    expect(came.toSorted(byReference)).toEqual([...resourcesOf(chart)].toSorted(byReference));
  });
});

describe("the repository", () => {
  beforeAll(() => {
    learnDefinitions();
  });

  it.each([
    { what: "a value of the wrong type", resource: { resourceType: "Patient", birthDate: 1984 } },
    { what: "a part that R4 doesn't know", resource: { resourceType: "Patient", shoeSize: 44 } },
    { what: "a part that is missing", resource: { resourceType: "MedicationRequest", status: "active" } },
  ])("takes in no resource with $what", async ({ resource }) => {
    const repository = new CheckedRepository();

    // Wrong on purpose, as a file could be.
    const taken = async () => repository.createResource(resource as unknown as Resource);

    await expect(taken()).rejects.toThrow();
  });
});

function ownerOf(resource: Resource): string | undefined {
  if ("subject" in resource) return (resource.subject as { reference?: string }).reference;
  if ("patient" in resource) return (resource.patient as { reference?: string }).reference;
  return undefined;
}

function nameOf({ name }: Patient): string {
  const { given = [], family = "" } = name?.[0] ?? {};
  return [...given, family].join(" ");
}

function withoutMeta(resource: Resource): Resource {
  const copy = { ...resource };
  delete copy.meta;
  return copy;
}

function byReference(one: Resource, other: Resource): number {
  const [a, b] = [one, other].map(({ resourceType, id = "" }) => `${resourceType}/${id}`);
  return a! < b! ? -1 : 1;
}
