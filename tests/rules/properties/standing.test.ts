import fc from "fast-check";
import { expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { ASKED_AFTER } from "../../../src/rules/intake/questions";
import type { Intake } from "../../../src/rules/index";
import type { Criterion, FactLeaf } from "../../../src/rules/logic/criterion";
import { OPTIONS } from "../../../src/rules/options/options";
import type { Standing } from "../../../src/rules/options/standings";
import { weigh } from "../../../src/rules/options/weigh";
import { intakes } from "../../support/intakes";

const ORDER: readonly Standing[] = ["mayBeDiscussed", "withCautions", "otherStepsFirst", "heldBack", "notCompatible"];

const contraindications = OPTIONS.flatMap((option) =>
  option.rulesOut.flatMap(factLeaves).map(({ fact, test }) => ({
    id: option.id,
    option,
    fact,
    answer: test.op === "oneOf" ? test.values[0] : test.value,
  })),
);

function factLeaves(criterion: Criterion): readonly FactLeaf[] {
  switch (criterion.kind) {
    case "fact":
      return [criterion];
    case "not":
      return factLeaves(criterion.of);
    // What takes more than one fact is ruled out by none of them alone.
    case "all":
      return [];
    case "any":
    case "atLeast":
      return criterion.of.flatMap(factLeaves);
    default:
      return [];
  }
}

/** The answer after which alone a question is asked; it stands in the same section. */
function asking(fact: string): object {
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  return after === undefined ? {} : { [after.fact.split(".")[1] ?? ""]: after.answers[0] };
}

// Made once and drawn from for every contraindication: making an intake takes longer than weighing an option.
const ADULTS = fc
  .sample(intakes, 3000)
  .map((intake): Intake => ({ ...intake, person: { ...intake.person, ageYears: 40 } }));

it.each(contraindications)("$fact never improves the standing of $id, and rules it out", ({ option, fact, answer }) => {
  const [section = "", name = ""] = fact.split(".");
  for (const intake of ADULTS) {
    const answered = (intake as unknown as Record<string, object | undefined>)[section];
    const standing = (one: Intake) => weigh(option, factsOf(one), undefined);
    const before = standing(intake);
    const after = standing({ ...intake, [section]: { ...answered, ...asking(fact), [name]: answer } });
    const best = (could: readonly Standing[]) => Math.min(...could.map((one) => ORDER.indexOf(one)));
    if (best(after.couldBe) < best(before.couldBe) || after.standing !== "notCompatible")
      expect.fail(`${after.standing} after ${before.couldBe.join()} in ${JSON.stringify(intake)}`);
  }
});

it.each(contraindications)("while $fact stands open, $id may turn out not compatible", ({ option, fact }) => {
  const [section = "", name = ""] = fact.split(".");
  for (const intake of ADULTS.slice(0, 1000)) {
    const answered = (intake as unknown as Record<string, object | undefined>)[section];
    // A list of current medicines may answer the question in its stead.
    const unanswered = {
      ...intake,
      currentMedicines: "unknown",
      [section]: { ...answered, ...asking(fact), [name]: "unknown" },
    } as const;
    const open = weigh(option, factsOf(unanswered), undefined);
    if (!open.couldBe.includes("notCompatible")) expect.fail(`${open.couldBe.join()} in ${JSON.stringify(intake)}`);
    if (open.standing !== "notCompatible") expect(open.askFirst.map(({ path }) => path)).toContain(fact);
  }
});
