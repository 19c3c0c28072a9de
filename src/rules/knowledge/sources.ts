import type { Source } from "./source";
import { BRAND_SOURCES } from "./sources/brands";
import { CONTRIBUTOR_SOURCES } from "./sources/contributors";
import { DEFINITION_SOURCES } from "./sources/definitions";
import { DRUG_SOURCES } from "./sources/drugs";
import { FACTOR_SOURCES } from "./sources/factors";
import { GUIDELINE_SOURCES } from "./sources/guidelines";
import { INTERACTION_SOURCES } from "./sources/interactions";
import { OPTION_SOURCES } from "./sources/options";
import { PRODUCT_SOURCES } from "./sources/products";
import { SAFETY_SOURCES } from "./sources/safety";
import { SCALE_SOURCES } from "./sources/scales";
import { STIMULATION_SOURCES } from "./sources/stimulation";
import { TRIAL_SOURCES } from "./sources/trials";

/** Every text the project rests on, by id. Ids are never reused. */
export const SOURCES = {
  ...DEFINITION_SOURCES,
  ...DRUG_SOURCES,
  ...BRAND_SOURCES,
  ...GUIDELINE_SOURCES,
  ...CONTRIBUTOR_SOURCES,
  ...FACTOR_SOURCES,
  ...PRODUCT_SOURCES,
  ...SCALE_SOURCES,
  ...STIMULATION_SOURCES,
  ...OPTION_SOURCES,
  ...TRIAL_SOURCES,
  ...SAFETY_SOURCES,
  ...INTERACTION_SOURCES,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
