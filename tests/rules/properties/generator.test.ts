import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../../src/rules/index";
import { DEFINITIONS } from "../../../src/rules/screening/definitions";
import { STAGE_NAMES } from "../../../src/rules/staging/thase-rush";
import { OPTIONS } from "../../../src/rules/options/options";
import { intakes } from "../../support/intakes";

// A property over histories in which nothing is ever met says nothing. What the generator makes is counted here.

const SAMPLE = 1500;
const assessments = fc.sample(intakes, SAMPLE).map((intake) => assess(intake));
const share = (found: number, of: number) => found / of;

it("many trials are adequate, many are not, many can't be told", () => {
  const verdicts = assessments.flatMap(({ trials }) => trials ?? []).map(({ adequate }) => adequate);
  expect(share(verdicts.filter((verdict) => verdict === "yes").length, verdicts.length)).toBeGreaterThan(0.3);
  expect(share(verdicts.filter((verdict) => verdict === "no").length, verdicts.length)).toBeGreaterThan(0.1);
  expect(share(verdicts.filter((verdict) => verdict === "unknown").length, verdicts.length)).toBeGreaterThan(0.1);
});

it.each(DEFINITIONS)("$id is met, not met and open in many histories", ({ id }) => {
  const verdicts = assessments.flatMap(({ definitions }) => definitions.filter((one) => one.id === id));
  const found = (wanted: string) => verdicts.filter(({ lenient }) => lenient.verdict === wanted).length;
  // The narrowest wording is met least often.
  expect(found("yes")).toBeGreaterThanOrEqual(3);
  expect(share(found("no"), SAMPLE)).toBeGreaterThan(0.05);
  expect(share(found("unknown"), SAMPLE)).toBeGreaterThan(0.05);
});

it.each(OPTIONS)("$id has every standing in some history", ({ id, cautions, rulesOut }) => {
  const standings = assessments.flatMap(({ options }) => options.filter((option) => option.id === id));
  const found = new Map<string, number>();
  for (const { standing } of standings) found.set(standing, (found.get(standing) ?? 0) + 1);
  const settled = (found.get("mayBeDiscussed") ?? 0) + (found.get("withCautions") ?? 0);
  expect(share(settled, SAMPLE)).toBeGreaterThan(0.02);
  // Nothing hinges on an answer where nothing speaks against it and no step comes first.
  const neverOpen = cautions.length === 0 && rulesOut.length === 0;
  expect(neverOpen || (found.get("cantTellYet") ?? 0) > 0).toBe(true);
});

it("options may be discussed without more ado in many histories", () => {
  const all = assessments.flatMap(({ options }) => options);
  expect(share(all.filter(({ standing }) => standing === "mayBeDiscussed").length, all.length)).toBeGreaterThan(0.05);
});

it("every Thase-Rush stage up to III is certain somewhere", () => {
  const certain = new Set(
    assessments
      .map(({ staging }) => staging?.thaseRush)
      .flatMap((stage) => (stage?.lowest === stage?.highest ? stage?.lowest : [])),
  );
  expect(STAGE_NAMES.slice(0, 4).filter((name) => !certain.has(name))).toEqual([]);
});
