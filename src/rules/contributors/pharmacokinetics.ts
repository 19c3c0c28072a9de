import { WITHOUT_CPIC } from "../knowledge/cpic";
import { cite } from "../knowledge/cite";
import { all, any, countTrials, is, isAtLeast, isBelow, isYes, type Criterion } from "../logic/criterion";
import type { Contributor } from "./contributor";
import { metaboliserFactors } from "./metaboliser";

const CPIC = [cite("cpic-2023-sri", "recommendation tables")];

const CHECKLIST = [cite("pharmrev-pseudoresistance", "checklist: adequate level")];
const LEVEL = [cite("agnp-tdm-2011", "abstract: indications")];
const SMOKE = [cite("smoking-antidepressants-2017", "abstract"), cite("smoking-duloxetine", "abstract")];

/** Antidepressants whose level was lower in smokers. */
const LOWER_IN_SMOKERS = ["duloxetine", "fluvoxamine", "mirtazapine", "trazodone"] as const;

/** One of them is taken now. */
const TAKEN_WITH_SMOKE: Criterion = countTrials(
  1,
  "trial",
  "Duloxetine, fluvoxamine, mirtazapine or trazodone is still taken",
  all("It is one of these, and still taken", [
    {
      kind: "trialDrug",
      drugs: LOWER_IN_SMOKERS,
      text: "It is duloxetine, fluvoxamine, mirtazapine or trazodone",
      cites: SMOKE,
    },
    { kind: "trialFact", fact: "whyEnded", test: { op: "oneOf", values: ["ongoing"] }, text: "Still taken", cites: [] },
  ]),
  SMOKE,
);

