import { describe, expect, it } from "vitest";
import { assess, type Settings } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { REGIONS } from "../../../src/rules/knowledge/drug";
import { CRISIS_CONTACTS } from "../../../src/rules/safety/crisis";
import { SAFETY_NOTES } from "../../../src/rules/safety/notes";
import { URGENCIES } from "../../../src/rules/safety/red-flag";
import { NO_FLAG, RED_FLAGS, SAFETY_HEADER, UNDER_AGE_MESSAGE } from "../../../src/rules/safety/red-flags";
import { answeredThroughout, withAnswer } from "../../support/answered";

// Red flags, what waits for them, and crisis numbers: typed from the texts named, not from src/rules.

const trial = (id: string, drug: string, change: object = {}) => ({
  kind: "trial",
  id,
  drug,
  dose: 200,
  weeks: 9,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded: "noBenefit",
  ...change,
});
const ongoing = { whyEnded: "ongoing" };

const CALM = answeredThroughout([
  trial("now", "sertraline", { dose: 100, outcome: "partial", ...ongoing }),
  trial("before", "venlafaxine"),
]);

const flags = (intake: Intake) => assess(intake).safety.flags.map(({ id }) => id);
const open = (intake: Intake) => assess(intake).safety.notAssessed.map(({ path }) => path);

/** Each fact of each flag: the answers that raise it, and those that do not. */
const FACTS: readonly {
  readonly flag: string;
  readonly fact: string;
  readonly raises: readonly string[];
  readonly doesNot: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly asked?: boolean;
}[] = [
  // Columbia triage: items 4 and 5, or behaviour in the past 3 months
  {
    flag: "suicide-imminent",
    fact: "safety.suicidalThoughts",
    raises: ["intentOrPlan"],
    doesNot: ["none", "passive", "active", "method"],
    asked: true,
  },
  {
    flag: "suicide-imminent",
    fact: "safety.suicidalBehaviour",
    raises: ["recent"],
    doesNot: ["never", "earlier"],
    asked: true,
  },
  {
    flag: "suicide-thoughts",
    fact: "safety.suicidalThoughts",
    raises: ["passive", "active"],
    doesNot: ["none", "method", "intentOrPlan"],
    asked: true,
  },
  // Columbia triage: a method without intent, or behaviour longer ago
  {
    flag: "suicide-method",
    fact: "safety.suicidalThoughts",
    raises: ["method"],
    doesNot: ["none", "passive", "active", "intentOrPlan"],
    asked: true,
  },
  {
    flag: "suicide-method",
    fact: "safety.suicidalBehaviour",
    raises: ["earlier"],
    doesNot: ["never", "recent"],
    asked: true,
  },
  // Simon 2013: every answer above 0 went with more attempts
  {
    flag: "item-9",
    fact: "safety.phq9Item9",
    raises: ["severalDays", "moreThanHalf", "nearlyEveryDay"],
    doesNot: ["notAtAll"],
    asked: true,
  },
  ...["safety.suicidalThoughts", "safety.suicidalBehaviour", "safety.phq9Item9"].map((fact) => ({
    flag: "means-at-hand",
    fact,
    raises: [{ suicidalThoughts: "passive", suicidalBehaviour: "earlier", phq9Item9: "severalDays" }[fact.slice(7)]!],
    doesNot: [{ suicidalThoughts: "none", suicidalBehaviour: "never", phq9Item9: "notAtAll" }[fact.slice(7)]!],
    asked: true,
    with: { "safety.meansAtHand": "yes" },
  })),
  {
    flag: "means-at-hand",
    fact: "safety.meansAtHand",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "safety.suicidalThoughts": "active" },
  },
  { flag: "recent-discharge", fact: "safety.recentDischarge", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "command-voices", fact: "safety.commandVoices", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "malignant-catatonia", fact: "safety.feverWithRigidity", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "capacity", fact: "safety.capacityInDoubt", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "overdose", fact: "safety.overdoseTaken", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "severe-withdrawal", fact: "safety.severeWithdrawal", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "others-at-risk", fact: "safety.othersAtRisk", raises: ["yes"], doesNot: ["no"], asked: true },
  // Nobody asks about signs around a birth where there is none
  { flag: "perinatal-signs", fact: "safety.perinatalSigns", raises: ["yes"], doesNot: ["no"] },
  {
    flag: "perinatal-signs",
    fact: "safety.perinatalSigns",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "person.breastfeeding": "yes" },
  },
  { flag: "psychosis", fact: "episode.psychoticFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "catatonia", fact: "episode.catatonicFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "mania-mixed", fact: "safety.manicNow", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "mania-mixed", fact: "episode.mixedFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "not-eating-drinking", fact: "safety.notEatingOrDrinking", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "sudden-confusion", fact: "safety.suddenConfusion", raises: ["yes"], doesNot: ["no"], asked: true },
  // Sertraline is taken in CALM, lithium is not
  { flag: "serotonin-toxicity", fact: "safety.serotoninToxicitySigns", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "lithium-toxicity", fact: "safety.lithiumToxicitySigns", raises: ["yes"], doesNot: ["no"] },
  {
    flag: "lithium-toxicity",
    fact: "safety.lithiumToxicitySigns",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "medicines.lithium": "yes" },
  },
  ...["safety.notEatingOrDrinking", "conditions.dehydrated", "medicines.interactsWithLithium"].map((fact) => ({
    flag: "lithium-fluid-loss",
    fact,
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "medicines.lithium": "yes" },
  })),
  // Sertraline stands in the list of CALM, so the MAO inhibitor alone is enough
  { flag: "maoi-overlap", fact: "medicines.maoi", raises: ["yes"], doesNot: ["no"], asked: true },
  {
    flag: "postpartum",
    fact: "episode.onsetAroundBirth",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "episode.psychoticFeatures": "yes" },
  },
  {
    flag: "postpartum",
    fact: "episode.psychoticFeatures",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "episode.onsetAroundBirth": "yes" },
  },
  {
    flag: "postpartum",
    fact: "safety.manicNow",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "episode.onsetAroundBirth": "yes" },
  },
  {
    flag: "postpartum",
    fact: "episode.mixedFeatures",
    raises: ["yes"],
    doesNot: ["no"],
    asked: true,
    with: { "episode.onsetAroundBirth": "yes" },
  },
  { flag: "unsafe-home", fact: "lifestyle.unsafeAtHome", raises: ["yes"], doesNot: ["no"], asked: true },
];

