import { COURSES, type CourseKind } from "../../rules/intake/course";
import { SECTIONS, type Section } from "../../rules/intake/questions";
import type { ScaleId } from "../../rules/scales/scales";
import { freshId } from "./row-ids";

/**
 * What stands in the form, exactly as it was typed. A blank is "not asked"; "unknown" and "declined" stand for
 * themselves. Kept as text so that nothing typed is ever lost, right or wrong.
 */
export interface Draft {
  readonly sections: Readonly<Record<Section, Readonly<Record<string, string>>>>;
  readonly trials: {
    /** How the question stands while the list is empty. */
    readonly whenEmpty: "" | "none" | "unknown" | "declined";
    readonly list: readonly TrialDraft[];
    /** Lines typed in the quick entry and not taken into the list so far. No rule reads them. */
    readonly quick?: string | undefined;
    /** Which of these lines are to stay in the field when the others are taken, by the names quick entry gives them. */
    readonly leftOut?: readonly string[] | undefined;
  };
  readonly currentMedicines: {
    /** How the question stands while the list is empty. */
    readonly whenEmpty: "" | "none" | "unknown" | "declined";
    readonly list: readonly RowDraft[];
  };
  readonly courses: Readonly<Record<CourseKind, { readonly had: string; readonly list: readonly RowDraft[] }>>;
  /** Readings of rating scales, in the order they were typed. */
  readonly scales: readonly ScaleDraft[];
}

/** The part of the draft that lists trials, which a form can hold on its own. */
export type TrialsDraft = Pick<Draft, "trials">;

/** A row of a repeated group: its id and its answers. */
export type RowDraft = Readonly<Record<string, string>> & { readonly id: string };
export type TrialDraft = RowDraft & { readonly kind: "trial" | "several" };

export function emptyDraft(): Draft {
  return {
    sections: mapValues(SECTIONS, (questions) => mapValues(questions, () => "")),
    trials: { whenEmpty: "", list: [] },
    currentMedicines: { whenEmpty: "", list: [] },
    courses: mapValues(COURSES, () => ({ had: "", list: [] })),
    scales: [],
  };
}

/** A record of the same keys, each value changed. */
export function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V, key: K) => W,
): Record<K, W> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value as V, key as K)]),
  ) as Record<K, W>;
}

/** A trial with nothing answered yet. */
export function emptyTrial(kind: TrialDraft["kind"], id: string): TrialDraft {
  return { kind, id };
}

/** What the ids of trials begin with. */
export const TRIAL_ID_PREFIX = "t";

/** An id no other trial has, nor one that is gone and that another was added to: it was not added to this one. */
export function freshTrialId(list: readonly TrialDraft[]): string {
  return freshId(
    TRIAL_ID_PREFIX,
    list.flatMap((row) => [row.id, row["addedTo"] ?? ""]),
  );
}

/** A reading of a rating scale as it was typed: its date, its total or result, and items, each by its name. */
export type ScaleDraft = Readonly<Record<string, string>> & { readonly id: string; readonly scale: ScaleId };

/** Where a reading stands among the facts. */
export function readingPath({ scale, id }: Pick<ScaleDraft, "scale" | "id">): string {
  return `scales.${scale}.${id}`;
}
