import type { NotUsed } from "../chart";
import type { Fault } from "./faults";
import { MAX_PAGES, MAX_RESOURCES, PAGE_SIZE } from "./limits";
import { readPage } from "./page";
import { localOnServer } from "./references";
import { readAnswer, type Surroundings } from "./request";
import type { Resource, ResourceType } from "./resources";
import { addressWithin, type Session } from "./session";

/** What is searched for. */
export interface Question<T extends ResourceType> {
  readonly kind: T;
  /** Search parameters, without those for paging. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** Whose resources are wanted; undefined in a search for patients. */
  readonly patientId: string | undefined;
}

/** What came so far, or in all. */
export interface Found<T extends ResourceType> {
  readonly pages: number;
  /** Resources of the kind that came, used or not. */
  readonly count: number;
  /** Those among them that belong to another patient. */
  readonly anothers: number;
  /** How many there are in all, where the server said so. */
  readonly total: number | undefined;
  readonly matches: readonly Resource<T>[];
  readonly medications: readonly Resource<"Medication">[];
  readonly notUsed: readonly NotUsed[];
  readonly faults: readonly Fault[];
}

export interface SearchOptions<T extends ResourceType> {
  readonly signal: AbortSignal;
  readonly surroundings: Surroundings;
  /** Called after each page that is followed by another. */
  readonly onPage: (found: Found<T>) => void;
}

/**
 * Searches, page after page to the end. Never throws: what came before a fault is kept beside it.
 *
 * Only addresses within the base are asked; pages that lead back, and more pages or resources than the caps, end it.
 */
export async function search<T extends ResourceType>(
  session: Session,
  { kind, parameters, patientId }: Question<T>,
  { signal, surroundings, onPage }: SearchOptions<T>,
): Promise<Found<T>> {
  const wanted = { kind, patientId, localise: localOnServer(session.base) };
  const query = new URLSearchParams([...parameters.map(([...pair]) => pair), ["_count", String(PAGE_SIZE)]]);
  let address = `${session.base}${kind}?${query.toString()}`;
  let found: Found<T> = nothing();
  const visited = new Set<string>();
  for (;;) {
    visited.add(address);
    const answer = await readAnswer(session, address, { kind, signal, surroundings });
    if (!answer.ok) return withFault(found, answer.fault);
    const read = readPage(answer.body, wanted);
    if (!read.ok) return withFault(found, read.fault);
    const { page } = read;
    found = {
      pages: found.pages + 1,
      count: found.count + page.count,
      anothers: found.anothers + page.anothers,
      total: page.total ?? found.total,
      matches: [...found.matches, ...page.matches],
      medications: [...found.medications, ...page.medications],
      notUsed: [...found.notUsed, ...page.notUsed],
      faults: [...found.faults, ...page.faults],
    };
    if (page.next === undefined) return found;
    const next = addressWithin(session.base, page.next);
    const stop = reasonToStop(found, next, visited);
    if (next === undefined || stop !== undefined) {
      return withFault(found, { code: stop ?? "outside-base", kind, found: countWords(found) });
    }
    onPage(found);
    address = next;
  }
}

function reasonToStop(
  found: Found<ResourceType>,
  next: string | undefined,
  visited: ReadonlySet<string>,
): Fault["code"] | undefined {
  if (next === undefined) return "outside-base";
  if (visited.has(next)) return "page-loop";
  if (found.count >= MAX_RESOURCES) return "resource-cap";
  return found.pages >= MAX_PAGES ? "page-cap" : undefined;
}

function nothing<T extends ResourceType>(): Found<T> {
  return { pages: 0, count: 0, anothers: 0, total: undefined, matches: [], medications: [], notUsed: [], faults: [] };
}

function withFault<T extends ResourceType>(found: Found<T>, fault: Fault): Found<T> {
  return { ...found, faults: [...found.faults, fault] };
}

function countWords({ count, total }: Found<ResourceType>): string {
  return total === undefined ? `${count} were read, of how many is not known` : `${count} of ${total} were read`;
}
