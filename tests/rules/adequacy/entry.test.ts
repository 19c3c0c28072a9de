import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import type { MedicineTrial, SeveralTrials, Trial } from "../../../src/rules/intake/trial";
import type { TrialLeaf } from "../../../src/rules/logic/criterion";
import { failedTrial, historyOf } from "../../support/trials";

const entry = (of: Trial) => factsOf(historyOf([of])).trials![0]!;
const trial = (drug: MedicineTrial["drug"]) => failedTrial(drug, { id: "t" });
const group = (change: Partial<SeveralTrials> = {}): Trial => ({ kind: "several", id: "s", ...change });
const of = (drug: MedicineTrial["drug"]) => entry(trial(drug));
const several = (change: Partial<SeveralTrials> = {}) => entry(group(change));

const CITES = [{ source: "canmat-2023", at: "Table 3.3" }] as const;
const said = { text: "Said of it", cites: CITES };
const leaf = (looksAt: object) => ({ ...said, ...looksAt }) as unknown as TrialLeaf;

describe("two entries are trials of the same medicine", () => {
  it.each([
    ["in another form", "fluoxetine", "fluoxetine-weekly", true],
    ["in a fixed combination that counts as a trial of it", "fluoxetine", "olanzapine-fluoxetine", true],
    ["given alone or added", "quetiapine-xr", "quetiapine-xr-monotherapy", true],
    ["with an ATC code alone", "agomelatine", "agomelatine", true],
    ["with no code at all", "lumateperone", "lumateperone", true],
    ["under two names", { unlisted: "Zoloft" }, "sertraline", true],
    ["unlisted, however it is written", { unlisted: " A Remedy" }, { unlisted: "a remedy " }, true],
    ["two of a class", "sertraline", "citalopram", false],
    ["two with an ATC code alone", "agomelatine", "gepirone-er", false],
    ["two with no code at all", "lumateperone", "folate", false],
    ["two that are not listed", { unlisted: "a remedy" }, { unlisted: "another" }, false],
  ] as const)("%s: %j, %j: %s", (_, one, other, same) => {
    expect(of(one).sameDrug === of(other).sameDrug).toBe(same);
    expect(of(one).sameDrug).toBeDefined();
  });

  it.each(["unknown", "declined", undefined] as const)("%s: nobody can tell of a medicine nobody can name", (drug) => {
    expect([of(drug).sameDrug, of(drug).sameClass]).toEqual([undefined, undefined]);
  });

  it("nor of several, of whatever class", () => {
    expect(several({ drugClass: "ssri", howMany: 1 }).sameDrug).toBeUndefined();
  });
});

describe("two entries are of the same class", () => {
  it.each([
    ["two SSRIs", trial("sertraline"), trial("citalopram"), true],
    ["an SSRI and an SNRI", trial("sertraline"), trial("venlafaxine"), false],
    ["two whose mechanism has no class in common", trial("gepirone-er"), trial("tianeptine"), false],
    ["one of these, twice", trial("gepirone-er"), trial("gepirone-er"), true],
    ["one that is not listed, twice", trial({ unlisted: "a remedy" }), trial({ unlisted: "A remedy" }), true],
    ["an SSRI and several SSRIs", trial("sertraline"), group({ drugClass: "ssri" }), true],
    ["an SSRI and several tricyclics", trial("sertraline"), group({ drugClass: "tca" }), false],
  ])("%s", (_, one, other, same) => {
    expect(entry(one).sameClass === entry(other).sameClass).toBe(same);
    expect(entry(one).sameClass).toBeDefined();
  });

  it("several of other mechanisms are of no known class, nor are several of a class nobody knows", () => {
    const unclear = [several({ drugClass: "otherMechanism" }), several({ drugClass: "unknown" }), several()];
    expect(unclear.map(({ sameClass }) => sameClass)).toEqual([undefined, undefined, undefined]);
  });
});

describe("what would tell which medicine it was", () => {
  it.each([
    ["listed", "sertraline", ["trials.t.drug"]],
    ["not known", "unknown", ["trials.t.drug"]],
    ["not asked", undefined, ["trials.t.drug"]],
    ["a product name", { unlisted: "Zoloft" }, ["trials.t.drug"]],
    ["not listed: its name is all there is to know", { unlisted: "a remedy" }, []],
  ] as const)("%s", (_, drug, identity) => {
    expect(of(drug).identity).toEqual(identity);
  });

  it("of several: their details", () => {
    expect(several().identity).toEqual(["trials.s"]);
  });
});

