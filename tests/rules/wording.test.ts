import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportLines } from "../../src/cli/report";
import { rulebookLines } from "../../src/cli/rulebook";
import { assess, composeHandout } from "../../src/rules/index";
import { SECTIONS } from "../../src/rules/intake/questions";
import { TRIAL_QUESTIONS } from "../../src/rules/intake/trial";
import { DRUGS } from "../../src/rules/knowledge/drugs";
import { REGIONS } from "../../src/rules/knowledge/drug";
import { SOURCES } from "../../src/rules/knowledge/sources";
import { CASES } from "../../src/ui/practice/cases";
import { PROMPTS } from "../../src/ui/practice/prompts";
import { intakes } from "../support/intakes";

const TREATING =
  "start|stop|switch|increase|raise|reduce|lower(?! (?:end|usual))|add|take|give|prescribe|avoid|use|refer|offer|consider|try|choose|begin|continue|discontinue|titrate|augment|combine|change|administer|order|do not|don't|never|please (?:start|stop|take)";

/** Ways of telling somebody what to do about treatment. */
const PRESCRIPTIVE: readonly RegExp[] = [
  /\b(should|must|ought to|shall|has to be|have to be|needs to be)\b/i,
  new RegExp(`(?:^|[.;:!?]\\s+|\\n)(?:${TREATING})\\s+(?!(?:for|of)\\b)[a-z]`, "i"),
  /\b(we|i) (recommend|advise|suggest)\b|\byou (are advised|need) to\b|\bis (indicated|the best|the treatment of choice) (here|for this person|for you)\b/i,
  /\b(start|begin|give|take|increase|raise|reduce|titrate)\w*\s+(?:[a-z]+\s+){0,3}(?:to|at|with|by)?\s*\d+(?:[.,]\d+)?\s?(?:mg|micrograms)\b/i,
];

function prescriptive(text: string): boolean {
  return PRESCRIPTIVE.some((pattern) => pattern.test(text));
}

/** Every text in a value that a person may read: not ids, paths, dates or the titles of publications. */
function texts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (/\s/.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      if (!["cites", "at", "cite", "url"].includes(name)) texts(inner, found);
  }
  return found;
}

const TITLES = Object.values(SOURCES).map(({ cite }) => cite);
const withoutTitles = (line: string) => TITLES.reduce((so, title) => so.replaceAll(title, ""), line);

/**
 * Sentences that look alike and tell nobody what to do about a treatment: labels of questions, and names of what a
 * trial was about.
 */
const expectNothingPrescriptive = (found: Iterable<string>) => {
  expect([...found].filter(prescriptive)).toEqual([]);
};

describe("the check itself", () => {
  it.each([
    "Start sertraline 50 mg.",
    "Depression persists. Switch to venlafaxine.",
    "The dose should be raised",
    "You must stop this medicine",
    "We recommend lithium",
    "Increase to 150 mg",
    "Stop the antidepressant now",
    "Consider ECT.",
    "Do not take lithium",
    "Titrate slowly up to 20 mg",
    "Guidelines differ; add an antipsychotic",
  ])("catches: %s", (text) => {
    expect(prescriptive(text)).toBe(true);
  });

  it.each([
    "Guidelines list a dose increase within the licence.",
    "May be discussed when two trials fell short.",
    "Added to another antidepressant",
    "Switching to another antidepressant",
  ])("lets pass: %s", (text) => {
    expect(prescriptive(text)).toBe(false);
  });
});

it("no assessment, report or patient summary tells anyone what to do, over generated histories", () => {
  fc.assert(
    fc.property(intakes, fc.constantFrom(undefined, ...REGIONS), (intake, region) => {
      const assessment = assess(intake, { region });
      const handout = composeHandout(
        intake,
        assessment,
        assessment.options.map(({ id }) => id),
      );
      expectNothingPrescriptive(texts(assessment));
      expectNothingPrescriptive(texts(handout));
      expectNothingPrescriptive(reportLines(assessment).map((line) => withoutTitles(line).trim()));
    }),
    { numRuns: 300 },
  );
});

it("no question, medicine or rule tells anyone what to do", () => {
  expectNothingPrescriptive(texts(SECTIONS));
  expectNothingPrescriptive(texts(TRIAL_QUESTIONS));
  expectNothingPrescriptive(texts(DRUGS));
  expectNothingPrescriptive(rulebookLines().map((line) => withoutTitles(line).trim()));
});

it("no learning point, question or prompt of practice tells anyone what to do", () => {
  expect(CASES.length).toBeGreaterThan(0);
  expectNothingPrescriptive(texts(CASES.map(({ learningPoints, whatIf }) => [learningPoints, whatIf])));
  expectNothingPrescriptive(texts(PROMPTS));
});

it("nothing is called a score of a licensed instrument", () => {
  const names = /\b(ATHF|ATRQ)\b/;
  expect([...texts(SECTIONS), ...rulebookLines()].filter((text) => names.test(text))).toEqual([]);
  fc.assert(
    fc.property(intakes, (intake) => {
      expect([...texts(assess(intake))].filter((text) => names.test(text))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
