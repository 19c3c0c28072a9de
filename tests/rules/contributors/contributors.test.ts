import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import type { Measured } from "../../../src/rules/intake/measure";
import { answeredThroughout, withAnswers } from "../../support/answered";

// Each fact that brings a contributing factor up, on both sides of its threshold: typed from the texts named beside it.

const CLEAR: Intake = {
  ...answeredThroughout([]),
  courses: { ...answeredThroughout([]).courses, psychotherapy: [{ kind: "psychotherapy", id: "p", sessions: 16 }] },
};

type Value = string | number | Measured;
/** The unrounded thresholds of the texts, in the unit of the text. */
const is = (value: number, unit: string): Measured => ({ value, unit });

const TRIGGERS: readonly {
  readonly id: string;
  readonly fact: string;
  readonly with?: readonly Value[];
  readonly without?: readonly Value[];
  /** What else has to be so for the fact to be asked about, or to count. */
  readonly given?: Readonly<Record<string, Value>>;
}[] = [
  { id: "bipolarity", fact: "diagnosis.bipolarDisorder" },
  { id: "bipolarity", fact: "diagnosis.pastMania" },
  { id: "bipolarity", fact: "diagnosis.activationOnAntidepressant" },
  { id: "psychotic-features", fact: "episode.psychoticFeatures" },
  { id: "cognitive-decline", fact: "diagnosis.cognitiveDecline" },
  // ICD-11: 6 months
  {
    id: "prolonged-grief",
    fact: "diagnosis.monthsSinceDeath",
    with: [6, 24],
    without: [5, 0],
    given: { "diagnosis.prolongedGrief": "yes" },
  },
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
  // RMS 4 of 6; HCL-32 14 in the study read (12 in IMPROVE)
  ...[
    ["rms", [4, 6], [3, 0]],
    ["hcl32", [14, 32], [13, 0]],
  ].map(([screen, reached, below]) => ({
    id: "bipolar-pointers",
    fact: "diagnosis.bipolarScreenScore",
    with: reached as number[],
    without: below as number[],
    given: { "diagnosis.bipolarScreen": screen as string },
  })),
  // Two pointers together
  {
    id: "bipolar-pointers",
    fact: "diagnosis.firstEpisodeAge",
    with: [24, 15],
    without: [25, 40],
    given: { "diagnosis.bipolarInFamily": "yes" },
  },
  {
    id: "bipolar-pointers",
    fact: "diagnosis.episodeCount",
    with: [5, 12],
    without: [4, 1],
    given: { "episode.mixedFeatures": "yes" },
  },
  { id: "autism", fact: "diagnosis.autism" },
  { id: "premenstrual", fact: "diagnosis.premenstrual" },
  { id: "eating-disorder", fact: "conditions.underweight" },
  // ASRS part A: 4 of 6
  { id: "adhd", fact: "diagnosis.asrs", with: [4, 6], without: [3, 0], given: { "diagnosis.adhd": "unknown" } },
  // PC-PTSD-5: 4; 3 for women
  { id: "ptsd", fact: "diagnosis.pcPtsd5", with: [4, 5], without: [3], given: { "diagnosis.ptsd": "unknown" } },
  {
    id: "ptsd",
    fact: "diagnosis.pcPtsd5",
    with: [3, 4],
    without: [2],
    given: { "diagnosis.ptsd": "unknown", "person.sex": "female" },
  },
  { id: "side-effects-masking", fact: "medicines.sideEffectsMaskedBenefit" },
  { id: "withdrawal", fact: "medicines.withdrawalSymptoms" },
  { id: "outcome-by-impression", fact: "episode.severityScale", with: ["none"], without: ["madrs"] },
  {
    id: "drug-level",
    fact: "metabolism.drugLevel",
    with: ["undetectable", "below", "above"],
    without: ["within"],
  },
  { id: "unusual-effects", fact: "metabolism.unusualEffects", with: ["strong", "absent"], without: ["usual"] },
  { id: "malabsorption", fact: "conditions.malabsorption" },
  // NICE NG145: 10; usual range 0.4 to 4.0
  { id: "thyroid", fact: "conditions.tsh", with: [10, is(10, "mIU/L")], without: [9.99, 4.01] },
  { id: "tsh-mildly-raised", fact: "conditions.tsh", with: [4.01, 9.99], without: [4, 10] },
  { id: "tsh-low", fact: "conditions.tsh", with: [0.39, 0], without: [0.4, 2] },
  // 130 g/L in men, 120 in women who are not pregnant, 110 in pregnancy
  ...[
    ["male", "no", 130],
    ["female", "no", 120],
    ["female", "yes", 110],
  ].map(([sex, pregnant, limit]) => ({
    id: "anaemia",
    fact: "conditions.haemoglobin",
    with: [is(Number(limit) - 1, "g/L"), is((Number(limit) - 1) / 10, "g/dL")],
    without: [is(Number(limit), "g/L"), is(Number(limit) / 10, "g/dL")],
    given: { "person.sex": sex as string, "person.pregnant": pregnant as string },
  })),
  {
    id: "anaemia",
    fact: "conditions.ferritin",
    with: [is(29, "µg/L"), is(29, "ng/mL")],
    without: [is(30, "µg/L"), is(30, "ng/mL")],
  },
  // NICE NG239: total below 180 ng/L (133 pmol/L); active below 25 pmol/L; up to 350 (258) and 70 indeterminate
  {
    id: "b12-folate",
    fact: "conditions.b12",
    with: [is(179, "ng/L"), is(179, "pg/mL"), is(132, "pmol/L")],
    without: [is(180, "ng/L"), is(180, "pg/mL"), is(133, "pmol/L")],
  },
  {
    id: "b12-folate",
    fact: "conditions.activeB12",
    with: [is(24, "pmol/L"), 24],
    without: [is(25, "pmol/L"), 25],
    given: { "conditions.b12Test": "active" },
  },
  {
    id: "b12-indeterminate",
    fact: "conditions.b12",
    with: [is(180, "ng/L"), is(350, "ng/L"), is(133, "pmol/L"), is(258, "pmol/L")],
    without: [is(179, "ng/L"), is(351, "ng/L"), is(132, "pmol/L"), is(259, "pmol/L")],
  },
  {
    id: "b12-indeterminate",
    fact: "conditions.activeB12",
    with: [25, 70],
    without: [24, 71],
    given: { "conditions.b12Test": "active" },
  },
  // Below 3 ng/mL (6.7 nmol/L)
  {
    id: "b12-folate",
    fact: "conditions.folate",
    with: [is(2.9, "µg/L"), is(2.9, "ng/mL"), is(6.6, "nmol/L")],
    without: [is(3, "µg/L"), is(3, "ng/mL"), is(6.8, "nmol/L")],
  },
  // UK: below 25 nmol/L (10 ng/mL)
  {
    id: "vitamin-d",
    fact: "conditions.vitaminD",
    with: [is(24, "nmol/L"), is(9.7, "ng/mL")],
    without: [is(25, "nmol/L"), is(10, "ng/mL")],
  },
  // WHO: 48 mmol/mol (6.5 %); NICE: 42 to 47 (6.0 to 6.4 %)
  {
    id: "metabolic",
    fact: "conditions.hba1c",
    with: [is(48, "mmol/mol"), is(6.5, "%")],
    without: [is(47, "mmol/mol"), is(6.4, "%")],
  },
  {
    id: "diabetes-risk",
    fact: "conditions.hba1c",
    with: [is(42, "mmol/mol"), is(47, "mmol/mol"), is(6, "%"), is(6.4, "%")],
    without: [is(41, "mmol/mol"), is(48, "mmol/mol"), is(5.9, "%"), is(6.5, "%")],
  },
  // NICE NG132: 2.6 mmol/L
  {
    id: "calcium",
    fact: "conditions.calcium",
    with: [is(2.6, "mmol/L"), is(10.5, "mg/dL")],
    without: [is(2.59, "mmol/L"), is(10.3, "mg/dL")],
  },
  // 12 nmol/L; 350 ng/dL in the text that was read is 12.1
  {
    id: "testosterone",
    fact: "conditions.testosterone",
    with: [is(11.9, "nmol/L"), is(3.4, "ng/mL"), is(340, "ng/dL")],
    without: [is(12, "nmol/L"), is(3.5, "ng/mL"), is(350, "ng/dL")],
  },
  {
    id: "inflammatory",
    fact: "conditions.crp",
    with: [is(3.1, "mg/L"), is(0.31, "mg/dL")],
    without: [is(3, "mg/L"), is(0.3, "mg/dL")],
  },
  // STOP-Bang: 3 to 4 intermediate, 5 to 8 high
  {
    id: "sleep-apnoea",
    fact: "conditions.stopBang",
    with: [3, 8],
    without: [2, 0],
    given: { "conditions.sleepApnoea": "unknown" },
  },
  { id: "new-neurological-signs", fact: "conditions.newNeurologicalSigns" },
  { id: "cortisol", fact: "conditions.endocrineFeatures" },
  { id: "perimenopause", fact: "conditions.perimenopause" },
  { id: "cancer-signs", fact: "conditions.cancerSigns" },
  { id: "infection-tests", fact: "conditions.infectionRisk" },
  { id: "post-exertional", fact: "conditions.postExertional" },
  // AUDIT-C: 3 for women
  { id: "alcohol", fact: "substances.auditC", with: [3, 4], without: [2], given: { "person.sex": "female" } },
  { id: "mood-after-use", fact: "substances.moodAfterUse" },
  // CUDIT-R: 8 hazardous
  {
    id: "other-substances",
    fact: "substances.cuditR",
    with: [8, 32],
    without: [7],
    given: { "substances.cannabisMostDays": "unknown" },
  },
  { id: "caffeine", fact: "substances.caffeineMg", with: [401, 900], without: [400, 0] }, // EFSA: up to 400 mg
  { id: "gambling", fact: "substances.gambling" },
  { id: "supplements", fact: "substances.supplements" },
  { id: "opioids", fact: "medicines.opioid" },
  { id: "restless-legs", fact: "lifestyle.restlessLegs" },
  { id: "body-clock", fact: "lifestyle.shiftOrLateSleep" },
  { id: "nightmares", fact: "lifestyle.nightmares" },
  { id: "food", fact: "lifestyle.foodInsecurity" },
  { id: "season", fact: "episode.seasonalPattern" },
  // UCLA-3: 6 or more
  { id: "stress", fact: "lifestyle.ucla3", with: [6, 9], without: [5], given: { "lifestyle.isolation": "unknown" } },
  { id: "language-or-culture", fact: "lifestyle.languageOrCulture" },
];

