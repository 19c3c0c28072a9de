import type { Resource, ResourceType } from "./fhir/resources";

/** Where a chart was read: a server, or a file the clinician opened. */
export type ChartSource =
  { readonly kind: "server"; readonly base: string } | { readonly kind: "file"; readonly name: string };

/** One thing that was asked of the record, and what became of it. */
export interface Asked<T extends ResourceType = ResourceType> {
  readonly type: T;
  /**
   * `partial`: something came and something failed, or a cap was reached. `absent`: a file holds none of this kind,
   * which says nothing of the record it was exported from.
   */
  readonly outcome: "read" | "partial" | "failed" | "absent";
  /** Resources that came back. */
  readonly count: number;
  /** How many the server said there are, where it said so. */
  readonly total: number | undefined;
  /** Pages of a search; 0 for what is read by its id or comes along with others. */
  readonly pages: number;
  /** What went wrong, in a sentence: what, where, what next. */
  readonly problem: string | undefined;
}

/** Something in the record that was not used, and why. Nothing is dropped without a line here. */
export interface NotUsed {
  /** For example `MedicationRequest/123`. */
  readonly reference: string;
  /** What it is about, as the record words it; blank where that is not known. */
  readonly what: string;
  readonly why: string;
}

/** One patient's chart as it was read: every resource that could be, and an account of the rest. */
export interface Chart {
  readonly source: ChartSource;
  readonly patient: Resource<"Patient">;
  readonly resources: readonly Resource[];
  readonly asked: readonly Asked[];
  readonly notUsed: readonly NotUsed[];
}
