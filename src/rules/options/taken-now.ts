import {
  adequateTrial,
  fellShort,
  improvedBy,
  IS_ANTIDEPRESSANT,
  IS_ANTIDEPRESSANT_TRIAL,
  LENIENT,
} from "../adequacy/criteria";
import type { DrugClass } from "../knowledge/drug";
import { drugById, DRUGS } from "../knowledge/drugs";
import { cite } from "../knowledge/cite";
import { membersOf } from "../knowledge/medicines/medicines";
import {
  all,
  any,
  countTrials,
  isYes,
  not,
  type Criterion,
  type TrialCriterion,
  type TrialLeaf,
} from "../logic/criterion";

/** Criteria on what is taken now, as the list of trials and the question on current medicines say it. */

const NG222_191 = [cite("nice-ng222", "1.9.1")];

const STILL_TAKEN: TrialLeaf = {
  kind: "trialFact",
  fact: "whyEnded",
  test: { op: "oneOf", values: ["ongoing"] },
  text: "The trial goes on",
  cites: [],
};

/** A trial that still goes on and meets every part. */
export const takenNow = (text: string, parts: readonly TrialCriterion[], cites: Criterion["cites"] = []): Criterion =>
  countTrials(1, "trial", text, all("Still taken", [STILL_TAKEN, ...parts]), cites);

const medicine = (text: string, drugs: readonly string[]): TrialLeaf => ({ kind: "trialDrug", drugs, text, cites: [] });

const idsOf = (...classes: readonly DrugClass[]) =>
  DRUGS.filter(({ drugClass }) => classes.includes(drugClass)).map(({ id }) => id);

/** On its own or added to another; a medicine that is only ever added, or one taken for sleep or pain, is none. */
export const ANTIDEPRESSANT_TAKEN = takenNow("An antidepressant is being taken now", [IS_ANTIDEPRESSANT], NG222_191);

export const CURRENT_NOT_ADEQUATE = takenNow(
  "The antidepressant taken now has not yet had an adequate trial",
  [IS_ANTIDEPRESSANT_TRIAL, not("Not yet adequate", adequateTrial(LENIENT))],
  NG222_191,
);

export const CURRENT_ADEQUATE_WITHOUT_BENEFIT = takenNow(
  "The antidepressant taken now brought less than 25 % improvement in an adequate trial",
  [adequateTrial(LENIENT), fellShort(25)],
  [cite("nice-ng222", "1.9.1 to 1.9.3")],
);

export const CURRENT_PARTIAL_RESPONSE = takenNow(
  "The antidepressant taken now brought a partial response (25 to 49 %)",
  [IS_ANTIDEPRESSANT_TRIAL, improvedBy(25), fellShort(50)],
  [cite("canbind-2021-trd", "Table 3")],
);

const MAOI_LABEL = [cite("phenelzine-label", "Contraindications and wash-out")];

const MAOI_IN_LIST = takenNow(
  "An MAO inhibitor stands in the list of trials as still taken",
  [medicine("An MAO inhibitor, reversible ones included", idsOf("maoi", "rima"))],
  MAOI_LABEL,
);

/** An MAO inhibitor now or within 2 weeks, whichever of the two places says it. */
export const MAOI_TAKEN = any(
  "An MAO inhibitor is taken, or was within 2 weeks",
  [isYes("medicines.maoi", "An MAO inhibitor is taken or was taken within 2 weeks", MAOI_LABEL), MAOI_IN_LIST],
  MAOI_LABEL,
);

export const FLUOXETINE_TAKEN = takenNow(
  "Fluoxetine of the list of trials is still taken",
  [medicine("Fluoxetine", ["fluoxetine", "fluoxetine-weekly", "olanzapine-fluoxetine"])],
  MAOI_LABEL,
);

/** What the phenelzine label names as not to be taken with it, and other serotonergic antidepressants of the list. */
const NOT_WITH_MAOI = [
  ...idsOf("ssri", "snri", "tca", "tetracyclic", "nassa", "ndri", "sari", "spari", "serotoninModulator", "nri"),
  "dextromethorphan-bupropion",
  "gepirone-er",
  "buspirone",
  "methylphenidate",
  "modafinil",
  "st-johns-wort",
  "tryptophan",
];

