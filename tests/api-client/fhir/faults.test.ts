import { setupServer } from "msw/node";
import { HttpResponse, delay } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readPart, type ChartPart } from "../../../src/api-client/fhir/part";
import { condition, json, onSearch, outcome, searchset, surroundings, SESSION } from "../../support/record-system";

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

/** Reads the diagnoses while the record system gives this answer to every question. */
async function readWith(
  answer: (request: Request) => Response | Promise<Response>,
  over: Parameters<typeof surroundings>[0] = {},
): Promise<ChartPart & { readonly requests: number; readonly waits: readonly number[] }> {
  let requests = 0;
  server.use(
    onSearch("Condition", (request) => {
      requests += 1;
      return answer(request);
    }),
  );
  const around = surroundings(over);
  const part = await readPart(SESSION, "p1", "Condition", {
    signal: new AbortController().signal,
    surroundings: around,
  });
  return { ...part, requests, waits: around.waits };
}

it("a complete answer has no problem", async () => {
  const { asked, resources, requests } = await readWith(() => json(searchset([condition("c1")], { total: 1 })));
  expect(asked).toEqual({ type: "Condition", outcome: "read", count: 1, total: 1, pages: 1, problem: undefined });
  expect(resources.map(({ id }) => id)).toEqual(["c1"]);
  expect(requests).toBe(1);
});

it("an answer without entries is read, and is not a failure", async () => {
  const { asked } = await readWith(() => json({ resourceType: "Bundle", type: "searchset", total: 0 }));
  expect(asked).toMatchObject({ outcome: "read", count: 0, total: 0, problem: undefined });
});

it("asks as FHIR asks, with the token", async () => {
  let seen: Request | undefined;
  await readWith((request) => {
    seen = request;
    return json(searchset([]));
  });
  expect(seen?.url).toBe("https://record.example/fhir/Condition?patient=Patient%2Fp1&_count=100");
  expect(seen?.headers.get("accept")).toBe("application/fhir+json");
  expect(seen?.headers.get("authorization")).toBe("Bearer secret-token");
});

describe("a status that is no success", () => {
  it.each([
    { status: 400, says: "could not make sense of the question (400)", next: "its administrator can say", tries: 1 },
    { status: 401, says: "wants a sign-in, or the one in use has ended (401)", next: "Sign in again", tries: 1 },
    { status: 403, says: "does not let this sign-in read", next: "unknown here, not absent", tries: 1 },
    { status: 404, says: "nothing at the address that was asked (404)", next: "administrator can tell", tries: 1 },
    { status: 410, says: "has been deleted from the record system (410)", next: "Search for the patient", tries: 1 },
    { status: 418, says: "not expected here (status 418)", next: "Tell the administrator", tries: 1 },
    { status: 429, says: "more often than it allows (429)", next: "Wait a few minutes", tries: 3 },
    { status: 500, says: "failed while it was answering (500)", next: "Try again in a few minutes", tries: 3 },
    { status: 501, says: "failed while it was answering (501)", next: "Try again in a few minutes", tries: 3 },
    { status: 502, says: "in front of the record system got no usable answer", next: "Try again", tries: 3 },
    { status: 503, says: "not available just now", next: "Wait a few minutes", tries: 3 },
    { status: 504, says: "took longer than the server in front of it waits", next: "Try again when", tries: 3 },
  ])("$status is told as such, and asked $tries times", async ({ status, says, next, tries }) => {
    const { asked, requests } = await readWith(() => new HttpResponse(null, { status }));
    expect(asked).toMatchObject({ type: "Condition", outcome: "failed", count: 0, pages: 0 });
    expect(asked.problem).toMatch(/^Diagnoses and problems: /);
    expect(asked.problem).toContain(says);
    expect(asked.problem).toContain(next);
    expect(requests).toBe(tries);
  });

  it("no two say the same", async () => {
    const said = new Set<string | undefined>();
    const statuses = [400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504];
    for (const status of statuses) said.add((await readWith(() => new HttpResponse(null, { status }))).asked.problem);
    expect(said.size).toBe(statuses.length);
  });

  it("brings what the server said about it, in quotes and cut short", async () => {
    const { asked } = await readWith(() => json(outcome(`Not for you. ${"x".repeat(400)}`), { status: 403 }));
    expect(asked.problem).toContain("The record system said: “Not for you. xxx");
    expect(/“(.*)”/.exec(asked.problem ?? "")?.[1]).toHaveLength(300);
  });

  it("takes the words meant for people first", async () => {
    const body = {
      resourceType: "OperationOutcome",
      issue: [{ details: { text: "Ask ward 7" }, diagnostics: "E_17" }],
    };
    const { asked } = await readWith(() => json(body, { status: 403 }));
    expect(asked.problem).toContain("said: “Ask ward 7”");
    expect(asked.problem).not.toContain("E_17");
  });

  it("with a web page as its body is still told by its status", async () => {
    const { asked } = await readWith(() => HttpResponse.html("<html>Bad gateway</html>", { status: 502 }));
    expect(asked.problem).toContain("(502)");
  });
});

