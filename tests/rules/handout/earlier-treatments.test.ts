import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, composeHandout, type Intake } from "../../../src/rules/index";
import type { CourseKind } from "../../../src/rules/intake/course";
import type { Trial } from "../../../src/rules/intake/trial";
import { DRUGS } from "../../../src/rules/knowledge/drugs";
import type { Criterion, HadCourse } from "../../../src/rules/logic/criterion";
import { OPTIONS } from "../../../src/rules/options/options";
import { intakes } from "../../support/intakes";

// What helped or did not help before may have been another treatment than the option: the sheet names it, whatever the
// option, the treatment and its result.

const EVERY_OPTION = OPTIONS.map(({ id }) => id);
const SIDES = { for: "Speaks for it, for you: ", against: "Speaks against it, for you: " } as const;
type Side = keyof typeof SIDES;

/** What the sheet says for, and against, an option of this person. */
function statements(
  intake: Intake,
): readonly { readonly option: string; readonly side: Side; readonly says: string }[] {
  return composeHandout(intake, assess(intake, {}), EVERY_OPTION).flatMap(({ id, paragraphs }) =>
    (Object.keys(SIDES) as Side[]).flatMap((side) =>
      paragraphs
        .filter((line) => line.includes(SIDES[side]))
        .flatMap((line) => line.slice(line.indexOf(SIDES[side]) + SIDES[side].length, -1).split("; "))
        .map((says) => ({ option: id.replace(/^option-/, ""), side, says })),
    ),
  );
}

/** A statement on how an earlier treatment went. */
const OF_AN_EARLIER_ONE = /helped|had to end|had a full trial/;
const DID_NOT_HELP = /not |had to end|little/;

const NAMES: Readonly<Record<CourseKind, string>> = {
  psychotherapy: "a talking therapy",
  ect: "ECT",
  rtms: "magnetic stimulation (TMS)",
  ivKetamine: "a ketamine drip",
  esketamine: "esketamine nasal spray",
};
const KINDS = Object.keys(NAMES) as readonly CourseKind[];
const HELPFUL = ["remission", "response"] as const;
const UNHELPFUL = ["partial", "minimal", "worse", "insufficient"] as const;

function afterCourses(kind: CourseKind, ...outcomes: readonly string[]): Intake {
  const courses = { [kind]: outcomes.map((outcome, place) => ({ kind, id: `c${place}`, outcome })) };
  return { intakeVersion: 1, courses } as unknown as Intake;
}

const told = (intake: Intake) =>
  statements(intake)
    .filter(({ says }) => OF_AN_EARLIER_ONE.test(says))
    .map(({ option, side, says }) => `${option}, ${side}: ${says}`);

describe("courses of other treatments, over all options", () => {
  const helped: Readonly<Record<CourseKind, readonly string[]>> = {
    psychotherapy: ["psychotherapy, for: a talking therapy helped you before"],
    ect: [
      "augment-lithium, for: ECT helped you before, and a guideline names adding lithium after that",
      "ect, for: ECT helped you before",
    ],
    rtms: ["rtms, for: magnetic stimulation (TMS) helped you before"],
    ivKetamine: [
      "esketamine, for: a ketamine drip helped you before",
      "ketamine-iv, for: a ketamine drip helped you before",
    ],
    esketamine: [
      "esketamine, for: esketamine nasal spray helped you before",
      "ketamine-iv, for: esketamine nasal spray helped you before",
    ],
  };
  const fellShort: Readonly<Record<CourseKind, readonly string[]>> = {
    psychotherapy: ["psychotherapy, against: a talking therapy has not helped you enough before"],
    ect: [
      "vns, for: ECT has not helped you enough before, which is when this may be talked about",
      "ect, against: ECT has not helped you enough before",
    ],
    rtms: [
      "rtms, against: magnetic stimulation (TMS) has not helped you enough before",
      "tms-accelerated, against: magnetic stimulation (TMS) has not helped you enough before",
    ],
    ivKetamine: ["ketamine-iv, against: a ketamine drip has not helped you enough before"],
    esketamine: ["esketamine, against: esketamine nasal spray has not helped you enough before"],
  };

  it.each(KINDS.flatMap((kind) => HELPFUL.map((outcome) => [kind, outcome] as const)))("%s, %s", (kind, outcome) => {
    expect(told(afterCourses(kind, outcome)).toSorted()).toEqual(helped[kind].toSorted());
  });

  it.each(KINDS.flatMap((kind) => UNHELPFUL.map((outcome) => [kind, outcome] as const)))("%s, %s", (kind, outcome) => {
    expect(told(afterCourses(kind, outcome)).toSorted()).toEqual(fellShort[kind].toSorted());
  });

  it.each(KINDS.flatMap((kind) => ["unknown", "declined", undefined].map((outcome) => [kind, outcome] as const)))(
    "%s, result %s: nothing is told",
    (kind, outcome) => {
      expect(told(afterCourses(kind, ...(outcome === undefined ? [] : [outcome])))).toEqual([]);
    },
  );

  it.each(KINDS)("%s that helped at one time and not at another", (kind) => {
    const said = told(afterCourses(kind, "response", "minimal"));
    expect(said).toEqual(expect.arrayContaining([...helped[kind]]));
    expect(said.filter((one) => one.includes("not helped you enough before"))).toEqual([]);
    expect(said.join("\n")).toContain(`${NAMES[kind]} has not always helped you enough`);
  });
});

