import { dateText } from "../components/dates";
import { dayOf } from "../state/today";

/** When a review was saved, by the clock of this computer: to the minute, or to the second where that tells two apart. */
export function savedAtText(savedAt: string, isToTheSecond: boolean): string {
  const moment = new Date(savedAt);
  if (Number.isNaN(moment.getTime())) return "saved at a time not kept";
  return `saved ${dateText(dayOf(moment))}, ${moment.toTimeString().slice(0, isToTheSecond ? 8 : 5)}`;
}
