import type { SourceId } from "./sources";

/** A source and the place in it: table, section, recommendation number. */
export interface Citation {
  readonly source: SourceId;
  readonly at: string;
}

/** Names a place in a known source; an unknown id does not compile. */
export function cite(source: SourceId, at: string): Citation {
  return { source, at };
}
