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
} as const satisfies Record<string, Question>;
