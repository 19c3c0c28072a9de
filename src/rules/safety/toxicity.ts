import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isYes } from "../logic/criterion";
import { INTERACTS_WITH_MAOI, LITHIUM_TAKEN, MAOI_TAKEN, SEROTONERGIC_TAKEN, TWO_MAOIS } from "../options/taken-now";
import { ANTIDEPRESSANT_CHANGES, AS_IT_IS, SEROTONERGIC_ADDITIONS, type RedFlag } from "./red-flag";
import { WASHOUTS } from "./washouts";

const LITHIUM = [cite("sps-lithium", "signs of toxicity")];
const MAOI_LABEL = [cite("phenelzine-label", "Contraindications and wash-out")];

/** Harm from the medicines themselves: serotonin, MAO inhibitors, lithium. */
export const TOXICITY_FLAGS: readonly RedFlag[] = [
  {
    id: "serotonin-toxicity",
    title: "Possible serotonin toxicity",
    urgency: "atOnce",
    when: isYes("safety.serotoninToxicitySigns", "Signs of serotonin toxicity were recorded", [
      cite("hunter-serotonin", "criteria"),
    ]),
    action:
      "Emergency medical assessment is usual. On a serotonergic medicine the Hunter criteria ask for one of: spontaneous clonus; inducible or ocular clonus with agitation or sweating; tremor with brisk reflexes; rigidity with fever above 38 °C and clonus. Options that add to serotonin wait for it.",
    cites: [cite("hunter-serotonin", "criteria")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, ...SEROTONERGIC_ADDITIONS],
    holdsWhileOpen: true,
    alwaysAsked: false,
    concerns: any("A serotonergic medicine or an MAO inhibitor is taken", [SEROTONERGIC_TAKEN, MAOI_TAKEN]),
  },
  {
    id: "maoi-overlap",
    title: "MAO inhibitor with or close to another serotonergic medicine",
    urgency: "sameDay",
    when: any(
      "An MAO inhibitor now or in the last 2 weeks, with a medicine that labels name as not to be taken with it",
      [all("An MAO inhibitor, and such a medicine", [MAOI_TAKEN, INTERACTS_WITH_MAOI]), TWO_MAOIS],
      MAOI_LABEL,
    ),
    action:
      "Labels list this combination as contraindicated, fluoxetine for 5 weeks after its last dose included; same-day advice from a pharmacist or specialist is usual.",
    cites: [...MAOI_LABEL, cite("nice-ng222", "1.9.9")],
    positions: WASHOUTS,
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, ...SEROTONERGIC_ADDITIONS],
    holdsWhileOpen: true,
    alwaysAsked: false,
  },
  {
    id: "lithium-toxicity",
    title: "Possible lithium toxicity",
    urgency: "atOnce",
    when: isYes("safety.lithiumToxicitySigns", "Signs of lithium toxicity were recorded", LITHIUM),
    action:
      "A level is taken at once, and one of 1.5 mmol/L or more is a medical emergency in an NHS text; toxicity can occur at ordinary levels, so that signs count more than the number.",
    cites: [...LITHIUM, cite("lithium-toxicity-ggc", "what to do if toxicity occurs")],
    holdsBack: [...AS_IT_IS, "augment-lithium"],
    holdsWhileOpen: true,
    alwaysAsked: false,
    concerns: LITHIUM_TAKEN,
  },
  {
    id: "lithium-level",
    title: "Lithium level of 1.5 mmol/L or more",
    urgency: "atOnce",
    when: isAtLeast("safety.lithiumLevel", 1.5, "The lithium level is 1.5 mmol/L or more", [
      cite("lithium-toxicity-ggc", "what to do if toxicity occurs"),
    ]),
    action:
      "A medical emergency in an NHS text, also before signs are seen; toxicity is usual from 1.5 mmol/L on. The time since the last dose bears on the number.",
    cites: [cite("lithium-toxicity-ggc", "what to do if toxicity occurs"), ...LITHIUM],
    holdsBack: [...AS_IT_IS, "augment-lithium"],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: LITHIUM_TAKEN,
  },
  {
    id: "lithium-fluid-loss",
    title: "Lithium with loss of fluid or salt, or a medicine that raises its level",
    urgency: "sameDay",
    when: all(
      "Lithium is taken, with something that raises its level",
      [
        LITHIUM_TAKEN,
        any("Loss of fluid or salt, or such a medicine", [
          isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough"),
          isYes("conditions.dehydrated", "The person is dehydrated, low in sodium or on a low-salt diet"),
          isYes(
            "medicines.interactsWithLithium",
            "A diuretic, ACE inhibitor, angiotensin blocker or regular NSAID is taken",
          ),
        ]),
      ],
      [cite("lithium-label", "Warnings and precautions, monograph")],
    ),
    action:
      "Labels warn of a rising level and toxicity; a level and kidney function are usually looked at, more often than the routine 3 to 6 months.",
    cites: [
      cite("lithium-label", "Warnings and precautions, monograph"),
      cite("sps-lithium", "monitoring: more often with interacting medicines or a falling eGFR"),
    ],
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: LITHIUM_TAKEN,
  },
];
