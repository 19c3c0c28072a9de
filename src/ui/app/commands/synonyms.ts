/** Words that people look for, and the word that stands here for the same. */
const MEANS: Readonly<Record<string, string>> = {
  antidepressant: "medicine",
  appearance: "look",
  back: "before",
  bmi: "weight",
  cardiac: "heart",
  chart: "record",
  download: "save",
  drug: "medicine",
  drugs: "medicine",
  export: "save",
  forward: "next",
  graph: "timeline",
  handout: "summary",
  help: "keys",
  hepatic: "liver",
  leaflet: "summary",
  lock: "saved",
  medication: "medicine",
  meds: "medicine",
  pdf: "print",
  pill: "medicine",
  previous: "before",
  renal: "kidney",
  shortcuts: "keys",
  suicide: "suicidal",
  tablet: "medicine",
  revert: "undo",
  theme: "look",
  unlock: "saved",
  versus: "compare",
};

/** From this many letters on, the beginning of a word is taken for it. */
const ENOUGH = 3;

/** Words that stand here for what somebody has typed, or is typing. */
export function meanings(typed: string): readonly string[] {
  if (typed.length < ENOUGH) return [];
  return [
    ...new Set(
      Object.entries(MEANS)
        .filter(([word]) => word.startsWith(typed))
        .map(([, here]) => here),
    ),
  ];
}
