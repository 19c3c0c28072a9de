import { QueryClient, QueryClientProvider, focusManager, onlineManager } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { HttpResponse, delay, http } from "msw";
import { setupServer } from "msw/node";
import { StrictMode, type ReactNode } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { ASKED_TYPES } from "../../../src/api-client/fhir/resources";
import { forgetRecord } from "../../../src/api-client/queries/record-queries";
import { useChart, type ChartReading } from "../../../src/api-client/queries/useChart";
import { BASE, SESSION, condition, json, next, onSearch, order, searchset } from "../../support/record-system";

/** Nine answers, each parsed and checked: a second is short on a machine that does other things too. */
const LONG_ENOUGH = { timeout: 15_000 };
/** All that is asked for one chart, in the order it is told. */
const EVERYTHING = ["Patient", ...ASKED_TYPES, "Medication"];

const server = setupServer();
let client: QueryClient;
beforeAll(() => {
  server.listen({ onUnhandledFrame: "error" });
});
beforeEach(() => {
  client = new QueryClient();
  server.use(
    http.get(`${BASE}Patient/p1`, () => json({ resourceType: "Patient", id: "p1" })),
    ...ASKED_TYPES.map((type) => onSearch(type, () => json(searchset([])))),
  );
});
afterEach(() => {
  onlineManager.setOnline(true);
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

function read(): { readonly result: { readonly current: ChartReading }; readonly unmount: () => void } {
  return renderHook(() => useChart(SESSION, "p1"), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </StrictMode>
    ),
  });
}

async function readToTheEnd(): Promise<ChartReading> {
  const { result } = read();
  expect(result.current).toMatchObject({ isReading: true, chart: undefined, problem: undefined, asked: [] });
  await waitFor(() => {
    expect(result.current.isReading).toBe(false);
  }, LONG_ENOUGH);
  return result.current;
}

it("reads the patient and every kind into one chart", async () => {
  server.use(
    onSearch("Condition", () => json(searchset([condition("c1")], { total: 1 }))),
    onSearch("MedicationRequest", () => json(searchset([order("o1"), order("o2")]))),
  );
  const { chart, asked, problem } = await readToTheEnd();
  expect(problem).toBeUndefined();
  expect(chart).toMatchObject({ source: { kind: "server", base: BASE }, patient: { id: "p1" }, notUsed: [] });
  expect(chart?.resources.map(({ id }) => id)).toEqual(["c1", "o1", "o2"]);
  expect(asked.map(({ type, outcome, count }) => [type, outcome, count])).toEqual(
    EVERYTHING.map((type) => [type, "read", { Patient: 1, Condition: 1, MedicationRequest: 2 }[type] ?? 0]),
  );
  expect(chart?.asked).toEqual(asked);
});

it("asks all kinds at once", async () => {
  const begun = new Set<string>();
  let allBegun: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    allBegun = resolve;
  });
  server.use(
    ...ASKED_TYPES.map((type) =>
      onSearch(type, async () => {
        begun.add(type);
        if (begun.size === ASKED_TYPES.length) allBegun();
        // Answers only once every kind was asked for.
        await all;
        return json(searchset([]));
      }),
    ),
  );
  expect((await readToTheEnd()).asked).toHaveLength(EVERYTHING.length);
});

it("a kind that fails leaves the others", async () => {
  server.use(
    onSearch("Observation", () => new HttpResponse(null, { status: 403 })),
    onSearch("Condition", () => json(searchset([condition("c1")]))),
  );
  const { chart, asked } = await readToTheEnd();
  expect(chart?.resources.map(({ id }) => id)).toEqual(["c1"]);
  const failed = asked.filter(({ outcome }) => outcome !== "read");
  expect(failed).toMatchObject([{ type: "Observation", outcome: "failed" }]);
  expect(failed[0]?.problem).toContain("unknown here, not absent");
});

it("asks again where that may help", async () => {
  let requests = 0;
  server.use(
    onSearch("Condition", () => {
      requests += 1;
      return requests < 3
        ? new HttpResponse(null, { status: 503, headers: { "Retry-After": "0" } })
        : json(searchset([condition("c1")]));
    }),
  );
  const { asked } = await readToTheEnd();
  expect(asked[1]).toMatchObject({ type: "Condition", outcome: "read", count: 1 });
});

