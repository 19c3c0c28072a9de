import { describe, expect, it } from "vitest";
import { readSig, type Amount, type SigReading } from "../../../src/api-client/mapping/sig";

const amountText = (amount: Amount) =>
  amount.unit === "pieceOrMg"
    ? `${amount.pieces} pieces or ${amount.mg} mg`
    : `${amount.values.join("-")} ${amount.unit}`;

/** A reading as one line: amounts with doses a day, steps with their days, or why there is none. */
function line(reading: SigReading): string {
  if (reading.kind === "none") return reading.why;
  const steps = reading.steps.map(({ parts, days }) => {
    const taken = parts.map(({ amount, perDay }) => `${amountText(amount)} x${Number(perDay.toFixed(3))}`).join(" + ");
    return days === undefined ? taken : `${taken} for ${days} days`;
  });
  return [...steps, ...(reading.stops ? ["stop"] : [])].join(", then ");
}

const SIGS: readonly (readonly [sig: string, reading: string])[] = [
  // Tablets and capsules
  ["Take 1 tablet by mouth daily", "1 piece x1"],
  ["TAKE TWO TABLETS BY MOUTH EVERY DAY", "2 piece x1"],
  ["Take one (1) tablet by mouth twice a day", "1 piece x2"],
  ["Take 1 tablet (50 mg total) by mouth 1 (one) time each day.", "50 mg x1"],
  ["1 tab BID", "1 piece x2"],
  ["1 tab b.i.d.", "1 piece x2"],
  ["1 tab bd", "1 piece x2"],
  ["1 cap tds", "1 piece x3"],
  ["1 cap TID", "1 piece x3"],
  ["2 tabs qid", "2 piece x4"],
  ["1 tablet QDS", "1 piece x4"],
  ["2 caps qAM", "2 piece x1"],
  ["1 tab qhs", "1 piece x1"],
  ["1 tab hs", "1 piece x1"],
  ["1 capsule po qd", "1 piece x1"],
  ["1 cap p.o. q.d.", "1 piece x1"],
  ["1 tab po q12h", "1 piece x2"],
  ["1 tablet every 8 hours", "1 piece x3"],
  ["1 tablet 3 times daily", "1 piece x3"],
  ["1 tablet three times a day", "1 piece x3"],
  ["1 tablet 2x/day", "1 piece x2"],
  ["One to be taken each day", "1 piece x1"],
  ["TWO TO BE TAKEN AT NIGHT", "2 piece x1"],
  ["2 nocte", "2 piece x1"],
  ["1 od", "1 piece x1"],
  ["1 capsule by mouth every morning with breakfast for depression", "1 piece x1"],
  ["Take 1 tablet daily as directed", "1 piece x1"],
  ["take 1 tablet by mouth at bedtime with food", "1 piece x1"],
  ["Apply 1 patch to skin daily", "1 piece x1"],
  ["5 mL by mouth daily", "5 ml x1"],
  ["1-0-1", "2 piece x1"],
  ["0-0-1", "1 piece x1"],
  ["1/2-0-1/2", "1 piece x1"],
  // Split tablets
  ["1/2 tab daily", "0.5 piece x1"],
  ["half a tablet daily", "0.5 piece x1"],
  ["half of a tablet at night", "0.5 piece x1"],
  ["one-half tablet daily", "0.5 piece x1"],
  ["½ tablet od", "0.5 piece x1"],
  [".5 tab qd", "0.5 piece x1"],
  ["0.5 tab qd", "0.5 piece x1"],
  ["take a quarter of a tablet daily", "0.25 piece x1"],
  ["1/4 tablet daily", "0.25 piece x1"],
  ["take one and a half tablets daily", "1.5 piece x1"],
  ["1 1/2 tablets daily", "1.5 piece x1"],
  ["1½ tablets daily", "1.5 piece x1"],
  ["two and a half tablets daily", "2.5 piece x1"],
  ["1.5 tablets once daily", "1.5 piece x1"],
  // Milligrams and other masses
  ["150 mg nocte", "150 mg x1"],
  ["50mg od", "50 mg x1"],
  ["75mg/day", "75 mg x1"],
  ["take 75 mg per day", "75 mg x1"],
  ["150 mg bd", "150 mg x2"],
  ["300 mg XL every morning", "300 mg x1"],
  ["37.5 mg daily", "37.5 mg x1"],
  ["37,5 mg daily", "37.5 mg x1"],
  ["1,200 mg daily", "1200 mg x1"],
  ["25 mcg daily", "0.025 mg x1"],
  ["25 µg mane", "0.025 mg x1"],
  ["25 micrograms once daily", "0.025 mg x1"],
  ["1 g daily", "1000 mg x1"],
  ["6 mg/24 hours", "6 mg x1"],
  // Both together
  ["Take 2 tablets (100 mg total) by mouth daily.", "100 mg x1"],
  ["Take 1 capsule (20 mg) by mouth daily in the morning", "20 mg x1"],
  ["20 mg (2 caps) daily", "20 mg x1"],
  ["2 x 50 mg daily", "100 mg x1"],
  ["take 1 50mg tablet daily", "50 mg x1"],
  ["50 mg tablets, take two daily", "100 mg x1"],
  ["Take 2 tablets (100 mg) daily", "2 pieces or 100 mg x1"],
  // More than one dose a day
  ["100 mg mane + 50 mg nocte", "100 mg x1 + 50 mg x1"],
  ["100 mg mane and 50 mg nocte", "100 mg x1 + 50 mg x1"],
  ["take 1 tablet in the morning and 2 tablets at night", "1 piece x1 + 2 piece x1"],
  ["1 tab am, 2 tabs pm", "1 piece x1 + 2 piece x1"],
  ["1 tablet in the morning and at bedtime", "1 piece x2"],
  ["1 tablet twice daily, morning and evening", "1 piece x2"],
  // Ranges
  ["1-2 tabs daily", "1-2 piece x1"],
  ["take 1 or 2 tablets at bedtime", "1-2 piece x1"],
  ["1 to 2 tablets daily", "1-2 piece x1"],
  ["50-100 mg daily", "50-100 mg x1"],
  // Less often than daily
  ["take 1 tablet every other day", "1 piece x0.5"],
  ["1 tablet on alternate days", "1 piece x0.5"],
  ["1 tab q48h", "1 piece x0.5"],
  ["1 tablet every 3 days", "1 piece x0.333"],
  ["90 mg once weekly", "90 mg x0.143"],
  ["1 capsule every week", "1 piece x0.143"],
  ["1 tablet twice weekly", "1 piece x0.286"],
  // Steps
  ["10 mg x 7d then 20 mg", "10 mg x1 for 7 days, then 20 mg x1"],
  ["25 mg daily for 7 days, then 50 mg daily", "25 mg x1 for 7 days, then 50 mg x1"],
  [
    "5 mg for 1 week, 10 mg for 1 week, then 20 mg daily",
    "5 mg x1 for 7 days, then 10 mg x1 for 7 days, then 20 mg x1",
  ],
  ["Take 1 tablet daily for 7 days then increase to 2 tablets daily", "1 piece x1 for 7 days, then 2 piece x1"],
  [
    "60mg x1wk, 40mg x1wk, 20mg x1wk then stop",
    "60 mg x1 for 7 days, then 40 mg x1 for 7 days, then 20 mg x1 for 7 days, then stop",
  ],
  ["one tablet at night x 28 days", "1 piece x1 for 28 days"],
  ["1 tab daily x 5/7", "1 piece x1 for 5 days"],
  ["1 tab daily for 2/52", "1 piece x1 for 14 days"],
  ["1 tab daily for 2 months", "1 piece x1"],
  ["1 tab daily 28/7", "1 piece x1 for 28 days"],
  ["one tablet at night, 2/52", "1 piece x1 for 14 days"],
  ["1 tab daily 3/12", "1 piece x1"],
  // Five days, or five days of the week
  ["1 tab daily 5/7", "notUnderstood"],
  // Spoonfuls whose size is told
  ["One 5 ml spoonful daily", "5 ml x1"],
  ["Take two 5ml spoonfuls at night", "10 ml x1"],
  ["one or two 5 ml spoonfuls daily", "5-10 ml x1"],
  ["half a 5 ml spoonful daily", "2.5 ml x1"],
  ["5ml spoonful bd", "5 ml x2"],
  ["one teaspoonful daily", "notUnderstood"],
  // Roman numbers
  ["i po qam", "1 piece x1"],
  ["ii tabs po qhs", "2 piece x1"],
  ["i-ii tabs daily", "1-2 piece x1"],
  ["T tab po daily", "notUnderstood"],
  // No dose
  ["", "noDose"],
  ["as directed", "asDirected"],
  ["Take as directed", "asDirected"],
  ["take daily", "noDose"],
  ["1 tab daily prn", "asNeeded"],
  ["50 mg at night as needed for sleep", "asNeeded"],
  ["Take 1 tablet when required", "asNeeded"],
  ["1 tab daily and 1 extra as needed", "asNeeded"],
  ["1-2 tabs", "howOften"],
  ["150 mg", "howOften"],
  ["half a tablet", "howOften"],
  ["take one and a half tablets", "howOften"],
  // Never guessed
  ["Take 1 tablet daily. May increase to 2 after 1 week", "notUnderstood"],
  ["up to 2 tablets daily", "notUnderstood"],
  ["1 tablet daily if sleep is poor", "notUnderstood"],
  ["20 mg mon wed fri", "notUnderstood"],
  ["take 1 tablet twice daily at bedtime", "notUnderstood"],
  ["100 mg in the morning and 200 at night", "notUnderstood"],
  ["10 mg then 20 mg", "notUnderstood"],
  ["20 daily", "notUnderstood"],
  ["200 tablets daily", "notUnderstood"],
  ["0 tablets daily", "notUnderstood"],
  ["sertraline one daily", "notUnderstood"],
  ["25 mg bd for 7 days then 50 mg", "howOften"],
  ["week 1: 25 mg, week 2: 50 mg", "notUnderstood"],
  ["taper over 2 weeks", "notUnderstood"],
];

describe("instructions in free text", () => {
  it.each(SIGS)("%s", (sig, reading) => {
    expect(line(readSig(sig))).toBe(reading);
  });

  it("may hold the names of the medicine itself", () => {
    expect(line(readSig("Sertraline 50 mg tablet, take one daily", new Set(["sertraline"])))).toBe("50 mg x1");
  });

  it("are read before the names of the medicine, which may hold the same words", () => {
    const names = new Set(["prozac", "weekly", "tablet"]);
    expect(line(readSig("1 tablet weekly", names))).toBe(line(readSig("1 tablet weekly")));
    expect(line(readSig("5 tablets daily", new Set(["tablets"])))).toBe("5 piece x1");
  });
});
