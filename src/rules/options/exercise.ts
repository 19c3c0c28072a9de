import { cite } from "../knowledge/cite";
import { any, is, isBelow, isYes, type Criterion } from "../logic/criterion";
import { CURRENT_PARTIAL_RESPONSE } from "./taken-now";
import { heartDisease } from "./history";
import type { Option } from "./option";
import { canmat, ng222, ranzcp } from "./positions";

const CANMAT = [cite("canmat-2023", "Table 2.4; Q2.f, paragraph 61")];

const AT_ANY_STEP: Criterion = any("Guidelines name physical activity at every step", [
  { kind: "all", of: [], text: "No earlier step is asked for", cites: [cite("nice-ng222", "1.4.42"), ...CANMAT] },
]);

/** Supervised or group exercise beside other treatment. */
export const exercise: Option = {
  id: "exercise",
  name: "Exercise",
  group: "everyday",
  placedWhen: AT_ANY_STEP,
  supports: [
    CURRENT_PARTIAL_RESPONSE,
    is(
      "episode.severity",
      ["mild", "moderate"],
      "The episode is mild or moderate; CANMAT names exercise there",
      CANMAT,
    ),
    isBelow("lifestyle.activeMinutesPerWeek", 150, "Less than 150 minutes of moderate activity a week", [
      cite("exercise-bmj-2024", "abstract"),
    ]),
    any(
      "Diabetes or obesity is recorded; exercise also benefits health beyond depression",
      [
        isYes("conditions.diabetes", "Diabetes is recorded", CANMAT),
        isYes("conditions.obesity", "Obesity is recorded", CANMAT),
      ],
      CANMAT,
    ),
  ],
  cautions: [
    any(
      "Heart disease, heart failure or a recent cardiovascular event is recorded; the guideline's programme is led by a trained practitioner",
      [
        heartDisease("Heart disease is recorded", []),
        isYes("conditions.recentHeartAttack", "A cardiovascular event in the last 6 weeks"),
      ],
      [cite("nice-ng222", "group exercise, page 55")],
    ),
    is(
      "episode.severity",
      "severe",
      "The episode is severe; what was read names exercise in mild and moderate episodes",
      CANMAT,
    ),
  ],
  rulesOut: [],
  preferences: [
    isYes("preferences.moreActive", "The person would like to be more active"),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.weight", "Weight is a worry"),
  ],
  availability: "local.exercise",
  positions: [
    ng222(
      "Group exercise is described as a programme, usually more than once a week for 10 weeks, about 8 people, moderate aerobic activity; any regular activity can help wellbeing.",
      "group exercise, page 55; 1.4.42",
    ),
    canmat(
      "Supervised exercise is listed first-line for mild episodes, and second-line as an addition in moderate ones.",
      "Table 2.4",
    ),
    ranzcp("Lifestyle, exercise included, is a necessary first step.", "summary, key points"),
  ],
  regulatory: [],
  evidence: [
    {
      says: "218 trials (14,170 people), against usual care or placebo: effect sizes 0.62 for walking or jogging (95 % credible interval 0.45 to 0.80), 0.55 for yoga (0.36 to 0.73) and 0.49 for strength training (0.29 to 0.69).",
      cites: [cite("exercise-bmj-2024", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "People can't be blinded to exercise, most trials were not in resistant depression, and the trials of adding it after non-remission are small (33 to 86 people).",
      cites: [
        cite("exercise-bmj-2024", "abstract, limitations"),
        cite("nice-ng222", "evidence tables, further-line treatment"),
      ],
    },
  ],
  practical: [
    {
      says: "CANMAT describes low to moderate intensity, 30 to 40 minutes, 3 to 4 times a week, for at least 9 weeks.",
      cites: CANMAT,
    },
  ],
  monitoring: [],
  plain: {
    name: "Exercise",
    involves: "Regular activity such as walking, jogging, yoga or strength training, often with a group or a trainer.",
    speaksFor: "Many studies found that it helps mood, and it is good for the body too.",
    speaksAgainst: "It takes effort when energy is low, and it may not be enough on its own.",
  },
};
