import fc from "fast-check";
import { expect, it } from "vitest";
import { assess, type Assessment, type Intake } from "../../../src/rules/index";
import { RED_FLAGS } from "../../../src/rules/safety/red-flags";
import { intakes } from "../../support/intakes";
import { isAccepted, oneMoreAnswer } from "../../support/narrowing";
import { definitionsOf, stagesOf, sumsOf } from "../../support/summaries";

const adults = intakes.map((intake): Intake => ({ ...intake, person: { ...intake.person, ageYears: 40 } }));

/** Everything that one more answer widened or turned round; answering may only ever narrow. */
function widened(before: Assessment, after: Assessment): readonly string[] {
  const found: string[] = [];
  const check = (what: string, fine: boolean) => {
    if (!fine) found.push(what);
  };
  const [definitions, stages, sums] = [definitionsOf(before), stagesOf(before), sumsOf(before)];
  for (const [place, now] of definitionsOf(after).entries()) {
    const then = definitions[place]!;
    check(
      `${now.what}: ${then.verdict} became ${now.verdict}`,
      then.verdict === "unknown" || then.verdict === now.verdict,
    );
    check(`${now.what}: at least ${then.certain} became ${now.certain}`, now.certain >= then.certain);
    check(`${now.what}: at most ${then.possible} became ${now.possible}`, now.possible <= then.possible);
  }
  for (const [ranges, then] of [
    [stagesOf(after), stages],
    [sumsOf(after), sums],
  ] as const) {
    for (const [place, { what, lowest, highest }] of ranges.entries()) {
      check(`${what}: from ${then[place]!.lowest} became ${lowest}`, lowest >= then[place]!.lowest);
      check(`${what}: up to ${then[place]!.highest} became ${highest}`, highest <= then[place]!.highest);
    }
  }
  const flags = after.safety.flags.map(({ id }) => id);
  const onceRecorded = RED_FLAGS.filter(
    ({ id, holdsWhileOpen, concerns }) =>
      (!holdsWhileOpen || concerns !== undefined) &&
      flags.includes(id) &&
      !before.safety.flags.some((then) => then.id === id),
  );
  for (const [place, { id, couldBe }] of after.options.entries()) {
    const could = before.options[place]!.couldBe;
    // An emergency nobody mentioned, or one that was not thought to concern this person, holds an option back once it is
    // recorded, not while it is open (decision 60).
    const held = onceRecorded.some(({ holdsBack }) => holdsBack.includes(id));
    check(
      `${id}: ${could.join()} became ${couldBe.join()}`,
      couldBe.every((standing) => could.includes(standing) || (held && standing === "heldBack")),
    );
  }
  for (const { id } of before.safety.flags) check(`red flag ${id} went`, flags.includes(id));
  const factors = after.contributors.toReview.map(({ id }) => id);
  for (const { id } of before.contributors.toReview) check(`factor ${id} went`, factors.includes(id));
  for (const { id, adequate, adequateStrict } of before.trials ?? []) {
    const now = after.trials?.find((trial) => trial.id === id);
    if (now === undefined) continue;
    check(`trial ${id}: ${adequate} became ${now.adequate}`, adequate === "unknown" || adequate === now.adequate);
    check(`trial ${id}, strict`, adequateStrict === "unknown" || adequateStrict === now.adequateStrict);
  }
  return found;
}

it("answering an open question, any question in any way, only ever narrows what is possible", () => {
  fc.assert(
    fc.property(adults, fc.infiniteStream(fc.nat()), (intake, chances) => {
      const answers = oneMoreAnswer(intake);
      const before = assess(intake);
      for (let tries = 0; tries < 2 && answers.length > 0; tries += 1) {
        const answered = answers[Number(chances.next().value) % answers.length]!;
        if (isAccepted(answered)) expect(widened(before, assess(answered.intake)), answered.what).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ["which trials there were", /^trials: list/],
  [
    "a question about a trial",
    /^trials\.[^.]*\.(dose|weeks|adherence|outcome|improvementPercent|whyEnded|optimised|episode):/,
  ],
  ["which medicine it was", /^trials\.[^.]*\.drug:/],
  ["what it was taken for", /^trials\.[^.]*\.taken for/],
  ["what it was added to", /^trials\.[^.]*\.(added to|given on its own)/],
  ["several trials", /^trials\.[^.]*\.(howMany|class|named)/],
  ["whether a treatment was had", /^courses\.\w+:/],
  ["which medicines are taken now", /^currentMedicines: /],
  ["which medicine it is, and how often", /^currentMedicines\.\d+\./],
  ["a question about a reading of a scale", /^scales\./],
  ["a question about a course", /^courses\.\w+\.\d+\./],
] as const)("narrowing answers %s", (_, path) => {
  const answers = fc
    .sample(adults, 200)
    .flatMap((intake) => oneMoreAnswer(intake).filter(({ what }) => path.test(what)));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.slice(0, 50).some(isAccepted)).toBe(true);
});
