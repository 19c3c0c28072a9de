import { cite } from "../knowledge/cite";
import { atLeast } from "../logic/criterion";
import type { Contributor } from "./contributor";
import { DIAGNOSIS } from "./diagnosis";
import { MEDICAL } from "./medical";
import { MEDICINES } from "./medicines";
import { PHARMACOKINETICS } from "./pharmacokinetics";
import { PSYCHOSOCIAL } from "./psychosocial";
import { SLEEP_AND_LIFESTYLE } from "./sleep-and-lifestyle";
import { SUBSTANCES } from "./substances";
import { TRIAL_VALIDITY } from "./trial-validity";

const ONE_BY_ONE: readonly Contributor[] = [
  ...DIAGNOSIS,
  ...TRIAL_VALIDITY,
  ...PHARMACOKINETICS,
  ...MEDICAL,
  ...SUBSTANCES,
  ...MEDICINES,
  ...SLEEP_AND_LIFESTYLE,
  ...PSYCHOSOCIAL,
];

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];

/** Several factors that may keep symptoms going; how many are several is a choice of ours. */
const SEVERAL: Contributor = {
  id: "several-factors",
  name: "Several factors together",
  tier: "T4",
  when: atLeast(
    3,
    "Three or more of the factors that may keep symptoms going are recorded",
    ONE_BY_ONE.filter(({ tier }) => tier === "T3").map(({ when }) => when),
    NG222,
  ),
  why: "A long list can weigh on somebody; NICE speaks of agreeing together how to address what was found.",
  review: "The one or two that matter most to the person.",
  cites: NG222,
};

/** Everything that is looked at, in the order it is listed: by tier, then by what was asked first. */
export const CONTRIBUTORS: readonly Contributor[] = [...ONE_BY_ONE, SEVERAL].toSorted((one, other) =>
  one.tier < other.tier ? -1 : one.tier > other.tier ? 1 : 0,
);
