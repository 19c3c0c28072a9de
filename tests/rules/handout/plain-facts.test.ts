import { describe, expect, it } from "vitest";
import { FACT_WORDS } from "../../../src/rules/handout/plain-facts";
import { PLAIN_SOURCES } from "../../../src/rules/handout/plain-sources";
import { isKeptOff } from "../../../src/rules/handout/private-facts";
import { questionAt } from "../../../src/rules/intake/paths";
import type { Criterion } from "../../../src/rules/logic/criterion";
import { OPTIONS } from "../../../src/rules/options/options";

function factsIn(criterion: Criterion): readonly string[] {
  if (criterion.kind === "fact") return [criterion.fact];
  if (criterion.kind === "latestReading") return [`scales.${criterion.scale}.any.${criterion.question}`];
  if (criterion.kind === "gap" || criterion.kind === "countTrials" || criterion.kind === "hadCourse") return [];
  return criterion.kind === "not" ? factsIn(criterion.of) : criterion.of.flatMap(factsIn);
}

const worded = new Set(Object.keys(FACT_WORDS).map((key) => key.split(" ")[0]));

it("every fact that speaks for or against an option has plain words, or is kept off the sheet on purpose", () => {
  const facts = OPTIONS.flatMap(({ supports, cautions, rulesOut, rulesOutByCountry, preferences }) =>
    [
      ...supports,
      ...cautions,
      ...rulesOut,
      ...(rulesOutByCountry ?? []).map(({ rule }) => rule),
      ...preferences,
    ].flatMap(factsIn),
  );
  const open = [...new Set(facts)].filter(
    (path) => !path.startsWith("courses.") && !worded.has(path) && !isKeptOff(path),
  );
  expect(open).toEqual([]);
});

describe("plain words", () => {
  it.each(Object.keys(FACT_WORDS))("%s is the path of a question that is asked, and is not kept off", (key) => {
    const [path = ""] = key.split(" ");
    expect(questionAt(path)).toBeDefined();
    expect(isKeptOff(path)).toBe(false);
  });

  it("name no diagnosis that stigmatises, and nothing that frightens", () => {
    const said = Object.values(FACT_WORDS).join(" ");
    expect(said).not.toMatch(
      /psycho|bipolar|manic|mania|suicid|abus|addict|alcohol|drug use|bleed|aneurysm|tumou?r|fail/i,
    );
  });
});

it("the plain words of every option have their sources", () => {
  expect(Object.keys(PLAIN_SOURCES).toSorted()).toEqual(OPTIONS.map(({ id }) => id).toSorted());
});
