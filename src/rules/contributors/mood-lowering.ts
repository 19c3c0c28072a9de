import { MOOD_LOWERING } from "../knowledge/mood-lowering";
import { is } from "../logic/criterion";
import type { Detail } from "./contributor";

/** How firm the link is, for the medicine that was named. */
export function moodLoweringDetails(): readonly Detail[] {
  return MOOD_LOWERING.map(({ id, strength, says, cites }) => ({
    when: is("medicines.moodLoweringWhich", id, `Link ${strength}`, cites),
    says: `Link ${strength}. ${says}`,
    cites,
  }));
}
