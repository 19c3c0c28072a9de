import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, composeHandout, type Intake } from "../../../src/rules/index";
import type { Trial } from "../../../src/rules/intake/trial";
import { OPTIONS } from "../../../src/rules/options/options";
import { intakes } from "../../support/intakes";

const EVERY_OPTION = OPTIONS.map(({ id }) => id);
const sheet = (intake: Intake, chosen: readonly string[] = EVERY_OPTION) =>
  composeHandout(intake, assess(intake, { region: "uk" }), chosen);
const linesOf = (intake: Intake, section: string, chosen?: readonly string[]) =>
  sheet(intake, chosen).find(({ id }) => id === section)?.paragraphs ?? [];

const intake = (rest: Omit<Intake, "intakeVersion">): Intake => ({ intakeVersion: 1, ...rest });
const trial = (change: object = {}): Trial => ({
  kind: "trial",
  id: "t1",
  drug: "sertraline",
  dose: 100,
  weeks: 8,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  episode: "current",
  ...change,
});

describe("what could endanger or hurt stays off the sheet", () => {
  // Section 3.6 of the contributors reference: no suicide, abuse or substance detail by default.
  const kept = [
    ["lifestyle", "unsafeAtHome", ["yes", "no"]],
    ["lifestyle", "trauma", ["yes", "no"]],
    ["safety", "suicidalThoughts", ["passive", "active", "intentOrPlan", "none"]],
    ["safety", "suicidalBehaviour", ["earlier", "recent", "never"]],
    ["substances", "auditC", [0, 12]],
    ["substances", "alcoholDependence", ["yes", "no"]],
    ["substances", "cannabisMostDays", ["yes", "no"]],
    ["substances", "otherDrugs", ["yes", "no"]],
  ] as const;

  it.each(kept)("%s.%s changes nothing on it, over generated histories", (section, name, answers) => {
    fc.assert(
      fc.property(intakes, fc.constantFrom<string | number>(...answers), (history, answer) => {
        const others = Object.fromEntries(Object.entries(history[section] ?? {}).filter(([asked]) => asked !== name));
        const without: Intake = { ...history, [section]: others };
        expect(sheet({ ...without, [section]: { ...others, [name]: answer } })).toEqual(sheet(without));
      }),
      { numRuns: 60 },
    );
  });

  it("an unsafe home alone names no stress; heavy stress beside it does", () => {
    expect(linesOf(intake({ lifestyle: { unsafeAtHome: "yes" } }), "checking").join()).not.toMatch(/at home/i);
    expect(linesOf(intake({ lifestyle: { unsafeAtHome: "yes", majorStress: "yes" } }), "checking").join()).toMatch(
      /Stress at home/,
    );
  });

  it("an option ruled out by such a fact says no more than that there is a reason", () => {
    const lines = linesOf(intake({ substances: { ketamineMisuse: "yes" } }), "option-ketamine-iv");
    expect(lines).toContainEqual(
      expect.stringContaining("something in your health history. Your clinician can explain"),
    );
    expect(lines.join()).not.toMatch(/misuse/i);
  });
});

describe("what speaks for and against, here", () => {
  it("gives wishes their direction", () => {
    const needles = intake({ preferences: { needles: "yes" } });
    expect(linesOf(needles, "option-esketamine").join("\n")).toMatch(/Speaks for it, for you: you worry about needles/);
    expect(linesOf(needles, "option-ect").join("\n")).toMatch(/Speaks against it, for you: you worry about needles/);
    const memory = intake({ preferences: { memory: "yes" } });
    expect(linesOf(memory, "option-rtms").join("\n")).toMatch(/Speaks for it, for you: you worry about your memory/);
    expect(linesOf(memory, "option-ect").join("\n")).toMatch(/Speaks against it, for you: you worry about your memory/);
  });

  it("names what is in the history rather than that something is", () => {
    const lines = linesOf(intake({ conditions: { kidneyImpairment: "yes" } }), "option-augment-lithium").join("\n");
    expect(lines).toMatch(/Speaks against it, for you: your kidneys work less well than usual/);
    expect(lines).not.toMatch(/something in your history/);
  });

  it("tells supports that are no wishes", () => {
    const lines = linesOf(
      intake({ trials: [trial(), trial({ id: "t2", drug: "venlafaxine", dose: 225 })] }),
      "option-augment-lithium",
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /Speaks for it, for you: .*full trials of sertraline and venlafaxine have not helped enough/,
      ),
    );
  });

  it.each([
    ["lithium", "augment-lithium", "lithium helped you before"],
    ["liothyronine", "augment-t3", "liothyronine \\(T3\\) helped you before"],
    ["quetiapine", "augment-quetiapine", "quetiapine immediate-release helped you before"],
    ["sertraline", "switch-between-classes", "sertraline helped you before"],
  ])("tells that %s has helped before", (drug, option, words) => {
    expect(linesOf(intake({ trials: [trial({ drug, outcome: "response" })] }), `option-${option}`).join("\n")).toMatch(
      new RegExp(`Speaks for it, for you: .*${words}`),
    );
  });

  it("tells how an earlier course went", () => {
    const ect = (outcome: "remission" | "minimal") =>
      linesOf(intake({ courses: { ect: [{ kind: "ect", id: "e", outcome }] } }), "option-ect").join("\n");
    expect(ect("remission")).toMatch(/Speaks for it, for you: ECT helped you before/);
    expect(ect("minimal")).toMatch(/Speaks against it, for you: ECT has not helped you enough before/);
  });

  it("says what rules an option out, and what is worth asking about", () => {
    expect(linesOf(intake({ conditions: { metalInHead: "yes" } }), "option-rtms")).toContainEqual(
      expect.stringMatching(/Usually rules it out, for you: there is metal or a device/),
    );
    expect(linesOf(intake({}), "option-rtms")).toContainEqual(
      expect.stringMatching(/Not talked about yet: metal or a device/),
    );
    const asked = linesOf(intake({ conditions: { metalInHead: "unknown", implantedStimulator: "no" } }), "option-rtms");
    expect(asked).toContainEqual(expect.stringMatching(/Asked about, and not known yet: metal or a device/));
    const declined = linesOf(intake({ conditions: { metalInHead: "declined" } }), "option-rtms").join("\n");
    expect(declined).not.toMatch(/metal or a device/);
  });
});

