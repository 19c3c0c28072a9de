import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import { ask, askGround } from "../../../src/rules/logic/ask";
import { all, any, atLeast, isNo, isYes, not, type Criterion, type Ground } from "../../../src/rules/logic/criterion";

const D = isYes("conditions.diabetes", "diabetes");
const O = isYes("conditions.obesity", "obesity");
const S = isYes("conditions.seizures", "seizures");

const asked = (rule: Criterion, conditions: Intake["conditions"] = {}) =>
  ask(rule, factsOf({ intakeVersion: 1, conditions })).map(({ path, decides }) => [
    path.replace("conditions.", ""),
    decides,
  ]);

describe("how much the answer to one open question can do alone", () => {
  it.each([
    ["the only question decides either way", D, [["diabetes", "either way"]]],
    ["also where it is denied", not("not", D), [["diabetes", "either way"]]],
    ["and where it stands alone in a list", all("all", [any("any", [D])]), [["diabetes", "either way"]]],
    [
      "of two that both have to hold, either decides by failing",
      all("all", [D, O]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
      ],
    ],
    [
      "of two of which one has to hold, either decides by holding",
      any("any", [D, O]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
      ],
    ],
    [
      "two of three: none decides alone",
      atLeast(2, "two", [D, O, S]),
      [
        ["diabetes", "with others"],
        ["obesity", "with others"],
        ["seizures", "with others"],
      ],
    ],
    [
      "one of three: each decides by holding",
      atLeast(1, "one", [D, O]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
      ],
    ],
    [
      "two of two: each decides by failing",
      atLeast(2, "two", [D, O]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
      ],
    ],
    [
      "the more decisive first",
      any("any", [all("all", [D, O]), S]),
      [
        ["seizures", "one way"],
        ["diabetes", "with others"],
        ["obesity", "with others"],
      ],
    ],
    [
      "what is denied decides by holding",
      all("all", [not("neither", any("any", [D, O])), S]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
        ["seizures", "one way"],
      ],
    ],
    [
      "both of two denied: together",
      all("all", [not("not both", all("both", [D, O])), S]),
      [
        ["seizures", "one way"],
        ["diabetes", "with others"],
        ["obesity", "with others"],
      ],
    ],
  ] as const)("%s", (_, rule, expected) => {
    expect(asked(rule)).toEqual(expected);
  });

  it("a fact that stands in two places has the weight of the greater, whichever comes first", () => {
    const [weak, rest] = [all("both", [D, O]), all("both", [O, S])];
    const weights = [
      ["diabetes", "one way"],
      ["obesity", "with others"],
      ["seizures", "with others"],
    ];
    expect(asked(any("any", [D, weak, rest]))).toEqual(weights);
    expect(asked(any("any", [weak, rest, D]))).toEqual(weights);
  });
});

describe("once some of it is known", () => {
  const three = atLeast(2, "two of three", [D, O, S]);

  it.each([
    [
      "one of the two holds: each of the others decides by holding",
      { diabetes: "yes" },
      [
        ["obesity", "one way"],
        ["seizures", "one way"],
      ],
    ],
    [
      "one cannot: each of the others decides by failing",
      { diabetes: "no" },
      [
        ["obesity", "one way"],
        ["seizures", "one way"],
      ],
    ],
    ["one holds and one does not: the last decides", { diabetes: "yes", obesity: "no" }, [["seizures", "either way"]]],
    ["two hold: it is decided", { diabetes: "yes", obesity: "yes" }, []],
    ["two do not: it is decided", { diabetes: "no", obesity: "no" }, []],
  ] as const)("%s", (_, conditions, expected) => {
    expect(asked(three, conditions)).toEqual(expected);
  });

  it("what is decided is left out at every depth", () => {
    const rule = all("all", [
      not("not", any("any", [D, O])),
      any("any", [S, all("both", [D, isNo("conditions.glaucoma", "n")])]),
    ]);
    expect(asked(rule, { diabetes: "no" })).toEqual([
      ["obesity", "one way"],
      ["seizures", "one way"],
    ]);
  });
});

describe("a part that may count for several", () => {
  const facts = factsOf({ intakeVersion: 1 });
  const atLeastOf = (n: number, of: readonly Ground[], times?: readonly number[]): Ground => ({
    kind: "atLeast",
    n,
    text: "at least",
    of,
    cites: [],
    ...(times === undefined ? {} : { times }),
  });
  const decides = (node: Ground) => askGround(node, facts).map(({ path, decides: how }) => [path.split(".")[1], how]);

  it.each([
    [
      "alone it is enough, and without it nothing is",
      atLeastOf(2, [D, O], [2, 1]),
      [
        ["diabetes", "either way"],
        ["obesity", "with others"],
      ],
    ],
    [
      "enough without it",
      atLeastOf(2, [D, O, S], [2, 1, 1]),
      [
        ["diabetes", "one way"],
        ["obesity", "with others"],
        ["seizures", "with others"],
      ],
    ],
    [
      "too few alone",
      atLeastOf(3, [D, O], [2, 1]),
      [
        ["diabetes", "one way"],
        ["obesity", "one way"],
      ],
    ],
    [
      "each for one, where nothing else is said",
      atLeastOf(2, [D, O, S]),
      [
        ["diabetes", "with others"],
        ["obesity", "with others"],
        ["seizures", "with others"],
      ],
    ],
  ] as const)("%s", (_, node, expected) => {
    expect(decides(node)).toEqual(expected);
  });

  it("what holds already is taken off what is needed, as often as it counts", () => {
    const known = factsOf({ intakeVersion: 1, conditions: { diabetes: "yes" } });
    const node = atLeastOf(3, [D, O, S], [2, 1, 1]);
    expect(askGround(node, known)).toEqual([
      { path: "conditions.obesity", decides: "one way" },
      { path: "conditions.seizures", decides: "one way" },
    ]);
  });

  it("and what does not hold leaves the others their own weight", () => {
    const known = factsOf({ intakeVersion: 1, conditions: { diabetes: "no" } });
    expect(askGround(atLeastOf(2, [D, O, S], [1, 2, 1]), known)).toEqual([
      { path: "conditions.obesity", decides: "either way" },
      { path: "conditions.seizures", decides: "with others" },
    ]);
  });
});

describe("what is missing of the world's knowledge", () => {
  const facts = factsOf({ intakeVersion: 1 });
  const gap = (...paths: readonly string[]): Ground => ({
    kind: "gap",
    text: "no bar was read",
    facts: paths,
    cites: [],
  });

  it("a question that would close it decides only with what is then found", () => {
    expect(askGround(gap("trials.t1.drug"), facts)).toEqual([{ path: "trials.t1.drug", decides: "with others" }]);
  });

  it("nothing is asked where no question would", () => {
    expect(askGround(gap(), facts)).toEqual([]);
    expect(askGround(any("any", [gap(), D]), facts)).toEqual([{ path: "conditions.diabetes", decides: "one way" }]);
  });

  it("either of two facts that would settle a statement is asked", () => {
    const either = { ...D, or: ["conditions.tsh"] };
    expect(askGround(either, facts)).toEqual([
      { path: "conditions.diabetes", decides: "either way" },
      { path: "conditions.tsh", decides: "either way" },
    ]);
  });

  it("nothing is asked once it is decided", () => {
    const known = factsOf({ intakeVersion: 1, conditions: { diabetes: "no" } });
    expect([askGround(D, known), ask(D, known)]).toEqual([[], []]);
  });
});
