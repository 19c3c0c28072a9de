import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import { becauseOf } from "../../../src/rules/logic/because";
import { change } from "../../../src/rules/logic/change";
import {
  all,
  any,
  atLeast,
  is,
  isAtLeast,
  isBelow,
  isYes,
  not,
  type Criterion,
  type FactLeaf,
} from "../../../src/rules/logic/criterion";
import { explain, factsOf as factsIn, type Proof } from "../../../src/rules/logic/explain";
import type { DescribedFact } from "../../../src/rules/logic/facts";
import { once, rememberFor, type Memory } from "../../../src/rules/logic/memory";
import { unsettled } from "../../../src/rules/logic/unsettled";
import { failedTrial, historyOf } from "../../support/trials";

const D = isYes("conditions.diabetes", "diabetes");
const O = isYes("conditions.obesity", "obesity");
const gap = (text: string, ...facts: readonly string[]): Criterion => ({ kind: "gap", text, facts, cites: [] });
const factAt = (path: string, value: string): FactLeaf => ({
  kind: "fact",
  fact: path,
  test: { op: "oneOf", values: [value] },
  text: path,
  cites: [],
});
const history = (conditions: Intake["conditions"] = {}, rest: Partial<Intake> = {}) =>
  factsOf({ intakeVersion: 1, conditions, ...rest });

describe("a proof", () => {
  const paths = (rule: Criterion, facts = history()) => explain(rule, facts).facts.map(({ path }) => path);

  it.each([
    ["of a statement looks at its fact", D, ["conditions.diabetes"]],
    [
      "or at another that would settle it too",
      { ...D, or: ["conditions.tsh"] },
      ["conditions.diabetes", "conditions.tsh"],
    ],
    [
      "of a gap looks at what would close it",
      gap("no bar", "trials.t1.drug", "trials.t1.dose"),
      ["trials.t1.drug", "trials.t1.dose"],
    ],
    ["of a gap that nothing would close looks at nothing", gap("no bar"), []],
    ["of several statements looks at none itself", all("all", [D, O]), []],
    ["of some of several looks at none itself", atLeast(1, "one", [D, O]), []],
    [
      "of a count looks at what was counted",
      { kind: "atLeast", n: 1, text: "one", of: [D], cites: [], counted: ["trials"] },
      ["trials"],
    ],
    ["of a denial looks at none itself", not("not", D), []],
  ] as const)("%s", (_, rule, expected) => {
    expect(paths(rule)).toEqual(expected);
  });

  it("shows the parts that brought it about, and no others", () => {
    const facts = history({ diabetes: "yes", obesity: "no" });
    const shown = (rule: Criterion) => explain(rule, facts).because.map(({ text, verdict }) => [text, verdict]);
    expect(shown(all("all", [D, O]))).toEqual([["obesity", "no"]]);
    expect(shown(any("any", [D, O]))).toEqual([["diabetes", "yes"]]);
    expect(shown(not("not", O))).toEqual([["obesity", "no"]]);
    expect(shown(all("all", [D, gap("no bar")]))).toEqual([["no bar", "unknown"]]);
  });

  it("rests on each fact once, in order of appearance", () => {
    const facts = history({ diabetes: "yes", obesity: "yes" });
    const proof = explain(all("all", [any("any", [O, D]), D, O]), facts);
    expect(factsIn(proof).map(({ label }) => label)).toEqual(["Obesity (body mass index 30 or more)", "Diabetes"]);
  });

  it("gives a fact as it first stood, where two steps word it differently", () => {
    const fact = (value: string): DescribedFact => ({ path: "a", label: "A", value, open: false });
    const step = (facts: readonly DescribedFact[], because: readonly Proof[] = []): Proof => ({
      text: "step",
      verdict: "yes",
      cites: [],
      facts,
      because,
    });
    expect(factsIn(step([fact("first")], [step([fact("second")])])).map(({ value }) => value)).toEqual(["first"]);
  });
});

describe("a proof, short enough to stand beside a finding", () => {
  const because = (rule: Criterion, intake: Intake) => becauseOf(explain(rule, factsOf(intake)));

  it("gives each fact with its answer; two answers of one section are two reasons", () => {
    const intake: Intake = { intakeVersion: 1, conditions: { diabetes: "yes", obesity: "yes" } };
    expect(because(all("all", [D, O]), intake)).toEqual(["Diabetes: yes", "Obesity (body mass index 30 or more): yes"]);
  });

  it("gives two facts of one course each by itself", () => {
    const intake: Intake = {
      intakeVersion: 1,
      courses: { ect: [{ kind: "ect", id: "a", outcome: "worse", episode: "current" }] },
    };
    expect(
      because(
        all("all", [factAt("courses.ect.a.outcome", "worse"), factAt("courses.ect.a.episode", "current")]),
        intake,
      ),
    ).toEqual([
      "Best result, Electroconvulsive therapy (ECT): worse",
      "Episode, Electroconvulsive therapy (ECT): this episode",
    ]);
  });

  it("names a trial that several facts are about, gives the one fact of another, and not that trials were listed", () => {
    const rule = all("all", [
      factAt("trials", "2 listed"),
      factAt("trials.venlafaxine.adherence", "most"),
      factAt("trials.sertraline.outcome", "minimal"),
      factAt("trials.venlafaxine.episode", "current"),
    ]);
    expect(because(rule, historyOf([failedTrial("sertraline"), failedTrial("venlafaxine")]))).toEqual([
      "venlafaxine",
      "Best result, sertraline: little or none (less than 25 % better)",
    ]);
  });
});

