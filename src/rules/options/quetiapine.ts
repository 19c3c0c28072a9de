import { cite } from "../knowledge/cite";
import { any, isYes } from "../logic/criterion";
import { antipsychoticOption, NAMED_BY_NICE } from "./antipsychotics";
import { canmat, status } from "./positions";

const LABEL = [cite("quetiapine-us-label", "contraindications, interactions, eye examinations")];
const SEDATION = [cite("sga-us-labels", "quetiapine XR: somnolence, orthostasis")];

/** Quetiapine, prolonged-release, added to the antidepressant. */
export const quetiapine = antipsychoticOption({
  id: "augment-quetiapine",
  name: "Adding quetiapine XR",
  drugs: ["quetiapine-xr", "quetiapine"],
  medicines: ["quetiapine-xr", "quetiapine", "quetiapine-xr-monotherapy"],
  isLicensed: true,
  called: "Quetiapine",
  cites: LABEL,
  supports: [
    isYes("lifestyle.insomnia", "Sleep is poor; CANMAT lists quetiapine XR second-line for disturbed sleep", [
      cite("canmat-2023", "Table 3.6"),
    ]),
  ],
  cautions: [
    any(
      "Another sedating medicine is taken; somnolence is the most frequent complaint",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", SEDATION),
        isYes("medicines.opioid", "An opioid on most days", SEDATION),
      ],
      SEDATION,
    ),
    isYes(
      "conditions.eyeDisease",
      "A disease of the retina or lens is recorded; the label names examinations of the lens",
      LABEL,
    ),
    isYes(
      "medicines.cyp3a4Inhibitor",
      "A strong CYP3A4 inhibitor is taken; the level of quetiapine rises several times",
      LABEL,
    ),
    isYes("medicines.enzymeInducer", "An enzyme inducer is taken; the level of quetiapine falls", LABEL),
  ],
  positions: [NAMED_BY_NICE, canmat("Quetiapine XR is listed as a second-line addition.")],
  regulatory: [
    status(
      "us",
      "Only the prolonged-release form is licensed as an addition in depression; boxed warnings.",
      "quetiapine-us-label",
      "labelled indications; boxed warning",
    ),
  ],
  evidence: [
    {
      says: "Against placebo, both with an antidepressant: remission at 6 weeks in 36 of 100 with 150 mg and 37 with 300 mg, against 24 (two trials, 919 people); no intervals were read.",
      cites: [cite("quetiapine-pooled-2010", "abstract")],
    },
    {
      says: "LQD (212 people, UK): a lower burden of symptoms over 12 months than with lithium; at 8 weeks 10 of 100 were in remission, against 6 of 100 with lithium; no intervals were read.",
      cites: [cite("lqd-2025", "summaries")],
    },
    {
      says: "In trials as an addition 12 of 100 stopped for side effects, against 2 of 100 with placebo; somnolence was reported in 25 to 52 of 100.",
      cites: [cite("sga-us-labels", "quetiapine XR: adverse reactions in depression trials")],
    },
    {
      says: "Against esketamine, both with an SSRI or SNRI: remission at 8 weeks in 18 of 100 with quetiapine XR and 27 of 100 with esketamine (676 people, open-label).",
      cites: [cite("escape-trd-2023", "summaries")],
    },
  ],
  uncertainty: [
    {
      says: "LQD speaks against lithium first; ten guidelines list both without that order.",
      cites: [cite("lqd-2025", "summaries"), cite("taylor-2020-guidelines", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "In two pooled trials scores had fallen more than with placebo by week 1 (by 7.8 points on the MADRS with 150 mg and 7.3 with 300 mg, against 5.1); in one of the two, 150 mg differed at weeks 1 and 2 only.",
      cites: [cite("quetiapine-pooled-2010", "abstract"), cite("quetiapine-adjunct-2010", "abstract")],
    },
    {
      says: "A response that lasted to week 6 had begun by week 2 in 30 of 100 with 150 mg and 29 with 300 mg, against 15 with placebo; by week 4 in 40 and 42, against 32.",
      cites: [cite("quetiapine-sustained-2013", "abstract, adjunct studies")],
    },
  ],
  practical: [
    {
      says: "Drowsiness, dry mouth, constipation, dizziness and weight gain are the frequent complaints.",
      cites: [cite("sga-us-labels", "quetiapine XR: adverse reactions in depression trials")],
    },
  ],
  monitoring: [
    {
      says: "The US label names an examination of the lens at the start and every 6 months.",
      cites: [cite("sga-us-labels", "quetiapine XR: cataracts")],
    },
  ],
  plain: {
    name: "Adding quetiapine",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor:
      "Studies show that it helps some people whose antidepressant has not helped enough, and it can help sleep.",
    speaksAgainst: "It often causes sleepiness, a dry mouth or weight gain.",
  },
});
