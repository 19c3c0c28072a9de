import { describe, expect, it } from "vitest";
import type { Resource } from "../../../src/api-client/fhir/resources";
import { draftFromChart } from "../../../src/api-client/mapping/draft";
import {
  chartOf,
  coded,
  condition,
  draft,
  fill,
  observation,
  order,
  orderFor,
  procedure,
  READ_ON,
  resource,
  values,
} from "../../support/charts";

const LOINC = "http://loinc.org";
const SNOMED = "http://snomed.info/sct";
const ICD10 = "http://hl7.org/fhir/sid/icd-10-cm";
const CPT = "http://www.ama-assn.org/go/cpt";

const at = (path: string, ...resources: readonly Resource[]) => values(draft(...resources).facts, path);
const about = (path: string, ...resources: readonly Resource[]) =>
  draft(...resources)
    .evidence.filter((one) => one.about === path)
    .map(({ says }) => says);
const whys = (...resources: readonly Resource[]) => draft(...resources).notUsed.map(({ why }) => why);

describe("age", () => {
  const age = (birthDate: string) =>
    values(draftFromChart(chartOf([], { birthDate }), READ_ON).facts, "person.ageYears");

  it.each([
    ["1980-11-24", [46]],
    ["1980-11-25", [45]],
    ["1980-11", [45, 46]],
    ["1980-12", [45]],
    ["1980", [45, 46]],
    ["2027-01-01", []],
    ["1890-01-01", []],
  ])("born %s", (birthDate, ages) => {
    expect(age(birthDate)).toEqual(ages);
  });
});

