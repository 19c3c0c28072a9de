import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { antipsychoticOption, NAMED_BY_NICE, WEIGHT } from "./antipsychotics";
import { canmat, status } from "./positions";

const PRECAUTIONS = [cite("risperidone-precautions", "special precautions")];
const PROLACTIN = [cite("nice-sga-monitoring", "prolactin, by product and at each review")];
const BONE = [cite("prolactin-bone-2009", "abstract"), cite("risperidone-bone-2013", "abstract")];

/** Risperidone added to the antidepressant. */
export const risperidone = antipsychoticOption({
  id: "augment-risperidone",
  name: "Adding risperidone",
  drugs: ["risperidone"],
  isLicensed: false,
  called: "Risperidone",
  cites: PRECAUTIONS,
  cautions: [
    isYes(
      "conditions.raisedProlactin",
      "Raised prolactin is recorded; NICE names prolactin among the checks",
      PROLACTIN,
    ),
    isYes(
      "conditions.osteoporosis",
      "Osteoporosis is recorded; raised prolactin, described with risperidone, is linked to lower bone density",
      BONE,
    ),
    isYes(
      "conditions.arrhythmia",
      "A disorder of heart rhythm is recorded; a product text asks for caution with arrhythmia and a long QT interval",
      PRECAUTIONS,
    ),
  ],
  preferences: [WEIGHT],
  positions: [NAMED_BY_NICE, canmat("Listed as a second-line addition.")],
  regulatory: [
    status(
      "us",
      "Not among the antipsychotics licensed as additions in depression (aripiprazole, brexpiprazole, cariprazine, quetiapine XR; olanzapine with fluoxetine).",
      "sga-us-labels",
      "licensed additions",
    ),
    status(
      "uk",
      "Use in depression is largely outside the licence, by a note in NG222.",
      "nice-ng222",
      "1.12, note on antipsychotics",
    ),
  ],
  evidence: [
    {
      says: "In a network of 65 trials (12,415 people) remission was more frequent with risperidone than with placebo; in another it was the one agent with which stopping for side effects was no more frequent.",
      cites: [cite("nunez-2022", "abstract"), cite("zhou-2015", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Bone: fractures of the hip were not more frequent than with other atypical antipsychotics in a Swedish register (hazard ratio 1.04, 95 % interval 0.91 to 1.19) and in claims data from Taiwan (others against risperidone 0.92, 0.84 to 1.01); how either compares with taking none is another question.",
      cites: [cite("clapham-2020-risperidone", "abstract"), cite("shen-2019-risperidone", "abstract")],
    },
  ],
  practical: [
    {
      says: "A product text names drowsiness, low blood pressure on standing, unsteadiness and falls.",
      cites: PRECAUTIONS,
    },
  ],
  plain: {
    name: "Adding risperidone",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor: "Studies show that it helps some people whose antidepressant has not helped enough.",
    speaksAgainst: "It can cause drowsiness, unsteadiness or weight gain, and is not licensed for depression.",
  },
});