/** Factors that change how much of a medicine reaches the blood. */
export const PHARMACOKINETICS: readonly Contributor[] = [
  {
    id: "metabolism",
    name: "Drug metabolism",
    tier: "T2",
    when: any(
      "A pharmacogenetic result may change exposure to some antidepressants",
      [
        is(
          "metabolism.cyp2d6",
          ["poor", "ultrarapid"],
          "CYP2D6 poor or ultrarapid metaboliser (paroxetine, fluvoxamine, venlafaxine, vortioxetine)",
          CPIC,
        ),
        is(
          "metabolism.cyp2c19",
          ["poor", "rapid", "ultrarapid"],
          "CYP2C19 poor, rapid or ultrarapid metaboliser (citalopram, escitalopram, sertraline)",
          CPIC,
        ),
        is("metabolism.cyp2b6", ["poor", "ultrarapid"], "CYP2B6 poor or ultrarapid metaboliser (sertraline)", CPIC),
      ],
      CPIC,
    ),
    why: "CPIC has recommendations for some antidepressants by these genes; a result does not show who will respond.",
    review: "The medicines tried against the CPIC tables; a drug level where one is available.",
    cites: CPIC,
    details: [
      {
        when: countTrials(
          1,
          "trial",
          "Duloxetine, desvenlafaxine, mirtazapine, bupropion or fluoxetine was tried",
          { kind: "trialDrug", drugs: WITHOUT_CPIC, text: "It is one of these", cites: CPIC },
          CPIC,
        ),
        says: "For duloxetine, desvenlafaxine, mirtazapine, bupropion and fluoxetine CPIC has no recommendation by these genes.",
        cites: CPIC,
      },
    ],
  },
  {
    id: "interactions",
    name: "Medicines that change exposure",
    tier: "T2",
    when: any(
      "A medicine taken may raise or lower antidepressant levels",
      [
        isYes("medicines.enzymeInducer", "An enzyme inducer is taken", [
          cite("pharmrev-pseudoresistance", "checklist: adequate level"),
        ]),
        isYes(
          "medicines.cyp2c19Inhibitor",
          "A CYP2C19 inhibitor is taken; it limits the citalopram dose in a regulator's text",
          [cite("fda-citalopram-2012", "report")],
        ),
        isYes("medicines.cyp2d6Inhibitor", "A strong CYP2D6 inhibitor is taken", CPIC),
      ],
      [cite("pharmrev-pseudoresistance", "checklist: adequate level")],
    ),
    why: "Too low a level can look like non-response, too high a level like intolerance.",
    review: "Interaction check of the whole medicine list; a drug level where one is available.",
    cites: CHECKLIST,
    details: [
      {
        when: all("A strong CYP2D6 inhibitor is taken, and the gene result is not poor", [
          isYes("medicines.cyp2d6Inhibitor", "A strong CYP2D6 inhibitor is taken"),
          is("metabolism.cyp2d6", ["intermediate", "normal", "ultrarapid"], "The CYP2D6 result is not poor"),
        ]),
        says: "With a strong inhibitor somebody whose genes are normal can clear these medicines like a poor metaboliser; the gene result is read after the medicines.",
        cites: [cite("phenoconversion-2023", "abstract")],
      },
    ],
  },
  {
    id: "smoking",
    name: "Smoking",
    tier: "T2",
    when: isYes("substances.smoking", "Tobacco is smoked", SMOKE),
    why: "Smoking lowers the level of some medicines: fluvoxamine, duloxetine, mirtazapine and trazodone. The median duloxetine level was 38 % lower in smokers.",
    review: "Medicines cleared by CYP1A2, and any recent change in smoking.",
    cites: SMOKE,
    details: [{ when: TAKEN_WITH_SMOKE, says: "One of these medicines is taken now.", cites: SMOKE }],
  },
  {
    id: "smoking-stopped",
    name: "Smoking that has stopped",
    tier: "T2",
    when: all(
      "Smoking was stopped or cut down lately while such a medicine is taken",
      [
        isYes("substances.stoppedSmoking", "Smoking was stopped or cut down in the last weeks", [
          cite("smoking-cessation-cyp1a2", "abstract"),
        ]),
        TAKEN_WITH_SMOKE,
      ],
      [cite("smoking-cessation-cyp1a2", "abstract")],
    ),
    why: "Smoke speeds up CYP1A2, and the effect goes when smoking stops: levels of medicines cleared that way can rise. The cases read were of clozapine and olanzapine.",
    review:
      "Side effects since then, a level where one is available; nicotine in other forms does not have this effect in the texts read.",
    cites: [cite("smoking-cessation-cyp1a2", "abstract"), ...SMOKE],
  },
  {
    id: "absorption",
    name: "Absorption after stomach surgery",
    tier: "T2",
    when: isYes("conditions.stomachSurgery", "Surgery that changes absorption is recorded", [
      cite("bypass-ssri", "abstract"),
    ]),
    why: "One month after gastric bypass, exposure to reuptake inhibitors fell to about half in 8 of 12 people. In 63 others it was a quarter lower at 6 months, with a wide spread and no relation to mood.",
    review: "Time of surgery against time of relapse; the form of the medicine; a level where one is available.",
    cites: [cite("bypass-ssri", "abstract"), cite("bypass-ssri-2023", "abstract")],
    details: [
      {
        when: isBelow("conditions.monthsSinceStomachSurgery", 6, "The surgery was less than 6 months ago", [
          cite("bypass-ssri", "abstract"),
        ]),
        says: "Less than 6 months since: the time in which exposure was lowest, and relapse clustered.",
        cites: [cite("bypass-ssri", "abstract")],
      },
      {
        when: isAtLeast("conditions.monthsSinceStomachSurgery", 6, "The surgery was 6 months ago or longer", [
          cite("bypass-ssri", "abstract"),
        ]),
        says: "6 months or longer since: exposure had come back by then in 6 of those 8 people.",
        cites: [cite("bypass-ssri", "abstract")],
      },
    ],
  },
  {
    id: "malabsorption",
    name: "Poor absorption",
    tier: "T2",
    when: isYes(
      "conditions.malabsorption",
      "Long-lasting diarrhoea, vomiting or a disorder of absorption is recorded",
      [cite("celiac-absorption", "summary of a review of 2013")],
    ),
    why: "Absorption of medicines can be altered, in either direction; little is known for antidepressants.",
    review: "Time of tablets against vomiting; another form; a level where one is available.",
    cites: [cite("celiac-absorption", "summary of a review of 2013")],
  },
  {
    id: "drug-level",
    name: "A level outside its range",
    tier: "T2",
    when: is(
      "metabolism.drugLevel",
      ["undetectable", "below", "above"],
      "A level was not detectable, below or above the laboratory's range",
      LEVEL,
    ),
    why: "Levels are measured for non-response at usual doses, uncertain intake, side effects and interactions.",
    review: "Hours since the last dose, and how long the dose had been the same; the laboratory's own range.",
    cites: LEVEL,
    details: [
      {
        when: is("metabolism.drugLevel", "undetectable", "The level was not detectable", LEVEL),
        says: "Not detectable: tablets that were not taken are looked at before rapid metabolism.",
        cites: LEVEL,
      },
    ],
  },
  {
    id: "unusual-effects",
    name: "Unusually strong or absent side effects",
    tier: "T2",
    when: is(
      "metabolism.unusualEffects",
      ["strong", "absent"],
      "Side effects at ordinary doses were unusually strong, or there were none on any medicine",
      CHECKLIST,
    ),
    why: "Rapid metabolism and a level outside its range are on the checklist of what may pass for resistance.",
    review: "Doses taken, other medicines, a level; a pharmacogenetic result where there is one.",
    cites: CHECKLIST,
  },
  ...metaboliserFactors(),
];
