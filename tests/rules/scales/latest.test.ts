import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/rules/assess";
import type { Intake } from "../../../src/rules/intake/intake";

// What item 9 of several PHQ-9s comes to, whatever their dates and answers. Dates are compared here by a table of days,
// not by the code under test.

/** First and last day each date may stand for. */
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  "2024": ["2024-01-01", "2024-12-31"],
  "2025-03": ["2025-03-01", "2025-03-31"],
  "2025-03-14": ["2025-03-14", "2025-03-14"],
  "2026": ["2026-01-01", "2026-12-31"],
  "2026-11-20": ["2026-11-20", "2026-11-20"],
};

interface Phq9 {
  readonly date: string | undefined;
  readonly item9: number | "declined" | undefined;
}

const readings = fc.array(
  fc.record({
    date: fc.constantFrom(undefined, ...Object.keys(DAYS)),
    item9: fc.constantFrom<Phq9["item9"]>(undefined, "declined", 0, 1, 3),
  }),
  { minLength: 1, maxLength: 5 },
);

const idOf = (place: number) => `r${place}`;

function intakeOf(list: readonly Phq9[]): Intake {
  return {
    intakeVersion: 1,
    scales: list.map(({ date, item9 }, place) => ({
      id: idOf(place),
      scale: "phq9",
      ...(date === undefined ? {} : { date }),
      ...(item9 === undefined ? {} : { items: { selfHarm: item9 } }),
    })),
  };
}

function isFollowed(one: Phq9, by: readonly Phq9[]): boolean {
  const own = DAYS[one.date ?? ""];
  return own !== undefined && by.some(({ date }) => (DAYS[date ?? ""]?.[0] ?? "") > own[1]);
}

const isAbove0 = ({ item9 }: Phq9) => typeof item9 === "number" && item9 > 0;
const flagsOf = (list: readonly Phq9[]) => assess(intakeOf(list)).safety.flags.map(({ id }) => id);

describe("item 9 over generated readings", () => {
  it("the flag on the latest is raised exactly where one that may be the latest is above 0", () => {
    fc.assert(
      fc.property(readings, (list) => {
        const may = list.filter((one) => !isFollowed(one, list));
        expect(flagsOf(list).includes("item-9-listed")).toBe(may.some(isAbove0));
      }),
    );
  });

  it("an answer above 0 that no later answer follows is never lost", () => {
    fc.assert(
      fc.property(readings, (list) => {
        const answered = list.filter(({ item9 }) => typeof item9 === "number");
        const stands = answered.some((one) => isAbove0(one) && !isFollowed(one, answered));
        expect(flagsOf(list).some((id) => id.startsWith("item-9"))).toBe(stands);
      }),
    );
  });

  it("what is asked, and what is not assessed, is of readings that may be the latest, and of each that is open", () => {
    fc.assert(
      fc.property(readings, (list) => {
        const { safety, openQuestions } = assess(intakeOf(list));
        const open = list.flatMap((one, place) =>
          !isFollowed(one, list) && typeof one.item9 !== "number" ? [`scales.phq9.${idOf(place)}.selfHarm`] : [],
        );
        const expected = safety.flags.some(({ id }) => id === "item-9-listed") ? [] : open;
        for (const facts of [safety.notAssessed, openQuestions]) {
          expect(facts.map(({ path }) => path).filter((path) => path.startsWith("scales."))).toEqual(expected);
        }
      }),
    );
  });

  it("the order they are listed in does not matter", () => {
    fc.assert(
      fc.property(readings, (list) => {
        expect(flagsOf(list.toReversed())).toEqual(flagsOf(list));
      }),
    );
  });
});
