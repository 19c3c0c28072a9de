import { describe, expect, it } from "vitest";
import {
  chartOf,
  condition,
  draft,
  fill,
  onlyTrial,
  order,
  orderFor,
  READ_ON,
  resource,
  statement,
  told,
} from "../../support/charts";
import type { Resource } from "../../../src/api-client/fhir/resources";
import { draftFromChart } from "../../../src/api-client/mapping/draft";

const SERTRALINE = "sertraline 50 MG Oral Tablet";
const DAILY = "Take 1 tablet by mouth daily";
const TWO = "Take 2 tablets by mouth daily";

const evidence = (trial: ReturnType<typeof onlyTrial>) => trial.evidence.map(({ says }) => says).join("\n");

describe("rule 1: what is read", () => {
  it.each(["active", "on-hold", "stopped", "completed", "unknown"])("an order that is %s", (status) => {
    expect(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY, { status })).trials).toHaveLength(1);
  });

  it.each([
    ["entered-in-error", { status: "entered-in-error" }, "its status is entered-in-error"],
    ["cancelled", { status: "cancelled" }, "its status is cancelled"],
    ["a draft", { status: "draft" }, "its status is draft"],
    ["a proposal", { intent: "proposal" }, "a proposal, not an order"],
    ["a plan", { intent: "plan" }, "a plan, not an order"],
    ["not to be given", { doNotPerform: true }, "it says that the medicine is not to be given"],
  ])("not an order that is %s", (_, parts, why) => {
    const { trials, notUsed } = draft(order(SERTRALINE, "2026-01-01", DAILY, { id: "x", ...parts }));
    expect(trials).toEqual([]);
    expect(notUsed).toEqual([{ reference: "MedicationRequest/x", what: SERTRALINE, why }]);
  });

  it.each(["preparation", "cancelled", "declined", "entered-in-error"])("not a fill that is %s", (status) => {
    const { trials, notUsed } = draft(fill(SERTRALINE, "2026-01-01", 30, { status }));
    expect([trials, notUsed.map(({ why }) => why)]).toEqual([[], [`its status is ${status}`]]);
  });

  it.each(["intended", "entered-in-error"])("not a statement that is %s", (status) => {
    const { trials, notUsed } = draft(statement(SERTRALINE, "2026-01-01", "2026-02-01", { status }));
    expect([trials, notUsed.map(({ why }) => why)]).toEqual([[], [`its status is ${status}`]]);
  });

  it("not taken is evidence beside the trials of that medicine, and no trial", () => {
    const notTaken = statement("Zoloft", "2026-02-01", undefined, { status: "not-taken" });
    const beside = draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY), notTaken);
    expect(evidence(onlyTrial(beside))).toContain("Recorded as not taken: Zoloft");
    const alone = draft(notTaken);
    expect([alone.trials, alone.evidence.map(({ says }) => says)]).toEqual([[], ["Recorded as not taken: Zoloft"]]);
  });

  it("not what begins after the day of reading", () => {
    const { trials, notUsed } = draft(order(SERTRALINE, "2026-11-25", DAILY));
    expect([trials, notUsed.map(({ why }) => why)]).toEqual([[], ["it begins after the day of reading"]]);
    expect(draft(order(SERTRALINE, READ_ON, DAILY)).trials).toHaveLength(1);
  });
});