it("a calm history raises none, and leaves no safety question unassessed", () => {
  expect(flags(CALM)).toEqual([]);
  expect(open(CALM)).toEqual([]);
});

describe.each(FACTS)("$flag by $fact", ({ flag, fact, raises, doesNot, with: also = {}, asked = false }) => {
  const base = Object.entries(also).reduce((so, [other, value]) => withAnswer(so, other, value), CALM);

  it.each(raises)("%s raises it", (value) => {
    expect(flags(withAnswer(base, fact, value))).toContain(flag);
  });

  it.each([...doesNot, "unknown", "declined", "notAsked"])("%s does not", (value) => {
    expect(flags(withAnswer(base, fact, value))).not.toContain(flag);
  });

  it.each(["unknown", "declined", "notAsked"])("%s is shown as not assessed where it concerns the person", (value) => {
    expect(open(withAnswer(base, fact, value)).includes(fact)).toBe(asked);
  });
});

describe("an MAO inhibitor with a medicine not to be taken with it", () => {
  const list = (...trials: object[]) => answeredThroughout(trials);
  const overlap = (intake: Intake) => flags(intake).includes("maoi-overlap");

  // Phenelzine label and monograph: SSRIs, tricyclics, mirtazapine, bupropion, buspirone, methylphenidate, tryptophan
  it.each([
    "sertraline",
    "fluoxetine",
    "olanzapine-fluoxetine",
    "venlafaxine",
    "imipramine",
    "maprotiline",
    "mirtazapine",
    "bupropion",
    "trazodone",
    "vortioxetine",
    "vilazodone",
    "reboxetine",
    "dextromethorphan-bupropion",
    "buspirone",
    "methylphenidate",
    "tryptophan",
    "st-johns-wort",
  ])("%s", (drug) => {
    const both = list(trial("a", "phenelzine", ongoing), trial("b", drug, ongoing));
    expect(overlap(both)).toBe(true);
    expect(overlap(withAnswer(both, "medicines.maoi", "no"))).toBe(true);
    expect(overlap(list(trial("a", "phenelzine"), trial("b", drug, ongoing)))).toBe(false);
    expect(overlap(list(trial("a", "phenelzine", ongoing), trial("b", drug)))).toBe(false);
    expect(overlap(withAnswer(list(trial("b", drug, ongoing)), "medicines.maoi", "yes"))).toBe(true);
  });

  it.each(["phenelzine", "tranylcypromine", "isocarboxazid", "selegiline-transdermal", "moclobemide"])(
    "%s is an MAO inhibitor",
    (drug) => {
      expect(overlap(list(trial("a", drug, ongoing), trial("b", "sertraline", ongoing)))).toBe(true);
      expect(overlap(withAnswer(list(trial("a", drug, ongoing)), "medicines.serotonergic", "yes"))).toBe(true);
      expect(overlap(withAnswer(list(trial("a", drug, ongoing)), "medicines.fluoxetineLastFiveWeeks", "yes"))).toBe(
        true,
      );
      expect(overlap(list(trial("a", drug, ongoing)))).toBe(false);
    },
  );

  it("two MAO inhibitors are an overlap too", () => {
    expect(overlap(list(trial("a", "phenelzine", ongoing), trial("b", "tranylcypromine", ongoing)))).toBe(true);
    expect(overlap(list(trial("a", "phenelzine", ongoing), trial("b", "phenelzine", ongoing)))).toBe(false);
  });

  it.each([
    ["phenelzine", "tranylcypromine"],
    ["tranylcypromine", "moclobemide"],
    ["isocarboxazid", "phenelzine"],
    ["moclobemide", "linezolid"],
    ["selegiline-transdermal", "selegiline-by-mouth"],
  ])("%s in the list of trials, and %s among the current medicines, are two", (drug, medicine) => {
    const taking = (id: string, change: object) => ({
      ...list(trial("a", drug, change)),
      currentMedicines: [{ id: "m1", medicine: id }],
      medicines: { ...list().medicines, maoi: "unknown", serotonergic: "unknown", notWithMaoi: "unknown" },
    });
    const read = (intake: object) => overlap(intake as Intake);
    expect(read(taking(medicine, ongoing))).toBe(true);
    expect(read(taking(medicine, {}))).toBe(false);
    expect(read(taking(drug, ongoing))).toBe(false);
  });

  it.each([
    ["tramadol", true],
    ["pseudoephedrine", true],
    ["lithium", false],
  ])("%s among the current medicines, with phenelzine that goes on: %s", (medicine, isOverlap) => {
    const base = list(trial("a", "phenelzine", ongoing));
    const medicines = { ...base.medicines, maoi: "no", serotonergic: "unknown", notWithMaoi: "unknown" };
    const taking = {
      ...base,
      currentMedicines: [{ id: "m1", medicine }],
      medicines: { ...medicines, sympathomimetic: "unknown", lithium: "unknown" },
    } as Intake;
    expect(overlap(taking)).toBe(isOverlap);
  });

  it("the questions alone raise it as well", () => {
    const asked = withAnswer(withAnswer(list(), "medicines.maoi", "yes"), "medicines.fluoxetineLastFiveWeeks", "yes");
    expect(overlap(asked)).toBe(true);
    expect(overlap(withAnswer(asked, "medicines.fluoxetineLastFiveWeeks", "no"))).toBe(false);
  });
});

