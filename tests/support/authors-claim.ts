import { z } from "zod";
import { factsOf } from "../../src/rules/adequacy/facts";
import type { Assessment } from "../../src/rules/assess";
import { CONTRIBUTORS } from "../../src/rules/contributors/contributors";
import type { Intake } from "../../src/rules/intake/intake";
import { decide } from "../../src/rules/logic/decide";
import type { Truth } from "../../src/rules/logic/truth";
import { RED_FLAGS } from "../../src/rules/safety/red-flags";
import { EUROPEAN_LEVELS } from "../../src/rules/staging/european";
import { STAGE_NAMES } from "../../src/rules/staging/thase-rush";

const settled = z.enum(["yes", "no"]);
const end = z.enum(["lenient", "strict"]).optional();

/** What of an assessment a claim is held against. */
const check = z.union([
  z.strictObject({ definition: z.string(), is: settled, end }),
  z.strictObject({ definition: z.string(), failures: z.int(), end }),
  z.strictObject({ trial: z.string(), adequate: settled, end }),
  /** Whether the best result of a trial reached half, the usual bar of response. */
  z.strictObject({ trial: z.string(), response: settled }),
  z.strictObject({ thaseRush: z.enum(STAGE_NAMES), reading: z.enum(["additional", "included"]).optional() }),
  z.strictObject({ european: z.enum(EUROPEAN_LEVELS) }),
  z.strictObject({ maudsley: z.int() }),
  z.strictObject({ mgh: z.number() }),
  z.strictObject({ redFlag: z.string(), is: settled }),
  z.strictObject({ contributor: z.string(), is: settled }),
  /** Whether guidelines place an option here, which the authors chose or advised, and nothing recorded rules it out. */
  z.strictObject({ option: z.string(), placed: settled }),
]);
type Check = z.infer<typeof check>;

/**
 * What the authors of a text state of their own case, and how the assessment has to stand to it:
 *
 * - `agrees`: it says the same
 * - `cannotContradict`: too little is stated to tell; it leaves the claim open and must never say the opposite
 * - `differs`: it says otherwise, for a stated reason
 */
export const authorsClaim = z
  .strictObject({
    says: z.string().min(1),
    holds: z.enum(["agrees", "cannotContradict", "differs"]),
    check,
    because: z.string().min(1).optional(),
  })
  .refine(({ holds, because }) => holds !== "differs" || because !== undefined, "a difference needs its reason");
export type AuthorsClaim = z.infer<typeof authorsClaim>;

/** How an assessment stands to what a claim is held against, in the words of a claim. */
export function standsTo(claimed: Check, intake: Intake, found: Assessment): AuthorsClaim["holds"] {
  if ("definition" in claimed) return toDefinition(claimed, found);
  if ("trial" in claimed) return toTrial(claimed, found);
  if ("redFlag" in claimed) return toTruth(decide(named(RED_FLAGS, claimed.redFlag).when, factsOf(intake)), claimed.is);
  if ("contributor" in claimed) {
    return toTruth(decide(named(CONTRIBUTORS, claimed.contributor).when, factsOf(intake)), claimed.is);
  }
  if ("option" in claimed) return toOption(claimed, found);
  return toStage(claimed, found);
}

function toTruth(truth: Truth, claimed: Truth): AuthorsClaim["holds"] {
  if (truth === "unknown") return "cannotContradict";
  return truth === claimed ? "agrees" : "differs";
}

function toRange(claimed: number, lowest: number, highest: number): AuthorsClaim["holds"] {
  if (claimed < lowest || claimed > highest) return "differs";
  return lowest === highest ? "agrees" : "cannotContradict";
}

function toDefinition(claimed: Extract<Check, { definition: string }>, found: Assessment): AuthorsClaim["holds"] {
  const reading = named(found.definitions, claimed.definition)[claimed.end ?? "lenient"];
  if ("is" in claimed) return toTruth(reading.verdict, claimed.is);
  const { certain, possible } = reading.counts;
  return toRange(claimed.failures, certain, possible ?? Number.POSITIVE_INFINITY);
}

function toTrial(claimed: Extract<Check, { trial: string }>, found: Assessment): AuthorsClaim["holds"] {
  const trial = named(found.trials ?? [], claimed.trial);
  if ("adequate" in claimed) {
    return toTruth(claimed.end === "strict" ? trial.adequateStrict : trial.adequate, claimed.adequate);
  }
  // The test of the result asks whether it fell short of half.
  const fellShort = named(trial.tests, "result").lenient.verdict;
  return toTruth(fellShort, claimed.response === "yes" ? "no" : "yes");
}

function toStage(
  claimed: Extract<Check, { thaseRush: string } | { european: string } | { maudsley: number } | { mgh: number }>,
  found: Assessment,
): AuthorsClaim["holds"] {
  const { staging } = found;
  if (staging === undefined) throw new Error("Nothing was staged, so no stage can be compared");
  if ("thaseRush" in claimed) {
    const { lowest, highest } = claimed.reading === "included" ? staging.thaseRushOtherReading : staging.thaseRush;
    return toRange(...places(STAGE_NAMES, claimed.thaseRush, lowest, highest));
  }
  if ("european" in claimed) {
    return toRange(...places(EUROPEAN_LEVELS, claimed.european, staging.european.lowest, staging.european.highest));
  }
  if ("maudsley" in claimed) {
    const { applies, sum } = staging.maudsley;
    if (applies === "notApplicable") return "differs";
    const stands = toRange(claimed.maudsley, sum.lowest, sum.highest);
    return applies === "unknown" && stands === "agrees" ? "cannotContradict" : stands;
  }
  return toRange(claimed.mgh, staging.mgh.lowest, staging.mgh.highest ?? Number.POSITIVE_INFINITY);
}

function places<Name extends string>(
  names: readonly Name[],
  claimed: Name,
  lowest: Name,
  highest: Name,
): [number, number, number] {
  return [names.indexOf(claimed), names.indexOf(lowest), names.indexOf(highest)];
}

function toOption(claimed: Extract<Check, { option: string }>, found: Assessment): AuthorsClaim["holds"] {
  const { placed, rulesOut } = named(found.options, claimed.option);
  return toTruth(rulesOut.length > 0 ? "no" : placed.verdict, claimed.placed);
}

function named<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`A claim is held against ${id}, which is not there`);
  return found;
}
