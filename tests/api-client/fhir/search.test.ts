import { HttpResponse, delay } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { MAX_PAGES, MAX_RESOURCES } from "../../../src/api-client/fhir/limits";
import { readPart, type ChartPart } from "../../../src/api-client/fhir/part";
import { BASE, SESSION, condition, json, next, onSearch, searchset, surroundings } from "../../support/record-system";

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

/** Answers with the page whose number stands in the address, the first without one. */
function onPages(page: (number: number, request: Request) => Response | Promise<Response>): void {
  server.use(
    onSearch("Condition", (request) => page(Number(new URL(request.url).searchParams.get("page") ?? 1), request)),
  );
}

const pageLink = (number: number) => next(`${BASE}Condition?page=${number}`);

async function read(
  signal: AbortSignal = new AbortController().signal,
  onProgress: (part: ChartPart) => void = () => undefined,
): Promise<ChartPart> {
  return readPart(SESSION, "p1", "Condition", { signal, surroundings: surroundings(), onProgress });
}

it("reads every page to the end, and tells how far it is", async () => {
  onPages((page) => json(searchset([condition(`c${page}`)], { total: 3, ...(page < 3 ? pageLink(page + 1) : {}) })));
  const seen: string[] = [];
  const part = await read(undefined, ({ asked }) =>
    seen.push(`${asked.pages}: ${asked.count} of ${asked.total ?? "?"}`),
  );
  expect(part.resources.map(({ id }) => id)).toEqual(["c1", "c2", "c3"]);
  expect(part.asked).toEqual({ type: "Condition", outcome: "read", count: 3, total: 3, pages: 3, problem: undefined });
  expect(seen).toEqual(["1: 1 of 3", "2: 2 of 3"]);
});

it("follows a relative link to the next page", async () => {
  onPages((page) => json(searchset([condition(`c${page}`)], page < 2 ? next("Condition?page=2") : {})));
  expect((await read()).asked).toMatchObject({ outcome: "read", count: 2, pages: 2 });
});

it("keeps the pages before one that fails, and says so", async () => {
  onPages((page) =>
    page < 3 ? json(searchset([condition(`c${page}`)], pageLink(page + 1))) : new HttpResponse(null, { status: 403 }),
  );
  const part = await read();
  expect(part.resources.map(({ id }) => id)).toEqual(["c1", "c2"]);
  expect(part.asked).toMatchObject({ outcome: "partial", count: 2, pages: 2 });
  expect(part.asked.problem).toContain("(403)");
});

it("asks only the page again that failed", async () => {
  const asked: number[] = [];
  onPages((page) => {
    asked.push(page);
    if (page === 2 && asked.length === 2) return new HttpResponse(null, { status: 503 });
    return json(searchset([condition(`c${page}`)], page < 3 ? pageLink(page + 1) : {}));
  });
  expect((await read()).asked).toMatchObject({ outcome: "read", count: 3 });
  expect(asked).toEqual([1, 2, 2, 3]);
});

it.each([
  ["itself", 2],
  ["the first", 1],
])("a page that leads back to %s ends the reading", async (_what, back) => {
  let requests = 0;
  onPages((page) => {
    requests += 1;
    const query = back === 1 ? next(`${BASE}Condition?patient=Patient%2Fp1&_count=100`) : pageLink(2);
    return json(searchset([condition(`c${page}`)], page === 1 ? pageLink(2) : query));
  });
  const { asked } = await read();
  expect(asked).toMatchObject({ outcome: "partial", count: 2, pages: 2 });
  expect(asked.problem).toContain("lead back to one that was read already");
  expect(requests).toBe(2);
});

it("endless pages end at the cap, which is said", async () => {
  let requests = 0;
  onPages((page) => {
    requests += 1;
    return json(searchset([condition(`c${page}`)], pageLink(page + 1)));
  });
  const { asked } = await read();
  expect(requests).toBe(MAX_PAGES);
  expect(asked).toMatchObject({ outcome: "partial", count: MAX_PAGES, pages: MAX_PAGES });
  expect(asked.problem).toContain(`after ${MAX_PAGES} pages`);
  expect(asked.problem).toContain("100 were read, of how many is not known");
});

