import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isYes } from "../logic/criterion";
import { thresholdFor } from "./by-sex";
import type { Contributor } from "./contributor";

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];

/** Substances that may keep symptoms going. */
export const SUBSTANCES: readonly Contributor[] = [
  {
    id: "alcohol",
    name: "Alcohol",
    tier: "T3",
    when: any(
      "Alcohol use is at or above a screening threshold, or dependence is recorded",
      [
        isYes("substances.alcoholDependence", "Alcohol dependence is recorded", [
          cite("alcohol-depression-2015", "abstract"),
        ]),
        isAtLeast("substances.auditC", 4, "The AUDIT-C is 4 or more", [cite("audit-c-key", "scoring key")]),
        all("The AUDIT-C is 3 or more, where the threshold for women applies", [
          thresholdFor("female"),
          isAtLeast("substances.auditC", 3, "The AUDIT-C is 3 or more", [cite("audit-c-key", "scoring key")]),
        ]),
      ],
      [cite("audit-c-key", "scoring key")],
    ),
    why: "Depression scores often fall within 3 to 6 weeks of treatment for an alcohol problem. The threshold is 4 in men and 3 in women.",
    review: "Full AUDIT, dependence and withdrawal risk; integrated care. No reason to delay care when risk is high.",
    cites: [cite("alcohol-depression-2015", "abstract"), cite("audit-c-key", "scoring key")],
  },
  {
    id: "mood-after-use",
    name: "Depression that began after heavy use",
    tier: "T1",
    when: isYes("substances.moodAfterUse", "The depression began after heavy use of alcohol or drugs had begun", [
      cite("alcohol-depression-2015", "abstract"),
    ]),
    why: "In depression set off by alcohol, or not told apart from it, antidepressants did little in trials (effect 0.08) against 0.25 in independent depression.",
    review: "Order of events; mood in times without use. No reason to delay care when risk is high.",
    cites: [cite("alcohol-depression-2015", "abstract")],
  },
  {
    id: "other-substances",
    name: "Cannabis and other drugs",
    tier: "T3",
    when: any(
      "Cannabis on most days or a CUDIT-R of 8 or more, or other drugs in the last 4 weeks",
      [
        isYes("substances.cannabisMostDays", "Cannabis on most days"),
        isAtLeast("substances.cuditR", 8, "The CUDIT-R is 8 or more", [
          cite("cudit-r-2010", "bands: 8 to 11 hazardous"),
        ]),
        isYes("substances.otherDrugs", "Other drugs in the last 4 weeks"),
      ],
      NG222,
    ),
    why: "Substance use belongs to the comorbid conditions that a review looks at.",
    review: "Pattern, and what changes when it pauses; vitamin B12 with nitrous oxide.",
    cites: NG222,
    details: [
      {
        when: isAtLeast("substances.cuditR", 12, "The CUDIT-R is 12 or more", [
          cite("cudit-r-2010", "bands: 12 or more"),
        ]),
        says: "A CUDIT-R of 12 or more is read as a possible cannabis use disorder; another study takes 13.",
        cites: [cite("cudit-r-2010", "bands: 12 or more")],
      },
    ],
  },
  {
    id: "caffeine",
    name: "Much caffeine",
    tier: "T4",
    when: isAtLeast("substances.caffeineMg", 401, "More than 400 mg of caffeine a day", [
      cite("efsa-caffeine-2015", "habitual intake of adults"),
    ]),
    why: "Up to 400 mg a day raised no safety concern for adults in the European opinion; single doses of 100 mg can delay sleep.",
    review: "Amount and time of day, sleep, anxiety.",
    cites: [cite("efsa-caffeine-2015", "habitual intake of adults; sleep")],
  },
  {
    id: "gambling",
    name: "Gambling",
    tier: "T3",
    when: isYes("substances.gambling", "Gambling brings trouble", [cite("nice-ng248", "1.1.3")]),
    why: "NICE lists depression and suicidal thoughts among the situations in which gambling is asked about.",
    review: "Debt, safety, gambling services.",
    cites: [cite("nice-ng248", "1.1.3")],
  },
  {
    id: "supplements",
    name: "Supplements and anabolic steroids",
    tier: "T3",
    when: isYes("substances.supplements", "Supplements or anabolic steroids are taken", [
      cite("aas-withdrawal-2015", "abstract"),
    ]),
    why: "7 of 24 men who had ended long use of anabolic steroids had had a major depression on withdrawal; herbal products can change levels of medicines.",
    review: "Names and amounts; interactions; when the last course ended.",
    cites: [cite("aas-withdrawal-2015", "abstract"), ...NG222],
  },
];
