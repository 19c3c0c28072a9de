import { cite } from "../knowledge/cite";
import { any, is, isYes, type Criterion } from "../logic/criterion";
import { BIPOLARITY } from "./history";
import type { Position, RegulatoryStatus, Statement } from "./option";
import { status, vaDod } from "./positions";
import { METAL_IN_HEAD } from "./tms";

/**
 * A treatment that is still investigated: told of so that it can be talked about, and never a candidate beside the
 * others. It has no standing, and stays off the patient's sheet.
 */
export interface Investigational {
  readonly id: string;
  readonly name: string;
  readonly involves: Statement;
  /** What trials left out; recorded here, it would usually leave the person out too. */
  readonly leftOut: readonly Criterion[];
  readonly positions: readonly Position[];
  readonly regulatory: readonly RegulatoryStatus[];
  readonly evidence: readonly Statement[];
  readonly uncertainty: readonly Statement[];
}

/** Said above them, on screen, in print and in the report. */
export const INVESTIGATIONAL_NOTE =
  "In trials, or by special access in some countries; no candidates beside the options above. A trial register or a specialist centre knows who may take part.";

const RAISON = [cite("raison-2023-psilocybin", "abstract: exclusion criteria")];
const COMP005 = [cite("comp005-2025", "company release")];

const PSILOCYBIN: Investigational = {
  id: "psilocybin",
  name: "Psilocybin with psychological support",
  involves: {
    says: "One or two supervised sessions with a single dose each, with psychological support before and after.",
    cites: [cite("goodwin-2022-psilocybin", "abstract"), ...RAISON],
  },
  leftOut: [
    { ...BIPOLARITY, cites: [...BIPOLARITY.cites, ...RAISON] },
    any(
      "Psychosis is recorded",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", RAISON),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", RAISON),
      ],
      RAISON,
    ),
    any(
      "Substance use is recorded",
      [
        isYes("substances.otherDrugs", "Other drugs were used in the last 4 weeks", RAISON),
        isYes("substances.alcoholDependence", "Alcohol dependence is recorded", RAISON),
      ],
      RAISON,
    ),
    is("safety.suicidalThoughts", "intentOrPlan", "Suicidal intent or a plan was recorded today", RAISON),
  ],
  positions: [
    vaDod("In research settings only.", [cite("va-dod-2022-reports", "psychedelics, as reported by MedBound Times")]),
  ],
  regulatory: [
    status(
      "au",
      "Authorised psychiatrists may prescribe it for treatment-resistant depression, as announced in February 2023.",
      "tga-psilocybin-2023",
      "report of the announcement",
    ),
    status("us", "Not approved; a submission is planned by the company.", "comp005-2025", "company release"),
  ],
  evidence: [
    {
      says: "COMP005 (258 people, at least two failures): 3.6 points lower on the MADRS at 6 weeks than with placebo (95 % interval 1.5 to 5.7).",
      cites: COMP005,
    },
    {
      says: "An earlier trial in resistant depression: over 3 weeks scores fell more after one dose of 25 mg, not of 10 mg, than after 1 mg; there were adverse effects.",
      cites: [cite("goodwin-2022-psilocybin", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "The larger results stand in company releases so far; people notice what they were given, and the authors ask for longer trials against existing treatments.",
      cites: [...COMP005, cite("goodwin-2022-psilocybin", "abstract, conclusions")],
    },
  ],
};

const MST: Investigational = {
  id: "mst",
  name: "Magnetic seizure therapy (MST)",
  involves: {
    says: "Magnetic pulses cause a controlled seizure under a general anaesthetic, as ECT does with current.",
    cites: [cite("deng-2024-mst", "abstract")],
  },
  leftOut: [
    { ...METAL_IN_HEAD, text: "Metal or a device in or near the head, which rules out magnetic stimulation" },
    isYes("conditions.anaestheticProblem", "High anaesthetic risk", [cite("ect-risk-chapter", "high-risk conditions")]),
  ],
  positions: [],
  regulatory: [],
  evidence: [
    {
      says: "Against ultrabrief right unilateral ECT in 73 people, the effect on depression was similar; no interval was read.",
      cites: [cite("deng-2024-mst", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "One comparison in 73 people; whether memory is spared was not read.",
      cites: [cite("deng-2024-mst", "abstract")],
    },
  ],
};

const DBS: Investigational = {
  id: "dbs",
  name: "Deep brain stimulation (DBS)",
  involves: {
    says: "Electrodes are implanted in the brain in an operation and stimulate it for months to years.",
    cites: [cite("holtzheimer-2017-dbs", "abstract")],
  },
  leftOut: [],
  positions: [],
  regulatory: [],
  evidence: [
    {
      says: "Sham-controlled (90 people): response in 20 of 100 with stimulation and 17 of 100 without, after 6 months; 28 people had 40 serious adverse events, eight of them from the device or the operation.",
      cites: [cite("holtzheimer-2017-dbs", "abstract")],
    },
    {
      says: "A meta-analysis of 12 blinded studies found an effect (standardised difference 0.75).",
      cites: [cite("hitti-2020-dbs", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "The largest trial was stopped for futility; a meta-analysis of blinded studies finds an effect. Target, patients and length of follow-up differ.",
      cites: [cite("holtzheimer-2017-dbs", "abstract"), cite("hitti-2020-dbs", "abstract")],
    },
  ],
};

/** Always in the same order. */
export const INVESTIGATIONAL: readonly Investigational[] = [PSILOCYBIN, MST, DBS];
