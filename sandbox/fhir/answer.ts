import { getStatus, isOk } from "@medplum/core";
import type { FhirResponse } from "@medplum/fhir-router";
import type { Bundle, Resource } from "@medplum/fhirtypes";
import { capabilityStatement } from "./capability";
import { KINDS, isKind, type Kind } from "./kinds";
import { refusal, type Reply } from "./outcome";
import { readSearch, type Search } from "./query";
import type { Store } from "./store";

/** A reading request, as far as it matters here. */
export interface Asked {
  /** Address of this server, without a slash at its end. */
  readonly base: string;
  /** Path below the base, without slashes at its ends. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Answers a read or a search; anything else is refused with a sentence. */
export async function answer(store: Store, { base, path, query }: Asked): Promise<Reply> {
  if (path === "metadata") return { status: 200, body: capabilityStatement(base) };
  const [kind = "", id, ...more] = path.split("/");
  if (!isKind(kind)) {
    return refusal(404, "not-supported", `There is no "${kind}" here; there are ${KINDS.join(", ")}.`);
  }
  if (more.length > 0) return refusal(404, "not-supported", "Only the current version of a resource can be read here.");
  if (id !== undefined) return read(store, kind, id);
  const asked = readSearch(kind, query, base);
  if (!asked.ok) return refusal(400, "invalid", asked.why);
  return search(store, kind, asked.search, base);
}

async function read(store: Store, kind: Kind, id: string): Promise<Reply> {
  if (store.removed.has(`${kind}/${id}`)) return refusal(410, "deleted", `${kind}/${id} was taken out of the record.`);
  const [outcome, resource] = await ask(store, `${kind}/${encodeURIComponent(id)}`);
  if (!isOk(outcome) || resource === undefined) return refusal(404, "not-found", `There is no ${kind}/${id}.`);
  return { status: 200, body: resource };
}

async function search(store: Store, kind: Kind, wanted: Search, base: string): Promise<Reply> {
  const { parameters, count, offset } = wanted;
  const query = pageQuery(parameters, count, offset);
  const [outcome, body] = await ask(store, `${kind}?${query}`);
  if (!isOk(outcome) || body?.resourceType !== "Bundle") return { status: getStatus(outcome), body: outcome };
  const total = body.total ?? 0;
  const isLast = count === 0 || offset + count >= total;
  return {
    status: 200,
    body: {
      ...body,
      link: [
        { relation: "self", url: `${base}/${kind}?${query}` },
        ...(isLast
          ? []
          : [{ relation: "next", url: `${base}/${kind}?${pageQuery(parameters, count, offset + count)}` } as const]),
      ],
      ...(body.entry === undefined ? {} : { entry: body.entry.map((entry) => addressed(entry, base)) }),
    },
  };
}

type Entry = NonNullable<Bundle["entry"]>[number];

function addressed(entry: Entry, base: string): Entry {
  const { resource } = entry;
  return resource?.id === undefined ? entry : { fullUrl: `${base}/${resource.resourceType}/${resource.id}`, ...entry };
}

function pageQuery(parameters: URLSearchParams, count: number, offset: number): string {
  const query = new URLSearchParams(parameters);
  query.set("_count", String(count));
  if (offset > 0) query.set("_offset", String(offset));
  return query.toString();
}

function ask({ router, repository }: Store, url: string): Promise<FhirResponse | [FhirResponse[0], Resource?]> {
  return router.handleRequest({ method: "GET", url, pathname: "", body: undefined, params: {}, query: {} }, repository);
}
