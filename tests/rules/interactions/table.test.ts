import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";
import { readIntakeValue } from "../../../src/rules/intake/read";
import { CLASS_QUESTIONS } from "../../../src/rules/current-medicines/class-questions";
import { INTERACTIONS } from "../../../src/rules/interactions/interactions";
import { OPTIONS } from "../../../src/rules/options/options";
import { answeredThroughout } from "../../support/answered";

// Which class is held against which option, typed from the texts named beside it and not from src/rules/interactions.

const trial = (id: string, drug: string, whyEnded: string) => ({
  kind: "trial",
  id,
  drug,
  dose: 100,
  weeks: 9,
  adherence: "most",
  outcome: "minimal",
  episode: "current",
  whyEnded,
});

const HISTORY = answeredThroughout([
  trial("now", "sertraline", "ongoing"),
  trial("before", "venlafaxine", "noBenefit"),
]);

/** The same history with a list; answers on classes are left to it. */
function taking(currentMedicines: unknown, medicines: object = {}): Intake {
  const read = readIntakeValue({ ...HISTORY, medicines, currentMedicines });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.intake;
}

const list = (...ids: readonly unknown[]) => ids.map((medicine, place) => ({ id: `m${place}`, medicine }));

const held = (intake: Intake, id: string) => {
  const option = assess(intake).options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`No option ${id}`);
  return option;
};
const found = (intake: Intake, id: string) => held(intake, id).interactions?.map((one) => one.id) ?? [];

/** Every option after which an antidepressant is taken; those that may mean an SSRI; those that may mean citalopram. */
const A = [
  "optimise-current",
  "switch-within-class",
  "switch-between-classes",
  "switch-tricyclic",
  "switch-maoi",
  "combine-antidepressants",
  "augment-olanzapine-fluoxetine",
];
const SSRI = A.filter((id) => id !== "switch-tricyclic" && id !== "switch-maoi");
const CITALOPRAM = SSRI.filter((id) => id !== "augment-olanzapine-fluoxetine");
const TRICYCLIC = ["switch-tricyclic", "combine-antidepressants"];
const ANOTHER_CLASS = ["switch-between-classes", "combine-antidepressants"];
const CYP3A4 = ["augment-brexpiprazole", "augment-cariprazine", "augment-quetiapine"];
const MAGNETIC = ["rtms", "tms-accelerated"];
const BOTH_CYP2D6 = { "combine-antidepressants": ["tricyclic-cyp2d6", "vortioxetine-cyp2d6"] };
const INDUCED = {
  ...of(ANOTHER_CLASS, "vortioxetine-inducer"),
  ...of(["augment-aripiprazole", ...CYP3A4], "antipsychotic-inducer"),
  "augment-lamotrigine": ["lamotrigine-inducer"],
};

