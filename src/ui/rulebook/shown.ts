import { groupsOf, type Chapter, type Rule } from "../../rules/rulebook/rule";
import { RULEBOOK } from "../../rules/rulebook/rulebook";
import { finds, goesBy, type SearchField } from "../../rules/rulebook/search";

/** A search over all rules. */
export interface Search {
  readonly text: string;
  readonly field: SearchField;
}

/** Rules of a search that are shown at once; a longer search finds fewer. On paper there is no such limit. */
export const MOST_SHOWN = 80;

/** What of the rulebook is asked for: what a search finds, the chapter or group that was opened, or on paper the whole. */
export function chaptersShown(
  { text, field }: Search,
  place: string | undefined,
  printing: boolean,
): readonly Chapter[] {
  if (text.trim() !== "") return namedFirst(found(text, field), (rule) => goesBy(rule, text));
  if (printing) return RULEBOOK;
  const chapter = RULEBOOK.find(({ id }) => id === place);
  if (chapter !== undefined) return [chapter];
  return RULEBOOK.flatMap((one) =>
    groupsOf(one)
      .filter(({ rules }) => rules.some(({ id }) => id === place))
      .map(({ rules }) => ({ ...one, rules })),
  );
}

function found(text: string, field: SearchField): readonly Chapter[] {
  return RULEBOOK.map((chapter) => ({
    ...chapter,
    rules: chapter.rules.filter((rule) => finds(rule, text, field)),
  })).filter(({ rules }) => rules.length > 0);
}

/** What goes by the name that was searched for comes before what only speaks of it. */
function namedFirst(chapters: readonly Chapter[], isNamed: (rule: Rule) => boolean): readonly Chapter[] {
  const byName = <T>(items: readonly T[], hasName: (item: T) => boolean) =>
    items.toSorted((one, other) => Number(hasName(other)) - Number(hasName(one)));
  return byName(chapters, ({ rules }) => rules.some(isNamed)).map((chapter) => ({
    ...chapter,
    rules: byName(chapter.rules, isNamed),
  }));
}

/** The first rules of some chapters. */
export function firstOf(chapters: readonly Chapter[], most: number): readonly Chapter[] {
  let left = most;
  return chapters.flatMap((chapter) => {
    const rules = chapter.rules.slice(0, left);
    left -= rules.length;
    return rules.length === 0 ? [] : [{ ...chapter, rules }];
  });
}

/** How many rules some chapters hold. */
export function countOf(chapters: readonly Chapter[]): number {
  return chapters.reduce((sum, { rules }) => sum + rules.length, 0);
}