describe("conditions", () => {
  it.each([
    ["diagnosis.bipolarDisorder", coded(ICD10, "F31.81")],
    ["diagnosis.bipolarDisorder", { text: "Bipolar II disorder" }],
    ["diagnosis.ptsd", coded(SNOMED, "47505003")],
    ["conditions.thyroidDisease", coded(SNOMED, "40930008")],
    ["conditions.thyroidDisease", { text: "Hashimoto's disease" }],
    ["conditions.diabetes", { text: "Type 2 diabetes mellitus without complications" }],
    ["conditions.obesity", coded(ICD10, "E66.9")],
    ["conditions.sleepApnoea", coded(ICD10, "G4733")],
    ["conditions.anaemiaOrIronDeficiency", { text: "Iron deficiency anemia" }],
    ["conditions.seizures", { text: "Grand mal seizure" }],
    ["substances.alcoholDependence", coded(ICD10, "F10.20")],
    ["lifestyle.insomnia", { text: "Primary insomnia" }],
  ])("%s", (path, code) => {
    expect(at(path, condition("", { code }))).toEqual(["yes"]);
  });

  it.each([
    ["conditions.thyroidDisease", "Primary hyperparathyroidism"],
    ["conditions.diabetes", "Diabetes insipidus"],
  ])("%s not from %s", (path, text) => {
    expect(at(path, condition(text))).toEqual([]);
  });

  it("overweight is no obesity", () => {
    expect(at("conditions.obesity", condition("", { code: coded(ICD10, "E66.3", "Overweight") }))).toEqual([]);
  });

  it.each([
    ["Family history of bipolar disorder", "a family history"],
    ["Mother has bipolar disorder", "a family history"],
    ["No evidence of bipolar disorder", "worded as absent or ruled out"],
    ["Rule out bipolar disorder", "worded as absent or ruled out"],
    ["Bipolar disorder ruled out", "worded as absent or ruled out"],
    ["? bipolar disorder", "worded as unsure"],
    ["Possible bipolar disorder", "worded as unsure"],
  ])("%s is evidence, not an answer", (text, why) => {
    expect(at("diagnosis.bipolarDisorder", condition(text))).toEqual([]);
    expect(about("diagnosis.bipolarDisorder", condition(text)).join()).toContain(why);
  });

  it("a code does not outweigh a family history in its words", () => {
    const code = { ...coded(ICD10, "F31.9"), text: "FHx bipolar" };
    expect(at("diagnosis.bipolarDisorder", condition("", { code }))).toEqual([]);
  });

  it.each(["resolved", "inactive", "remission"])("one that is %s answers only what asks about ever", (status) => {
    const clinicalStatus = { coding: [{ code: status }] };
    expect(at("conditions.thyroidDisease", condition("Hypothyroidism", { clinicalStatus }))).toEqual([]);
    expect(about("conditions.thyroidDisease", condition("Hypothyroidism", { clinicalStatus }))).toHaveLength(1);
    expect(at("conditions.seizures", condition("Epilepsy", { clinicalStatus }))).toEqual(["yes"]);
  });

  it("a history of something answers only what asks about ever", () => {
    expect(at("conditions.seizures", condition("H/o seizure"))).toEqual(["yes"]);
    expect(at("conditions.liverDisease", condition("History of hepatitis"))).toEqual([]);
  });

  it.each(["provisional", "differential", "unconfirmed"])("one that is %s is evidence", (status) => {
    const verificationStatus = { coding: [{ code: status }] };
    expect(at("diagnosis.ptsd", condition("PTSD", { verificationStatus }))).toEqual([]);
    expect(about("diagnosis.ptsd", condition("PTSD", { verificationStatus })).join()).toContain(status);
  });

  it("one that is refuted answers no, where the question names just it", () => {
    const verificationStatus = { coding: [{ code: "refuted" }] };
    expect(at("diagnosis.bipolarDisorder", condition("Bipolar disorder", { verificationStatus }))).toEqual(["no"]);
    expect(at("conditions.thyroidDisease", condition("Hypothyroidism", { verificationStatus }))).toEqual([]);
    expect(about("conditions.thyroidDisease", condition("Hypothyroidism", { verificationStatus }))).toHaveLength(1);
  });

  it("two that contradict each other both stand", () => {
    const refuted = condition("Bipolar disorder", { verificationStatus: { coding: [{ code: "refuted" }] } });
    expect(at("diagnosis.bipolarDisorder", refuted, condition("Bipolar disorder"))).toEqual(["no", "yes"]);
  });

  it("one entered in error is listed and nothing else", () => {
    const wrong = condition("Epilepsy", { id: "c", verificationStatus: { coding: [{ code: "entered-in-error" }] } });
    const { facts, evidence, notUsed } = draft(wrong);
    expect([facts, evidence, notUsed]).toEqual([
      [],
      [],
      [{ reference: "Condition/c", what: "Epilepsy", why: "entered in error" }],
    ]);
  });

  it("what no question asks about is counted in one line", () => {
    expect(draft(condition("Broken wrist"), condition("Hay fever"), condition("Warts")).notUsed).toEqual([
      { reference: "Condition", what: "3 conditions", why: "conditions that no question asks about" },
    ]);
  });

  it("suicidal thoughts are told, never drafted", () => {
    expect(draft(condition("Suicidal ideation")).facts).toEqual([]);
    expect(about("safety.suicidalThoughts", condition("Suicidal ideation"))).toHaveLength(1);
  });
});

describe("the length of the episode", () => {
  const depression = (onsetDateTime: string | undefined, parts: object = {}) =>
    condition("Major depressive disorder", { ...(onsetDateTime === undefined ? {} : { onsetDateTime }), ...parts });
  const months = (...resources: readonly Resource[]) => at("episode.durationMonths", ...resources);

  it.each([
    ["2025-11-24", [12]],
    ["2025-11-25", [11]],
    ["2025-12", [10, 11]],
    ["2025", []],
  ])("from an onset of %s", (onset, expected) => {
    expect(months(depression(onset))).toEqual(expected);
  });

  it.each([
    ["by ICD-10", coded(ICD10, "F33.1")],
    ["by SNOMED CT", coded(SNOMED, "370143000")],
  ])("a depression %s", (_, code) => {
    expect(months(depression("2026-05-24", { code }))).toEqual([6]);
  });

  it("not from two onsets, nor from a depression that is over, unsure or bipolar", () => {
    expect(months(depression("2026-05-24"), depression("2024-05-24"))).toEqual([]);
    expect(months(depression("2026-05-24", { clinicalStatus: { coding: [{ code: "resolved" }] } }))).toEqual([]);
    expect(months(depression("2026-05-24", { verificationStatus: { coding: [{ code: "provisional" }] } }))).toEqual([]);
    expect(months(condition("Bipolar depression", { onsetDateTime: "2026-05-24" }))).toEqual([]);
  });

  it("a second depression without an onset does not stand in the way; both are told", () => {
    expect(months(depression("2026-05-24"), depression(undefined))).toEqual([6]);
    expect(about("episode.durationMonths", depression("2026-05-24"), depression(undefined))).toHaveLength(2);
  });
});

