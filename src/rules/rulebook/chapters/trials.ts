import { ADEQUATE, ADEQUATE_STRICT, TRIAL_TESTS } from "../../adequacy/verdict";
import { DRUG_CLASSES, type Drug } from "../../knowledge/drug";
import { DRUGS, drugById } from "../../knowledge/drugs";
import type { Statement } from "../../options/option";
import { ofTrial, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

export const TRIALS_CHAPTER: Chapter = {
  id: "trials",
  title: "When a trial of a medicine was adequate",
  rules: [
    rule({ id: RULE_IDS.adequacy("lenient"), title: "Adequate trial, lenient reading", decides: ofTrial(ADEQUATE) }),
    rule({
      id: RULE_IDS.adequacy("strict"),
      title: "Adequate trial, strict reading",
      decides: ofTrial(ADEQUATE_STRICT),
    }),
    ...TRIAL_TESTS.flatMap(({ id, title, lenient, strict }) => [
      rule({
        id: RULE_IDS.trialTest(id, "lenient"),
        title: strict === undefined ? title : `${title}, lenient reading`,
        decides: ofTrial(lenient),
      }),
      ...(strict === undefined
        ? []
        : [
            rule({
              id: RULE_IDS.trialTest(id, "strict"),
              title: `${title}, strict reading`,
              decides: ofTrial(strict),
            }),
          ]),
    ]),
  ],
};

/** What a medicine counts as, by the published lists. */
const COUNTED_AS: Readonly<Record<Drug["countsAs"], string>> = {
  trial: "Counts as an antidepressant trial of its own",
  course: "Judged by sessions, and recorded among other treatments",
  augmenter: "Added to an antidepressant; never counted as a trial of its own",
  never: "Taken for mood, but in no published definition's list of medicines",
};

function saidOf({ drugClass, countsAs, countsAsTrialOf, doseUnit, ...drug }: Drug): readonly Statement[] {
  const other = countsAsTrialOf === undefined ? undefined : drugById(countsAsTrialOf);
  return [
    said(`Class: ${DRUG_CLASSES[drugClass]}`),
    said(COUNTED_AS[countsAs]),
    ...(other === undefined ? [] : [said(`Counts as a trial of ${other.name}`)]),
    ...drug.doseBars.map(({ dose, basis, cites }) => said(`Dose bar: ${dose} ${doseUnit} (${basis})`, cites)),
    ...(countsAs === "trial" && drug.doseBars.length === 0
      ? [
          said(
            "No published dose bar was read: whether a dose was adequate can't be told, unless a clinician judges it",
          ),
        ]
      : []),
    ...(drug.usualMaximum === null
      ? []
      : [
          said(
            `An entry above ${drug.usualMaximum.dose} ${doseUnit} is remarked on as unlikely`,
            drug.usualMaximum.cites,
          ),
        ]),
    ...(drug.lowDoseUse === null
      ? []
      : [
          said(
            `At ${drug.lowDoseUse.atOrBelow} ${doseUnit} or less it is in use for ${drug.lowDoseUse.use}, which is no antidepressant trial`,
            drug.lowDoseUse.cites,
          ),
        ]),
    ...drug.notes.map(({ text, cites }) => said(text, cites)),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const MEDICINES_CHAPTER: Chapter = {
  id: "medicines",
  title: "Medicines and their published dose bars",
  rules: DRUGS.map((drug) =>
    rule({
      id: RULE_IDS.medicine(drug.id),
      title: upperFirst(drug.name),
      says: saidOf(drug),
      medicines: [drug.id],
      // Each medicine is asked of a trial: the case index looks for trials of it.
      decides: ofTrial({
        kind: "trialDrug",
        drugs: [drug.id],
        text: `The trial is of ${drug.name}`,
        cites: drug.cites,
      }),
    }),
  ),
};
