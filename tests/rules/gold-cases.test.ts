import { describe, expect, it } from "vitest";
import { assess } from "../../src/rules/assess";
import { readIntakeValue } from "../../src/rules/intake/read";
import type { DefinitionResult } from "../../src/rules/screening/screen";
import { standsTo, type AuthorsClaim } from "../support/authors-claim";
import { goldCases, type GoldCase } from "../support/gold-case";

const CASES = goldCases();

/** Cases of real people as their authors tell them, and instruments' own examples. */
const FROM_TEXTS = CASES.flatMap(({ name, source }) => (source.kind === "boundary" ? [] : [{ name, ...source }]));
const PUBLISHED = FROM_TEXTS.filter(({ kind }) => kind === "published");

it("at least 25 cases, each under its own name", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it("at least ten published cases, each held against what its authors state", () => {
  expect(PUBLISHED.length).toBeGreaterThanOrEqual(10);
  expect(FROM_TEXTS.filter(({ authorsClaim }) => authorsClaim.length === 0)).toEqual([]);
});

it("at least ten published cases agree with their authors on more than the result of a trial; differences are few", () => {
  const agreeing = PUBLISHED.filter(({ authorsClaim }) =>
    authorsClaim.some(({ holds, check }) => holds === "agrees" && !("response" in check)),
  );
  expect(agreeing.length).toBeGreaterThanOrEqual(10);
  const differing = PUBLISHED.filter(({ authorsClaim }) => authorsClaim.some(({ holds }) => holds === "differs"));
  expect(differing.length).toBeLessThan(PUBLISHED.length / 4);
});

describe("a claim can fail", () => {
  const read = readIntakeValue({
    intakeVersion: 1,
    safety: { rapidResponseNeeded: "yes" },
    diagnosis: { adhd: "yes" },
    trials: [
      {
        kind: "trial",
        id: "one",
        drug: "sertraline",
        dose: 100,
        weeks: 8,
        adherence: "most",
        outcome: "minimal",
        episode: "current",
      },
      { kind: "trial", id: "two", drug: "venlafaxine", dose: 150, weeks: 8, outcome: "minimal", episode: "current" },
    ],
  });
  if (!read.ok) throw new Error(`The intake does not parse: ${JSON.stringify(read.problems)}`);
  const found = assess(read.intake);
  const open: readonly AuthorsClaim["check"][] = [
    { definition: "regulatory2", is: "yes" },
    { definition: "regulatory2", is: "no" },
    { definition: "regulatory2", failures: 2 },
    { trial: "two", adequate: "yes" },
    { thaseRush: "II" },
    { european: "TRD 1" },
    { contributor: "bipolarity", is: "yes" },
    { redFlag: "psychosis", is: "no" },
  ];
  const agreeing: readonly AuthorsClaim["check"][] = [
    { trial: "one", adequate: "yes" },
    { trial: "two", response: "no" },
    { contributor: "adhd", is: "yes" },
    { option: "ect", placed: "yes" },
  ];
  const contradicted: readonly AuthorsClaim["check"][] = [
    { trial: "one", adequate: "no" },
    { trial: "two", response: "yes" },
    { contributor: "adhd", is: "no" },
    { definition: "regulatory2", failures: 3 },
    { thaseRush: "III" },
    { european: "TRD 2" },
    { maudsley: 2 },
    { mgh: 0.5 },
    { option: "ect", placed: "no" },
  ];

  it.each([
    ...open.map((check) => ({ check, holds: "cannotContradict" })),
    ...agreeing.map((check) => ({ check, holds: "agrees" })),
    ...contradicted.map((check) => ({ check, holds: "differs" })),
  ])("$holds: $check", ({ check, holds }) => {
    expect(standsTo(check, read.intake, found)).toBe(holds);
  });

  it("a claim against what is not there is an error, not an agreement", () => {
    expect(() => standsTo({ contributor: "sleep-apnea", is: "no" }, read.intake, found)).toThrow("sleep-apnea");
  });
});

describe.each(CASES)("$name: $story", ({ intake: given, expected, source, region }) => {
  const read = readIntakeValue(given);
  if (!read.ok) throw new Error(`The intake does not parse: ${JSON.stringify(read.problems)}`);
  const found = assess(read.intake, { region });

  it.each(source.kind === "boundary" ? [] : source.authorsClaim)("its authors: $says ($holds)", ({ check, holds }) => {
    expect(standsTo(check, read.intake, found)).toBe(holds);
  });

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

  if (expected.asksOfReadings) {
    it("what is asked of readings", () => {
      const ofReadings = (facts: readonly { readonly path: string }[]) =>
        facts.map(({ path }) => path).filter((path) => path.startsWith("scales."));
      expect(ofReadings(found.safety.notAssessed)).toEqual(expected.asksOfReadings);
      expect(ofReadings(found.openQuestions)).toEqual(expected.asksOfReadings);
    });
  }

  if (expected.contributors ?? expected.contributorsAbsent ?? expected.contributorsOpen) {
    it("contributing factors", () => {
      const ids = found.contributors.toReview.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(expected.contributors ?? []));
      for (const id of expected.contributorsAbsent ?? []) expect(ids).not.toContain(id);
      const open = found.contributors.notYetChecked.map(({ id }) => id);
      expect(open).toEqual(expect.arrayContaining(expected.contributorsOpen ?? []));
    });
  }

  it.each(Object.entries(expected.options ?? {}))("option %s", (id, wanted) => {
    const option = found.options.find((one) => one.id === id);
    if (typeof wanted === "string") expect(option?.standing).toBe(wanted);
    else expect(option?.couldBe).toEqual(wanted.couldBe);
  });

  it.each(Object.entries(expected.interactions ?? {}))("interactions of %s", (id, wanted) => {
    expect(found.options.find((one) => one.id === id)?.interactions?.map((one) => one.id)).toEqual(wanted);
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
