import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/rules/adequacy/facts";
import { assess } from "../../src/rules/assess";
import { CONTRIBUTORS } from "../../src/rules/contributors/contributors";
import { ASKED_AFTER, SECTIONS } from "../../src/rules/intake/questions";
import type { Intake } from "../../src/rules/intake/intake";
import type { Trial } from "../../src/rules/intake/trial";
import { DRUGS } from "../../src/rules/knowledge/drugs";
import { INTERACTIONS } from "../../src/rules/interactions/interactions";
import { MEDICINE_CLASSES, type MedicineClass } from "../../src/rules/knowledge/medicines/classes";
import { membersOf } from "../../src/rules/knowledge/medicines/medicines";
import { MAUDSLEY } from "../../src/rules/knowledge/maudsley";
import { sourcesCitedIn } from "../../src/rules/knowledge/citations";
import { REGIONS } from "../../src/rules/knowledge/drug";
import { SOURCES } from "../../src/rules/knowledge/sources";
import type { Criterion } from "../../src/rules/logic/criterion";
import { decide } from "../../src/rules/logic/decide";
import { INVESTIGATIONAL } from "../../src/rules/options/investigational";
import { OPTIONS } from "../../src/rules/options/options";
import { RED_FLAGS, UNDER_AGE } from "../../src/rules/safety/red-flags";
import { SAFETY_NOTES } from "../../src/rules/safety/notes";
import { CRISIS_CONTACTS } from "../../src/rules/safety/crisis";
import { DEFINITIONS, FRAMES } from "../../src/rules/screening/definitions";
import { THASE_RUSH } from "../../src/rules/staging/thase-rush";
import { SCALES } from "../../src/rules/scales/scales";
import { composeHandout } from "../../src/rules/handout/handout";

const RULES: readonly { readonly name: string; readonly rule: Criterion }[] = [
  { name: "adults only", rule: UNDER_AGE },
  ...RED_FLAGS.map(({ id, when }) => ({ name: `red flag ${id}`, rule: when })),
  ...SAFETY_NOTES.map(({ id, when }) => ({ name: `safety note ${id}`, rule: when })),
  ...CONTRIBUTORS.map(({ id, when }) => ({ name: `contributor ${id}`, rule: when })),
  ...OPTIONS.flatMap(({ id, placedWhen, supports, cautions, rulesOut, rulesOutByCountry = [], preferences }) =>
    [
      placedWhen,
      ...supports,
      ...cautions,
      ...rulesOut,
      ...rulesOutByCountry.map(({ rule }) => rule),
      ...preferences,
    ].map((rule) => ({
      name: `${id}: ${rule.text}`,
      rule,
    })),
  ),
  ...Object.entries(THASE_RUSH).flatMap(([reading, stages]) =>
    stages.map((rule) => ({ name: `Thase-Rush ${reading}: ${rule.text}`, rule })),
  ),
];

/** The answer after which alone a question is asked, where that one stands open and in the same section. */
function askingAnswer(fact: string, so: Intake): object {
  const after = ASKED_AFTER[fact as keyof typeof ASKED_AFTER];
  if (after === undefined || factsOf(so).value(after.fact) !== undefined) return {};
  const [section, name = ""] = after.fact.split(".");
  return fact.startsWith(`${section}.`) ? { [name]: after.answers[0] } : {};
}

