import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportLines } from "../../src/cli/report";
import { rulebookLines } from "../../src/cli/rulebook";
import { TIERS } from "../../src/rules/contributors/contributor";
import { CONTRIBUTORS } from "../../src/rules/contributors/contributors";
import { assess, composeHandout, intakeJsonSchema } from "../../src/rules/index";
import { NOT_KNOWN_TEXT } from "../../src/rules/intake/answer";
import { COURSES } from "../../src/rules/intake/course";
import { SECTION_TITLES, SECTIONS } from "../../src/rules/intake/questions";
import { DOSE_JUDGEMENTS, OTHER_USES, SEVERAL_QUESTIONS, TRIAL_QUESTIONS } from "../../src/rules/intake/trial";
import { DRUG_CLASS_PLURALS, DRUG_CLASSES, REGIONS } from "../../src/rules/knowledge/drug";
import { DRUGS } from "../../src/rules/knowledge/drugs";
import { MAUDSLEY } from "../../src/rules/knowledge/maudsley";
import { OPTIONS, ORDER_OF_OPTIONS } from "../../src/rules/options/options";
import { STANDINGS } from "../../src/rules/options/weigh";
import { CRISIS_CONTACTS } from "../../src/rules/safety/crisis";
import { RED_FLAGS, SAFETY_HEADER, UNDER_AGE, UNDER_AGE_MESSAGE } from "../../src/rules/safety/red-flags";
import { DEFINITIONS, FRAMES } from "../../src/rules/screening/definitions";
import { STAGE_III_READINGS, THASE_RUSH } from "../../src/rules/staging/thase-rush";
import { intakes } from "../support/intakes";

// Crossroads informs a discussion and prescribes nothing: no sentence it can say tells anyone what to do.

const IMPERATIVES =
  "start|stop|switch|increase|reduce|raise|lower|add|take|give|prescribe|avoid|use|refer|offer|consider|try|choose|begin|continue|discontinue|titrate";

const PRESCRIPTIVE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "an obligation", pattern: /\b(should|must|ought to|(?<!\bnot )ha(ve|s) to(?! (drive|wait))|shall)\b/i },
  { what: "a need for an act", pattern: /\bneeds? to be (given|started|stopped|increased|reduced|changed|added)\b/i },
  // "Use of …" and "Add-on …" are nouns; a word must follow.
  { what: "an order", pattern: new RegExp(`(?:^|[.!?;:]\\s+|[“"(]|please )(${IMPERATIVES})\\s+(?!of\\b)[\\w“]`, "i") },
  {
    what: "advice in its own name",
    pattern: /\b(we (recommend|advise|suggest)|is (recommended|advised|indicated) for (you|this)|you are advised)\b/i,
  },
  {
    what: "a choice made",
    pattern: /\b(first choice|best (option|choice)|treatment of choice|the (best|right) (medicine|treatment))\b/i,
  },
  { what: "a dose as advice", pattern: /\b(start|give|take|raise|increase|up to)\b[^.]*\d\s?(mg|micrograms)\b/i },
];

/** What is prescriptive about a text, if anything. */
function prescribes(text: string): string | undefined {
  return PRESCRIPTIVE.find(({ pattern }) => pattern.test(text.trim()))?.what;
}

/** Names of places that hold no words of ours: ids, paths, codes, and titles of other people's texts. */
const NOT_READ = new Set([
  "id",
  "path",
  "fact",
  "facts",
  "cites",
  "source",
  "at",
  "url",
  "kind",
  "op",
  "values",
  "drugs",
]);

/** Every text within a value, apart from those that are ids, paths or titles of sources. */
function textsIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, held]) =>
    // The facts of a proof or a question do reach a reader: their labels and values.
    NOT_READ.has(inner) && !(inner === "facts" && describes(held)) ? [] : textsIn(held, inner),
  );
}

function describes(facts: unknown): boolean {
  return Array.isArray(facts) && facts.every((fact) => typeof fact === "object" && fact !== null && "label" in fact);
}

