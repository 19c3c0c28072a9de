import { afterAll, beforeAll, expect, it } from "vitest";
import { savedAtText } from "../../../src/ui/saved/saved-at";

const zone = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Asia/Kolkata";
});
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

it("is told by the clock of this computer, to the minute or to the second", () => {
  // Half past five hours ahead, so on the next day already.
  expect(savedAtText("2026-11-28T19:07:09.123Z", false)).toBe("saved 29-Nov-2026, 00:37");
  expect(savedAtText("2026-11-28T19:07:09.123Z", true)).toBe("saved 29-Nov-2026, 00:37:09");
});

it.each(["", "yesterday"])("is not made up where it is “%s”", (savedAt) => {
  expect(savedAtText(savedAt, false)).toBe("saved at a time not kept");
});
