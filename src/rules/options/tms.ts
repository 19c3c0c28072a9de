import { cite } from "../knowledge/cite";
import { all, any, is, isYes, type Criterion } from "../logic/criterion";
import { acuteSuicidality, courseFellShort } from "./history";

/** What speaks against magnetic stimulation of any form. */

const DEVICE = [cite("neurostar-k231926", "contraindications, screening form")];
const IFCN = [cite("tms-ifcn-list", "circumstances in which TMS is not used, or with great caution")];
const SEIZURE_REVIEW = [cite("tms-seizure-review-2020", "abstract: risk factors, sleep deprivation, alcohol")];

export const METAL_IN_HEAD: Criterion = any(
  "Metal or a device in or near the head; the label lists it as a contraindication within 30 cm of the coil",
  [
    isYes("conditions.metalInHead", "Metal or a device in or near the head", DEVICE),
    all(
      "A deep brain or vagus nerve stimulator",
      [
        isYes("conditions.implantedStimulator", "An implanted stimulator, pacemaker or defibrillator", DEVICE),
        is("conditions.implantedWhich", "headOrVagus", "It is one of the brain or the vagus nerve", DEVICE),
      ],
      DEVICE,
    ),
  ],
  DEVICE,
);

export const AGAINST_TMS: readonly Criterion[] = [
  any(
    "The risk of a seizure may be raised",
    [
      isYes("conditions.seizures", "Epilepsy or a seizure is recorded", IFCN),
      isYes("conditions.neurologicalDisease", "A neurological disease or brain injury is recorded", SEIZURE_REVIEW),
      isYes("substances.abruptWithdrawal", "Alcohol or sedatives are being stopped abruptly", SEIZURE_REVIEW),
      isYes("substances.alcoholDependence", "Alcohol dependence is recorded", SEIZURE_REVIEW),
      isYes("lifestyle.insomnia", "Sleep is poor on 3 nights a week or more", SEIZURE_REVIEW),
    ],
    [...SEIZURE_REVIEW, ...IFCN],
  ),
  isYes(
    "conditions.raisedIntracranialPressure",
    "Raised pressure or a lesion inside the skull is recorded; an older safety list names it",
    IFCN,
  ),
  any(
    "Psychotic or catatonic features are present, a rapid response is needed, or suicidal intent, a plan or recent behaviour was recorded; ECT is named there",
    [
      isYes("episode.psychoticFeatures", "Psychotic features are present"),
      isYes("episode.catatonicFeatures", "Catatonic features are present"),
      isYes("safety.rapidResponseNeeded", "A rapid response is needed"),
      acuteSuicidality("Suicidal intent, a plan or recent behaviour was recorded", [
        cite("va-dod-2022", "ECT, listed situations, summary"),
      ]),
    ],
    [cite("nice-ng222", "1.13.1"), cite("va-dod-2022", "ECT, listed situations, summary")],
  ),
  courseFellShort("rtms", "rTMS was had before and brought less than half an improvement"),
  isYes(
    "conditions.implantedStimulator",
    "A pacemaker, defibrillator or nerve stimulator is recorded; the label asks for caution",
    DEVICE,
  ),
  isYes(
    "person.pregnant",
    "Pregnancy is recorded; an older safety list leaves it out, safety not being established",
    IFCN,
  ),
];

/** Wishes that any form of magnetic stimulation meets or does not meet. */
export const TMS_PREFERENCES: readonly Criterion[] = [
  isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  isYes("preferences.weight", "Weight is a worry"),
  isYes("preferences.memory", "Memory is a worry; unlike ECT it involves no general anaesthetic and no seizure", [
    cite("loo-2008-rtms-safety", "introduction"),
  ]),
  isYes("preferences.cost", "Cost is a worry; insurers set criteria for it", [
    cite("payer-policies-2026", "criteria for TMS"),
  ]),
];