/** Numbers: the last value that raises nothing, and the first that does. */
const NUMBERS_THAT_RAISE: readonly {
  readonly flag: string;
  readonly fact: string;
  readonly below: number;
  readonly at: number;
  readonly raisedAt: "at" | "below";
}[] = [
  // NHS Greater Glasgow and Clyde: 1.5 mmol/L or more
  { flag: "lithium-level", fact: "safety.lithiumLevel", below: 1.49, at: 1.5, raisedAt: "at" },
  // European guideline: profound below 125 mmol/L, low below 135 (sertraline is taken in CALM)
  { flag: "low-sodium-profound", fact: "safety.sodium", below: 124, at: 125, raisedAt: "below" },
  { flag: "low-sodium-measured", fact: "safety.sodium", below: 134, at: 135, raisedAt: "below" },
  { flag: "low-sodium-measured", fact: "safety.sodium", below: 124, at: 125, raisedAt: "at" },
  // A table names more than 500 ms; 500 itself is taken in here
  { flag: "qtc-500", fact: "safety.qtcMs", below: 499, at: 500, raisedAt: "at" },
];

describe.each(NUMBERS_THAT_RAISE)("$flag by $fact at $at", ({ flag, fact, below, at, raisedAt }) => {
  it("on either side", () => {
    expect(flags(withAnswer(CALM, fact, at)).includes(flag)).toBe(raisedAt === "at");
    expect(flags(withAnswer(CALM, fact, below)).includes(flag)).toBe(raisedAt === "below");
    expect(flags(withAnswer(CALM, fact, "unknown"))).not.toContain(flag);
  });
});