describe("rule 2: the same medicine", () => {
  it("brand and generic names are one trial", () => {
    const { trials } = draft(
      orderFor(SERTRALINE, "2026-01-01", "2026-01-31", DAILY),
      orderFor("Zoloft 50 mg", "2026-02-01", "2026-03-01", DAILY),
    );
    expect(trials.map(({ id }) => id)).toEqual(["rec-sertraline-2026-01-01"]);
  });

  it("a change of form is one trial, named by the form of the highest dose", () => {
    const trial = onlyTrial(
      draft(
        orderFor("paroxetine 20 mg", "2026-01-01", "2026-01-31", DAILY),
        orderFor("Paxil CR 25 mg", "2026-02-01", "2026-03-01", DAILY),
      ),
    );
    expect([told(trial, "drug"), told(trial, "dose")]).toEqual([["paroxetine-cr"], [25]]);
  });

  it("extended-release quetiapine may be on its own or added: both stand", () => {
    const trial = onlyTrial(draft(orderFor("Seroquel XR 150 mg", "2026-01-01", "2026-03-01", DAILY)));
    expect(told(trial, "drug")).toEqual(["quetiapine-xr", "quetiapine-xr-monotherapy"]);
  });

  it("codes of two medicines are not used and said", () => {
    const coding = [
      { system: "http://www.nlm.nih.gov/research/umls/rxnorm", code: "36437" },
      { system: "http://www.whocc.no/atc", code: "N06AB04" },
    ];
    const { trials, notUsed } = draft(order("x", "2026-01-01", DAILY, { medicationCodeableConcept: { coding } }));
    expect(trials).toEqual([]);
    expect(notUsed.map(({ why }) => why)).toEqual([
      "its codes and names are of different medicines: citalopram and sertraline",
    ]);
  });
});

describe("rule 3: the daily dose", () => {
  it("tablets times strength", () => {
    expect(told(onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", TWO))), "dose")).toEqual([100]);
  });

  it("a range gives both ends, and leaves the weeks to the evidence", () => {
    const trial = onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", "1-2 tablets daily")));
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[100, 50], []]);
    expect(evidence(trial)).toContain("the time is 6 weeks");
  });

  it("a weekly form is counted by the week", () => {
    const trial = onlyTrial(
      draft(orderFor("Prozac Weekly 90 mg", "2026-01-01", "2026-03-25", "1 capsule once weekly")),
    );
    expect([told(trial, "drug"), told(trial, "dose")]).toEqual([["fluoxetine-weekly"], [90]]);
    expect(trial.steps[0]).toMatchObject({ dose: 90, unit: "mg a week" });
  });

  it("liothyronine is counted in micrograms", () => {
    expect(told(onlyTrial(draft(orderFor("liothyronine 25 mcg", "2026-01-01", "2026-02-01", DAILY))), "dose")).toEqual([
      25,
    ]);
  });

  it.each([
    ["as needed", "1 tablet daily prn"],
    ["that can't be read", "see letter"],
    ["as directed", "as directed"],
  ])("instructions %s give no dose and no weeks, and it is said", (_, sig) => {
    const trial = onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", sig)));
    expect([told(trial, "dose"), told(trial, "weeks"), trial.steps[0]?.dose]).toEqual([[], [], undefined]);
    expect(evidence(trial)).toContain("No daily dose from 2026-01-01");
  });

  it("a dose that the question does not take is listed, not rounded", () => {
    const { trials, notUsed } = draft(orderFor("risperidone 0.0625 mg", "2026-01-01", "2026-02-11", DAILY));
    expect(told(trials[0], "dose")).toEqual([]);
    expect(notUsed[0]?.why).toContain("0.0625 is not what");
  });
});

