import { isOpen } from "../intake/answer";
import { DOSE_JUDGEMENTS, type MedicineTrial, type SeveralTrials, type Trial } from "../intake/trial";
import { DRUG_CLASSES, type Drug, type DrugClass } from "../knowledge/drug";
import { DRUGS, drugById } from "../knowledge/drugs";
import type { FactLeaf, GapLeaf, Ground, Test, TrialLeaf } from "../logic/criterion";
import type { Facts, TrialFacts } from "../logic/facts";
import { trialDrug } from "./medicines";

/**
 * One entry of the trial list as the logic counts it: which medicine it is, and each leaf of a criterion bound to its
 * facts.
 *
 * @param name - what the entry is called
 * @param value - reads a fact of the history
 */
export function entryOf(trial: Trial, name: string, value: Facts["value"]): TrialFacts {
  return trial.kind === "trial" ? medicineEntry(trial, name, value) : severalEntry(trial, name, value);
}

function medicineEntry(trial: MedicineTrial, name: string, value: Facts["value"]): TrialFacts {
  const drug = trialDrug(trial);
  return {
    id: trial.id,
    howMany: 1,
    name,
    sameDrug: drug === undefined ? unlistedKey(trial) : substance(drug),
    // Of an unlisted medicine the class is not known, but it is one; a trial of it is never certain to count.
    sameClass: drug === undefined ? unlistedKey(trial) : classKey(drug),
    identity: drug === undefined && typeof trial.drug === "object" ? [] : [`trials.${trial.id}.drug`],
    bind: (leaf) => bindMedicine(leaf, { trial, name, drug, at: pathsOf(trial.id) }),
    value,
    memory: new Map(),
  };
}

function unlistedKey(trial: MedicineTrial): string | undefined {
  return typeof trial.drug === "object" ? `unlisted ${trial.drug.unlisted.trim().toLowerCase()}` : undefined;
}

/** Two forms of one substance (tablet and modified-release) are one medicine. The ATC code, where known, tells. */
function substance(drug: Drug): string {
  const component = drug.countsAsTrialOf === undefined ? undefined : drugById(drug.countsAsTrialOf);
  return component?.rxnorm ?? drug.rxnorm ?? drug.atc ?? drug.id;
}

/** Medicines of no common class each stand for themselves. */
function classKey(drug: Drug): string {
  return drug.drugClass === "otherMechanism" ? `otherMechanism ${substance(drug)}` : drug.drugClass;
}

function severalEntry(trial: SeveralTrials, name: string, value: Facts["value"]): TrialFacts {
  const drugClass = isOpen(trial.drugClass) ? undefined : (trial.drugClass as DrugClass);
  return {
    id: trial.id,
    howMany: typeof trial.howMany === "number" ? trial.howMany : undefined,
    name,
    sameDrug: undefined,
    sameClass: drugClass === "otherMechanism" ? undefined : drugClass,
    identity: [`trials.${trial.id}`],
    bind: (leaf) => bindSeveral(leaf, trial, drugClass),
    value,
    memory: new Map(),
  };
}

function fact(leaf: TrialLeaf, path: string, test: Test, text = leaf.text): FactLeaf {
  return { kind: "fact", fact: path, test, text, cites: leaf.cites };
}

function gap(text: string, facts: readonly string[]): GapLeaf {
  return { kind: "gap", text, facts, cites: [] };
}

type Name = keyof MedicineTrial;

/** Paths of a trial's facts, each made once: they are looked up by. */
function pathsOf(id: string): (name: Name) => string {
  const made = new Map<Name, string>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const path = `trials.${id}.${name}`;
    made.set(name, path);
    return path;
  };
}

interface Medicine {
  readonly trial: MedicineTrial;
  readonly name: string;
  readonly drug: Drug | undefined;
  readonly at: (name: Name) => string;
}

const FOR_DEPRESSION: Test = { op: "oneOf", values: ["depression"] };
const ON_ITS_OWN: Test = { op: "oneOf", values: ["none"] };
const JUDGED: Test = { op: "oneOf", values: Object.keys(DOSE_JUDGEMENTS) };
const LOST: Test = { op: "oneOf", values: ["lossOfResponse"] };

