import type { Citation } from "../../../rules/knowledge/cite";
import type { SourceId } from "../../../rules/knowledge/sources";

/** Numbers for the sources of one printed page, given out in the order in which they are first cited. */
export interface SourceNumbers {
  /** The numbers of some citations, as they stand behind a statement and stay on its line: " [3, 7]"; empty without any. */
  readonly mark: (cites: readonly Citation[]) => string;
  /** Every source that was cited so far, in the order of its number. */
  readonly listed: () => readonly SourceId[];
}

export function sourceNumbers(): SourceNumbers {
  const numbers = new Map<SourceId, number>();
  const numberOf = (source: SourceId) => {
    const known = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, known);
    return known;
  };
  return {
    mark: (cites) => {
      const cited = [...new Set(cites.map(({ source }) => numberOf(source)))].sort((one, other) => one - other);
      return cited.length === 0 ? "" : `\u00a0[${cited.join(", ")}]`;
    },
    listed: () => [...numbers.keys()],
  };
}
