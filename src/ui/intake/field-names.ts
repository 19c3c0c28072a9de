import type { CourseKind } from "../../rules/intake/course";
import { lastPart, parsePath } from "../../rules/intake/paths";
import { SECTIONS } from "../../rules/intake/questions";
import type { Draft, RowDraft } from "../state/draft";

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
  if (root === "courses" && name in courses) {
    return id === undefined ? `courses.${name}.had` : inRow(`courses.${name}.list`, courses[name as CourseKind].list);
  }
  return root in SECTIONS && path.split(".").length === 2 ? `sections.${path}` : undefined;
}
