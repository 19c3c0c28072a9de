import type { CourseKind } from "../../rules/intake/course";
import { lastPart, parsePath } from "../../rules/intake/paths";
import { SECTIONS } from "../../rules/intake/questions";
import { readingPath, type Draft, type RowDraft } from "./draft";
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

/**
 * The field of a form over a draft in which the answer at a path stands, for example `trials.list.0.episode` for
 * `trials.t1.episode`; undefined where the path is no single answer, or its row is not there.
 */
export function fieldNameOf({ trials, courses, scales }: Draft, path: string): string | undefined {
  const { root, id, name } = parsePath(path);
  const asked = lastPart(path);
  const inRow = (list: string, rows: readonly RowDraft[]) => {
    const index = rows.findIndex((row) => row.id === id);
    return index < 0 || asked === id ? undefined : `${list}.${index}.${asked}`;
  };
  if (root === "trials") return inRow("trials.list", trials.list);
  if (root === "scales") return inRow("scales", scales);
  if (root === "courses" && name in courses) return inRow(`courses.${name}.list`, courses[name as CourseKind].list);
  return root in SECTIONS && path.split(".").length === 2 ? `sections.${path}` : undefined;
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
