import { cite } from "../knowledge/cite";
import { REGIONS, type Region } from "../knowledge/drug";
import { isBelow, type Criterion } from "../logic/criterion";
import { CIRCUMSTANCE_FLAGS } from "./circumstances";
import { QT_FLAGS } from "./citalopram";
import { MENTAL_STATE_FLAGS } from "./mental-state";
import { PHYSICAL_FLAGS } from "./physical";
import type { RedFlag } from "./red-flag";
import { SUICIDE_FLAGS } from "./suicide";
import { TOXICITY_FLAGS } from "./toxicity";

/** Red flags by subject; every one that applies is shown, what is acted on soonest first. */
export const RED_FLAGS: readonly RedFlag[] = [
  ...SUICIDE_FLAGS,
  ...MENTAL_STATE_FLAGS,
  ...PHYSICAL_FLAGS,
  ...TOXICITY_FLAGS,
  ...QT_FLAGS,
  ...CIRCUMSTANCE_FLAGS,
];

const BY_COUNTRY = new Map(REGIONS.map((region) => [region, RED_FLAGS.map((flag) => flagIn(flag, region))]));

function flagIn(flag: RedFlag, region: Region): RedFlag {
  const when = flag.whenIn?.[region];
  return when === undefined ? flag : { ...flag, when };
}

/** The red flags by the texts of a country; by all of them while none is chosen. */
export function redFlagsIn(region: Region | undefined): readonly RedFlag[] {
  return (region === undefined ? undefined : BY_COUNTRY.get(region)) ?? RED_FLAGS;
}

/** Crossroads is for adults. */
export const UNDER_AGE: Criterion = isBelow("person.ageYears", 18, "Age is under 18", [
  cite("spravato-us-label", "not approved under 18"),
]);

/** What is said instead of an assessment for someone under 18. */
export const UNDER_AGE_MESSAGE =
  "Crossroads is for adults aged 18 and over, and lists no options here. The evidence and the safety information were not gathered in children or young people; the local child and adolescent mental health pathway applies. If someone may be in danger, the emergency number is the way to get help.";

/** Shown above red flags on screen and in print. */
export const SAFETY_HEADER =
  "Someone's safety may be at risk. The comparison of options can wait; speaking with the person and the local emergency or crisis process come first, and what was done is recorded in the notes. Crossroads does not assess or rule out risk.";

/** Said where no red flag is raised, so that silence is not read as safety. */
export const NO_FLAG =
  "No red flag is recorded. That says nothing about what was not asked, and clears nobody of risk.";