it("a sodium is asked of whoever takes an SSRI or SNRI, a QTc of whoever has a reason, a level of whoever takes lithium", () => {
  const without = answeredThroughout([trial("now", "mirtazapine", ongoing)]);
  const unknown = ["safety.sodium", "safety.qtcMs", "safety.lithiumLevel"];
  const asked = (intake: Intake) =>
    unknown.filter((fact) => open(unknown.reduce((so, one) => withAnswer(so, one, "unknown"), intake)).includes(fact));
  expect(asked(without)).toEqual([]);
  expect(asked(CALM)).toEqual(["safety.sodium"]);
  expect(asked(withAnswer(without, "medicines.qtProlonging", "yes"))).toEqual(["safety.qtcMs"]);
  expect(asked(withAnswer(without, "medicines.lithium", "yes"))).toEqual(["safety.lithiumLevel"]);
});

describe("a regulator's highest dose of citalopram and escitalopram", () => {
  // FDA 2012, MHRA 2011, Health Canada 2012, TGA: typed from the texts
  const above = (drug: string, dose: number, answers: Readonly<Record<string, string | number>> = {}) =>
    flags(
      Object.entries(answers).reduce(
        (so, [fact, value]) => withAnswer(so, fact, value),
        answeredThroughout([trial("a", drug, { dose, ...ongoing })]),
      ),
    ).includes("citalopram-dose");

  it.each([
    ["citalopram", 40, {}, false],
    ["citalopram", 40.5, {}, true],
    ["citalopram", 20, { "person.ageYears": 61 }, false],
    ["citalopram", 20.5, { "person.ageYears": 60 }, false],
    ["citalopram", 20.5, { "person.ageYears": 61 }, true],
    ["citalopram", 30, { "conditions.liverDisease": "yes" }, true],
    ["citalopram", 30, { "metabolism.cyp2c19": "poor" }, true],
    ["citalopram", 30, { "metabolism.cyp2c19": "intermediate" }, false],
    ["citalopram", 30, { "medicines.cyp2c19Inhibitor": "yes" }, true],
    ["citalopram", 30, { "person.ageYears": "unknown" }, false],
    ["escitalopram", 20, {}, false],
    ["escitalopram", 20.5, {}, true],
    ["escitalopram", 15, { "person.ageYears": 65 }, false],
    ["escitalopram", 15, { "person.ageYears": 66 }, true],
    ["escitalopram", 10, { "person.ageYears": 66 }, false],
    ["escitalopram", 15, { "conditions.liverDisease": "yes" }, true],
    ["escitalopram", 15, { "medicines.cyp2c19Inhibitor": "yes" }, false],
    ["sertraline", 200, { "person.ageYears": 80 }, false],
  ] as const)("%s %d mg, %o: %s", (drug, dose, answers, expected) => {
    expect(above(drug, dose, answers)).toBe(expected);
  });

  // FDA over 60, Health Canada 65 or more, MHRA and TGA over 65; of the rest of Europe none was read
  it.each([
    [undefined, 61],
    ["us", 61],
    ["ca", 65],
    ["uk", 66],
    ["au", 66],
    ["eu", 61],
  ] as const)("citalopram above 20 mg, by the age of the country (%s): from %d", (region, from) => {
    const at = (ageYears: number | "unknown") =>
      assess(
        withAnswer(
          answeredThroughout([trial("a", "citalopram", { dose: 40, ...ongoing })]),
          "person.ageYears",
          ageYears,
        ),
        { region },
      );
    const raised = (ageYears: number | "unknown") =>
      at(ageYears).safety.flags.some(({ id }) => id === "citalopram-dose");
    expect([raised(from - 1), raised(from), raised("unknown")]).toEqual([false, true, false]);
    expect(at("unknown").safety.notAssessed.map(({ path }) => path)).toContain("person.ageYears");
    const waits = (ageYears: number) =>
      at(ageYears).options.find(({ id }) => id === "optimise-current")?.standing === "heldBack";
    expect([waits(from - 1), waits(from)]).toEqual([false, true]);
  });

  it("with no country chosen, each regulator's age is told", () => {
    const proofOf = (region?: "us" | "uk") =>
      JSON.stringify(
        assess(
          withAnswer(answeredThroughout([trial("a", "citalopram", { dose: 40, ...ongoing })]), "person.ageYears", 70),
          { region },
        ).safety.flags.find(({ id }) => id === "citalopram-dose")?.proof,
      );
    const AGES = ["over 60", "65 or more", "United Kingdom", "Australia"];
    expect(AGES.filter((words) => proofOf().includes(words))).toEqual(AGES);
    expect(AGES.filter((words) => proofOf("uk").includes(words))).toEqual(["United Kingdom"]);
    expect(AGES.filter((words) => proofOf("us").includes(words))).toEqual(["over 60"]);
  });

  it("says what each agency says, of the chosen country alone or of all", () => {
    const intake = answeredThroughout([trial("a", "citalopram", { dose: 60, ...ongoing })]);
    const bodies = (settings: Settings) =>
      assess(intake, settings)
        .safety.flags.find(({ id }) => id === "citalopram-dose")
        ?.positions.map(({ body }) => body);
    expect(bodies({})).toEqual(["FDA", "US label of escitalopram", "MHRA", "Health Canada", "TGA"]);
    expect(bodies({ region: "uk" })).toEqual(["MHRA"]);
    expect(bodies({ region: "ca" })).toEqual(["Health Canada"]);
    expect(bodies({ region: "au" })).toEqual(["TGA"]);
    expect(bodies({ region: "us" })).toEqual(["FDA", "US label of escitalopram"]);
  });
});

