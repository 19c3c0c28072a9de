import { SECTIONS } from "../../intake/questions";
import type { MeasureUnit } from "../../knowledge/units";
import { rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

/** Laboratory results: the units in which each is accepted, how it is converted, and how long it counts. */
export const LABORATORY_CHAPTER: Chapter = {
  id: "laboratory",
  title: "Laboratory results and their units",
  rules: Object.entries(SECTIONS.conditions).flatMap(([name, question]) => {
    if (question.kind !== "measure") return [];
    const { label, unit, units, freshMonths } = question;
    return [
      rule({
        id: RULE_IDS.laboratory(name),
        title: label,
        says: [
          said(`Compared in ${unit}; counts for ${freshMonths} months, which is this project's choice.`),
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
