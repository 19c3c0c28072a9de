import { UNITS } from "../../knowledge/units";
import { ACUTE_FRESH_MONTHS, LABORATORY_FRESH_MONTHS, measure } from "../measure";
import { choice, yesNo, type Question } from "../question";

/** What may need attention before anything else. */
export const SAFETY = {
  suicidalThoughts: choice("Suicidal thoughts, asked today", {
    none: "none said",
    passive: "a wish to be dead or not to wake up",
    active: "thoughts of suicide, no method, intent or plan",
    method: "thoughts of suicide with a method in mind, no intent or plan",
    intentOrPlan: "some intent, or a plan",
  }),
  suicidalBehaviour: choice("Suicidal behaviour or self-harm with intent to die", {
    never: "never",
    earlier: "yes, longer than 3 months ago",
    recent: "yes, within the last 3 months",
  }),
  phq9Item9: choice(
    "PHQ-9 item 9, where one was filled in",
    {
      notAtAll: "0, not at all",
      severalDays: "1, several days",
      moreThanHalf: "2, more than half the days",
      nearlyEveryDay: "3, nearly every day",
    },
    "A 0 clears nobody; the question above is asked as well",
  ),
  meansAtHand: yesNo(
    "A means of suicide within reach",
    "Stored medicines, a firearm, or another means the person has thought of",
  ),
  recentDischarge: yesNo("Left a psychiatric ward within the last 2 weeks"),
  commandVoices: yesNo("Voices that tell the person to harm themselves or someone else"),
  othersAtRisk: yesNo("Someone else may be at risk, a child included", "Kept off the patient's sheet"),
  capacityInDoubt: yesNo("Capacity for the decisions at hand is in doubt"),
  notEatingOrDrinking: yesNo("Not eating or drinking enough to stay well", "Also weight falling fast, or dehydration"),
  manicNow: yesNo(
    "Manic or hypomanic state now",
    "Little need for sleep with high energy, pressured speech, risky acts",
  ),
  suddenConfusion: yesNo("New confusion or clouding that came on within hours or days"),
  feverWithRigidity: yesNo(
    "Fever with stiff muscles, or unsteady pulse or blood pressure",
    "Malignant catatonia, neuroleptic malignant syndrome",
  ),
  overdoseTaken: yesNo("An overdose or poisoning that has not been looked at medically"),
  severeWithdrawal: yesNo(
    "Withdrawal with a seizure, confusion or hallucinations",
    "From alcohol, benzodiazepines or another sedative",
  ),
  perinatalSigns: yesNo(
    "Around a birth: a sudden change, or new thoughts of violent self-harm, or estrangement from the baby",
    "Also new, lasting feelings of being no good as a mother",
  ),
  serotoninToxicitySigns: yesNo(
    "Possible serotonin toxicity now",
    "Clonus, tremor with brisk reflexes, sweating, agitation or fever on a serotonergic medicine",
  ),
  lithiumToxicitySigns: yesNo(
    "Possible lithium toxicity now",
    "On lithium, with vomiting or diarrhoea, coarse tremor, unsteadiness, drowsiness or confusion",
  ),
  lithiumLevel: measure({
    label: "Latest lithium level",
    units: UNITS.lithium,
    freshMonths: ACUTE_FRESH_MONTHS,
    hint: "12 hours after a dose; 1 mEq/L is 1 mmol/L",
  }),
  sodium: measure({
    label: "Latest sodium",
    units: UNITS.sodium,
    freshMonths: ACUTE_FRESH_MONTHS,
    hint: "1 mEq/L is 1 mmol/L",
  }),
  qtcMs: measure({ label: "Latest corrected QT (QTc)", units: UNITS.qtc, freshMonths: LABORATORY_FRESH_MONTHS }),
  valproate: yesNo("Valproate taken or considered"),
  rapidResponseNeeded: yesNo("A rapid response is needed, for physical or psychiatric reasons"),
} as const satisfies Record<string, Question>;
