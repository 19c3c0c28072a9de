import { DATE_LABELS } from "../../rules/intake/dates";
import { DateField } from "./fields";

/** When a treatment began and ended; the timeline of the review is drawn from it. */
export function TreatmentDates({
  at,
  fact,
  problems,
}: {
  /** Where the treatment stands in the form. */
  readonly at: string;
  /** Path of the treatment among the facts. */
  readonly fact: string;
  readonly problems: Readonly<Record<string, string>>;
}) {
  return Object.entries(DATE_LABELS).map(([name, label]) => (
    <DateField
      key={name}
      name={`${at}.${name}`}
      fact={`${fact}.${name}`}
      label={label}
      hint="For the timeline; a year is enough: 2024, 2024-03 or 2024-03-15"
      problem={problems[`${fact}.${name}`]}
    />
  ));
}
