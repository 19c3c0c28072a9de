import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRIBUTORS } from "../../../src/rules/contributors/contributors";
import { INTERACTIONS } from "../../../src/rules/interactions/interactions";
import { MEDICINE_CLASSES } from "../../../src/rules/knowledge/medicines/classes";
import { SCALE_IDS } from "../../../src/rules/scales/scales";
import { DRUGS } from "../../../src/rules/knowledge/drugs";
import { SOURCES } from "../../../src/rules/knowledge/sources";
import { OPTIONS } from "../../../src/rules/options/options";
import { evidenceText, readRule } from "../../../src/rules/rulebook/reading";
import { RULE_IDS } from "../../../src/rules/rulebook/rule-ids";
import { ruleById, RULEBOOK, RULES } from "../../../src/rules/rulebook/rulebook";
import { finds, goesBy } from "../../../src/rules/rulebook/search";
import { SAFETY_NOTES } from "../../../src/rules/safety/notes";
import { RED_FLAGS } from "../../../src/rules/safety/red-flags";
import { DEFINITIONS } from "../../../src/rules/screening/definitions";
import { CASE_INDEX, caseIndex, GOLD_GAPS, goldGaps, type GoldGaps } from "../../support/case-index";
import { prescriptive } from "../../support/prescriptive";
import { clinicalChanges } from "../../../src/ui/rulebook/changelog";

