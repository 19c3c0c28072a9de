import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { slot } from "../../../src/ui/state/slot";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("what is typed without a pause is kept within a second, and again while it goes on", () => {
  const place = slot("sessionStorage", "crossroads-typed");
  let typed = "";
  const kept = () => place.read() ?? "";
  for (let key = 0; key < 60; key += 1) {
    typed += "x";
    const now = typed;
    place.keep(
      () => now,
      () => undefined,
    );
    vi.advanceTimersByTime(70);
    // Fifteen keys of 70 milliseconds are more than a second.
    expect(kept().length).toBeGreaterThanOrEqual(typed.length - 14);
  }
  vi.advanceTimersByTime(300);
  expect(kept()).toBe(typed);
});

it("what is cleared is not kept any more", () => {
  const place = slot("sessionStorage", "crossroads-cleared");
  place.keep(
    () => "typed",
    () => undefined,
  );
  place.clear();
  vi.advanceTimersByTime(2000);
  expect(place.read()).toBeNull();
});
