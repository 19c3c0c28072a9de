import { interactionsFound, type InteractionFinding } from "../interactions/check";
import { interactionsOf } from "../interactions/criterion";
import type { Region } from "../knowledge/drug";
import { ask } from "../logic/ask";
import type { Criterion } from "../logic/criterion";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { once, rememberFor } from "../logic/memory";
import { or, type Truth } from "../logic/truth";
import { unsettled } from "../logic/unsettled";
import type { RedFlag } from "../safety/red-flag";
import { redFlagsIn } from "../safety/red-flags";
import type {
  CountryContraindication,
  Option,
  OptionGroup,
  PlainWords,
  Position,
  RegulatoryStatus,
  Statement,
} from "./option";
import { reasonFor } from "./reason";
import { STANDINGS, type Standing } from "./standings";

/** An option held against one history. */
export interface OptionResult {
  readonly id: string;
  readonly name: string;
  readonly group: OptionGroup;
  /** The standing once it is settled; `cantTellYet` while several are possible. */
  readonly standing: Standing | "cantTellYet";
  /** Every standing that is still possible. */
  readonly couldBe: readonly Standing[];
  /** The standing in words. */
  readonly standingText: string;
  /** Why it stands there, in one line. */
  readonly reason: string;
  readonly placed: Proof;
  readonly supports: readonly Proof[];
  readonly cautions: readonly Proof[];
  readonly rulesOut: readonly Proof[];
  /** Red flags that come before it: until they have been looked at, it waits. */
  readonly heldBackBy: readonly Proof[];
  readonly preferences: readonly Proof[];
  /** Interactions with what is taken now that arise; undefined where none is known to be looked for. */
  readonly interactions: readonly InteractionFinding[] | undefined;
  /** Open facts that could bring in a contraindication: asked before anything else about this option. */
  readonly askFirst: readonly DescribedFact[];
  /** Other open facts that could still change the standing. */
  readonly stillOpen: readonly DescribedFact[];
  /** What leaves several standings possible although no question asked here could settle it. */
  readonly unsettled: readonly string[];
  readonly availability: DescribedFact | undefined;
  readonly positions: readonly Position[];
  readonly regulatory: readonly RegulatoryStatus[];
  readonly evidence: readonly Statement[];
  readonly uncertainty: readonly Statement[];
  readonly practical: readonly Statement[];
  readonly timeToEffect: readonly Statement[];
  readonly monitoring: readonly Statement[];
  readonly plain: PlainWords;
}

/** Holds an option against one history: what supports it, what speaks against it, what rules it out, what is unknown. */
export function weigh(option: Option, facts: Facts, region: Region | undefined): OptionResult {
  const { rulesOut, cautions } = inCountry(option, region);
  const flags = redFlagsIn(region).filter(
    (flag) => flag.holdsBack.includes(option.id) && lookedAt(flag, facts).mayHold,
  );
  const holdBack = flags.map(({ when }) => when);
  const ruledOut = overall(rulesOut, facts);
  const held = or(flags, (flag) => lookedAt(flag, facts).applies);
  const placed = decide(option.placedWhen, facts);
  const allCautions = [...cautions, ...interactionCautions(option.id)];
  const cautioned = overall(allCautions, facts);
  const couldBe = possibleStandings(ruledOut, held, placed, cautioned);
  const [only] = couldBe;
  const standing = couldBe.length === 1 && only !== undefined ? only : "cantTellYet";
  const settled = ruledOut === "yes";
  const askFirst = once(() => (settled ? [] : openFacts([...rulesOut, ...holdBack], facts)));
  const others = once(() => (settled ? [] : openFacts([option.placedWhen, ...allCautions], facts)));
  const stillOpen = once(() => others().filter(({ path }) => !askFirst().some((fact) => fact.path === path)));
  const withoutQuestion = once(() =>
    standing === "cantTellYet"
      ? [...rulesOut, ...holdBack, option.placedWhen, ...cautions].flatMap((criterion) => unsettled(criterion, facts))
      : [],
  );
  const found = once(() => ({
    supports: holding(option.supports, facts),
    cautions: holding(cautions, facts),
    rulesOut: holding(rulesOut, facts),
    heldBackBy: holding(holdBack, facts),
    preferences: holding(option.preferences, facts),
    interactions: interactionsOf(option.id).length === 0 ? undefined : interactionsFound(option.id, facts),
  }));
  const result: OptionResult = {
    id: option.id,
    name: option.name,
    group: option.group,
    standing,
    couldBe,
    standingText: standing === "cantTellYet" ? cantTellText(couldBe) : STANDINGS[standing],
    get reason(): string {
      return reasonFor(result);
    },
    get placed(): Proof {
      return explain(option.placedWhen, facts);
    },
    get supports(): readonly Proof[] {
      return found().supports;
    },
    get cautions(): readonly Proof[] {
      return found().cautions;
    },
    get rulesOut(): readonly Proof[] {
      return found().rulesOut;
    },
    get heldBackBy(): readonly Proof[] {
      return found().heldBackBy;
    },
    get preferences(): readonly Proof[] {
      return found().preferences;
    },
    get interactions(): readonly InteractionFinding[] | undefined {
      return found().interactions;
    },
    get askFirst(): readonly DescribedFact[] {
      return askFirst();
    },
    get stillOpen(): readonly DescribedFact[] {
      return stillOpen();
    },
    get unsettled(): readonly string[] {
      return withoutQuestion();
    },
    availability: option.availability === undefined ? undefined : facts.describe(option.availability),
    positions: option.positions.filter(({ regions }) => region === undefined || regions.includes(region)),
    regulatory: option.regulatory.filter((one) => region === undefined || one.region === region),
    evidence: option.evidence,
    uncertainty: option.uncertainty,
    practical: option.practical,
    timeToEffect: option.timeToEffect ?? [],
    monitoring: option.monitoring,
    plain: option.plain,
  };
  return result;
}

