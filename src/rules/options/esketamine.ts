import { cite } from "../knowledge/cite";
import { any, isNo, isYes } from "../logic/criterion";
import {
  agedBelow25,
  BIPOLARITY,
  courseFellShort,
  courseHelped,
  heartDisease,
  liverDisease,
  substanceUse,
  TWO_FAILURES_IN_EPISODE,
} from "./history";
import type { Option } from "./option";
import { status } from "./positions";

const US = [cite("spravato-us-label", "4 Contraindications")];
const EU = [cite("spravato-eu-smpc", "4.3 Contraindications")];
const WARN = [
  cite("spravato-us-label", "5 Warnings and precautions"),
  cite("spravato-eu-smpc", "4.4 Special warnings"),
];

/** Esketamine nasal spray. */
export const esketamine: Option = {
  id: "esketamine",
  name: "Esketamine nasal spray",
  group: "ketamine",
  placedWhen: TWO_FAILURES_IN_EPISODE,
  supports: [
    isYes(
      "safety.rapidResponseNeeded",
      "A rapid response is needed; the EU text also names short-term use in a psychiatric emergency",
      [cite("spravato-eu-smpc", "4.1 Therapeutic indications")],
    ),
    courseHelped("esketamine", "Esketamine brought a response before"),
    courseHelped("ivKetamine", "Ketamine by infusion brought a response before"),
  ],
  cautions: [
    any(
      "Psychosis is recorded; labels ask to weigh benefit against risk carefully",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", WARN),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", WARN),
      ],
      WARN,
    ),
    BIPOLARITY,
    isYes(
      "conditions.uncontrolledHypertension",
      "Blood pressure is not controlled; labels name a limit before each session",
      WARN,
    ),
    heartDisease("Heart disease is recorded; labels ask for careful assessment", WARN),
    isYes(
      "conditions.neurologicalDisease",
      "A stroke, brain injury or other neurological disease is recorded; labels ask for careful assessment with cerebrovascular disease",
      WARN,
    ),
    agedBelow25([cite("spravato-us-label", "Boxed warning: suicidal thoughts in young adults on antidepressants")]),
    any(
      "A lung disease or sleep apnoea is recorded; European texts ask for additional precautions in respiratory conditions",
      [
        isYes("conditions.lungDisease", "Severe lung disease is recorded"),
        isYes("conditions.sleepApnoea", "Sleep apnoea is known or likely"),
      ],
      [cite("spravato-uk-spc", "4.2 Assessment before treatment; package leaflet, warnings")],
    ),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; labels warn of impaired cognition",
      WARN,
    ),
    courseFellShort("esketamine", "Esketamine was had before and brought less than half an improvement"),
    liverDisease("Liver disease is recorded; not recommended in severe impairment", WARN),
    isYes("conditions.bladderDisease", "Bladder disease is recorded; labels warn of cystitis", WARN),
    any(
      "Substance use is recorded; labels ask for monitoring",
      [
        substanceUse("Drug use or dependence is recorded", WARN),
        isYes("substances.ketamineMisuse", "Ketamine misuse is recorded", WARN),
      ],
      WARN,
    ),
    any(
      "Pregnancy, a planned pregnancy or breastfeeding is recorded; labels do not recommend it",
      [
        isYes("person.pregnant", "Pregnancy is recorded", WARN),
        isYes("person.planningPregnancy", "A pregnancy is planned or possible", WARN),
        isYes("person.breastfeeding", "Breastfeeding is recorded", WARN),
      ],
      WARN,
    ),
    any(
      "A medicine that adds to sedation or blood pressure is taken",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", WARN),
        isYes("medicines.opioid", "An opioid on most days", WARN),
        isYes("medicines.sympathomimetic", "A stimulant or other sympathomimetic", WARN),
        isYes("medicines.maoi", "An MAO inhibitor", WARN),
      ],
      WARN,
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.aneurysmOrMalformation",
      "An aneurysm or arteriovenous malformation is recorded; the label lists it as a contraindication",
      [...US, ...EU],
    ),
    isYes(
      "conditions.intracranialBleeding",
      "Bleeding inside the skull is recorded; the label lists it as a contraindication",
      [...US, ...EU],
    ),
  ],
  rulesOutByCountry: [
    {
      rule: isYes(
        "conditions.recentHeartAttack",
        "A cardiovascular event in the last 6 weeks is recorded; listed as a contraindication in the EU and UK texts, a caution in the US label",
        [...EU, ...WARN],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "conditions.raisedIntracranialPressure",
        "Raised pressure inside the skull is recorded; the EU and UK texts list it as a serious risk among the contraindications, the US label does not",
        [...EU, ...US],
      ),
      cautionIn: ["us"],
    },
  ],
  preferences: [
    isYes("preferences.needles", "Needles are a worry; it is a nasal spray", [
      cite("spravato-eu-smpc", "4.2 Posology"),
    ]),
    isNo(
      "preferences.escort",
      "Nobody could bring the person home; no driving until the next day after sleep is listed",
      WARN,
    ),
    isYes("preferences.drivesForWork", "Driving or machinery on most days; not until the day after each session", WARN),
    isYes("preferences.cost", "Cost is a worry; England does not fund it", [cite("nice-ta854", "1 Recommendations")]),
  ],
  availability: "local.esketamine",
  positions: [
    {
      body: "NICE TA854",
      regions: ["uk"],
      year: 2022,
      says: "Not recommended for treatment-resistant depression within its licence (England).",
      cites: [cite("nice-ta854", "1 Recommendations")],
    },
    {
      body: "SMC 2258",
      regions: ["uk"],
      year: 2020,
      says: "Accepted with an SSRI or SNRI after at least two antidepressants (Scotland).",
      cites: [cite("smc-2258", "advice")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Intranasal esketamine is listed as a second-line addition.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
    {
      body: "VA/DoD",
      regions: ["us"],
      year: 2022,
      says: "Ketamine or esketamine is suggested after several adequate medicine trials.",
      cites: [cite("va-dod-2022", "ketamine and esketamine, summary")],
    },
    {
      body: "FDA",
      regions: ["us"],
      year: 2025,
      says: "Approved with an oral antidepressant since 2019, and on its own since January 2025, for adults with an inadequate response to at least two oral antidepressants.",
      cites: [cite("fda-esketamine-2025", "reports of the approval")],
    },
    {
      body: "European licence",
      regions: ["eu"],
      year: 2019,
      says: "Adults with at least two different antidepressants in the current moderate to severe episode, together with an SSRI or SNRI.",
      cites: [cite("spravato-eu-smpc", "4.1 Therapeutic indications")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Licensed with an oral antidepressant since 2019, alone since January 2025; certified settings (REMS) only; not shown to prevent suicide, and no substitute for admission.",
      "spravato-us-label",
      "indications, limitations of use, REMS",
    ),
    status(
      "eu",
      "Licensed since December 2019 with an SSRI or SNRI after two antidepressants in the episode, and short-term in a psychiatric emergency.",
      "spravato-eu-smpc",
      "4.1 Therapeutic indications",
    ),
    status(
      "uk",
      "Not recommended for treatment-resistant depression within its licence (England).",
      "nice-ta854",
      "1 Recommendations",
    ),
    status("uk", "Accepted with an SSRI or SNRI after at least two antidepressants (Scotland).", "smc-2258", "advice"),
  ],
  evidence: [
    {
      says: "With a new antidepressant, remission at 4 weeks: 53 of 100, against 31 with placebo spray, in TRANSFORM-2 (95 % interval of the difference 8 to 35); 36 and 39 against 31 in TRANSFORM-1 (-7 to 18, -5 to 21); in older people 18 against 7 in TRANSFORM-3 (-1 to 22).",
      cites: [cite("katz-2021-esketamine", "Tables 1 and 2")],
    },
    {
      says: "After stable remission, 27 of 100 relapsed on staying with the spray and 45 on changing to placebo spray (SUSTAIN-1: hazard ratio 0.49, 95 % interval 0.29 to 0.84); after a stable response the ratio was 0.30 (0.16 to 0.55).",
      cites: [cite("sustain-1-2019", "conference abstract; results as quoted by the manufacturer")],
    },
    {
      says: "On its own: remission at 4 weeks in 23 of 100, against 8 of 100 with placebo.",
      cites: [cite("fda-esketamine-2025", "monotherapy trial, reports")],
    },
    {
      says: "With an SSRI or SNRI: remission at 8 weeks in 27 of 100, against 18 of 100 with quetiapine XR (676 people, open-label).",
      cites: [cite("escape-trd-2023", "summaries")],
    },
  ],
  uncertainty: [
    {
      says: "The same trials are read in opposite ways: approved in the US also alone, turned down for England, accepted in Scotland, second-line in CANMAT. NICE named short trials, unblinding by effects, and the people left out.",
      cites: [
        cite("fda-esketamine-2025", "reports of the approval"),
        cite("nice-ta854", "1 Recommendations"),
        cite("smc-2258", "advice"),
        cite("canmat-2023", "Table 7.2, adjunctive agents"),
      ],
    },
  ],
  timeToEffect: [
    {
      says: "With a new antidepressant: response at day 2 in 17 of 100 (9 with placebo spray), at day 28 in 59 of 100 (45). Of those without a response at day 2, 55 of 100 had one at day 28, against 44.",
      cites: [cite("turkoz-2021-esketamine", "abstract")],
    },
  ],
  practical: [
    {
      says: "About 8 visits in the first month, then weekly or every two weeks; at least 2 hours of observation, in certified settings in the US.",
      cites: [cite("spravato-us-label", "REMS and dosing schedule")],
    },
    { says: "Labels describe sedation in 48 to 61 of 100 and dissociation in 61 to 84 of 100.", cites: WARN },
  ],
  monitoring: [
    {
      says: "Blood pressure before, about 40 minutes after and then as needed; sedation and dissociation for at least 2 hours; labels name a limit of 140/90 (150/90 from age 65 in the European text) beforehand.",
      cites: [
        cite("spravato-us-label", "5 Warnings and precautions"),
        cite("spravato-eu-smpc", "4.4 Special warnings"),
      ],
    },
  ],
  plain: {
    name: "Esketamine nasal spray",
    involves:
      "A nasal spray used at a clinic, twice a week at first. The person rests there for about 2 hours and does not drive until the next day.",
    speaksFor: "It can work quickly, and needs no needle.",
    speaksAgainst: "Feeling dreamy, dizzy or sleepy is common. It means many visits, and it is not offered everywhere.",
  },
};