const tsh = (value: number, unit: string, parts: object = {}) =>
  observation(coded(LOINC, "3016-3", "TSH"), { valueQuantity: { value, unit }, ...parts });

describe("results", () => {
  it.each(["mIU/L", "uIU/mL", "µIU/mL", "u[IU]/mL", "m[IU]/L", "mU/L"])("a TSH in %s", (unit) => {
    expect(at("conditions.tsh", tsh(4.25, unit))).toEqual([4.25]);
  });

  it("a TSH in another unit, or none, is not used and said", () => {
    expect(at("conditions.tsh", tsh(4, "ng/mL"))).toEqual([]);
    expect(whys(tsh(4, "ng/mL"))).toEqual(["TSH in ng/mL; only mIU/L and uIU/mL are read"]);
    expect(whys(observation(coded(LOINC, "3016-3"), { valueQuantity: { value: 4 } }))).toEqual([
      "TSH in no unit; only mIU/L and uIU/mL are read",
    ]);
  });

  it.each([
    ["a bound", { valueQuantity: { value: 100, unit: "mIU/L", comparator: ">" } }, "> 100 mIU/L"],
    ["in another unit", { valueQuantity: { value: 4, unit: "ng/mL" } }, "4 ng/mL"],
    ["in words", { valueString: "markedly raised" }, "markedly raised"],
  ])("no older result stands in for the newest when that is %s", (_, parts, says) => {
    const newest = observation(coded(LOINC, "3016-3", "TSH"), { effectiveDateTime: "2026-11-01", ...parts });
    expect(at("conditions.tsh", tsh(2, "mIU/L"), newest)).toEqual([]);
    expect(about("conditions.tsh", tsh(2, "mIU/L"), newest).join()).toContain(says);
    expect(at("conditions.tsh", tsh(2, "mIU/L", { effectiveDateTime: "2026-11-02" }), newest)).toEqual([2]);
  });

  it("a bound is no value", () => {
    const bound = observation(coded(LOINC, "3016-3"), {
      valueQuantity: { value: 0.01, unit: "mIU/L", comparator: "<" },
    });
    expect([at("conditions.tsh", bound), whys(bound)]).toEqual([[], ["a bound, not a value"]]);
  });

  it("out of range is not drafted but listed", () => {
    expect([at("conditions.tsh", tsh(3001, "mIU/L")), whys(tsh(3001, "mIU/L"))[0]]).toEqual([
      [],
      expect.stringContaining("3001 is not what"),
    ]);
  });

  it("the newest is drafted, older ones are told", () => {
    const both = [
      tsh(8, "mIU/L", { effectiveDateTime: "2024-01-01" }),
      tsh(3, "mIU/L", { effectiveDateTime: "2026-01-01" }),
    ];
    expect([at("conditions.tsh", ...both), about("conditions.tsh", ...both)]).toEqual([
      [3],
      ["TSH: 8 mIU/L on 2024-01-01"],
    ]);
  });

  it("two of the newest date stand side by side", () => {
    expect(at("conditions.tsh", tsh(8, "mIU/L"), tsh(3, "mIU/L"))).toEqual([3, 8]);
  });

  it.each(["entered-in-error", "cancelled", "registered"])("one that is %s is not used", (status) => {
    expect([at("conditions.tsh", tsh(4, "mIU/L", { status })), whys(tsh(4, "mIU/L", { status }))]).toEqual([
      [],
      [`its status is ${status}`],
    ]);
  });

  it.each(["preliminary", "amended", "corrected"])("one that is %s is used", (status) => {
    expect(at("conditions.tsh", tsh(4, "mIU/L", { status }))).toEqual([4]);
  });

  it("one whose value is missing for a reason is not used", () => {
    const absent = observation(coded(LOINC, "3016-3"), { dataAbsentReason: { text: "specimen lost" } });
    expect(whys(absent)).toEqual(["no value: specimen lost"]);
  });

  it("one dated after the day of reading is not used", () => {
    expect(whys(tsh(4, "mIU/L", { effectiveDateTime: "2026-11-25" }))).toEqual(["dated after the day of reading"]);
  });

  it.each([
    ["phq9", coded(LOINC, "44261-6"), 21],
    ["phq9", { text: "PHQ-9 total score" }, 21],
    ["madrs", { text: "MADRS total" }, 34],
    ["qidsSr16", { text: "QIDS-SR16 total" }, 15],
    ["hamd17", { text: "HAM-D 17 total score" }, 20],
  ])("a %s total", (scale, code, total) => {
    const { facts } = draft(observation(code, { valueInteger: total }));
    expect([values(facts, "episode.severityScale"), values(facts, "episode.severityScore")]).toEqual([
      [scale],
      [total],
    ]);
  });

  it("a total beyond its scale is not used", () => {
    expect(whys(observation(coded(LOINC, "44261-6"), { valueInteger: 28 }))).toEqual([
      "28 is no PHQ-9 total from 0 to 27",
    ]);
  });

  it("the newest scale is drafted, whichever it is", () => {
    const older = observation(coded(LOINC, "44261-6", "PHQ-9"), { valueInteger: 21, effectiveDateTime: "2026-01-01" });
    const newer = observation({ text: "MADRS total" }, { valueInteger: 30, effectiveDateTime: "2026-02-01" });
    expect(at("episode.severityScale", older, newer)).toEqual(["madrs"]);
    expect(about("episode.severityScore", older, newer)).toEqual(["PHQ-9 total 21 on 2026-01-01"]);
  });

  it.each([
    [30, ["yes"]],
    [29.9, []],
  ])("a body mass index of %f", (value, expected) => {
    const bmi = observation(coded(LOINC, "39156-5", "BMI"), { valueQuantity: { value, unit: "kg/m2" } });
    expect(at("conditions.obesity", bmi)).toEqual(expected);
    expect(about("conditions.obesity", bmi)).toHaveLength(1 - expected.length);
  });

  it.each([
    ["449868002", "yes"],
    ["8517006", "no"],
    ["266919005", "no"],
  ])("smoking status %s", (code, answer) => {
    expect(
      at("substances.smoking", observation(coded(LOINC, "72166-2"), { valueCodeableConcept: coded(SNOMED, code) })),
    ).toEqual([answer]);
  });

  it("AUDIT-C and the Insomnia Severity Index", () => {
    expect(at("substances.auditC", observation(coded(LOINC, "75626-2"), { valueInteger: 7 }))).toEqual([7]);
    expect(at("lifestyle.isi", observation({ text: "Insomnia Severity Index total" }, { valueInteger: 18 }))).toEqual([
      18,
    ]);
  });

  it.each([
    [2, 1],
    [0, 0],
  ])("PHQ-9 item 9 of %i is told and never drafted", (value, count) => {
    const item = observation(coded(LOINC, "44260-8"), { valueInteger: value });
    expect(draft(item).facts).toEqual([]);
    expect(about("safety.suicidalThoughts", item)).toHaveLength(count);
  });

  it("components are read like results of their own", () => {
    const panel = observation(
      { text: "PHQ-9 panel" },
      {
        component: [
          { code: coded(LOINC, "44261-6"), valueInteger: 12 },
          { code: coded(LOINC, "44260-8"), valueCodeableConcept: coded(LOINC, "LA6569-3") },
        ],
      },
    );
    expect(at("episode.severityScore", panel)).toEqual([12]);
    expect(about("safety.suicidalThoughts", panel)).toHaveLength(1);
  });

  it("what no question asks about is counted in one line", () => {
    const potassium = Array.from({ length: 5 }, () =>
      observation({ text: "Potassium" }, { valueQuantity: { value: 4 } }),
    );
    expect(draft(...potassium).notUsed).toEqual([
      { reference: "Observation", what: "5 results", why: "results of kinds that no question asks about" },
    ]);
  });
});