describe("rule 4: from and to", () => {
  it("both ends written in the instructions count", () => {
    expect(told(onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY))), "weeks")).toEqual([6]);
    expect(told(onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-10", DAILY))), "weeks")).toEqual([5.8]);
  });

  it("the time in the words of the instructions is an end", () => {
    expect(told(onlyTrial(draft(order(SERTRALINE, "2026-01-01", "1 tablet daily for 6 weeks"))), "weeks")).toEqual([6]);
  });

  it("the effective period of a statement", () => {
    const trial = onlyTrial(draft(statement(SERTRALINE, "2026-01-01", "2026-02-11", { dosage: [{ text: DAILY }] })));
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[50], [6]]);
  });

  it("the expected duration times one plus the repeats allowed", () => {
    const dispenseRequest = { expectedSupplyDuration: { value: 28, unit: "days" }, numberOfRepeatsAllowed: 2 };
    expect(told(onlyTrial(draft(order(SERTRALINE, "2026-01-01", DAILY, { dispenseRequest }))), "weeks")).toEqual([12]);
  });

  it("the end of the order's validity", () => {
    const dispenseRequest = { validityPeriod: { end: "2026-02-11" } };
    expect(told(onlyTrial(draft(order(SERTRALINE, "2026-01-01", DAILY, { dispenseRequest }))), "weeks")).toEqual([6]);
  });

  it("an active order without an end goes on until the day of reading", () => {
    const trial = onlyTrial(draft(order(SERTRALINE, "2026-10-13", DAILY, { status: "active" })));
    expect([told(trial, "whyEnded"), told(trial, "weeks")]).toEqual([["ongoing"], [6]]);
    expect(trial.steps[0]).toMatchObject({ ongoing: true, to: undefined });
  });

  it.each(["stopped", "completed", "on-hold"])(
    "an order that is %s without any end stays open at its end",
    (status) => {
      const trial = onlyTrial(draft(order(SERTRALINE, "2026-01-01", DAILY, { status })));
      expect([told(trial, "dose"), told(trial, "weeks"), told(trial, "whyEnded")]).toEqual([[50], [], []]);
      expect(trial.steps[0]).toMatchObject({ ongoing: false, to: undefined });
      expect(evidence(trial)).toContain("the record does not say when it ended");
    },
  );

  it.each([
    [30, "2026-10-25", ["ongoing"]],
    [31, "2026-10-24", []],
  ])("an active order whose supply ran out %i days ago", (_, ranOut, expected) => {
    const dispenseRequest = { validityPeriod: { end: ranOut } };
    const trial = onlyTrial(draft(order(SERTRALINE, "2026-01-01", DAILY, { status: "active", dispenseRequest })));
    expect(told(trial, "whyEnded")).toEqual(expected);
    expect(told(trial, "weeks")).toHaveLength(expected.length);
  });

  it("fills outweigh the supply written in the order", () => {
    const dispenseRequest = { expectedSupplyDuration: { value: 84, unit: "days" } };
    const authorizingPrescription = [{ reference: "MedicationRequest/o" }];
    const trial = onlyTrial(
      draft(
        order(SERTRALINE, "2025-12-30", DAILY, { id: "o", dispenseRequest }),
        fill(SERTRALINE, "2026-01-01", 28, { authorizingPrescription }),
        fill(SERTRALINE, "2026-01-29", 14, { authorizingPrescription }),
      ),
    );
    expect(told(trial, "weeks")).toEqual([6]);
    expect(trial.steps).toMatchObject([{ from: "2026-01-01", to: "2026-02-11" }]);
  });

  it("fills without an order are times of their own, of no known dose", () => {
    const trial = onlyTrial(draft(fill(SERTRALINE, "2026-01-01", 30), fill(SERTRALINE, "2026-01-31", 30)));
    expect(trial.steps).toMatchObject([{ dose: undefined, from: "2026-01-01", to: "2026-03-01" }]);
  });

  it("a recorded end before the start leaves the end open", () => {
    const trial = onlyTrial(draft(orderFor(SERTRALINE, "2026-02-01", "2026-01-01", DAILY)));
    expect([told(trial, "weeks"), evidence(trial)]).toEqual([
      [],
      expect.stringContaining("the recorded end lies before the start"),
    ]);
  });
});