describe("how many medicines an entry stands for", () => {
  it.each([
    [trial("sertraline"), 1],
    [trial("unknown"), 1],
    [group({ howMany: 3 }), 3],
    [group({ howMany: "unknown" }), undefined],
    [group(), undefined],
  ])("%j: %s", (one, expected) => {
    expect(entry(one).howMany).toBe(expected);
  });
});

describe("a statement about a trial, bound to it", () => {
  const bound = (looksAt: object, change: Partial<MedicineTrial> = {}) =>
    entry(failedTrial("duloxetine", { id: "t", ...change })).bind(leaf(looksAt));
  const fact = (name: string, test: object) => ({ ...said, kind: "fact", fact: `trials.t.${name}`, test });
  const oneOf = (...values: readonly string[]) => ({ op: "oneOf", values });

  it.each([
    [
      "an answer",
      { kind: "trialFact", fact: "weeks", test: { op: "atLeast", value: 6 } },
      fact("weeks", { op: "atLeast", value: 6 }),
    ],
    ["which medicine", { kind: "trialDrug", drugs: ["duloxetine"] }, fact("drug", oneOf("duloxetine"))],
    ["for depression", { kind: "trialForDepression" }, fact("takenFor", oneOf("depression"))],
    ["on its own", { kind: "trialOnItsOwn" }, fact("addedTo", oneOf("none"))],
    [
      "dose judged adequate, for whichever reason",
      { kind: "trialDoseJudged" },
      fact("doseJudgedAdequate", oneOf("olderAge", "liverDisease", "slowMetabolism", "plasmaLevel", "other")),
    ],
  ])("%s", (_, looksAt, ground) => {
    expect(bound(looksAt)).toEqual(ground);
  });

  it("which medicine an unlisted name is nobody can tell; an answer to that question would", () => {
    expect(bound({ kind: "trialDrug", drugs: ["duloxetine"] }, { drug: { unlisted: "a remedy" } })).toEqual({
      kind: "gap",
      text: "Said of it: a remedy is not in the list of medicines",
      facts: ["trials.t.drug"],
      cites: [],
    });
  });

  it.each(["unknown", undefined] as const)("a medicine that is %s is a question that stands open", (drug) => {
    expect(bound({ kind: "trialDrug", drugs: ["duloxetine"] }, { drug })).toEqual(fact("drug", oneOf("duloxetine")));
  });

  describe("the dose reached a published minimum", () => {
    // CANMAT 2023, Table 3.3: 60 to 120 mg a day; the lower of the two published minimum doses is 40 mg.
    it.each([
      ["lowest", "duloxetine", 40],
      ["highest", "duloxetine", 60],
      ["lowest", "sertraline", 50],
      ["highest", "sertraline", 50],
    ] as const)("the %s of %s: %i mg, with its own words and sources", (basis, drug, dose) => {
      const ground = bound({ kind: "trialDose", basis }, { drug });
      expect(ground).toMatchObject({ kind: "fact", fact: "trials.t.dose", test: { op: "atLeast", value: dose } });
      expect(ground.text).toMatch(new RegExp(`^Said of it: ${dose} mg a day, .`));
      expect(ground.cites.length).toBeGreaterThan(0);
      expect(ground.cites).not.toEqual(CITES);
    });

    it.each([
      [
        "nobody knows the medicine, nor the dose",
        { drug: "unknown", dose: "unknown" },
        ["trials.t.drug", "trials.t.dose"],
      ],
      ["the dose is known, the medicine is not", { drug: undefined, dose: 60 }, ["trials.t.drug"]],
    ] as const)("%s", (_, change, facts) => {
      const text = "Said of it: which depends on the medicine";
      expect(bound({ kind: "trialDose", basis: "lowest" }, change)).toEqual({ kind: "gap", text, facts, cites: [] });
    });

    it.each([
      ["of which none was read", "gepirone-er", "gepirone extended-release"],
      ["that is not listed", { unlisted: "a remedy" }, "a remedy"],
    ] as const)("a medicine %s: no question would tell", (_, drug, name) => {
      const text = `Said of it: no published minimum was read for ${name}`;
      expect(bound({ kind: "trialDose", basis: "highest" }, { drug })).toEqual({
        kind: "gap",
        text,
        facts: [],
        cites: [],
      });
    });
  });

  describe("the best result was an improvement", () => {
    const improved = (percent: 25 | 50, change: Partial<MedicineTrial>) =>
      bound({ kind: "trialImproved", percent }, { outcome: undefined, whyEnded: "noBenefit", ...change });
    const halfBetter = oneOf("remission", "response");
    const lost = oneOf("lossOfResponse");

    it.each([
      ["a response that was lost had been one, of half", 50, { whyEnded: "lossOfResponse" }, fact("whyEnded", lost)],
      ["and of a quarter", 25, { whyEnded: "lossOfResponse" }, fact("whyEnded", lost)],
      [
        "a measured result is compared",
        50,
        { improvementPercent: 30 },
        fact("improvementPercent", { op: "atLeast", value: 50 }),
      ],
      [
        "and goes before one that was named",
        25,
        { improvementPercent: 30, outcome: "partial" },
        fact("improvementPercent", { op: "atLeast", value: 25 }),
      ],
      ["half better is a response or a remission", 50, { outcome: "partial" }, fact("outcome", halfBetter)],
      [
        "a quarter better is a partial response too",
        25,
        { outcome: "minimal" },
        fact("outcome", oneOf("remission", "response", "partial")),
      ],
      ["less than half better is not half better", 50, { outcome: "insufficient" }, fact("outcome", halfBetter)],
      [
        "and may be a quarter: only a measurement tells",
        25,
        { outcome: "insufficient" },
        fact("improvementPercent", { op: "atLeast", value: 25 }),
      ],
      [
        "a result that is open may be named or measured",
        50,
        { improvementPercent: "unknown" },
        { ...fact("outcome", halfBetter), or: ["trials.t.improvementPercent"] },
      ],
    ] as const)("%s", (_, percent, change, ground) => {
      expect(improved(percent, change)).toEqual(ground);
    });

    it("where it is open why it ended, it may have been a response that was lost", () => {
      expect(improved(50, { whyEnded: "unknown" })).toEqual({
        kind: "any",
        text: "Said of it",
        cites: [],
        of: [
          { ...fact("outcome", halfBetter), or: ["trials.t.improvementPercent"] },
          { ...fact("whyEnded", lost), text: "A response was lost" },
        ],
      });
    });
  });
});

