import type { Assessment } from "../assess";
import { factsOf } from "../logic/explain";
import { CPIC_TABLES } from "../knowledge/cpic";
import { isKeptOff } from "./private-facts";

/** Factors that may be named to the person, in plain words; those that could hurt or endanger are left out. */
const PLAIN_CONTRIBUTORS: Readonly<Record<string, string>> = {
  adherence: "How the medicine fits into daily life, and what made it hard to take",
  "side-effects": "Which side effects made a medicine hard to take",
  metabolism: "How the body handles some medicines",
  interactions: "Whether other medicines change how the antidepressant works",
  smoking: "Smoking, which changes the level of some medicines",
  absorption: "How well medicines are taken up after stomach surgery",
  thyroid: "The thyroid",
  "chronic-pain": "Pain, and how it is treated",
  anaemia: "Iron and blood count",
  "b12-folate": "Vitamin B12 and folate",
  "sleep-apnoea": "Breathing during sleep",
  neurological: "How another illness of the nerves or brain is treated",
  inflammatory: "How another illness in the body is treated",
  metabolic: "Weight and blood sugar",
  perinatal: "Support around pregnancy and birth",
  sedatives: "Sleeping tablets or calming medicines",
  corticosteroids: "Whether another medicine affects mood",
  interferon: "Whether another medicine affects mood",
  "mood-lowering-medicine": "Whether another medicine affects mood",
  insomnia: "Sleep",
  inactivity: "Being active in a way that is enjoyable",
  stress: "Stress at home, at work or with money, and who could help",
  anxiety: "Worry and anxiety",
  "prolonged-grief": "Grief, and support with it",
  premenstrual: "Whether the symptoms follow the monthly cycle",
  "side-effects-masking": "Which side effects made a medicine hard to judge",
  "stopped-early": "Medicines that were taken for a short time only",
  "too-short": "Medicines that were taken for a short time only",
  "under-dose": "Whether the dose was high enough",
  withdrawal: "What happened when tablets were missed or ended",
  "outcome-by-impression": "A short questionnaire, filled in now and again, to see what helps",
  "psychotherapy-course": "Whether a talking therapy has had a fair chance",
  "smoking-stopped": "A change in smoking, which changes the level of some medicines",
  malabsorption: "How well medicines are taken up",
  "drug-level": "How much of a medicine is in the blood",
  "unusual-effects": "How the body handles some medicines",
  ...Object.fromEntries(CPIC_TABLES.map(({ id }) => [id, "How the body handles some medicines"])),
  "tsh-mildly-raised": "The thyroid",
  "tsh-low": "The thyroid",
  "b12-indeterminate": "Vitamin B12 and folate",
  "vitamin-d": "Vitamin D, for the bones",
  "diabetes-risk": "Weight and blood sugar",
  calcium: "Calcium in the blood",
  testosterone: "Hormones",
  cortisol: "Hormones",
  perimenopause: "Changes in hormones in midlife",
  "post-exertional": "Tiredness that gets worse after effort",
  caffeine: "Coffee and other drinks with caffeine",
  opioids: "Strong painkillers",
  "restless-legs": "Sleep",
  "body-clock": "Sleep",
  nightmares: "Sleep",
  season: "The time of year",
  "language-or-culture": "Talking in the language you feel at home in",
};

/**
 * What can slow recovery, named where a fact that may stand on the sheet calls for it. A factor that only facts kept
 * off the sheet call for is not named, so the sheet is the same with and without them.
 */
export function checkingLines({ contributors }: Assessment): readonly string[] {
  const named = contributors.toReview
    .filter(({ proof }) => factsOf(proof).some(({ path }) => !isKeptOff(path)))
    .map(({ id }) => PLAIN_CONTRIBUTORS[id])
    .filter((text) => text !== undefined);
  return [...new Set(named)];
}
