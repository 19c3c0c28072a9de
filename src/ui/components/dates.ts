const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A recorded date as it is shown, no more precise than it was recorded: 01-Mar-2024, Mar-2024, 2024. */
export function dateText(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day, name, year].filter((part) => part !== undefined).join("-");
}
