import { expect, it } from "vitest";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { questionAt } from "../../../src/rules/intake/paths";
import { sourceAttributes } from "../../../src/rules/rulebook/source-attributes";

const attributes = sourceAttributes("1.0");

it("the 13 attributes of 45 CFR 170.315(b)(11)(iv)(A), in order, and intended use and users before them", () => {
  expect(attributes.flatMap(({ number }) => number ?? [])).toEqual(Array.from({ length: 13 }, (_, place) => place + 1));
  expect(attributes.slice(0, 2).map(({ title }) => title)).toEqual(["Intended use", "Intended users"]);
  // Typed from the list as OpenEMR and Health Samurai quote it.
  expect(attributes.slice(2).map(({ title }) => title)).toEqual([
    "Bibliographic citation",
    "Developer",
    "Funding source of the technical implementation",
    "Release and revision dates",
    "Use of race",
    "Use of ethnicity",
    "Use of language",
    "Use of sexual orientation",
    "Use of gender identity",
    "Use of sex",
    "Use of date of birth",
    "Use of social determinants of health",
    "Use of health status assessments",
  ]);
});

it("every use names a question that is asked", () => {
  const facts = attributes.flatMap(({ uses }) => uses.map(({ fact }) => fact.path));
  const once = facts.filter((path) => !path.startsWith("scales."));
  expect(once.length).toBeGreaterThan(20);
  expect(once.filter((path) => questionAt(path) === undefined)).toEqual([]);
  expect(facts).toContain("scales.phq9.any.selfHarm");
});

it("age is read by the rule on adults, pregnancy by rules on it", () => {
  const rulesOf = (path: string) =>
    attributes.flatMap(({ uses }) => uses.filter(({ fact }) => fact.path === path).flatMap(({ rules }) => rules));
  expect(rulesOf("person.ageYears").map(({ id }) => id)).toContain("scope-adults-only");
  expect(rulesOf("person.pregnant").map(({ id }) => id)).toContain("contributor-perinatal");
  expect(rulesOf("lifestyle.unsafeAtHome").map(({ id }) => id)).toContain("red-flag-unsafe-home");
});

/** What a question would be called that asks for data of which the page says that none is asked. */
const NOT_ASKED = /\b(race|racial|ethnic\w*|language|sexual orientation|gender|sex|born|date of birth|birth date)\b/i;

it("nothing is asked of which the page says that it is not", () => {
  const asked = Object.entries(SECTIONS).flatMap(([section, questions]) =>
    Object.entries(questions).map(([name, { label }]) => ({ path: `${section}.${name}`, label })),
  );
  const classified = new Set(attributes.flatMap(({ uses }) => uses.map(({ fact }) => fact.path)));
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ path, label }) => NOT_ASKED.test(label) && !classified.has(path))).toEqual([]);
});

/** Whether somebody drives is none of the listed kinds of data. */
const NONE_OF_THEM = ["person.drives"];

it("every question on the person has its place among the attributes", () => {
  const classified = new Set(attributes.flatMap(({ uses }) => uses.map(({ fact }) => fact.path)));
  const person = Object.keys(SECTIONS.person).map((name) => `person.${name}`);
  expect(person.filter((path) => !classified.has(path))).toEqual(NONE_OF_THEM);
});
