import { SECTIONS } from "../../rules/intake/questions";
import { readingPath, type Draft } from "./draft";
import { pick } from "./history";

/** A draft in parts that change apart from each other: each section, and each list. */
export type DraftParts = Draft["sections"] & Omit<Draft, "sections">;

export function partsOfDraft({ sections, ...lists }: Draft): DraftParts {
  return { ...sections, ...lists };
}

/** The parts in which facts stand; the root of a path names its part. */
export function partsWith(facts: readonly string[]): readonly (keyof DraftParts)[] {
  return [...new Set(facts.map((path) => path.split(".")[0] as keyof DraftParts))];
}

/** Paths of the rows of every list in a draft. */
export function rowPaths({ trials, currentMedicines, courses, scales }: Draft): readonly string[] {
  return [
    ...trials.list.map(({ id }) => `trials.${id}`),
    ...currentMedicines.list.map(({ id }) => `currentMedicines.${id}`),
    ...Object.entries(courses).flatMap(([kind, { list }]) => list.map(({ id }) => `courses.${kind}.${id}`)),
    ...scales.map(readingPath),
  ];
}

/** A draft with some of its parts as they are given. */
export function withParts(draft: Draft, parts: Partial<DraftParts>): Draft {
  const { trials, currentMedicines, courses, scales, ...sections } = { ...partsOfDraft(draft), ...parts };
  return {
    sections: pick(sections, Object.keys(SECTIONS) as (keyof Draft["sections"])[]),
    trials,
    currentMedicines,
    courses,
    scales,
  };
}
