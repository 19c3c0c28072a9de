import { cite } from "../knowledge/cite";
import { all, any, isYes } from "../logic/criterion";
import { AT_A_CEILING } from "./citalopram-ceiling";
import { BIPOLARITY, LONG_QT } from "./history";
import type { Option } from "./option";
import { status } from "./positions";
import {
  ANTIDEPRESSANT_TAKEN,
  AT_USUAL_MAXIMUM,
  CITALOPRAM_TAKEN,
  CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  CURRENT_NOT_ADEQUATE,
  CURRENT_PARTIAL_RESPONSE,
  OTHER_QT_MEDICINE_TAKEN,
} from "./taken-now";
import { EARLY_IMPROVEMENT } from "./switching";

const QT = [cite("fda-citalopram-2012", "dose limits with QT risk")];

/** Making the most of the antidepressant taken now: dose, time, adherence, side effects. */
export const optimise: Option = {
  id: "optimise-current",
  name: "Optimising the current trial",
  group: "asItIs",
  placedWhen: ANTIDEPRESSANT_TAKEN,
  supports: [CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE],
  cautions: [
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
    AT_USUAL_MAXIMUM,
    AT_A_CEILING,
    all(
      "Citalopram or escitalopram is taken with a QT risk; regulators limit their dose there",
      [
        CITALOPRAM_TAKEN,
        any("A QT risk is recorded", [
          LONG_QT,
          isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval", QT),
          OTHER_QT_MEDICINE_TAKEN,
        ]),
      ],
      QT,
    ),
    BIPOLARITY,
  ],
  rulesOut: [],
  preferences: [],
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Before another step, personal, social and health factors and adherence are reviewed; a dose increase within the licence is one option, with the note that higher doses may not work better and add side effects.",
      cites: [cite("nice-ng222", "1.9.1, 1.9.2; further-line treatment, page 62")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Dose optimisation comes first; after a partial response, an added medicine is favoured early over serial switches.",
      cites: [cite("canmat-2023", "inadequate response, expert commentary")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Labels set the highest dose; with citalopram the FDA limits it further with a QT risk.",
      "fda-citalopram-2012",
      "report",
    ),
  ],
  evidence: [
    {
      says: "Raising the dose after non-response, mostly of SSRIs, was not better than staying on the dose: effect size -0.04 (95 % interval -0.20 to 0.12; 7 trials, 1,208 people). Reaching an adequate dose and time is a different question.",
      cites: [cite("dold-2017-dose", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Guidelines still list a dose increase; meta-analyses of raising the dose after non-response, nearly all of SSRIs, find no advantage, and more people stop for side effects. CANMAT describes a plateau around the equivalent of 50 mg of fluoxetine.",
      cites: [
        cite("nice-ng222", "further-line treatment, page 62"),
        cite("dold-2017-dose", "abstract"),
        cite("canmat-2023", "Q7.c, paragraph 187"),
      ],
    },
  ],
  timeToEffect: [
    EARLY_IMPROVEMENT,
    {
      says: "A UK text of mirtazapine describes an effect after 1 to 2 weeks, a response within 2 to 4 weeks at an adequate dose, and a further 2 to 4 weeks after an increase; an Australian text of venlafaxine names steps of about 2 weeks.",
      cites: [
        cite("mirtazapine-smpc-2021", "4.2 Posology"),
        cite("enlafax-product-information", "dosage: increments; onset with 75 mg"),
      ],
    },
  ],
  practical: [
    {
      says: "After a dose increase NICE names follow-up and frequent monitoring of symptoms and side effects; no response at all after 4 weeks at a recognised dose is where reasons are looked for.",
      cites: [cite("nice-ng222", "1.9.1; further-line treatment, page 62")],
    },
  ],
  monitoring: [
    {
      says: "NICE names frequent monitoring of symptoms and side effects after an increase.",
      cites: [cite("nice-ng222", "further-line treatment, page 62")],
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
