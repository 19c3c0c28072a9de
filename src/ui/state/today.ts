/** Today by the clock of this computer, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date());
}

/** The day of a moment by the clock of this computer, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
