/**
 * A published text the project has read, and how far it was read.
 *
 * `read` is honest about the surface: a statement taken from an abstract is not
 * dressed up as if the whole article had been studied.
 */
export interface Source {
  /** Authors, title, journal or publisher, year: as a reader would look it up. */
  readonly cite: string;
  /** Where to check it: DOI address when there is one, else the official page. */
  readonly url: string;
  /** Day the text was last read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** What was read: the original in full, one part of it, its abstract, or another text quoting it. */
  readonly read: "full text" | "part" | "abstract" | "quoted elsewhere";
}
