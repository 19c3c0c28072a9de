import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { isMedicineUse, medicineOf, type Medicine } from "../../../src/api-client/fhir/medication";
import { medicinesAsked } from "../../../src/api-client/fhir/asked";
import { readPart, type ChartPart } from "../../../src/api-client/fhir/part";
import { BASE, SESSION, json, onSearch, order, searchset, surroundings } from "../../support/record-system";

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

const STRENGTH = { numerator: { value: 50, unit: "mg" }, denominator: { value: 1, unit: "tablet" } };
const TABLET = { text: "tablet" };
const medication = (id: string, more: object = {}) => ({
  resourceType: "Medication",
  id,
  code: { text: "Zoloft 50 mg tablet" },
  form: TABLET,
  ingredient: [
    { itemCodeableConcept: { text: "sertraline" }, strength: STRENGTH },
    { itemCodeableConcept: { text: "lactose" }, isActive: false },
  ],
  ...more,
});
const pointing = (reference: string, more: object = {}) =>
  order("o1", { medicationCodeableConcept: undefined, medicationReference: { reference }, ...more });

const ZOLOFT: Medicine = {
  concepts: [{ text: "Zoloft 50 mg tablet" }, { text: "sertraline" }],
  form: TABLET,
  strength: STRENGTH,
};

function readOrders(): Promise<ChartPart> {
  return readPart(SESSION, "p1", "MedicationRequest", {
    signal: new AbortController().signal,
    surroundings: surroundings(),
  });
}

/** The medicine of the first order that was read. */
function medicineIn({ resources }: ChartPart): Medicine {
  return medicineOf(resources.find(isMedicineUse)!, resources);
}

it("a medicine written into the order", async () => {
  server.use(onSearch("MedicationRequest", () => json(searchset([order("o1")]))));
  expect(medicineIn(await readOrders())).toEqual({
    concepts: [{ text: "Zoloft 50 mg tablet" }],
    form: undefined,
    strength: undefined,
  });
});

it("a medicine contained in the order", async () => {
  server.use(
    onSearch("MedicationRequest", () => json(searchset([pointing("#med", { contained: [medication("med")] })]))),
  );
  const part = await readOrders();
  expect(medicineIn(part)).toEqual(ZOLOFT);
  expect(part.asked).toMatchObject({ outcome: "read", count: 1 });
});

it.each(["Medication/m1", `${BASE}Medication/m1`, "Medication/m1/_history/2"])(
  "a medicine sent along and pointed to as %s; it is asked for and counts as no order",
  async (reference) => {
    let asked = "";
    server.use(
      onSearch("MedicationRequest", (request) => {
        asked = new URL(request.url).search;
        const page = searchset([pointing(reference)]) as { entry: object[] };
        page.entry.push({ resource: medication("m1"), search: { mode: "include" } });
        return json(page);
      }),
    );
    const part = await readOrders();
    expect(asked).toContain("_include=MedicationRequest%3Amedication");
    expect(medicineIn(part)).toEqual(ZOLOFT);
    expect(part.asked).toMatchObject({ outcome: "read", count: 1 });
  },
);

it("a medicine that was not sent along is read by its id, once", async () => {
  let reads = 0;
  server.use(
    onSearch("MedicationRequest", () =>
      json(searchset([pointing("Medication/m1"), pointing("Medication/m1", { id: "o2" })])),
    ),
    http.get(`${BASE}Medication/m1`, () => {
      reads += 1;
      return json(medication("m1"));
    }),
  );
  const part = await readOrders();
  expect(medicineIn(part)).toEqual(ZOLOFT);
  expect(reads).toBe(1);
  expect(part.asked).toMatchObject({ outcome: "read", count: 2, problem: undefined });
});

it.each([
  [
    "is refused",
    () => new HttpResponse(null, { status: 403 }),
    "Medicines that orders point to: the record system does not let",
  ],
  ["comes under another id", () => json(medication("m2")), "something else (Medication/m2)"],
  ["comes as another type", () => json({ resourceType: "Substance", id: "m1" }), "something else (Substance)"],
  ["can't be read", () => json(medication("m1", { code: 5 })), "does not have the shape"],
])("a medicine that %s leaves the order without one, and is told", async (_how, answer, says) => {
  server.use(
    onSearch("MedicationRequest", () => json(searchset([pointing("Medication/m1")]))),
    http.get(`${BASE}Medication/m1`, answer),
  );
  const part = await readOrders();
  expect(medicineIn(part)).toEqual({ concepts: [], form: undefined, strength: undefined });
  expect(part.asked).toMatchObject({ outcome: "read", count: 1 });
  expect(medicinesAsked([part])).toMatchObject({ type: "Medication", outcome: "failed", count: 0 });
  expect(medicinesAsked([part]).problem).toContain(says);
  expect(part.notUsed).toMatchObject([{ reference: "Medication/m1" }]);
});

it("two active ingredients have no one strength", async () => {
  const ingredient = [
    { itemCodeableConcept: { text: "a" }, strength: STRENGTH },
    { itemCodeableConcept: { text: "b" } },
  ];
  server.use(
    onSearch("MedicationRequest", () =>
      json(searchset([pointing("#med", { contained: [medication("med", { ingredient })] })])),
    ),
  );
  expect(medicineIn(await readOrders()).strength).toBeUndefined();
});
