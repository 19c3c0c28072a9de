import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import type { Contributor } from "./contributor";
import { moodLoweringDetails } from "./mood-lowering";

const INDUCED = [cite("drug-induced-depression", "review")];

/** Medicines that may lower mood. */
export const MEDICINES: readonly Contributor[] = [
  {
    id: "sedatives",
    name: "Benzodiazepines and Z-drugs",
    tier: "T3",
    when: isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", [
      cite("early-course-inpatients", "abstract"),
    ]),
    why: "Higher early doses were associated with resistance in 31,422 inpatients; association is not cause.",
    review: "Need, dose and duration.",
    cites: [cite("early-course-inpatients", "abstract")],
  },
  {
    id: "corticosteroids",
    name: "Corticosteroids",
    tier: "T3",
    when: isYes("medicines.corticosteroid", "A corticosteroid is taken", [
      cite("steroid-neuropsychiatric", "abstract"),
    ]),
    why: "Severe neuropsychiatric events occurred at 16 per 100 person-years, in both directions of mood.",
    review: "Timing of mood change against the start; the prescriber of the corticosteroid.",
    cites: [cite("steroid-neuropsychiatric", "abstract")],
  },
  {
    id: "interferon",
    name: "Interferon alfa",
    tier: "T3",
    when: isYes("medicines.interferon", "Interferon alfa is taken", INDUCED),
    why: "Among the medicines with the firmest link to depression.",
    review: "Timing of mood change against the start; the prescriber.",
    cites: INDUCED,
  },
  {
    id: "mood-lowering-medicine",
    name: "Mood fell after a medicine was started",
    tier: "T1",
    when: isYes(
      "medicines.moodLowering",
      "Mood fell within weeks or months of starting or changing a medicine",
      INDUCED,
    ),
    why: "Timing may be chance, since most such links rest on case reports; some are well described.",
    review: "The medicine, its start, and its prescriber; ending it suddenly has risks of its own.",
    cites: INDUCED,
    details: moodLoweringDetails(),
  },
  {
    id: "opioids",
    name: "Opioids",
    tier: "T3",
    when: isYes("medicines.opioid", "An opioid on most days", [cite("opioid-trd-2016", "abstract")]),
    why: "Opioids for more than 90 days went with new resistance in 6,169 people (hazard ratio 1.52 against 1 to 30 days); the dose did not. Association is not cause.",
    review: "Need, duration, other ways with pain; interactions such as tramadol, and methadone with the QT interval.",
    cites: [cite("opioid-trd-2016", "abstract")],
  },
];
