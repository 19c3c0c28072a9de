import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the rules are held against: those of the four rooms and the gold cases. Left out are the
 * searches by brute force over thousands of histories, which take seconds each and would be run for every mutant.
 */
export default defineConfig({
  test: {
    environment: "node",
    setupFiles: ["tests/support/setup-properties.ts"],
    include: [
      "tests/rules/{logic,adequacy,screening,staging}/**/*.test.ts",
      "tests/rules/gold-cases.test.ts",
      "tests/rules/what-moves.test.ts",
    ],
    exclude: ["tests/rules/logic/unsettled.test.ts", "tests/rules/staging/thase-rush.test.ts"],
  },
});
