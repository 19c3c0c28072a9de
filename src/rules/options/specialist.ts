import { cite } from "../knowledge/cite";
import { all, any, isYes, type Criterion } from "../logic/criterion";
import { acuteSuicidality, BIPOLARITY, NOT_RESPONDING_LONG, ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { germanNvl, ng222, vaDod } from "./positions";

const NICE = (at: string) => [cite("nice-ng222", at)];

const AT_ANY_STEP: Criterion = any("Specialist advice can be asked for at every step", [
  { kind: "all", of: [], text: "No earlier step is asked for", cites: NICE("1.9.9, 1.10.8, 1.12.1, 1.16.9") },
]);

const COMPLICATED: Criterion = any(
  "Other conditions are present that complicate the picture",
  [
    isYes("diagnosis.personalityDisorder", "A personality disorder is recorded", NICE("1.11.4")),
    isYes("diagnosis.ptsd", "Post-traumatic stress disorder is recorded"),
    isYes("diagnosis.ocd", "Obsessive-compulsive disorder is recorded"),
    isYes("diagnosis.eatingDisorder", "An eating disorder is recorded"),
    isYes("substances.alcoholDependence", "Alcohol dependence is recorded"),
    isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking is recorded"),
  ],
  NICE("1.16.9"),
);

/** Referral to, or advice from, specialist services; inpatient care where safety needs it. */
export const specialist: Option = {
  id: "specialist",
  name: "Specialist referral or inpatient care",
  group: "service",
  placedWhen: AT_ANY_STEP,
  supports: [
    TWO_FAILURES,
    isYes("episode.psychoticFeatures", "Psychotic features are present; NICE names referral", NICE("1.12.1")),
    isYes("episode.catatonicFeatures", "Catatonic features are present; same-day review is usual", [
      cite("catatonia-bap-2023", "abstract"),
    ]),
    isYes("safety.manicNow", "A manic or hypomanic state is present", [cite("bridge-2011", "abstract")]),
    isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough", NICE("1.13.1")),
    isYes("safety.rapidResponseNeeded", "A rapid response is needed", NICE("1.13.1")),
    acuteSuicidality("Suicidal intent, a plan or recent behaviour was recorded", [
      cite("cssrs-triage", "triage points"),
    ]),
    isYes("episode.onsetAroundBirth", "The episode began around a birth", [cite("perinatal-red-flags", "red flags")]),
    isYes("person.pregnant", "Pregnancy is recorded; perinatal advice is usual", [
      cite("perinatal-red-flags", "perinatal advice"),
    ]),
    BIPOLARITY,
    all(
      "The episode has lasted 2 years or more, and an adequate trial fell short",
      [NOT_RESPONDING_LONG, ONE_FAILURE],
      NICE("1.10.8"),
    ),
    COMPLICATED,
  ],
  cautions: [],
  rulesOut: [],
  preferences: [],
  availability: "local.specialist",
  positions: [
    ng222(
      "Referral for severe or chronic depression with impaired functioning that has not benefited from treatment and has several complicating problems or significant coexisting conditions; for psychotic symptoms; combinations in or with advice from specialist services.",
      "1.16.9, 1.10.8, 1.12.1, 1.9.8",
    ),
    vaDod(
      "The guideline sets apart depression that is severe or has a partial or limited response to initial treatment.",
      [cite("va-dod-2022-reports", "structure of the guideline")],
    ),
    germanNvl("Weighing the need for hospital treatment is part of the steps."),
  ],
  regulatory: [],
  evidence: [
    {
      says: "Referral is a guideline position; no trial of it was read.",
      cites: NICE("1.16.9"),
    },
  ],
  uncertainty: [
    {
      says: "Guidelines differ on when: NICE by severity, chronicity and complexity; others list treatments that only specialists give.",
      cites: [...NICE("1.16.9"), cite("trd-guidelines-2023", "abstract")],
    },
  ],
  practical: [
    {
      says: "NICE describes a multidisciplinary plan with a crisis plan, support at all hours and a medication plan. Who acts while the person waits, and a number for a crisis, are settled locally.",
      cites: NICE("1.16.10"),
    },
  ],
  monitoring: [],
  plain: {
    name: "Seeing a specialist, or a stay in hospital",
    involves: "A team with more experience of depression looks at everything together, and makes a plan.",
    speaksFor: "Some treatments are only offered there, and a second look can find something new.",
    speaksAgainst: "There may be a wait and travel.",
  },
};
