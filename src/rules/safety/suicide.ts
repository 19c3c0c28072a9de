import { cite } from "../knowledge/cite";
import { all, any, is, isYes } from "../logic/criterion";
import type { RedFlag } from "./red-flag";
import { ITEM_9_EARLIER, ITEM_9_LATEST, screenerYes } from "./suicide-readings";

const COLUMBIA = [cite("cssrs-triage", "triage points")];
const NO_STRATA = cite("nice-ng225-tools", "NG225: no tools to predict suicide, no global risk stratification");

const THOUGHTS = is(
  "safety.suicidalThoughts",
  ["passive", "active", "method", "intentOrPlan"],
  "A wish to be dead, or suicidal thoughts, intent or a plan, was recorded today",
  COLUMBIA,
);
const BEHAVIOUR = is(
  "safety.suicidalBehaviour",
  ["earlier", "recent"],
  "Suicidal behaviour, recent or earlier, was recorded",
  COLUMBIA,
);
const ITEM_9 = is(
  "safety.phq9Item9",
  ["severalDays", "moreThanHalf", "nearlyEveryDay"],
  "Item 9 of a PHQ-9 was answered with several days or more",
  [cite("item9-2013", "abstract")],
);
const ITEM_9_ACTION = {
  urgency: "sameDay",
  action:
    "Suicidal thoughts are commonly asked about directly in the same contact. Among 84,418 outpatients, suicide attempts in the next year ranged from 4 in 1,000 (answer 0) to 40 in 1,000 (answer 3). A 0 clears nobody: in another cohort 72 of 100 who died by suicide had answered “not at all”.",
  cites: [cite("item9-2013", "abstract"), cite("phq9-va-2016", "abstract")],
  holdsBack: [],
  holdsWhileOpen: false,
} as const;
/** The C-SSRS screener, by the points of its triage. */
const SCREENER = {
  imminent: screenerYes(["intentOrRecentBehaviour"], "intent, a plan or behaviour within 3 months"),
  method: screenerYes(["methodOrEarlierBehaviour"], "a method, or to behaviour longer ago"),
  thoughts: screenerYes(["wishOrThoughts"], "a wish to be dead or to thoughts of suicide"),
};

const SUICIDALITY = any(
  "Suicidal thoughts or behaviour were recorded",
  [THOUGHTS, BEHAVIOUR, ITEM_9, ITEM_9_LATEST, ITEM_9_EARLIER, ...Object.values(SCREENER)],
  COLUMBIA,
);

/** Suicide, as actions and needs: no answer gives a level, and none takes an option away. */
export const SUICIDE_FLAGS: readonly RedFlag[] = [
  {
    id: "suicide-imminent",
    title: "Suicidal intent, a plan, or recent suicidal behaviour",
    urgency: "atOnce",
    when: any(
      "Intent or a plan today, or suicidal behaviour within 3 months",
      [
        is("safety.suicidalThoughts", "intentOrPlan", "Some intent, or a plan, was recorded today", COLUMBIA),
        is("safety.suicidalBehaviour", "recent", "Suicidal behaviour within the last 3 months was recorded", COLUMBIA),
        SCREENER.imminent,
      ],
      COLUMBIA,
    ),
    action:
      "Specialist assessment the same day is usual: triage documents name referral to mental health services at once, with safety precautions until someone has been seen. The comparison of options can wait.",
    cites: COLUMBIA,
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: true,
  },
  {
    id: "suicide-method",
    title: "Suicidal thoughts with a method in mind, or earlier suicidal behaviour",
    urgency: "sameDay",
    when: any(
      "A method without intent, or suicidal behaviour longer than 3 months ago",
      [
        is(
          "safety.suicidalThoughts",
          "method",
          "Thoughts of suicide with a method in mind were recorded today",
          COLUMBIA,
        ),
        is("safety.suicidalBehaviour", "earlier", "Suicidal behaviour longer than 3 months ago was recorded", COLUMBIA),
        SCREENER.method,
      ],
      COLUMBIA,
    ),
    action:
      "Triage documents name a prompt assessment by mental health services. A safety plan for this person, fewer means within reach, a named contact and a date to meet again commonly belong to it.",
    cites: [...COLUMBIA, NO_STRATA, cite("nice-ktt24", "Key points: access to means")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: true,
  },
  {
    id: "suicide-thoughts",
    title: "Suicidal thoughts",
    urgency: "sameDay",
    when: any(
      "A wish to be dead, or thoughts of suicide without a method",
      [
        is(
          "safety.suicidalThoughts",
          ["passive", "active"],
          "A wish to be dead or thoughts of suicide were recorded today",
          COLUMBIA,
        ),
        SCREENER.thoughts,
      ],
      COLUMBIA,
    ),
    action:
      "A conversation about safety, and a safety plan, in the same contact are usual. NICE asks that no tool and no sorting into risk levels decide who is helped: the answers name needs, and none of them clears anyone.",
    cites: [...COLUMBIA, NO_STRATA],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: true,
  },
  {
    id: "item-9",
    title: "Item 9 of the PHQ-9 answered with more than “not at all”",
    when: ITEM_9,
    alwaysAsked: false,
    ...ITEM_9_ACTION,
  },
  {
    id: "item-9-listed",
    title: "Item 9 is above 0 in the latest PHQ-9 listed, or in one that may be the latest",
    when: ITEM_9_LATEST,
    alwaysAsked: true,
    ...ITEM_9_ACTION,
  },
  {
    id: "item-9-earlier",
    title: "Item 9 was above 0 in an earlier PHQ-9, and no later one listed answers it",
    when: ITEM_9_EARLIER,
    alwaysAsked: false,
    ...ITEM_9_ACTION,
    // Something to ask about before going on; what the person thinks today is open.
    urgency: "beforeOptions",
  },
  {
    id: "means-at-hand",
    title: "A means of suicide within reach",
    urgency: "sameDay",
    when: all(
      "Suicidal thoughts or behaviour, and a means within reach",
      [SUICIDALITY, isYes("safety.meansAtHand", "A means of suicide is within reach")],
      [cite("nice-ktt24", "Key points: access to means")],
    ),
    action:
      "Fewer means within reach is what NICE names first: less stored at home, smaller supplies. How toxic a medicine is in overdose counts in the choice; NICE names tricyclics as dangerous in overdose, lofepramine least so.",
    cites: [
      cite("nice-ktt24", "Key points: toxicity in overdose, amount available"),
      cite("nice-ng222", "further-line treatment, page 62"),
    ],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: SUICIDALITY,
  },
  {
    id: "recent-discharge",
    title: "Left a psychiatric ward within the last 2 weeks",
    urgency: "sameDay",
    when: isYes("safety.recentDischarge", "A psychiatric ward was left within the last 2 weeks", [
      cite("post-discharge-2013", "abstract"),
    ]),
    action:
      "The first days after discharge are a time of many deaths: of 100 people who died by suicide within two weeks of discharge, 55 died in the first week, half of them before the first appointment. An English inquiry supports contact within 3 days.",
    cites: [cite("post-discharge-2013", "abstract"), cite("post-discharge-2020", "abstract")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
];
