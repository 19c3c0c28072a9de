import { trialList } from "../adequacy/facts";
import { trialDrug } from "../adequacy/medicines";
import type { Intake } from "../intake/intake";
import { parsePath } from "../intake/paths";
import type { Trial } from "../intake/trial";
import { factsOf, type Proof } from "../logic/explain";
import {
  anotherEndedBySideEffects,
  ENDED_BY_SIDE_EFFECTS,
  ONE_FAILURE,
  respondedTo,
  TWO_FAILURES,
  TWO_FAILURES_IN_EPISODE,
  TWO_OF_ONE_CLASS,
} from "../options/history";
import { CURRENT_ADEQUATE_WITHOUT_BENEFIT, CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE } from "../options/taken-now";
import { REFRACTORY } from "../options/tdcs";
import { listOf, medicineName } from "./treatment-names";

/** Findings on trials in plain words, each with the medicines it rests on: a reader must not take it for the option. */
interface TrialFinding {
  readonly words: (names: readonly string[]) => string;
  /** Said in favour of an option only of other medicines than its own. */
  readonly ofOthers: boolean;
}

const has = (names: readonly string[]) => (names.length === 1 ? "has" : "have");

const helped: TrialFinding = { ofOthers: false, words: (names) => `${listOf(names)} helped you before` };

const endedBySideEffects: TrialFinding = {
  ofOthers: true,
  words: (names) => `${listOf(names)} had to end because of side effects`,
};

/** Full trials that fell short, with what is added to that. */
const fellShort = (added = ""): TrialFinding => ({
  ofOthers: true,
  words: (names) =>
    `${names.length === 1 ? "a full trial" : "full trials"} of ${listOf(names)} ${has(names)} not helped enough${added}`,
});

const ofOneKind: TrialFinding = {
  ofOthers: true,
  words: (names) => {
    const kind = names.length === 1 ? "" : ", medicines of the same kind,";
    return `${listOf(names)}${kind} ${has(names)} not helped enough`;
  },
};

/** What is said of the medicine that is taken now. */
const present = (said: string): TrialFinding => ({
  ofOthers: true,
  words: (names) =>
    `the present ${names.length === 1 ? "medicine" : "medicines"}, ${listOf(names)}, ${has(names)} ${said}`,
});

const WITH_A_RESPONSE = [
  "Lithium",
  "Liothyronine",
  "An antidepressant",
  "A tricyclic",
  "An MAO inhibitor",
  "Bupropion",
  "Aripiprazole",
  "Brexpiprazole",
  "Cariprazine",
  "Quetiapine",
  "Risperidone",
  "Olanzapine",
  "Lamotrigine",
  "Modafinil or a stimulant",
  "Pramipexole",
];

/** By the words of the finding. */
const TRIAL_FINDINGS: ReadonlyMap<string, TrialFinding> = new Map([
  ...WITH_A_RESPONSE.map((name) => [respondedTo(name, []).text, helped] as const),
  [ONE_FAILURE.text, fellShort()],
  [TWO_FAILURES.text, fellShort()],
  [TWO_FAILURES_IN_EPISODE.text, fellShort(" this time")],
  [REFRACTORY.text, fellShort(" this time, and people for whom that is so were not in its study")],
  ...TWO_OF_ONE_CLASS.map(({ text }) => [text, ofOneKind] as const),
  ...[
    ENDED_BY_SIDE_EFFECTS,
    ...["bupropion", "a tricyclic", "an MAO inhibitor"].map((name) => anotherEndedBySideEffects(name, [])),
  ].map(({ text }) => [text, endedBySideEffects] as const),
  [CURRENT_NOT_ADEQUATE.text, present("not had a full trial yet")],
  [CURRENT_ADEQUATE_WITHOUT_BENEFIT.text, present("had a full trial and made little difference")],
  [CURRENT_PARTIAL_RESPONSE.text, present("helped a little")],
]);

/**
 * A finding on trials in words for the person, undefined where the proof is none that is worded here. Empty where it
 * would speak for an option although it rests on trials of the option's own medicines alone.
 *
 * @param own - listed medicines the option is about
 */
export function wordsOfTrials(
  proof: Proof,
  intake: Intake,
  own: readonly string[],
  inFavour: boolean,
): readonly string[] | undefined {
  const finding = TRIAL_FINDINGS.get(proof.text);
  if (finding === undefined) return undefined;
  const named = trialsIn(proof, intake).filter(
    (trial) => !(inFavour && finding.ofOthers && own.includes(trialDrug(trial)?.id ?? "")),
  );
  const names = [...new Set(named.map(medicineName))];
  return names.length === 0 ? [] : [finding.words(names)];
}

/** The trials a finding rests on, in the order they are listed. */
function trialsIn(proof: Proof, intake: Intake): readonly Trial[] {
  const ids = new Set(factsOf(proof).flatMap(({ path }) => (path.startsWith("trials.") ? [parsePath(path).id] : [])));
  return (trialList(intake) ?? []).filter(({ id }) => ids.has(id));
}
