import { expect, it } from "vitest";

// In a file of its own: zod probes once, and remembers what it found for as long as it is loaded.
it("no schema is compiled by evaluating text, from the first one on", async () => {
  const { Function: real } = globalThis;
  let probed = 0;
  globalThis.Function = new Proxy(real, {
    construct(target, args: string[]) {
      probed += 1;
      return Reflect.construct(target, args);
    },
    apply(target, self, args: string[]) {
      probed += 1;
      return Reflect.apply(target, self, args);
    },
  });
  try {
    const { readIntakeValue } = await import("../../../src/rules/intake/read");
    expect(readIntakeValue({ intakeVersion: 1, episode: { severity: "mild" } }).ok).toBe(true);
  } finally {
    globalThis.Function = real;
  }
  expect(probed).toBe(0);
});
