import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEDICINE_NAMES } from "../../../../src/rules/adequacy/medicines";
import { LIMITS } from "../../../../src/rules/intake/limits";
import { TRIAL_QUESTIONS } from "../../../../src/rules/intake/trial";
import { readLine } from "../../../../src/ui/intake/quick-entry/read-line";
import { readLines } from "../../../../src/ui/intake/quick-entry/read-lines";
import { rowsOf } from "../../../../src/ui/intake/quick-entry/rows";
import { ADDING, NEGATORS, SHORT_NAMES, WORDINGS } from "../../../../src/ui/intake/quick-entry/vocabulary";
import { emptyDraft } from "../../../../src/ui/state/draft";
import { parseTyped, readDraft } from "../../../../src/ui/state/read-draft";
import { HARDER } from "./harder-lines";
import { BESIDE } from "./lines-beside";
import { RESULTS_IN_WORDS } from "./results-in-words";
import { SEVERAL } from "./several-amounts";
import { WRITTEN as PLAIN, type WrittenLine } from "./written-lines";

const WRITTEN = [...PLAIN, ...HARDER, ...BESIDE, ...SEVERAL, ...RESULTS_IN_WORDS];

function defined(record: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The fields of a line whose answers say that they were inferred. */
function markedIn(line: string): readonly string[] {
  return readLine(line)
    .parts.filter(({ inferred }) => inferred !== undefined)
    .flatMap(({ says }) =>
      Object.entries(FIELD_LABELS).flatMap(([field, label]) => (says.includes(`${label}: `) ? field : [])),
    )
    .toSorted();
}
const FIELD_LABELS = {
  drug: "Medicine",
  ...Object.fromEntries(
    (["dose", "weeks", "adherence", "outcome", "improvementPercent", "whyEnded", "episode"] as const).map((field) => [
      field,
      TRIAL_QUESTIONS[field].label,
    ]),
  ),
  started: "Started",
  ended: "Ended",
};

describe("lines as they stand in notes", () => {
  it("there are at least 150 of them, no two alike", () => {
    expect(WRITTEN.length).toBeGreaterThanOrEqual(150);
    expect(new Set(WRITTEN.map(({ line }) => line)).size).toBe(WRITTEN.length);
  });

  it.each(WRITTEN.map((written) => [written.line, written] as const))("%s", (line, written: WrittenLine) => {
    const { kind, answers, addedTo, notUnderstood, couldBe, noTrial } = readLine(line);
    expect({ kind, answers, addedTo: typeof addedTo === "object" ? addedTo.name : addedTo }).toEqual({
      kind: written.group === undefined ? "trial" : "several",
      answers: defined({
        drug: written.drug,
        dose: written.dose,
        weeks: written.weeks,
        adherence: written.adherence,
        outcome: written.outcome,
        improvementPercent: written.percent,
        whyEnded: written.why,
        episode: written.episode,
        takenFor: written.takenFor,
        optimised: written.optimised,
        drugClass: written.group,
        howMany: written.howMany,
        started: written.started,
        ended: written.ended,
      }),
      addedTo: written.addedTo,
    });
    expect(notUnderstood.map(({ text }) => text)).toEqual(written.left ?? []);
    expect(couldBe).toEqual(written.couldBe ?? []);
    expect(noTrial).toBe(written.noTrial);
    if (written.marked !== undefined) expect(markedIn(line)).toEqual([...written.marked].toSorted());
  });
});

describe("answers to check", () => {
  it.each(WRITTEN.filter(({ left }) => left === undefined))(
    "there are none where all is understood: $line",
    ({ line }) => {
      expect(readLine(line).isToCheck).toBe(false);
    },
  );

  it("leave most of what ordinary lines tell outright", () => {
    const parts = PLAIN.flatMap(({ line }) => readLines(line))
      .filter(({ noTrial }) => noTrial === undefined)
      .flatMap(({ parts, isToCheck }) =>
        parts.filter(({ isAside }) => isAside !== true).map((part) => ({ part, isToCheck })),
      );
    const outright = parts.filter(({ part, isToCheck }) => part.inferred === undefined && !isToCheck);
    expect(outright.length / parts.length).toBeGreaterThanOrEqual(0.6);
  });
});

describe("what is inferred says so", () => {
  const inferredIn = (line: string) =>
    readLine(line)
      .parts.filter(({ inferred }) => inferred !== undefined)
      .map(({ says, inferred }) => `${says} – ${inferred!}`);

  it.each([
    ["sertraline 100 8w", "Highest daily dose: 100 mg a day – no unit written"],
    ["sertraline 50mg bd 8w", "Highest daily dose: 100 mg a day – twice a day, so 100"],
    ["sertraline 50-200mg 8w", "Highest daily dose: 200 mg a day – the highest of 50, 200, so 200"],
    ["lithium 0.9g 6w", "Highest daily dose: 900 mg a day – 0.9 g"],
    ["sertraline 100mg 3/12", "Weeks at that dose: 13 weeks – 3 months, so 13 weeks"],
    ["sertraline 100mg 6-8 weeks", "Weeks at that dose: 6 weeks – the shorter of 6 and 8"],
    ["sertraline 100mg at least 8 weeks", "Weeks at that dose: 8 weeks – written as “at least”"],
    ["venla 150mg 8w", "Medicine: venlafaxine – read as venlafaxine"],
    ["sertaline 100mg 8w", "Medicine: sertraline – spelling read as sertraline"],
    [
      "sertraline 100mg 8w failed",
      "Best result: less than half better, no more detail – read as less than half better, no more detail",
    ],
    ["sertraline 100mg 8w stopped nausea", "Why it ended: side effects – nausea, read as a side effect"],
    [
      "quetiapine XR 300mg",
      "Medicine: quetiapine extended-release on its own – no word of adding it, so read as taken on its own",
    ],
    ["amisulpride 50mg", "Medicine: amisulpride – not in the list; kept as written"],
    [
      "aripiprazole 5 added to sertraline 200mg 6w",
      "a dose of sertraline, left out of this trial – it stands beside sertraline",
    ],
    [
      "aripiprazole 5 added to sertraline 200mg 6w",
      "Weeks at that dose: 6 weeks – read as the time with both; it stands behind sertraline",
    ],
    ["sertraline 50mg 2w, 100mg 2w, 200mg 8w", "Highest daily dose: 200 mg a day – the highest of 50, 100, 200"],
    [
      "sertraline 50mg 2w, 100mg 2w, 200mg 8w",
      "Weeks at that dose: 8 weeks – the time at the highest of several doses",
    ],
    ["Zoloft 50-100-200 mg 12 weeks", "Weeks at that dose: 12 weeks – how much of it at this dose is not said"],
    ["sertraline 200mg, 12 weeks in all", "Weeks at that dose: 12 weeks – how much of it at this dose is not said"],
    ["venlafaxine 150mg mane + 75mg nocte", "Highest daily dose: 225 mg a day – 150 and 75 in one day, so 225"],
    ["sertraline 50mg, 3 tabs daily", "Highest daily dose: 150 mg a day – 3 of them, so 150"],
    [
      "sertraline 100mg 8w 25-50% improvement",
      "Best result: partial (25 to 49 % better) – between bounds, so no exact percentage",
    ],
    [
      "quetiapine XL aug 300mg",
      "Medicine: quetiapine extended-release, added – “xl” read as quetiapine extended-release",
    ],
    [
      "Zoloft 50->100->200 12w (6w at 200)",
      "Highest daily dose: 200 mg a day – the highest of 50, 100, 200, so 200; no unit written",
    ],
    ["sertraline 200mg 8 weeks of which 4 at 200mg", "Weeks at that dose: 4 weeks – 4 of 8 weeks were at this dose"],
    ["sertraline 1.5 tabs of 100mg", "Highest daily dose: 150 mg a day – 1.5 of them, so 150"],
    ["Zoloft ~40mg 8w", "Highest daily dose: 40 mg a day – written as “~”"],
    ["Zoloft 40mg 8w ~30% better", "Improvement on a scale: 30 % – written as “~”"],
    ["sertraline 100 mg in 2019", "Started: 2019 – a date alone, read as the start"],
  ])("%s", (line, said) => {
    expect(inferredIn(line)).toContain(said);
  });

  it("a line that says everything outright infers nothing", () => {
    expect(
      inferredIn("sertraline 100 mg 8 weeks, most doses taken, partial response, this episode, still taken"),
    ).toEqual([]);
  });

  it("a word as close to two medicines is left open, and both are named", () => {
    const { answers, couldBe } = readLine("fluoxamine 100mg 8w");
    if (couldBe.length === 0) expect(answers["drug"]).toBeDefined();
    else {
      expect(answers["drug"]).toBeUndefined();
      expect(couldBe.length).toBeGreaterThan(1);
    }
  });
});

describe("several lines at once", () => {
  const text = "sertraline 100mg 8w NR\r\n\n  lithium 900mg 6/52 aug of sertraline\nmirtazapine aug 30mg likes it";

  it("every line that is not blank is one trial", () => {
    expect(readLines(text).map(({ answers }) => answers["drug"])).toEqual(["sertraline", "lithium", "mirtazapine"]);
  });

  it("an added medicine is tied to the trial it names, or says that it is not known", () => {
    const rows = rowsOf(readLines(text), []);
    expect(rows.map((row) => row["addedTo"])).toEqual([undefined, rows[0]!.id, "unknown"]);
  });

  it("ids are new ones, and every line goes along as the note, within its limit", () => {
    const rows = rowsOf(readLines(text), [
      { kind: "trial", id: "t1" },
      { kind: "trial", id: "t3" },
    ]);
    expect(new Set([...rows.map(({ id }) => id), "t1", "t3"]).size).toBe(5);
    expect(rows.map((row) => row["note"])).toEqual([
      "sertraline 100mg 8w NR",
      "lithium 900mg 6/52 aug of sertraline",
      "mirtazapine aug 30mg likes it",
    ]);
    const [long] = rowsOf(readLines(`sertraline ${"likes it ".repeat(2000)}`), []);
    expect(long?.["note"]).toHaveLength(LIMITS.text);
  });

  it("of two rows of one medicine none is guessed as the base, unless the line itself made one", () => {
    const twice = "sertraline 100mg 8w NR\nsertraline 200mg 12w NR\n";
    const named = rowsOf(readLines(`${twice}lithium 900mg 6w added to sertraline`), []);
    expect(named.at(-1)?.["addedTo"]).toBe("unknown");
    const own = rowsOf(readLines(`${twice}sertraline 150mg 6w partial, lithium 900mg added 6w`), []);
    expect(own.at(-1)?.["addedTo"]).toBe(own[2]!.id);
  });

  it("a line that tells of the medicine and of what was added to it, each with its own amounts, is two trials", () => {
    const line = "sertraline 150mg 12w NR, augmented with lithium 800mg 6w";
    const readings = readLines(line);
    expect(readings.map(({ answers }) => answers)).toEqual([
      { drug: "sertraline", dose: "150", weeks: "12", outcome: "minimal" },
      { drug: "lithium", dose: "800", weeks: "6" },
    ]);
    expect(readings.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
    const rows = rowsOf(readings, []);
    expect(rows.map((row) => [row["addedTo"], row["note"]])).toEqual([
      [undefined, line],
      [rows[0]!.id, line],
    ]);
  });
});

describe("a medicine told of before the one that was added", () => {
  const told = (line: string) =>
    readLines(line).map(({ answers: { drug, dose, weeks }, addedTo, notUnderstood }) => [
      [drug, dose, weeks].join(" "),
      typeof addedTo === "object" ? addedTo.name : addedTo,
      notUnderstood.map(({ text }) => text),
    ]);

  it.each([
    [
      "escitalopram 20mg x8w; then brexpiprazole 2mg added x6w; no response to either",
      [
        ["escitalopram 20 8", undefined, []],
        ["brexpiprazole 2 6", "escitalopram", ["either"]],
      ],
    ],
    [
      "escitalopram 20mg 8w, brexpiprazole 2mg aug 6w",
      [
        ["escitalopram 20 8", undefined, []],
        ["brexpiprazole 2 6", "escitalopram", []],
      ],
    ],
    ["escitalopram, brexpiprazole 2mg added 6w", [["brexpiprazole 2 6", "escitalopram", []]]],
    [
      "escitalopram 20mg 8w, brexpiprazole 2mg added 6w, lithium 800mg",
      [
        ["escitalopram 20 8", undefined, []],
        ["brexpiprazole 2 6", "escitalopram", ["lithium 800mg"]],
      ],
    ],
    [
      "sertraline 100mg 8w not tolerated, lithium 800mg added",
      [
        ["sertraline 100 8", undefined, []],
        ["lithium 800 ", "unknown", []],
      ],
    ],
    [
      "sertraline 200 x 12w NR then augmented w/ Abilify 5 x 6w, akathisia",
      [
        ["sertraline 200 12", undefined, []],
        ["aripiprazole 5 6", "sertraline", ["akathisia"]],
      ],
    ],
    ["sertraline 200 12w, augmented with valproate", [["sertraline 200 12", undefined, ["augmented with valproate"]]]],
    // To what it was added is not said where the other was stopped, or where two stand before it.
    [
      "escitalopram 20mg 8w stopped SE, lithium 800mg aug 6w",
      [
        ["escitalopram 20 8", undefined, []],
        ["lithium 800 6", "unknown", []],
      ],
    ],
    [
      "sertraline 50mg 8w, mirtazapine 30mg 6w, lithium 800mg added 6w",
      [
        ["sertraline 50 8", undefined, ["mirtazapine 30mg 6w"]],
        ["lithium 800 6", "unknown", []],
      ],
    ],
  ])("%s", (line, trials) => {
    expect(told(line)).toEqual(trials);
  });
});

describe("what is planned or was declined is no second trial", () => {
  it.each([
    "sertraline 100mg 8w NR, plan: augment with lithium 800mg",
    "sertraline 100mg 8w NR, plan to start mirtazapine 15mg",
    "sertraline 100mg 8w NR, declined lithium augmentation",
    "sertraline 100mg 8w NR, lithium augmentation declined",
    "Zoloft 150 12w NR; for Li aug",
    "Zoloft 150 12w NR; for lithium augmentation",
    "Zoloft 150 12w NR, awaiting lithium aug",
    "Zoloft 150 12w NR, keen on lithium aug",
    "Zoloft 150 12w NR, lithium aug next",
    "Zoloft 150 12w NR, lithium aug contraindicated",
    "Zoloft 150 12w NR, lithium aug CI renal",
    "Zoloft 150 12w NR, lithium aug if no better",
    "Zoloft 150 12w NR, recommend Abilify added",
    "Zoloft 150 12w NR, pt wants Abilify added",
    "Zoloft 150 12w NR, Abilify to be added",
    "Zoloft 150 12w NR, Abilify not added",
    "Zoloft 150 12w NR, lithium aug to start Monday",
  ])("%s", (line) => {
    expect(readLines(line).map(({ answers, addedTo }) => [answers["drug"], addedTo])).toEqual([
      ["sertraline", undefined],
    ]);
  });
});

describe("the vocabulary", () => {
  it("no wording answers two questions, or one question in two ways", () => {
    const all = WORDINGS.flatMap(({ words }) => words);
    expect(all.filter((words, index) => all.indexOf(words) !== index)).toEqual([]);
    expect(all.filter((words) => ADDING.includes(words))).toEqual([]);
  });

  it("every answer is one that the question accepts", () => {
    for (const { field, answer } of WORDINGS)
      if (field !== "takenFor") expect(parseTyped(TRIAL_QUESTIONS[field], answer).ok, `${field} ${answer}`).toBe(true);
  });

  it("every short name stands for a listed medicine", () => {
    const names = new Set(MEDICINE_NAMES.map(({ name }) => name));
    expect(Object.values(SHORT_NAMES).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(...WRITTEN.map(({ line }) => line)),
    fc.constantFrom(...WORDINGS.flatMap(({ words }) => words), ...MEDICINE_NAMES.map(({ name }) => name)),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("100mg", "6/52", "x10w", "50->200", "İ", "ß", "\u0001", "%", "30%", "<4 weeks", "bd", "+", "?"),
  );
  const text = fc
    .array(pieces, { maxLength: 12 })
    .chain((parts) => fc.constantFrom(" ", "", ",").map((by) => parts.join(by)));

  it("gives a reading, the same every time, whose parts lie in the line and never overlap what is left", () => {
    fc.assert(
      fc.property(text, (line) => {
        const reading = readLine(line);
        expect(readLine(line)).toEqual(reading);
        expect(reading.line).toBe(line);
        for (const { from, to } of [...reading.parts, ...reading.notUnderstood]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(line.length);
          expect(from).toBeLessThan(to);
        }
        for (const open of reading.notUnderstood) expect(open.text).toBe(line.slice(open.from, open.to));
      }),
      { numRuns: 3000 },
    );
  });

  it("loses no letter and no digit: each was read, is a filler, or is shown as not understood", () => {
    fc.assert(
      fc.property(text, (line) => {
        const { parts, notUnderstood } = readLine(line);
        const shown = [...parts, ...notUnderstood];
        for (const { 0: number, index } of line.matchAll(/\d+/gu)) {
          const covered = shown.some(({ from, to }) => from < index + number.length && to > index);
          // A control character before the list's number is no text: the line is read as if it were a blank.
          const visible = line.replaceAll("\u0001", " ");
          const bullet = /^\s*\d{1,2}[.)]\s/u.test(visible) && index <= visible.search(/\S/u);
          expect(covered || bullet, `${number} in ${JSON.stringify(line)}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("never reads a result behind a negator or a question mark as that result", () => {
    const results = WORDINGS.filter(({ field }) => field !== "takenFor");
    const small = fc.constantFrom("", "much ", "really ", "any ", "yet ", "fully ", "so very ", "to achieve a ");
    const negated = fc.record({
      wording: fc.constantFrom(...results.flatMap(({ words, ...one }) => words.map((said) => ({ ...one, said })))),
      negator: fc.constantFrom(...NEGATORS, "?", "did not", "has never", "Not"),
      small,
      before: fc.constantFrom("sertraline 100mg 8w ", "sertraline 8w, ", "venla XR 225mg stopped, "),
      behind: fc.constantFrom("", ", 3 months", " in 2019", ", likes it"),
    });
    fc.assert(
      fc.property(negated, ({ wording: { field, answer, said }, negator, small: between, before, behind }) => {
        // "No missed doses" and the like are wordings of their own, with an answer of their own.
        const line = `${before}${negator} ${between}${said}${behind}`;
        expect(readLine(line).answers[field], line).not.toBe(answer);
      }),
      { numRuns: 3000 },
    );
  });

  it("never reads an amount behind a word that denies or doubts it", () => {
    const doubted = fc.record({
      said: fc.constantFrom(
        "never",
        "not",
        "did not",
        "didn't",
        "could not",
        "has never",
        "failed to",
        "possibly",
        "?",
      ),
      between: fc.constantFrom(
        "",
        "quite ",
        "reach ",
        "get to ",
        "take it for ",
        "complete the full ",
        "even ",
        "yet ",
      ),
      amount: fc.constantFrom(
        ...[150, 37.5, 300].map((dose) => ({ field: "dose", words: `${dose}mg` })),
        ...["6 weeks", "6w", "six weeks", "6/52"].map((words) => ({ field: "weeks", words })),
      ),
      before: fc.constantFrom("sertraline ", "venla XR, ", "lithium aug "),
      behind: fc.constantFrom("", ", NR", " in 2019", ", likes it"),
    });
    fc.assert(
      fc.property(doubted, ({ said, between, amount: { field, words }, before, behind }) => {
        const line = `${before}${said} ${between}${words}${behind}`;
        expect(readLine(line).answers[field], line).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("makes rows that the form takes: no answer that a field would refuse", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
        const readings = readLines(lines.join("\n"));
        for (const { answers } of readings)
          for (const [field, answer] of Object.entries(answers))
            if (field in TRIAL_QUESTIONS) {
              const question = TRIAL_QUESTIONS[field as keyof typeof TRIAL_QUESTIONS];
              expect(parseTyped(question, answer).ok, `${field} ${answer}`).toBe(true);
            }
        const draft = emptyDraft();
        expect(() => readDraft({ ...draft, trials: { ...draft.trials, list: rowsOf(readings, []) } })).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
