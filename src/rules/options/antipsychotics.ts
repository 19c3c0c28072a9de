import { cite, type Citation } from "../knowledge/cite";
import { all, any, isYes, type Criterion } from "../logic/criterion";
import {
  agedAtLeast,
  agedBelow25,
  heartDiseaseOrAttack,
  ONE_FAILURE,
  qtRisk,
  respondedTo,
  TWO_FAILURES,
} from "./history";
import type { Option, Position, Statement } from "./option";
import { ng222, TEN_GUIDELINES, vaDod } from "./positions";
import { ANTIDEPRESSANT_TAKEN, CURRENT_PARTIAL_RESPONSE, QT_MEDICINE_TAKEN, takenAlready } from "./taken-now";

/** What is said of every antipsychotic added to an antidepressant; each of them has a file of its own. */

const LABELS = [cite("sga-us-labels", "Boxed warning; Warnings and precautions")];
const NICE_ECG = [cite("nice-sga-monitoring", "ECG")];

const CAUTIONS: readonly Criterion[] = [
  isYes(
    "diagnosis.cognitiveDecline",
    "Decline of memory or thinking is recorded; labels carry a boxed warning of higher mortality in older people with dementia-related psychosis",
    LABELS,
  ),
  any(
    "A metabolic risk is recorded; labels warn of raised glucose, lipids and weight",
    [
      isYes("conditions.diabetes", "Diabetes is recorded", LABELS),
      isYes("conditions.obesity", "Obesity is recorded", LABELS),
    ],
    LABELS,
  ),
  isYes(
    "conditions.neurologicalDisease",
    "A neurological disease such as Parkinson's is recorded; labels warn of movement disorders",
    LABELS,
  ),
  isYes(
    "conditions.movementSideEffects",
    "Restlessness or involuntary movements on a medicine are recorded; labels warn of tardive dyskinesia",
    LABELS,
  ),
  isYes("conditions.seizures", "Epilepsy or a seizure is recorded; labels warn of seizures", LABELS),
  qtRisk("The QT interval is prolonged, or a medicine that is taken prolongs it", QT_MEDICINE_TAKEN, NICE_ECG),
  heartDiseaseOrAttack("Heart disease is recorded; NICE names an ECG with cardiovascular disease or risk", NICE_ECG),
  isYes("person.pregnant", "Pregnancy is recorded; perinatal advice is usual", [
    cite("perinatal-red-flags", "perinatal advice"),
  ]),
  agedAtLeast(65, "Age is 65 or more; labels warn of falls and low blood pressure on standing", LABELS),
];

/** For those that are licensed in depression, which carry the warning of antidepressants. */
const UNDER_25 = agedBelow25([cite("sga-us-labels", "Boxed warning: suicidality, age 24 and under")]);

const PREFERENCES: readonly Criterion[] = [
  isYes("preferences.drivesForWork", "Driving or machinery on most days; drowsiness is listed in labels", LABELS),
  isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
];

export const WEIGHT: Criterion = isYes("preferences.weight", "Weight is a worry; labels warn of weight gain", LABELS);

const MONITORING: readonly Statement[] = [
  {
    says: "NICE names beforehand: pulse, blood pressure, weight, diet and activity, fasting glucose or HbA1c, fasting lipids; by product also blood count, kidneys, liver, prolactin; an ECG with cardiovascular disease or risk, or a QT-prolonging medicine.",
    cites: [cite("nice-sga-monitoring", "monitoring")],
  },
  {
    says: "During treatment: weight every week for 6 weeks, at 12 weeks, at 1 year and every year; glucose and lipids at 12 weeks, 1 year and every year; movement and prolactin symptoms at each review. It is ended in, or with advice from, specialist services.",
    cites: [cite("nice-sga-monitoring", "monitoring")],
  },
];

const NETWORK: Statement = {
  says: "All standard-dose antipsychotics studied did better than placebo (18 trials, 4,422 people; effect sizes -0.27 to -0.43), without differences between them; more people stopped for side effects with each of them except risperidone (odds ratios 2.7 to 6.4).",
  cites: [cite("zhou-2015", "abstract")],
};

