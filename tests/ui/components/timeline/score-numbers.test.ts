import { expect, it } from "vitest";
import { heightsOfNumbers, spareOnPhone } from "../../../../src/ui/components/timeline/score-numbers";

const spare = (points: readonly { readonly x: number; readonly y: number }[]) =>
  spareOnPhone(points, heightsOfNumbers(points));

it("numbers with room beside each other all stand", () => {
  expect(
    spare([
      { x: 10, y: 40 },
      { x: 30, y: 42 },
      { x: 34, y: 70 },
    ]),
  ).toEqual([false, false, false]);
});

it("of readings close together the latest keeps its number, and what would lie on another goes", () => {
  const close = [70, 73, 76, 79].map((x) => ({ x, y: 40 }));
  const result = spare(close);
  expect(result.at(-1)).toBe(false);
  expect(result.filter(Boolean).length).toBeGreaterThan(0);
  const heights = heightsOfNumbers(close);
  const kept = close.flatMap(({ x }, index) => (result[index] === true ? [] : [{ x, y: heights[index]! }]));
  for (const [index, one] of kept.entries())
    for (const other of kept.slice(index + 1))
      expect(Math.abs(one.x - other.x) >= 8 || Math.abs(one.y - other.y) >= 12).toBe(true);
});
