import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isYes } from "../logic/criterion";
import {
  agedAtLeast,
  courseHelped,
  heartDisease,
  lowSodium,
  ONE_FAILURE,
  respondedTo,
  suicidality,
  TWO_FAILURES,
} from "./history";
import type { Option } from "./option";
import { germanNvl, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, LITHIUM_TAKEN, MAOI_TAKEN } from "./taken-now";

const US = [cite("lithium-label", "Warnings and precautions, monograph")];
const EUROPE = [
  cite("priadel-product-texts", "4.3 Contraindications"),
  cite("lithium-italian-label", "Controindicazioni"),
];

/** Lithium added to the antidepressant. */
export const lithium: Option = {
  id: "augment-lithium",
  name: "Adding lithium",
  group: "adding",
  medicines: ["lithium"],
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [
    ANTIDEPRESSANT_TAKEN,
    ONE_FAILURE,
  ]),
  supports: [
    TWO_FAILURES,
    respondedTo("Lithium", ["lithium"]),
    courseHelped("ect", "ECT brought a response; NICE names adding lithium afterwards", [cite("nice-ng222", "1.13.9")]),
  ],
  cautions: [
    isYes("conditions.kidneyImpairment", "Kidney function is reduced; labels name a higher risk of toxicity", US),
    isYes(
      "medicines.interactsWithLithium",
      "A diuretic, ACE inhibitor, angiotensin blocker or regular NSAID is taken; labels warn of raised lithium levels",
      US,
    ),
    any(
      "Thyroid disease is recorded or the TSH is 10 mIU/L or more; untreated hypothyroidism is a contraindication in European texts, and thyroid tests belong to lithium monitoring",
      [
        isYes("conditions.thyroidDisease", "Thyroid disease is recorded", [cite("sps-lithium", "monitoring")]),
        isAtLeast("conditions.tsh", 10, "The TSH is 10 mIU/L or more", [
          cite("nice-ng145-summary", "TSH 10 mIU/L or more"),
        ]),
      ],
      [
        cite("priadel-product-texts", "4.3 Contraindications: untreated hypothyroidism"),
        cite("sps-lithium", "monitoring"),
      ],
    ),
    heartDisease(
      "Heart disease is recorded; European texts list heart disease or heart failure as a contraindication, the US label warns",
      [...EUROPE, ...US],
    ),
    lowSodium("Low sodium is recorded; low body sodium is a contraindication in European texts", EUROPE),
    isYes(
      "safety.notEatingOrDrinking",
      "The person is not eating or drinking enough; loss of fluid or salt raises the risk of toxicity",
      US,
    ),
    isYes("conditions.seizures", "Epilepsy or a seizure is recorded; a summary of NICE names epilepsy as a caution", [
      cite("nice-lithium-summary", "cautions"),
    ]),
    isYes(
      "conditions.neurologicalDisease",
      "A stroke, brain injury or other neurological disease is recorded; a summary of NICE names organic brain damage as a caution",
      [cite("nice-lithium-summary", "cautions")],
    ),
    isYes(
      "person.planningPregnancy",
      "A pregnancy is planned or possible; pregnancy is a contraindication in an Italian text, the US label asks for monitoring",
      [cite("lithium-italian-label", "Controindicazioni"), ...US],
    ),
    suicidality("Suicidal thoughts or behaviour were recorded; toxic levels of lithium lie close to therapeutic ones", [
      cite("lithium-label", "Boxed warning"),
    ]),
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; the US label names serotonin syndrome with lithium and an MAO inhibitor",
      cites: US,
    },
    agedAtLeast(65, "Age is 65 or more; monitoring is closer from that age", [
      cite("sps-lithium", "monitoring: 65 and over"),
    ]),
  ],
  rulesOut: [{ ...LITHIUM_TAKEN, text: "Lithium is taken already; adding it does not arise" }],
  rulesOutByCountry: [
    {
      rule: isYes(
        "conditions.severeKidneyImpairment",
        "Kidney function is severely reduced; a contraindication in European texts, not recommended in the US label",
        [...EUROPE, ...US],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "conditions.adrenalInsufficiency",
        "Addison's disease is recorded; a contraindication in European texts",
        [cite("priadel-product-texts", "4.3 Contraindications")],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "conditions.dehydrated",
        "The person is dehydrated, low in sodium or on a low-salt diet; a contraindication in European texts, a warning in the US label",
        [...EUROPE, ...US],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "conditions.recentHeartAttack",
        "A heart attack or other cardiovascular event in the last 6 weeks; European texts list heart disease as a contraindication, the US label warns",
        [...EUROPE, ...US],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "person.pregnant",
        "Pregnancy is recorded; a contraindication in an Italian text, the US label asks for monitoring",
        [cite("lithium-italian-label", "Controindicazioni"), ...US],
      ),
      cautionIn: ["us"],
    },
    {
      rule: isYes(
        "person.breastfeeding",
        "Breastfeeding is recorded; a contraindication in European texts, not recommended in the US label",
        [...EUROPE, ...US],
      ),
      cautionIn: ["us"],
    },
  ],
  preferences: [
    isYes("preferences.needles", "Needles are a worry; blood tests are frequent at first", [
      cite("sps-lithium", "monitoring"),
    ]),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  availability: "local.lithiumMonitoring",
  positions: [
    germanNvl("Lithium is among its recommendations as an addition."),
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Lithium is named among additions in or with advice from specialist services, and after successful ECT.",
      cites: [cite("nice-ng222", "1.9.9, 1.13.9")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Lithium is listed as a second-line addition.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
    {
      body: "Review of 10 guidelines",
      regions: ["us", "uk", "ca", "au", "eu"],
      year: 2020,
      says: "Lithium and atypical antipsychotics are the only additions that all ten guidelines recommend.",
      cites: [cite("taylor-2020-guidelines", "abstract")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Boxed warning of toxicity close to therapeutic levels; warnings with kidney and heart disease, dehydration, diuretics, ACE inhibitors, angiotensin blockers and NSAIDs, and of unmasking Brugada syndrome.",
      "lithium-label",
      "Boxed warning; Warnings and precautions",
    ),
    status(
      "uk",
      "Product text: contraindicated with severe renal impairment, Addison's disease, low body sodium, heart failure, untreated hypothyroidism and breastfeeding.",
      "priadel-product-texts",
      "4.3 Contraindications",
    ),
  ],
  evidence: [
    {
      says: "In controlled trials response in 45 of 100 with lithium added, against 18 with placebo; in an older analysis of controlled trials the odds of staying ill were 0.15 times those with placebo (95 % interval 0.05 to 0.44).",
      cites: [cite("bauer-2003-lithium", "abstract"), cite("austin-1991-lithium", "abstract")],
    },
    {
      says: "In STAR*D, 16 of 100 were in remission with lithium added as the third step.",
      cites: [cite("star-d-2006", "third step, as summarised")],
    },
    {
      says: "From age 60, 19 of 100 were in remission with lithium added, against 22 with a switch to nortriptyline.",
      cites: [cite("optimum-2023", "abstract, step 2")],
    },
    {
      says: "In the UK LQD trial (212 people) quetiapine brought a lower burden of symptoms over 12 months than lithium.",
      cites: [cite("lqd-2025", "summaries")],
    },
  ],
  uncertainty: [
    {
      says: "Guidelines list lithium first among additions; in LQD quetiapine did better over 12 months, and 20 of 100 randomised to lithium never started it. VA/DoD does not list it among augmentations, by a comparison of guidelines.",
      cites: [
        cite("taylor-2020-guidelines", "abstract"),
        cite("lqd-2025", "summaries"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
    {
      says: "Target levels differ: at least 0.4 mmol/L in a summary of NICE, 0.5 to 0.8 in CANMAT.",
      cites: [cite("nice-lithium-summary", "target level"), cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
  ],
  timeToEffect: [
    {
      says: "About 50 of 100 responded within 2 to 6 weeks, open and controlled studies together; an older analysis calls it uncertain how long that takes.",
      cites: [cite("bauer-2003-lithium", "abstract"), cite("austin-1991-lithium", "abstract")],
    },
  ],
  practical: [
    {
      says: "Monitoring that the NHS lists: level weekly until stable, then every 3 months for a year; kidney, thyroid, calcium and weight every 6 months.",
      cites: [cite("sps-lithium", "monitoring")],
    },
    {
      says: "Vomiting, diarrhoea or dehydration can raise the level.",
      cites: [cite("lithium-label", "Warnings: fever, volume depletion, dehydration")],
    },
  ],
  monitoring: [
    {
      says: "Beforehand: weight, kidneys, thyroid, calcium. A level 12 hours after a dose, one week after the start and after each change, weekly until stable; every 3 months in the first year, then every 6 months, or every 3 from age 65, with interacting medicines or organ risks, or a last level of 0.8 mmol/L or more. Kidneys, thyroid and calcium every 6 months.",
      cites: [cite("nice-lithium-summary", "monitoring"), cite("sps-lithium", "monitoring")],
    },
  ],
  plain: {
    name: "Adding lithium",
    involves:
      "Lithium is taken with the antidepressant. Regular blood tests check the level, the kidneys and the thyroid.",
    speaksFor: "It has been used for a long time, and most guidelines list it.",
    speaksAgainst: "It needs many blood tests, can cause thirst or shaking, and too much of it is harmful.",
  },
};