it.each([
  ["another patient", () => json({ resourceType: "Patient", id: "p2" }), "belongs to another patient than asked"],
  ["no patient", () => new HttpResponse(null, { status: 404 }), "Patient details: the record system has nothing"],
  ["something else", () => json(condition("p1")), "something else (Condition)"],
])("with %s there is no chart, and why is said", async (_what, answer, says) => {
  server.use(
    http.get(`${BASE}Patient/p1`, answer),
    onSearch("Condition", () => json(searchset([condition("c1")]))),
  );
  const { chart, problem, asked } = await readToTheEnd();
  expect(chart).toBeUndefined();
  expect(problem).toContain(says);
  expect(asked[0]).toMatchObject({ type: "Patient", outcome: "failed", count: 0, problem });
  expect(asked[1]).toMatchObject({ type: "Condition", outcome: "read", count: 1 });
});

it("shows how far each kind is; stopping one keeps what came of it, and reading goes on", async () => {
  let letOthersEnd: () => void = () => undefined;
  const others = new Promise<void>((resolve) => {
    letOthersEnd = resolve;
  });
  server.use(
    onSearch("Observation", async ({ url }) => {
      if (url.includes("page=2")) await delay("infinite");
      const observation = {
        resourceType: "Observation",
        id: "b1",
        status: "final",
        code: { text: "PHQ-9" },
        subject: { reference: "Patient/p1" },
      };
      return json(searchset([observation], { total: 2, ...next("Observation?page=2") }));
    }),
    onSearch("Procedure", async () => {
      await others;
      return json(searchset([]));
    }),
  );
  const { result } = read();
  const progressOf = (type: string) => result.current.progress.find((one) => one.type === type);
  await waitFor(() => {
    expect(progressOf("Observation")).toEqual({ type: "Observation", isReading: true, pages: 1, count: 1, total: 2 });
  }, LONG_ENOUGH);
  act(() => {
    result.current.cancel("Observation");
  });
  await waitFor(() => {
    expect(progressOf("Observation")?.isReading).toBe(false);
  }, LONG_ENOUGH);
  expect(result.current).toMatchObject({ isReading: true, chart: undefined });

  letOthersEnd();
  await waitFor(() => {
    expect(result.current.isReading).toBe(false);
  }, LONG_ENOUGH);
  const { chart } = result.current;
  expect(chart?.resources.map(({ id }) => id)).toEqual(["b1"]);
  const observations = chart?.asked.find(({ type }) => type === "Observation");
  expect(observations).toMatchObject({ outcome: "partial", count: 1, total: 2, pages: 1 });
  expect(observations?.problem).toContain("reading was stopped");
});

it("stopping before anything came says so for each kind; reading again reads all", async () => {
  let isSlow = true;
  server.use(
    ...ASKED_TYPES.map((type) =>
      onSearch(type, async () => {
        if (isSlow) await delay("infinite");
        return json(searchset([]));
      }),
    ),
  );
  const { result } = read();
  await waitFor(() => {
    expect(
      client.getQueryCache().find({ queryKey: ["record", BASE, "dr-a", "chart", "p1", "Patient"] })?.state.data,
    ).toBeDefined();
  }, LONG_ENOUGH);
  act(() => {
    result.current.cancel();
  });
  await waitFor(() => {
    expect(result.current.isReading).toBe(false);
  }, LONG_ENOUGH);
  expect(result.current.asked).toHaveLength(EVERYTHING.length);
  for (const { type, outcome, problem } of result.current.asked.slice(1)) {
    expect(outcome).toBe("failed");
    expect(problem).toContain(type === "Medication" ? "may be missing" : "reading was stopped");
  }

  isSlow = false;
  act(() => {
    result.current.readAgain();
  });
  await waitFor(() => {
    expect(result.current.chart?.asked.every(({ outcome }) => outcome === "read")).toBe(true);
  }, LONG_ENOUGH);
});

it("leaving the chart forgets it", async () => {
  const { result, unmount } = read();
  await waitFor(() => {
    expect(result.current.isReading).toBe(false);
  }, LONG_ENOUGH);
  unmount();
  await waitFor(() => {
    expect(client.getQueryCache().getAll()).toEqual([]);
  }, LONG_ENOUGH);
});

it("forgetting stops what is being read, and none of it comes back", async () => {
  const pages = new Set<number>();
  let answer: () => void = () => undefined;
  const second = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const pointing = order("o1", {
    medicationCodeableConcept: undefined,
    medicationReference: { reference: "Medication/m1" },
  });
  server.use(
    onSearch("MedicationRequest", async ({ url }) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      pages.add(page);
      if (page === 2) await second;
      return json(searchset([pointing], next(`MedicationRequest?page=${page + 1}`)));
    }),
  );
  read();
  await waitFor(() => {
    expect(pages).toContain(2);
  }, LONG_ENOUGH);
  forgetRecord(client);
  answer();
  await delay(100);
  expect(client.getQueryCache().findAll({ queryKey: ["record"] })).toEqual([]);
  expect([...pages]).toEqual([1, 2]);
});