describe("rule 5: one trial or two", () => {
  it.each([
    [30, "2026-03-02", 1],
    [31, "2026-03-03", 2],
  ])("times %i days apart", (_, start, count) => {
    const { trials } = draft(
      orderFor(SERTRALINE, "2026-01-01", "2026-01-31", DAILY),
      orderFor(SERTRALINE, start, "2026-04-30", DAILY),
    );
    expect(trials).toHaveLength(count);
  });

  it("a gap within a trial is said", () => {
    const drafted = draft(
      orderFor(SERTRALINE, "2026-01-01", "2026-01-31", DAILY),
      orderFor(SERTRALINE, "2026-02-10", "2026-04-30", DAILY),
    );
    expect(evidence(onlyTrial(drafted))).toContain("Times up to 10 days apart are read as one trial (30 days or less)");
  });

  it("exact repeats count once", () => {
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY),
        orderFor("Zoloft 50 mg", "2026-01-01", "2026-02-11", DAILY),
      ),
    );
    expect([told(trial, "dose"), told(trial, "weeks"), trial.steps.length]).toEqual([[50], [6], 1]);
  });

  it.each([
    ["2025-07-03", 1],
    ["2025-07-04", 2],
  ])("an order without an end and the next one on %s are %i trial(s): 183 days, and a day more", (start, count) => {
    const first = order(SERTRALINE, "2025-01-01", DAILY, { id: "a", status: "stopped" });
    const { trials } = draft(first, orderFor(SERTRALINE, start, "2025-08-31", TWO));
    expect(trials).toHaveLength(count);
    expect(evidence(trials[0]!).includes("read as going on until the next order, 183 days later")).toBe(count === 1);
  });

  it("an open end is closed by the order that continues it, however late", () => {
    const first = order(SERTRALINE, "2025-01-01", DAILY, { id: "a", status: "stopped" });
    const next = (parts: Readonly<Record<string, unknown>>) =>
      orderFor(SERTRALINE, "2026-06-01", "2026-07-12", TWO, parts);
    expect(draft(first, next({})).trials).toHaveLength(2);
    const trial = onlyTrial(draft(first, next({ priorPrescription: { reference: "MedicationRequest/a" } })));
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[100], [6]]);
  });

  it("two trials of one day have ids of their own", () => {
    const { trials } = draft(
      statement(SERTRALINE, "2026-01", "2026-01"),
      statement(SERTRALINE, "2026-06", "2026-07"),
      statement(SERTRALINE, undefined, undefined),
    );
    expect(trials.map(({ id }) => id)).toEqual([
      "rec-sertraline-2026-01",
      "rec-sertraline-2026-06",
      "rec-sertraline-undated",
    ]);
  });

  it("an id is never longer than the intake takes", () => {
    const { trials } = draft(orderFor("Auvelity", "2026-01-01", "2026-02-01", DAILY));
    expect(trials.map(({ id }) => id)).toEqual(["rec-dextromethorphan-bupropion-20260101"]);
  });
});

describe("rule 6: dose steps", () => {
  it("a later order of another dose replaces the earlier one from its start", () => {
    const trial = onlyTrial(
      draft(
        order(SERTRALINE, "2026-01-01", DAILY, { status: "active" }),
        orderFor(SERTRALINE, "2026-03-01", "2026-04-11", TWO),
      ),
    );
    expect(trial.steps).toMatchObject([
      { dose: 50, from: "2026-01-01", to: "2026-02-28" },
      { dose: 100, from: "2026-03-01", to: "2026-04-11" },
    ]);
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[100], [6]]);
  });

  it("an order that is replaced while it goes on in the record is said", () => {
    const going = (medicine: string, day: string) => order(medicine, day, "1 capsule daily", { status: "active" });
    const trial = onlyTrial(draft(going("venlafaxine 150 mg", "2026-01-01"), going("venlafaxine 75 mg", "2026-02-01")));
    expect(evidence(trial)).toContain(
      "The order from 2026-01-01 goes on in the record beside the one that replaced it",
    );
  });

  it("orders of one day with different doses are one dose or a choice: both readings stand", () => {
    const trial = onlyTrial(
      draft(
        orderFor("venlafaxine 150 mg", "2026-01-01", "2026-02-11", "1 capsule daily"),
        orderFor("venlafaxine 75 mg", "2026-01-01", "2026-02-11", "1 capsule daily"),
      ),
    );
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[150, 225], []]);
    expect(evidence(trial)).toContain("one dose made of them, or a choice between them (150 mg a day or 225 mg a day)");
    expect(trial.steps[0]?.dose).toBeUndefined();
  });

  it("sources of one day that disagree stand side by side and are not added up", () => {
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY),
        statement(SERTRALINE, "2026-01-01", "2026-02-11", { dosage: [{ text: TWO }] }),
      ),
    );
    expect(told(trial, "dose")).toEqual([100, 50]);
  });

  it("steps within one instruction", () => {
    const trial = onlyTrial(draft(orderFor("escitalopram 10 mg", "2026-01-01", "2026-02-18", "10 mg x 7d then 20 mg")));
    expect(trial.steps).toMatchObject([
      { dose: 10, from: "2026-01-01", to: "2026-01-07" },
      { dose: 20, from: "2026-01-08", to: "2026-02-18" },
    ]);
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[20], [6]]);
  });
});

