import { defineConfig } from "vitest/config";

/** The suite that every mutant of the rules meets: the tests that are quick, with properties run short. */
export default defineConfig({
  test: {
    environment: "node",
    env: { CI: "true", QUICK_PROPERTIES: "true" },
    // One process for all files: importing the rules anew for each would take longer than the tests.
    isolate: false,
    fileParallelism: false,
    setupFiles: ["tests/support/setup-properties.ts"],
    include: [
      "tests/rules/{logic,adequacy,screening,staging,timeline}/*.test.ts",
      "tests/rules/{gold-cases,what-if,what-moves}.test.ts",
    ],
  },
});