it("nothing is read again when the window comes back or another screen shows the chart", async () => {
  let requests = 0;
  server.use(
    onSearch("Condition", () => {
      requests += 1;
      return json(searchset([]));
    }),
  );
  await readToTheEnd();
  const before = requests;
  act(() => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  });
  read();
  await delay(50);
  expect(requests).toBe(before);
});

it("without a network, reading ends in a fault instead of waiting", async () => {
  onlineManager.setOnline(false);
  server.use(...ASKED_TYPES.map((type) => onSearch(type, () => new HttpResponse(null, { status: 404 }))));
  const { asked } = await readToTheEnd();
  expect(asked.slice(1).every(({ outcome }) => outcome === "failed")).toBe(true);
});

it("a medicine that an order and a fill point to stands in the chart once", async () => {
  const medicine = { medicationCodeableConcept: undefined, medicationReference: { reference: "Medication/m1" } };
  const fill = {
    resourceType: "MedicationDispense",
    id: "d1",
    status: "completed",
    subject: { reference: "Patient/p1" },
    ...medicine,
  };
  server.use(
    onSearch("MedicationRequest", () => json(searchset([order("o1", medicine)]))),
    onSearch("MedicationDispense", () => json(searchset([fill]))),
    http.get(`${BASE}Medication/m1`, () => json({ resourceType: "Medication", id: "m1", code: { text: "Zoloft" } })),
  );
  const { chart } = await readToTheEnd();
  expect(chart?.resources.map(({ id }) => id)).toEqual(["o1", "m1", "d1"]);
  expect(chart?.asked.at(-1)).toMatchObject({ type: "Medication", outcome: "read", count: 1, problem: undefined });
});

it("says of the medicines what came, what failed, and what was never asked for", async () => {
  const pointing = (id: string, reference: string) =>
    order(id, { medicationCodeableConcept: undefined, medicationReference: { reference } });
  const orders = [
    pointing("o1", "Medication/m1"),
    pointing("o2", "Medication/m2"),
    pointing("o3", "https://elsewhere.example/fhir/Medication/m3"),
  ];
  server.use(
    onSearch("MedicationRequest", () => json(searchset(orders))),
    onSearch("MedicationStatement", () => new HttpResponse(null, { status: 403 })),
    http.get(`${BASE}Medication/m1`, () => json({ resourceType: "Medication", id: "m1", code: { text: "Zoloft" } })),
    http.get(`${BASE}Medication/m2`, () => new HttpResponse(null, { status: 410 })),
  );
  const { asked } = await readToTheEnd();
  expect(asked.find(({ type }) => type === "MedicationRequest")).toMatchObject({ outcome: "read", count: 3 });
  const medicines = asked.at(-1);
  expect(medicines).toMatchObject({ type: "Medication", outcome: "partial", count: 1 });
  expect(medicines?.problem).toContain("Medicines that orders point to: what was asked for has been deleted");
  expect(medicines?.problem).toContain("Medication statements could not be read");
  expect(medicines?.problem).toContain("1 medicine was not asked for");
});

it("stopped while medicines are looked up, the orders stand as read and the medicines as not", async () => {
  const pointing = order("o1", {
    medicationCodeableConcept: undefined,
    medicationReference: { reference: "Medication/m1" },
  });
  let lookedUp = false;
  server.use(
    onSearch("MedicationRequest", () => json(searchset([pointing]))),
    http.get(`${BASE}Medication/m1`, async () => {
      lookedUp = true;
      await delay("infinite");
      return json({});
    }),
  );
  const { result } = read();
  await waitFor(() => {
    expect(lookedUp).toBe(true);
  }, LONG_ENOUGH);
  act(() => {
    result.current.cancel("MedicationRequest");
  });
  await waitFor(() => {
    expect(result.current.isReading).toBe(false);
  }, LONG_ENOUGH);
  expect(result.current.asked.find(({ type }) => type === "MedicationRequest")).toMatchObject({ outcome: "read" });
  expect(result.current.asked.at(-1)).toMatchObject({ type: "Medication", outcome: "failed", count: 0 });
  expect(result.current.asked.at(-1)?.problem).toContain("reading was stopped");
});

it("neither keys nor storage hold the token, and storage holds nothing of the chart", async () => {
  await readToTheEnd();
  const kept = JSON.stringify(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state, meta }) => ({ queryKey, state, meta })),
  );
  expect(kept).toContain("p1");
  expect(kept).not.toContain("secret-token");
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  expect(location.href).not.toContain("p1");
});
