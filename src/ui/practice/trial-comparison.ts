import { factsOf, trialList } from "../../rules/adequacy/facts";
import type { TrialVerdict } from "../../rules/adequacy/verdict";
import type { Intake } from "../../rules/index";
import { isOpen } from "../../rules/intake/answer";
import { readIntakeValue } from "../../rules/intake/read";
import type { Trial } from "../../rules/intake/trial";
import type { Facts, TrialFacts } from "../../rules/logic/facts";
import type { Truth } from "../../rules/logic/truth";
import { truthAgreement, type Agreement } from "./agreement";

/** One answer about a trial that was entered otherwise than the chart has it. */
export interface EntryDifference {
  readonly label: string;
  readonly yours: string;
  readonly key: string;
  /** Whether the chart says nothing, or the answer was left open. */
  readonly kind: "other" | "notInChart" | "leftOpen";
}

/** One trial: of both lists, of the key alone, or of the entered list alone. */
export interface TrialCompared {
  readonly id: string;
  readonly name: string;
  readonly found: "both" | "missed" | "invented";
  readonly entries: readonly EntryDifference[];
  /** The adequacy that was judged. */
  readonly yours: Truth | undefined;
  /** The rules on the key. */
  readonly key: TrialVerdict | undefined;
  /** The rules on what was entered. */
  readonly onEntries: TrialVerdict | undefined;
  readonly agreement: Agreement;
}

interface Side {
  readonly intake: Intake;
  readonly verdicts: readonly TrialVerdict[];
}

/** Trials of the key in their order, each with the entered trial of the same medicine; then what only was entered. */
export function compareTrials(
  own: Side & { readonly adequacy: Readonly<Record<string, Truth>> },
  key: Side,
): readonly TrialCompared[] {
  const ownFacts = factsOf(own.intake);
  const keyFacts = factsOf(key.intake);
  const left = new Map((ownFacts.trials ?? []).map((trial) => [trial.id, trial]));
  const differences = (mine: string, theirs: string) =>
    entryDifferences(
      { id: mine, facts: ownFacts, intake: own.intake },
      { id: theirs, facts: keyFacts, intake: key.intake },
    );

  const ofKey = (keyFacts.trials ?? []).map((trial): TrialCompared => {
    const verdict = verdictOf(key, trial.id);
    const [match] = [...left.values()]
      .filter((candidate) => isSame(candidate, trial))
      .toSorted((one, other) => differences(one.id, trial.id).length - differences(other.id, trial.id).length);
    const base = { id: `key-${trial.id}`, name: trial.name, key: verdict };
    if (match === undefined)
      return { ...base, found: "missed", entries: [], yours: undefined, onEntries: undefined, agreement: "notGiven" };
    left.delete(match.id);
    const yours = own.adequacy[match.id];
    return {
      ...base,
      found: "both",
      entries: differences(match.id, trial.id),
      yours,
      onEntries: verdictOf(own, match.id),
      agreement: verdict === undefined ? "notGiven" : truthAgreement(yours, verdict.adequate, verdict.adequateStrict),
    };
  });
  const onlyOwn = [...left.values()].map((trial): TrialCompared => {
    const yours = own.adequacy[trial.id];
    const verdict = verdictOf(own, trial.id);
    return {
      id: `own-${trial.id}`,
      name: trial.name,
      found: "invented",
      entries: [],
      yours,
      key: undefined,
      onEntries: verdict,
      // Without a key, the judgement is held against the rules on what was entered.
      agreement: verdict === undefined ? "notGiven" : truthAgreement(yours, verdict.adequate, verdict.adequateStrict),
    };
  });
  return [...ofKey, ...onlyOwn];
}

function verdictOf({ verdicts }: Side, id: string): TrialVerdict | undefined {
  return verdicts.find((verdict) => verdict.id === id);
}

/** The same medicine, also where its form was not written; where only the class is known, the same class. */
function isSame(one: TrialFacts, other: TrialFacts): boolean {
  if (one.howMany === 1 && other.name.startsWith(`${one.name} `)) return true;
  if (one.sameDrug !== undefined || other.sameDrug !== undefined) return one.sameDrug === other.sameDrug;
  return one.sameClass !== undefined && one.sameClass === other.sameClass;
}

interface Entered {
  readonly id: string;
  readonly facts: Facts;
  readonly intake: Intake;
}

const COMPARED = ["dose", "weeks", "adherence", "outcome", "whyEnded", "episode", "addedTo", "takenFor"] as const;

function entryDifferences(own: Entered, key: Entered): readonly EntryDifference[] {
  return COMPARED.flatMap((name): readonly EntryDifference[] => {
    const mine = own.facts.describe(`trials.${own.id}.${name}`);
    const theirs = key.facts.describe(`trials.${key.id}.${name}`);
    if (mine.open && theirs.open) return [];
    if (!mine.open && !theirs.open && mine.value === theirs.value) return [];
    if (name === "outcome" && resultsAgree(own, key)) return [];
    const label = mine.label.split(", ").slice(0, -1).join(", ");
    const kind = theirs.open ? "notInChart" : mine.open ? "leftOpen" : "other";
    return [{ label, yours: mine.value, key: theirs.value, kind }];
  });
}

/** Whether a result given as a percentage says the same as one given in words: an intake takes both together. */
function resultsAgree(own: Entered, key: Entered): boolean {
  const mine = trialOf(own);
  const theirs = trialOf(key);
  if (mine?.kind !== "trial" || theirs?.kind !== "trial") return false;
  if (isOpen(theirs.outcome) || isOpen(mine.improvementPercent) || !isOpen(mine.outcome)) return false;
  const together = { kind: "trial", id: "t", outcome: theirs.outcome, improvementPercent: mine.improvementPercent };
  return readIntakeValue({ intakeVersion: own.intake.intakeVersion, trials: [together] }).ok;
}

function trialOf({ id, intake }: Entered): Trial | undefined {
  return trialList(intake)?.find((trial) => trial.id === id);
}
