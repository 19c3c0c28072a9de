/** Months, as they are shortened. */
export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * A recorded date as it is shown, no more precise than it was recorded: 01-Mar-2024, Mar-2024, 2024. What is no day there
 * can have been is shown as it stands in the record: 2024-02-30 (no such day).
 */
export function dateText(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return `${date.slice(0, 10)} (no such day)`;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day, name, year].filter((part) => part !== undefined).join("-");
}
