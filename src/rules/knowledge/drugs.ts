import type { Drug } from "./drug";
import { AUGMENTERS } from "./drugs/augmenters";
import { COURSE_MEDICINES } from "./drugs/course-medicines";
import { MAO_INHIBITORS } from "./drugs/mao-inhibitors";
import { OTHER_ANTIDEPRESSANTS } from "./drugs/other-antidepressants";
import { SNRIS } from "./drugs/snri";
import { SSRIS } from "./drugs/ssri";
import { TRICYCLICS } from "./drugs/tricyclics";

/** Every medicine a clinician may record, by class; within a class in no order of merit. */
export const DRUGS: readonly Drug[] = [
  ...SSRIS,
  ...SNRIS,
  ...OTHER_ANTIDEPRESSANTS,
  ...TRICYCLICS,
  ...MAO_INHIBITORS,
  ...AUGMENTERS,
  ...COURSE_MEDICINES,
];

const BY_ID = new Map(DRUGS.map((drug) => [drug.id, drug]));

/** The medicine with this id, if it is listed. */
export function drugById(id: string): Drug | undefined {
  return BY_ID.get(id);
}