const ITEMS = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];

function phq9(item: readonly object[], parts: object = {}): Resource {
  return resource({
    resourceType: "QuestionnaireResponse",
    id: "q",
    status: "completed",
    authored: "2026-10-01",
    item,
    ...parts,
  });
}

describe("questionnaires", () => {
  it("items that no code names are told by their words: the total, and the ninth", () => {
    const total = { linkId: "sum", text: "PHQ-9 total score", answer: [{ valueInteger: 18 }] };
    const ninth = {
      linkId: "q9",
      text: "Thoughts that you would be better off dead or of hurting yourself",
      answer: [{ valueInteger: 2 }],
    };
    expect(at("episode.severityScore", phq9([total, ninth]))).toEqual([18]);
    expect(about("safety.suicidalThoughts", phq9([ninth]))).toHaveLength(1);
    expect(at("episode.severityScore", phq9([{ ...total, text: "Total score" }]))).toEqual([]);
    expect(at("episode.severityScore", phq9([{ ...total, linkId: "/44249-1/44261-6", text: "" }]))).toEqual([18]);
  });

  const ones = ITEMS.map((code) => ({ linkId: `/${code}`, answer: [{ valueInteger: 1 }] }));
  const total = (item: readonly object[], parts: object = {}) => at("episode.severityScore", phq9(item, parts));

  it("the stated total", () => {
    expect(total([{ linkId: "/44261-6", answer: [{ valueDecimal: 14 }] }])).toEqual([14]);
  });

  it("the sum of nine items, nested, by ordinals and LOINC answers", () => {
    const [first, second, ...rest] = ones;
    const coded1 = { ...first, answer: [{ valueCoding: { system: LOINC, code: "LA6571-9" } }] };
    const ordinal = { extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: 2 }] };
    const coded2 = { ...second, answer: [{ valueCoding: { code: "x", ...ordinal } }] };
    expect(total([{ linkId: "group", item: [coded1, { linkId: "inner", item: [coded2, ...rest] }] }])).toEqual([12]);
  });

  it("no sum while an item is open, out of range or answered twice", () => {
    expect(total(ones.slice(1))).toEqual([]);
    expect(total([...ones.slice(1), { linkId: ITEMS[0], answer: [{ valueInteger: 4 }] }])).toEqual([]);
    expect(total([...ones, { linkId: ITEMS[0], answer: [{ valueInteger: 3 }] }])).toEqual([]);
    expect(whys(phq9(ones.slice(1)))).toContain("no total, and not all nine items have one answer that can be read");
  });

  it("a stated total that is not the sum stands beside it", () => {
    expect(total([...ones, { linkId: "/44261-6", answer: [{ valueInteger: 19 }] }])).toEqual([19, 9]);
  });

  it.each(["in-progress", "entered-in-error", "stopped"])("one that is %s is not used", (status) => {
    expect([total(ones, { status }), whys(phq9(ones, { status }))]).toEqual([[], [`its status is ${status}`]]);
  });

  it("item 9 above 0 is told beside suicidal thoughts", () => {
    expect(about("safety.suicidalThoughts", phq9(ones))).toHaveLength(1);
    expect(values(draft(phq9(ones)).facts, "safety.suicidalThoughts")).toEqual([]);
  });

  it("deep nesting is walked without recursion, also where two answers share an id", () => {
    let item: object = { linkId: "/44261-6", answer: [{ valueInteger: 14 }] };
    for (let depth = 0; depth < 50_000; depth += 1) item = { linkId: "group", item: [item] };
    expect(at("episode.severityScore", phq9([item]), phq9([item, { linkId: "other" }]))).toEqual([14]);
  });
});