/** The report up to its list of sources, whose titles are other people's words. */
function beforeSources(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf("Sources");
  return end === -1 ? lines : lines.slice(0, end);
}

function findingsIn(texts: Iterable<string>): string[] {
  return [...new Set(texts)].flatMap((text) => {
    const what = prescribes(text);
    return what === undefined ? [] : [`${what}: ${text}`];
  });
}

describe("the watch itself", () => {
  it.each([
    "The dose should be raised.",
    "Sertraline must be stopped.",
    "You have to take it every day.",
    "Lithium needs to be started.",
    "Start lithium.",
    "A level is usual. Stop the antidepressant first.",
    "For you: switch to venlafaxine.",
    "Consider esketamine",
    "Please continue your tablets.",
    "We recommend ECT.",
    "Esketamine is recommended for you.",
    "It is usual to increase sertraline to 100 mg a day.",
    "The best option is a switch.",
  ])("catches “%s”", (text) => {
    expect(prescribes(text)).toBeDefined();
    expect(findingsIn(textsIn({ options: [{ plain: { involves: text } }] }))).toHaveLength(1);
    expect(
      findingsIn(textsIn({ proof: { facts: [{ path: "x", label: text, value: "yes", open: false }] } })),
    ).toHaveLength(1);
  });

  it.each([
    "NICE recommended it in 2022 for people after two antidepressants.",
    "Use of CPAP; sedatives.",
    "call or text 988, day and night",
    "You do not have to wait for your next appointment.",
    "Has to drive or use machinery on most days",
    "Starting lithium is an option that may be discussed.",
    "It ended because it did not help enough.",
    "The dose reached the lowest published minimum: 50 mg a day, lower end of the range CANMAT 2023 lists",
  ])("lets “%s” pass", (text) => {
    expect(prescribes(text)).toBeUndefined();
  });
});

it.each(
  Object.entries({
    OPTIONS,
    CONTRIBUTORS,
    RED_FLAGS,
    DEFINITIONS,
    DRUGS,
    FRAMES,
    MAUDSLEY,
    THASE_RUSH,
    CRISIS_CONTACTS,
    questions: [SECTIONS, SECTION_TITLES, TRIAL_QUESTIONS, SEVERAL_QUESTIONS, COURSES, OTHER_USES, DOSE_JUDGEMENTS],
    words: [STANDINGS, TIERS, STAGE_III_READINGS, DRUG_CLASSES, DRUG_CLASS_PLURALS, NOT_KNOWN_TEXT],
    sentences: [ORDER_OF_OPTIONS, SAFETY_HEADER, UNDER_AGE, UNDER_AGE_MESSAGE],
    schema: intakeJsonSchema(),
  }),
)("nothing in %s tells anyone what to do", (_, value) => {
  const texts = textsIn(value);
  expect(texts.length).toBeGreaterThan(3);
  expect(findingsIn(texts)).toEqual([]);
});

it("nothing in the rulebook tells anyone what to do", () => {
  const own = rulebookLines().filter((line) => !line.trim().startsWith("["));
  expect(own.length).toBeGreaterThan(100);
  expect(findingsIn(own)).toEqual([]);
});

it("nothing that is ever said of a history tells anyone what to do", () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(intakes, fc.constantFrom(undefined, ...REGIONS), (intake, region) => {
      const assessment = assess(intake, { region });
      const chosen = OPTIONS.map(({ id }) => id);
      const texts = [
        ...textsIn(assessment),
        ...textsIn(composeHandout(intake, assessment, chosen)),
        ...textsIn(composeHandout(intake, assessment, [])),
        ...beforeSources(reportLines(assessment)),
      ].filter((text) => !said.has(text));
      expect(findingsIn(texts)).toEqual([]);
      for (const text of texts) said.add(text);
    }),
    { numRuns: 400 },
  );
  // The walk really saw what people read: wording of rules, of facts, and of the handout.
  expect(said.size).toBeGreaterThan(1000);
  expect([...said].some((text) => text.startsWith("Adequate: "))).toBe(true);
  expect(said).toContain("You are not alone");
  expect(said).toContain("Highest daily dose, sertraline");
});
