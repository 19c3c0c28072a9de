import { describe, expect, it } from "vitest";
import { assess } from "../../src/rules/assess";
import { readIntakeValue } from "../../src/rules/intake/read";
import type { DefinitionResult } from "../../src/rules/screening/screen";
import { goldCases, type GoldCase } from "../support/gold-case";

const CASES = goldCases();

it("at least 25 cases, ten of them published or instruments' own, each under its own name", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  const published = CASES.filter(({ source }) => source.kind === "published");
  expect(published.length).toBeGreaterThanOrEqual(10);
  for (const { source } of published)
    expect(source.kind === "published" && source.authorsState.length).toBeGreaterThan(0);
});

describe.each(CASES)("$name: $story", ({ intake: given, expected }) => {
  const read = readIntakeValue(given);
  if (!read.ok) throw new Error(`The intake does not parse: ${JSON.stringify(read.problems)}`);
  const found = assess(read.intake);

  it.each(Object.entries(expected.trials ?? {}))("trial %s", (id, { adequate, strict, remarks }) => {
    const trial = found.trials?.find((one) => one.id === id);
    expect(trial?.adequate).toBe(adequate);
    if (strict !== undefined) expect(trial?.adequateStrict).toBe(strict);
    expect(trial?.remarks.map((remark) => remark.id)).toEqual(expect.arrayContaining(remarks ?? []));
  });

  it.each(Object.entries(expected.definitions ?? {}))("%s", (id, wanted) => {
    expectReading(found.definitions, id, "lenient", wanted);
  });

  it.each(Object.entries(expected.definitionsStrict ?? {}))("%s, strict", (id, wanted) => {
    expectReading(found.definitions, id, "strict", wanted);
  });

  if (expected.thaseRush) {
    it("Thase-Rush", () => {
      expect([found.staging?.thaseRush.lowest, found.staging?.thaseRush.highest]).toEqual(expected.thaseRush);
    });
  }

  if (expected.thaseRushOtherReading) {
    it("Thase-Rush, other reading", () => {
      const other = found.staging?.thaseRushOtherReading;
      expect([other?.lowest, other?.highest]).toEqual(expected.thaseRushOtherReading);
    });
  }

  if (expected.maudsley) {
    it("Maudsley", () => {
      expect(found.staging?.maudsley.applies).toBe(expected.maudsley?.applies);
      const { lowest, highest } = expected.maudsley ?? {};
      if (lowest !== undefined && highest !== undefined)
        expect(found.staging?.maudsley.sum).toEqual({ lowest, highest });
    });
  }

  if (expected.mgh) {
    it("MGH", () => {
      expect([found.staging?.mgh.lowest, found.staging?.mgh.highest ?? null]).toEqual(expected.mgh);
    });
  }

  if (expected.european) {
    it("European", () => {
      expect([found.staging?.european.lowest, found.staging?.european.highest]).toEqual(expected.european);
    });
  }

  if (expected.redFlags) {
    it("red flags", () => {
      expect(found.safety.flags.map(({ id }) => id)).toEqual(expected.redFlags);
    });
  }

  if (expected.contributors ?? expected.contributorsAbsent) {
    it("contributing factors", () => {
      const ids = found.contributors.toReview.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(expected.contributors ?? []));
      for (const id of expected.contributorsAbsent ?? []) expect(ids).not.toContain(id);
    });
  }

  it.each(Object.entries(expected.options ?? {}))("option %s", (id, wanted) => {
    const option = found.options.find((one) => one.id === id);
    if (typeof wanted === "string") expect(option?.standing).toBe(wanted);
    else expect(option?.couldBe).toEqual(wanted.couldBe);
  });

  if (expected.outOfScope !== undefined) {
    it("scope", () => {
      expect(found.outOfScope !== undefined).toBe(expected.outOfScope);
    });
  }
});

type Wanted = NonNullable<GoldCase["expected"]["definitions"]>[string];

function expectReading(
  definitions: readonly DefinitionResult[],
  id: string,
  end: "lenient" | "strict",
  wanted: Wanted,
): void {
  const reading = definitions.find((one) => one.id === id)?.[end];
  expect({
    verdict: reading?.verdict,
    certain: reading?.counts.certain,
    possible: reading?.counts.possible ?? null,
  }).toEqual(wanted);
}
