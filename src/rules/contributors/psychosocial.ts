import { cite } from "../knowledge/cite";
import { any, isAtLeast, isYes } from "../logic/criterion";
import type { Contributor } from "./contributor";

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];

/** Circumstances and experiences. */
export const PSYCHOSOCIAL: readonly Contributor[] = [
  {
    id: "stress",
    name: "Continuing stress",
    tier: "T4",
    when: any(
      "Heavy stress, isolation, or an unsafe home is recorded",
      [
        isYes("lifestyle.majorStress", "Heavy continuing stress is recorded", NG222),
        isYes("lifestyle.isolation", "Loneliness or isolation is recorded", NG222),
        isAtLeast("lifestyle.ucla3", 6, "The three-item loneliness total is 6 or more", [
          cite("ucla3-cutoff", "6 or more, a research convention"),
        ]),
        isYes("lifestyle.unsafeAtHome", "The home is unsafe", NG222),
      ],
      NG222,
    ),
    why: "NICE names personal, social and environmental factors first in this review.",
    review: "What weighs most; social, financial, carer, occupational or safeguarding support.",
    cites: NG222,
  },
  {
    id: "trauma",
    name: "Frightening or abusive experiences",
    tier: "T4",
    when: isYes("lifestyle.trauma", "Frightening or abusive experiences were recorded", [
      cite("nanni-2012", "abstract"),
    ]),
    why: "Childhood maltreatment was associated with a poorer response (odds ratio 1.4).",
    review: "Trauma-informed care; therapy that addresses it.",
    cites: [cite("nanni-2012", "abstract")],
  },
  {
    id: "language-or-culture",
    name: "Language or culture",
    tier: "T4",
    when: isYes("lifestyle.languageOrCulture", "Language or culture makes it hard to speak of depression", NG222),
    why: "What is not said in one's own words is easily missed, and NICE names personal and social factors first.",
    review: "An interpreter; what the person thinks keeps this going, and what matters most.",
    cites: NG222,
  },
];
