import { adequateTrial, failedTrial, fellShort, improvedBy, LENIENT } from "../adequacy/criteria";
import { cite } from "../knowledge/sources";
import { all, any, countTrials, is, isAtLeast, isYes, not, type Criterion, type TrialLeaf } from "../logic/criterion";

/** Criteria on the history that more than one option looks at. */

const NG222_191 = cite("nice-ng222", "1.9.1");

const STILL_TAKEN: TrialLeaf = {
  kind: "trialFact",
  fact: "whyEnded",
  test: { op: "oneOf", values: ["ongoing"] },
  text: "The trial goes on",
  cites: [],
};

const ANY_FAILURE = failedTrial(LENIENT, 50, "any");
const FAILURE_IN_EPISODE = failedTrial(LENIENT, 50, "current");

export const ONE_FAILURE: Criterion = countTrials(
  1,
  "drug",
  "At least one adequate antidepressant trial brought less than 50 % improvement",
  ANY_FAILURE,
  [NG222_191],
);

export const TWO_FAILURES: Criterion = countTrials(
  2,
  "drug",
  "At least two adequate trials of different antidepressants brought less than 50 % improvement",
  ANY_FAILURE,
  [cite("mcintyre-2023-trd", "abstract")],
);

export const TWO_FAILURES_IN_EPISODE: Criterion = countTrials(
  2,
  "drug",
  "At least two adequate trials of different antidepressants in this episode brought less than 50 % improvement",
  FAILURE_IN_EPISODE,
  [cite("spravato-eu-smpc", "4.1 Therapeutic indications")],
);

export const ANY_TRIAL_TAKEN: Criterion = countTrials(
  1,
  "trial",
  "An antidepressant is being taken now",
  all("Current trial", [STILL_TAKEN]),
  [NG222_191],
);

export const CURRENT_NOT_ADEQUATE: Criterion = countTrials(
  1,
  "trial",
  "The antidepressant taken now has not yet had an adequate trial",
  all("Current trial, not adequate", [STILL_TAKEN, not("Not yet adequate", adequateTrial(LENIENT))]),
  [NG222_191],
);

export const CURRENT_ADEQUATE_WITHOUT_BENEFIT: Criterion = countTrials(
  1,
  "trial",
  "The antidepressant taken now brought less than 25 % improvement in an adequate trial",
  all("Current trial, adequate, little benefit", [STILL_TAKEN, adequateTrial(LENIENT), fellShort(25)]),
  [cite("nice-ng222", "1.9.1 to 1.9.4")],
);

export const CURRENT_PARTIAL_RESPONSE: Criterion = countTrials(
  1,
  "trial",
  "The antidepressant taken now brought a partial response (25 to 49 %)",
  all("Current trial, partial response", [STILL_TAKEN, improvedBy(25), fellShort(50)]),
  [cite("canbind-2021-trd", "Table 3")],
);

export const ENDED_BY_SIDE_EFFECTS: Criterion = countTrials(
  1,
  "trial",
  "A trial ended because of side effects",
  {
    kind: "trialFact",
    fact: "whyEnded",
    test: { op: "oneOf", values: ["sideEffects"] },
    text: "It ended because of side effects",
    cites: [],
  },
  [cite("pharmrev-pseudoresistance", "checklist")],
);

const BIPOLAR = [cite("bridge-2011", "abstract")];

/** Bipolar disorder diagnosed, or a history that raises the question. */
export const BIPOLARITY: Criterion = any(
  "Bipolar disorder is diagnosed, or the history raises the question",
  [
    isYes("diagnosis.bipolarDisorder", "Bipolar disorder is diagnosed", BIPOLAR),
    isYes("diagnosis.pastMania", "There were days of high or irritable mood with more energy and less sleep", BIPOLAR),
    isYes(
      "diagnosis.activationOnAntidepressant",
      "There was elation, racing thoughts or agitation on an antidepressant",
      BIPOLAR,
    ),
  ],
  BIPOLAR,
);

export const MANIC_OR_MIXED: Criterion = any(
  "A manic, hypomanic or mixed state is present",
  [
    isYes("safety.manicNow", "A manic or hypomanic state is present"),
    isYes("episode.mixedFeatures", "Mixed features are present"),
  ],
  BIPOLAR,
);

export const SUICIDE_RISK_OVERDOSE: Criterion = any(
  "Suicidal thoughts or behaviour were recorded; tricyclics and lithium are dangerous in overdose",
  [
    is("safety.suicidalThoughts", ["active", "intentOrPlan"], "Thoughts of suicide were recorded today"),
    is("safety.suicidalBehaviour", ["earlier", "recent"], "Suicidal behaviour was recorded"),
  ],
  [cite("nice-ng222", "1.9.7 and section on choice: danger in overdose")],
);

export const SIXTY_FIVE_OR_OLDER = isAtLeast("person.ageYears", 65, "Age is 65 or more", [
  cite("optimum-2023", "abstract"),
]);

export const NOT_RESPONDING_LONG: Criterion = isAtLeast(
  "episode.durationMonths",
  24,
  "The episode has lasted 2 years or more",
  [cite("nice-ng222", "1.10.3")],
);
