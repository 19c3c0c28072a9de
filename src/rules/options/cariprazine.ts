import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { AKATHISIA, antipsychoticOption, NOT_NAMED_BY_NICE } from "./antipsychotics";
import { canmat, status } from "./positions";

const MONOGRAPH = [cite("cariprazine-monograph", "warnings and interactions")];
const PRECAUTIONS = [cite("reagila-precautions", "special precautions")];

/** Cariprazine added to the antidepressant. */
export const cariprazine = antipsychoticOption({
  id: "augment-cariprazine",
  name: "Adding cariprazine",
  drugs: ["cariprazine"],
  isLicensed: true,
  called: "Cariprazine",
  cites: MONOGRAPH,
  cautions: [
    AKATHISIA(PRECAUTIONS),
    isYes(
      "conditions.eyeDisease",
      "A disease of the retina or lens is recorded; a product text names cataract",
      PRECAUTIONS,
    ),
    isYes("medicines.cyp3a4Inhibitor", "A strong CYP3A4 inhibitor is taken; the label lowers the dose", MONOGRAPH),
    isYes(
      "medicines.enzymeInducer",
      "An enzyme inducer is taken; the label speaks against use with CYP3A4 inducers",
      MONOGRAPH,
    ),
  ],
  preferences: [],
  positions: [
    NOT_NAMED_BY_NICE,
    canmat("Listed as a second-line addition, since there are fewer studies.", "Table 7.2; Q7.g, paragraph 198"),
  ],
  regulatory: [
    status(
      "us",
      "Licensed as an addition in depression; boxed warnings.",
      "cariprazine-monograph",
      "US boxed warning; dosing in depression",
    ),
  ],
  evidence: [
    {
      says: "Response at 6 weeks in 44 of 100 with 1.5 mg against 35 with placebo, and no difference in remission (751 people); no intervals were read.",
      cites: [cite("sachs-2023-cariprazine", "abstract")],
    },
    {
      says: "In a network of 65 trials (12,415 people) response was more frequent than with placebo, and so was stopping for any reason.",
      cites: [cite("nunez-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Of two trials of the same design one found a difference from placebo at week 6 with 1.5 mg (scores fell by 14.1 points on the MADRS against 11.5) and none with 3 mg (13.1); the other found none with either dose (13.8 and 14.8 against 13.4). No intervals were read.",
      cites: [cite("sachs-2023-cariprazine", "abstract"), cite("riesenberg-2023-cariprazine", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "In one trial 1.5 mg a day differed from placebo at weeks 2 and 4; in another neither 1.5 nor 3 mg differed at week 6.",
      cites: [cite("sachs-2023-cariprazine", "abstract"), cite("riesenberg-2023-cariprazine", "abstract")],
    },
  ],
  practical: [
    {
      says: "It and its metabolites leave the body over weeks, so effects of a change come late. Restlessness, fatigue, nausea and poor sleep are listed.",
      cites: [
        cite("cariprazine-monograph", "pharmacology and dosing"),
        cite("sga-us-labels", "cariprazine: adverse reactions"),
      ],
    },
  ],
  plain: {
    name: "Adding cariprazine",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor: "Studies show that it helps some people whose antidepressant has not helped enough.",
    speaksAgainst: "It can make people restless or tired, and it stays in the body for weeks.",
  },
});
