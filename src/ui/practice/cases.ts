import { readCaseFileValue, type CaseFile } from "./case-file";

const FILES = import.meta.glob<unknown>("./cases/*.json", { eager: true, import: "default" });

/** The teaching cases that come with Crossroads, by level and then by title. All are invented. */
export const CASES: readonly CaseFile[] = Object.entries(FILES)
  .map(([name, file]) => {
    const read = readCaseFileValue(file);
    if (read.ok) return read.value;
    const [problem] = read.problems;
    throw new Error(`${name}, ${problem?.path ?? "file"}: found ${problem?.found ?? "?"}`);
  })
  .toSorted((one, other) => one.level - other.level || (one.title < other.title ? -1 : 1));

/** The case of that id, if there is one. */
export function caseById(id: string): CaseFile | undefined {
  return CASES.find((candidate) => candidate.id === id);
}
