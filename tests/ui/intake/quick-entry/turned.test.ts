import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATE_LABELS } from "../../../../src/rules/intake/dates";
import { TRIAL_QUESTIONS } from "../../../../src/rules/intake/trial";
import { readLines } from "../../../../src/ui/intake/quick-entry/read-lines";

/**
 * Lines in which an answer is told of something else, or turned by a word beside it: "good response - panic",
 * "adherent, mum disagrees", "off work 6 weeks". Each begins with the answer that must not be read outright.
 */
const LINES = ["in-words", "amounts", "small-words"].flatMap((file) =>
  readFileSync(`tests/ui/intake/quick-entry/turned/${file}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|") as [field: string, line: string]),
);

/** How a part of that answer begins. */
const SAYS: Readonly<Record<string, string>> = {
  drug: "Medicine: ",
  takenFor: "Taken for ",
  addedTo: "added to ",
  itEnded: "it ended",
  ...Object.fromEntries(Object.entries({ ...DATE_LABELS }).map(([field, label]) => [field, `${label}: `])),
  ...Object.fromEntries(Object.entries(TRIAL_QUESTIONS).map(([field, { label }]) => [field, `${label}: `])),
};

describe("an answer that is told of something else", () => {
  it.each(LINES)("%s in: %s", (field, line) => {
    const says = SAYS[field] ?? "";
    expect(says).not.toBe("");
    const outright = readLines(line)
      .filter(({ noTrial, isToCheck }) => noTrial === undefined && !isToCheck)
      .flatMap(({ parts }) => parts)
      .filter((part) => part.says.startsWith(says) && part.inferred === undefined);
    expect(outright.map((part) => part.says)).toEqual([]);
  });
});
