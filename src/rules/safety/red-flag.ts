import { ANTIPSYCHOTICS, OTHER_ADDITIONS, SWITCHES } from "../options/kinds";
import type { Citation } from "../knowledge/cite";
import type { Region } from "../knowledge/drug";
import type { Criterion } from "../logic/criterion";
import type { CountryStatement } from "../options/option";

/** How soon services usually act on a red flag. None of these is a level of risk. */
export const URGENCIES = {
  atOnce: "usually acted on at once",
  sameDay: "usually looked at the same day",
  beforeOptions: "usually looked at before an option is chosen",
} as const;
export type Urgency = keyof typeof URGENCIES;

/** Something to attend to before any option is discussed. */
export interface RedFlag {
  readonly id: string;
  readonly title: string;
  readonly when: Criterion;
  /**
   * The same criterion by the text of one country, where countries draw a line in different places. `when` itself holds
   * while no country is chosen, and where that country's text was not read: then every view stays.
   */
  readonly whenIn?: Readonly<Partial<Record<Region, Criterion>>>;
  /** Ids of flags that say the same and more: where one of them is raised, this one is not shown beside it. */
  readonly coveredBy?: readonly string[];
  readonly urgency: Urgency;
  /** What services usually do. */
  readonly action: string;
  /** Where the action was read. */
  readonly cites: readonly Citation[];
  /** What regulators or labels say of it, country by country, where they differ. */
  readonly positions?: readonly CountryStatement[];
  /** Ids of the options that wait until the flag has been looked at. */
  readonly holdsBack: readonly string[];
  /**
   * Whether those options also wait while the flag can't be told: for states that are asked about whenever options are
   * discussed. An emergency nobody mentioned, or a value not measured, holds back only once it is recorded.
   */
  readonly holdsWhileOpen: boolean;
  /** Facts asked at every visit: open, they come first among the questions. */
  readonly alwaysAsked: boolean;
  /** Whom its questions concern; where this does not hold, they are not listed as not assessed. Left out: everybody. */
  readonly concerns?: Criterion;
}

/** Options that change, raise or add to an antidepressant. */
export const ANTIDEPRESSANT_CHANGES = ["optimise-current", ...SWITCHES, "bupropion", "combine-antidepressants"];
export const AUGMENTATIONS = [...ANTIPSYCHOTICS, ...OTHER_ADDITIONS];
/** Additions that are, or hold, a medicine that acts on serotonin, and lithium, which adds to it. */
export const SEROTONERGIC_ADDITIONS = ["augment-olanzapine-fluoxetine", "augment-stimulant", "augment-lithium"];
/** Stimulation while awake, without a seizure. */
export const WAKING_STIMULATION = ["rtms", "tms-accelerated", "tdcs"];
export const KETAMINES = ["esketamine", "ketamine-iv"];
/** Leaving treatment as it is, where treatment itself may be the danger. */
export const AS_IT_IS = ["no-change"];
