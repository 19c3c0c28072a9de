import { describe, expect, it } from "vitest";
import { assess, type Intake } from "../../../src/rules/index";
import type { Trial } from "../../../src/rules/intake/trial";
import { turnText } from "../../../src/rules/screening/disagreement";

const trial = (id: string, drug: string, dose: number, weeks: number, change: object = {}): Trial => ({
  kind: "trial",
  id,
  drug,
  dose,
  weeks,
  improvementPercent: 10,
  adherence: "most",
  whyEnded: "noBenefit",
  episode: "current",
  ...change,
});

function disagreement(trials: readonly Trial[]) {
  const intake: Intake = { intakeVersion: 1, diagnosis: { bipolarDisorder: "no" }, trials };
  const found = assess(intake).disagreement;
  if (found === undefined) throw new Error("an adult has definitions to compare");
  return found;
}

const turns = (trials: readonly Trial[], text: RegExp) =>
  disagreement(trials)
    .turns.filter((turn) => text.test(turn.text))
    .flatMap(({ turned }) => turned.map(turnText));

/** The worked example of the disagreements: 30 % at 8 weeks, 20 % at 5 weeks on 75 mg, and nausea on day 10. */
const WORKED = [
  trial("s", "sertraline", 100, 8, { improvementPercent: 30 }),
  trial("v", "venlafaxine", 75, 5, { improvementPercent: 20 }),
  trial("e", "escitalopram", 10, 1.4, { whyEnded: "sideEffects" }),
];

describe("the worked example", () => {
  it("at 6 weeks CAN-BIND turns over venlafaxine alone", () => {
    expect(turns(WORKED, /^6 weeks/)).toContain("CAN-BIND 2021: met becomes not met (venlafaxine)");
  });

  it("at less than 25 % CAN-BIND turns over sertraline alone", () => {
    expect(turns(WORKED, /^Less than 25 %/)).toContain("CAN-BIND 2021: met becomes not met (sertraline)");
  });

  it("at less than 50 % the Delphi wording turns over sertraline", () => {
    expect(turns(WORKED, /^Less than 50 %/)).toContain("Delphi consensus 2021: not met becomes met (sertraline)");
  });

  it("shows who counts which trial, at either end", () => {
    const countedBy = (id: string, definition: string) =>
      disagreement(WORKED)
        .trials.find((one) => one.id === id)
        ?.countedBy.find((one) => one.definition === definition);
    expect(countedBy("v", "canbind2021")).toMatchObject({ lenient: "yes", strict: "no" });
    expect(countedBy("s", "delphi2021")).toMatchObject({ lenient: "no", strict: "no" });
    expect(countedBy("e", "canbind2021")).toMatchObject({ lenient: "no", strict: "no" });
  });
});

it("a dose between the published minimums turns the definitions over that trial", () => {
  const between = [trial("s", "sertraline", 100, 8), trial("m", "mirtazapine", 15, 8)];
  expect(turns(between, /^The highest/)).toContain("CAN-BIND 2021: met becomes not met (mirtazapine)");
});

it("two medicines of one class turn the definitions that do not ask for different classes", () => {
  const two = [trial("s", "sertraline", 100, 8), trial("c", "citalopram", 40, 8), trial("n", "nortriptyline", 25, 2)];
  expect(turns(two, /^Different classes/)).toContain("CAN-BIND 2021: met becomes not met (sertraline, citalopram)");
  expect(turns(two, /^Different medicines/)).toContain(
    "European (Souery 1999): not met becomes met (sertraline, citalopram)",
  );
});

it("a trial of an earlier episode turns the definitions of this episode", () => {
  const two = [trial("s", "sertraline", 100, 8), trial("v", "venlafaxine", 225, 8, { episode: "earlier" })];
  expect(turns(two, /^Trials of any episode/)).toContain("Delphi consensus 2021: not met becomes met (venlafaxine)");
  expect(turns(two, /^Trials of this episode alone/)).toContain("CAN-BIND 2021: met becomes not met (venlafaxine)");
});

it("names no turn where every definition holds at every published threshold", () => {
  const clear = [
    trial("s", "sertraline", 200, 12),
    trial("v", "venlafaxine", 225, 12, { whyEnded: "ongoing" }),
    trial("m", "mirtazapine", 45, 12),
  ];
  expect(disagreement(clear).turns).toEqual([]);
});

it("says nothing of trials that are not listed", () => {
  expect(disagreement([])).toEqual({ trials: [], turns: [] });
});

it("over different classes, names only those that share one and are counted", () => {
  const trials = [
    trial("s", "sertraline", 100, 8),
    trial("c", "citalopram", 40, 8),
    // Of the same class, but too short to count; and one that may count, of a class of its own.
    trial("e", "escitalopram", 20, 1),
    trial("v", "venlafaxine", 225, 8, { weeks: "unknown" }),
  ];
  expect(turns(trials, /^Different classes/)).toContain(
    "CAN-BIND 2021: met becomes can't tell (sertraline, citalopram)",
  );
});

it("a medicine that nobody can name is named too, since its class may be any", () => {
  const trials = [
    trial("s", "sertraline", 100, 8),
    trial("c", "citalopram", 40, 8),
    { ...trial("u", "unknown", 40, 8), drug: "unknown" as const },
  ];
  expect(turns(trials, /^Different classes/)).toContain(
    "CAN-BIND 2021: met becomes can't tell (sertraline, citalopram, medicine not known)",
  );
});

it("says nothing of a list that is not known", () => {
  expect(assess({ intakeVersion: 1 }).disagreement?.trials).toEqual([]);
});

it("a turn over no trial of its own names none", () => {
  const turn = { definition: "x", name: "Some definition", from: "yes", to: "unknown", trials: [] } as const;
  expect(turnText(turn)).toBe("Some definition: met becomes can't tell");
});
