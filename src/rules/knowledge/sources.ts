import type { Source } from "./source";
import { CONTRIBUTOR_SOURCES } from "./sources/contributors";
import { DEFINITION_SOURCES } from "./sources/definitions";
import { DRUG_SOURCES } from "./sources/drugs";
import { GUIDELINE_SOURCES } from "./sources/guidelines";
import { INTERACTION_SOURCES } from "./sources/interactions";
import { PRODUCT_SOURCES } from "./sources/products";
import { SAFETY_SOURCES } from "./sources/safety";
import { SCALE_SOURCES } from "./sources/scales";
import { STIMULATION_SOURCES } from "./sources/stimulation";

/** Every text the project rests on, by id. Ids are never reused. */
export const SOURCES = {
  ...DEFINITION_SOURCES,
  ...DRUG_SOURCES,
  ...GUIDELINE_SOURCES,
  ...CONTRIBUTOR_SOURCES,
  ...PRODUCT_SOURCES,
  ...SCALE_SOURCES,
  ...STIMULATION_SOURCES,
  ...SAFETY_SOURCES,
  ...INTERACTION_SOURCES,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** A source and the place in it: table, section, recommendation number. */
export interface Citation {
  readonly source: SourceId;
  readonly at: string;
}

/** Names a place in a known source; an unknown id does not compile. */
export function cite(source: SourceId, at: string): Citation {
  return { source, at };
}
