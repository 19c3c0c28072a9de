import { cite } from "../knowledge/cite";
import { any, isNo, isYes } from "../logic/criterion";
import {
  BIPOLARITY,
  courseFellShort,
  courseHelped,
  heartDisease,
  liverDisease,
  substanceUse,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import { status } from "./positions";

const CONSENSUS = [cite("apa-ketamine-2017", "assessment before treatment, summaries")];
const ANALOGY = [cite("spravato-eu-smpc", "4.3, for esketamine; applied to ketamine by analogy")];

const WARN_ANALOGY = [
  cite("spravato-us-label", "5 Warnings and precautions, for esketamine; applied to ketamine by analogy"),
];

/** Racemic ketamine as an infusion, outside its licence. */
export const ivKetamine: Option = {
  id: "ketamine-iv",
  name: "Ketamine by infusion",
  group: "ketamine",
  placedWhen: TWO_FAILURES,
  supports: [
    isYes(
      "safety.rapidResponseNeeded",
      "A rapid response is needed; the strongest data are for the first week after an infusion",
      CONSENSUS,
    ),
    isNo(
      "episode.psychoticFeatures",
      "There are no psychotic features; the strongest data are in episodes without them",
      CONSENSUS,
    ),
    courseHelped("ivKetamine", "Ketamine by infusion brought a response before"),
    courseHelped("esketamine", "Esketamine brought a response before"),
  ],
  cautions: [
    any(
      "Psychosis is recorded; ELEKT-D and most trials left it out",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", CONSENSUS),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", CONSENSUS),
      ],
      [...CONSENSUS, cite("elekt-d-2023", "population")],
    ),
    BIPOLARITY,
    substanceUse("Substance use is recorded; the consensus asks for special attention to it", CONSENSUS),
    heartDisease("Heart disease is recorded; blood pressure rises for a while", ANALOGY),
    isYes(
      "conditions.neurologicalDisease",
      "A stroke, brain injury or other neurological disease is recorded; esketamine labels ask for careful assessment with cerebrovascular disease",
      WARN_ANALOGY,
    ),
    liverDisease("Liver disease is recorded; esketamine labels warn", WARN_ANALOGY),
    isYes("conditions.bladderDisease", "Bladder disease is recorded; esketamine labels warn of cystitis", WARN_ANALOGY),
    any(
      "A lung disease or sleep apnoea is recorded; esketamine texts ask for additional precautions in respiratory conditions",
      [
        isYes("conditions.lungDisease", "Severe lung disease is recorded"),
        isYes("conditions.sleepApnoea", "Sleep apnoea is known or likely"),
      ],
      [cite("spravato-uk-spc", "4.2 and package leaflet, for esketamine; applied to ketamine by analogy")],
    ),
    any(
      "A medicine that adds to sedation or blood pressure is taken; esketamine labels warn",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days"),
        isYes("medicines.opioid", "An opioid on most days"),
        isYes("medicines.sympathomimetic", "A stimulant or other sympathomimetic"),
        isYes("medicines.maoi", "An MAO inhibitor"),
      ],
      WARN_ANALOGY,
    ),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; esketamine labels warn of impaired cognition",
      WARN_ANALOGY,
    ),
    any(
      "Pregnancy, a planned pregnancy or breastfeeding is recorded; esketamine labels do not recommend it",
      [
        isYes("person.pregnant", "Pregnancy is recorded"),
        isYes("person.planningPregnancy", "A pregnancy is planned or possible"),
        isYes("person.breastfeeding", "Breastfeeding is recorded"),
      ],
      WARN_ANALOGY,
    ),
    courseFellShort("ivKetamine", "Ketamine by infusion was had before and brought less than half an improvement"),
  ],
  rulesOut: [
    isYes(
      "conditions.aneurysmOrMalformation",
      "An aneurysm or arteriovenous malformation is recorded; listed as a contraindication of esketamine",
      ANALOGY,
    ),
    isYes(
      "conditions.intracranialBleeding",
      "Bleeding inside the skull is recorded; listed as a contraindication of esketamine",
      ANALOGY,
    ),
    isYes(
      "conditions.raisedIntracranialPressure",
      "Raised pressure inside the skull is recorded; listed as a serious risk for esketamine",
      ANALOGY,
    ),
    isYes(
      "conditions.recentHeartAttack",
      "A cardiovascular event in the last 6 weeks is recorded; listed as a contraindication of esketamine in the EU",
      ANALOGY,
    ),
    isYes(
      "conditions.uncontrolledHypertension",
      "Blood pressure is not controlled; a rise in pressure is a serious risk in esketamine texts",
      ANALOGY,
    ),
    isYes(
      "substances.ketamineMisuse",
      "Ketamine misuse is recorded; the consensus asks for special attention to substance use",
      CONSENSUS,
    ),
  ],
  preferences: [
    isYes("preferences.needles", "Needles are a worry; each session is an infusion", [cite("elekt-d-2023", "design")]),
    isNo("preferences.escort", "Nobody could bring the person home"),
    isYes("preferences.cost", "Cost is a worry; it is outside any licence for depression", [
      cite("fda-ketamine-2023", "no approved psychiatric use"),
    ]),
  ],
  availability: "local.ivKetamine",
  positions: [
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Intravenous ketamine is listed as a second-line addition.",
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
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "No recommendation on intravenous ketamine was found.",
      cites: [cite("nice-ng222", "pages read")],
    },
    {
      body: "FDA",
      regions: ["us"],
      year: 2023,
      says: "Ketamine is approved for anaesthesia only; a warning covers compounded ketamine for psychiatric use without supervision.",
      cites: [cite("fda-ketamine-2023", "warning")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Approved for anaesthesia only; no approval for any psychiatric disorder. The FDA warned of compounded ketamine used without supervision, in October 2023.",
      "fda-ketamine-2023",
      "warning",
    ),
  ],
  evidence: [
    {
      says: "Against ECT in 403 people without psychosis: response in 55 of 100 with ketamine and 41 of 100 with ECT after 3 weeks; memory was worse with ECT, dissociation occurred with ketamine (ELEKT-D).",
      cites: [cite("elekt-d-2023", "summaries")],
    },
    {
      says: "Against ECT in 186 inpatients: remission in 46 of 100 with ketamine and 63 of 100 with ECT (KetECT).",
      cites: [cite("ketect-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Not inferior to ECT in ELEKT-D (outpatients and inpatients without psychosis, moderate to severe); inferior in KetECT (inpatients, some psychotic) and in pooled earlier trials (-0.69, six trials). Who was studied differs.",
      cites: [cite("elekt-d-2023", "summaries"), cite("ketect-2022", "abstract")],
    },
    {
      says: "How long it lasts and what it does over years, dependence included, is not known; home use is outside this evidence.",
      cites: [cite("apa-ketamine-2017", "limits, summaries"), cite("fda-ketamine-2023", "warning")],
    },
  ],
  timeToEffect: [
    {
      says: "In placebo-controlled studies symptoms eased within a few hours of an infusion of 0.5 mg/kg, and typically came back within days of the last one.",
      cites: [cite("ketamine-dose-trial-2018", "introduction")],
    },
  ],
  practical: [
    {
      says: "ELEKT-D gave an infusion of 40 minutes twice a week for 3 weeks; blood pressure and sedation are monitored.",
      cites: [cite("elekt-d-2023", "design")],
    },
  ],
  monitoring: [
    {
      says: "The consensus names assessment of substance use, psychosis, symptoms, medical state and consent beforehand.",
      cites: CONSENSUS,
    },
  ],
  plain: {
    name: "Ketamine drip",
    involves: "A drip into a vein at a clinic, usually several times over a few weeks, with time to rest afterwards.",
    speaksFor: "It can work within days.",
    speaksAgainst:
      "The effect may not last, it can feel strange or cause nausea, and it is not licensed for depression.",
  },
};
