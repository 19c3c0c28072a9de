import { describe, expect, it } from "vitest";
import {
  answerText,
  doseUnit,
  factsOf,
  isAugmentation,
  nameWithRecord,
  trialName,
} from "../../../src/rules/adequacy/facts";
import type { Intake } from "../../../src/rules/intake/intake";
import type { MedicineTrial, Trial } from "../../../src/rules/intake/trial";
import { failedTrial, historyOf } from "../../support/trials";

const one = (change: Partial<MedicineTrial> = {}): MedicineTrial => ({
  kind: "trial",
  id: "t1",
  drug: "sertraline",
  ...change,
});
const several = (change: object = {}): Trial => ({ kind: "several", id: "s", ...change });
const described = (intake: Intake, path: string) => factsOf(intake).describe(path);

describe("the value of a fact of a trial", () => {
  const value = (trial: Trial, name: string) => factsOf(historyOf([trial])).value(`trials.${trial.id}.${name}`);

  it.each([
    ["a listed medicine is known by its id", one(), "drug", "sertraline"],
    [
      "a product name written as unlisted is the medicine it names",
      one({ drug: { unlisted: "Zoloft" } }),
      "drug",
      "sertraline",
    ],
    ["a remedy that is in no list stands open", one({ drug: { unlisted: "a remedy" } }), "drug", undefined],
    ["a medicine nobody can name stands open", one({ drug: "unknown" }), "drug", undefined],
    ["nothing said of its purpose: it was for depression", one(), "takenFor", "depression"],
    ["taken for sleep", one({ takenFor: "sleep" }), "takenFor", "sleep"],
    ["a purpose nobody knows is open, and not depression", one({ takenFor: "unknown" }), "takenFor", undefined],
    ["nothing said of another medicine: it was added to none", one(), "addedTo", "none"],
    ["added to another trial", one({ addedTo: "t0" }), "addedTo", "t0"],
    ["whether it was added is not known", one({ addedTo: "unknown" }), "addedTo", undefined],
    ["no judgement of the dose was recorded", one(), "doseJudgedAdequate", "none"],
    ["the dose was judged adequate", one({ doseJudgedAdequate: "liverDisease" }), "doseJudgedAdequate", "liverDisease"],
    ["a dose", one({ dose: 100 }), "dose", 100],
    ["a dose of nothing is a dose", one({ dose: 0 }), "dose", 0],
    ["a dose nobody knows", one({ dose: "declined" }), "dose", undefined],
    ["a dose that was not asked", one(), "dose", undefined],
    ["how many of several", several({ howMany: 3 }), "howMany", 3],
    ["how many is not known", several({ howMany: "unknown" }), "howMany", undefined],
    ["the episode of several", several({ episode: "earlier" }), "episode", "earlier"],
    ["their class is no answer of its own", several({ drugClass: "ssri" }), "drugClass", undefined],
  ] as const)("%s", (_, trial, name, expected) => {
    expect(value(trial, name)).toBe(expected);
  });

  it("a trial as a whole has none, nor has one that is not in the list", () => {
    const { value: read } = factsOf(historyOf([one({ dose: 100 })]));
    expect([read("trials.t1"), read("trials.t2.dose"), read("trials.t2.drug")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is read once, however often it is asked for", () => {
    let reads = 0;
    const trial = {
      ...one(),
      get weeks() {
        reads += 1;
        return "unknown" as const;
      },
    };
    const { value: read } = factsOf(historyOf([trial]));
    expect([read("trials.t1.weeks"), read("trials.t1.weeks"), reads]).toEqual([undefined, undefined, 1]);
  });
});

describe("the list of trials as a fact", () => {
  it.each([
    [undefined, undefined, "not asked", undefined],
    ["unknown", undefined, "not known", undefined],
    ["declined", undefined, "preferred not to say", undefined],
    [[], "none", "none", 0],
    [[one()], "1 listed", "1 listed", 1],
    [[one(), several()], "2 listed", "2 listed", 2],
  ] as const)("%j: %s", (trials, value, text, listed) => {
    const facts = factsOf({ intakeVersion: 1, trials });
    expect(facts.value("trials")).toBe(value);
    expect(facts.describe("trials")).toEqual({
      path: "trials",
      label: "Medicines tried so far",
      value: text,
      open: value === undefined,
    });
    expect(facts.trials?.length).toBe(listed);
  });
});

describe("facts about other treatments", () => {
  const intake: Intake = {
    intakeVersion: 1,
    courses: {
      ect: [
        { kind: "ect", id: "a", sessions: 9, outcome: "minimal", started: "2025-03" },
        { kind: "ect", id: "b", electrodePlacement: "declined" },
      ],
      rtms: "no",
      psychotherapy: "unknown",
    },
  };

  it.each([
    ["courses.ect", "yes", "Electroconvulsive therapy (ECT), had so far", "yes"],
    ["courses.rtms", "no", "Transcranial magnetic stimulation (rTMS), had so far", "no"],
    ["courses.psychotherapy", undefined, "Psychotherapy, had so far", "not known"],
    ["courses.esketamine", undefined, "Esketamine nasal spray, had so far", "not asked"],
    ["courses.ect.a.sessions", 9, "Sessions, Electroconvulsive therapy (ECT)", "9 sessions"],
    [
      "courses.ect.a.outcome",
      "minimal",
      "Best result, Electroconvulsive therapy (ECT)",
      "little or none (less than 25 % better)",
    ],
    ["courses.ect.a.started", "2025-03", "Started, Electroconvulsive therapy (ECT)", "2025-03"],
    ["courses.ect.a.ended", undefined, "Ended, Electroconvulsive therapy (ECT)", "not asked"],
    [
      "courses.ect.b.electrodePlacement",
      undefined,
      "Electrode placement, Electroconvulsive therapy (ECT)",
      "preferred not to say",
    ],
    ["courses.ect.b.sessions", undefined, "Sessions, Electroconvulsive therapy (ECT)", "not asked"],
    ["courses.ect.c.sessions", undefined, "Sessions, Electroconvulsive therapy (ECT)", "not asked"],
    ["courses.rtms.c.sessions", undefined, "Sessions, Transcranial magnetic stimulation (rTMS)", "not asked"],
  ] as const)("%s: %s", (path, value, label, text) => {
    expect(factsOf(intake).value(path)).toBe(value);
    expect(described(intake, path)).toEqual({ path, label, value: text, open: value === undefined });
  });

  it("lists the courses had: none where the answer is no, and nothing while it stands open", () => {
    const { courses } = factsOf(intake);
    expect([courses("ect"), courses("rtms"), courses("psychotherapy"), courses("ivKetamine")]).toEqual([
      ["a", "b"],
      [],
      undefined,
      undefined,
    ]);
    const nothing = factsOf({ intakeVersion: 1 });
    expect([nothing.courses("ect"), nothing.value("courses.ect"), nothing.value("courses.ect.a.sessions")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("how a fact of a trial reads", () => {
  const sertraline = one({ dose: 100, weeks: 8, adherence: "some", note: "by post", started: "2024" });
  const intake = historyOf([
    sertraline,
    one({ id: "t2", drug: { unlisted: "a remedy" }, takenFor: "pain", addedTo: "t1", dose: "unknown" }),
    one({
      id: "t3",
      drug: "selegiline-transdermal",
      dose: 6,
      takenFor: "unknown",
      addedTo: "unknown",
      weeks: "declined",
    }),
    one({ id: "t4", drug: "unknown", doseJudgedAdequate: "plasmaLevel", dose: 20 }),
    several({ drugClass: "ssri", howMany: 2 }),
  ]);

  it.each([
    ["trials.t1.drug", "Which medicine, sertraline", "sertraline"],
    ["trials.t1.dose", "Highest daily dose, sertraline", "100 mg a day"],
    ["trials.t1.weeks", "Weeks at that dose, sertraline", "8 weeks"],
    ["trials.t1.adherence", "Doses taken, sertraline", "some (50 to 79 %)"],
    ["trials.t1.takenFor", "What it was taken for, sertraline", "depression"],
    ["trials.t1.addedTo", "What it was added to, sertraline", "given on its own"],
    [
      "trials.t1.doseJudgedAdequate",
      "Dose judged adequate although below the published minimum, sertraline",
      "not recorded",
    ],
    ["trials.t1.started", "Started, sertraline", "2024"],
    ["trials.t1.note", "note, sertraline", "by post"],
    ["trials.t2.takenFor", "What it was taken for, a remedy", "pain"],
    ["trials.t2.addedTo", "What it was added to, a remedy", "added to sertraline"],
    ["trials.t3.drug", "Which medicine, selegiline patch", "selegiline patch"],
    ["trials.t3.dose", "Highest daily dose, selegiline patch", "6 mg per 24 hours (patch)"],
    [
      "trials.t4.doseJudgedAdequate",
      "Dose judged adequate although below the published minimum, medicine not known",
      "yes, a plasma level in range",
    ],
    ["trials.t4.dose", "Highest daily dose, medicine not known", "20 mg a day"],
    ["trials.s.howMany", "How many, 2 SSRIs, details not known", "2"],
  ])("%s: %s: %s", (path, label, value) => {
    expect(described(intake, path)).toEqual({ path, label, value, open: false });
  });

  it.each([
    ["trials.t1.outcome", "Best result, sertraline", "not asked"],
    ["trials.t2.drug", "Which medicine, a remedy", "a remedy, not in the list of medicines"],
    ["trials.t2.dose", "Highest daily dose, a remedy", "not known"],
    ["trials.t3.weeks", "Weeks at that dose, selegiline patch", "preferred not to say"],
    ["trials.t3.takenFor", "What it was taken for, selegiline patch", "not known"],
    ["trials.t3.addedTo", "What it was added to, selegiline patch", "not known"],
    ["trials.t4.drug", "Which medicine, medicine not known", "not known"],
    // Of several, nothing was asked but how many, and in which episode: the rest nobody can say.
    ["trials.s", "Details, 2 SSRIs, details not known", "not known"],
    ["trials.s.weeks", "Weeks at that dose, 2 SSRIs, details not known", "not known"],
    ["trials.s.episode", "Episode, 2 SSRIs, details not known", "not asked"],
    ["trials.s.drugClass", "Class, 2 SSRIs, details not known", "not known"],
    ["trials.gone.weeks", "Weeks at that dose, trial", "not asked"],
  ])("open: %s: %s: %s", (path, label, value) => {
    expect(described(intake, path)).toEqual({ path, label, value, open: true });
  });

  it("is worded once, however often it is asked for", () => {
    const facts = factsOf(intake);
    expect(facts.describe("trials.t1.dose")).toBe(facts.describe("trials.t1.dose"));
  });

  it("reads the same for an answer that is only thought of", () => {
    expect(answerText(intake, "trials.t3.dose", 9)).toBe("9 mg per 24 hours (patch)");
    expect(answerText(intake, "trials.t1.adherence", "few")).toBe("few (less than 50 %)");
    expect(answerText(intake, "trials.t2.addedTo", "t3")).toBe("added to selegiline patch");
    expect(answerText({ intakeVersion: 1 }, "trials.t1.drug", "sertraline")).toBe("sertraline");
    expect(answerText({ intakeVersion: 1 }, "trials.t1.drug", "tea")).toBe("tea");
    expect(answerText({ intakeVersion: 1 }, "trials.t1.takenFor", "depression")).toBe("depression");
    expect(answerText({ intakeVersion: 1 }, "trials.t1.dose", 20)).toBe("20 mg a day");
  });

  it("the dose of several, or of no trial listed, has the unit of the question", () => {
    expect(answerText(intake, "trials.s.dose", 20)).toBe("20 mg a day");
  });
});

describe("how a question that is asked once reads", () => {
  const intake: Intake = {
    intakeVersion: 1,
    episode: { durationMonths: 14, severity: "declined", psychoticFeatures: "unknown" },
    person: { sex: "male" },
  };

  it.each([
    ["episode.durationMonths", "Length of the current episode", "14 months", false],
    ["episode.severity", "Severity of the current episode, by clinical judgement", "preferred not to say", true],
    ["episode.psychoticFeatures", "Psychotic features in this episode", "not known", true],
    ["episode.fatigue", "Marked tiredness or lack of energy in this episode", "not asked", true],
    ["conditions.obesity", "Obesity (body mass index 30 or more)", "not asked", true],
    ["nowhere.atAll", "nowhere.atAll", "not asked", true],
  ])("%s: %s: %s", (path, label, value, open) => {
    expect(described(intake, path)).toEqual({ path, label, value, open });
  });
});

describe("what a trial is called", () => {
  it.each([
    [one(), "sertraline"],
    [one({ drug: "unknown" }), "medicine not known"],
    [one({ drug: undefined }), "medicine not entered yet"],
    [one({ drug: { unlisted: "Zoloft" } }), "sertraline"],
    [one({ drug: { unlisted: "a remedy" } }), "a remedy"],
    [one({ drug: "no-such-id" }), "no-such-id"],
    [several(), "several medicines, details not known"],
    [several({ howMany: 3 }), "3 medicines, details not known"],
    [several({ howMany: "unknown", drugClass: "snri" }), "several SNRIs, details not known"],
    [several({ howMany: 2, drugClass: "tca" }), "2 tricyclics, details not known"],
    [several({ had: "unknown" }), "other medicines, if there were any"],
    [several({ had: "unknown", drugClass: "ssri" }), "other SSRIs, if there were any"],
    [several({ had: "unknown", howMany: 2 }), "2 medicines, details not known"],
  ] as const)("%j: %s", (trial, name) => {
    expect(trialName(trial)).toBe(name);
    expect(nameWithRecord(trial, {})).toBe(name);
  });
});

describe("whether an entry is an augmentation", () => {
  it.each([
    ["given on its own", one(), "no"],
    ["added to another trial", one({ addedTo: "t0" }), "yes"],
    ["whether it was added is not known", one({ addedTo: "unknown" }), "unknown"],
    ["a medicine that is only ever added", one({ drug: "lithium" }), "yes"],
    ["one that is only ever added, whatever is not known of it", one({ drug: "lithium", addedTo: "unknown" }), "yes"],
    ["a medicine not known may be one that is only ever added", one({ drug: "unknown" }), "unknown"],
    ["a medicine not known that was added", one({ drug: "unknown", addedTo: "t0" }), "yes"],
    ["several, details not known", several(), "unknown"],
  ] as const)("%s: %s", (_, trial, expected) => {
    expect(isAugmentation(trial)).toBe(expected);
  });
});

it("the dose of a medicine that is not known is in the unit of the question", () => {
  expect([doseUnit(one()), doseUnit(one({ drug: "fluoxetine-weekly" })), doseUnit(one({ drug: "unknown" }))]).toEqual([
    "mg a day",
    "mg a week",
    "mg a day",
  ]);
});

describe("what a record says of an open fact", () => {
  const found = (value: string | number, more: object = {}) => ({ value, resource: "MedicationRequest/12", ...more });
  const withRecord = (
    state: "toConfirm" | "confirmed" | "setAside",
    path: string,
    list: readonly object[],
    trial: MedicineTrial,
  ) => ({ ...historyOf([trial]), record: [{ path, state, found: list }] }) as unknown as Intake;
  const blank = one({ drug: undefined });

  it.each([
    ["one medicine", [found("sertraline")], "sertraline (to confirm)"],
    ["two that differ", [found("sertraline"), found("venlafaxine")], "sertraline or venlafaxine (to confirm)"],
    ["one that is not listed", [found("tea")], "tea (to confirm)"],
  ] as const)("the trial is called by what was drafted: %s", (_, list, name) => {
    const intake = withRecord("toConfirm", "trials.t1.drug", list, blank);
    expect(nameWithRecord(blank, intake)).toBe(name);
    expect(described(intake, "trials.t1.weeks").label).toBe(`Weeks at that dose, ${name}`);
    expect(factsOf(intake).trials?.map((entry) => entry.name)).toEqual([name]);
  });

  it("no longer once it is set aside, and never in place of an answer", () => {
    expect(nameWithRecord(blank, withRecord("setAside", "trials.t1.drug", [found("sertraline")], blank))).toBe(
      "medicine not entered yet",
    );
    expect(nameWithRecord(one(), withRecord("toConfirm", "trials.t1.drug", [found("venlafaxine")], one()))).toBe(
      "sertraline",
    );
    expect(nameWithRecord(several(), withRecord("toConfirm", "trials.s.drug", [found("venlafaxine")], one()))).toBe(
      "several medicines, details not known",
    );
  });

  it("is told beside the fact, without the id of the resource, with the day alone of a date", () => {
    const list = [found(100, { date: "2024-03-01T08:00:00Z" }), found(150, { date: "2024" }), found(50)];
    expect(described(withRecord("toConfirm", "trials.t1.dose", list, one()), "trials.t1.dose")).toEqual({
      path: "trials.t1.dose",
      label: "Highest daily dose, sertraline",
      value:
        "not asked; to confirm from the record: 100 mg a day (MedicationRequest, 2024-03-01) or 150 mg a day (MedicationRequest, 2024) or 50 mg a day (MedicationRequest)",
      open: true,
    });
  });

  it("is told no more once it is confirmed or set aside", () => {
    for (const state of ["confirmed", "setAside"] as const) {
      expect(described(withRecord(state, "trials.t1.dose", [found(100)], one()), "trials.t1.dose")).toEqual({
        path: "trials.t1.dose",
        label: "Highest daily dose, sertraline",
        value: "not asked",
        open: true,
      });
    }
  });

  it.each([
    ["confirmed", 100, { fromRecord: "MedicationRequest, 2024-03-01" }],
    ["confirmed", 150, {}],
    ["toConfirm", 100, {}],
    ["setAside", 100, {}],
  ] as const)(
    "%s, with an answer of %i: the origin is named only of the answer that was confirmed",
    (state, dose, origin) => {
      const intake = withRecord(state, "trials.t1.dose", [found(100, { date: "2024-03-01" })], one({ dose }));
      expect(described(intake, "trials.t1.dose")).toEqual({
        path: "trials.t1.dose",
        label: "Highest daily dose, sertraline",
        value: `${dose} mg a day`,
        open: false,
        ...origin,
      });
    },
  );
});

describe("what the list of current medicines makes of a fact", () => {
  const listed: Intake = {
    intakeVersion: 1,
    currentMedicines: [
      { id: "a", medicine: "ibuprofen", mostDays: "yes" },
      { id: "b", medicine: "naproxen", mostDays: "no" },
      { id: "c", medicine: { unlisted: "a remedy" } },
    ],
  };
  const only = (medicine: string, medicines: object = {}) =>
    ({ intakeVersion: 1, currentMedicines: [{ id: "a", medicine }], medicines }) as unknown as Intake;

  it("a class of which a member stands in it is taken, and its members are named", () => {
    expect(described(listed, "currentMedicines.nsaid")).toEqual({
      path: "currentMedicines.nsaid",
      label: "Among the current medicines: an NSAID",
      value: "yes: ibuprofen, naproxen",
      open: false,
    });
  });

  it("a class of which none stands in it is open while the list is not complete", () => {
    expect(described(listed, "currentMedicines.lithium")).toEqual({
      path: "currentMedicines.lithium",
      label: "Among the current medicines: lithium",
      value: "not known from the current medicines",
      open: true,
    });
  });

  it("where the question about that class alone was answered, it is named as the reason", () => {
    const { value, open } = described({ intakeVersion: 1, medicines: { lithium: "yes" } }, "currentMedicines.lithium");
    expect([value, open]).toEqual(["yes, as asked: Lithium now", false]);
  });

  it("a class that no question asks about alone is taken or not, and nothing more is said", () => {
    const none: Intake = { intakeVersion: 1, currentMedicines: "none" };
    expect(described(none, "currentMedicines.nsaid").value).toBe("no");
  });

  it("a question about classes is answered by a member, which is named", () => {
    expect(described(listed, "medicines.interactsWithLithium")).toMatchObject({
      value: "yes: ibuprofen, among the current medicines",
      open: false,
    });
  });

  it("a question that stays open names what was not checked", () => {
    expect(described(listed, "medicines.opioid")).toMatchObject({
      value: "not asked; not checked: a remedy",
      open: true,
    });
  });

  it("an answer of its own stands before what the list says", () => {
    expect(factsOf(only("lithium", { lithium: "no" })).value("medicines.lithium")).toBe("no");
    expect(factsOf(only("lithium")).value("medicines.lithium")).toBe("yes");
    expect(factsOf({ intakeVersion: 1 }).value("medicines.lithium")).toBeUndefined();
  });

  it("the list and its entries have a name", () => {
    expect(described(listed, "currentMedicines").label).toBe("Current medicines");
    expect(described(listed, "currentMedicines.a").label).toBe("A current medicine");
  });
});

describe("the same history with one answer replaced", () => {
  it.each([
    ["a dose", "trials.t1.dose", 200],
    ["an answer that stood open", "trials.t1.weeks", 8],
    ["a question asked once", "episode.durationMonths", 24],
    ["a question of a section nothing was said of", "safety.suicidalBehaviour", "never"],
    ["a fact of a course", "courses.ect.a.outcome", "remission"],
    ["whether a class of medicines is taken", "currentMedicines.nsaid", "yes"],
    ["that it is not", "currentMedicines.lithium", "no"],
    ["an item of a reading", "scales.phq9.r1.selfHarm", 2],
  ] as const)("%s", (_, path, value) => {
    const before: Intake = {
      intakeVersion: 1,
      trials: [one({ dose: 50, weeks: "unknown" }), one({ id: "t2", dose: 75, weeks: 3 })],
      episode: { durationMonths: 6, severity: "severe" },
      courses: {
        ect: [
          { kind: "ect", id: "a", outcome: "minimal", sessions: 6 },
          { kind: "ect", id: "b", outcome: "worse" },
        ],
        rtms: "no",
      },
      scales: [
        { id: "r1", scale: "phq9", items: { selfHarm: 0, mood: 1 } },
        { id: "r2", scale: "phq9", items: { mood: 3 } },
      ],
    };
    const kept = structuredClone(before);
    const after = factsOf(before).with(path, value);
    expect(after.value(path)).toBe(value);
    // Everything else stays, and so does the history that was asked.
    const others = [
      "trials.t1.drug",
      "trials.t1.dose",
      "trials.t1.weeks",
      "trials.t2.dose",
      "trials.t2.weeks",
      "episode.durationMonths",
      "episode.severity",
      "courses.ect.a.outcome",
      "courses.ect.a.sessions",
      "courses.ect.b.outcome",
      "courses.rtms",
      "currentMedicines.opioid",
      "scales.phq9.r1.mood",
      "scales.phq9.r2.mood",
      "scales.phq9.r2.selfHarm",
    ].filter((other) => other !== path);
    expect(others.map((other) => after.value(other))).toEqual(others.map((other) => factsOf(before).value(other)));
    expect(before).toEqual(kept);
  });

  it("what is assumed of one class stays while another answer is tried", () => {
    const tried = factsOf({ intakeVersion: 1 })
      .with("currentMedicines.nsaid", "yes")
      .with("episode.durationMonths", 3)
      .with("currentMedicines.lithium", "no");
    expect([
      tried.value("currentMedicines.nsaid"),
      tried.value("episode.durationMonths"),
      tried.value("currentMedicines.lithium"),
    ]).toEqual(["yes", 3, "no"]);
  });

  it("nothing is made of a trial or a course that is not there", () => {
    const nothing = factsOf({ intakeVersion: 1 }).with("trials.t1.dose", 50).with("courses.ect.a.sessions", 3);
    expect([
      nothing.value("trials.t1.dose"),
      nothing.value("courses.ect.a.sessions"),
      nothing.value("courses.ect"),
    ]).toEqual([undefined, undefined, undefined]);
    expect(
      factsOf({ intakeVersion: 1, courses: { ect: "no" } })
        .with("courses.ect.a.sessions", 3)
        .value("courses.ect"),
    ).toBe("no");
  });
});

describe("a reading of a scale that answers a question asked on its own", () => {
  const reading = { id: "r", scale: "auditC", date: "2026-01", total: 5 } as const;

  it("is named beside the answer", () => {
    const intake: Intake = { intakeVersion: 1, scales: [reading] };
    expect(described(intake, "substances.auditC")).toMatchObject({
      value: "5 points (AUDIT-C of 2026-01)",
      open: false,
    });
  });

  it("is not, where the question was answered on its own", () => {
    const intake: Intake = { intakeVersion: 1, scales: [reading], substances: { auditC: 5 } };
    expect(described(intake, "substances.auditC")).toMatchObject({ value: "5 points", open: false });
  });

  it("two readings that agree are both named", () => {
    const intake: Intake = { intakeVersion: 1, scales: [reading, { ...reading, id: "q", date: "unknown" }] };
    expect(described(intake, "substances.auditC").value).toBe(
      "5 points (AUDIT-C of 2026-01 and AUDIT-C, date not known)",
    );
  });
});

it("the trials of a history are entries to count, in their order", () => {
  const { trials } = factsOf(historyOf([failedTrial("venlafaxine"), several({ howMany: 2 })]));
  expect(trials?.map(({ id, howMany, name }) => [id, howMany, name])).toEqual([
    ["venlafaxine", 1, "venlafaxine"],
    ["s", 2, "2 medicines, details not known"],
  ]);
});
