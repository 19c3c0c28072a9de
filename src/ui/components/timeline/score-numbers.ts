/** Where a reading stands in the drawing: in percent of the width, and in pixels of the height. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** How close two numbers may stand on a phone. */
const CLOSE = { x: 8, y: 12 };
/** How close a number may stand to the point of another reading on a phone. */
const NEAR = { x: 4, y: 8 };
/** The middle of a number above its lower edge, in pixels. */
const HALF = 4;

/** Heights of the numbers: above their points, or below where the one before is in the way. */
export function heightsOfNumbers(points: readonly Place[]): readonly number[] {
  return points.reduce<readonly number[]>((heights, { x, y }, index) => {
    const [before, at] = [points[index - 1], heights[index - 1]];
    const isInTheWay =
      before !== undefined && at !== undefined && x - before.x < CLOSE.x && Math.abs(y - 6 - at) < CLOSE.y;
    return [...heights, isInTheWay ? y + 15 : y - 6];
  }, []);
}

/**
 * Numbers that a phone has no room for, since they would lie on another number or point. The latest keeps its number;
 * the table has all of them.
 */
export function spareOnPhone(points: readonly Place[], heights: readonly number[]): readonly boolean[] {
  const kept: Place[] = [];
  return points
    .map(({ x }, index) => ({ x, y: heights[index] ?? 0, index }))
    .toReversed()
    .map(({ x, y, index }) => {
      const isOnNumber = kept.some((one) => Math.abs(one.x - x) < CLOSE.x && Math.abs(one.y - y) < CLOSE.y);
      const isOnPoint = points.some(
        (one, other) => other !== index && Math.abs(one.x - x) < NEAR.x && Math.abs(one.y - (y - HALF)) < NEAR.y,
      );
      const isSpare = kept.length > 0 && (isOnNumber || isOnPoint);
      if (!isSpare) kept.push({ x, y });
      return isSpare;
    })
    .toReversed();
}