describe("what would change a decision", () => {
  const changes = (rule: Criterion, facts = history()) =>
    change(rule, facts).map(({ from, to, value, becomes }) => [from.path, from.value, to.value, value, becomes]);
  const LONG = isAtLeast("episode.durationMonths", 24, "24 months or more");

  it("is the nearest answer that turns it round, from what it is to what it would be", () => {
    expect(changes(LONG, history({}, { episode: { durationMonths: 20 } }))).toEqual([
      ["episode.durationMonths", "20 months", "24 months", 24, "yes"],
    ]);
    expect(changes(LONG, history({}, { episode: { durationMonths: 30 } }))).toEqual([
      ["episode.durationMonths", "30 months", "23 months", 23, "no"],
    ]);
  });

  it("is the nearer of two, on either side", () => {
    const between = all("between", [LONG, isBelow("episode.durationMonths", 100, "less than 100")]);
    const at = (durationMonths: number) =>
      change(between, history({}, { episode: { durationMonths } })).map(({ value }) => value);
    expect([at(30), at(90), at(10), at(200)]).toEqual([[23], [100], [24], [99]]);
  });

  it("stands with the smallest step first, for a number by its share of the whole range", () => {
    // 4 of 1200 months, 8 of 28 points of sleep, and one of the listed answers.
    const rule = any("any", [
      is("episode.severity", "severe", "severe"),
      isAtLeast("lifestyle.isi", 15, "15 or more"),
      LONG,
    ]);
    const facts = history({}, { episode: { durationMonths: 20, severity: "mild" }, lifestyle: { isi: 7 } });
    expect(changes(rule, facts).map(([path]) => path)).toEqual([
      "episode.durationMonths",
      "lifestyle.isi",
      "episode.severity",
    ]);
  });

  it("compares steps by the range of the question, not by its ends or its unit", () => {
    // 40 of 1200 months is a thirtieth of the range; 2 of 28 points is a fourteenth.
    const rule = any("any", [
      isAtLeast("lifestyle.isi", 15, "15 or more"),
      isAtLeast("episode.durationMonths", 60, "60 or more"),
    ]);
    const facts = history({}, { episode: { durationMonths: 20 }, lifestyle: { isi: 13 } });
    expect(changes(rule, facts).map(([path]) => path)).toEqual(["episode.durationMonths", "lifestyle.isi"]);
  });

  it("whose range may begin below nothing", () => {
    // From 40 to 50 % is a twentieth of a range from -100 to 100 %; 2 of 28 points is a fourteenth.
    const better: FactLeaf = {
      ...factAt("trials.sertraline.improvementPercent", ""),
      test: { op: "atLeast", value: 50 },
    };
    const facts = factsOf(
      historyOf([failedTrial("sertraline", { outcome: undefined, improvementPercent: 40 })], {
        lifestyle: { isi: 13 },
      }),
    );
    expect(
      changes(any("any", [isAtLeast("lifestyle.isi", 15, "15 or more"), better]), facts).map(([path]) => path),
    ).toEqual(["trials.sertraline.improvementPercent", "lifestyle.isi"]);
  });

  it.each([
    ["there is none of an open decision", LONG, history()],
    [
      "nor of an open fact that can make no difference alone",
      all("all", [LONG, D]),
      history({}, { episode: { durationMonths: 3 } }),
    ],
    [
      "nor where two answers would have to change",
      all("all", [LONG, D]),
      history({ diabetes: "no" }, { episode: { durationMonths: 3 } }),
    ],
    [
      "nor for which medicine it was",
      factAt("trials.sertraline.drug", "lithium"),
      factsOf(historyOf([failedTrial("sertraline")])),
    ],
  ])("%s", (_, rule, facts) => {
    expect(change(rule, facts)).toEqual([]);
  });

  it("an answer that was given is no change, though another open one would be", () => {
    const rule = any("any", [LONG, D]);
    expect(changes(rule, history({ diabetes: "yes" }, { episode: { durationMonths: 3 } }))).toEqual([
      ["conditions.diabetes", "yes", "no", "no", "no"],
    ]);
  });
});

describe("what no question settles", () => {
  it.each([
    ["nothing, once it is decided", D, { diabetes: "yes" }, []],
    ["nothing, while there is a question", all("all", [D, gap("no bar was read")]), {}, []],
    ["the gap that is left", all("all", [D, gap("no bar was read")]), { diabetes: "yes" }, ["no bar was read"]],
    [
      "each gap once",
      any("any", [gap("no bar"), all("all", [gap("no bar"), gap("no class")])]),
      {},
      ["no bar", "no class"],
    ],
    ["what is open but can make no difference is no gap", any("whole", [D, not("not", D)]), {}, ["whole"]],
  ] as const)("%s", (_, rule, conditions, expected) => {
    expect(unsettled(rule, history(conditions))).toEqual(expected);
  });
});

describe("what was worked out for a history", () => {
  it("is worked out once for each thing asked, and forgotten with the history", () => {
    let times = 0;
    const twice = rememberFor<{ memory: Memory }, { n: number }, object>((key) => {
      times += 1;
      return { twice: 2 * key.n };
    });
    const other = rememberFor<{ memory: Memory }, { n: number }, object>((key) => ({ same: key.n }));
    const [one, three] = [{ n: 1 }, { n: 3 }];
    const first = { memory: new Map() as Memory };
    const second = { memory: new Map() as Memory };
    const kept = twice(one, first);
    expect([kept, twice(three, first), other(one, first)]).toEqual([{ twice: 2 }, { twice: 6 }, { same: 1 }]);
    expect(twice(one, first)).toBe(kept);
    expect(times).toBe(2);
    expect(twice(one, second)).toEqual(kept);
    expect(times).toBe(3);
  });

  it("is not worked out before it is asked for, and then once", () => {
    let times = 0;
    const read = once(() => ({ times: (times += 1) }));
    expect(times).toBe(0);
    expect(read()).toBe(read());
    expect(times).toBe(1);
  });
});
