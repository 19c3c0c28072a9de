import type { Citation } from "../knowledge/cite";
import type { Criterion } from "../logic/criterion";

/** How a contributing factor is worded, by what it may do. */
export const TIERS = {
  T1: "May change the diagnosis or the pathway",
  T2: "May mean that a counted trial was no full trial",
  T3: "May be keeping symptoms going",
  T4: "Worth knowing; may shape which option fits",
} as const;
export type Tier = keyof typeof TIERS;

/** What stands above the factors: what they are not, and that nothing urgent waits for them. */
export const CONTRIBUTORS_NOTE =
  "A factor here may contribute; none of them shows why somebody is depressed, and none shows that depression would respond: resistance is then not yet established. Urgent care does not wait for this list.";

/** More to say of a factor when something else is so as well. */
export interface Detail {
  readonly when: Criterion;
  readonly says: string;
  readonly cites: readonly Citation[];
}

/** One factor that may hold recovery back: never a cause, never proof against resistance. */
export interface Contributor {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly when: Criterion;
  /** Why it is worth a look, in neutral words. */
  readonly why: string;
  /** What clinicians commonly review. */
  readonly review: string;
  /** Where both were read. */
  readonly cites: readonly Citation[];
  readonly details?: readonly Detail[];
}
