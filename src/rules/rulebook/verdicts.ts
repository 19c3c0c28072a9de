import { factsOf, trialList } from "../adequacy/facts";
import { TRUTH_OF_TRIAL } from "../adequacy/verdict";
import { assess, type Assessment, type Settings } from "../assess";
import { interactionsOf } from "../interactions/criterion";
import type { Intake } from "../intake/intake";
import type { Region } from "../knowledge/drug";
import { becauseOf } from "../logic/because";
import type { Proof } from "../logic/explain";
import { rangeText } from "../logic/count";
import type { OptionResult } from "../options/weigh";
import { RED_FLAGS } from "../safety/red-flags";
import { maudsleyText } from "../staging/maudsley";
import { spanText } from "../staging/span";
import { outcomeOf, proofsOf, type Outcome } from "./outcome";
import { RULE_IDS } from "./rule-ids";
import { RULES, rulesIn } from "./rulebook";

/** One thing the rules say of a history, short enough to be kept and held against what another version says. */
export interface Verdict {
  readonly name: string;
  /** What it is, in words: "holds", "Adequate", "II to III", a standing. */
  readonly is: string;
  /** The facts that made it so. */
  readonly because: readonly string[];
  /** Ids of the rules it comes from. */
  readonly rules: readonly string[];
}

/** A rule that came out so says nothing of the history. */
export const DOES_NOT_HOLD = "does not hold";

/** How a rule comes out, in words. */
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  yes: "holds",
  no: DOES_NOT_HOLD,
  unknown: "can't tell",
  outOfScope: "not looked at under 18",
};

/** Everything the rules say of a history, by the id of what is said: each rule, trial, stage and standing. */
export function verdictsOf(intake: Intake, settings: Settings): Readonly<Record<string, Verdict>> {
  const assessment = assess(intake, settings);
  return Object.fromEntries([
    ...trialVerdicts(assessment, intake),
    ...stagingVerdicts(assessment),
    ...assessment.options.map(standingVerdict),
    ...ruleVerdicts(intake, settings.region),
  ]);
}

type Entry = readonly [id: string, verdict: Verdict];

/** Rules about the whole history; those about trials come with each trial. */
function ruleVerdicts(intake: Intake, region: Region | undefined): readonly Entry[] {
  const facts = factsOf(intake);
  return rulesIn(region).flatMap((rule): readonly Entry[] => {
    if (rule.decides?.about !== "history") return [];
    const outcome = outcomeOf(rule, facts) ?? "unknown";
    const because = outcome === "outOfScope" ? [] : proofsOf(rule, facts).flatMap(becauseOf);
    const name = rule.group === "" ? rule.title : `${rule.group}: ${rule.title}`;
    return [[rule.id, { name, is: OUTCOMES[outcome], because, rules: [rule.id] }]];
  });
}

function trialVerdicts({ trials }: Assessment, intake: Intake): readonly Entry[] {
  const places = new Map(trialList(intake)?.map(({ id }, place) => [id, place + 1]));
  return (trials ?? []).flatMap(({ id, name, adequate, adequateStrict, proof, strictProof }) => {
    const place = places.get(id) ?? 0;
    const entry = (end: "lenient" | "strict", is: string, because: Proof): Entry => [
      `trial-${id}-${end}`,
      {
        name: `Trial ${place}, ${name}, ${end} reading`,
        is,
        because: becauseOf(because),
        rules: [RULE_IDS.adequacy(end)],
      },
    ];
    return [
      entry("lenient", TRUTH_OF_TRIAL[adequate], proof),
      entry("strict", TRUTH_OF_TRIAL[adequateStrict], strictProof),
    ];
  });
}

function stagingVerdicts({ staging }: Assessment): readonly Entry[] {
  if (staging === undefined) return [];
  const { thaseRush, thaseRushOtherReading, maudsley, maudsleyOtherReadings, mgh, european } = staging;
  const rulesOf = (start: string) => RULES.filter(({ id }) => id.startsWith(start)).map(({ id }) => id);
  const entry = (id: string, name: string, is: string, because: readonly string[], start: string): Entry => [
    `stage-${id}`,
    { name, is, because, rules: rulesOf(start) },
  ];
  return [
    ...[thaseRush, thaseRushOtherReading].map(({ reading, lowest, highest, proofs }) =>
      entry(
        `thase-rush-${reading}`,
        `Thase-Rush stage, ${reading} reading`,
        spanText({ lowest, highest }),
        proofs.flatMap((proof) => (proof.verdict === "yes" ? becauseOf(proof) : [])),
        `thase-rush-${reading}`,
      ),
    ),
    ...[maudsley, ...maudsleyOtherReadings].map((result) =>
      entry(
        `maudsley-${result.bars}`,
        `Maudsley (${result.bars})`,
        maudsleyText(result),
        result.items.map((item) => `${item.name}: ${spanText(item)}, ${item.recorded}`),
        "maudsley-",
      ),
    ),
    entry(
      "mgh",
      "MGH staging",
      pointsText(mgh.lowest, mgh.highest),
      mgh.items.map((item) => `${item.name}: ${pointsText(item.lowest, item.highest)}`),
      "mgh-",
    ),
    entry("european", "European staging", spanText(european), [], "european-"),
  ];
}

function pointsText(lowest: number, highest: number | undefined): string {
  return rangeText({ certain: lowest, possible: highest });
}

function standingVerdict({ id, name, standingText, couldBe, ...option }: OptionResult): Entry {
  const { rulesOut, heldBackBy, cautions, placed } = option;
  const said = (what: string, proofs: readonly Proof[]) => proofs.map(({ text }) => `${what}: ${text}`);
  const flags = RED_FLAGS.filter(({ holdsBack }) => holdsBack.includes(id)).map((flag) => RULE_IDS.redFlag(flag.id));
  return [
    `standing-${id}`,
    {
      name: `Standing of ${name}`,
      is: couldBe.length === 1 ? standingText : `${standingText} (${couldBe.length} standings possible)`,
      because: [
        ...said("ruled out by", rulesOut),
        ...said("waits for", heldBackBy),
        ...said("caution", cautions),
        ...said(
          "interaction, a caution",
          (option.interactions ?? []).filter(({ effect }) => effect === "caution").map(({ proof }) => proof),
        ),
        `placed by guidelines: ${OUTCOMES[placed.verdict]}`,
      ],
      rules: [
        ...flags,
        ...interactionsOf(id).map((interaction) => RULE_IDS.interaction(interaction.id)),
        ...RULES.filter((rule) => rule.id.startsWith(`${RULE_IDS.option(id)}-`)).map((rule) => rule.id),
      ],
    },
  ];
}