const LONG_TERM: Statement = {
  says: "Guidelines differ: CANMAT lists the agents in different lines, NICE names four without an order. Trials last weeks; how often tardive dyskinesia comes with long use in depression is poorly measured.",
  cites: [
    cite("canmat-2023", "Table 7.2, adjunctive agents"),
    cite("nice-ng222", "1.9.9"),
    cite("zhou-2015", "abstract: trials of short duration"),
  ],
};

/** What sets one agent apart. */
type Agent = Pick<Option, "id" | "name" | "regulatory" | "plain"> & {
  /** Ids of the medicine in the list, and how it is called in a sentence. */
  readonly drugs: readonly string[];
  /** The same with forms that are given otherwise; left out where there are none. */
  readonly medicines?: readonly string[];
  readonly called: string;
  /** What the label or text says of contraindications. */
  readonly cites: readonly Citation[];
  readonly supports?: readonly Criterion[];
  readonly cautions?: readonly Criterion[];
  readonly rulesOut?: readonly Criterion[];
  readonly preferences?: readonly Criterion[];
  readonly positions: readonly Position[];
  readonly evidence?: readonly Statement[];
  readonly uncertainty?: readonly Statement[];
  readonly timeToEffect?: readonly Statement[];
  readonly practical: readonly Statement[];
  readonly monitoring?: readonly Statement[];
  readonly placedWhen?: Criterion;
  /** Whether it is licensed as an addition in depression somewhere. */
  readonly isLicensed: boolean;
};

const PLACED: Criterion = all("An antidepressant is being taken, and an adequate trial fell short", [
  ANTIDEPRESSANT_TAKEN,
  ONE_FAILURE,
]);

/** The option of one agent: what all share, and what sets it apart. */
export function antipsychoticOption(agent: Agent): Option {
  return {
    id: agent.id,
    name: agent.name,
    group: "adding",
    medicines: agent.medicines ?? agent.drugs,
    placedWhen: agent.placedWhen ?? PLACED,
    supports: [
      CURRENT_PARTIAL_RESPONSE,
      TWO_FAILURES,
      respondedTo(agent.called, agent.drugs),
      isYes(
        "episode.psychoticFeatures",
        "Psychotic features are present; guidelines name an antidepressant with an antipsychotic for psychotic depression",
        [cite("nice-ng222", "1.12.2"), cite("canmat-2023", "Table 3.6")],
      ),
      ...(agent.supports ?? []),
    ],
    cautions: [...CAUTIONS, ...(agent.isLicensed ? [UNDER_25] : []), ...(agent.cautions ?? [])],
    rulesOut: [...(agent.rulesOut ?? []), takenAlready(agent.called, agent.drugs, agent.cites)],
    preferences: [...PREFERENCES, ...(agent.preferences ?? [WEIGHT])],
    availability: "local.specialist",
    positions: [
      ...agent.positions,
      vaDod("Augmentation with a second-generation antipsychotic is listed after an inadequate response."),
      TEN_GUIDELINES,
    ],
    regulatory: agent.regulatory,
    evidence: [...(agent.evidence ?? []), NETWORK],
    uncertainty: [...(agent.uncertainty ?? []), LONG_TERM],
    timeToEffect: agent.timeToEffect ?? [],
    practical: agent.practical,
    monitoring: [...MONITORING, ...(agent.monitoring ?? [])],
    plain: agent.plain,
  };
}

/** NICE, for the four agents it names. */
export const NAMED_BY_NICE = ng222(
  "Aripiprazole, olanzapine, quetiapine and risperidone are named among additions in or with advice from specialist services.",
  "1.9.9",
);

/** NICE, for agents it does not name. */
export const NOT_NAMED_BY_NICE = ng222(
  "Not among the antipsychotics it names (aripiprazole, olanzapine, quetiapine, risperidone).",
  "1.9.9",
);

export const AKATHISIA = (cites: readonly Citation[]): Criterion =>
  isYes(
    "diagnosis.activationOnAntidepressant",
    "There was agitation on an antidepressant; restlessness with this medicine can look like agitation",
    cites,
  );
