import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isBelow, isYes } from "../logic/criterion";
import { lowSodium } from "../options/history";
import { SSRI_OR_SNRI_TAKEN } from "../options/taken-now";
import {
  ANTIDEPRESSANT_CHANGES,
  AS_IT_IS,
  AUGMENTATIONS,
  KETAMINES,
  WAKING_STIMULATION,
  type RedFlag,
} from "./red-flag";

const EUROPE_SODIUM = [cite("hyponatraemia-europe-2014", "grades by sodium: profound, less than 125 mmol/L")];

const NHS_VALPROATE = [cite("ggc-valproate", "contraindications, January 2024")];

/** The body in danger: intake, sodium, poisoning, withdrawal, and what harms an unborn child. */
export const PHYSICAL_FLAGS: readonly RedFlag[] = [
  {
    id: "not-eating-drinking",
    title: "Not eating or drinking enough",
    urgency: "sameDay",
    when: isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough to stay well", [
      cite("nice-ng222", "1.13.1"),
    ]),
    action:
      "A medical look the same day is usual. NICE calls this an example of life-threatening depression, in which a rapid response is needed, and names ECT there; it does not wait for a list of contributing factors.",
    cites: [cite("nice-ng222", "1.13.1")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: true,
  },
  {
    id: "overdose",
    title: "An overdose not yet looked at medically",
    urgency: "atOnce",
    when: isYes("safety.overdoseTaken", "An overdose or poisoning was not looked at medically", [
      cite("poisoning-ayrshire-2024", "all overdoses"),
    ]),
    action:
      "Emergency medical assessment is usual; hospitals follow the poisons service's text for every overdose. The BNF names assessment in hospital for tricyclics.",
    cites: [
      cite("poisoning-ayrshire-2024", "all overdoses"),
      cite("bnf-tricyclic-poisoning", "assessment in hospital"),
    ],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, ...AUGMENTATIONS, ...WAKING_STIMULATION, ...KETAMINES, "ect"],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "severe-withdrawal",
    title: "Withdrawal with a seizure, confusion or hallucinations",
    urgency: "atOnce",
    when: isYes("safety.severeWithdrawal", "Withdrawal with a seizure, confusion or hallucinations was recorded", [
      cite("nice-cg100", "1.1.1.1"),
    ]),
    action:
      "Seizures and delirium in withdrawal are treated urgently; NICE names admission for people in acute alcohol withdrawal with them, or likely to have them.",
    cites: [cite("nice-cg100", "1.1.1.1"), cite("uk-alcohol-2025", "16.9 complications of withdrawal")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, ...AUGMENTATIONS, ...WAKING_STIMULATION, ...KETAMINES, "ect"],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "low-sodium-profound",
    title: "Sodium less than 125 mmol/L",
    urgency: "atOnce",
    when: isBelow("safety.sodium", 125, "Sodium is less than 125 mmol/L", EUROPE_SODIUM),
    action:
      "The European guideline calls this profound; symptoms range from none to life-threatening. Urgent medical advice is usual, and the antidepressant is one of the causes looked at.",
    cites: [...EUROPE_SODIUM, cite("hyponatraemia-inpatients", "abstract")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, "augment-lithium", "augment-olanzapine-fluoxetine"],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: SSRI_OR_SNRI_TAKEN,
  },
  {
    id: "low-sodium-measured",
    title: "Sodium of 125 to 134 mmol/L",
    urgency: "beforeOptions",
    when: all(
      "The sodium is from 125 to less than 135 mmol/L",
      [
        isBelow("safety.sodium", 135, "Sodium is less than 135 mmol/L", [
          cite("hyponatraemia-europe-2014", "abstract: definition"),
        ]),
        isAtLeast("safety.sodium", 125, "Sodium is 125 mmol/L or more", EUROPE_SODIUM),
      ],
      EUROPE_SODIUM,
    ),
    action:
      "The European guideline calls 130 to 135 mmol/L mild and 125 to 129 moderate; the cause is looked for, antidepressants among them.",
    cites: [...EUROPE_SODIUM, cite("hyponatraemia-inpatients", "abstract")],
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: SSRI_OR_SNRI_TAKEN,
  },
  {
    id: "low-sodium",
    title: "Low sodium, now or before, on an SSRI or SNRI",
    urgency: "beforeOptions",
    when: all(
      "Low sodium is recorded, and an SSRI or SNRI is taken",
      [
        lowSodium("Low sodium, now or on an earlier antidepressant, is recorded", [
          cite("hyponatraemia-inpatients", "abstract"),
        ]),
        any("An SSRI or SNRI is taken now", [
          SSRI_OR_SNRI_TAKEN,
          isYes("currentMedicines.ssriOrSnri", "It stands among the current medicines"),
        ]),
      ],
      [cite("hyponatraemia-inpatients", "abstract")],
    ),
    coveredBy: ["low-sodium-profound", "low-sodium-measured"],
    action:
      "Among older inpatients 39 of 100 on an SSRI or venlafaxine had low sodium, against 10 of 100 others; the authors name a level before and after an antidepressant is begun.",
    cites: [cite("hyponatraemia-inpatients", "abstract")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: SSRI_OR_SNRI_TAKEN,
  },
  {
    id: "valproate-in-pregnancy",
    title: "Valproate in pregnancy",
    urgency: "beforeOptions",
    when: all(
      "Valproate is taken, and a pregnancy is recorded",
      [
        isYes("person.pregnant", "Pregnancy is recorded"),
        isYes("medicines.valproate", "Valproate is taken now", NHS_VALPROATE),
      ],
      NHS_VALPROATE,
    ),
    action:
      "An NHS text lists valproate as contraindicated in pregnancy: about 1 in 10 children exposed before birth have a birth defect, and up to 4 in 10 developmental problems. Advice of the specialist who prescribes it is usual, soon.",
    cites: [...NHS_VALPROATE, cite("ggc-valproate", "pregnancy prevention programme")],
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: isYes("person.pregnant", "Pregnancy is recorded"),
  },
];
