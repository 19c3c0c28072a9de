/** What a case lets one practise, by id. A case names one to three. */
export const OBJECTIVES = {
  K1: "Say which definition of treatment resistance is meant, and what it counts",
  K2: "Judge each trial by dose, time, doses taken and result",
  K3: "Take a history of high moods, also from someone close",
  K4: "Ask about psychotic and catatonic features",
  K5: "Look for medical, substance and medicine factors in proportion",
  K6: "Read drug levels, gene results and interactions for what they say",
  K7: "See sleep, pain, anxiety and trauma as part of the picture",
  K8: "See what is urgent first",
  K9: "Lay out options neutrally",
  K10: "Bring in what matters to the person",
  K11: "Live with what is not known, and say so",
} as const;

export type Objective = keyof typeof OBJECTIVES;