describe("rule 7: what is drafted", () => {
  it("an order whose dose is not told leaves the highest dose open", () => {
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-01-31", DAILY),
        orderFor(SERTRALINE, "2026-02-01", "2026-03-01", "as directed"),
      ),
    );
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[], []]);
  });

  it("an open end leaves the weeks open and says what is known", () => {
    const trial = onlyTrial(
      draft(
        order(SERTRALINE, "2026-01-01", DAILY, { id: "o", status: "stopped" }),
        fill(SERTRALINE, "2026-02-11", undefined, { authorizingPrescription: [{ reference: "MedicationRequest/o" }] }),
        fill(SERTRALINE, "2026-01-01", 30, { authorizingPrescription: [{ reference: "MedicationRequest/o" }] }),
      ),
    );
    expect(told(trial, "weeks")).toEqual([]);
    expect(evidence(trial)).toContain("at least 6 weeks at the highest dose");
  });

  it("the longest of several times at the highest dose is counted, and it is said", () => {
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-01-14", TWO),
        orderFor(SERTRALINE, "2026-01-15", "2026-01-31", DAILY),
        orderFor(SERTRALINE, "2026-02-01", "2026-03-14", TWO),
      ),
    );
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[100], [6]]);
    expect(evidence(trial)).toContain("held 2 times; the longest is counted");
  });

  it.each([
    [21, "2026-01-21", []],
    [22, "2026-01-22", [60]],
  ])(
    "a trial that is all taper sets no highest dose while its first step is no longer than 21 days: %i",
    (_, end, expected) => {
      const after = (days: number) =>
        new Date(Date.parse(`${end}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      const trial = onlyTrial(
        draft(
          orderFor("fluoxetine", "2026-01-01", end, "60 mg daily"),
          orderFor("fluoxetine", after(1), after(7), "40 mg daily"),
          orderFor("fluoxetine", after(8), after(14), "20 mg daily"),
        ),
      );
      expect(told(trial, "dose")).toEqual(expected);
      expect(evidence(trial)).toContain("read as a taper");
    },
  );

  it("one falling step is no taper", () => {
    const trial = onlyTrial(
      draft(
        orderFor("fluoxetine", "2026-01-01", "2026-01-14", "60 mg daily"),
        orderFor("fluoxetine", "2026-01-15", "2026-01-21", "40 mg daily"),
      ),
    );
    expect(told(trial, "dose")).toEqual([60]);
    expect(evidence(trial)).not.toContain("taper");
  });

  it("a taper that is written in one instruction", () => {
    const trial = onlyTrial(draft(order("fluoxetine", "2026-01-01", "60mg x1wk, 40mg x1wk, 20mg x1wk then stop")));
    expect([told(trial, "dose"), trial.steps.map(({ dose }) => dose)]).toEqual([[], [60, 40, 20]]);
    expect(trial.steps.at(-1)).toMatchObject({ from: "2026-01-15", to: "2026-01-21" });
  });
});

describe("rule 8: dates keep their precision", () => {
  it.each([
    ["2026-01", "2026-03-01"],
    ["2026-01-01", "2026-03"],
    ["2025", "2026"],
  ])("from %s to %s is not turned into weeks", (start, end) => {
    const trial = onlyTrial(draft(statement(SERTRALINE, start, end, { dosage: [{ text: DAILY }] })));
    expect([told(trial, "dose"), told(trial, "weeks")]).toEqual([[50], []]);
    expect(trial.steps).toMatchObject([{ from: start, to: end }]);
    expect(evidence(trial)).toContain(`From ${start} to ${end}, dates that are not known to the day`);
  });

  it("the origin keeps the date as recorded", () => {
    const trial = onlyTrial(draft(statement(SERTRALINE, "2026-01", "2026-03", { id: "s" })));
    expect(trial.facts[0]?.origins).toEqual([{ resource: "MedicationStatement/s", date: "2026-01", says: SERTRALINE }]);
  });
});

describe("rule 9: days covered by fills", () => {
  it("are evidence, never an answer", () => {
    const authorizingPrescription = [{ reference: "MedicationRequest/o" }];
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-03-25", DAILY, { id: "o" }),
        fill(SERTRALINE, "2026-01-01", 30, { authorizingPrescription }),
        fill(SERTRALINE, "2026-02-22", 32, { authorizingPrescription }),
      ),
    );
    expect(evidence(trial)).toContain("Fills cover 62 of 84 days (73 %)");
    expect(told(trial, "adherence")).toEqual([]);
  });

  it("are not counted where a fill does not say how long it lasts", () => {
    const trial = onlyTrial(
      draft(orderFor(SERTRALINE, "2026-01-01", "2026-03-25", DAILY), fill(SERTRALINE, "2026-01-01", undefined)),
    );
    expect(evidence(trial)).toContain("1 of 1 fills do not tell");
  });
});

describe("rule 10: why it ended", () => {
  it.each([
    ["Side effects: nausea", "sideEffects"],
    ["Lack of efficacy", "noBenefit"],
    ["It stopped working", "lossOfResponse"],
    ["Patient choice", "ownChoice"],
    ["Insurance no longer covers it", "supplyOrCost"],
    ["Pregnancy", "other"],
  ])("%s", (text, answer) => {
    const stopped = orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY, {
      status: "stopped",
      statusReason: { text },
    });
    expect(told(onlyTrial(draft(stopped)), "whyEnded")).toEqual([answer]);
  });

  it.each(["Dose change", "see letter", "no side effects", "side effects, patient choice"])(
    'not from the words "%s"',
    (text) => {
      const trial = onlyTrial(
        draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY, { status: "stopped", statusReason: { text } })),
      );
      expect([told(trial, "whyEnded"), evidence(trial)]).toEqual([[], expect.stringContaining(text)]);
    },
  );

  it("not from an order that another one replaced", () => {
    const trial = onlyTrial(
      draft(
        orderFor(SERTRALINE, "2026-01-01", "2026-01-31", DAILY, {
          status: "stopped",
          statusReason: { text: "side effects" },
        }),
        orderFor(SERTRALINE, "2026-02-01", "2026-03-01", TWO),
      ),
    );
    expect(told(trial, "whyEnded")).toEqual([]);
  });

  it("never an outcome", () => {
    const stopped = orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY, {
      status: "stopped",
      statusReason: { text: "no benefit" },
    });
    expect(told(onlyTrial(draft(stopped)), "outcome")).toEqual([]);
  });

  it("an intolerance in the allergy list is evidence", () => {
    const allergy = resource({
      resourceType: "AllergyIntolerance",
      id: "a",
      type: "intolerance",
      code: { text: "Zoloft" },
      reaction: [{ manifestation: [{ text: "nausea" }] }],
    });
    const trial = onlyTrial(draft(orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY), allergy));
    expect([told(trial, "whyEnded"), evidence(trial)]).toEqual([
      [],
      expect.stringContaining("Intolerance recorded: Zoloft: nausea"),
    ]);
  });
});

describe("rule 11: another reason", () => {
  const withReason = (...texts: readonly string[]) =>
    onlyTrial(
      draft(
        orderFor("trazodone 50 mg", "2026-01-01", "2026-02-11", DAILY, { reasonCode: texts.map((text) => ({ text })) }),
      ),
    );

  it.each([
    ["Insomnia", "sleep"],
    ["Neuropathic pain", "pain"],
    ["Smoking cessation", "anotherReason"],
  ])("%s", (reason, answer) => {
    expect(told(withReason(reason), "takenFor")).toEqual([answer]);
  });

  it.each([["Major depressive disorder"], ["Mental health review"]])("not from %s", (reason) => {
    expect(told(withReason(reason), "takenFor")).toEqual([]);
  });

  it("not where depression is a reason too", () => {
    expect(told(withReason("Insomnia", "Depression"), "takenFor")).toEqual([]);
  });

  it("stays open without a recorded reason", () => {
    expect(told(withReason(), "takenFor")).toEqual([]);
  });
});

describe("rule 12: overlap", () => {
  const pair = (end: string) => {
    const { trials } = draft(
      orderFor(SERTRALINE, "2026-01-01", end, DAILY),
      orderFor("mirtazapine 15 mg", "2026-03-01", "2026-06-30", DAILY),
    );
    return trials.map(evidence);
  };

  it("of more than 30 days is left open and said at both", () => {
    const said = pair("2026-03-31");
    expect(said[0]).toContain(
      "Given together with sertraline for 31 days: whether one was added to the other is not recorded",
    );
    expect(said[1]).toContain(
      "Given together with mirtazapine for 31 days: whether one was added to the other is not recorded",
    );
  });

  it("leaves open whether the one that began later was added, and only that", () => {
    const openIn = (...resources: readonly Resource[]) =>
      draft(...resources)
        .trials.filter(({ mayBeAddedTo }) => mayBeAddedTo.length > 0)
        .map(({ name }) => name);
    const sertraline = orderFor(SERTRALINE, "2026-01-01", "2026-06-30", DAILY);
    const from = (medicine: string, start: string) => orderFor(medicine, start, "2026-06-30", DAILY);
    expect(openIn(sertraline, from("mirtazapine 15 mg", "2026-03-01"))).toEqual(["mirtazapine"]);
    expect(openIn(sertraline, from("mirtazapine 15 mg", "2026-01-01"))).toEqual(["mirtazapine", "sertraline"]);
    expect(openIn(sertraline, from("mirtazapine 15 mg", "2026-06-20"))).toEqual([]);
    expect(openIn(sertraline, from("lithium carbonate 300 mg", "2026-03-01"))).toEqual([]);
  });

  it("of 30 days is read as a change-over", () => {
    expect(pair("2026-03-30").join()).toContain("for 30 days, read as a change-over (30 days or less)");
  });

  it("with a medicine that is added to others, or with an open end, is no change-over", () => {
    const lithium = orderFor("lithium carbonate 300 mg", "2026-03-01", "2026-03-10", "1 capsule daily");
    const added = draft(orderFor(SERTRALINE, "2026-01-01", "2026-06-30", DAILY), lithium);
    expect(added.trials.map(evidence).join()).toContain(
      "for 10 days: whether one was added to the other is not recorded",
    );
    const open = draft(
      orderFor(SERTRALINE, "2026-01-01", "2026-06-30", DAILY),
      order("mirtazapine 15 mg", "2026-03-01", DAILY),
    );
    expect(open.trials.map(evidence).join()).toContain("for at least 1 day: whether one was added to the other");
  });

  it("none is said of times that do not meet", () => {
    expect(pair("2026-02-28").join()).not.toContain("together");
  });
});

describe("the episode of a trial", () => {
  const depression = (onsetDateTime: string) => condition("Major depressive disorder", { onsetDateTime });
  const during = (onset: string) =>
    told(onlyTrial(draft(orderFor(SERTRALINE, "2026-03-01", "2026-05-01", DAILY), depression(onset))), "episode");

  it.each([
    ["2026-03-01", ["current"]],
    ["2026-03-02", []],
    ["2026-05-01", []],
    ["2026-05-02", ["earlier"]],
    ["2026-03", []],
    ["2026-02", ["current"]],
    ["2025", []],
  ])("with an onset of %s", (onset, expected) => {
    expect(during(onset)).toEqual(expected);
  });
});

it("a medicine that is judged by sessions is no trial", () => {
  const { trials, evidence: said } = draft(order("Spravato 28 mg nasal spray", "2026-01-01", "as directed"));
  expect([trials, said.map(({ about }) => about)]).toEqual([[], ["courses.esketamine"]]);
});

it("reading twice on the same day gives the same ids", () => {
  const resources = [orderFor(SERTRALINE, "2026-01-01", "2026-02-11", DAILY)];
  expect(draftFromChart(chartOf(resources), READ_ON)).toEqual(draftFromChart(chartOf(resources), READ_ON));
});

describe("use as needed beside a trial", () => {
  const XR = "quetiapine 300 mg extended-release tablet";
  const PRN = "quetiapine 25 mg tablet";
  const nightly = orderFor(XR, "2026-01-01", "2026-03-31", "1 tablet at night");
  const asNeeded = (start: string, end: string, parts = {}) =>
    orderFor(PRN, start, end, "1 tablet as needed for sleep", { id: "prn", ...parts });

  it("is evidence and no reading of its dose, form, purpose or length", () => {
    const alone = onlyTrial(draft(nightly));
    const reasonCode = [{ text: "insomnia" }];
    const beside = onlyTrial(draft(nightly, asNeeded("2026-02-01", "2026-05-01", { reasonCode })));
    for (const part of ["drug", "dose", "weeks", "takenFor", "whyEnded"]) {
      expect(told(beside, part), part).toEqual(told(alone, part));
    }
    expect(told(beside, "drug")).toEqual(["quetiapine-xr", "quetiapine-xr-monotherapy"]);
    expect(told(beside, "dose")).toEqual([300]);
    expect(beside.steps).toEqual(alone.steps);
    expect(evidence(beside)).toContain(`Ordered as needed beside it: ${PRN}, 1 tablet as needed for sleep`);
  });

  it("holds no two trials together, and alone is a trial without a dose", () => {
    const later = orderFor(XR, "2026-08-01", "2026-10-01", "1 tablet at night");
    const between = draft(nightly, asNeeded("2026-03-01", "2026-08-15"), later);
    expect(between.trials.map(({ id }) => id)).toEqual(["rec-quetiapine-2026-01-01", "rec-quetiapine-2026-08-01"]);
    const alone = onlyTrial(draft(asNeeded("2026-02-01", "2026-05-01")));
    expect(told(alone, "dose")).toEqual([]);
    expect(evidence(alone)).toContain("taken as needed, so the record tells no daily dose");
  });
});

describe("a date that can't be read", () => {
  const NO_DAY = "2024-02-30";

  it("at the start is said with what stood there, not as no date", () => {
    const { trials, notUsed } = draft(order(SERTRALINE, NO_DAY, DAILY, { id: "x" }));
    expect(trials[0]?.steps[0]?.unreadDates).toEqual([NO_DAY]);
    expect(trials[0]?.evidence.map(({ says }) => says).join()).toContain(
      "Its date is recorded as 2024-02-30, which can't be read",
    );
    expect(notUsed).toMatchObject([{ reference: "MedicationRequest/x", what: "date 2024-02-30" }]);
    expect(onlyTrial(draft(order(SERTRALINE, undefined, DAILY))).steps[0]?.unreadDates).toEqual([]);
  });

  it("at the end leaves the end open, also of an order that is active", () => {
    const open = onlyTrial(draft(orderFor(SERTRALINE, "2024-01-01", NO_DAY, DAILY, { status: "active" })));
    expect(told(open, "whyEnded")).toEqual([]);
    expect(evidence(open)).toContain("its end is recorded as 2024-02-30, which can't be read");
    const goesOn = onlyTrial(draft(orderFor(SERTRALINE, "2024-01-01", undefined, DAILY, { status: "active" })));
    expect(told(goesOn, "whyEnded")).toEqual(["ongoing"]);
  });

  it("of an onset, a result or a session is listed too", () => {
    const { notUsed, evidence: besides } = draft(
      condition("Major depression", {
        id: "c",
        clinicalStatus: { coding: [{ code: "active" }] },
        onsetDateTime: "2024-13",
      }),
      resource({
        resourceType: "Observation",
        id: "o",
        status: "final",
        code: { coding: [{ system: "http://loinc.org", code: "44261-6" }] },
        valueQuantity: { value: 15, code: "{score}" },
        effectiveDateTime: NO_DAY,
      }),
      resource({
        resourceType: "Procedure",
        id: "p",
        status: "completed",
        code: { text: "ECT" },
        performedDateTime: "2023-02-29T10:00:00Z",
      }),
    );
    const dates = notUsed.filter(({ what }) => what.startsWith("date "));
    expect(dates.map(({ reference, what }) => [reference, what])).toEqual([
      ["Condition/c", "date 2024-13"],
      ["Observation/o", "date 2024-02-30"],
      ["Procedure/p", "date 2023-02-29T10:00:00Z"],
    ]);
    expect(besides.map(({ says }) => says).join()).toContain("onset recorded as 2024-13, which can't be read");
  });
});
