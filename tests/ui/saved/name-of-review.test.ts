import { expect, it } from "vitest";
import { nameTakenIn } from "../../../src/ui/saved/name-of-review";

it("a review from a file has its own name, and another where one here has it", () => {
  expect(nameTakenIn("Second visit", ["First visit"])).toBe("Second visit");
  expect(nameTakenIn("First visit", ["First visit"])).toBe("First visit (from a file)");
  const here = ["First visit", "First visit (from a file)"];
  expect(nameTakenIn("First visit", here)).toBe("First visit (from a file, 2)");
  expect(nameTakenIn("First visit", [...here, "First visit (from a file, 2)"])).toBe("First visit (from a file, 3)");
});