describe("QT risk", () => {
  it.each(["conditions.qtProlonged", "medicines.qtProlonging"])("%s with citalopram or escitalopram", (fact) => {
    const taking = (drug: string, change: object = ongoing) =>
      flags(withAnswer(answeredThroughout([trial("a", drug, { dose: 20, ...change })]), fact, "yes")).includes("qt");
    expect([taking("citalopram"), taking("escitalopram"), taking("sertraline")]).toEqual([true, true, false]);
    expect(taking("citalopram", {})).toBe(false);
  });
});

/** What waits for each flag, after the column "hold back" of the project's reference on red flags. */
const CHANGES = [
  "optimise-current",
  "switch-within-class",
  "switch-between-classes",
  "switch-tricyclic",
  "switch-maoi",
  "bupropion",
  "combine-antidepressants",
];
const ANTIPSYCHOTICS = [
  "augment-aripiprazole",
  "augment-brexpiprazole",
  "augment-cariprazine",
  "augment-quetiapine",
  "augment-risperidone",
  "augment-olanzapine-fluoxetine",
];
const ADDITIONS = [
  ...ANTIPSYCHOTICS,
  "augment-lithium",
  "augment-t3",
  "augment-lamotrigine",
  "augment-stimulant",
  "augment-pramipexole",
];
const SEROTONERGIC = ["augment-olanzapine-fluoxetine", "augment-stimulant", "augment-lithium"];
const STIMULATION = ["rtms", "tms-accelerated", "tdcs"];
const KETAMINES = ["esketamine", "ketamine-iv"];
const WAITS: readonly {
  readonly raise: Readonly<Record<string, string>>;
  readonly wait: readonly string[];
  /** Set where an open answer holds nothing back: an emergency nobody mentioned. */
  readonly onlyWhenRaised?: true;
}[] = [
  { raise: { "safety.suicidalThoughts": "intentOrPlan" }, wait: [] },
  { raise: { "safety.suicidalThoughts": "active" }, wait: [] },
  { raise: { "episode.psychoticFeatures": "yes" }, wait: ["esketamine", "ketamine-iv"] },
  { raise: { "episode.catatonicFeatures": "yes" }, wait: ANTIPSYCHOTICS },
  {
    raise: { "safety.manicNow": "yes" },
    wait: ["no-change", ...CHANGES, ...ADDITIONS, ...STIMULATION, "bright-light", ...KETAMINES],
  },
  {
    raise: { "episode.mixedFeatures": "yes" },
    wait: ["no-change", ...CHANGES, ...ADDITIONS, ...STIMULATION, "bright-light", ...KETAMINES],
  },
  { raise: { "safety.notEatingOrDrinking": "yes" }, wait: [] },
  {
    raise: { "safety.suddenConfusion": "yes" },
    wait: ["no-change", ...CHANGES, "psychotherapy", ...ADDITIONS, ...STIMULATION, ...KETAMINES, "vns", "ect"],
  },
  { raise: { "safety.serotoninToxicitySigns": "yes" }, wait: ["no-change", ...CHANGES, ...SEROTONERGIC] },
  {
    raise: { "safety.lithiumToxicitySigns": "yes" },
    wait: ["no-change", "augment-lithium"],
    // Without lithium the question is not asked
    onlyWhenRaised: true,
  },
  { raise: { "lifestyle.unsafeAtHome": "yes" }, wait: [] },
  { raise: { "safety.suicidalThoughts": "method" }, wait: [] },
  { raise: { "safety.phq9Item9": "nearlyEveryDay" }, wait: [] },
  { raise: { "safety.othersAtRisk": "yes" }, wait: [] },
  {
    raise: { "safety.commandVoices": "yes" },
    wait: ["no-change", "esketamine", "ketamine-iv"],
    onlyWhenRaised: true,
  },
  { raise: { "safety.perinatalSigns": "yes" }, wait: ["no-change"], onlyWhenRaised: true },
  {
    raise: { "safety.feverWithRigidity": "yes" },
    wait: ["no-change", ...CHANGES, "psychotherapy", ...ADDITIONS, ...STIMULATION, ...KETAMINES],
    onlyWhenRaised: true,
  },
  {
    raise: { "safety.overdoseTaken": "yes" },
    wait: ["no-change", ...CHANGES, ...ADDITIONS, ...STIMULATION, ...KETAMINES, "ect"],
    onlyWhenRaised: true,
  },
  {
    raise: { "safety.severeWithdrawal": "yes" },
    wait: ["no-change", ...CHANGES, ...ADDITIONS, ...STIMULATION, ...KETAMINES, "ect"],
    onlyWhenRaised: true,
  },
];