describe("asking again", () => {
  it("stops at the first answer", async () => {
    let requests = 0;
    const read = await readWith(() => {
      requests += 1;
      return requests < 3 ? new HttpResponse(null, { status: 503 }) : json(searchset([condition("c1")]));
    });
    expect(read.asked).toMatchObject({ outcome: "read", count: 1, problem: undefined });
    expect(read.waits).toEqual([750, 1_500]);
  });

  it("waits as long as the server asks, in seconds or until a time", async () => {
    const headers = ["7", "Tue, 24 Nov 2026 12:00:40 GMT"];
    const { waits } = await readWith(() => {
      const header = headers.shift();
      return header === undefined
        ? json(searchset([]))
        : new HttpResponse(null, { status: 429, headers: { "Retry-After": header } });
    });
    expect(waits).toEqual([7_000, 40_000]);
  });

  it("does not wait longer than a minute, and says so", async () => {
    const { asked, requests } = await readWith(
      () => new HttpResponse(null, { status: 429, headers: { "Retry-After": "300" } }),
    );
    expect(requests).toBe(1);
    expect(asked.problem).toContain("no more than 60 seconds are waited");
    expect(asked.problem).toContain("Wait 5 minutes, as it asks");
  });
});

describe("no answer at all", () => {
  it("a connection that fails is told, with what it may be", async () => {
    const { asked, requests } = await readWith(() => HttpResponse.error());
    expect(asked.problem).toContain("could not be reached");
    expect(requests).toBe(3);
  });

  it("without a network, that is what is said", async () => {
    const { asked } = await readWith(() => HttpResponse.error(), { isOffline: () => true });
    expect(asked.problem).toContain("this device is not connected to a network");
  });

  it("too slow an answer ends at the time-out", async () => {
    const { asked, requests } = await readWith(
      async () => {
        await delay(2_000);
        return json(searchset([]));
      },
      { timeoutMs: 30 },
    );
    expect(asked.problem).toContain("no complete answer came within");
    expect(requests).toBe(3);
  });
});

describe("an answer that can't be used", () => {
  it.each([
    { what: "a web page", body: "  <!doctype html><title>Sign in</title>", says: "a web page came instead of data" },
    { what: "nothing", body: "", says: "the answer was empty" },
    { what: "blanks", body: " \n ", says: "the answer was empty" },
    { what: "half a JSON", body: '{"resourceType":"Bundle","entry":[{', says: "broke off or is not JSON" },
    { what: "null", body: "null", says: "does not have the shape that FHIR R4 gives it (Bundle)" },
    { what: "a list", body: "[]", says: "does not have the shape that FHIR R4 gives it" },
    { what: "entries that are no list", body: '{"resourceType":"Bundle","entry":{}}', says: "gives it (entry)" },
    { what: "another type", body: '{"resourceType":"Patient","id":"p1"}', says: "sent something else (Patient)" },
    {
      what: "too deep",
      body: `{"resourceType":"Bundle","x":${"[".repeat(200)}${"]".repeat(200)}}`,
      says: "100 levels",
    },
  ])("$what is told as such", async ({ body, says }) => {
    const { asked, resources, requests } = await readWith(() => new HttpResponse(body));
    expect(asked).toMatchObject({ outcome: "failed", count: 0 });
    expect(asked.problem).toContain(says);
    expect(resources).toEqual([]);
    expect(requests).toBe(1);
  });

  it("a message with status 200 is told with what it says", async () => {
    const { asked } = await readWith(() => json(outcome("Index is being rebuilt")));
    expect(asked.outcome).toBe("failed");
    expect(asked.problem).toContain("a message instead of what was asked for");
    expect(asked.problem).toContain("“Index is being rebuilt”");
  });

  it("more than 20 MB is not read to its end", async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull: (stream) => {
          sent += 1;
          stream.enqueue(new Uint8Array(1024 * 1024));
        },
      });
    const { asked } = await readWith(() => new HttpResponse(endless()));
    expect(asked.problem).toContain("more than 20 MB");
    expect(sent).toBeLessThan(40);
  });
});

