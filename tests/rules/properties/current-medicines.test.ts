import fc from "fast-check";
import { expect, it } from "vitest";
import { assess, type Intake } from "../../../src/rules/index";
import { readIntakeValue } from "../../../src/rules/intake/read";
import { CURRENT_MEDICINE_IDS } from "../../../src/rules/knowledge/medicines/medicines";
import type { Standing } from "../../../src/rules/options/standings";
import { intakes } from "../../support/intakes";

const ORDER: readonly Standing[] = ["mayBeDiscussed", "withCautions", "otherStepsFirst", "heldBack", "notCompatible"];

const anyMedicine = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...CURRENT_MEDICINE_IDS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ unlisted: "a remedy" }, "unknown") },
);

/** A TSH counts for less long while lithium may be taken, so that a list changes what is known of an older one. */
function withRecentTsh({ conditions = {}, ...rest }: Intake): Intake {
  const { tsh } = conditions;
  const fresh = typeof tsh === "object" ? { tsh: { value: tsh.value, unit: tsh.unit } } : {};
  return { ...rest, conditions: { ...conditions, ...fresh } };
}

it("one more current medicine never improves a standing, takes back a red flag or an interaction", () => {
  let compared = 0;
  fc.assert(
    fc.property(intakes, anyMedicine, fc.constantFrom("yes", "no", "unknown"), (intake, medicine, mostDays) => {
      const before = withRecentTsh({ ...intake, person: { ...intake.person, ageYears: 40 } });
      const list = Array.isArray(before.currentMedicines) ? (before.currentMedicines as readonly object[]) : [];
      const read = readIntakeValue({
        ...before,
        currentMedicines: [...list, { id: "added", medicine, mostDays }],
      });
      if (!read.ok) return;
      compared += 1;
      const [was, is] = [assess(before), assess(read.intake)];
      for (const [place, { id, couldBe, interactions }] of is.options.entries()) {
        const then = was.options[place]!;
        const rank = (standings: readonly Standing[]) => standings.map((standing) => ORDER.indexOf(standing));
        expect(Math.min(...rank(couldBe)), id).toBeGreaterThanOrEqual(Math.min(...rank(then.couldBe)));
        const now = (interactions ?? []).map((one) => one.id);
        expect(now, id).toEqual(expect.arrayContaining((then.interactions ?? []).map((one) => one.id)));
      }
      const flags = is.safety.flags.map(({ id }) => id);
      expect(flags).toEqual(expect.arrayContaining(was.safety.flags.map(({ id }) => id)));
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThan(200);
});