it("a history without any has none to review and none left to check", () => {
  const { toReview, notYetChecked } = assess(CLEAR).contributors;
  expect([toReview, notYetChecked]).toEqual([[], []]);
});

describe.each(TRIGGERS)("$id by $fact", ({ id, fact, with: met = ["yes"], without = ["no"], given = {} }) => {
  const found = (value: Value) => assess(withAnswers(CLEAR, { ...given, [fact]: value })).contributors;

  it.each([...met])("%o brings it up", (value) => {
    expect(found(value).toReview.map((one) => one.id)).toContain(id);
  });

  it.each([...without])("%o does not", (value) => {
    expect(found(value).toReview.map((one) => one.id)).not.toContain(id);
  });

  it.each(["unknown", "declined", "notAsked"])("%s leaves it to be checked, never absent", (value) => {
    const { toReview, notYetChecked } = found(value);
    expect(toReview.map((one) => one.id)).not.toContain(id);
    expect(notYetChecked.find((one) => one.id === id)?.open.map(({ path }) => path)).toContain(fact);
  });
});

describe("a threshold that differs by sex", () => {
  // AUDIT-C: 3 for women, 4 for men; haemoglobin 120 and 130 g/L; testosterone 12 nmol/L, for men
  const BY_SEX = [
    { id: "alcohol", fact: "substances.auditC", between: 3, either: 4, neither: 2 },
    {
      id: "anaemia",
      fact: "conditions.haemoglobin",
      between: is(125, "g/L"),
      either: is(119, "g/L"),
      neither: is(130, "g/L"),
      given: { "conditions.ferritin": is(100, "µg/L") },
    },
    { id: "testosterone", fact: "conditions.testosterone", between: is(8, "nmol/L"), neither: is(12, "nmol/L") },
  ] as const;
  const found = (answers: Readonly<Record<string, Value>>) => {
    const { toReview, notYetChecked } = assess(withAnswers(CLEAR, answers)).contributors;
    return (id: string) => {
      if (toReview.some((one) => one.id === id)) return "to review";
      return notYetChecked.some((one) => one.id === id) ? "not yet checked" : "absent";
    };
  };

  it.each(BY_SEX)("$id: neither or not clear-cut keeps both in view", (row) => {
    const { id, fact, between, neither } = row;
    const given = { ...("given" in row ? row.given : {}), "person.sex": "other" };
    expect(found({ ...given, [fact]: between })(id)).toBe("not yet checked");
    expect(found({ ...given, [fact]: neither })(id)).toBe("absent");
    if ("either" in row) expect(found({ ...given, [fact]: row.either })(id)).toBe("to review");
    const open = assess(withAnswers(CLEAR, { ...given, [fact]: between })).contributors.notYetChecked;
    expect(open.find((one) => one.id === id)).toMatchObject({
      open: [],
      unsettled: [expect.stringMatching(/neither or not clear-cut/) as unknown],
    });
    expect(
      assess(withAnswers(CLEAR, { ...given, [fact]: "unknown" }))
        .contributors.notYetChecked.find((one) => one.id === id)
        ?.open.map(({ path }) => path),
    ).toContain(fact);
  });

  it.each(BY_SEX)("$id: sex that is not known does the same, and is asked", (row) => {
    const { id, fact, between } = row;
    const given = { ...("given" in row ? row.given : {}), "person.sex": "unknown" };
    const open = assess(withAnswers(CLEAR, { ...given, [fact]: between })).contributors.notYetChecked;
    expect(open.find((one) => one.id === id)?.open.map(({ path }) => path)).toContain("person.sex");
  });

  it("in pregnancy the threshold is 110 g/L, whatever the sex that is recorded", () => {
    const pregnant = { "person.sex": "other", "person.pregnant": "yes" };
    expect(found({ ...pregnant, "conditions.haemoglobin": is(110, "g/L") })("anaemia")).toBe("absent");
    expect(found({ ...pregnant, "conditions.haemoglobin": is(109, "g/L") })("anaemia")).toBe("to review");
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
