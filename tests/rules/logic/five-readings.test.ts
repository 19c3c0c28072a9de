import fc from "fast-check";
import { runs } from "../../support/runs";
import { describe, expect, it } from "vitest";
import { failedTrial, LENIENT } from "../../../src/rules/adequacy/criteria";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import { ask } from "../../../src/rules/logic/ask";
import { change } from "../../../src/rules/logic/change";
import {
  all,
  any,
  atLeast,
  countTrials,
  is,
  isAtLeast,
  isBelow,
  isYes,
  not,
  type Criterion,
} from "../../../src/rules/logic/criterion";
import { decide } from "../../../src/rules/logic/decide";
import { explain, factsOf as factsIn, type Proof } from "../../../src/rules/logic/explain";
import { DEFINITIONS } from "../../../src/rules/screening/definitions";
import { definitionCriterion } from "../../../src/rules/screening/screen";
import { publish, publishedLines } from "../../../src/rules/logic/publish";

/** A small world: five facts, each with values on both sides of every threshold the leaves below use. */
const WORLD = {
  "person.pregnant": ["yes", "no"],
  "conditions.diabetes": ["yes", "no"],
  "episode.severity": ["mild", "moderate", "severe"],
  "episode.durationMonths": [0, 11, 12, 23, 24, 1200],
  "conditions.tsh": [0, 9.99, 10, 500],
} as const;
type Fact = keyof typeof WORLD;
const FACTS = Object.keys(WORLD) as Fact[];
type Answers = Partial<Record<Fact, string | number>>;

const leaf: fc.Arbitrary<Criterion> = fc.constantFrom<Criterion>(
  isYes("person.pregnant", "pregnant"),
  isYes("conditions.diabetes", "diabetes"),
  is("episode.severity", "severe", "severe"),
  is("episode.severity", ["moderate", "severe"], "moderate or severe"),
  isAtLeast("episode.durationMonths", 12, "12 months or more"),
  isBelow("episode.durationMonths", 24, "less than 24 months"),
  isAtLeast("conditions.tsh", 10, "TSH 10 or more"),
);

const { criterion } = fc.letrec<{ criterion: Criterion; parts: Criterion[] }>((tie) => ({
  parts: fc.array(tie("criterion"), { minLength: 1, maxLength: 3 }),
  criterion: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    leaf,
    tie("parts").map((of) => all("all", of)),
    tie("parts").map((of) => any("any", of)),
    tie("criterion").map((of) => not("not", of)),
    fc.tuple(fc.nat(), tie("parts")).map(([n, of]) => atLeast(1 + (n % of.length), "at least", of)),
  ),
}));

const partly = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => [fact, fc.option(fc.constantFrom<string | number>(...WORLD[fact]), { nil: undefined })]),
  ),
) as fc.Arbitrary<Answers>;

function intakeOf(answers: Answers): Intake {
  const intake: Record<string, unknown> = { intakeVersion: 1 };
  for (const [fact, value] of Object.entries(answers)) {
    const [section = "", name = ""] = fact.split(".");
    intake[section] = { ...(intake[section] as object | undefined), [name]: value };
  }
  return intake as unknown as Intake;
}

function completions(answers: Answers): Answers[] {
  const open = FACTS.filter((fact) => answers[fact] === undefined);
  return open.reduce<Answers[]>(
    (so, fact) => so.flatMap((known) => WORLD[fact].map((value) => ({ ...known, [fact]: value }))),
    [answers],
  );
}

const truth = (rule: Criterion, answers: Answers) => decide(rule, factsOf(intakeOf(answers)));

/** By brute force: the open facts for which two completions that differ in nothing else are decided differently. */
function factsThatCanFlip(rule: Criterion, answers: Answers): string[] {
  if (truth(rule, answers) !== "unknown") return [];
  const whole = completions(answers);
  return FACTS.filter(
    (fact) =>
      answers[fact] === undefined &&
      whole.some((one) => WORLD[fact].some((value) => truth(rule, one) !== truth(rule, { ...one, [fact]: value }))),
  ).toSorted();
}

function factsMentioned(rule: Criterion): string[] {
  if (rule.kind === "fact") return [rule.fact];
  if (rule.kind === "not") return factsMentioned(rule.of);
  return "of" in rule ? rule.of.flatMap(factsMentioned) : [];
}

const RUNS = { numRuns: runs(1500) };