describe.each(WAITS)("$raise", ({ raise, wait, onlyWhenRaised = false }) => {
  const [fact, value] = Object.entries(raise)[0] ?? ["", ""];

  it("holds back these and no others", () => {
    const options = assess(withAnswer(CALM, fact, value)).options;
    const waiting = options.filter(({ heldBackBy }) => heldBackBy.length > 0).map(({ id }) => id);
    expect(waiting.toSorted()).toEqual([...wait].toSorted());
    for (const { id, standing } of options) if (wait.includes(id)) expect([id, standing]).toEqual([id, "heldBack"]);
  });

  it.each(wait)("unknown, it may hold back %s, and is asked first, or does neither where it need not", (id) => {
    const found = assess(withAnswer(CALM, fact, "unknown")).options.find((option) => option.id === id);
    if (onlyWhenRaised) {
      expect(found?.couldBe).not.toContain("heldBack");
      expect(found?.askFirst.map(({ path }) => path)).not.toContain(fact);
      return;
    }
    expect(found?.couldBe).toContain("heldBack");
    expect(found?.askFirst.map(({ path }) => path)).toContain(fact);
    expect(found?.standing).toBe("cantTellYet");
  });
});

it("signs of lithium toxicity, unknown in somebody on lithium, may hold back staying as it is", () => {
  const onLithium = withAnswer(withAnswer(CALM, "medicines.lithium", "yes"), "safety.lithiumToxicitySigns", "unknown");
  const found = assess(onLithium).options.find(({ id }) => id === "no-change");
  expect(found?.couldBe).toContain("heldBack");
});

it.each(["safety.sodium", "safety.qtcMs"])("%s, not measured, leaves the standings as they are", (fact) => {
  const standings = (intake: Intake) => assess(intake).options.map(({ standing }) => standing);
  expect(standings(withAnswer(CALM, fact, "unknown"))).toEqual(standings(CALM));
});

it.each([
  ["safety.lithiumLevel", 1.5, ["no-change", "augment-lithium"]],
  ["safety.sodium", 124, ["no-change", ...CHANGES, "augment-lithium", "augment-olanzapine-fluoxetine"]],
  ["safety.qtcMs", 500, ["no-change", ...CHANGES, ...ANTIPSYCHOTICS]],
] as const)("%s of %d holds back these and no others", (fact, value, wait) => {
  const options = assess(withAnswer(CALM, fact, value)).options;
  const waiting = options.filter(({ heldBackBy }) => heldBackBy.length > 0).map(({ id }) => id);
  expect(waiting.toSorted()).toEqual([...wait].toSorted());
});

