import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import { answeredThroughout, withAnswer } from "../../support/answered";

// Each fact that brings a contributing factor up, on both sides of its threshold: typed from the texts named beside it.

const CLEAR = answeredThroughout([]);

const TRIGGERS: readonly {
  readonly id: string;
  readonly fact: string;
  readonly with?: readonly (string | number)[];
  readonly without?: readonly (string | number)[];
}[] = [
  { id: "bipolarity", fact: "diagnosis.bipolarDisorder" },
  { id: "bipolarity", fact: "diagnosis.pastMania" },
  { id: "bipolarity", fact: "diagnosis.activationOnAntidepressant" },
  { id: "psychotic-features", fact: "episode.psychoticFeatures" },
  { id: "cognitive-decline", fact: "diagnosis.cognitiveDecline" },
  { id: "prolonged-grief", fact: "diagnosis.prolongedGrief" },
  { id: "eating-disorder", fact: "diagnosis.eatingDisorder" },
  { id: "adhd", fact: "diagnosis.adhd" },
  { id: "ptsd", fact: "diagnosis.ptsd" },
  { id: "ocd", fact: "diagnosis.ocd" },
  { id: "anxiety", fact: "diagnosis.anxiety" },
  { id: "personality", fact: "diagnosis.personalityDisorder" },
  // CPIC 2023: recommendations by phenotype
  {
    id: "metabolism",
    fact: "metabolism.cyp2d6",
    with: ["poor", "ultrarapid"],
    without: ["intermediate", "normal", "rapid", "notTested"],
  },
  {
    id: "metabolism",
    fact: "metabolism.cyp2c19",
    with: ["poor", "rapid", "ultrarapid"],
    without: ["intermediate", "normal", "notTested"],
  },
  {
    id: "metabolism",
    fact: "metabolism.cyp2b6",
    with: ["poor", "ultrarapid"],
    without: ["intermediate", "normal", "rapid", "notTested"],
  },
  { id: "interactions", fact: "medicines.enzymeInducer" },
  { id: "interactions", fact: "medicines.cyp2c19Inhibitor" },
  { id: "interactions", fact: "medicines.cyp2d6Inhibitor" },
  { id: "smoking", fact: "substances.smoking" },
  { id: "absorption", fact: "conditions.stomachSurgery" },
  { id: "thyroid", fact: "conditions.thyroidDisease" },
  { id: "thyroid", fact: "conditions.tsh", with: [10, 50], without: [9.99, 2] }, // NICE NG145: 10 mIU/L or more
  { id: "chronic-pain", fact: "conditions.chronicPain" },
  { id: "anaemia", fact: "conditions.anaemiaOrIronDeficiency" },
  { id: "b12-folate", fact: "conditions.b12OrFolateDeficiency" },
  { id: "sleep-apnoea", fact: "conditions.sleepApnoea" },
  { id: "neurological", fact: "conditions.neurologicalDisease" },
  { id: "neurological", fact: "conditions.seizures" },
  { id: "inflammatory", fact: "conditions.inflammatoryDisease" },
  { id: "metabolic", fact: "conditions.diabetes" },
  { id: "metabolic", fact: "conditions.obesity" },
  { id: "perinatal", fact: "person.pregnant" },
  { id: "perinatal", fact: "person.breastfeeding" },
  { id: "perinatal", fact: "episode.onsetAroundBirth" },
  { id: "alcohol", fact: "substances.alcoholDependence" },
  { id: "alcohol", fact: "substances.auditC", with: [4, 12], without: [3, 0] }, // AUDIT-C key: 4 for men
  { id: "other-substances", fact: "substances.cannabisMostDays" },
  { id: "other-substances", fact: "substances.otherDrugs" },
  { id: "sedatives", fact: "medicines.benzodiazepine" },
  { id: "corticosteroids", fact: "medicines.corticosteroid" },
  { id: "interferon", fact: "medicines.interferon" },
  { id: "mood-lowering-medicine", fact: "medicines.moodLowering" },
  { id: "insomnia", fact: "lifestyle.insomnia" },
  { id: "insomnia", fact: "lifestyle.isi", with: [15, 28], without: [14, 8] }, // ISI: 15 to 21 is moderate
  { id: "inactivity", fact: "lifestyle.activeMinutesPerWeek", with: [149, 0], without: [150, 300] }, // WHO: 150 to 300
  { id: "stress", fact: "lifestyle.majorStress" },
  { id: "stress", fact: "lifestyle.isolation" },
  { id: "stress", fact: "lifestyle.unsafeAtHome" },
  { id: "trauma", fact: "lifestyle.trauma" },
];

it("a history without any has none to review and none left to check", () => {
  const { toReview, notYetChecked } = assess(CLEAR).contributors;
  expect([toReview, notYetChecked]).toEqual([[], []]);
});

describe.each(TRIGGERS)("$id by $fact", ({ id, fact, with: met = ["yes"], without = ["no"] }) => {
  const found = (value: string | number) => assess(withAnswer(CLEAR, fact, value)).contributors;

  it.each([...met])("%s brings it up", (value) => {
    expect(found(value).toReview.map((one) => one.id)).toContain(id);
  });

  it.each([...without])("%s does not", (value) => {
    expect(found(value).toReview.map((one) => one.id)).not.toContain(id);
  });

  it.each(["unknown", "declined", "notAsked"])("%s leaves it to be checked, never absent", (value) => {
    const { toReview, notYetChecked } = found(value);
    expect(toReview.map((one) => one.id)).not.toContain(id);
    expect(notYetChecked.find((one) => one.id === id)?.open.map(({ path }) => path)).toContain(fact);
  });
});

describe("by the list of trials", () => {
  const trial = (change: object) =>
    answeredThroughout([
      {
        kind: "trial",
        id: "t",
        drug: "sertraline",
        dose: 100,
        weeks: 8,
        adherence: "most",
        outcome: "minimal",
        episode: "current",
        whyEnded: "noBenefit",
        ...change,
      },
    ]);
  const ids = (change: object) => assess(trial(change)).contributors.toReview.map(({ id }) => id);

  it.each([
    ["few", true],
    ["some", true],
    ["most", false],
    ["unknown", false],
  ])("doses taken: %s", (adherence, expected) => {
    expect(ids({ adherence }).includes("adherence")).toBe(expected);
  });

  it.each([
    ["sideEffects", true],
    ["noBenefit", false],
    ["unknown", false],
  ])("ended by: %s", (whyEnded, expected) => {
    expect(ids({ whyEnded }).includes("side-effects")).toBe(expected);
  });
});
