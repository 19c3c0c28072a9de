import { QueryClient } from "@tanstack/react-query";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { patientSearchQuery, searchProblem, type PatientCriteria } from "../../../src/api-client/queries/patients";
import { BASE, SESSION, json, next, onSearch, searchset } from "../../support/record-system";

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

const find = (criteria: PatientCriteria) => new QueryClient().query(patientSearchQuery(SESSION, criteria));

it("lists what tells two people of one name apart, from all pages", async () => {
  const jane = (id: string, more: object) => ({
    resourceType: "Patient",
    id,
    name: [{ family: "Doe", given: ["Jane", "A."] }],
    ...more,
  });
  const asked: string[] = [];
  server.use(
    onSearch("Patient", ({ url }) => {
      asked.push(url);
      if (url.includes("page=2")) return json(searchset([jane("2", { birthDate: "1980", deceasedBoolean: true })]));
      const one = jane("1", {
        birthDate: "1971-03-02",
        gender: "female",
        identifier: [{ system: "urn:mrn", value: "MRN-1" }, { system: "urn:x" }],
        address: [{ postalCode: "1" }, { city: "Springfield" }],
      });
      return json(searchset([one, jane("", {})], { total: 3, ...next(`${BASE}Patient?page=2`) }));
    }),
  );
  const list = await find({ family: " Doe ", given: "J", birthDate: "", identifier: " " });
  expect(asked[0]).toBe(`${BASE}Patient?family=Doe&given=J&_count=100`);
  expect(list).toMatchObject({ outcome: "read", total: 3, problem: undefined });
  expect(list.patients).toEqual([
    {
      id: "1",
      name: "Jane A. Doe",
      birthDate: "1971-03-02",
      gender: "female",
      identifiers: ["MRN-1"],
      city: "Springfield",
      isDeceased: false,
    },
    {
      id: "2",
      name: "Jane A. Doe",
      birthDate: "1980",
      gender: undefined,
      identifiers: [],
      city: undefined,
      isDeceased: true,
    },
  ]);
  expect(list.notUsed).toMatchObject([{ reference: "Patient/", why: expect.stringMatching(/^id: /) as string }]);
});

it("lists a patient without an id as not usable", async () => {
  server.use(onSearch("Patient", () => json(searchset([{ resourceType: "Patient", name: [{ text: "Jane Doe" }] }]))));
  const { patients, notUsed } = await find({ family: "Doe" });
  expect(patients).toEqual([]);
  expect(notUsed).toEqual([{ reference: "Patient", what: "Jane Doe", why: "it has no id to read the chart by" }]);
});

it("no patient found is an answer, and a failure is none", async () => {
  server.use(onSearch("Patient", () => json(searchset([]))));
  expect(await find({ family: "Doe" })).toMatchObject({ outcome: "read", patients: [], problem: undefined });
  server.use(onSearch("Patient", () => new HttpResponse(null, { status: 403 })));
  const list = await find({ family: "Doe" });
  expect(list.outcome).toBe("failed");
  expect(list.problem).toContain("Patient details: the record system does not let this sign-in read");
  expect(list.problem).not.toContain("Doe");
});

it.each([
  [{}, "Enter at least 2 characters"],
  [{ family: " D " }, "Enter at least 2 characters"],
  [{ family: "D", given: "J" }, "Enter at least 2 characters"],
  [{ birthDate: "31.5.1980" }, "for example 1980-05-31"],
  [{ family: "Doe", birthDate: "80" }, "for example 1980-05-31"],
  [{ family: "Do" }, undefined],
  [{ family: "O", given: "Jane" }, undefined],
  [{ birthDate: "1980-05-31" }, undefined],
  [{ identifier: "17" }, undefined],
])("criteria %j: %s", (criteria, says) => {
  const problem = searchProblem(criteria);
  if (says === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(says);
  expect(patientSearchQuery(SESSION, criteria).enabled).toBe(says === undefined);
});