function bindMedicine(leaf: TrialLeaf, medicine: Medicine): Ground {
  const { trial, drug, at } = medicine;
  switch (leaf.kind) {
    case "trialFact":
      return fact(leaf, at(leaf.fact), leaf.test);
    case "trialDrug":
      if (drug === undefined && typeof trial.drug === "object")
        return gap(`${leaf.text}: ${trial.drug.unlisted} is not in the list of medicines`, [at("drug")]);
      return fact(leaf, at("drug"), { op: "oneOf", values: leaf.drugs });
    case "trialForDepression":
      return fact(leaf, at("takenFor"), FOR_DEPRESSION);
    case "trialOnItsOwn":
      return fact(leaf, at("addedTo"), ON_ITS_OWN);
    case "trialDoseJudged":
      return fact(leaf, at("doseJudgedAdequate"), JUDGED);
    case "trialDose":
      return bindDose(leaf, medicine);
    case "trialImproved":
      return bindImproved(leaf, medicine);
  }
}

function bindDose(leaf: Extract<TrialLeaf, { kind: "trialDose" }>, { trial, name, drug, at }: Medicine): Ground {
  const bar = leaf.basis === "lowest" ? drug?.doseBars[0] : drug?.doseBars.at(-1);
  if (drug !== undefined && bar !== undefined) {
    const text = `${leaf.text}: ${bar.dose} ${drug.doseUnit}, ${bar.basis}`;
    return { kind: "fact", fact: at("dose"), test: { op: "atLeast", value: bar.dose }, text, cites: bar.cites };
  }
  if (drug === undefined && typeof trial.drug !== "object") {
    const open = isOpen(trial.dose) ? [at("drug"), at("dose")] : [at("drug")];
    return gap(`${leaf.text}: which depends on the medicine`, open);
  }
  return gap(`${leaf.text}: no published minimum was read for ${name}`, []);
}

/** Answers that settle whether at least this much improved; "less than half better" settles only the half. */
const IMPROVED: Readonly<Record<number, readonly string[]>> = {
  50: ["remission", "response"],
  25: ["remission", "response", "partial"],
};

/** A response that was lost had been a response, whatever is known of its size; the schema refuses a lesser result. */
function bindImproved(leaf: Extract<TrialLeaf, { kind: "trialImproved" }>, { trial, at }: Medicine): Ground {
  if (trial.whyEnded === "lossOfResponse") return fact(leaf, at("whyEnded"), LOST);
  const byPercent = !isOpen(trial.improvementPercent) || (trial.outcome === "insufficient" && leaf.percent < 50);
  if (byPercent) return fact(leaf, at("improvementPercent"), { op: "atLeast", value: leaf.percent });
  const result = fact(leaf, at("outcome"), { op: "oneOf", values: IMPROVED[leaf.percent] ?? [] });
  if (!isOpen(trial.outcome)) return result;
  const either: FactLeaf = { ...result, or: [at("improvementPercent")] };
  if (!isOpen(trial.whyEnded)) return either;
  const lost = fact(leaf, at("whyEnded"), LOST, "A response was lost");
  return { kind: "any", text: leaf.text, cites: [], of: [either, lost] };
}

function bindSeveral(leaf: TrialLeaf, trial: SeveralTrials, drugClass: DrugClass | undefined): Ground {
  const details = gap(leaf.text, [`trials.${trial.id}`]);
  if (leaf.kind === "trialFact" && leaf.fact === "episode") return fact(leaf, `trials.${trial.id}.episode`, leaf.test);
  if (leaf.kind !== "trialDrug" || drugClass === undefined) return details;
  const inClass = DRUGS.filter((drug) => drug.drugClass === drugClass);
  const listed = inClass.filter((drug) => leaf.drugs.includes(drug.id));
  if (listed.length > 0 && listed.length < inClass.length) return details;
  // An empty conjunction holds, an empty disjunction does not: the class alone settles it.
  return {
    kind: listed.length === 0 ? "any" : "all",
    text: `${leaf.text}: ${DRUG_CLASSES[drugClass]}`,
    of: [],
    cites: leaf.cites,
  };
}