export const INTERACTS_WITH_MAOI = any(
  "A medicine is taken that labels name as not to be taken with an MAO inhibitor, or fluoxetine was within 5 weeks",
  [
    isYes("medicines.serotonergic", "A serotonergic medicine is taken"),
    isYes("medicines.notWithMaoi", "A medicine is taken that the label names beside the serotonergic ones", MAOI_LABEL),
    isYes("medicines.sympathomimetic", "A sympathomimetic is taken", MAOI_LABEL),
    isYes("medicines.fluoxetineLastFiveWeeks", "Fluoxetine was taken in the last 5 weeks"),
    takenNow(
      "Such a medicine stands in the list of trials as still taken",
      [medicine("A medicine that labels name as not to be taken with an MAO inhibitor", NOT_WITH_MAOI)],
      MAOI_LABEL,
    ),
  ],
  MAOI_LABEL,
);

/** The current medicines that are another MAO inhibitor than one of the list of trials. */
const OTHERS_THAN = {
  phenelzine: "maoiButPhenelzine",
  tranylcypromine: "maoiButTranylcypromine",
  isocarboxazid: "maoiButIsocarboxazid",
  "selegiline-transdermal": "maoiButSelegilinePatch",
  moclobemide: "maoiButMoclobemide",
} as const;

/** Two different MAO inhibitors at the same time; two of the list of current medicines are found by its question. */
export const TWO_MAOIS = any(
  "Two different MAO inhibitors are taken",
  [
    countTrials(
      2,
      "drug",
      "Two different MAO inhibitors stand in the list of trials as still taken",
      all("Still taken", [STILL_TAKEN, medicine("An MAO inhibitor, reversible ones included", idsOf("maoi", "rima"))]),
      MAOI_LABEL,
    ),
    ...Object.entries(OTHERS_THAN).map(([id, others]) => {
      const name = drugById(id)?.name ?? id;
      return all(`One is ${name} in the list of trials, the other is among the current medicines`, [
        takenNow(`The trial of ${name} goes on`, [medicine(name, [id])]),
        isYes(`currentMedicines.${others}`, "Another MAO inhibitor is among the current medicines", MAOI_LABEL),
      ]);
    }),
  ],
  MAOI_LABEL,
);

/**
 * A medicine of an option that is taken for depression already, so that adding it or changing to it does not arise. One
 * taken for sleep or pain is another matter.
 */
export function takenAlready(name: string, drugs: readonly string[], cites: Criterion["cites"]): Criterion {
  return takenNow(
    `${name} is taken for depression already, by the list of trials`,
    [medicine(name, drugs), { kind: "trialForDepression", text: "It is taken for depression", cites: [] }],
    cites,
  );
}

/** An antidepressant of the list that labels name as not to be taken with an MAO inhibitor is still taken. */
export const NEEDS_WASH_OUT_BEFORE_MAOI = takenNow(
  "A medicine of the list that labels name as not to be taken with an MAO inhibitor is still taken; a wash-out comes between",
  [medicine("A medicine that labels name as not to be taken with an MAO inhibitor", NOT_WITH_MAOI)],
  MAOI_LABEL,
);

export const CITALOPRAM_TAKEN = takenNow(
  "Citalopram or escitalopram is taken now",
  [medicine("Citalopram or escitalopram", ["citalopram", "escitalopram"])],
  [cite("fda-citalopram-2012", "report")],
);

const QT_MEDICINES = [cite("devon-qt", "examples of medicines that prolong the QT interval")];

/** A medicine of the list of trials, still taken, that prolongs the QT interval. */
const qtMedicineTaken = (text: string, drugs: readonly string[]): Criterion =>
  takenNow(text, [medicine("A medicine that prolongs the QT interval", drugs)], QT_MEDICINES);

const QT_PROLONGING = DRUGS.map(({ id }) => id).filter((id) => membersOf("qtProlonging").has(id));

/** What citalopram or escitalopram is taken beside. */
export const OTHER_QT_MEDICINE_TAKEN = qtMedicineTaken(
  "A medicine of the list that prolongs the QT interval is still taken, beside citalopram and escitalopram",
  QT_PROLONGING.filter((id) => membersOf("otherQtProlonging").has(id)),
);

/** What an addition comes on top of. */
export const QT_MEDICINE_TAKEN = qtMedicineTaken(
  "A medicine of the list that prolongs the QT interval is still taken",
  QT_PROLONGING,
);

