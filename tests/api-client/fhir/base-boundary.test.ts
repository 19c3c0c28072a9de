import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readPart, type ChartPart } from "../../../src/api-client/fhir/part";
import { readAnswer } from "../../../src/api-client/fhir/request";
import { condition, next, searchset, surroundings } from "../../support/record-system";

// Real servers on two ports: what leaves for the second one is seen by the second one, whatever the client believes.

const open: Server[] = [];

async function serve(answer: RequestListener): Promise<{ readonly origin: string; readonly seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  open.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function read(origin: string, timeoutMs = 5_000): Promise<ChartPart> {
  const session = { base: `${origin}/fhir/`, token: "secret-token", signIn: undefined };
  return readPart(session, "p1", "Condition", {
    signal: new AbortController().signal,
    surroundings: surroundings({ timeoutMs }),
  });
}

it("the token goes to every page within the base", async () => {
  const home = await serve((request, response) => {
    const isSecond = request.url?.includes("page=2") === true;
    response.end(
      JSON.stringify(searchset([condition(isSecond ? "c2" : "c1")], isSecond ? {} : next("Condition?page=2"))),
    );
  });
  expect((await read(home.origin)).asked).toMatchObject({ outcome: "read", count: 2 });
  expect(home.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer secret-token", "Bearer secret-token"]);
});

describe("nothing leaves the base", () => {
  it.each(["a next link", "a redirect", "a medicine an order points to"])("by %s", async (way) => {
    const elsewhere = await serve((_request, response) => response.end(JSON.stringify(searchset([condition("c2")]))));
    const home = await serve((_request, response) => {
      if (way === "a redirect") response.writeHead(302, { Location: `${elsewhere.origin}/fhir/Condition` }).end();
      else if (way === "a next link")
        response.end(JSON.stringify(searchset([condition("c1")], next(`${elsewhere.origin}/fhir/Condition?page=2`))));
      else {
        const medicationReference = { reference: `${elsewhere.origin}/fhir/Medication/m1`, display: "Zoloft" };
        const subject = { reference: "Patient/p1" };
        response.end(
          JSON.stringify(
            searchset([
              { resourceType: "MedicationRequest", id: "o1", status: "active", subject, medicationReference },
            ]),
          ),
        );
      }
    });
    const session = { base: `${home.origin}/fhir/`, token: "secret-token", signIn: undefined };
    const type = way === "a medicine an order points to" ? "MedicationRequest" : "Condition";
    const part = await readPart(session, "p1", type, {
      signal: new AbortController().signal,
      surroundings: surroundings(),
    });
    expect(elsewhere.seen).toEqual([]);
    expect(home.seen.length).toBeGreaterThan(0);
    const told = [part.asked.problem ?? "", ...part.notUsed.map(({ why }) => why)].join(" ");
    expect(told).toMatch(/outside the (address of the record system|record system's address)|leads elsewhere/);
  });
});

it("no address outside the base is asked, whoever asks", async () => {
  const elsewhere = await serve((_request, response) => response.end("{}"));
  const session = { base: "http://127.0.0.1:1/fhir/", token: "secret-token", signIn: undefined };
  const answer = await readAnswer(session, `${elsewhere.origin}/fhir/Condition`, {
    kind: "Condition",
    signal: new AbortController().signal,
    surroundings: surroundings(),
  });
  expect(answer).toEqual({ ok: false, fault: { code: "outside-base", kind: "Condition" } });
  expect(elsewhere.seen).toEqual([]);
});

it("a redirect within the server is not followed either", async () => {
  const home = await serve((request, response) => {
    if (request.url?.startsWith("/fhir") === true) response.writeHead(307, { Location: "/login" }).end();
    else response.end("<html>");
  });
  const { asked } = await read(home.origin);
  expect(asked.problem).toContain("leads elsewhere, which is not followed");
  expect(home.seen.every(({ url }) => url?.startsWith("/fhir") === true)).toBe(true);
});

it("an answer that begins and does not end is timed out", async () => {
  const home = await serve((_request, response) => response.write('{"resourceType":'));
  const { asked } = await read(home.origin, 50);
  expect(asked.problem).toContain("no complete answer came within");
  expect(home.seen).toHaveLength(3);
});

it("a connection that breaks in the middle of an answer is no half answer", async () => {
  const home = await serve((_request, response) => {
    response.writeHead(200, { "Content-Length": "1000" }).write('{"resourceType":"Bundle"', () => response.destroy());
  });
  const { asked } = await read(home.origin);
  expect(asked).toMatchObject({ outcome: "failed", count: 0 });
  expect(asked.problem).toContain("the connection ended before the answer was complete");
});

it("asks without cookies, cache, redirects or referrer", async () => {
  const home = await serve((_request, response) => response.end(JSON.stringify(searchset([]))));
  const asked = vi.spyOn(globalThis, "fetch");
  await read(home.origin);
  expect(asked.mock.calls[0]?.[1]).toMatchObject({
    method: "GET",
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
});
