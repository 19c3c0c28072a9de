import type { NotUsed } from "../chart";
import { z } from "../../rules/intake/zod";
import type { Resource } from "./resources";
import { referenceTo, whatOf } from "./wording";

const dated = z.looseObject({ meta: z.looseObject({ lastUpdated: z.string() }) });

/** A resource and the address that tells it from others; undefined when it has none. */
export interface Keyed {
  readonly key: string | undefined;
  readonly resource: Resource;
}

/** Keeps one of each resource: the one updated last, or, where no date tells, the one that came last. Lists the others. */
export function newestOfEach(read: readonly Keyed[]): {
  readonly kept: readonly Resource[];
  readonly notUsed: readonly NotUsed[];
} {
  const chosen = new Map<string, Resource>();
  for (const { key, resource } of read) {
    if (key === undefined) continue;
    const before = chosen.get(key);
    if (before === undefined || !isOlder(resource, before)) chosen.set(key, resource);
  }
  const isKept = ({ key, resource }: Keyed) => key === undefined || chosen.get(key) === resource;
  return {
    kept: read.filter(isKept).map(({ resource }) => resource),
    notUsed: read
      .filter((one) => !isKept(one))
      .map(({ key, resource }) => ({
        reference: referenceTo(resource),
        what: whatOf(resource),
        why: reasonFor(resource, key === undefined ? undefined : chosen.get(key)),
      })),
  };
}

function isOlder(one: Resource, other: Resource): boolean {
  const [when, than] = [updatedOn(one), updatedOn(other)];
  return when !== undefined && than !== undefined && when < than;
}

function updatedOn(resource: Resource): number | undefined {
  const read = dated.safeParse(resource);
  const time = read.success ? Date.parse(read.data.meta.lastUpdated) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function reasonFor(resource: Resource, kept: Resource | undefined): string {
  if (kept !== undefined && isOlder(resource, kept)) return "it came twice, and this is the older version";
  return "it came twice, and the one that came last is used";
}
