import { DRUGS } from "../knowledge/drugs";
import { cite } from "../knowledge/cite";
import { all, any, not, type DoseBasis, type TrialCriterion, type TrialLeaf } from "../logic/criterion";

/** The shortest times at the dose that published texts ask for. */
export type PublishedWeeks = 4 | 6 | 8;

/** What a trial is measured against. Instruments differ in both, so both are named wherever they are used. */
export interface AdequacyBar {
  /** Weeks at the dose. */
  readonly weeks: PublishedWeeks;
  /** Which of the published minimum doses, where they differ. */
  readonly dose: DoseBasis;
}

/** The shortest duration and the lowest dose that published instruments accept. */
export const LENIENT: AdequacyBar = { weeks: 4, dose: "lowest" };
/** The longer duration and the highest of the published minimum doses. */
export const STRICT: AdequacyBar = { weeks: 6, dose: "highest" };

/** Improvement below which a trial counts as failed: half (no response) or a quarter (no partial response). */
export type FailureBar = 50 | 25;

/** Builds a criterion once for the same arguments, so that equal criteria are one and are read once per history. */
function onceEach<Args extends readonly unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const WEEKS_CITES = {
  4: [
    cite("canbind-2021-trd", "Table 3: minimum trial 4 to 6 weeks"),
    cite("register-2020-staging", "Karolinska: 28 days"),
  ],
  6: [cite("register-2020-staging", "MGH: 6 weeks or more; European: 6 to 8 weeks")],
  8: [
    cite("register-2020-staging", "European: 6 to 8 weeks"),
    cite("fekadu-2018-msm", "the inventory records 4, 6 and 8 weeks"),
  ],
} as const;

const COUNTED_DRUGS = DRUGS.filter((drug) => drug.countsAs === "trial").map((drug) => drug.id);

/** It was taken for depression. */
export const FOR_DEPRESSION: TrialLeaf = { kind: "trialForDepression", text: "It was taken for depression", cites: [] };

/** It was not added to another medicine. */
export const ON_ITS_OWN: TrialLeaf = {
  kind: "trialOnItsOwn",
  text: "It was given on its own, not added to another antidepressant",
  cites: [],
};

const ANTIDEPRESSANT_FOR_DEPRESSION: readonly TrialCriterion[] = [
  {
    kind: "trialDrug",
    drugs: COUNTED_DRUGS,
    text: "The medicine is an antidepressant that published drug lists count",
    cites: [cite("canmat-2023", "Table 3.3, antidepressants")],
  },
  FOR_DEPRESSION,
];

/** An antidepressant taken for depression, on its own or added to another. */
export const IS_ANTIDEPRESSANT: TrialCriterion = all(
  "It is an antidepressant, taken for depression",
  ANTIDEPRESSANT_FOR_DEPRESSION,
);

/** The parts of adequacy that do not depend on a bar. */
export const IS_ANTIDEPRESSANT_TRIAL: TrialCriterion = all("It was a trial of an antidepressant for depression", [
  ...ANTIDEPRESSANT_FOR_DEPRESSION,
  ON_ITS_OWN,
]);

/** Most doses were taken. */
export const ADHERENT: TrialLeaf = {
  kind: "trialFact",
  fact: "adherence",
  test: { op: "oneOf", values: ["most"] },
  text: "Most doses were taken (80 % or more)",
  cites: [cite("mcintyre-2023-trd", "abstract: adequate trials with adherence")],
};

/** The dose reached a published minimum, or was judged adequate for this person. */
export const doseReached = onceEach((basis: DoseBasis): TrialCriterion => {
  return any(`The dose was adequate, by the ${basis} published minimum`, [
    {
      kind: "trialDose",
      basis,
      text: `The dose reached the ${basis} published minimum`,
      cites: [cite("canmat-2023", "Table 3.3, dose ranges")],
    },
    { kind: "trialDoseJudged", text: "The clinician judged the dose adequate for this person", cites: [] },
  ]);
});

/** The dose was held this long. */
export const longEnough = onceEach((weeks: PublishedWeeks): TrialLeaf => {
  return {
    kind: "trialFact",
    fact: "weeks",
    test: { op: "atLeast", value: weeks },
    text: `The dose was held for ${weeks} weeks or more`,
    cites: WEEKS_CITES[weeks],
  };
});

/** An adequate trial: an antidepressant for depression, dose, time at the dose, adherence. */
export const adequateTrial = onceEach((bar: AdequacyBar): TrialCriterion => {
  return all(`Adequate trial (${bar.weeks} weeks or more at or above the ${bar.dose} published minimum dose)`, [
    IS_ANTIDEPRESSANT_TRIAL,
    doseReached(bar.dose),
    longEnough(bar.weeks),
    ADHERENT,
  ]);
});

/** The best result reached at least this much improvement. */
export const improvedBy = onceEach((percent: FailureBar): TrialLeaf => {
  return {
    kind: "trialImproved",
    percent,
    text: `The best result was an improvement of ${percent} % or more`,
    cites:
      percent === 50
        ? [cite("canbind-2021-trd", "Table 3: non-response is less than 50 %")]
        : [cite("sforzini-2021-delphi", "Table 1: less than 25 %")],
  };
});

/** The best result fell short of the bar. A response that was lost later had been a response, so it is no failure here. */
export const fellShort = onceEach((percent: FailureBar): TrialCriterion => {
  return not(`The best result was less than ${percent} % improvement`, improvedBy(percent));
});

/** An adequate trial whose best result fell short: what definitions count. */
export const failedTrial = onceEach(
  (bar: AdequacyBar, below: FailureBar, episode: "current" | "any"): TrialCriterion => {
    const parts: TrialCriterion[] = [adequateTrial(bar), fellShort(below)];
    if (episode === "current") parts.push(IN_CURRENT_EPISODE);
    return all(
      `Failed trial (adequate, less than ${below} % improvement${episode === "current" ? ", in this episode" : ""})`,
      parts,
    );
  },
);

/** The trial belongs to the current episode. */
export const IN_CURRENT_EPISODE: TrialLeaf = {
  kind: "trialFact",
  fact: "episode",
  test: { op: "oneOf", values: ["current"] },
  text: "The trial was in the current episode",
  cites: [],
};