describe("courses of other treatments", () => {
  it("sessions are counted, with electrode placement where the words tell it", () => {
    const { facts } = draft(
      procedure("ECT, right unilateral", "2022-03-01"),
      procedure("ECT, right unilateral", "2022-03-04"),
      procedure("ECT", "2022-03-08", { status: "in-progress" }),
    );
    expect(values(facts, "courses.ect.rec-ect-2022-03-01.sessions")).toEqual([3]);
    expect(values(facts, "courses.ect.rec-ect-2022-03-01.electrodePlacement")).toEqual(["unilateral"]);
  });

  it.each([
    [30, "2022-03-31", ["courses.ect.rec-ect-2022-03-01.sessions"]],
    [31, "2022-04-01", ["courses.ect.rec-ect-2022-03-01.sessions", "courses.ect.rec-ect-2022-04-01.sessions"]],
  ])("sessions %i days apart", (_, day, paths) => {
    const { facts } = draft(procedure("ECT", "2022-03-01"), procedure("ECT", day));
    expect(facts.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ["courses.ect.rec-ect-2022-03-01.sessions", coded(CPT, "90870")],
    ["courses.rtms.rec-rtms-2022-03-01.sessions", coded(CPT, "90868")],
    ["courses.rtms.rec-rtms-2022-03-01.sessions", { text: "Repetitive transcranial magnetic stimulation" }],
    ["courses.ivKetamine.rec-iv-ketamine-2022-03-01.sessions", { text: "Ketamine infusion for depression" }],
    ["courses.esketamine.rec-esketamine-2022-03-01.sessions", { text: "Esketamine nasal spray administration" }],
    ["courses.psychotherapy.rec-psychotherapy-2022-03-01.sessions", coded(CPT, "90834")],
  ])("%s", (path, code) => {
    expect(at(path, procedure("", "2022-03-01", { code }))).toEqual([1]);
  });

  it("the type of therapy by code or words", () => {
    const path = "courses.psychotherapy.rec-psychotherapy-2022-03-01.type";
    expect(at(path, procedure("", "2022-03-01", { code: coded(SNOMED, "304891004") }))).toEqual(["cbt"]);
    expect(at(path, procedure("Interpersonal psychotherapy", "2022-03-01"))).toEqual(["ipt"]);
  });

  it("two records of one day are one session, and it is said", () => {
    const twice = [procedure("ECT", "2022-03-01"), procedure("", "2022-03-01", { code: coded(CPT, "90870") })];
    expect(at("courses.ect.rec-ect-2022-03-01.sessions", ...twice)).toEqual([1]);
    expect(about("courses.ect.rec-ect-2022-03-01", ...twice)).toContain(
      "Records of one day are counted as one session",
    );
  });

  it("one record of a whole course is not one session", () => {
    const whole = procedure("ECT", undefined, { performedPeriod: { start: "2022-03-01", end: "2022-04-12" } });
    expect(at("courses.ect.rec-ect-2022-03-01.sessions", whole)).toEqual([]);
    const counted = procedure("ECT course, 12 treatments", undefined, {
      performedPeriod: { start: "2022-03-01", end: "2022-04-12" },
    });
    expect(at("courses.ect.rec-ect-2022-03-01.sessions", counted)).toEqual([12]);
  });

  it.each([
    ["ECT", { status: "not-done" }, "its status is not-done"],
    ["ECT", { status: "preparation" }, "its status is preparation"],
    ["ECT", { status: "entered-in-error" }, "entered in error"],
    ["Anaesthesia for ECT", {}, "worded as something other than a session"],
    ["ECT consultation", {}, "worded as something other than a session"],
    ["ECT", { performedDateTime: "2026-12-01" }, "dated after the day of reading"],
  ])("%s with %j is listed", (text, parts, why) => {
    const { facts, notUsed } = draft(procedure(text, "2022-03-01", parts));
    expect([facts, notUsed.map((one) => one.why)]).toEqual([[], [why]]);
  });
});

describe("current medicines", () => {
  const active = (medicine: string, parts: object = {}) =>
    order(medicine, "2026-10-01", "1 tablet daily", { status: "active", ...parts });

  it.each([
    ["medicines.lithium", active("Priadel 400 mg")],
    ["medicines.maoi", active("Nardil 15 mg")],
    ["medicines.maoi", active("selegiline 5 mg capsule")],
    ["medicines.serotonergic", active("Zoloft 50 mg")],
    ["medicines.serotonergic", active("sumatriptan 50 mg")],
    ["medicines.benzodiazepine", active("zopiclone 7.5 mg")],
    [
      "medicines.benzodiazepine",
      active("x", { medicationCodeableConcept: coded("http://www.whocc.no/atc", "N05BA06") }),
    ],
    ["medicines.anticonvulsant", active("lamotrigine 100 mg")],
    ["medicines.opioid", active("oxycodone 10 mg")],
    ["medicines.interactsWithLithium", active("ramipril 5 mg")],
    ["medicines.corticosteroid", active("prednisolone 5 mg")],
    ["medicines.interferon", active("peginterferon alfa-2a")],
    ["medicines.sympathomimetic", active("methylphenidate 10 mg")],
    ["medicines.cyp2d6Inhibitor", active("Paxil 20 mg")],
    ["medicines.cyp2c19Inhibitor", active("omeprazole 20 mg")],
    ["medicines.enzymeInducer", active("carbamazepine 200 mg")],
  ])("%s", (path, taken) => {
    expect(at(path, taken)).toEqual(["yes"]);
  });

  it("never no: a record that shows none tells nothing", () => {
    const { facts } = draft(active("lisinopril 10 mg"));
    expect(facts.map(({ value }) => value)).toEqual(["yes"]);
    expect(draft().facts).toEqual([]);
  });

  it("not what has ended", () => {
    expect(at("medicines.lithium", orderFor("lithium 400 mg", "2026-01-01", "2026-11-23", "1 tablet daily"))).toEqual(
      [],
    );
  });

  it("as-needed use is no use on most days, and it is said", () => {
    const prn = active("lorazepam 1 mg", { dosageInstruction: [{ text: "1 tablet prn" }] });
    expect([at("medicines.benzodiazepine", prn), about("medicines.benzodiazepine", prn)]).toEqual([
      [],
      ["Ordered to be taken as needed; how often it is taken is not recorded"],
    ]);
  });

  it("a cream is no corticosteroid by mouth or injection", () => {
    expect(at("medicines.corticosteroid", active("betamethasone cream"))).toEqual([]);
  });

  it.each([
    ["2026-10-20", ["yes"]],
    ["2026-10-19", []],
  ])("fluoxetine until %s, by the last five weeks", (end, expected) => {
    expect(
      at("medicines.fluoxetineLastFiveWeeks", orderFor("Prozac 20 mg", "2026-01-01", end, "1 capsule daily")),
    ).toEqual(expected);
  });

  it.each([
    ["2026-11-10", ["yes"]],
    ["2026-11-09", []],
  ])("an MAO inhibitor until %s, by the last two weeks", (end, expected) => {
    expect(at("medicines.maoi", orderFor("Nardil 15 mg", "2026-01-01", end, "1 tablet daily"))).toEqual(expected);
  });

  it("an active order whose supply ran out is told, not drafted", () => {
    const ranOut = active("lithium 400 mg", {
      authoredOn: "2025-01-01",
      dispenseRequest: { validityPeriod: { end: "2025-06-01" } },
    });
    expect(at("medicines.lithium", ranOut)).toEqual([]);
    expect(about("medicines.lithium", ranOut).join()).toContain("its supply ran out on 2025-06-01");
  });

  it("other medicines are counted with their names", () => {
    const { notUsed } = draft(
      active("metformin 500 mg"),
      active("atorvastatin 20 mg"),
      fill("metformin 500 mg", "2026-10-01", 30),
    );
    expect(notUsed).toEqual([
      {
        reference: "MedicationDispense",
        what: "1 record: metformin 500 mg",
        why: "medicines that no question asks about",
      },
      {
        reference: "MedicationRequest",
        what: "2 records: atorvastatin 20 mg, metformin 500 mg",
        why: "medicines that no question asks about",
      },
    ]);
  });
});

describe("allergies", () => {
  const allergy = (text: string, parts: object = {}) =>
    resource({ resourceType: "AllergyIntolerance", id: "a", code: { text }, ...parts });

  it("to a listed medicine without a trial is told on its own", () => {
    expect(about("trials", allergy("sertraline", { reaction: [{ description: "rash" }] }))).toEqual([
      "Allergy or intolerance recorded: sertraline: rash",
    ]);
  });

  it("to other things are counted", () => {
    expect(whys(allergy("peanuts"))).toEqual(["allergies to things that are no listed medicine"]);
  });

  it("refuted ones are listed", () => {
    const refuted = allergy("sertraline", { verificationStatus: { coding: [{ code: "refuted" }] } });
    expect([draft(refuted).evidence, whys(refuted)]).toEqual([[], ["refuted"]]);
  });
});