const trial = (change: object): Trial => ({
  kind: "trial",
  id: "t1",
  drug: "sertraline",
  dose: 600,
  weeks: 9,
  adherence: "most",
  outcome: "minimal",
  whyEnded: "noBenefit",
  episode: "current",
  ...change,
});

const nameOf = (drug: string) => (DRUGS.find(({ id }) => id === drug)?.name ?? drug).replace(/, added$/, "");

describe("medicines, over all options", () => {
  const ways = [
    { outcome: "response" },
    { outcome: "minimal" },
    { outcome: "minimal", whyEnded: "ongoing" },
    { outcome: "partial", whyEnded: "ongoing" },
    { outcome: "minimal", weeks: 1, whyEnded: "sideEffects" },
  ] as const;

  it.each(DRUGS.map(({ id }) => id))("%s is named wherever it is spoken of", (drug) => {
    for (const way of ways) {
      const other = drug === "venlafaxine" ? "sertraline" : "venlafaxine";
      const trials = [trial({ drug, ...way }), trial({ id: "t2", drug: other })];
      const intake = { intakeVersion: 1, trials } as const;
      const names = [drug, other].map(nameOf);
      for (const { says } of statements(intake).filter((one) => OF_AN_EARLIER_ONE.test(one.says))) {
        expect(names.some((name) => says.includes(name))).toBe(true);
      }
    }
  });

  it.each(OPTIONS.flatMap(({ id, medicines = [] }) => medicines.map((drug) => [drug, id] as const)))(
    "that %s did not help, or was not tolerated, never speaks for %s",
    (drug, option) => {
      for (const way of ways.slice(1)) {
        const intake = { intakeVersion: 1, trials: [trial({ drug, ...way })] } as const;
        const inFavour = statements(intake).filter((one) => one.option === option && one.side === "for");
        expect(inFavour.filter(({ says }) => says.includes(nameOf(drug)))).toEqual([]);
      }
    },
  );

  it.each([
    ["bupropion", "sertraline", "sertraline had to end because of side effects"],
    ["switch-tricyclic", "sertraline", "sertraline had to end because of side effects"],
    ["switch-maoi", "sertraline", "sertraline had to end because of side effects"],
    ["rtms", "bupropion", "bupropion hydrochloride had to end because of side effects"],
    ["psychotherapy", "bupropion", "bupropion hydrochloride had to end because of side effects"],
  ])("%s after %s: %s", (option, drug, words) => {
    const intake = { intakeVersion: 1, trials: [trial({ drug, weeks: 1, whyEnded: "sideEffects" })] } as const;
    expect(statements(intake)).toContainEqual({ option, side: "for", says: words });
  });

  it("several are told together, and two of one kind as that", () => {
    const trials = ["sertraline", "escitalopram", "venlafaxine"].map((drug, place) => trial({ id: `t${place}`, drug }));
    const said = statements({ intakeVersion: 1, trials });
    expect(said).toContainEqual({
      option: "specialist",
      side: "for",
      says: "full trials of sertraline, escitalopram and venlafaxine have not helped enough",
    });
    expect(said).toContainEqual({
      option: "switch-between-classes",
      side: "for",
      says: "sertraline and escitalopram, medicines of the same kind, have not helped enough",
    });
  });

  it("the present medicine is named", () => {
    const now = trial({ whyEnded: "ongoing", outcome: "partial" });
    expect(statements({ intakeVersion: 1, trials: [now] })).toContainEqual({
      option: "combine-antidepressants",
      side: "for",
      says: "the present medicine, sertraline, has helped a little",
    });
  });
});

