import { cite } from "../knowledge/sources";
import { any, isYes } from "../logic/criterion";
import {
  ANY_TRIAL_TAKEN,
  BIPOLARITY,
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  MANIC_OR_MIXED,
} from "./history";
import type { Option } from "./option";

const QT = [cite("fda-citalopram-2012", "dose limits with QT risk")];

/** Making the most of the antidepressant taken now: dose, time, adherence, side effects. */
export const optimise: Option = {
  id: "optimise-current",
  name: "Optimising the current trial",
  placedWhen: ANY_TRIAL_TAKEN,
  supports: [CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE],
  cautions: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    any(
      "The QT interval is prolonged, or another medicine prolongs it",
      [
        isYes("conditions.qtProlonged", "The QT interval is prolonged, now or in the family", QT),
        isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval", QT),
      ],
      QT,
    ),
    BIPOLARITY,
  ],
  rulesOut: [MANIC_OR_MIXED],
  preferences: [],
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Before another step, personal, social and health factors and adherence are reviewed; a dose increase within the licence is one option, with the note that higher doses may not work better and add side effects.",
      cites: [cite("nice-ng222", "1.9.1, 1.9.2 and further-line treatment")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Dose optimisation comes first; after a partial response, an added medicine is favoured early over serial switches.",
      cites: [cite("canmat-2023", "inadequate response, expert commentary")],
    },
  ],
  evidence: [
    {
      says: "Raising the dose after non-response, mostly of SSRIs, was not better than staying on the dose: effect size -0.04 (95 % interval -0.20 to 0.12; 7 trials, 1,208 people). Reaching an adequate dose and time is a different question.",
      cites: [cite("dold-2017-dose", "abstract")],
    },
  ],
  practical: [
    {
      says: "Usually judged within 2 to 6 weeks, with no visits beyond usual follow-up.",
      cites: [cite("nice-ng222", "1.9.1")],
    },
  ],
  plain: {
    name: "Making the most of the medicine taken now",
    involves:
      "Looking at the dose, how long it has been taken, missed tablets and side effects, before changing to something else.",
    speaksFor: "It is simple, and some people have not yet had a full trial of their medicine.",
    speaksAgainst: "A higher dose often does not work better, and it can bring more side effects.",
  },
};