describe("an entry", () => {
  it("has an id of its own that an address can hold", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
    const chapters = RULEBOOK.map(({ id }) => id);
    expect(RULES.filter(({ id }) => chapters.includes(id))).toEqual([]);
  });

  it.each(RULES)("$id says something, under a title", (rule) => {
    expect(rule.title).not.toBe("");
    expect([...readRule(rule).lines, ...rule.says.map(({ says }) => says)].join("")).not.toBe("");
  });

  it("has a source, unless it states a wish, a medicine's name and class, or a unit of measurement alone", () => {
    const without = RULES.filter((rule) => readRule(rule).sources.length === 0);
    const wishes = without.filter(({ role }) => role === "Preference");
    expect(without.filter((rule) => !wishes.includes(rule)).map(({ id }) => id)).toEqual([
      "laboratory-tsh",
      "laboratory-ferritin",
      "laboratory-activeb12",
      "laboratory-lithiumlevel",
      "medicine-lumateperone",
      "medicine-folate",
    ]);
    expect(wishes.length).toBeGreaterThan(5);
  });

  it("says what facts it looks at, each in words, and when its sources were read", () => {
    for (const rule of RULES) {
      const { facts, reviewedOn, sources } = readRule(rule);
      expect(facts.filter(({ path, label }) => label === path)).toEqual([]);
      if (sources.length > 0) expect(reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(readRule(ruleById("contributor-thyroid")!).facts.map(({ path }) => path)).toEqual([
      "conditions.thyroidDisease",
      "conditions.tsh",
    ]);
  });
});

it("every red flag, definition, factor, medicine and criterion of an option is there", () => {
  const wanted = [
    ...RED_FLAGS.map(({ id }) => RULE_IDS.redFlag(id)),
    ...SAFETY_NOTES.map(({ id }) => RULE_IDS.safetyNote(id)),
    ...INTERACTIONS.map(({ id }) => RULE_IDS.interaction(id)),
    ...Object.keys(MEDICINE_CLASSES).map(RULE_IDS.medicineClass),
    ...SCALE_IDS.map(RULE_IDS.scale),
    ...CONTRIBUTORS.map(({ id }) => RULE_IDS.contributor(id)),
    ...DRUGS.map(({ id }) => RULE_IDS.medicine(id)),
    ...DEFINITIONS.flatMap(({ id }) => [RULE_IDS.definition(id, "lenient"), RULE_IDS.definition(id, "strict")]),
    ...OPTIONS.flatMap(({ id, supports, cautions, rulesOut, rulesOutByCountry = [], preferences }) => [
      RULE_IDS.option(id),
      RULE_IDS.optionPlaced(id),
      ...[...supports, ...cautions, ...rulesOut, ...rulesOutByCountry.map(({ rule }) => rule), ...preferences].map(
        ({ text }) => RULE_IDS.optionFinding(id, text),
      ),
    ]),
  ];
  expect(wanted.filter((id) => ruleById(id) === undefined)).toEqual([]);
});

it("two criteria of an option that read differently are two rules", () => {
  for (const { id, name, supports, cautions, rulesOut, rulesOutByCountry = [], preferences } of OPTIONS) {
    const texts = new Set(
      [...supports, ...cautions, ...rulesOut, ...rulesOutByCountry.map(({ rule }) => rule), ...preferences].map(
        ({ text }) => text,
      ),
    );
    const ids = new Set([...texts].map((text) => RULE_IDS.optionFinding(id, text)));
    expect({ name, ids: ids.size }).toEqual({ name, ids: texts.size });
  }
});

it("every source is used by some entry", () => {
  const used = new Set<string>(RULES.flatMap((rule) => readRule(rule).sources));
  expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
});

it("the index of gold cases is up to date: npm run rulebook:cases writes it", () => {
  expect(readFileSync(CASE_INDEX, "utf8")).toBe(caseIndex());
});

describe("the index of gold cases", () => {
  const index = JSON.parse(caseIndex()) as {
    readonly cases: readonly { readonly name: string; readonly title: string }[];
    readonly rules: Readonly<Record<string, string>>;
  };
  const inCase = (rule: string, name: string) => index.rules[rule]?.[index.cases.findIndex((one) => one.name === name)];

  it.each([
    ["contributor-thyroid", "boundary-tsh-10", "y"],
    ["contributor-thyroid", "boundary-tsh-9.99", "n"],
    ["contributor-thyroid", "boundary-nothing-known", "u"],
    ["contributor-thyroid", "boundary-age-17", "-"],
    ["scope-adults-only", "boundary-age-17", "y"],
    ["scope-adults-only", "boundary-age-18", "n"],
    ["trial-adequate-lenient", "boundary-weeks-at-4-weeks", "y"],
    ["trial-adequate-lenient", "boundary-weeks-just-under-4-weeks", "n"],
  ])("%s in %s: %s", (rule, name, letter) => {
    expect(inCase(rule, name)).toBe(letter);
  });

  it("holds names and titles, and no answer", () => {
    expect(new Set(index.cases.flatMap((one) => Object.keys(one)))).toEqual(new Set(["name", "title"]));
  });
});

describe("a gold case in which it holds, and one in which it does not", () => {
  const listed = JSON.parse(readFileSync(GOLD_GAPS, "utf8")) as GoldGaps;
  const found = goldGaps(caseIndex());

  it.each(["neverHolds", "neverSilent"] as const)(
    "has every rule that is not listed under %s; the list may only shrink",
    (gap) => {
      expect(found[gap].filter((id) => !listed[gap].includes(id))).toEqual([]);
      // What a case has closed comes off the list: npm run rulebook:cases takes it off.
      expect(listed[gap].filter((id) => !found[gap].includes(id))).toEqual([]);
    },
  );

  it("tells a rule that only ever holds from one that only ever stays silent", () => {
    const index = JSON.stringify({ rules: { both: "yn", holds: "yu", silent: "n-", open: "u" } });
    expect(goldGaps(index)).toEqual({ neverHolds: ["silent", "open"], neverSilent: ["holds", "open"] });
  });
});

describe("evidence and region", () => {
  const textOf = (id: string) => evidenceText(readRule(ruleById(id)!));

  it.each([
    ["contributor-thyroid", /guideline or guidance of a health body.*Region of the sources: United Kingdom/],
    ["interaction-lithium-nsaid", /expert consensus.*code list.*Region of the sources: Australia$/],
    [
      "option-esketamine-bladder-disease-is-recorded-labels-warn-of-cystitis",
      /^Evidence: product text\. .*European Union/,
    ],
    [
      "maudsley-duration",
      /^Evidence: published criteria or staging method\. Region of the sources: of no one country$/,
    ],
  ])("%s", (id, says) => {
    expect(textOf(id)).toMatch(says);
  });

  it("a search by source finds kinds and countries", () => {
    const found = RULES.filter((rule) => finds(rule, "insurer us policies", "sources"));
    expect(found.length).toBeGreaterThan(0);
    const policies = ["payer-policies-2026", "payer-carefirst", "payer-qualchoice", "payer-bcbsnd"];
    expect(found.every((rule) => readRule(rule).sources.some((id) => policies.includes(id)))).toBe(true);
  });
});

describe("search", () => {
  const found = (text: string, field: Parameters<typeof finds>[2]) =>
    RULES.filter((rule) => finds(rule, text, field)).map(({ id }) => id);

  it("by words, in any order and case, all of them", () => {
    expect(found("BIRTH psychotic", "words")).toContain("red-flag-postpartum");
    expect(found("birth psychotic nowhere", "words")).toEqual([]);
  });

  it("by source, and by the place in it", () => {
    const nice = found("nice-ng222 1.13.1", "sources");
    expect(nice).toContain("red-flag-not-eating-drinking");
    expect(nice.every((id) => readRule(ruleById(id)!).sources.includes("nice-ng222"))).toBe(true);
  });

  it("by fact", () => {
    const tsh = found("conditions.tsh", "facts");
    expect(tsh).toEqual(
      expect.arrayContaining([
        "contributor-thyroid",
        "option-augment-t3-the-tsh-is-normal-by-the-typical-range-0-4-to-4-0-miu-l",
      ]),
    );
    expect(tsh.every((id) => readRule(ruleById(id)!).facts.some(({ path }) => path === "conditions.tsh"))).toBe(true);
  });

  it("by medicine, under its product name too", () => {
    expect(found("zoloft", "medicines")).toEqual(
      expect.arrayContaining(["medicine-sertraline", "definition-fda-lenient"]),
    );
    expect(found("zoloft", "everything")).toContain("medicine-sertraline");
    expect(found("zoloft", "everything")).not.toContain("definition-fda-lenient");
  });

  it("a medicine goes by its product names, a rule by its title, and neither by what it only speaks of", () => {
    const named = (text: string) => RULES.filter((rule) => goesBy(rule, text)).map(({ id }) => id);
    expect(named("zoloft")).toEqual(["medicine-sertraline"]);
    expect(named("thyroid disease")).toContain("contributor-thyroid");
    expect(named("spravato label nowhere")).toEqual([]);
  });

  it("finds every rule by its own title", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULES), (rule) => {
        expect(finds(rule, rule.title, "everything")).toBe(true);
      }),
    );
  });
});

describe("the changelog for clinicians", () => {
  const releases = clinicalChanges(readFileSync("CHANGELOG.md", "utf8"));

  it("has entries for the version in hand, in words that order nothing", () => {
    expect(releases[0]?.changes.length).toBeGreaterThan(5);
    expect(releases.flatMap(({ changes }) => changes).filter(prescriptive)).toEqual([]);
  });

  it("reads clinical content alone, version by version", () => {
    const text =
      "# Changelog\n\n## 2.0\n\n### Clinical content\n\n- One\n  goes on\n- Two\n\n### Behaviour\n\n- Three\n\n## 1.0\n\n### Internal\n\n- Four\n";
    expect(clinicalChanges(text)).toEqual([
      { version: "2.0", changes: ["One goes on", "Two"] },
      { version: "1.0", changes: [] },
    ]);
  });
});
