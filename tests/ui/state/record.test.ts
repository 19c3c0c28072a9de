import { describe, expect, it } from "vitest";
import type { ChartDraft, DraftedFact } from "../../../src/api-client/mapping/chart-draft";
import { assess } from "../../../src/rules/index";
import { emptyDraft, emptyTrial } from "../../../src/ui/state/draft";
import { readDraft } from "../../../src/ui/state/read-draft";
import {
  differences,
  isListOpen,
  typedAt,
  withChart,
  withConfirmed,
  withDecision,
  withListOpen,
  withoutIds,
  withoutTrial,
  withReopened,
  withSetAside,
  withTrial,
  withTrialConfirmed,
  type Worked,
} from "../../../src/ui/state/record";

/** The day on which a clinician confirms. */
const DAY = "2026-11-25";

function fact(path: string, value: string | number, resource = "MedicationRequest/1"): DraftedFact {
  return { path, value, origins: [{ resource, date: "2024-03-01", says: "as it stands there" }] };
}

function chartWith(
  trials: Readonly<Record<string, readonly DraftedFact[]>>,
  facts: readonly DraftedFact[] = [],
): ChartDraft {
  return {
    readOn: "2024-06-01",
    trials: Object.entries(trials).map(([id, own]) => ({
      id,
      name: id,
      facts: own,
      evidence: [],
      steps: [],
      mayBeAddedTo: [],
    })),
    facts,
    evidence: [],
    asked: [],
    notUsed: [],
  };
}

/** What shows that a trial was given beside another. */
const TOGETHER = {
  value: "rec-b",
  origins: [
    { resource: "MedicationRequest/2", date: "2024-03-01", says: "Given together with venlafaxine for 61 days" },
  ],
};
const SERTRALINE = [
  fact("trials.rec-a.drug", "sertraline"),
  fact("trials.rec-a.dose", 100),
  fact("trials.rec-a.weeks", 8),
];
const chart = chartWith({ "rec-a": SERTRALINE }, [fact("conditions.tsh", 14, "Observation/1")]);
const empty: Worked = { draft: emptyDraft(), record: [] };
const opened = withChart(empty, chart);

describe("a laboratory result is confirmed with the age it has that day", () => {
  const withTsh = (date: string | undefined) =>
    withConfirmed(
      { draft: emptyDraft(), record: [] },
      "conditions.tsh",
      { value: 14, ...(date === undefined ? {} : { date }) },
      DAY,
    );
  const inIntake = (date: string | undefined) => readDraft(withTsh(date).draft).intake.conditions?.tsh;
  const found = (date: string | undefined) =>
    assess(readDraft(withTsh(date).draft).intake).contributors.toReview.map(({ id }) => id);

  it.each([
    ["2026-11-25", 0],
    ["2026-10-26", 0],
    ["2026-10-25", 1],
    ["2025-11-25T08:00:00Z", 12],
    ["2024-03", 32],
    ["2026", 10],
  ])("%s: %i months", (date, monthsOld) => {
    expect(inIntake(date)).toEqual({ value: 14, unit: "mIU/L", monthsOld });
  });

  it("so that an old one says nothing of now, and a recent one does", () => {
    expect(found("2026-10-26")).toContain("thyroid");
    expect(found("2024-03-01")).not.toContain("thyroid");
  });

  it("and without an age where the record has no date that can be read", () => {
    expect(inIntake(undefined)).toEqual({ value: 14, unit: "mIU/L" });
    expect(inIntake("2026-02-31")).toEqual({ value: 14, unit: "mIU/L" });
  });
});