describe("an answer that can be used in part", () => {
  it("a message among the entries makes it partial, and the rest is read", async () => {
    const page = searchset([condition("c1")]) as { entry: object[] };
    page.entry.push({ resource: outcome("Archive not searched", "warning"), search: { mode: "outcome" } });
    const { asked, resources } = await readWith(() => json(page));
    expect(asked).toMatchObject({ outcome: "partial", count: 1 });
    expect(asked.problem).toContain("its answer may not be complete");
    expect(asked.problem).toContain("“Archive not searched”");
    expect(resources).toHaveLength(1);
  });

  it("a message without a mode counts too; one for information is only listed", async () => {
    const warned = await readWith(() => json(searchset([outcome("Archive not searched", "warning")])));
    expect(warned.asked).toMatchObject({ outcome: "partial", count: 0 });
    const informed = await readWith(() => json(searchset([outcome("Took 3 ms", "information")])));
    expect(informed.asked).toMatchObject({ outcome: "read", problem: undefined });
    expect(informed.notUsed).toMatchObject([{ reference: "OperationOutcome", what: "Took 3 ms" }]);
  });

  it("an entry of another kind is listed, and the answer is not taken for whole", async () => {
    const { asked, notUsed } = await readWith(() => json(searchset([{ resourceType: "Patient", id: "p1" }])));
    expect(asked).toMatchObject({ outcome: "partial", count: 0 });
    expect(asked.problem).toContain("something else (Patient)");
    expect(notUsed).toMatchObject([{ reference: "Patient/p1" }]);
  });

  it("a resource that was sent along beside what was asked is listed, and no fault", async () => {
    const page = searchset([condition("c1")]) as { entry: object[] };
    page.entry.push({ resource: { resourceType: "Practitioner", id: "d1" }, search: { mode: "include" } });
    const { asked, notUsed } = await readWith(() => json(page));
    expect(asked).toMatchObject({ outcome: "read", count: 1, problem: undefined });
    expect(notUsed).toMatchObject([{ reference: "Practitioner/d1", what: "" }]);
  });

  it("an unreadable resource and an entry without one are listed with why", async () => {
    const page = searchset([condition("c1"), condition("c2", "p1", { onsetDateTime: "spring" })]) as {
      entry: object[];
    };
    page.entry.push({});
    const { asked, resources, notUsed } = await readWith(() => json(page));
    expect(asked).toMatchObject({ outcome: "read", count: 2 });
    expect(resources.map(({ id }) => id)).toEqual(["c1"]);
    expect(notUsed).toEqual([
      { reference: "Condition/c2", what: "Problem c2", why: "onsetDateTime: a FHIR date or dateTime" },
      { reference: "Condition", what: "", why: "an entry without a resource" },
    ]);
  });

  it("what belongs to another patient is refused, listed without its content, and told", async () => {
    const { asked, resources, notUsed } = await readWith(() =>
      json(searchset([condition("c1"), condition("c2", "p2"), condition("c3", "p11")])),
    );
    expect(resources.map(({ id }) => id)).toEqual(["c1"]);
    expect(asked).toMatchObject({ outcome: "partial", count: 3 });
    expect(asked.problem).toContain("belongs to another patient than asked (2 entries)");
    expect(notUsed).toEqual([
      { reference: "Condition/c2", what: "", why: "it belongs to another patient" },
      { reference: "Condition/c3", what: "", why: "it belongs to another patient" },
    ]);
  });

  it.each([
    ["relative", { reference: "Patient/p1" }],
    ["absolute", { reference: "https://record.example/fhir/Patient/p1" }],
    ["versioned", { reference: "Patient/p1/_history/4" }],
    ["absolute and versioned", { reference: "https://record.example/fhir/Patient/p1/_history/4" }],
  ])("a %s reference to the patient is followed", async (_form, subject) => {
    const { resources, notUsed } = await readWith(() => json(searchset([condition("c1", "p1", { subject })])));
    expect(resources).toHaveLength(1);
    expect(notUsed).toEqual([]);
  });

  it.each([
    ["none", undefined],
    ["by name only", { display: "Jane" }],
    ["on another server", { reference: "https://other.example/fhir/Patient/p1" }],
    ["a group", { reference: "Group/p1" }],
    ["no reference at all", 5],
  ])("a subject that can't be followed (%s) is not taken for this patient", async (_form, subject) => {
    const { asked, resources, notUsed } = await readWith(() => json(searchset([condition("c1", "p1", { subject })])));
    expect(resources).toEqual([]);
    expect(asked).toMatchObject({ outcome: "read", count: 1 });
    expect(notUsed).toEqual([
      {
        reference: "Condition/c1",
        what: "Problem c1",
        why: "it does not tell in a way that can be followed whose it is",
      },
    ]);
  });
});