it("exactly as many pages as the cap are whole", async () => {
  onPages((page) => json(searchset([condition(`c${page}`)], page < MAX_PAGES ? pageLink(page + 1) : {})));
  expect((await read()).asked).toMatchObject({ outcome: "read", count: MAX_PAGES, problem: undefined });
});

it("more resources than the cap end the reading too", async () => {
  const half = MAX_RESOURCES / 2;
  onPages((page) => {
    const resources = Array.from({ length: half }, (_, index) => condition(`c${page}-${index}`));
    return json(searchset(resources, { total: 12_345, ...pageLink(page + 1) }));
  });
  const { asked, resources } = await read();
  expect(resources).toHaveLength(MAX_RESOURCES);
  expect(asked).toMatchObject({ outcome: "partial", count: MAX_RESOURCES, pages: 2, total: 12_345 });
  expect(asked.problem).toContain(`after ${MAX_RESOURCES} entries`);
  expect(asked.problem).toContain(`${MAX_RESOURCES} of 12345 were read`);
});

it("a resource that slips onto a second page counts once, in its newer version", async () => {
  const version = (day: number) =>
    condition("c1", "p1", { meta: { lastUpdated: `2026-01-0${day}T00:00:00Z` }, note: day });
  onPages((page) => json(searchset([version(page === 1 ? 2 : 1)], page === 1 ? pageLink(2) : {})));
  const { resources, notUsed } = await read();
  expect(resources).toMatchObject([{ id: "c1", note: 2 }]);
  expect(notUsed).toEqual([
    { reference: "Condition/c1", what: "Problem c1", why: "it came twice, and this is the older version" },
  ]);
});

it.each([
  "https://evil.example/fhir/Condition?page=2",
  "https://record.example/elsewhere/Condition?page=2",
  "//evil.example/fhir/Condition?page=2",
  "https://record.example/fhir/..%2f..%2fadmin",
])("a next page at %s is not asked for", async (url) => {
  let requests = 0;
  onPages(() => {
    requests += 1;
    return json(searchset([condition("c1")], next(url)));
  });
  // Any request but the first would find no handler, and be an error.
  const { asked, resources } = await read();
  expect(requests).toBe(1);
  expect(resources).toHaveLength(1);
  expect(asked).toMatchObject({ outcome: "partial", pages: 1 });
  expect(asked.problem).toContain("outside the address of the record system and was not asked for");
  expect(asked.problem).not.toContain("could not be reached");
});

it("stopping keeps what came, and asks for nothing more", async () => {
  const stop = new AbortController();
  let requests = 0;
  onPages(async (page) => {
    requests += 1;
    if (page === 3) {
      stop.abort();
      await delay(20);
    }
    return json(searchset([condition(`c${page}`)], pageLink(page + 1)));
  });
  const { asked, resources } = await read(stop.signal);
  expect(requests).toBe(3);
  expect(resources).toHaveLength(2);
  expect(asked).toMatchObject({ outcome: "partial", count: 2, pages: 2 });
  expect(asked.problem).toContain("reading was stopped before it was complete");
});

it("stopping ends a wait for the next try", async () => {
  const stop = new AbortController();
  let requests = 0;
  onPages(() => {
    requests += 1;
    setTimeout(() => {
      stop.abort();
    }, 10);
    return new HttpResponse(null, { status: 503, headers: { "Retry-After": "60" } });
  });
  // The real wait, which would last a minute.
  const { asked } = await readPart(SESSION, "p1", "Condition", { signal: stop.signal });
  expect(requests).toBe(1);
  expect(asked).toMatchObject({ outcome: "failed" });
  expect(asked.problem).toContain("reading was stopped");
});