it("an MAO inhibitor beside sertraline holds back what keeps, changes or adds to it; combining is ruled out", () => {
  const both = answeredThroughout([trial("a", "phenelzine", ongoing), trial("b", "sertraline", ongoing)]);
  const standings = Object.fromEntries(assess(both).options.map(({ id, standing }) => [id, standing]));
  expect(standings).toMatchObject({
    "no-change": "heldBack",
    "optimise-current": "heldBack",
    "switch-between-classes": "heldBack",
    "switch-maoi": "notCompatible",
    "combine-antidepressants": "notCompatible",
    "augment-lithium": "heldBack",
  });
});

it("under 18 the assessment stops, at 18 it does not", () => {
  expect(assess(withAnswer(CALM, "person.ageYears", 17)).outOfScope).toMatch(/adults aged 18 and over/);
  expect(assess(withAnswer(CALM, "person.ageYears", 18)).outOfScope).toBeUndefined();
});

it("under 18 flags stand, and name no option, no position and no note", () => {
  const child = withAnswer(withAnswer(CALM, "person.ageYears", 16), "safety.manicNow", "yes");
  const { safety, options, outOfScope } = assess(withAnswer(child, "safety.valproate", "yes"), { region: "uk" });
  expect(options).toEqual([]);
  expect(outOfScope).toMatch(/no options/);
  expect(safety.flags.map(({ id, holdsBack, positions }) => [id, holdsBack, positions])).toEqual([
    ["mania-mixed", [], []],
  ]);
  expect(safety.notes).toEqual([]);
  expect(safety.contacts?.emergency).toBe("999");
  const unknownAge = assess(withAnswer(CALM, "person.ageYears", "unknown"));
  expect(unknownAge.safety.askedFirst.map(({ path }) => path)).toContain("person.ageYears");
  expect(unknownAge.outOfScope).toBeUndefined();
});

describe("what is said above it all", () => {
  it("is no all-clear where nothing is raised, and leaves time where every flag does", () => {
    expect(assess(CALM).safety.line).toMatch(/clears nobody/);
    expect(assess(withAnswer(CALM, "safety.capacityInDoubt", "yes")).safety.line).toMatch(/before an option is chosen/);
    expect(assess(withAnswer(CALM, "safety.recentDischarge", "yes")).safety.line).toMatch(/may be at risk/);
  });

  it("no text of safety names a level of risk", () => {
    const texts = JSON.stringify([RED_FLAGS, SAFETY_NOTES, URGENCIES, NO_FLAG, SAFETY_HEADER, UNDER_AGE_MESSAGE]);
    expect(texts).not.toMatch(/\b(low|moderate|medium|high|higher|imminent)[- ]risk\b/i);
  });
});

describe("crisis contacts", () => {
  // 988lifeline.org; nhs.uk and samaritans.org; 988.ca; lifeline.org.au; the European emergency number
  const NUMBERS = {
    us: { emergency: "911", lines: ["call or text 988, day and night; on the phone, 1 is for veterans and 2"] },
    uk: {
      emergency: "999",
      lines: ["call 111 and choose option 2", "call 111", "call 0808 808 8000", "call 116 123", "text 85258"],
    },
    ca: { emergency: "911", lines: ["call or text 988"] },
    au: { emergency: "000", lines: ["call 13 11 14 or text 0477 13 11 14", "call 13 92 76"] },
    eu: { emergency: "112", lines: ["call 116 123"] },
  } as const;

  it.each(REGIONS)("%s", (region) => {
    const { emergency, lines } = CRISIS_CONTACTS[region];
    expect(emergency).toBe(NUMBERS[region].emergency);
    expect(lines.map(({ how }) => how)).toEqual(
      NUMBERS[region].lines.map((how) => expect.stringContaining(how) as string),
    );
    const digits = lines.map(({ how }) => how.replace(/\D/g, "")).join();
    expect(digits).toBe(NUMBERS[region].lines.map((how) => how.replace(/\D/g, "")).join());
  });

  it("no number is chosen beforehand", () => {
    const settings: Settings = {};
    expect(assess(CALM, settings).region).toBeUndefined();
  });
});