/** Leaves of a criterion that look at one fact, with a value that meets their test and one that does not. */
function withEveryFact(criterion: Criterion, meets: boolean, so: Intake): Intake {
  switch (criterion.kind) {
    case "fact": {
      const { test } = criterion;
      const wanted = test.op === "oneOf" ? (test.values[0] ?? "") : test.op === "atLeast" ? test.value : test.value - 1;
      const other =
        test.op === "oneOf"
          ? test.values[0] === "no"
            ? "yes"
            : "no"
          : test.op === "atLeast"
            ? test.value - 1
            : test.value;
      const [section = "", name = ""] = criterion.fact.split(".");
      if (section === "currentMedicines") {
        const [member] = membersOf(name as MedicineClass);
        return { ...so, currentMedicines: meets ? [{ id: "m1", medicine: member }] : "none" };
      }
      const answers = {
        ...(so as unknown as Record<string, object | undefined>)[section],
        ...askingAnswer(criterion.fact, so),
      };
      const value = section === "courses" && meets ? [{ kind: name, id: "c1" }] : meets ? wanted : other;
      return { ...so, [section]: { ...answers, [name]: value } };
    }
    case "hadCourse": {
      const { course, where } = criterion;
      const met = where.map(({ question, test }) => [question, test.op === "oneOf" ? test.values[0] : test.value]);
      const had = [{ kind: course, id: "c1", ...(Object.fromEntries(met) as object) }];
      return { ...so, courses: { ...so.courses, [course]: meets ? had : "no" } };
    }
    case "latestReading": {
      const { which, scale, question, test } = criterion;
      const value = test.op === "oneOf" ? test.values[0]! : test.value;
      const other = test.op === "oneOf" ? undefined : Number(value) - 1;
      const answer = meets ? value : other;
      if (answer === undefined) return so;
      const reading =
        question === "total" || question === "result"
          ? { id: question, scale, [question]: answer }
          : { id: question, scale, items: { [question]: Number(answer) } };
      // An earlier one is earlier than something: a later reading that is left blank.
      const dated = which === "earlier" && meets;
      const added = dated
        ? [
            { ...reading, id: `${question}-earlier`, date: "2025" },
            { id: `${question}-blank`, scale, date: "2026" },
          ]
        : [reading];
      return { ...so, scales: [...(so.scales ?? []), ...added] };
    }
    case "gap":
      return so;
    case "countTrials":
      return meets ? so : criterion.also.reduce((before, part) => withEveryFact(part, meets, before), so);
    case "not":
      return withEveryFact(criterion.of, !meets, so);
    default:
      return criterion.of.reduce((before, part) => withEveryFact(part, meets, before), so);
  }
}

const failed = (id: string, drug: string, change: object = {}): Trial => ({
  kind: "trial",
  id,
  drug,
  dose: 600,
  weeks: 9,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded: "noBenefit",
  ...change,
});

/** Medicines that are options of their own. */
const SINGLE_MEDICINES = [
  "liothyronine",
  "nortriptyline",
  "tranylcypromine",
  "bupropion",
  "aripiprazole",
  "brexpiprazole",
  "cariprazine",
  "quetiapine-xr",
  "risperidone",
  "olanzapine",
  "lamotrigine",
  "modafinil",
  "pramipexole",
];

/** Histories of trials between which every rule about trials fires somewhere and stays silent somewhere. */
const HISTORIES: readonly Intake[] = [
  [],
  [
    failed("a", "sertraline"),
    failed("b", "venlafaxine"),
    failed("c", "imipramine"),
    failed("d", "phenelzine"),
    failed("e", "escitalopram", { whyEnded: "ongoing" }),
  ],
  [
    failed("a", "sertraline", { whyEnded: "ongoing", outcome: "partial" }),
    failed("b", "venlafaxine", { whyEnded: "sideEffects", weeks: 1 }),
    failed("c", "citalopram", { adherence: "few" }),
  ],
  [failed("a", "sertraline", { whyEnded: "ongoing", weeks: 1 })],
  [failed("a", "sertraline", { whyEnded: "ongoing", dose: 50 })],
  [
    failed("a", "paroxetine", { dose: 5 }),
    failed("b", "fluvoxamine", { whyEnded: "ongoing" }),
    failed("c", "vortioxetine"),
    failed("d", "nortriptyline"),
  ],
  [
    failed("a", "sertraline", { whyEnded: "ongoing" }),
    failed("b", "phenelzine", { whyEnded: "ongoing" }),
    failed("c", "tranylcypromine", { whyEnded: "ongoing" }),
    failed("d", "lithium", { whyEnded: "ongoing", addedTo: "a" }),
  ],
  [
    failed("a", "sertraline", { outcome: "response" }),
    failed("b", "lithium", { outcome: "response", addedTo: "a" }),
    failed("c", "liothyronine", { outcome: "remission", addedTo: "a" }),
    failed("d", "quetiapine", { outcome: "response", addedTo: "a" }),
  ],
  [
    failed("a", "imipramine", { whyEnded: "ongoing" }),
    ...SINGLE_MEDICINES.map((drug, place) => failed(`m${place}`, drug, { whyEnded: "ongoing", outcome: "response" })),
  ],
].map((trials) => ({ intakeVersion: 1, trials }));

const answersWith = (rule: Criterion, meets: boolean) =>
  HISTORIES.map((history) => decide(rule, factsOf(withEveryFact(rule, meets, history))));

