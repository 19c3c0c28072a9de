import { ANSWERED_BY_MEASURE, type AnsweringMeasure } from "../../intake/answered-by-measure";
import { shorterLimit } from "../../intake/freshness";
import { questionAt } from "../../intake/paths";
import { SECTIONS } from "../../intake/questions";
import type { MeasureUnit } from "../../knowledge/units";
import { rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

/** Every question answered with a measured value: its path, its name and itself. */
const MEASURED = (["conditions", "safety"] as const).flatMap((section) =>
  Object.entries(SECTIONS[section]).map(([name, question]) => [`${section}.${name}`, name, question] as const),
);

/** Laboratory results: the units in which each is accepted, how it is converted, and how long it counts. */
export const LABORATORY_CHAPTER: Chapter = {
  id: "laboratory",
  title: "Laboratory results and their units",
  rules: MEASURED.flatMap(([fact, name, question]) => {
    if (question.kind !== "measure") return [];
    const { label, unit, units, freshMonths } = question;
    const shorter = shorterLimit(fact);
    const answered = Object.entries<AnsweringMeasure>(ANSWERED_BY_MEASURE).filter(([, { by }]) => by === fact);
    return [
      rule({
        id: RULE_IDS.laboratory(name),
        title: label,
        says: [
          said(
            `Compared in ${unit}; counts for ${freshMonths} months${shorter === undefined ? "" : `, for ${shorter.months} ${shorter.because}`}, which is this project's choice.`,
          ),
          ...answered.map(([question, { above, below, cites }]) =>
            said(
              `${above === undefined ? `Below ${below}` : `Above ${above}`} ${unit} it answers “${questionAt(question)?.label}” with yes, while that is not answered.`,
              cites,
            ),
          ),
          ...units
            .filter(({ name: other }) => other !== unit)
            .map((other) => said(conversion(other, unit), other.cites)),
        ],
      }),
    ];
  }),
};

function conversion({ name, times, plus }: MeasureUnit, unit: string): string {
  const added = plus === 0 ? "" : ` ${plus < 0 ? "−" : "+"} ${Math.abs(plus).toFixed(2)}`;
  return `${name} × ${Number(times.toFixed(4))}${added} = ${unit}, rounded to its step`;
}
