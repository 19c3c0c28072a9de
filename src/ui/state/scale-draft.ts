import { NOT_KNOWN } from "../../rules/intake/answer";
import type { Question } from "../../rules/intake/question";
import { DATE_ACCEPTED, isDate } from "../../rules/intake/dates";
import type { ScaleReading } from "../../rules/scales/reading";
import { itemsOf, questionsOf } from "../../rules/scales/scales";
import type { ScaleDraft } from "./draft";

/** A date as typed: blank is left out, an open answer stands for itself, and what is no date is a problem. */
export function parseDate(
  typed: string | undefined,
): { readonly ok: true; readonly value: string | undefined } | { readonly ok: false; readonly message: string } {
  const text = (typed ?? "").trim();
  if (text === "") return { ok: true, value: undefined };
  if ((NOT_KNOWN as readonly string[]).includes(text) || isDate(text)) return { ok: true, value: text };
  return { ok: false, message: `“${text}” is not accepted here: ${DATE_ACCEPTED}` };
}

/** A typed reading for the rules, with the answers that parse. */
export function readingOf(
  row: ScaleDraft,
  date: string | undefined,
  answersOf: (questions: Readonly<Record<string, Question>>) => Readonly<Record<string, unknown>>,
): unknown {
  const names = itemsOf(row.scale);
  const answered = Object.entries(answersOf(questionsOf(row.scale)));
  const items = answered.filter(([name]) => Object.hasOwn(names, name));
  return {
    id: row.id,
    scale: row.scale,
    ...(date === undefined ? {} : { date }),
    ...Object.fromEntries(answered.filter(([name]) => !Object.hasOwn(names, name))),
    ...(items.length === 0 ? {} : { items: Object.fromEntries(items) }),
  };
}

/** A reading from a file as it would be typed. */
export function scaleDraftOf(reading: ScaleReading, typed: (answer: unknown) => string): ScaleDraft {
  const { id, scale, items = {}, ...rest } = reading;
  const answers = Object.entries({ ...rest, ...items }).map(([name, answer]) => [name, typed(answer)] as const);
  return { ...Object.fromEntries(answers), id, scale };
}
