import type { SectionFact } from "../intake/questions";
import type { Region } from "../knowledge/drug";
import type { Citation } from "../knowledge/cite";
import type { Criterion } from "../logic/criterion";

/** A published statement, with its sources. */
export interface Statement {
  readonly says: string;
  readonly cites: readonly Citation[];
}

/** What one regulator, label or text says, and where it holds. The year is given where the text names one. */
export interface CountryStatement extends Statement {
  readonly body: string;
  readonly regions: readonly Region[];
  readonly year?: number;
}

/** How such a statement reads: "MHRA (2011): ...". */
export function countryLine({ body, year, says }: CountryStatement): string {
  return `${body}${year === undefined ? "" : ` (${year})`}: ${says}`;
}

/** What one guideline or agency says, where, and when. Disagreement is shown, never averaged. */
export interface Position extends CountryStatement {
  readonly year: number;
}

/** Whether and for what it is licensed, cleared or paid for in one region, as of the day its source was last read. */
export interface RegulatoryStatus extends Statement {
  readonly region: Region;
  /** `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** How such a status reads: "UK: Licensed for ... Checked 2026-11-24." */
export function statusLine({ region, says, checkedOn }: RegulatoryStatus): string {
  return `${region.toUpperCase()}: ${says} Checked ${checkedOn}.`;
}

/** The option in words for the person it is about. */
export interface PlainWords {
  readonly name: string;
  readonly involves: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
}

/** A contraindication that not every country's label lists. Its text says where it was read. */
export interface CountryContraindication {
  readonly rule: Criterion;
  /**
   * Countries whose own label was read and gives it as a warning: there it is a caution. Everywhere else, and while no
   * country is chosen, it rules the option out, since the stricter label may apply.
   */
  readonly cautionIn: readonly Region[];
}

/** Kinds of option, in the order in which they are listed. */
export const OPTION_GROUPS = {
  asItIs: "The treatment taken now",
  talking: "Talking therapies",
  everyday: "Activity and light",
  service: "Specialist care",
  switching: "Another antidepressant",
  adding: "A medicine added to the antidepressant",
  ketamine: "Ketamine and esketamine",
  stimulation: "Stimulation of the brain",
} as const;
export type OptionGroup = keyof typeof OPTION_GROUPS;

/** One candidate option: everything there is to say of it. It has no score and no rank. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly group: OptionGroup;
  /** Listed medicines it is about, by id, where it is about some: an earlier trial of one is a trial of the option itself. */
  readonly medicines?: readonly string[];
  /** Where guidelines or labels place it: while this does not hold, other steps usually come first. */
  readonly placedWhen: Criterion;
  /** What in a history supports discussing it. */
  readonly supports: readonly Criterion[];
  /** What speaks against it, to weigh. */
  readonly cautions: readonly Criterion[];
  /** What a label or guideline lists as ruling it out. */
  readonly rulesOut: readonly Criterion[];
  /** What only some countries' labels list as ruling it out. */
  readonly rulesOutByCountry?: readonly CountryContraindication[];
  /** Preferences mark an option; they never remove it. */
  readonly preferences: readonly Criterion[];
  /** Whether it can be reached; changes the wording on availability only. */
  readonly availability?: SectionFact;
  readonly positions: readonly Position[];
  readonly regulatory: readonly RegulatoryStatus[];
  readonly evidence: readonly Statement[];
  /** Limits of the evidence, and where sources disagree. */
  readonly uncertainty: readonly Statement[];
  readonly practical: readonly Statement[];
  /** When an effect shows, or is looked for; left out where no text that was read says it. */
  readonly timeToEffect?: readonly Statement[];
  /** What labels and guidelines name to be checked before and during. */
  readonly monitoring: readonly Statement[];
  readonly plain: PlainWords;
}
