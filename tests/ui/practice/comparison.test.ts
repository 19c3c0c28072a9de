import { describe, expect, it } from "vitest";
import { newAttempt, type Attempt, type Judgements } from "../../../src/ui/practice/attempt";
import type { Proof } from "../../../src/rules/logic/explain";
import { CASES } from "../../../src/ui/practice/cases";
import { compareAttempt } from "../../../src/ui/practice/comparison";
import { offeredQuestions } from "../../../src/ui/practice/offered-questions";
import { promptsFor } from "../../../src/ui/practice/prompts";
import { shortly } from "../../../src/ui/practice/shortly";
import type { TrialDraft } from "../../../src/ui/state/draft";

function caseOf(id: string) {
  const found = CASES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}`);
  return found;
}

function said(list: readonly Record<string, string>[], judgements: Partial<Judgements> = {}): Attempt {
  const attempt = newAttempt("x", "2026-01-01T00:00:00.000Z");
  return {
    ...attempt,
    trials: { whenEmpty: "", list: list.map((row) => ({ kind: "trial", ...row }) as unknown as TrialDraft) },
    judgements: { ...attempt.judgements, ...judgements },
  };
}

const PSEUDO = caseOf("two-that-did-not-work");
const SERTRALINE = {
  id: "a",
  drug: "Zoloft",
  dose: "25",
  weeks: "3",
  adherence: "most",
  outcome: "minimal",
  whyEnded: "sideEffects",
  episode: "current",
};
const CITALOPRAM = {
  id: "b",
  drug: "citalopram",
  dose: "20",
  weeks: "8",
  adherence: "some",
  outcome: "minimal",
  whyEnded: "ownChoice",
  episode: "current",
};

describe("trials", () => {
  it("are matched by medicine whatever their order and name, and agree when they are entered as the chart has them", () => {
    const { trials } = compareAttempt(said([CITALOPRAM, SERTRALINE], { adequacy: { a: "no", b: "no" } }), PSEUDO);
    expect(trials.map(({ name, found, entries, agreement }) => [name, found, entries, agreement])).toEqual([
      ["sertraline", "both", [], "same"],
      ["citalopram", "both", [], "same"],
    ]);
  });

  it("that were missed or invented are named as such", () => {
    const mirtazapine = { id: "m", drug: "mirtazapine" };
    const { trials } = compareAttempt(said([SERTRALINE, mirtazapine], { adequacy: { a: "yes", m: "yes" } }), PSEUDO);
    expect(trials.map(({ name, found }) => [name, found])).toEqual([
      ["sertraline", "both"],
      ["citalopram", "missed"],
      ["mirtazapine", "invented"],
    ]);
    // Without a dose or a time the rules can't tell, so "adequate" differs.
    expect(trials[2]).toMatchObject({ yours: "yes", onEntries: { adequate: "unknown" }, agreement: "differs" });
  });

  it("entered with another dose are named by their field, and the rules' verdict on the entries stands beside", () => {
    const wrong = { ...SERTRALINE, dose: "100", weeks: "6", adherence: "", episode: "" };
    const [trial] = compareAttempt(said([wrong], { adequacy: { a: "yes" } }), PSEUDO).trials;
    expect(trial!.entries.map(({ label, yours, key, kind }) => [label, yours, key, kind])).toEqual([
      ["Highest daily dose", "100 mg a day", "25 mg a day", "other"],
      ["Weeks at that dose", "6 weeks", "3 weeks", "other"],
      ["Doses taken", "not asked", "most (80 % or more)", "leftOpen"],
      ["Episode", "not asked", "this episode", "leftOpen"],
    ]);
    expect(trial!.agreement).toBe("differs");
    expect(trial!.key!.adequate).toBe("no");
    expect(trial!.onEntries!.adequate).toBe("unknown");
  });

  it("what the chart does not say is named when it was entered", () => {
    const catatonia = caseOf("stopped-answering");
    const quetiapine = { id: "q", drug: "quetiapine", outcome: "partial" };
    const trial = compareAttempt(said([quetiapine]), catatonia).trials.find(({ name }) =>
      name.startsWith("quetiapine"),
    );
    expect(trial!.entries).toContainEqual(expect.objectContaining({ label: "Best result", kind: "notInChart" }));
  });

  it("a percentage agrees with the words it stands for, and only with those", () => {
    const percent = (improvementPercent: string) =>
      compareAttempt(said([{ ...SERTRALINE, outcome: "", improvementPercent }]), PSEUDO).trials[0]!.entries;
    expect(percent("10")).toEqual([]);
    expect(percent("40")).toContainEqual(expect.objectContaining({ label: "Best result" }));
  });

  it("two trials of one medicine are matched to the nearest", () => {
    const twice = {
      ...PSEUDO,
      intake: {
        ...PSEUDO.intake,
        trials: [
          { kind: "trial", id: "k1", drug: "sertraline", dose: 50, weeks: 6, episode: "earlier" },
          { kind: "trial", id: "k2", drug: "sertraline", dose: 150, weeks: 9, episode: "current" },
        ] as never,
      },
    };
    const own = [
      { id: "a", drug: "sertraline", dose: "150", weeks: "9", episode: "current" },
      { id: "b", drug: "sertraline", dose: "50", weeks: "6", episode: "earlier" },
    ];
    expect(compareAttempt(said(own), twice).trials.map(({ entries }) => entries)).toEqual([[], []]);
  });
});

describe("judgements", () => {
  it("a definition: the lenient reading, else the strict one, else it differs", () => {
    const results = caseOf("two-results");
    const agreement = (definition: Judgements["definition"]) =>
      compareAttempt(said([], { definition }), results).definition.agreement;
    expect([agreement("yes"), agreement("no"), agreement("unknown"), agreement("")]).toEqual([
      "same",
      "strict",
      "differs",
      "notGiven",
    ]);
  });

  it("the Thase-Rush stage: settled, and by the other reading of stage III", () => {
    const switched = caseOf("five-days");
    const agreement = (thaseRush: Judgements["thaseRush"]) =>
      compareAttempt(said([], { thaseRush }), switched).thaseRush.agreement;
    expect([agreement("II"), agreement("III"), agreement("I"), agreement("unknown"), agreement("")]).toEqual([
      "same",
      "possible",
      "differs",
      "differs",
      "notGiven",
    ]);
  });

  it("the Maudsley band: settled, one of two, not applicable", () => {
    const agreement = (id: string, maudsley: Judgements["maudsley"]) =>
      compareAttempt(said([], { maudsley }), caseOf(id)).maudsley.agreement;
    expect(agreement("done-properly", "moderate")).toBe("same");
    expect(agreement("done-properly", "severe")).toBe("differs");
    expect(agreement("done-properly", "unknown")).toBe("differs");
    expect([agreement("never-rested", "mild"), agreement("never-rested", "unknown")]).toEqual(["possible", "same"]);
    expect(agreement("two-that-did-not-work", "notApplicable")).toBe("same");
    expect(agreement("two-that-did-not-work", "mild")).toBe("differs");
  });

  it("contributing factors: the same, missed, and more than the rules find, with the difference between no and open", () => {
    const { contributors } = compareAttempt(
      said([], { contributors: ["adherence", "alcohol", "thyroid", "smoking"] }),
      PSEUDO,
    );
    expect(contributors.both.map(({ id }) => id)).toEqual(["adherence"]);
    expect(contributors.missed.map(({ id }) => id)).toEqual(["side-effects", "stress"]);
    expect(contributors.extra.map(({ id, proof }) => [id, proof.verdict])).toEqual([
      ["smoking", "no"],
      ["thyroid", "unknown"],
      ["alcohol", "unknown"],
    ]);
  });

  it("questions: one of the first five, another open one, one that the chart has answered", () => {
    const { questions } = compareAttempt(
      said([], { questions: ["safety.suicidalThoughts", "diagnosis.personalityDisorder", "substances.smoking"] }),
      PSEUDO,
    );
    expect(questions.both.map(({ path }) => path)).toEqual(["safety.suicidalThoughts"]);
    expect(questions.missed).toHaveLength(4);
    expect(questions.extra.map(({ path, answered }) => [path, answered])).toEqual([
      ["diagnosis.personalityDisorder", undefined],
      ["substances.smoking", "no"],
    ]);
  });

  it("options ruled out, with what rules them out", () => {
    const { ruledOut } = compareAttempt(said([], { ruledOut: ["ect"] }), caseOf("done-properly"));
    expect(ruledOut.missed.map(({ id, rulesOut }) => [id, rulesOut.length])).toEqual([["rtms", 1]]);
    expect(ruledOut.extra.map(({ id }) => id)).toEqual(["ect"]);
  });
});

describe("every difference has its proof", () => {
  it.each(CASES.map((one) => [one.id, one] as const))("questions of %s", (_id, one) => {
    const asked = offeredQuestions(one.intake).map(({ path }) => path);
    const { questions, assessment } = compareAttempt(said([], { questions: asked }), one);
    for (const { path, hinges, proofs } of [...questions.both, ...questions.missed, ...questions.extra]) {
      // No rule reads whether bipolar disorder runs in the family; it is asked for the clinician.
      if (path === "diagnosis.bipolarInFamily") continue;
      expect(proofs, path).not.toEqual([]);
      // What hinges on a question is open, and its proof names the question among what is open.
      if (hinges.length > 0) {
        for (const { proof } of proofs) {
          expect(proof.verdict, path).toBe("unknown");
          expect(pathsIn(proof), path).toContain(path);
        }
      }
    }
    const maudsley = assessment.staging!.maudsley;
    for (const { id, proofs } of maudsley.items) {
      expect(proofs, id).not.toEqual([]);
      expect(proofs.flatMap(citesIn), id).not.toEqual([]);
    }
  });

  it("an answered question shows the findings that rest on the answer", () => {
    const { questions } = compareAttempt(said([], { questions: ["substances.smoking"] }), PSEUDO);
    const [smoking] = questions.extra;
    expect(smoking!.answered).toBe("no");
    for (const { proof } of smoking!.proofs) expect(pathsIn(proof)).toContain("substances.smoking");
  });
});

const pathsIn = (proof: Proof): readonly string[] => [
  ...proof.facts.map(({ path }) => path),
  ...proof.because.flatMap(pathsIn),
];
const citesIn = (proof: Proof): readonly unknown[] => [...proof.cites, ...proof.because.flatMap(citesIn)];

describe("questions to ask oneself", () => {
  const ids = (attempt: Attempt, id: string) =>
    promptsFor(compareAttempt(attempt, caseOf(id))).map((prompt) => prompt.id);

  it("fit the slips that were made", () => {
    const slips = said([SERTRALINE], { adequacy: { a: "yes" }, definition: "yes", contributors: ["thyroid"] });
    expect(ids(slips, "two-that-did-not-work")).toEqual([
      "counted-too-early",
      "trial-lost",
      "label-taken-over",
      "blamed-thyroid",
      "adherence",
      "safety-not-asked",
    ]);
    expect(ids(said([]), "the-good-weeks")).toContain("one-question-on-mania");
    expect(ids(said([]), "nothing-left")).toContain("delusion-not-heard");
    expect(ids(said([], { definition: "yes" }), "two-of-a-kind")).toContain("one-class");
  });

  it("are left out where nothing slipped", () => {
    const right = said([SERTRALINE, CITALOPRAM], {
      adequacy: { a: "no", b: "no" },
      definition: "no",
      contributors: ["adherence", "side-effects", "stress"],
      questions: ["safety.suicidalThoughts", "safety.suicidalBehaviour"],
    });
    expect(ids(right, "two-that-did-not-work")).toEqual([]);
  });
});

it("in short, no line counts points", () => {
  for (const one of CASES)
    for (const line of shortly(compareAttempt(said([]), one)))
      expect(line).not.toMatch(/\d+ (?:of|out of|\/) ?\d+|score|%/);
});