describe("a chart that is opened", () => {
  it("lists its trials with nothing answered, and every finding to confirm", () => {
    expect(opened.draft.trials.list[0]).toEqual({ kind: "trial", id: "rec-a" });
    expect(opened.record.map(({ state }) => state)).toEqual(Array(4).fill("toConfirm"));
    const { intake } = readDraft(opened.draft, opened.record);
    expect(assess(intake).trials?.[0]?.adequate).toBe("unknown");
  });

  it("does not make the list of trials certain: others stay possible until someone says that there were none", () => {
    const met = ({ draft, record }: Worked) =>
      assess(readDraft(draft, record).intake).definitions.find(({ id }) => id === "canbind2021")?.lenient.verdict;
    expect(met(opened)).toBe("unknown");
    expect(met(withTrialConfirmed(opened, "rec-a", DAY))).toBe("unknown");
    const whole = withListOpen(opened, false);
    expect([isListOpen(opened.draft), isListOpen(whole.draft), met(whole)]).toEqual([true, false, "no"]);
    expect(met(withListOpen(whole, true))).toBe("unknown");
  });

  it("does not open a list that a clinician had written", () => {
    const typed = { ...emptyDraft(), trials: { whenEmpty: "" as const, list: [emptyTrial("trial", "t1")] } };
    expect(withChart({ draft: typed, record: [] }, chart).draft.trials.list.map(({ id }) => id)).toEqual([
      "t1",
      "rec-a",
    ]);
  });

  it("calls a trial by its drafted medicine, to confirm, until that is confirmed or left out", () => {
    const nameIn = ({ draft, record }: Worked) => assess(readDraft(draft, record).intake).trials?.[0]?.name;
    expect(nameIn(opened)).toBe("sertraline (to confirm)");
    expect(nameIn(withConfirmed(opened, "trials.rec-a.drug", { value: "sertraline" }, DAY))).toBe("sertraline");
    expect(nameIn(withSetAside(opened, "trials.rec-a.drug"))).toBe("medicine not entered yet");
  });

  it("leaves open whether a medicine was added to another, where the record does, also after it was put back", () => {
    const { trials, ...rest } = chart;
    const beside = withChart(empty, {
      ...rest,
      trials: trials.map((trial) => ({ ...trial, mayBeAddedTo: [TOGETHER] })),
    });
    const augments = ({ draft }: Worked) =>
      readDraft(withConfirmed({ draft, record: [] }, "trials.rec-a.drug", { value: "sertraline" }, DAY).draft).intake
        .trials;
    expect(augments(beside)).toMatchObject([{ addedTo: "unknown" }, {}]);
    const back = withTrial(withoutTrial(beside, "rec-a"), { id: "rec-a", mayBeAddedTo: [TOGETHER] });
    expect(typedAt(back.draft, "trials.rec-a.addedTo")).toBe("unknown");
    expect(typedAt(opened.draft, "trials.rec-a.addedTo")).toBe("");
  });

  it("tells of a fact what stands in all the resources it came from", () => {
    const both = { ...fact("trials.rec-a.dose", 225) };
    const origins = [...both.origins, { resource: "MedicationRequest/2", date: "2024-03-01", says: "and another" }];
    const { record } = withChart(empty, chartWith({ "rec-a": [{ ...both, origins }] }));
    expect(record[0]?.found[0]).toMatchObject({
      resource: "MedicationRequest/1",
      says: "as it stands there; and another",
    });
  });

  it("leaves what was typed before as it stood", () => {
    const before = withConfirmed({ draft: emptyDraft(), record: [] }, "conditions.tsh", { value: 2 }, DAY);
    expect(typedAt(withChart(before, chart).draft, "conditions.tsh")).toBe("2\tmIU/L\t");
  });

  it("keeps two readings of one fact side by side", () => {
    const twice = withChart(empty, chartWith({ "rec-a": [...SERTRALINE, fact("trials.rec-a.dose", 150)] }));
    expect(twice.record.find(({ path }) => path === "trials.rec-a.dose")?.found.map(({ value }) => value)).toEqual([
      100, 150,
    ]);
  });
});

describe("a finding", () => {
  it("becomes the answer when it is confirmed, and is open again when that is taken back", () => {
    const confirmed = withConfirmed(opened, "trials.rec-a.drug", { value: "sertraline" }, DAY);
    expect(typedAt(confirmed.draft, "trials.rec-a.drug")).toBe("sertraline");
    const back = withReopened(confirmed, "trials.rec-a.drug");
    expect(typedAt(back.draft, "trials.rec-a.drug")).toBe("");
    expect(back.record.find(({ path }) => path === "trials.rec-a.drug")?.state).toBe("toConfirm");
  });

  it("that is not taken over leaves the answer as it stands", () => {
    expect(withSetAside(opened, "conditions.tsh").draft).toEqual(opened.draft);
  });

  it("about which the record contradicts itself is not confirmed with the rest of its trial", () => {
    const twice = withChart(empty, chartWith({ "rec-a": [...SERTRALINE, fact("trials.rec-a.dose", 150)] }));
    const { draft } = withTrialConfirmed(twice, "rec-a", DAY);
    expect(typedAt(draft, "trials.rec-a.weeks")).toBe("8");
    expect(typedAt(draft, "trials.rec-a.dose")).toBe("");
  });

  it("about a course lists the course when it is confirmed", () => {
    const facts = [fact("courses.ect", "yes", "Procedure/1"), fact("courses.ect.rec-ect-1.sessions", 8, "Procedure/1")];
    const confirmed = withConfirmed(
      withChart(empty, chartWith({}, facts)),
      "courses.ect.rec-ect-1.sessions",
      { value: 8 },
      DAY,
    );
    expect(readDraft(confirmed.draft, confirmed.record).intake.courses).toEqual({
      ect: [{ kind: "ect", id: "rec-ect-1", sessions: 8 }],
    });
  });
});

