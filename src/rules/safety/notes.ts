import { cite } from "../knowledge/cite";
import { all, any, is, isAtLeast, isBelow, isYes } from "../logic/criterion";
import { MAOI_TAKEN } from "../options/taken-now";
import type { SafetyNote } from "./note";
import { WASHOUTS } from "./washouts";

const BOXED = [cite("boxed-warning-antidepressants", "boxed warning")];
const PERINATAL = [cite("perinatal-pathways-2018", "foreword")];
const VALPROATE = [
  cite("ggc-valproate", "contraindications, January 2024"),
  cite("gphc-valproate-2025", "review by two specialists"),
];
const DVLA = [cite("dvla-psychiatric", "severe anxiety or depression")];

const PREGNANT = isYes("person.pregnant", "Pregnancy is recorded", PERINATAL);
const PLANNING = isYes("person.planningPregnancy", "A pregnancy is planned, or possible and not prevented", PERINATAL);

/** In the order in which they are shown. */
export const SAFETY_NOTES: readonly SafetyNote[] = [
  {
    id: "perinatal",
    title: "Pregnancy, a pregnancy planned or possible, or breastfeeding",
    when: any(
      "Pregnant, planning or able to become pregnant, or breastfeeding",
      [PREGNANT, PLANNING, isYes("person.breastfeeding", "Breastfeeding is recorded", PERINATAL)],
      PERINATAL,
    ),
    says: "Advice from a perinatal specialist before an option is chosen is usual; in England the specialist pathways run from the planning of a pregnancy to the end of the first year. They hold that prompt treatment lowers risks for mother and child.",
    cites: PERINATAL,
    // By an age after which a pregnancy is not expected; sex is often not recorded.
    concerns: isBelow("person.ageYears", 55, "Age is under 55", VALPROATE),
  },
  {
    id: "valproate",
    title: "Valproate under 55, or where a pregnancy is possible",
    when: all(
      "Valproate is taken or considered, under 55 or where a pregnancy is possible",
      [
        any(
          "Valproate is taken, or considered",
          [
            isYes("safety.valproate", "Valproate is taken or considered", VALPROATE),
            isYes("medicines.valproate", "Valproate is taken now", VALPROATE),
          ],
          VALPROATE,
        ),
        any("Under 55, pregnant, or a pregnancy possible", [
          isBelow("person.ageYears", 55, "Age is under 55", VALPROATE),
          PREGNANT,
          PLANNING,
        ]),
      ],
      VALPROATE,
    ),
    says: "About 1 in 10 children exposed before birth have a birth defect, and up to 4 in 10 developmental problems. It is no treatment of depression in the texts read here.",
    cites: [cite("ggc-valproate", "pregnancy prevention programme")],
    positions: [
      {
        body: "MHRA",
        regions: ["uk"],
        year: 2025,
        says: "Contraindicated in pregnancy, and where a pregnancy is possible unless the prevention programme is followed; under 55 of either sex, review by two specialists before it is begun; men taking it are told of a possible risk to children and of contraception.",
        cites: VALPROATE,
      },
    ],
  },
  {
    id: "young-adult",
    title: "Age 18 to 24",
    when: all(
      "Age from 18 to 24",
      [
        isAtLeast("person.ageYears", 18, "Age is 18 or more", BOXED),
        isBelow("person.ageYears", 25, "Age is under 25", BOXED),
      ],
      BOXED,
    ),
    says: "In short trials antidepressants raised suicidal thoughts and behaviour up to the age of 24, mainly early on and at changes of dose; US labels name closer observation then. Over 24 no increase was seen.",
    cites: BOXED,
  },
  {
    id: "older-adult",
    title: "Age 65 or more",
    when: isAtLeast("person.ageYears", 65, "Age is 65 or more", [
      cite("hyponatraemia-inpatients", "abstract: mean age 74"),
      cite("mhra-citalopram-2011", "table of maximum doses"),
    ]),
    says: "Low sodium on an SSRI or venlafaxine, and side effects of tricyclics, are described more often; the regulators' highest dose of citalopram and escitalopram is half in older age, drawn at over 60 (FDA), 65 (Health Canada) or over 65 (MHRA, TGA); lithium is monitored more closely. Suicidal thoughts and behaviour on antidepressants were fewer than on placebo.",
    cites: [
      cite("hyponatraemia-inpatients", "abstract"),
      cite("devon-tricyclics", "elderly patients"),
      cite("mhra-citalopram-2011", "table of maximum doses"),
      cite("fda-citalopram-2012", "report"),
      cite("sps-lithium", "monitoring: 65 and over"),
      ...BOXED,
    ],
  },
  {
    id: "maoi-washout",
    title: "A wash-out before or after an MAO inhibitor",
    when: {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; a change from it runs into a wash-out",
    },
    says: "Labels and switching tables name a wash-out, and they differ. Over-the-counter decongestants and dextromethorphan count among what is not taken with it.",
    cites: [cite("phenelzine-label", "Contraindications and wash-out")],
    positions: WASHOUTS,
  },
  {
    id: "driving",
    title: "Driving",
    when: all(
      "The person drives, and something recorded bears on it",
      [
        isYes("person.drives", "The person drives, or means to", DVLA),
        any("Severe illness, or suicidal, psychotic, manic or confused", [
          is("episode.severity", "severe", "The episode is severe", DVLA),
          is(
            "safety.suicidalThoughts",
            ["passive", "active", "method", "intentOrPlan"],
            "Suicidal thoughts were recorded today",
            DVLA,
          ),
          isYes("episode.psychoticFeatures", "Psychotic features are present", DVLA),
          isYes("safety.manicNow", "A manic or hypomanic state is present", DVLA),
          isYes("safety.suddenConfusion", "New confusion is recorded", DVLA),
        ]),
      ],
      DVLA,
    ),
    says: "Fitness to drive is usually talked about now, and again with any medicine that sedates; the rules are national.",
    cites: [...DVLA, cite("austroads-psychiatric", "7.2.1 contraindications to driving")],
    positions: [
      {
        body: "DVLA",
        regions: ["uk"],
        year: 2024,
        says: "Severe depression with marked memory or concentration problems, agitation, behavioural disturbance or suicidal thoughts: driving is not allowed, and the DVLA is told; a car licence may be granted again after 3 months well and stable.",
        cites: DVLA,
      },
      {
        body: "Austroads",
        regions: ["au"],
        says: "Named as contraindications until evaluated and treated: a relapse that impairs perception, mood or thinking, lack of insight, and an intent to harm oneself or others with a vehicle.",
        cites: [cite("austroads-psychiatric", "7.2.1 contraindications to driving")],
      },
    ],
  },
];
