import { describe, expect, it } from "vitest";
import type { MeasureQuestion } from "../../../src/rules/intake/measure";
import { acceptedText } from "../../../src/rules/intake/question";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { emptyDraft } from "../../../src/ui/state/draft";
import { draftOf, parseTyped, readDraft } from "../../../src/ui/state/read-draft";
import { joinMeasured, measuredTyped, splitMeasured } from "../../../src/ui/state/measured";

const ferritin = SECTIONS.conditions["ferritin"] as MeasureQuestion;
const hba1c = SECTIONS.conditions["hba1c"] as MeasureQuestion;
const tsh = SECTIONS.conditions["tsh"] as MeasureQuestion;

const typed = (value: string, unit: string, months = "") => joinMeasured({ value, unit, months });

describe("a typed result", () => {
  it.each([
    [hba1c, typed("6,5", "%"), { value: 6.5, unit: "%" }],
    [hba1c, typed(" 48 ", "mmol/mol", " 3 "), { value: 48, unit: "mmol/mol", monthsOld: 3 }],
    [tsh, typed("4.2", ""), { value: 4.2, unit: "mIU/L" }],
    [tsh, "4.2", { value: 4.2, unit: "mIU/L" }],
    [ferritin, typed("0", "ng/mL"), { value: 0, unit: "ng/mL" }],
    [ferritin, "", undefined],
    [ferritin, typed("", "ng/mL"), undefined],
    [ferritin, "unknown", "unknown"],
  ])("%#: is read", (question, text, value) => {
    expect(parseTyped(question, text)).toEqual({ ok: true, value });
  });

  it.each([
    [hba1c, typed("6.5", ""), "no unit"],
    [hba1c, typed("6.5", "mmol/mol"), "6.5"],
    [hba1c, typed("48", "%"), "48"],
    [hba1c, typed("high", "%"), "high"],
    [tsh, typed("4.2", "", "old"), "old"],
    [tsh, typed("4.2", "", "1.5"), "1.5"],
  ])("%#: is named as a problem with what is accepted", (question, text, found) => {
    const read = parseTyped(question, text);
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.message).toContain(found);
      expect(read.message).toContain(acceptedText(question));
    }
  });

  it("comes back from a file as it was typed", () => {
    const conditions = {
      ...emptyDraft().sections.conditions,
      hba1c: typed("6.5", "%", "2"),
      tsh: "4.2",
    };
    const { intake, problems } = readDraft({
      ...emptyDraft(),
      sections: { ...emptyDraft().sections, conditions },
    });
    expect(problems).toEqual({});
    expect(intake.conditions).toEqual({
      hba1c: { value: 6.5, unit: "%", monthsOld: 2 },
      tsh: { value: 4.2, unit: "mIU/L" },
    });
    expect(readDraft(draftOf(intake)).intake).toEqual(intake);
  });

  it("keeps what was typed whatever it is", () => {
    for (const parts of [
      { value: "6,5x", unit: "%", months: "" },
      { value: "", unit: "%", months: "" },
      { value: "", unit: "", months: "7" },
    ])
      expect(splitMeasured(joinMeasured(parts))).toEqual(parts);
    expect(joinMeasured({ value: "", unit: "", months: "" })).toBe("");
    expect(splitMeasured(measuredTyped({ value: 6.5, unit: "%" }))).toEqual({ value: "6.5", unit: "%", months: "" });
  });
});
