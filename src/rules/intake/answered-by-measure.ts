import { cite, type Citation } from "../knowledge/cite";
import { isOpen } from "./answer";
import { isStale } from "./freshness";
import { asMeasured, inUnitOfThresholds } from "./measure";
import { questionAt } from "./paths";
import { valueText } from "./question";
import type { SectionFact } from "./questions";

/** A measured value on one side of a threshold that answers yes to a question also asked on its own. */
export interface AnsweringMeasure {
  readonly by: SectionFact;
  /** The value answers yes above or below this, in the unit of its question; the threshold itself does not. */
  readonly above?: number;
  readonly below?: number;
  readonly cites: readonly Citation[];
}

/**
 * Questions that a measured value answers with yes while they are open. They reach further than the value ("now or in
 * the family", "now or on an earlier antidepressant"), so no value answers them with no.
 */
export const ANSWERED_BY_MEASURE: Readonly<
  Record<"conditions.qtProlonged" | "conditions.lowSodium", AnsweringMeasure>
> = {
  "conditions.qtProlonged": {
    by: "safety.qtcMs",
    above: 470,
    cites: [cite("healio-qt-interval", "prolonged above 450 ms in males and 470 in females")],
  },
  "conditions.lowSodium": {
    by: "safety.sodium",
    below: 135,
    cites: [cite("hyponatraemia-europe-2014", "abstract: definition")],
  },
};

/** An answer read from a measured value, and how that value reads: "Latest sodium: 128 mmol/L, below 135". */
interface Answered {
  readonly value: "yes";
  readonly from: string;
}

/** What a measured value answers to a question, apart from an answer of its own; undefined where it answers nothing. */
export function answeredByMeasure(
  path: string,
  value: (fact: string) => string | number | undefined,
): Answered | undefined {
  const measure = ANSWERED_BY_MEASURE[path as keyof typeof ANSWERED_BY_MEASURE] as AnsweringMeasure | undefined;
  const measured = measure === undefined ? undefined : value(measure.by);
  if (measure === undefined || typeof measured !== "number") return undefined;
  const { above = Infinity, below = -Infinity } = measure;
  if (measured <= above && measured >= below) return undefined;
  const side = measured > above ? `above ${above}` : `below ${below}`;
  const question = questionAt(measure.by);
  const text = question === undefined ? `${measured}` : `${question.label}: ${valueText(question, measured)}`;
  return { value: "yes", from: `${text}, ${side}` };
}

/** Questions answered no beside a measured value that answers them yes: where each stands, and what would agree. */
export function contradictedByMeasure(
  answer: (fact: string) => unknown,
): readonly { readonly path: string; readonly accepted: string }[] {
  return Object.keys(ANSWERED_BY_MEASURE).flatMap((path) => {
    if (answer(path) !== "no") return [];
    const said = answeredByMeasure(path, (fact) => {
      const given = answer(fact);
      const question = questionAt(fact);
      if (isOpen(given) || question?.kind !== "measure") return undefined;
      const measured = asMeasured(question, given);
      return isStale(question, measured, question.freshMonths) ? undefined : inUnitOfThresholds(question, measured);
    });
    return said === undefined
      ? []
      : [{ path, accepted: `"yes", "unknown" or left out, since this was entered: ${said.from}` }];
  });
}
