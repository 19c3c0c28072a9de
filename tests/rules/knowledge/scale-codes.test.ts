import { expect, it } from "vitest";
import { SCALE_CODES } from "../../../src/rules/knowledge/scale-codes";
import { itemsOf } from "../../../src/rules/scales/scales";

// LOINC codes as several public texts give them, typed here. Public code often scrambles them: the item on self-harm
// under another item, the code of the difficulty question as the total, the last two items of the GAD-7 exchanged.

const PHQ9 = [
  ["interest", "44250-9"],
  ["mood", "44255-8"],
  ["sleep", "44259-0"],
  ["energy", "44254-1"],
  ["appetite", "44251-7"],
  ["selfWorth", "44258-2"],
  ["concentration", "44252-5"],
  ["psychomotor", "44253-3"],
  ["selfHarm", "44260-8"],
];
const GAD7 = [
  ["nervous", "69725-0"],
  ["worryControl", "68509-9"],
  ["worry", "69733-4"],
  ["relaxing", "69734-2"],
  ["restless", "69735-9"],
  ["irritable", "69689-8"],
  ["afraid", "69736-7"],
];
const AUDIT_C = [
  ["frequency", "68518-0"],
  ["quantity", "68519-8"],
  ["sixOrMore", "68520-6"],
];

it.each([
  ["phq9", "44249-1", "44261-6", PHQ9],
  ["gad7", "69737-5", "70274-6", GAD7],
  ["auditC", "72109-2", "75626-2", AUDIT_C],
  ["peg", "91148-7", "91147-9", []],
] as const)("%s: panel, total and items in the order of the form", (scale, panel, total, items) => {
  const codes = SCALE_CODES[scale];
  expect([codes.panel, codes.total]).toEqual([panel, total]);
  expect(Object.entries(codes.items)).toEqual(items);
  if (items.length > 0) expect(Object.keys(itemsOf(scale))).toEqual(items.map(([name]) => name));
});

it("answers, with their points", () => {
  const often = { "LA6568-5": 0, "LA6569-3": 1, "LA6570-1": 2, "LA6571-9": 3 };
  for (const [item] of PHQ9) expect(SCALE_CODES.phq9.answers).toHaveProperty([item!], often);
  for (const [item] of GAD7) expect(SCALE_CODES.gad7.answers).toHaveProperty([item!], often);
  expect(SCALE_CODES.auditC.answers).toEqual({
    frequency: { "LA6270-8": 0, "LA18926-8": 1, "LA18927-6": 2, "LA18928-4": 3, "LA18929-2": 4 },
    quantity: { "LA15694-5": 0, "LA15695-2": 1, "LA18930-0": 2, "LA18931-8": 3, "LA18932-6": 4 },
    sixOrMore: { "LA6270-8": 0, "LA18933-4": 1, "LA18876-5": 2, "LA18891-4": 3, "LA18934-2": 4 },
  });
});

it("no code stands for two things", () => {
  const codes = Object.values(SCALE_CODES).flatMap(({ panel, total, items }) => [
    panel,
    total,
    ...Object.values(items),
  ]);
  expect(new Set(codes).size).toBe(codes.length);
});