it("over generated histories every statement on an earlier treatment names one that was had", () => {
  fc.assert(
    fc.property(intakes, (intake) => {
      const trials = Array.isArray(intake.trials) ? (intake.trials as readonly Trial[]) : [];
      const had = [
        ...Object.values(NAMES),
        ...trials.flatMap((one) => (one.kind === "trial" && typeof one.drug === "string" ? [nameOf(one.drug)] : [])),
        // A name that is not listed may be recognised as one that is.
        ...(trials.some((one) => one.kind === "trial" && typeof one.drug === "object")
          ? DRUGS.map(({ name }) => name)
          : []),
      ];
      for (const { says } of statements(intake).filter((one) => OF_AN_EARLIER_ONE.test(one.says))) {
        expect(had.some((name) => says.includes(name)) ? "" : says).toBe("");
      }
    }),
    { numRuns: 60 },
  );
});

it("what did not help is told in favour of an option only as what others were", () => {
  // A course in favour says why it is told there; a medicine there is never one the option is about (above).
  for (const kind of KINDS) {
    for (const { side, says } of statements(afterCourses(kind, "minimal"))) {
      if (side === "for" && DID_NOT_HELP.test(says)) expect(says).toMatch(/which is when this may be talked about$/);
    }
  }
});

describe("the clinician's screen", () => {
  /** How a finding calls the treatment it is about. */
  const CALLED: Readonly<Record<CourseKind, RegExp>> = {
    psychotherapy: /psychotherapy/i,
    ect: /\bECT\b|electroconvulsive/i,
    rtms: /\brTMS\b/,
    ivKetamine: /ketamine by infusion|intravenous ketamine/i,
    esketamine: /esketamine/i,
  };

  const coursesIn = (criterion: Criterion): readonly HadCourse[] => {
    switch (criterion.kind) {
      case "hadCourse":
        return [criterion];
      case "countTrials":
        return criterion.also;
      case "not":
        return coursesIn(criterion.of);
      case "all":
      case "any":
      case "atLeast":
        return criterion.of.flatMap(coursesIn);
      default:
        return [];
    }
  };

  it.each(
    OPTIONS.flatMap(({ id, placedWhen, supports, cautions, rulesOut }) =>
      [placedWhen, ...supports, ...cautions, ...rulesOut]
        .flatMap(coursesIn)
        .map(({ course, text }) => [id, text, course] as const),
    ),
  )("%s: “%s” names its treatment", (_, text, course) => {
    expect(text).toMatch(CALLED[course]);
  });

  it.each(["bupropion", "switch-tricyclic", "switch-maoi"])(
    "%s: that one of its own medicines was not tolerated does not support it",
    (id) => {
      const own = OPTIONS.find((option) => option.id === id)?.medicines?.[0];
      const supports = (drug: string | undefined) =>
        assess({ intakeVersion: 1, trials: [trial({ drug, weeks: 1, whyEnded: "sideEffects" })] })
          .options.find((option) => option.id === id)
          ?.supports.filter(({ text }) => text.includes("ended because of side effects"));
      expect(supports(own)).toEqual([]);
      expect(supports("sertraline")).toHaveLength(1);
    },
  );
});