describe("reading the chart again", () => {
  it("shows no difference when nothing changed, whatever was decided", () => {
    expect(differences(withTrialConfirmed(opened, "rec-a", DAY), chart)).toEqual([]);
    expect(differences(withSetAside(opened, "conditions.tsh"), chart)).toEqual([]);
  });

  const later = chartWith(
    {
      "rec-a": [...SERTRALINE.slice(0, 2), fact("trials.rec-a.weeks", 12)],
      "rec-b": [fact("trials.rec-b.drug", "venlafaxine")],
    },
    [],
  );

  it("shows what is new, what changed and what is gone", () => {
    expect(differences(opened, later).map(({ path, kind }) => [path, kind])).toEqual([
      ["trials.rec-a.weeks", "changed"],
      ["trials.rec-b.drug", "new"],
      ["conditions.tsh", "gone"],
    ]);
  });

  describe("that two were given together", () => {
    const addedTo = "trials.rec-a.addedTo";
    const told = (seen: Worked, next: ChartDraft) => differences(seen, next).filter(({ path }) => path === addedTo);
    const withOverlap: ChartDraft = {
      ...chart,
      trials: chart.trials.map((trial) => ({ ...trial, mayBeAddedTo: [TOGETHER] })),
    };

    it("seen first in a later reading is brought up, and answered by nobody before it is decided", () => {
      const [overlap] = told(opened, withOverlap);
      expect(overlap).toMatchObject({ kind: "new", typed: "", before: [] });
      expect(overlap!.now).toMatchObject([{ value: "rec-b", says: "Given together with venlafaxine for 61 days" }]);
      expect(typedAt(opened.draft, addedTo)).toBe("");
    });

    it.each([
      ["keep", "", 1],
      ["replace", "unknown", 0],
      ["ignore", "", 0],
    ] as const)("%s leaves %j, and brings it up again %i times", (decision, typed, again) => {
      const decided = withDecision(opened, told(opened, withOverlap)[0]!, decision, withOverlap);
      expect(typedAt(decided.draft, addedTo)).toBe(typed);
      expect(told(decided, withOverlap)).toHaveLength(again);
      // Never an answer to confirm.
      expect(decided.record.filter(({ path, state }) => path === addedTo && state !== "setAside")).toEqual([]);
    });

    it("seen in the first reading opens the question, and is not brought up again by an answer", () => {
      const first = withChart(empty, withOverlap);
      expect(typedAt(first.draft, addedTo)).toBe("unknown");
      expect(told(first, withOverlap)).toEqual([]);
      const list = first.draft.trials.list.map((row) => (row.id === "rec-a" ? { ...row, addedTo: "" } : row));
      const answered = { ...first, draft: { ...first.draft, trials: { ...first.draft.trials, list } } };
      expect(told(answered, withOverlap)).toEqual([]);
    });

    it("beside yet another one is brought up", () => {
      const other = { ...TOGETHER, value: "rec-c" };
      const next = { ...chart, trials: chart.trials.map((trial) => ({ ...trial, mayBeAddedTo: [TOGETHER, other] })) };
      expect(told(withChart(empty, withOverlap), next)).toMatchObject([{ kind: "changed", typed: "unknown" }]);
    });
  });

  it.each(["keep", "replace", "ignore"] as const)("%s loses no trial and no other answer", (decision) => {
    const confirmed = withConfirmed(withTrialConfirmed(opened, "rec-a", DAY), "conditions.tsh", { value: 14 }, DAY);
    const decided = differences(confirmed, later).reduce(
      (so, difference) => withDecision(so, difference, decision, later),
      confirmed,
    );
    expect(decided.draft.trials.list.map(({ id }) => id)).toEqual(
      decision === "replace" ? ["rec-a", "rec-others", "rec-b"] : ["rec-a", "rec-others"],
    );
    expect(typedAt(decided.draft, "trials.rec-a.drug")).toBe("sertraline");
    expect(typedAt(decided.draft, "trials.rec-a.weeks")).toBe(decision === "replace" ? "" : "8");
    expect(differences(decided, later).length).toBe(decision === "keep" ? 3 : 0);
  });
});

it("a case file holds no id by which a record system knows a resource", () => {
  const { intake } = readDraft(opened.draft, opened.record);
  expect(JSON.stringify(withoutIds(intake))).not.toMatch(/(Request|Observation)\/\d/);
});