/** Whether a flag is raised, or stands open in somebody it concerns and holds back meanwhile. */
const lookedAt: (flag: RedFlag, facts: Facts) => { readonly applies: Truth; readonly mayHold: boolean } = rememberFor(
  ({ when, holdsWhileOpen, concerns }: RedFlag, facts: Facts) => {
    const applies = decide(when, facts);
    const mayHold =
      applies === "yes" || (holdsWhileOpen && (concerns === undefined || decide(concerns, facts) !== "no"));
    return { applies, mayHold };
  },
);

/** What rules an option out and what is a caution, by the labels of this country; with none chosen, the strictest. */
function inCountry({ rulesOut, cautions, rulesOutByCountry = [] }: Option, region: Region | undefined) {
  const isCaution = ({ cautionIn }: CountryContraindication) => region !== undefined && cautionIn.includes(region);
  return {
    rulesOut: [...rulesOut, ...rulesOutByCountry.filter((one) => !isCaution(one)).map(({ rule }) => rule)],
    cautions: [...cautions, ...rulesOutByCountry.filter(isCaution).map(({ rule }) => rule)],
  };
}

function interactionCautions(option: string): readonly Criterion[] {
  return interactionsOf(option)
    .filter(({ effect }) => effect === "caution")
    .map(({ when }) => when);
}

/** Whether any of them holds. */
function overall(criteria: readonly Criterion[], facts: Facts): Truth {
  return or(criteria, (criterion) => decide(criterion, facts));
}

function holding(criteria: readonly Criterion[], facts: Facts): readonly Proof[] {
  return criteria
    .filter((criterion) => decide(criterion, facts) === "yes")
    .map((criterion) => explain(criterion, facts));
}

function openFacts(criteria: readonly Criterion[], facts: Facts): readonly DescribedFact[] {
  const paths = new Set(criteria.flatMap((criterion) => ask(criterion, facts)).map(({ path }) => path));
  return [...paths].map((path) => facts.describe(path));
}

/**
 * The standings that remain possible. A contraindication outranks everything; then comes a red flag that is looked at
 * first; then whether guidelines place the option here at all; then cautions.
 */
function possibleStandings(ruledOut: Truth, held: Truth, placed: Truth, cautioned: Truth): readonly Standing[] {
  const found: Standing[] = [];
  if (ruledOut !== "yes" && held !== "yes") {
    if (placed !== "no") {
      if (cautioned !== "yes") found.push("mayBeDiscussed");
      if (cautioned !== "no") found.push("withCautions");
    }
    if (placed !== "yes") found.push("otherStepsFirst");
  }
  if (ruledOut !== "yes" && held !== "no") found.push("heldBack");
  if (ruledOut !== "no") found.push("notCompatible");
  return found;
}

function cantTellText(couldBe: readonly Standing[]): string {
  if (couldBe.join() === "mayBeDiscussed,withCautions")
    return "may be discussed; whether there are cautions to weigh can't be told yet";
  return "can't tell yet";
}