/** Rules that hold for everybody, and say so. */
const ALWAYS =
  /^(psychotherapy: Guidelines name psychological treatment|no-change: Leaving treatment as it is|exercise: Guidelines name physical activity|bright-light: Guidelines name light|specialist: Specialist advice can be asked)/;

describe.each(RULES)("$name", ({ name, rule }) => {
  it("fires in some history", () => {
    expect(answersWith(rule, true)).toContain("yes");
  });

  if (!ALWAYS.test(name)) {
    it("stays silent in some history", () => {
      expect(answersWith(rule, false)).toContain("no");
    });
  }
});

/**
 * Statements of a wish, or of what is recorded, that claim nothing of the world: the only rules that may stand without
 * a source. A word more, and the rule needs one.
 */
const RECORD_ONLY: readonly string[] = [
  "The person prefers not to take another medicine",
  "The person wants a talking therapy",
  "Nobody could bring the person home",
  "Weight is a worry",
  "The person would like to be more active",
];

describe("sources", () => {
  it.each(RULES)("$name has one, unless it only states a wish", ({ rule }) => {
    if (sourcesCitedIn(rule).length > 0) return;
    expect(RECORD_ONLY).toContain(rule.text);
    expect(rule.kind === "fact" && rule.fact.startsWith("preferences.")).toBe(true);
  });

  it("no statement of a wish is listed that no rule makes", () => {
    const made = RULES.filter(({ rule }) => sourcesCitedIn(rule).length === 0).map(({ rule }) => rule.text);
    expect(RECORD_ONLY.filter((text) => !made.includes(text))).toEqual([]);
  });

  it.each(SAFETY_NOTES)("what safety note $id says has one", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it.each([...RED_FLAGS, ...SAFETY_NOTES].flatMap(({ positions = [] }) => positions))("$body has one", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it.each(RED_FLAGS)("what red flag $id says is usual has one", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it.each(CONTRIBUTORS)("why $id is worth a look has one", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it.each(DEFINITIONS)("$id has one", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it.each(
    OPTIONS.flatMap(({ positions, regulatory, evidence, uncertainty, practical, monitoring }) => [
      ...positions,
      ...regulatory,
      ...evidence,
      ...uncertainty,
      ...practical,
      ...monitoring,
    ]),
  )("$says", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
  });

  it("each is cited by something that can reach a person", () => {
    const intake = HISTORIES[1]!;
    const assessment = assess(intake, { region: "us" });
    const handout = composeHandout(
      intake,
      assessment,
      OPTIONS.map(({ id }) => id),
    );
    const cited = new Set(
      [
        RULES,
        RED_FLAGS,
        SAFETY_NOTES,
        CONTRIBUTORS,
        // The rulebook prints how each unit is converted, with the source.
        SECTIONS,
        DEFINITIONS,
        FRAMES,
        OPTIONS,
        INVESTIGATIONAL,
        INTERACTIONS,
        MEDICINE_CLASSES,
        DRUGS,
        MAUDSLEY,
        CRISIS_CONTACTS,
        SCALES,
        assessment,
        handout,
      ].flatMap((value) => sourcesCitedIn(value)),
    );
    expect(Object.keys(SOURCES).filter((id) => !cited.has(id as keyof typeof SOURCES))).toEqual([]);
  });
});

it("a red flag holds back options that exist, each once", () => {
  const ids = OPTIONS.map(({ id }) => id);
  for (const { holdsBack } of RED_FLAGS) {
    expect(ids).toEqual(expect.arrayContaining([...holdsBack]));
    expect(new Set(holdsBack).size).toBe(holdsBack.length);
  }
});

it("every country has an emergency number and the day it was checked; none is chosen beforehand", () => {
  for (const region of REGIONS) {
    expect(CRISIS_CONTACTS[region].emergency).toMatch(/^\d{3}$/);
    expect(CRISIS_CONTACTS[region].checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const help = composeHandout({ intakeVersion: 1 }, assess({ intakeVersion: 1 }, { region }), []).find(
      ({ id }) => id === "help",
    );
    expect(help?.paragraphs.join()).toContain(CRISIS_CONTACTS[region].emergency);
  }
  const help = composeHandout({ intakeVersion: 1 }, assess({ intakeVersion: 1 }), []).find(({ id }) => id === "help");
  expect(help?.paragraphs.join()).not.toMatch(/\d{3}/);
});