describe("a statement about several medicines of which no details are known", () => {
  const details = { kind: "gap", text: "Said of it", facts: ["trials.s"], cites: [] };
  const ssris = [
    "citalopram",
    "escitalopram",
    "fluoxetine",
    "fluoxetine-weekly",
    "olanzapine-fluoxetine",
    "fluvoxamine",
    "paroxetine",
    "paroxetine-cr",
    "sertraline",
  ];

  it("their episode was asked", () => {
    const test = { op: "oneOf", values: ["current"] };
    expect(several().bind(leaf({ kind: "trialFact", fact: "episode", test }))).toEqual({
      ...said,
      kind: "fact",
      fact: "trials.s.episode",
      test,
    });
  });

  it.each([
    ["their weeks", { kind: "trialFact", fact: "weeks", test: { op: "atLeast", value: 4 } }],
    ["their dose", { kind: "trialDose", basis: "lowest" }],
    ["what they were taken for", { kind: "trialForDepression" }],
  ])("%s: only their details would tell", (_, looksAt) => {
    expect(several({ drugClass: "ssri" }).bind(leaf(looksAt))).toEqual(details);
  });

  it.each([
    ["each of the class is named: the class settles it", "ssri", ssris, "all"],
    ["none of the class is named: the class settles it", "moodStabiliser", ssris, "any"],
  ] as const)("which medicines: %s", (_, drugClass, drugs, kind) => {
    const named = drugClass === "ssri" ? "SSRI (selective serotonin reuptake inhibitor)" : "mood stabiliser";
    expect(several({ drugClass }).bind(leaf({ kind: "trialDrug", drugs }))).toEqual({
      ...said,
      kind,
      text: `Said of it: ${named}`,
      of: [],
    });
  });

  it.each([
    ["some of the class are named", "ssri", ["sertraline"]],
    ["nobody knows the class", "unknown", ssris],
    ["the class was not asked", undefined, ssris],
  ] as const)("which medicines: %s, so only their details would tell", (_, drugClass, drugs) => {
    expect(several({ drugClass }).bind(leaf({ kind: "trialDrug", drugs }))).toEqual(details);
  });
});
