import { cite } from "../knowledge/cite";
import { all, any, isYes } from "../logic/criterion";
import { BIPOLARITY, impulseControl, ONE_FAILURE, respondedTo, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { canmat, germanNvl, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, takenAlready } from "./taken-now";

const TEXT = [cite("pramipexole-precautions", "special precautions")];
const PAX_D = [cite("pax-d-2025", "summaries: impulse control, manic symptoms")];

/** Pramipexole added to the antidepressant. */
export const pramipexole: Option = {
  id: "augment-pramipexole",
  name: "Adding pramipexole",
  group: "adding",
  medicines: ["pramipexole"],
  placedWhen: all("An antidepressant is being taken, and at least two adequate trials fell short", [
    ANTIDEPRESSANT_TAKEN,
    TWO_FAILURES,
  ]),
  supports: [ONE_FAILURE, respondedTo("Pramipexole", ["pramipexole"])],
  cautions: [
    impulseControl("Gambling or other behaviour out of control is recorded; texts warn of compulsive behaviours", [
      ...TEXT,
      ...PAX_D,
    ]),
    any(
      "Psychosis is recorded; texts warn of hallucinations",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", TEXT),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", TEXT),
      ],
      TEXT,
    ),
    { ...BIPOLARITY, cites: [...BIPOLARITY.cites, ...PAX_D] },
    any(
      "Another sedating medicine is taken; texts warn of sudden sleep, more so with sedatives",
      [
        isYes("medicines.benzodiazepine", "A benzodiazepine or Z-drug on most days", TEXT),
        isYes("medicines.opioid", "An opioid on most days", TEXT),
      ],
      TEXT,
    ),
  ],
  rulesOut: [takenAlready("Pramipexole", ["pramipexole"], TEXT)],
  preferences: [
    isYes("preferences.drivesForWork", "Driving or machinery on most days; texts warn of sudden sleep", TEXT),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  availability: "local.specialist",
  positions: [
    canmat("Listed as a third-line addition."),
    germanNvl("Dopaminergic medicines are not for routine use as an addition."),
  ],
  regulatory: [
    status(
      "us",
      "Indicated for Parkinson's disease and restless legs syndrome; in depression it has been used as an addition.",
      "murphy-2021-pramipexole",
      "abstract",
    ),
  ],
  evidence: [
    {
      says: "PAX-D (150 people, UK): better than placebo at 12 weeks when added, over a study of 48 weeks. Scores on the QIDS fell by 6.4 points against 2.4, and 20 of 100 stopped for side effects against 5; no interval was read.",
      cites: [cite("pax-d-2025", "summaries")],
    },
    {
      says: "An earlier trial (60 people): response in 40 of 100 against 27 with placebo and remission in 33 against 23; these differences were not significant, that in scores over time was (p = 0.038).",
      cites: [cite("cusin-2013-pramipexole", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Two trials of 60 and 150 people; guidelines were written before the larger one, and differ (CANMAT third-line, the German guideline not in routine).",
      cites: [
        cite("cusin-2013-pramipexole", "abstract"),
        cite("pax-d-2025", "summaries"),
        cite("canmat-2023", "Table 7.2, adjunctive agents"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
  ],
  practical: [
    {
      says: "Sleepiness, also sudden and while driving, and low blood pressure on standing are described.",
      cites: TEXT,
    },
  ],
  monitoring: [
    {
      says: "Texts name asking the person and those close to them about gambling, spending, sex and eating, and about sleepiness.",
      cites: TEXT,
    },
  ],
  plain: {
    name: "Adding pramipexole",
    involves:
      "A second medicine, known from Parkinson's disease, is taken with the antidepressant. The dose goes up slowly.",
    speaksFor: "In a study in the UK people did better with it than with a dummy tablet.",
    speaksAgainst: "It can cause sudden sleepiness, and urges such as gambling or overspending.",
  },
};
