import { describe, expect, it } from "vitest";
import { assess, type Intake } from "../../../src/rules/index";
import { MEDICINES as MEDICINE_QUESTIONS } from "../../../src/rules/intake/questions/medicines";
import { answeredThroughout, withAnswers } from "../../support/answered";

type Answers = Readonly<Record<string, string | number>>;

const trial = (drug: string, change: object = {}) => ({
  kind: "trial",
  id: drug,
  drug,
  dose: 100,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded: "noBenefit",
  ...change,
});
const history = (trials: readonly object[], answers: Answers = {}): Intake =>
  withAnswers(answeredThroughout(trials), answers);
const factors = (intake: Intake) => assess(intake).contributors.toReview;
const ids = (intake: Intake) => factors(intake).map(({ id }) => id);
const says = (intake: Intake, id: string) =>
  factors(intake)
    .find((factor) => factor.id === id)
    ?.details.map((detail) => detail.says);

// CPIC 2023 and, for nortriptyline, CPIC's guideline on tricyclics: typed from the tables, by medicine and result.
const CPIC: readonly { drug: string; id: string; result: Answers; expected: RegExp }[] = [
  ...["citalopram", "escitalopram"].flatMap((drug) =>
    (
      [
        ["ultrarapid", /another medicine not mainly cleared by CYP2C19.*\(strong\)/],
        ["rapid", /usual initial dose.*higher maintenance.*\(optional\)/],
        ["intermediate", /slower steps and a lower maintenance dose \(moderate\)/],
        ["poor", /half the maintenance dose.*20 mg.*\(strong\)/],
      ] as const
    ).map(([cyp2c19, expected]) => ({
      drug,
      id: "cyp2c19-citalopram",
      result: { "metabolism.cyp2c19": cyp2c19 },
      expected,
    })),
  ),
  ...(
    [
      ["intermediate", "normal", /slower steps and a lower maintenance dose \(moderate\)/],
      ["poor", "normal", /half the maintenance dose.*\(moderate\)/],
      ["poor", "notTested", /half the maintenance dose.*\(moderate\)/],
      ["poor", "poor", /another medicine that neither gene mainly clears \(optional\)/],
      ["normal", "poor", /a quarter less \(optional\)/],
      ["rapid", "ultrarapid", /after a poor response.*\(optional\)/],
    ] as const
  ).map(([cyp2c19, cyp2b6, expected]) => ({
    drug: "sertraline",
    id: "cyp2c19-sertraline",
    result: { "metabolism.cyp2c19": cyp2c19, "metabolism.cyp2b6": cyp2b6 },
    expected,
  })),
  ...(
    [
      ["paroxetine", "ultrarapid", /another medicine \(moderate\)/],
      ["paroxetine", "intermediate", /lower initial dose and slower steps \(optional\)/],
      ["paroxetine", "poor", /half the usual initial and maintenance.*\(moderate\)/],
      ["fluvoxamine", "poor", /25 to 50 % lower.*\(optional\)/],
      ["venlafaxine", "poor", /another medicine not mainly cleared by CYP2D6 \(optional\)/],
      ["vortioxetine", "ultrarapid", /half as much again or more \(optional\)/],
      ["vortioxetine", "poor", /5 mg.*10 mg.*\(moderate\)/],
      ["nortriptyline", "ultrarapid", /guided by levels \(strong\)/],
      ["nortriptyline", "intermediate", /a quarter lower.*\(moderate\)/],
      ["nortriptyline", "poor", /half the initial dose.*\(strong\)/],
    ] as const
  ).map(([drug, cyp2d6, expected]) => ({
    drug,
    id: `cyp2d6-${drug}`,
    result: { "metabolism.cyp2d6": cyp2d6 },
    expected,
  })),
];

describe.each(CPIC)("$drug with $result", ({ drug, id, result, expected }) => {
  it("says what CPIC suggests, with its strength", () => {
    expect(says(history([trial(drug)], result), id)?.join(" ")).toMatch(expected);
  });

  it("is silent while the medicine was not tried", () => {
    expect(ids(history([trial("mirtazapine")], result))).not.toContain(id);
  });
});

it.each([
  ["citalopram", { "metabolism.cyp2c19": "normal" }],
  ["fluvoxamine", { "metabolism.cyp2d6": "intermediate" }],
  ["venlafaxine", { "metabolism.cyp2d6": "intermediate" }],
  ["venlafaxine", { "metabolism.cyp2d6": "ultrarapid" }],
  ["vortioxetine", { "metabolism.cyp2d6": "intermediate" }],
  ["sertraline", { "metabolism.cyp2c19": "rapid" }],
  ["duloxetine", { "metabolism.cyp2d6": "poor" }],
])("%s with %o: CPIC suggests usual use, no action, or nothing", (drug, result) => {
  expect(ids(history([trial(drug)], result as Answers)).filter((id) => id.startsWith("cyp"))).toEqual([]);
});

it("says where CPIC has no recommendation at all", () => {
  const answers = { "metabolism.cyp2d6": "poor" };
  expect(says(history([trial("duloxetine")], answers), "metabolism")?.join()).toContain("no recommendation");
  expect(says(history([trial("paroxetine")], answers), "metabolism")).toEqual([]);
});

it("an untested result leaves the medicine's factor to be checked", () => {
  const { notYetChecked } = assess(history([trial("citalopram")], { "metabolism.cyp2c19": "unknown" })).contributors;
  expect(notYetChecked.find(({ id }) => id === "cyp2c19-citalopram")?.open.map(({ path }) => path)).toEqual([
    "metabolism.cyp2c19",
  ]);
});