describe("decide", () => {
  it("never contradicts any completion of what is open", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        const now = truth(rule, answers);
        if (now !== "unknown") for (const whole of completions(answers)) expect(truth(rule, whole)).toBe(now);
      }),
      RUNS,
    );
  });

  it("is never unknown once every fact is known", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        for (const whole of completions(answers)) expect(truth(rule, whole)).not.toBe("unknown");
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("ask", () => {
  it("lists every open fact that could still flip the answer, and nothing else", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        const asked = ask(rule, factsOf(intakeOf(answers))).map(({ path }) => path);
        expect(asked.toSorted()).toEqual(factsThatCanFlip(rule, answers));
      }),
      RUNS,
    );
  });

  it("puts what decides alone before what decides only with others", () => {
    const rule = any("either", [
      isYes("person.pregnant", "pregnant"),
      all("both", [isYes("conditions.diabetes", "d"), isAtLeast("conditions.tsh", 10, "t")]),
    ]);
    expect(ask(rule, factsOf(intakeOf({}))).map(({ path, decides }) => [path, decides])).toEqual([
      ["person.pregnant", "one way"],
      ["conditions.diabetes", "with others"],
      ["conditions.tsh", "with others"],
    ]);
  });

  it("is exact where a fact stands in two places: what is always true hinges on nothing", () => {
    const rule = any("either", [
      isYes("person.pregnant", "p"),
      not("not", isYes("person.pregnant", "p")),
      isYes("conditions.diabetes", "d"),
    ]);
    expect(ask(rule, factsOf(intakeOf({})))).toEqual([]);
  });
});

describe("explain", () => {
  it("gives the verdict of decide, by facts that alone bring it about", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        const proof = explain(rule, factsOf(intakeOf(answers)));
        expect(proof.verdict).toBe(truth(rule, answers));
        if (proof.verdict === "unknown") return;
        const named = new Set(factsIn(proof).map(({ path }) => path));
        const only = Object.fromEntries(Object.entries(answers).filter(([fact]) => named.has(fact))) as Answers;
        expect(truth(rule, only)).toBe(proof.verdict);
      }),
      RUNS,
    );
  });

  it("names no fact that did not matter: each is part of some smallest set that suffices", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        fc.pre(new Set(factsMentioned(rule)).size === factsMentioned(rule).length);
        const proof = explain(rule, factsOf(intakeOf(answers)));
        if (proof.verdict === "unknown") return;
        const smallest = smallestSufficient(rule, answers, proof.verdict);
        for (const { path } of factsIn(proof)) expect(smallest.some((set) => set.includes(path))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("explain, also where a fact stands in two places", () => {
  it("each part it shows brings about what it is shown for: alone where one is enough, with the others where all are needed", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        const facts = factsOf(intakeOf(answers));
        const parts = (step: Proof, node: Criterion): void => {
          expect(step.verdict).toBe(decide(node, facts));
          if (!("of" in node)) return;
          const inside = node.kind === "not" ? [node.of] : node.of;
          const verdicts = inside.map((part) => decide(part, facts));
          const wanted = node.kind === "not" ? verdicts : verdicts.filter((verdict) => verdict === step.verdict);
          expect(step.because.map(({ verdict }) => verdict)).toEqual(wanted);
          inside
            .filter((_, place) => node.kind === "not" || verdicts[place] === step.verdict)
            .forEach((part, place) => {
              parts(step.because[place]!, part);
            });
        };
        parts(explain(rule, facts), rule);
      }),
      RUNS,
    );
  });
});

function smallestSufficient(rule: Criterion, answers: Answers, verdict: string): string[][] {
  const known = FACTS.filter((fact) => answers[fact] !== undefined);
  const sets = Array.from({ length: 2 ** known.length }, (_, bits) => known.filter((_, place) => (bits >> place) & 1));
  const suffices = (set: readonly Fact[]) =>
    truth(rule, Object.fromEntries(set.map((fact) => [fact, answers[fact]]))) === verdict;
  const enough = sets.filter(suffices);
  return enough.filter(
    (set) => !enough.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
  );
}

describe("change", () => {
  it("gives exactly the single answers that turn a decision round, each at its nearest value", () => {
    fc.assert(
      fc.property(criterion, partly, (rule, answers) => {
        const now = truth(rule, answers);
        const found = change(rule, factsOf(intakeOf(answers)));
        const turned = now === "yes" ? "no" : "yes";
        const flips =
          now === "unknown" ? [] : FACTS.filter((fact) => answers[fact] !== undefined && flipsOf(fact).length > 0);
        function flipsOf(fact: Fact) {
          return WORLD[fact].filter((value) => truth(rule, { ...answers, [fact]: value }) === turned);
        }
        expect(found.map(({ from }) => from.path).toSorted()).toEqual(flips.toSorted());
        for (const { from, value } of found) {
          const fact = from.path as Fact;
          expect(truth(rule, { ...answers, [fact]: value })).toBe(turned);
          if (typeof value !== "number") continue;
          const distance = Math.abs(value - Number(answers[fact]));
          for (const other of flipsOf(fact))
            expect(Math.abs(Number(other) - Number(answers[fact]))).toBeGreaterThanOrEqual(distance);
        }
      }),
      RUNS,
    );
  });
});

