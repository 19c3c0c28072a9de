import { choice, yesNo, type Question } from "../question";

/** What may need attention before anything else. */
export const SAFETY = {
  suicidalThoughts: choice("Suicidal thoughts, asked today", {
    none: "none said",
    passive: "a wish to be dead or not to wake up",
    active: "thoughts of suicide, no intent or plan",
    intentOrPlan: "some intent, or a plan",
  }),
  suicidalBehaviour: choice("Suicidal behaviour or self-harm with intent to die", {
    never: "never",
    earlier: "yes, longer than 3 months ago",
    recent: "yes, within the last 3 months",
  }),
  notEatingOrDrinking: yesNo("Not eating or drinking enough to stay well"),
  manicNow: yesNo(
    "Manic or hypomanic state now",
    "Little need for sleep with high energy, pressured speech, risky acts",
  ),
  suddenConfusion: yesNo("New confusion or clouding that came on within hours or days"),
  serotoninToxicitySigns: yesNo(
    "Possible serotonin toxicity now",
    "Clonus, tremor with brisk reflexes, sweating, agitation or fever on a serotonergic medicine",
  ),
  lithiumToxicitySigns: yesNo(
    "Possible lithium toxicity now",
    "On lithium, with vomiting or diarrhoea, coarse tremor, unsteadiness, drowsiness or confusion",
  ),
  rapidResponseNeeded: yesNo("A rapid response is needed, for physical or psychiatric reasons"),
} as const satisfies Record<string, Question>;