it("a strong inhibitor is read before a normal gene result", () => {
  const with2d6 = (cyp2d6: string) =>
    says(history([], { "medicines.cyp2d6Inhibitor": "yes", "metabolism.cyp2d6": cyp2d6 }), "interactions");
  expect(with2d6("normal")?.join()).toContain("like a poor metaboliser");
  expect(with2d6("poor")).toEqual([]);
});

describe("smoking", () => {
  const taken = (drug: string, whyEnded = "ongoing") => [trial(drug, { whyEnded })];

  it.each(["duloxetine", "fluvoxamine", "mirtazapine", "trazodone"])("stopped, on %s", (drug) => {
    expect(ids(history(taken(drug), { "substances.stoppedSmoking": "yes" }))).toContain("smoking-stopped");
  });

  it.each([
    ["sertraline", "ongoing", "yes"],
    ["duloxetine", "noBenefit", "yes"],
    ["duloxetine", "ongoing", "no"],
  ])("%s, %s, stopped: %s", (drug, whyEnded, stopped) => {
    expect(ids(history(taken(drug, whyEnded), { "substances.stoppedSmoking": stopped }))).not.toContain(
      "smoking-stopped",
    );
  });

  it("says when one of these medicines is taken now", () => {
    expect(says(history(taken("duloxetine"), { "substances.smoking": "yes" }), "smoking")).toHaveLength(1);
    expect(says(history(taken("sertraline"), { "substances.smoking": "yes" }), "smoking")).toEqual([]);
  });
});

describe("time since stomach surgery", () => {
  it.each([
    [5, "Less than 6 months"],
    [6, "6 months or longer"],
  ])("%s months", (months, expected) => {
    const intake = history([], {
      "conditions.stomachSurgery": "yes",
      "conditions.monthsSinceStomachSurgery": months,
    });
    expect(says(intake, "absorption")?.map((text) => text.slice(0, expected.length))).toEqual([expected]);
  });
});

it.each([
  [3, "Intermediate"],
  [4, "Intermediate"],
  [5, "High"],
])("STOP-Bang %s is %s", (stopBang, band) => {
  const intake = history([], { "conditions.sleepApnoea": "unknown", "conditions.stopBang": stopBang });
  expect(says(intake, "sleep-apnoea")?.map((text) => text.split(":")[0])).toEqual([band]);
});

it.each([
  [75, 1],
  [76, 0],
])("restless legs, ferritin %s", (value, lines) => {
  const intake = withAnswers(history([], { "lifestyle.restlessLegs": "yes" }), {
    "conditions.ferritin": { value, unit: "µg/L" },
  });
  expect(says(intake, "restless-legs")).toHaveLength(lines);
});

it.each([
  [11, 0],
  [12, 1],
])("CUDIT-R %s", (cuditR, lines) => {
  const intake = history([], { "substances.cannabisMostDays": "unknown", "substances.cuditR": cuditR });
  expect(says(intake, "other-substances")).toHaveLength(lines);
});

it("a level that is not detectable asks about tablets first", () => {
  expect(says(history([], { "metabolism.drugLevel": "undetectable" }), "drug-level")?.join()).toContain("not taken");
  expect(says(history([], { "metabolism.drugLevel": "below" }), "drug-level")).toEqual([]);
});

it.each(Object.keys(MEDICINE_QUESTIONS.moodLoweringWhich.choices))("says how firm the link of %s is, once", (which) => {
  const intake = history([], { "medicines.moodLowering": "yes", "medicines.moodLoweringWhich": which });
  const [only, ...more] = says(intake, "mood-lowering-medicine") ?? [];
  expect(only).toMatch(/^Link (established|likely in some|probable|warning of a regulator|disputed|case reports)\. /);
  expect(more).toEqual([]);
});

describe("by the list of trials", () => {
  const of = (change: object) => ids(history([trial("sertraline", change)]));

  it.each([
    [1.9, true],
    [2, false],
  ])("held %s weeks: ended within two weeks", (weeks, expected) => {
    expect(of({ weeks }).includes("stopped-early")).toBe(expected);
  });

  it.each([
    [3.9, true],
    [4, false],
  ])("held %s weeks: short", (weeks, expected) => {
    expect(of({ weeks }).includes("too-short")).toBe(expected);
  });

  it.each([
    [49.5, true],
    [50, false],
  ])("sertraline %s mg: below the usual minimum", (dose, expected) => {
    expect(of({ dose }).includes("under-dose")).toBe(expected);
  });

  it("a trial that goes on is short so far, and has not ended", () => {
    const found = of({ weeks: 1, whyEnded: "ongoing" });
    expect(found).toContain("too-short");
    expect(found).not.toContain("stopped-early");
  });

  it("what was taken for pain is no trial of a low dose or a short one", () => {
    const found = of({ takenFor: "pain", dose: 25, weeks: 1 });
    expect(found).not.toContain("under-dose");
    expect(found).not.toContain("too-short");
    expect(found).not.toContain("stopped-early");
  });
});

it.each([
  [7, true],
  [8, false],
])("psychotherapy of %s sessions", (sessions, expected) => {
  const intake = {
    ...history([]),
    courses: { psychotherapy: [{ kind: "psychotherapy", id: "p", sessions }] },
  } as Intake;
  expect(ids(intake).includes("psychotherapy-course")).toBe(expected);
});

it.each([
  [2, false],
  [3, true],
])("%s factors that may keep symptoms going together", (many, expected) => {
  const answers = ["substances.gambling", "lifestyle.nightmares", "medicines.opioid"].slice(0, many);
  const intake = history([], Object.fromEntries(answers.map((fact) => [fact, "yes"])));
  expect(ids(intake).includes("several-factors")).toBe(expected);
});
