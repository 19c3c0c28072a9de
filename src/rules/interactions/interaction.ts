import type { MedicineClass } from "../knowledge/medicines/classes";
import type { Citation } from "../knowledge/cite";

/** What a medicine that is taken now means for an option. What a label rules out stands in the option itself. */
export const INTERACTION_EFFECTS = {
  /** Something to weigh: makes the option's standing "with cautions". Only for classes that a question asks about. */
  caution: "a caution",
  /** Something to look up or measure. It is told and changes no standing, since most lists are not complete. */
  check: "to check",
} as const;
export type InteractionEffect = keyof typeof INTERACTION_EFFECTS;

/** One interaction between what is taken now and an option, or a medicine the option may mean. */
export interface Interaction {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** Ids of the options it is about. */
  readonly options: readonly string[];
  readonly classes: readonly MedicineClass[];
  /** Whether a trial that still goes on counts too: not where the option itself is about the antidepressant taken. */
  readonly countsTrials: boolean;
  readonly effect: InteractionEffect;
  /** What sources say, without an instruction. */
  readonly says: string;
  readonly cites: readonly Citation[];
}
