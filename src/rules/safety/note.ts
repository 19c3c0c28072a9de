import type { Citation } from "../knowledge/cite";
import type { Criterion } from "../logic/criterion";
import type { CountryStatement } from "../options/option";

/** Something about safety that bears on a choice without being a reason to pause it: an age, a pregnancy, driving. */
export interface SafetyNote {
  readonly id: string;
  readonly title: string;
  readonly when: Criterion;
  readonly says: string;
  readonly cites: readonly Citation[];
  /** What regulators say of it, country by country, where they differ. */
  readonly positions?: readonly CountryStatement[];
  /** Whom its questions concern; where this does not hold, they are not listed as not assessed. Left out: everybody. */
  readonly concerns?: Criterion;
}
