import { describe, expect, it } from "vitest";
import { assess, type Settings } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { REGIONS } from "../../../src/rules/knowledge/drug";
import { CRISIS_CONTACTS } from "../../../src/rules/safety/crisis";
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
    doesNot: ["none", "passive", "active"],
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
    doesNot: ["none", "intentOrPlan"],
    asked: true,
  },
  {
    flag: "suicide-thoughts",
    fact: "safety.suicidalBehaviour",
    raises: ["earlier"],
    doesNot: ["never", "recent"],
    asked: true,
  },
  { flag: "psychosis", fact: "episode.psychoticFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "catatonia", fact: "episode.catatonicFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "mania-mixed", fact: "safety.manicNow", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "mania-mixed", fact: "episode.mixedFeatures", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "not-eating-drinking", fact: "safety.notEatingOrDrinking", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "sudden-confusion", fact: "safety.suddenConfusion", raises: ["yes"], doesNot: ["no"], asked: true },
  { flag: "serotonin-toxicity", fact: "safety.serotoninToxicitySigns", raises: ["yes"], doesNot: ["no"] },
  { flag: "lithium-toxicity", fact: "safety.lithiumToxicitySigns", raises: ["yes"], doesNot: ["no"] },
  // Sertraline stands in the list of CALM, so the MAO inhibitor alone is enough
  { flag: "maoi-overlap", fact: "medicines.maoi", raises: ["yes"], doesNot: ["no"] },
  {
    flag: "postpartum",
    fact: "episode.onsetAroundBirth",
    raises: ["yes"],
    doesNot: ["no"],
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
  { flag: "unsafe-home", fact: "lifestyle.unsafeAtHome", raises: ["yes"], doesNot: ["no"] },
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

  it.each(["unknown", "declined", "notAsked"])("%s is shown as not assessed where it is always asked", (value) => {
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

  it("the questions alone raise it as well", () => {
    const asked = withAnswer(withAnswer(list(), "medicines.maoi", "yes"), "medicines.fluoxetineLastFiveWeeks", "yes");
    expect(overlap(asked)).toBe(true);
    expect(overlap(withAnswer(asked, "medicines.fluoxetineLastFiveWeeks", "no"))).toBe(false);
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
const WAITS: readonly { readonly raise: Readonly<Record<string, string>>; readonly wait: readonly string[] }[] = [
  { raise: { "safety.suicidalThoughts": "intentOrPlan" }, wait: [] },
  { raise: { "safety.suicidalThoughts": "active" }, wait: [] },
  { raise: { "episode.psychoticFeatures": "yes" }, wait: ["esketamine", "ketamine-iv"] },
  { raise: { "episode.catatonicFeatures": "yes" }, wait: ANTIPSYCHOTICS },
  {
    raise: { "safety.manicNow": "yes" },
    wait: [...CHANGES, ...ADDITIONS, ...STIMULATION, "bright-light", ...KETAMINES],
  },
  {
    raise: { "episode.mixedFeatures": "yes" },
    wait: [...CHANGES, ...ADDITIONS, ...STIMULATION, "bright-light", ...KETAMINES],
  },
  { raise: { "safety.notEatingOrDrinking": "yes" }, wait: [] },
  {
    raise: { "safety.suddenConfusion": "yes" },
    wait: ["no-change", ...CHANGES, "psychotherapy", ...ADDITIONS, ...STIMULATION, ...KETAMINES, "vns", "ect"],
  },
  { raise: { "safety.serotoninToxicitySigns": "yes" }, wait: ["no-change", ...CHANGES, ...SEROTONERGIC] },
  { raise: { "safety.lithiumToxicitySigns": "yes" }, wait: ["no-change", "augment-lithium"] },
  { raise: { "lifestyle.unsafeAtHome": "yes" }, wait: [] },
];

describe.each(WAITS)("$raise", ({ raise, wait }) => {
  const [fact, value] = Object.entries(raise)[0] ?? ["", ""];

  it("holds back these and no others", () => {
    const options = assess(withAnswer(CALM, fact, value)).options;
    const waiting = options.filter(({ heldBackBy }) => heldBackBy.length > 0).map(({ id }) => id);
    expect(waiting.toSorted()).toEqual([...wait].toSorted());
    for (const { id, standing } of options) if (wait.includes(id)) expect([id, standing]).toEqual([id, "heldBack"]);
  });

  it.each(wait)("unknown, it may hold back %s, and is asked first", (id) => {
    const found = assess(withAnswer(CALM, fact, "unknown")).options.find((option) => option.id === id);
    expect(found?.couldBe).toContain("heldBack");
    expect(found?.askFirst.map(({ path }) => path)).toContain(fact);
    expect(found?.standing).toBe("cantTellYet");
  });
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

describe("crisis contacts", () => {
  // 988lifeline.org; nhs.uk and samaritans.org; 988.ca; lifeline.org.au; the European emergency number
  const NUMBERS = {
    us: { emergency: "911", lines: ["call or text 988"] },
    uk: { emergency: "999", lines: ["call 111 and choose option 2", "call 116 123"] },
    ca: { emergency: "911", lines: ["call or text 988"] },
    au: { emergency: "000", lines: ["call 13 11 14 or text 0477 13 11 14"] },
    eu: { emergency: "112", lines: [] },
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
