import { cite } from "../knowledge/sources";
import { all, isYes } from "../logic/criterion";
import { ANY_TRIAL_TAKEN, ONE_FAILURE, SIXTY_FIVE_OR_OLDER, SUICIDE_RISK_OVERDOSE, TWO_FAILURES } from "./history";
import type { Option } from "./option";

const LABEL = [cite("lithium-label", "Contraindications and warnings, excerpts")];

/** Lithium added to the antidepressant. */
export const lithium: Option = {
  id: "augment-lithium",
  name: "Adding lithium",
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [ANY_TRIAL_TAKEN, ONE_FAILURE]),
  supports: [
    TWO_FAILURES,
    isYes("diagnosis.bipolarInFamily", "Bipolar disorder is recorded in a close relative", [
      cite("taylor-2020-guidelines", "abstract"),
    ]),
  ],
  cautions: [
    isYes("conditions.kidneyImpairment", "Kidney function is reduced; labels name a higher risk of toxicity", LABEL),
    isYes(
      "medicines.interactsWithLithium",
      "A thiazide, ACE inhibitor, angiotensin blocker or regular NSAID is taken; labels warn of raised lithium levels",
      LABEL,
    ),
    isYes("conditions.thyroidDisease", "Thyroid disease is recorded; thyroid tests belong to lithium monitoring", [
      cite("sps-lithium", "monitoring"),
    ]),
    isYes("conditions.heartDisease", "Heart disease is recorded", LABEL),
    isYes("person.planningPregnancy", "A pregnancy is planned or possible", LABEL),
    SUICIDE_RISK_OVERDOSE,
    SIXTY_FIVE_OR_OLDER,
  ],
  rulesOut: [
    isYes(
      "conditions.severeKidneyImpairment",
      "Kidney function is severely reduced; listed as a contraindication",
      LABEL,
    ),
    isYes("conditions.adrenalInsufficiency", "Addison's disease is recorded; listed as a contraindication", LABEL),
    isYes(
      "conditions.recentHeartAttack",
      "A heart attack or other cardiovascular event in the last 6 weeks; acute myocardial infarction is listed as a contraindication",
      LABEL,
    ),
    isYes("person.pregnant", "Pregnancy is recorded; the first trimester is listed as a contraindication", LABEL),
    isYes("person.breastfeeding", "Breastfeeding is recorded; listed as a contraindication", LABEL),
  ],
  preferences: [
    isYes("preferences.needles", "Needles are a worry; blood tests are frequent at first", [
      cite("sps-lithium", "monitoring"),
    ]),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  availability: "local.lithiumMonitoring",
  positions: [
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
  evidence: [
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
  practical: [
    {
      says: "Monitoring that the NHS lists: level weekly until stable, then every 3 months for a year; kidney, thyroid, calcium and weight every 6 months.",
      cites: [cite("sps-lithium", "monitoring")],
    },
    {
      says: "Often judged within 2 to 6 weeks; vomiting, diarrhoea or dehydration can raise the level.",
      cites: [cite("nice-lithium-summary", "augmentation"), ...LABEL],
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
