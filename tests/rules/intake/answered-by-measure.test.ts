import { expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { readIntakeValue } from "../../../src/rules/intake/read";
import { answeredThroughout, withAnswer } from "../../support/answered";
import { failedTrial } from "../../support/trials";

const CALM = answeredThroughout([failedTrial("sertraline", { id: "now", whyEnded: "ongoing" })]);

const cautionsOf = (intake: Intake, option: string) =>
  assess(intake)
    .options.find(({ id }) => id === option)
    ?.cautions.map(({ text }) => text) ?? [];

// More than 470 ms (Healio), less than 135 mmol/L (European guideline): the last value that says nothing, the first that says yes.
const TABLE = [
  {
    fact: "conditions.qtProlonged",
    by: "safety.qtcMs",
    silent: 470,
    says: 471,
    option: "augment-quetiapine",
    words: /QT/,
  },
  {
    fact: "conditions.qtProlonged",
    by: "safety.qtcMs",
    silent: 470,
    says: 471,
    option: "combine-antidepressants",
    words: /QT/,
  },
  {
    fact: "conditions.lowSodium",
    by: "safety.sodium",
    silent: 135,
    says: 134,
    option: "augment-lithium",
    words: /sodium/,
  },
  {
    fact: "conditions.lowSodium",
    by: "safety.sodium",
    silent: 135,
    says: 134,
    option: "switch-within-class",
    words: /sodium/,
  },
] as const;

it.each(TABLE)("$by of $says is a caution of $option while $fact is open, $silent is none", (row) => {
  const open = withAnswer(CALM, row.fact, "unknown");
  const said = cautionsOf(withAnswer(open, row.by, row.says), row.option);
  expect(said.filter((text) => row.words.test(text))).toHaveLength(1);
  expect(cautionsOf(withAnswer(open, row.by, row.silent), row.option).filter((text) => row.words.test(text))).toEqual(
    [],
  );
  expect(factsOf(withAnswer(open, row.by, row.silent)).value(row.fact)).toBeUndefined();
});

it("the fact names the value it was read from, and the threshold", () => {
  const facts = factsOf(withAnswer(withAnswer(CALM, "conditions.lowSodium", "unknown"), "safety.sodium", 128));
  expect(facts.describe("conditions.lowSodium")).toMatchObject({
    open: false,
    value: "yes (Latest sodium: 128 mmol/L, below 135)",
  });
});

it("an answer of its own stands, and a normal value answers nothing with no", () => {
  const open = withAnswer(CALM, "conditions.lowSodium", "unknown");
  expect(factsOf(withAnswer(open, "safety.sodium", 140)).value("conditions.lowSodium")).toBeUndefined();
  const before = withAnswer(withAnswer(CALM, "conditions.lowSodium", "yes"), "safety.sodium", 140);
  expect(factsOf(before).describe("conditions.lowSodium").value).toBe("yes");
});

it.each([
  [{ conditions: { lowSodium: "no" }, safety: { sodium: 134 } }, "conditions.lowSodium", /134 mmol\/L, below 135/],
  [{ conditions: { qtProlonged: "no" }, safety: { qtcMs: 480 } }, "conditions.qtProlonged", /480 ms, above 470/],
])("a no beside a value that says yes is refused, with both places named", (answers, path, message) => {
  const read = readIntakeValue({ intakeVersion: 1, ...answers });
  expect(read.ok).toBe(false);
  const [problem] = read.ok ? [] : read.problems;
  expect(problem).toMatchObject({ path, found: '"no"', accepted: expect.stringMatching(message) as string });
});
