import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { MedicineTrial, SeveralTrials, Trial } from "../../../src/rules/intake/trial";
import { failedTrial, historyOf } from "../../support/trials";

const judged = (trial: Trial, ...others: readonly Trial[]) => assess(historyOf([trial, ...others])).trials![0]!;
const of = (drug: MedicineTrial["drug"], change: Partial<MedicineTrial> = {}) =>
  failedTrial(drug, { id: "t", ...change });
const blank = (drug: MedicineTrial["drug"], change: Partial<MedicineTrial> = {}): Trial => ({
  kind: "trial",
  id: "t",
  drug,
  ...change,
});
const several = (change: Partial<SeveralTrials> = {}): Trial => ({ kind: "several", id: "s", ...change });

describe("what is remarked of a trial", () => {
  const remarks = (drug: MedicineTrial["drug"], change: Partial<MedicineTrial> = {}) =>
    judged(of(drug, { dose: 100, ...change })).remarks.map(({ id }) => id);

  it.each([
    ["nothing of one that was adequate, by every bar", "sertraline", {}, []],
    ["nothing of a medicine nobody can name", "unknown", {}, []],
    ["that it was added to another", "sertraline", { addedTo: "t0" }, ["augmentation"]],
    ["that the medicine is only ever added", "aripiprazole", { dose: 5 }, ["augmentation"]],
    ["nothing, while nobody knows whether it was added", "sertraline", { addedTo: "unknown" }, []],
    ["that the medicine is judged by sessions", "esketamine-nasal", { dose: 84 }, ["notAnAntidepressantTrial"]],
    ["that no published list has the medicine", "st-johns-wort", {}, ["notAnAntidepressantTrial"]],
    ["that it was added, before that no list has it", "st-johns-wort", { addedTo: "t0" }, ["augmentation"]],
    ["that it was taken for something else", "sertraline", { takenFor: "pain" }, ["notAnAntidepressantTrial"]],
    ["nothing, while nobody knows what it was taken for", "sertraline", { takenFor: "unknown" }, []],
    ["that side effects ended it too soon", "sertraline", { weeks: 2, whyEnded: "sideEffects" }, ["intolerance"]],
    ["nothing of side effects after an adequate time", "sertraline", { whyEnded: "sideEffects" }, []],
    ["nothing of side effects while the time is open", "sertraline", { weeks: "unknown", whyEnded: "sideEffects" }, []],
    ["nothing of another end before it was adequate", "sertraline", { weeks: 2 }, []],
    ["that a response was lost", "sertraline", { outcome: "response", whyEnded: "lossOfResponse" }, ["lossOfResponse"]],
    ["that instruments differ by the dose", "duloxetine", { dose: 40 }, ["basesDiffer"]],
    ["that instruments differ by the time", "sertraline", { weeks: 5 }, ["basesDiffer"]],
    ["what a reader of trials of this medicine should know", "imipramine", { dose: 150 }, ["note"]],
  ] as const)("%s", (_, drug, change, ids) => {
    expect(remarks(drug, change)).toEqual(ids);
  });

  it("nothing of several medicines", () => {
    expect(judged(several({ drugClass: "moodStabiliser" })).remarks).toEqual([]);
  });

  it.each([
    ["augmentation", of("lithium", { dose: 900 }), "Listed as an augmentation; not counted as a trial of its own", []],
    [
      "notAnAntidepressantTrial",
      of("st-johns-wort"),
      "Not in the drug list of the published definitions; not counted as an antidepressant trial",
      [],
    ],
    [
      "notAnAntidepressantTrial",
      of("sertraline", { dose: 100, takenFor: "anotherReason" }),
      "Taken for another reason: not a trial of treatment for depression",
      [],
    ],
    [
      "basesDiffer",
      of("duloxetine", { dose: 40 }),
      "Instruments differ: not adequate at 6 weeks and the highest published minimum dose",
      [],
    ],
    [
      "lowDoseUse",
      of("mirtazapine", { dose: 7.5 }),
      "At 7.5 mg a day this medicine is in use for sleep, which is no antidepressant trial",
      ["low-dose-mirtazapine-quetiapine-2017"],
    ],
    [
      "unlikelyDose",
      of("selegiline-transdermal", { dose: 13 }),
      "13 mg per 24 hours (patch) is above the usual published range (up to 12): check the entry",
      ["canmat-2023"],
    ],
    [
      "note",
      of("phenelzine", { dose: 45 }),
      "A 1985 review asked for 90 mg a day before a depression is called refractory",
      ["quitkin-1985"],
    ],
  ] as const)("%s, in words and with its sources", (wanted, trial, text, sources) => {
    const remark = judged(trial).remarks.find(({ id }) => id === wanted);
    expect(remark?.text).toBe(text);
    expect(remark?.cites.map(({ source }) => source)).toEqual(sources);
  });

  // Up to 50 mg of trazodone and up to 24 mg of doxepin are used for sleep, up to 50 mg of amitriptyline for pain.
  it.each([
    ["trazodone", 50, true],
    ["trazodone", 50.5, false],
    ["doxepin", 24, true],
    ["doxepin", 25, false],
    ["amitriptyline", 50, true],
    ["amitriptyline", 50.5, false],
    ["sertraline", 25, false],
  ] as const)("%s, %d mg: in use for something else: %s", (drug, dose, expected) => {
    expect(remarks(drug, { dose }).includes("lowDoseUse")).toBe(expected);
  });

  it("no use of a low dose where no dose is known", () => {
    expect(remarks("trazodone", { dose: "unknown" })).toEqual([]);
  });
});