const ORACLE: readonly {
  readonly medicine: string;
  readonly options: Readonly<Record<string, readonly string[]>>;
}[] = [
  // Australian Prescriber: ACE inhibitors, sartans, diuretics, NSAIDs; SSRI and bleeding, sodium
  {
    medicine: "ibuprofen",
    options: { "augment-lithium": ["lithium-nsaid"], ...of(SSRI, "antidepressant-bleeding") },
  },
  { medicine: "ramipril", options: { "augment-lithium": ["lithium-ace-arb"] } },
  { medicine: "losartan", options: { "augment-lithium": ["lithium-ace-arb"] } },
  {
    medicine: "indapamide",
    options: { "augment-lithium": ["lithium-diuretic"], ...of(SSRI, "antidepressant-diuretic") },
  },
  {
    medicine: "furosemide",
    options: { "augment-lithium": ["lithium-diuretic"], ...of(SSRI, "antidepressant-diuretic") },
  },
  {
    medicine: "verapamil",
    options: {
      "augment-lithium": ["lithium-calcium-channel-blocker"],
      ...of(CYP3A4, "antipsychotic-cyp3a4-inhibitor"),
    },
  },
  {
    medicine: "warfarin",
    options: { "augment-t3": ["t3-vitamin-k-antagonist"], ...of(SSRI, "antidepressant-bleeding") },
  },
  { medicine: "metformin", options: { "augment-t3": ["t3-diabetes-medicine"] } },
  {
    medicine: "theophylline",
    options: {
      "augment-lithium": ["lithium-theophylline"],
      "augment-t3": ["t3-theophylline"],
      ect: ["ect-theophylline"],
    },
  },
  {
    medicine: "sumatriptan",
    options: {
      ...of(A, "antidepressant-serotonergic"),
    },
  },
  {
    medicine: "tramadol",
    options: {
      ...of(A, "antidepressant-serotonergic"),
      ...of(["esketamine", "ketamine-iv"], "ketamines-sedation"),
    },
  },
  {
    medicine: "diazepam",
    options: {
      ...of(["esketamine", "ketamine-iv"], "ketamines-sedation"),
      ...of(MAGNETIC, "rtms-benzodiazepine"),
      ect: ["ect-benzodiazepine"],
    },
  },
  { medicine: "levetiracetam", options: { ect: ["ect-anticonvulsant"] } },
  {
    medicine: "valproate",
    options: { "augment-lamotrigine": ["lamotrigine-valproate"], ect: ["ect-anticonvulsant"] },
  },
  { medicine: "lamotrigine", options: { ect: ["ect-anticonvulsant"] } },
  {
    medicine: "carbamazepine",
    options: {
      ...INDUCED,
      ect: ["ect-anticonvulsant"],
    },
  },
  // US label of lamotrigine: phenytoin, phenobarbital, primidone, rifampicin; Chen 2013: rifampicin with vortioxetine
  { medicine: "phenytoin", options: { ...INDUCED, ect: ["ect-anticonvulsant"] } },
  { medicine: "phenobarbital", options: { ...INDUCED, ect: ["ect-anticonvulsant"] } },
  { medicine: "primidone", options: { ...INDUCED, ect: ["ect-anticonvulsant"] } },
  { medicine: "rifampicin", options: INDUCED },
  {
    medicine: "pseudoephedrine",
    options: of(["esketamine", "ketamine-iv"], "ketamines-blood-pressure"),
  },
  { medicine: "omeprazole", options: of(CITALOPRAM, "citalopram-cyp2c19") },
  {
    medicine: "terbinafine-by-mouth",
    options: of(TRICYCLIC, "tricyclic-cyp2d6"),
  },
  {
    medicine: "ciprofloxacin-by-mouth",
    options: of(ANOTHER_CLASS, "agomelatine-duloxetine-cyp1a2"),
  },
  {
    medicine: "combined-hormonal-contraceptive",
    options: { ...of(ANOTHER_CLASS, "agomelatine-oestrogen"), "augment-lamotrigine": ["lamotrigine-oestrogen"] },
  },
  { medicine: "itraconazole", options: { ...of(CYP3A4, "antipsychotic-cyp3a4-inhibitor") } },
  { medicine: "clozapine", options: { ...of(MAGNETIC, "rtms-seizure-threshold") } },
  {
    medicine: "bupropion",
    options: {
      "switch-tricyclic": ["tricyclic-cyp2d6"],
      "switch-between-classes": ["vortioxetine-cyp2d6"],
      ...BOTH_CYP2D6,
      ...of(MAGNETIC, "rtms-seizure-threshold"),
      ect: ["ect-bupropion"],
    },
  },
  {
    medicine: "linezolid",
    options: {
      ...of(A, "antidepressant-serotonergic"),
      "augment-olanzapine-fluoxetine": ["antidepressant-serotonergic", "antipsychotic-maoi"],
      ...of(["esketamine", "ketamine-iv"], "ketamines-maoi"),
    },
  },
  { medicine: "lithium", options: { ...of(A, "antidepressant-serotonergic"), ect: ["ect-lithium"] } },
  // CYP2D6: bupropion inhibits it strongly (FDA classes); inhibitors raise tricyclics, venlafaxine (Andrade 2013) and
  // vortioxetine (Chen 2013)
  {
    medicine: "nortriptyline",
    options: {
      ...of(A, "antidepressant-serotonergic"),
      ...of(MAGNETIC, "rtms-seizure-threshold"),
      bupropion: ["bupropion-tricyclic"],
    },
  },
  {
    medicine: "vortioxetine",
    options: { ...of(A, "antidepressant-serotonergic"), bupropion: ["bupropion-vortioxetine"] },
  },
  {
    medicine: "venlafaxine",
    options: { ...of(A, "antidepressant-serotonergic"), bupropion: ["bupropion-venlafaxine"] },
  },
  { medicine: "desvenlafaxine", options: of(A, "antidepressant-serotonergic") },
  {
    medicine: "quinidine",
    options: { ...of(TRICYCLIC, "tricyclic-cyp2d6"), ...of(ANOTHER_CLASS, "vortioxetine-cyp2d6"), ...BOTH_CYP2D6 },
  },
  { medicine: "paracetamol", options: {} },
  { medicine: "levothyroxine", options: {} },
];

