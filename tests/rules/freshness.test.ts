import { describe, expect, it } from "vitest";
import { monthsAfter, pastReview, pastReviewLine } from "../../src/rules/freshness";
import { REGIONS } from "../../src/rules/knowledge/drug";
import { KNOWLEDGE } from "../../src/rules/knowledge/version";
import { contactLines, contactsOverdue, CRISIS_CONTACTS } from "../../src/rules/safety/crisis";

// Every day here is fixed: no test looks at the calendar, so none begins to fail on a later day.

/** The day before everything was read, and one far after every review date. */
const LONG_BEFORE = "2020-01-01";
const LONG_AFTER = "2099-12-31";

describe("what is past its review date", () => {
  it("nothing long before, every kind long after, with a line for each", () => {
    expect(pastReview(LONG_BEFORE)).toEqual([]);
    expect(pastReviewLine(LONG_BEFORE)).toBeUndefined();
    expect(new Set(pastReview(LONG_AFTER).map(({ kind }) => kind))).toEqual(
      new Set(["crisis", "regulatory", "knowledge", "source"]),
    );
    expect(pastReviewLine(LONG_AFTER)).toMatch(/crisis contacts: 5; .*knowledge as a whole: 1; sources: \d+/);
  });

  it.each(REGIONS)("the numbers of %s on the day, and the day after", (region) => {
    const { country, checkedOn, reviewBy } = CRISIS_CONTACTS[region];
    const overdue = (day: string) => pastReview(day).some(({ kind, name }) => kind === "crisis" && name === country);
    expect(overdue(reviewBy)).toBe(false);
    expect(overdue(dayAfter(reviewBy))).toBe(true);
    expect(contactsOverdue(CRISIS_CONTACTS[region], reviewBy)).toBe(false);
    expect(contactsOverdue(CRISIS_CONTACTS[region], dayAfter(reviewBy))).toBe(true);
    // The project's reference on safety: checked again within 12 months
    expect(reviewBy > checkedOn).toBe(true);
    expect(reviewBy <= monthsAfter(checkedOn, 12)).toBe(true);
  });

  it("what is due longest is knowledge itself after 12 months", () => {
    const due = monthsAfter(KNOWLEDGE.reviewedOn, 12);
    const kinds = (day: string) => pastReview(day).map(({ kind }) => kind);
    expect(kinds(due)).not.toContain("knowledge");
    expect(kinds(dayAfter(due))).toContain("knowledge");
  });
});

it("overdue numbers are still shown, and say so", () => {
  const contacts = CRISIS_CONTACTS.uk;
  const overdue = contactLines(contacts, LONG_AFTER).join("\n");
  expect(overdue).toMatch(/999[^]*116 123[^]*were due to be checked again by/);
  expect(contactLines(contacts, LONG_BEFORE).join("\n")).not.toMatch(/not known/);
  expect(contactLines(contacts, undefined).join("\n")).toMatch(/due to be checked again by/);
});

it.each([
  ["2026-11-24", 6, "2027-05-24"],
  ["2026-11-24", 12, "2027-11-24"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-12-31", 0, "2026-12-31"],
  ["2026-12-31", 1, "2027-01-31"],
  ["2026-03-31", 1, "2026-04-30"],
  ["2099-08-31", 6, "2100-02-28"],
  ["1999-08-31", 6, "2000-02-29"],
] as const)("%s and %d months is %s", (date, months, expected) => {
  expect(monthsAfter(date, months)).toBe(expected);
});

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