/** What goes on when the antidepressant is replaced. */
export const QT_ADDITION_TAKEN = qtMedicineTaken(
  "A medicine of the list that prolongs the QT interval is still taken, apart from the antidepressants",
  QT_PROLONGING.filter((id) => drugById(id)?.countsAs === "augmenter"),
);

export const ANTICONVULSANT_TAKEN = takenNow(
  "An anticonvulsant of the list of trials is still taken",
  [
    medicine(
      "An anticonvulsant",
      DRUGS.map(({ id }) => id).filter((id) => membersOf("anticonvulsant").has(id)),
    ),
  ],
  [cite("graylands-ect-2018", "anticonvulsants")],
);

/** Medicines of which regulators name a highest dose because of the QT interval. */
type WithCeiling = "citalopram" | "escitalopram";

/** Still taken, at more than so many milligrams a day. Doses are entered to a thousandth: this is the first one above. */
export function takenAbove(drug: WithCeiling, mg: number, cites: Criterion["cites"]): Criterion {
  return takenAtDose(drug, mg + 0.001, `above ${mg} mg`, cites);
}

/** Still taken, at so many milligrams a day or more. */
export function takenFrom(drug: WithCeiling, mg: number, cites: Criterion["cites"]): Criterion {
  return takenAtDose(drug, mg, `of ${mg} mg or more`, cites);
}

function takenAtDose(drug: WithCeiling, mg: number, says: string, cites: Criterion["cites"]): Criterion {
  return takenNow(
    `The current dose of ${drug} is one ${says}`,
    [
      medicine(drug, [drug]),
      {
        kind: "trialFact",
        fact: "dose",
        test: { op: "atLeast", value: mg },
        text: `A dose ${says}`,
        cites: [],
      },
    ],
    cites,
  );
}

/** Antidepressants with which low sodium was looked at in the study cited. */
export const SSRI_OR_SNRI_TAKEN = takenNow(
  "An SSRI or SNRI is taken now",
  [medicine("An SSRI or SNRI", idsOf("ssri", "snri"))],
  [cite("hyponatraemia-inpatients", "abstract: SSRIs and venlafaxine")],
);

export const SEROTONERGIC_TAKEN = any(
  "A serotonergic medicine is taken",
  [
    isYes("medicines.serotonergic", "A serotonergic medicine is taken"),
    takenNow("An antidepressant stands in the list of trials as still taken", [IS_ANTIDEPRESSANT]),
  ],
  [cite("hunter-serotonin", "criteria")],
);

const LITHIUM_IN_LIST = takenNow(
  "Lithium stands in the list of trials as still taken",
  [medicine("Lithium", ["lithium"])],
  [cite("priadel-product-texts", "4.4 Special warnings, Ireland 2021: other lithium is ascertained first")],
);

export const LITHIUM_TAKEN = any(
  "Lithium is taken already",
  [isYes("medicines.lithium", "Lithium is taken"), LITHIUM_IN_LIST],
  [cite("priadel-product-texts", "4.4 Special warnings, Ireland 2021: other lithium is ascertained first")],
);

/** Listed antidepressants by the highest dose of their published range, in their own units. */
function byMaximum(): readonly { readonly dose: number; readonly drugs: readonly string[] }[] {
  const found = new Map<number, string[]>();
  for (const { id, countsAs, usualMaximum } of DRUGS) {
    if (countsAs !== "trial" || usualMaximum === null) continue;
    found.set(usualMaximum.dose, [...(found.get(usualMaximum.dose) ?? []), id]);
  }
  return [...found].map(([dose, drugs]) => ({ dose, drugs }));
}

export const AT_USUAL_MAXIMUM = takenNow(
  "The antidepressant taken now is at or above the highest dose of its published range",
  [
    IS_ANTIDEPRESSANT,
    any(
      "The dose is at or above the highest of the published range",
      byMaximum().map(({ dose, drugs }) =>
        all<TrialLeaf>(`${dose} or more: ${drugs.join(", ")}`, [
          medicine(`One of: ${drugs.join(", ")}`, drugs),
          {
            kind: "trialFact",
            fact: "dose",
            test: { op: "atLeast", value: dose },
            text: `A dose of ${dose} or more`,
            cites: [],
          },
        ]),
      ),
    ),
  ],
  [cite("canmat-2023", "Table 3.3, dose ranges")],
);
