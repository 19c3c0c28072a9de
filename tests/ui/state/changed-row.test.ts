import { expect, it } from "vitest";
import { changedRow } from "../../../src/ui/state/changed-row";

const [one, two, three] = ["trials.t1", "trials.t2", "trials.t3"];
const course = "courses.ect.ect1";

it.each([
  ["one that came", [one, three], [one, two, three], two],
  ["the next after one that went", [one, two, three], [one, three], three],
  ["the one before the last that went", [one, two], [one], one],
  ["none of another list", [one, course], [course], undefined],
  ["one that moved up", [one, two, three], [three, one, two], three],
  ["one that moved down", [one, two, three], [two, three, one], one],
  ["none where an answer changed", [one, two], [one, two], undefined],
  ["none where the last went", [one], [], undefined],
])("%s", (_, before, after, shown) => {
  expect(changedRow(before, after)).toBe(shown);
});