function of(options: readonly string[], ...ids: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(options.map((option) => [option, ids]));
}

it.each(ORACLE)("$medicine", ({ medicine, options }) => {
  const intake = taking(list(medicine));
  const all = Object.fromEntries(
    OPTIONS.map(({ id }) => [id, found(intake, id)] as const).filter(([, ids]) => ids.length > 0),
  );
  expect(all).toEqual(
    Object.fromEntries(OPTIONS.flatMap(({ id }) => (options[id] === undefined ? [] : [[id, options[id]]]))),
  );
});

it("every interaction arises somewhere in the table above, names real options and cites a source", () => {
  const seen = new Set(ORACLE.flatMap(({ options }) => Object.values(options).flat()));
  expect(INTERACTIONS.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  const real = new Set(OPTIONS.map(({ id }) => id));
  expect(INTERACTIONS.flatMap(({ options }) => options).filter((id) => !real.has(id))).toEqual([]);
  expect(INTERACTIONS.filter(({ cites }) => cites.length === 0)).toEqual([]);
  expect(new Set(INTERACTIONS.map(({ id }) => id)).size).toBe(INTERACTIONS.length);
});

it("a caution is only of classes that a question asks about, so that an open list leaves no standing open", () => {
  const asked = new Set(Object.values(CLASS_QUESTIONS).flatMap(({ classes }) => classes));
  const cautions = INTERACTIONS.filter(({ effect }) => effect === "caution");
  expect(cautions.length).toBeGreaterThan(0);
  expect(cautions.filter(({ classes }) => classes.some((name) => !asked.has(name)))).toEqual([]);
});

describe("what the options themselves rule out or weigh, from the list", () => {
  it("linezolid, an MAO inhibitor, rules out combining antidepressants and raises the flag of an overlap", () => {
    const intake = taking(list("linezolid"));
    expect(held(intake, "combine-antidepressants").standing).toBe("notCompatible");
    expect(assess(intake).safety.flags.map(({ id }) => id)).toContain("maoi-overlap");
    expect(assess(taking(list("paracetamol"))).safety.flags.map(({ id }) => id)).not.toContain("maoi-overlap");
  });

  it.each(["pethidine", "tramadol", "dextromethorphan", "carbamazepine", "bupropion", "cyclobenzaprine"])(
    "%s in the list rules out an MAO inhibitor, whatever antidepressant goes on; without it the label leaves it open",
    (id) => {
      expect(held(taking(list(id)), "switch-maoi").standing).toBe("notCompatible");
      expect(held(taking(list("paracetamol")), "switch-maoi").standing).not.toBe("notCompatible");
    },
  );

  it.each([
    [["phenelzine"], false],
    [["linezolid"], false],
    [["phenelzine", "paracetamol"], false],
    [["phenelzine", "linezolid"], true],
    [["phenelzine", "tramadol"], true],
  ])("an MAO inhibitor is no overlap with itself: %j beside trials that have ended", (ids, isOverlap) => {
    const ended = answeredThroughout([trial("before", "venlafaxine", "noBenefit")]);
    const read = readIntakeValue({ ...ended, medicines: {}, currentMedicines: list(...ids) });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(assess(read.intake).safety.flags.some(({ id }) => id === "maoi-overlap")).toBe(isOverlap);
  });

  it.each([
    ["citalopram", { conditions: { qtProlonged: "yes" } }, "qt"],
    ["citalopram", { safety: { qtcMs: 471 } }, "qt"],
    ["sertraline", { conditions: { lowSodium: "yes" } }, "low-sodium"],
    ["valproate", { person: { pregnant: "yes" } }, "valproate-in-pregnancy"],
  ])("%s among the current medicines, with %j, raises the flag %s", (medicine, answers, flag) => {
    const flags = (intake: object) => {
      const read = readIntakeValue({ intakeVersion: 1, trials: [], ...answers, ...intake });
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return assess(read.intake).safety.flags.map(({ id }) => id);
    };
    expect(flags({ currentMedicines: list(medicine) })).toContain(flag);
    expect(flags({ currentMedicines: "none" })).not.toContain(flag);
  });

  it.each([
    [["citalopram"], 470, "no", false],
    [["citalopram"], 471, "unknown", true],
    [["citalopram", "methadone"], 470, "no", true],
    [["methadone"], 471, "unknown", false],
  ])("citalopram is no other medicine beside itself: %j with a QTc of %i", (ids, qtcMs, qtProlonged, isRaised) => {
    const read = readIntakeValue({
      intakeVersion: 1,
      trials: [],
      safety: { qtcMs },
      conditions: { qtProlonged },
      currentMedicines: list(...ids),
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(assess(read.intake).safety.flags.some(({ id }) => id === "qt")).toBe(isRaised);
  });

  it("lithium in the list rules out adding it", () => {
    expect(held(taking(list("lithium")), "augment-lithium").standing).toBe("notCompatible");
  });

  it("an ACE inhibitor is a caution of lithium, with its name", () => {
    const cautions = held(taking(list("ramipril")), "augment-lithium").cautions.map((proof) => JSON.stringify(proof));
    expect(cautions.some((text) => text.includes("ramipril"))).toBe(true);
  });
});

describe("trials that go on count", () => {
  const withTrial = (drug: string, whyEnded: string) =>
    answeredThroughout([trial("now", "sertraline", "ongoing"), trial("other", drug, whyEnded)]);

  it.each([
    ["bupropion", "rtms", "rtms-seizure-threshold"],
    ["bupropion", "ect", "ect-bupropion"],
    ["lithium", "ect", "ect-lithium"],
    ["phenelzine", "esketamine", "ketamines-maoi"],
    ["paroxetine", "switch-tricyclic", "tricyclic-cyp2d6"],
    ["nortriptyline", "bupropion", "bupropion-tricyclic"],
    ["amitriptyline", "bupropion", "bupropion-tricyclic"],
    ["vortioxetine", "bupropion", "bupropion-vortioxetine"],
    ["venlafaxine", "bupropion", "bupropion-venlafaxine"],
    ["fluoxetine", "switch-between-classes", "vortioxetine-cyp2d6"],
    ["paroxetine", "combine-antidepressants", "vortioxetine-cyp2d6"],
    ["fluvoxamine", "augment-quetiapine", "antipsychotic-cyp3a4-inhibitor"],
  ])("%s, %s: %s", (drug, option, id) => {
    expect(found(withTrial(drug, "ongoing"), option)).toContain(id);
    expect(found(withTrial(drug, "noBenefit"), option)).not.toContain(id);
  });

  it("and the antidepressant itself is no second serotonergic medicine", () => {
    expect(found(HISTORY, "optimise-current")).toEqual([]);
  });
});

describe("what is not recognised is shown as not checked", () => {
  it("in the list", () => {
    const { medicinesNow } = assess(taking(list("ramipril", { unlisted: "Kava tea" }, "unknown")));
    expect(medicinesNow.notChecked).toEqual(["Kava tea", "medicine not known"]);
    expect(medicinesNow.checked.map(({ name }) => name)).toEqual(["sertraline", "ramipril"]);
  });

  it("among the trials that go on", () => {
    const intake = answeredThroughout([{ ...trial("now", "sertraline", "ongoing"), drug: { unlisted: "a remedy" } }]);
    expect(assess(intake).medicinesNow.notChecked).toEqual(["a remedy"]);
  });

  it.each([
    [undefined, "Current medicines: not asked. What is not listed is not checked."],
    ["declined", "Current medicines: preferred not to say. What is not listed is not checked."],
    ["none", "No medicine is taken beside the trials."],
    [list("ramipril"), "The list is not stated to be complete. What is not listed is not checked."],
  ])("and how the list stands is said: %j", (currentMedicines, says) => {
    expect(assess(taking(currentMedicines)).medicinesNow.says).toBe(says);
  });

  it.each([
    [list("ramipril"), "The list is stated to be complete, and every medicine in it is recognised."],
    [list({ unlisted: "Kava" }), "The list is stated to be complete, but not every medicine in it is recognised."],
  ])("complete: %j", (currentMedicines, says) => {
    expect(assess(taking(currentMedicines, { listComplete: "yes" })).medicinesNow.says).toBe(says);
  });
});
