import { cite } from "../knowledge/cite";
import { all, any, isYes } from "../logic/criterion";
import { heartDiseaseOrAttack, NOT_RESPONDING_LONG, ONE_FAILURE, respondedTo, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { canmat, ng222, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, takenAlready } from "./taken-now";

const TEXTS = [cite("lamotrigine-product-texts", "4.3 and 4.4")];

/** Lamotrigine added to the antidepressant. */
export const lamotrigine: Option = {
  id: "augment-lamotrigine",
  name: "Adding lamotrigine",
  group: "adding",
  medicines: ["lamotrigine"],
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [
    ANTIDEPRESSANT_TAKEN,
    ONE_FAILURE,
  ]),
  supports: [
    TWO_FAILURES,
    {
      ...NOT_RESPONDING_LONG,
      text: "The episode has lasted 2 years or more; in the pooled trials a long illness went with more benefit",
      cites: [cite("goh-2019-lamotrigine", "abstract")],
    },
    respondedTo("Lamotrigine", ["lamotrigine"]),
  ],
  cautions: [
    isYes("medicines.valproate", "Valproate is taken; the risk of serious rash is strongly tied to it", TEXTS),
    any(
      "Heart disease, heart failure or a disorder of rhythm is recorded; product texts ask for careful consideration and a cardiologist's view",
      [heartDiseaseOrAttack("Heart disease is recorded", TEXTS)],
      TEXTS,
    ),
    isYes(
      "safety.rapidResponseNeeded",
      "A rapid response is needed; the dose is raised slowly, since fast increases go with serious rash",
      TEXTS,
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.rashOnAnticonvulsant",
      "Allergy to, or rash on, an anticonvulsant is recorded; known allergy to lamotrigine is a contraindication, and rash is about three times as frequent after rash on another anticonvulsant",
      TEXTS,
    ),
    takenAlready("Lamotrigine", ["lamotrigine"], TEXTS),
  ],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  availability: "local.specialist",
  positions: [
    ng222("Lamotrigine is named among additions in or with advice from specialist services.", "1.9.9"),
    canmat("Listed as a third-line addition."),
  ],
  regulatory: [
    status(
      "uk",
      "Licensed for epilepsy and to prevent depressive episodes in bipolar I disorder; not for a depressive episode.",
      "lamotrigine-product-texts",
      "4.1, as quoted for lamotrigine tablets",
    ),
  ],
  evidence: [
    {
      says: "Eight trials (677 people) favour it together, carried by six of them from China; the two others found no difference.",
      cites: [cite("goh-2019-lamotrigine", "abstract")],
    },
    {
      says: "Serious rash in trials of adults: about 1 in 500 people with epilepsy, about 1 in 1,000 with bipolar disorder.",
      cites: [cite("lamotrigine-product-texts", "4.4 Skin rash")],
    },
  ],
  uncertainty: [
    {
      says: "NICE names it, CANMAT lists it third-line, and the trials do not agree with each other.",
      cites: [
        cite("nice-ng222", "1.9.9"),
        cite("canmat-2023", "Table 7.2, adjunctive agents"),
        cite("goh-2019-lamotrigine", "abstract"),
      ],
    },
  ],
  practical: [
    {
      says: "The dose is raised over weeks; rashes mostly come within the first 8 weeks.",
      cites: [cite("lamotrigine-product-texts", "4.4 Skin rash")],
    },
  ],
  monitoring: [
    {
      says: "Product texts name any rash as assessed promptly, and fever, swollen glands or unusual blood counts in the first weeks as signs of a severe reaction.",
      cites: TEXTS,
    },
  ],
  plain: {
    name: "Adding lamotrigine",
    involves: "A second medicine is taken with the antidepressant. The dose goes up slowly, over weeks.",
    speaksFor: "Some studies found that it helps, above all in long illness.",
    speaksAgainst: "Other studies found no benefit. A rash can come, and in rare cases it is serious.",
  },
};
