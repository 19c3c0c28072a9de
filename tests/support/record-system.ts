import { HttpResponse, http, type HttpHandler } from "msw";
import type { Surroundings } from "../../src/api-client/fhir/request";
import type { Session } from "../../src/api-client/fhir/session";

/** Pieces of a record system for tests that replace the network. */

export const BASE = "https://record.example/fhir/";
export const SESSION: Session = { base: BASE, token: "secret-token", signIn: "dr-a" };

/** Surroundings that note each wait instead of waiting. */
export function surroundings(over: Partial<Surroundings> = {}): Surroundings & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    chance: () => 0.5,
    now: () => Date.UTC(2026, 10, 24, 12, 0, 0),
    isOffline: () => false,
    timeoutMs: 5_000,
    ...over,
    waits,
  };
}

/** Answers every question about one kind of resource. */
export function onSearch(type: string, answer: (request: Request) => Response | Promise<Response>): HttpHandler {
  return http.get(`${BASE}${type}`, ({ request }) => answer(request));
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return HttpResponse.json(body as never, init);
}

/** A page of a search. */
export function searchset(resources: readonly object[], more: object = {}): object {
  return {
    resourceType: "Bundle",
    type: "searchset",
    entry: resources.map((resource) => ({ resource, search: { mode: "match" } })),
    ...more,
  };
}

export function next(url: string): object {
  return { link: [{ relation: "next", url }] };
}

export function condition(id: string, patient = "p1", more: object = {}): object {
  return {
    resourceType: "Condition",
    id,
    subject: { reference: `Patient/${patient}` },
    code: { text: `Problem ${id}` },
    ...more,
  };
}

export function order(id: string, more: object = {}): object {
  return {
    resourceType: "MedicationRequest",
    id,
    status: "active",
    intent: "order",
    subject: { reference: "Patient/p1" },
    medicationCodeableConcept: { text: "Zoloft 50 mg tablet" },
    ...more,
  };
}

export function outcome(text: string, severity = "error"): object {
  return { resourceType: "OperationOutcome", issue: [{ severity, code: "processing", diagnostics: text }] };
}