describe("publish", () => {
  it("says every part and every source of the criterion", () => {
    fc.assert(
      fc.property(criterion, (rule) => {
        const lines = publishedLines(publish(rule)).join("\n");
        const walk = (part: Criterion) => {
          expect(lines).toContain(part.text);
          if (part.kind === "not") walk(part.of);
          else if ("of" in part) part.of.forEach(walk);
        };
        walk(rule);
      }),
      { numRuns: runs(300) },
    );
  });

  it("says what is counted, and what a trial has to meet", () => {
    const rule = countTrials(2, "class", "Two failures", failedTrial(LENIENT, 50, "current"));
    const lines = publishedLines(publish(rule));
    expect(lines[0]).toBe("Two failures: at least 2 different classes of medicine where");
    expect(lines.join("\n")).toMatch(/The dose was held for 4 weeks or more[\s\S]*Most doses were taken/);
  });
});

describe("counting trials, by brute force over everything that is open", () => {
  // 10 is enough of one of these medicines and too little of the others; while the medicine is open, so is its dose.
  const VALUES = {
    drug: ["sertraline", "escitalopram", "venlafaxine", "lithium"],
    dose: [10, 1000],
    weeks: [1, 8],
    outcome: ["response", "partial"],
    improvementPercent: [30, 60],
    whyEnded: ["noBenefit", "lossOfResponse"],
  } as const;
  type Name = keyof typeof VALUES;
  const NAMES = Object.keys(VALUES) as Name[];
  type Trial = { readonly [F in Name]?: string | number | undefined };
  const open = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const trial: fc.Arbitrary<Trial> = fc
    .record({
      drug: open(VALUES.drug),
      dose: open(VALUES.dose),
      weeks: open(VALUES.weeks),
      outcome: open(VALUES.outcome),
      improvementPercent: open(VALUES.improvementPercent),
      whyEnded: open(VALUES.whyEnded),
    })
    .filter(agrees);
  const asIntake = (trials: readonly Trial[]) =>
    ({
      intakeVersion: 1,
      trials: trials.map((answers, place) => ({
        kind: "trial",
        id: `t${place}`,
        adherence: "most",
        episode: "current",
        ...answers,
      })),
    }) as unknown as Intake;

  /** Results that contradict each other are refused at the boundary. */
  function agrees({ outcome, improvementPercent, whyEnded }: Trial): boolean {
    const responded = new Set<boolean>();
    if (outcome !== undefined) responded.add(outcome === "response");
    if (improvementPercent !== undefined) responded.add(improvementPercent === 60);
    if (whyEnded === "lossOfResponse") responded.add(true);
    return responded.size < 2;
  }

  const inOrder = (one: Trial): Trial => Object.fromEntries(NAMES.map((name) => [name, one[name]]));

  /** A trial with any of its open questions answered, and any left open. */
  const answered = (one: Trial): Trial[] =>
    NAMES.reduce<Trial[]>(
      (so, name) =>
        one[name] === undefined
          ? so.flatMap((known) => [known, ...VALUES[name].map((value) => ({ ...known, [name]: value }))])
          : so,
      [one],
    )
      .filter(agrees)
      .map(inOrder);

  it.each([
    { n: 1, distinct: "drug", most: 1 },
    { n: 2, distinct: "drug", most: 2 },
    { n: 2, distinct: "class", most: 2 },
  ] as const)("at least $n, distinct by $distinct: decided and asked exactly", ({ n, distinct, most }) => {
    const rule = countTrials(n, distinct, "failed", failedTrial(LENIENT, 50, "current"));
    const verdict = (trials: readonly Trial[]) => decide(rule, factsOf(asIntake(trials)));
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: most }), (trials) => {
        const ways = trials.map(answered);
        fc.pre(ways.reduce((so, { length }) => so * length, 1) <= 3000);
        const histories = ways.reduce<Trial[][]>(
          (so, way) => so.flatMap((before) => way.map((one) => [...before, one])),
          [[]],
        );
        const verdicts = new Map(histories.map((history) => [JSON.stringify(history), verdict(history)]));
        const now = verdict(trials);
        if (now !== "unknown") expect(new Set(verdicts.values())).toEqual(new Set([now]));
        const asked = ask(rule, factsOf(asIntake(trials))).map(({ path }) => path);
        const canFlip = trials.flatMap((one, place) =>
          NAMES.filter((name) => one[name] === undefined && flips(name, place)).map(
            (name) => `trials.t${place}.${name}`,
          ),
        );
        expect(asked.toSorted()).toEqual(now === "unknown" ? canFlip.toSorted() : []);

        /** Whether an answer to this question settles what stands open without it, whatever else is known or not. */
        function flips(name: Name, place: number): boolean {
          return histories.some((history) => {
            if (history[place]?.[name] !== undefined || verdicts.get(JSON.stringify(history)) !== "unknown")
              return false;
            return VALUES[name].some((value) => {
              const known = history.map((other, at) => (at === place ? inOrder({ ...other, [name]: value }) : other));
              return ["yes", "no"].includes(verdicts.get(JSON.stringify(known)) ?? "contradicts itself");
            });
          });
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("change, by brute force over the answers about trials and courses", () => {
  const VALUES = {
    dose: [0, 10, 25, 49.5, 50, 75, 150],
    weeks: [0, 3.9, 4, 8],
    adherence: ["most", "some", "few"],
    outcome: ["remission", "response", "partial", "minimal", "worse"],
    episode: ["current", "earlier"],
    takenFor: ["depression", "sleep"],
  } as const;
  type Name = keyof typeof VALUES;
  const NAMES = Object.keys(VALUES) as Name[];
  type Answered = Readonly<Record<Name, string | number>>;
  const trial: fc.Arbitrary<Answered> = fc.record({
    dose: fc.constantFrom(...VALUES.dose, 150, 150),
    weeks: fc.constantFrom(...VALUES.weeks, 8, 8),
    adherence: fc.constantFrom("most", "most", "most", "few"),
    outcome: fc.constantFrom(...VALUES.outcome, "minimal", "minimal"),
    episode: fc.constantFrom("current", "current", "earlier"),
    takenFor: fc.constantFrom("depression", "depression", "sleep"),
  });
  const DRUGS = ["sertraline", "venlafaxine", "escitalopram"] as const;
  const COURSE_VALUES = { outcome: VALUES.outcome, episode: VALUES.episode } as const;
  const course = fc.record({
    outcome: fc.constantFrom(...VALUES.outcome),
    episode: fc.constantFrom(...VALUES.episode),
  });
  const definition = DEFINITIONS.find(({ id }) => id === "karolinska")!;
  const rule = definitionCriterion(definition, "lenient");

  it("gives exactly the answers that turn a definition round", () => {
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 3 }), fc.array(course, { maxLength: 2 }), (trials, ect) => {
        const intake = (given: readonly Answered[], had: readonly object[]) =>
          ({
            intakeVersion: 1,
            trials: given.map(({ takenFor, ...answers }, place) => ({
              ...{ kind: "trial", id: `t${place}`, drug: DRUGS[place], ...answers },
              ...(takenFor === "depression" ? {} : { takenFor }),
            })),
            courses: {
              ect: had.length === 0 ? "no" : had.map((one, place) => ({ kind: "ect", id: `c${place}`, ...one })),
              rtms: "no",
            },
          }) as unknown as Intake;
        const verdict = (given: readonly Answered[], had: readonly object[]) =>
          decide(rule, factsOf(intake(given, had)));
        const now = verdict(trials, ect);
        const replaced = <T>(list: readonly T[], at: number, name: string, value: unknown) =>
          list.map((one, place) => (place === at ? { ...one, [name]: value } : one));
        const ofTrials = trials.flatMap((_, at) =>
          NAMES.filter((name) =>
            VALUES[name].some((value) => verdict(replaced(trials, at, name, value), ect) !== now),
          ).map((name) => `trials.t${at}.${name}`),
        );
        const ofCourses = ect.flatMap((_, at) =>
          (["outcome", "episode"] as const)
            .filter((name) =>
              COURSE_VALUES[name].some((value) => verdict(trials, replaced(ect, at, name, value)) !== now),
            )
            .map((name) => `courses.ect.c${at}.${name}`),
        );
        const found = change(rule, factsOf(intake(trials, ect)));
        // A trial taken for something else is no answer with a question of its own, so it is not offered as a change.
        const wanted = [...ofTrials, ...ofCourses].filter((path) => !path.endsWith("takenFor"));
        expect(found.map(({ from }) => from.path).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: runs(400) },
    );
  });
});