describe("what has been tried", () => {
  it.each([
    ["sleep", "for sleep"],
    ["pain", "for pain"],
  ] as const)("a medicine taken for %s is told as that", (takenFor, words) => {
    const [line] = linesOf(intake({ trials: [trial({ drug: "mirtazapine", dose: 7.5, takenFor })] }), "tried");
    expect(line).toContain(words);
    expect(line).not.toMatch(/full trial/);
  });

  it("a percentage says more than “less than half better”, and nothing is said twice", () => {
    const [percent] = linesOf(
      intake({ trials: [trial({ outcome: "insufficient", improvementPercent: 30 })] }),
      "tried",
    );
    expect(percent).toContain("Things were a little better.");
    expect(percent?.match(/did not help enough/g)).toHaveLength(1);
    const [alone] = linesOf(intake({ trials: [trial({ outcome: "insufficient" })] }), "tried");
    expect(alone?.match(/did not help enough/gi)).toHaveLength(1);
  });

  it("that a medicine was added is told once", () => {
    const [line] = linesOf(intake({ trials: [trial({ drug: "quetiapine-xr", outcome: "response" })] }), "tried");
    expect(line).toMatch(/^• Quetiapine extended-release \(added to another medicine\): /);
  });

  it("tells other treatments that were had", () => {
    const lines = linesOf(
      intake({
        courses: {
          psychotherapy: [{ kind: "psychotherapy", id: "p", type: "cbt", sessions: 16, outcome: "partial" }],
          ect: [{ kind: "ect", id: "e", electrodePlacement: "bilateral", sessions: 9, outcome: "remission" }],
          rtms: [{ kind: "rtms", id: "r", sessions: 30, episode: "earlier" }],
        },
      }),
      "tried",
    ).join("\n");
    expect(lines).toMatch(/talking therapy.*CBT.*16 sessions.*a little better/i);
    expect(lines).toMatch(/ECT, 9 sessions, current through both sides of the head: Symptoms were almost gone/);
    expect(lines).toMatch(/TMS\), 30 sessions, in an earlier episode: We have not talked about how well it worked/);
  });
});

it.each([
  ["notAsked", "sideEffects", "We have not talked about how well it worked. It ended because of side effects."],
  ["unknown", "ongoing", "How well it works is not known. It is still being taken."],
  ["declined", "sideEffects", "Sertraline: It ended because of side effects."],
  ["notAsked", "noBenefit", "Sertraline: It ended because it did not help enough."],
])("a result that was %s is told apart, ended by %s", (outcome, whyEnded, words) => {
  expect(linesOf(intake({ trials: [trial({ outcome, whyEnded })] }), "tried").join("\n")).toContain(words);
});

describe("no placeholder prints", () => {
  it("parts about which nothing is known or chosen are left out", () => {
    const bare = composeHandout(intake({}), assess(intake({})), []);
    expect(bare.map(({ id }) => id)).toEqual(["opening", "help", "checking", "common", "questions"]);
    expect(bare.flatMap(({ paragraphs }) => paragraphs).join()).not.toMatch(/chosen|written down/);
  });

  it("an option that is chosen later is a part of its own", () => {
    const ids = (chosen: readonly string[]) => sheet(intake({}), chosen).map(({ id }) => id);
    expect(ids(["ect"])).toContain("option-ect");
    expect(ids(["ect", "rtms"])).toEqual(expect.arrayContaining(["option-ect", "option-rtms"]));
  });

  it("cites only what stands on the sheet", () => {
    const cited = sheet(intake({}), ["ect"]).flatMap(({ cites }) => cites.map(({ source }) => source));
    expect(cited).toContain("semple-2024-ect");
    expect(cited).not.toContain("spravato-us-label");
  });
});

it("under 18 there is no sheet; at 18 there is", () => {
  expect(sheet(intake({ person: { ageYears: 17 } }))).toEqual([]);
  expect(sheet(intake({ person: { ageYears: 18 } }))).not.toEqual([]);
});