describe("the line of a verdict", () => {
  it.each([
    ["for something else", of("sertraline", { takenFor: "pain" }), "Not adequate: taken for pain"],
    ["a dose too low", of("duloxetine", { dose: 39.5 }), "Not adequate: 39.5 mg a day, lowest published minimum 40"],
    ["too short", of("duloxetine", { weeks: 3.9 }), "Not adequate: 3.9 weeks, less than 4"],
    [
      "a low dose that was judged adequate, for too short a time",
      of("duloxetine", { dose: 20, doseJudgedAdequate: "olderAge", weeks: 2 }),
      "Not adequate: 2 weeks, less than 4",
    ],
    [
      "a dose at the bar, judged adequate too: the bar",
      of("sertraline", { dose: 50, doseJudgedAdequate: "olderAge" }),
      "Adequate: dose, time and adherence reach the lowest published bar",
    ],
    [
      "no published dose, judged adequate",
      of("gepirone-er", { dose: 36, doseJudgedAdequate: "plasmaLevel" }),
      "Adequate: time and adherence reach the lowest published bar; the dose was judged adequate (a plasma level in range)",
    ],
    [
      "no published dose",
      of("gepirone-er"),
      "Can't tell: the dose reached the lowest published minimum: no published minimum was read for gepirone extended-release",
    ],
    ["a medicine that is not listed", of({ unlisted: "Neurol" }), "Can't tell: hinges on which medicine (not listed)"],
    [
      "a medicine that is not listed, and weeks that were not asked",
      of({ unlisted: "Neurol" }, { weeks: undefined }),
      "Can't tell: hinges on weeks at that dose (not asked), which medicine (not listed)",
    ],
    ["a medicine nobody can name", of("unknown", { dose: 50 }), "Can't tell: hinges on which medicine (not known)"],
    [
      "a dose that is open",
      of("sertraline", { dose: undefined }),
      "Can't tell: hinges on highest daily dose (not asked)",
    ],
    [
      "facts that stand open in several ways, those of one way together",
      of("sertraline", { dose: "unknown", weeks: "declined", adherence: "unknown" }),
      "Can't tell: hinges on highest daily dose, doses taken (not known), weeks at that dose (preferred not to say)",
    ],
    [
      "several that may not have been",
      several({ had: "unknown", drugClass: "ssri" }),
      "Can't tell: nobody has said yet whether the list holds everything, so these count as possible only",
    ],
    ["several", several(), "Can't tell: details are not known, so these count as possible only"],
  ])("%s", (_, trial, expected) => {
    expect(judged(trial).line).toBe(expected);
  });

  it("for something else, and added: both", () => {
    const added = of("mirtazapine", { takenFor: "sleep", addedTo: "sertraline" });
    expect(judged(added, failedTrial("sertraline")).line).toBe("Not adequate: taken for sleep; added to sertraline");
  });
});

