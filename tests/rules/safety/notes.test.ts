import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { answeredThroughout, withAnswer } from "../../support/answered";

// Safety notes: what raises each and what does not, typed from the texts named in their sources.

const CALM = answeredThroughout([]);
const given = (answers: Readonly<Record<string, string | number>>): Intake =>
  Object.entries(answers).reduce((so, [fact, value]) => withAnswer(so, fact, value), CALM);
const notes = (intake: Intake) => assess(intake).safety.notes.map(({ id }) => id);
const open = (intake: Intake) => assess(intake).safety.notAssessed.map(({ path }) => path);

it("a calm history has none", () => {
  expect(notes(CALM)).toEqual([]);
});

it.each([
  ["young-adult", { "person.ageYears": 18 }, true],
  ["young-adult", { "person.ageYears": 24 }, true],
  ["young-adult", { "person.ageYears": 25 }, false],
  ["young-adult", { "person.ageYears": "unknown" }, false],
  ["older-adult", { "person.ageYears": 64 }, false],
  ["older-adult", { "person.ageYears": 65 }, true],
  ["perinatal", { "person.pregnant": "yes" }, true],
  ["perinatal", { "person.planningPregnancy": "yes" }, true],
  ["perinatal", { "person.breastfeeding": "yes" }, true],
  ["perinatal", { "person.breastfeeding": "unknown" }, false],
  ["valproate", { "safety.valproate": "yes", "person.ageYears": 54 }, true],
  ["valproate", { "medicines.valproate": "yes", "person.ageYears": 54 }, true],
  ["valproate", { "safety.valproate": "yes", "person.ageYears": 55 }, false],
  ["valproate", { "safety.valproate": "yes", "person.ageYears": 55, "person.pregnant": "yes" }, true],
  ["valproate", { "safety.valproate": "yes", "person.ageYears": 55, "person.planningPregnancy": "yes" }, true],
  ["valproate", { "safety.valproate": "unknown", "person.ageYears": 30 }, false],
  ["maoi-washout", { "medicines.maoi": "yes" }, true],
  ["driving", { "person.drives": "yes" }, false],
  ["driving", { "person.drives": "yes", "episode.severity": "severe" }, true],
  ["driving", { "person.drives": "yes", "safety.suicidalThoughts": "passive" }, true],
  ["driving", { "person.drives": "yes", "episode.psychoticFeatures": "yes" }, true],
  ["driving", { "person.drives": "yes", "safety.manicNow": "yes" }, true],
  ["driving", { "person.drives": "yes", "safety.suddenConfusion": "yes" }, true],
  ["driving", { "person.drives": "no", "episode.severity": "severe" }, false],
  ["driving", { "person.drives": "unknown", "episode.severity": "severe" }, false],
] as const)("%s with %o: %s", (id, answers, expected) => {
  expect(notes(given(answers)).includes(id)).toBe(expected);
});

describe("unknown is listed as not assessed, where it concerns the person", () => {
  it("pregnancy under 55, or at an age not known", () => {
    expect(open(given({ "person.pregnant": "unknown", "person.ageYears": 54 }))).toContain("person.pregnant");
    expect(open(given({ "person.pregnant": "unknown", "person.ageYears": "unknown" }))).toContain("person.pregnant");
    expect(open(given({ "person.pregnant": "unknown", "person.ageYears": 55 }))).not.toContain("person.pregnant");
  });

  it("driving, where something bears on it", () => {
    expect(open(given({ "person.drives": "unknown", "episode.severity": "severe" }))).toContain("person.drives");
    expect(open(given({ "person.drives": "unknown" }))).not.toContain("person.drives");
  });
});

it("the rules on driving are those of the country, where they were read", () => {
  const ill = given({ "person.drives": "yes", "episode.severity": "severe" });
  const bodies = (region: "uk" | "au" | "us") =>
    assess(ill, { region }).safety.notes.flatMap(({ positions }) => positions.map(({ body }) => body));
  expect([bodies("uk"), bodies("au"), bodies("us")]).toEqual([["DVLA"], ["Austroads"], []]);
});
