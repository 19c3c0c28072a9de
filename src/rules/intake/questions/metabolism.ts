import { choice, type Question } from "../question";

const phenotype = (gene: string) =>
  choice(`${gene} metaboliser status, from a pharmacogenetic result`, {
    poor: "poor",
    intermediate: "intermediate",
    normal: "normal",
    rapid: "rapid",
    ultrarapid: "ultrarapid",
    notTested: "not tested",
  });

/** Drug metabolism, from a pharmacogenetic result. */
export const METABOLISM = {
  cyp2d6: phenotype("CYP2D6"),
  cyp2c19: phenotype("CYP2C19"),
  cyp2b6: phenotype("CYP2B6"),
  drugLevel: choice(
    "Latest level of an antidepressant, as the laboratory read it",
    {
      undetectable: "not detectable",
      below: "below the range",
      within: "within the range",
      above: "above the range",
    },
    "A trough level, taken when the dose had been the same for some time",
  ),
  unusualEffects: choice("Side effects at ordinary doses", {
    strong: "unusually strong",
    usual: "as usual",
    absent: "none at all, on any medicine",
  }),
} as const satisfies Record<string, Question>;