describe("each of the tests of a trial, against both bars", () => {
  const tests = (change: Partial<MedicineTrial>) =>
    judged(of("duloxetine", change)).tests.map(({ id, lenient, strict }) => [id, lenient.verdict, strict?.verdict]);

  it("in the order of a reading; a second verdict where the bars differ", () => {
    expect(tests({ dose: 40, weeks: 5, outcome: "partial" })).toEqual([
      ["medicine", "yes", undefined],
      ["dose", "yes", "no"],
      ["time", "yes", "no"],
      ["longTime", "no", undefined],
      ["adherence", "yes", undefined],
      ["result", "yes", "no"],
    ]);
    expect(tests({ dose: 60, weeks: 8, outcome: "worse", adherence: "unknown", takenFor: "sleep" })).toEqual([
      ["medicine", "no", undefined],
      ["dose", "yes", "yes"],
      ["time", "yes", "yes"],
      ["longTime", "yes", undefined],
      ["adherence", "unknown", undefined],
      ["result", "yes", "yes"],
    ]);
  });

  it("has no second verdict, not even an empty one, where the bars are the same", () => {
    const [medicine, dose] = judged(of("duloxetine")).tests;
    expect([Object.hasOwn(medicine!, "strict"), Object.hasOwn(dose!, "strict")]).toEqual([false, true]);
  });

  it("are called by what they test", () => {
    expect(judged(of("duloxetine")).tests.map(({ title }) => title)).toEqual([
      "Medicine and purpose",
      "Dose",
      "Time at the dose",
      "Time at the dose, by the longest published duration",
      "Adherence",
      "Result",
    ]);
  });
});

describe("a verdict", () => {
  it("has the proof of each bar, and what it hinges on", () => {
    const verdict = judged(of("duloxetine", { dose: 40, weeks: undefined }));
    expect([verdict.adequate, verdict.adequateStrict]).toEqual(["unknown", "no"]);
    expect([verdict.proof.verdict, verdict.strictProof.verdict]).toEqual(["unknown", "no"]);
    expect([verdict.proof.text, verdict.strictProof.text]).toEqual([
      "Adequate trial (4 weeks or more at or above the lowest published minimum dose)",
      "Adequate trial (6 weeks or more at or above the highest published minimum dose)",
    ]);
    expect(verdict.hingesOn).toEqual([
      { path: "trials.t.weeks", label: "Weeks at that dose, duloxetine", value: "not asked", open: true },
    ]);
  });

  it.each([
    ["a listed medicine", of("duloxetine"), "duloxetine"],
    ["a product name", of({ unlisted: "Zoloft" }), "sertraline"],
    ["a medicine that is not listed", of({ unlisted: "a remedy" }), undefined],
    ["several", several({ drugClass: "ssri" }), undefined],
  ] as const)("names the medicine: %s", (_, trial, expected) => {
    expect(judged(trial).medicine).toBe(expected);
  });
});

describe("what was recorded, in one line", () => {
  it.each([
    [
      "everything",
      of("sertraline", {
        dose: 100,
        weeks: 8,
        adherence: "some",
        started: "2024-01",
        ended: "2024-03",
        note: "by post",
      }),
      "100 mg a day; 8 weeks; doses taken: some (50 to 79 %); result: little or none (less than 25 % better); ended: not enough benefit; this episode; 2024-01 to 2024-03; note: by post",
    ],
    [
      "nothing",
      blank("sertraline"),
      "dose not asked; weeks not asked; doses taken: not asked; result: not asked; ended: not asked; episode: not asked",
    ],
    [
      "a measured result goes before one that was named, and no end of what is still taken",
      blank("sertraline", {
        dose: "unknown",
        weeks: "declined",
        outcome: "partial",
        improvementPercent: 30,
        whyEnded: "ongoing",
        started: "2025",
      }),
      "dose not known; weeks preferred not to say; doses taken: not asked; result: 30 %; episode: not asked; from 2025, still taken",
    ],
    [
      "what is still taken has no end to tell, and says so once",
      blank("sertraline", { whyEnded: "ongoing" }),
      "dose not asked; weeks not asked; doses taken: not asked; result: not asked; still taken; episode: not asked",
    ],
    [
      "also where an end is dated",
      blank("sertraline", { whyEnded: "ongoing", started: "2025", ended: "2026" }),
      "dose not asked; weeks not asked; doses taken: not asked; result: not asked; still taken; episode: not asked; 2025 to 2026",
    ],
    [
      "an end that is open, of what is taken no longer; a note without words",
      blank("sertraline", { whyEnded: "other", started: "2025", note: "" }),
      "dose not asked; weeks not asked; doses taken: not asked; result: not asked; ended: another reason; episode: not asked; from 2025, end not asked",
    ],
    [
      "several",
      several({ howMany: 2, episode: "earlier", note: "as told by the sister" }),
      "2 medicines, details not known; an earlier episode; note: as told by the sister",
    ],
    [
      "several, with nothing more known",
      several({ note: "" }),
      "several medicines, details not known; episode: not asked",
    ],
  ])("%s", (_, trial, expected) => {
    expect(judged(trial).recorded).toBe(expected);
  });
});
