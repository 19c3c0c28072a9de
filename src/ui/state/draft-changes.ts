import type { Draft, RowDraft } from "./draft";
import { readingPath } from "./draft";

/** Paths of the facts in which two drafts differ; a list whose rows are others is named as a whole. */
export function changedFacts(before: Draft, after: Draft): readonly string[] {
  if (before === after) return [];
  return [
    ...changedKeys(before.sections, after.sections).flatMap((section) =>
      changedNames(answersOf(before.sections, section), answersOf(after.sections, section)).map(
        (name) => `${section}.${name}`,
      ),
    ),
    ...changedTrials(before.trials, after.trials),
    ...(before.currentMedicines.whenEmpty === after.currentMedicines.whenEmpty ? [] : ["currentMedicines"]),
    ...changedRows("currentMedicines", before.currentMedicines.list, after.currentMedicines.list),
    ...changedKeys(before.courses, after.courses).flatMap((kind) => {
      const [old, now] = [before.courses[kind], after.courses[kind]];
      return [
        ...(old.had === now.had ? [] : [`courses.${kind}`]),
        ...changedRows(`courses.${kind}`, old.list, now.list),
      ];
    }),
    ...changedRows("scales", before.scales, after.scales, readingPath),
  ];
}

/** Paths of the facts in which two lists of trials differ. */
export function changedTrials(before: Draft["trials"], after: Draft["trials"]): readonly string[] {
  return [
    ...(before.whenEmpty === after.whenEmpty ? [] : ["trials"]),
    ...((before.quick ?? "") === (after.quick ?? "") ? [] : ["trials.quick"]),
    // Under the lines it is about, so that it is shown there.
    ...((before.leftOut ?? []).join("\n") === (after.leftOut ?? []).join("\n") ? [] : ["trials.quick.leftOut"]),
    ...changedRows("trials", before.list, after.list),
  ];
}

function changedRows<Row extends RowDraft>(
  list: string,
  before: readonly Row[],
  after: readonly Row[],
  pathOf: (row: Row) => string = ({ id }) => `${list}.${id}`,
): readonly string[] {
  if (before.map(({ id }) => id).join(" ") !== after.map(({ id }) => id).join(" ")) return [list];
  return after.flatMap((row, place) => changedNames(before[place] ?? {}, row).map((name) => `${pathOf(row)}.${name}`));
}

type Answers = Readonly<Record<string, string | undefined>>;

function answersOf(sections: Draft["sections"], section: string): Answers {
  return sections[section as keyof Draft["sections"]];
}

/** A blank and an answer left out are the same. */
export function changedNames(before: Answers, after: Answers): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => (before[name] ?? "") !== (after[name] ?? ""));
}

function changedKeys<Key extends string>(
  before: Readonly<Record<Key, unknown>>,
  after: Readonly<Record<Key, unknown>>,
): readonly Key[] {
  return (Object.keys(after) as Key[]).filter((key) => before[key] !== after[key]);
}
