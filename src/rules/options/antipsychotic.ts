import { cite } from "../knowledge/sources";
import { DRUGS } from "../knowledge/drugs";
import { all, any, isBelow, isYes } from "../logic/criterion";
import { agedAtLeast, ONE_FAILURE, respondedTo, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { ANTIDEPRESSANT_TAKEN, CURRENT_PARTIAL_RESPONSE } from "./taken-now";

const LABELS = [cite("sga-us-labels", "Boxed warning; Warnings and precautions")];
const ANTIPSYCHOTICS = DRUGS.filter(
  ({ drugClass, countsAs }) => drugClass === "antipsychotic" && countsAs === "augmenter",
);

/** An atypical antipsychotic added to the antidepressant. */
export const antipsychotic: Option = {
  id: "augment-antipsychotic",
  name: "Adding an atypical antipsychotic",
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [
    ANTIDEPRESSANT_TAKEN,
    ONE_FAILURE,
  ]),
  supports: [
    CURRENT_PARTIAL_RESPONSE,
    TWO_FAILURES,
    respondedTo(
      "An antipsychotic added to an antidepressant",
      ANTIPSYCHOTICS.map(({ id }) => id),
    ),
    isYes(
      "episode.psychoticFeatures",
      "Psychotic features are present; guidelines name an antidepressant with an antipsychotic for psychotic depression",
      [cite("nice-ng222", "1.12.2")],
    ),
  ],
  cautions: [
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
    isYes("conditions.seizures", "Epilepsy or a seizure is recorded; labels warn of seizures", LABELS),
    any(
      "The QT interval is prolonged, or another medicine prolongs it",
      [
        isYes("conditions.qtProlonged", "The QT interval is prolonged, now or in the family", [
          cite("nice-sga-monitoring", "ECG"),
        ]),
        isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval", [
          cite("nice-sga-monitoring", "ECG"),
        ]),
      ],
      [cite("nice-sga-monitoring", "ECG")],
    ),
    isYes("person.pregnant", "Pregnancy is recorded; perinatal advice is usual", [
      cite("perinatal-red-flags", "perinatal advice"),
    ]),
    agedAtLeast(65, "Age is 65 or more; labels warn of falls and low blood pressure on standing", LABELS),
    isBelow(
      "person.ageYears",
      25,
      "Age is under 25; a boxed warning on suicidal thoughts covers antidepressants and antipsychotics licensed in depression",
      [cite("sga-us-labels", "Boxed warning: suicidality, age 24 and under")],
    ),
  ],
  rulesOut: [],
  preferences: [
    isYes("preferences.weight", "Weight is a worry; labels warn of weight gain", LABELS),
    isYes("preferences.drivesForWork", "Driving or machinery on most days; drowsiness is listed in labels", LABELS),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  availability: "local.specialist",
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Aripiprazole, olanzapine, quetiapine and risperidone are named among additions in or with advice from specialist services.",
      cites: [cite("nice-ng222", "1.9.9")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "Aripiprazole and brexpiprazole are listed first-line; cariprazine, quetiapine XR, olanzapine and risperidone second-line; ziprasidone third-line.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
    {
      body: "VA/DoD",
      regions: ["us"],
      year: 2022,
      says: "Augmentation with a second-generation antipsychotic is listed after an inadequate response.",
      cites: [cite("va-dod-2022", "treatment after inadequate response, summary")],
    },
    {
      body: "Review of 10 guidelines",
      regions: ["us", "uk", "ca", "au", "eu"],
      year: 2020,
      says: "Lithium and atypical antipsychotics are the only additions that all ten guidelines recommend.",
      cites: [cite("taylor-2020-guidelines", "abstract")],
    },
  ],
  evidence: [
    {
      says: "All standard-dose antipsychotics studied did better than placebo (18 trials, 4,422 people; effect sizes -0.27 to -0.43), without differences between them; more people stopped for side effects with each of them except risperidone.",
      cites: [cite("zhou-2015", "abstract")],
    },
    {
      says: "In VAST-D, 29 of 100 were in remission after 12 weeks with aripiprazole added, against 22 after a switch.",
      cites: [cite("vast-d-2017", "abstract")],
    },
  ],
  practical: [
    {
      says: "Monitoring that NICE lists: weight, blood pressure, pulse, glucose or HbA1c and lipids before and during; ECG where there is cardiovascular risk or a QT-prolonging medicine.",
      cites: [cite("nice-sga-monitoring", "monitoring")],
    },
  ],
  plain: {
    name: "Adding a medicine such as quetiapine or aripiprazole",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor: "Studies show that it helps some people whose antidepressant has not helped enough.",
    speaksAgainst: "It can cause weight gain, sleepiness or restlessness.",
  },
};
