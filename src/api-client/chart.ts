import type { AskedType, Resource } from "./fhir/resources";

/** Where a chart was read: a server, or a file the clinician opened. */
export type ChartSource =
  { readonly kind: "server"; readonly base: string } | { readonly kind: "file"; readonly name: string };

/** One thing that was asked of the record, and what became of it. */
export interface Asked {
  readonly type: AskedType;
  /** `partial`: some pages came and then something failed, or the cap was reached. */
  readonly outcome: "read" | "partial" | "failed";
  /** Resources that came back. */
  readonly count: number;
  /** How many the server said there are, where it said so. */
  readonly total: number | undefined;
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
