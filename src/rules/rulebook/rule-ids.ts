/**
 * Ids of rules: the address of a rule's place in the rulebook, the same for a finding that leads to it and for the rule
 * itself. They name the rule and nothing of a history.
 */

/** Longest part of an id that is taken from a rule's words. */
const LONGEST = 60;

/** Words as part of an id: lower case, joined by hyphens, cut at the end of a word. */
function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf("-", LONGEST);
  return slug.slice(0, cut === -1 ? LONGEST : cut);
}

/** How far a reading of a definition or of a trial goes. */
type End = "lenient" | "strict";

export const RULE_IDS = {
  adultsOnly: "scope-adults-only",
  redFlag: (id: string) => `red-flag-${slugOf(id)}`,
  safetyNote: (id: string) => `safety-note-${slugOf(id)}`,
  /** Whether a trial was adequate. */
  adequacy: (end: End) => `trial-adequate-${end}`,
  /** One test of a trial: its dose, its time, its result. */
  trialTest: (id: string, end: End) => `trial-${slugOf(id)}-${end}`,
  medicine: (id: string) => `medicine-${slugOf(id)}`,
  definition: (id: string, end: End) => `definition-${slugOf(id)}-${end}`,
  frame: (id: string) => `frame-${slugOf(id)}`,
  /** Stage 1 to 5 of Thase-Rush, in one of its readings. */
  thaseRush: (reading: string, stage: number) => `thase-rush-${slugOf(reading)}-${stage}`,
  /** An item of a staging that is a sum or a level. */
  stagingItem: (staging: "maudsley" | "mgh" | "european", item: string) => `${staging}-${slugOf(item)}`,
  contributor: (id: string) => `contributor-${slugOf(id)}`,
  laboratory: (name: string) => `laboratory-${slugOf(name)}`,
  /** What is said of an option, and where guidelines place it. */
  option: (id: string) => `option-${slugOf(id)}`,
  optionPlaced: (id: string) => `option-${slugOf(id)}-placed`,
  /** A support, caution, contraindication or preference of an option, by its words. */
  optionFinding: (id: string, text: string) => `option-${slugOf(id)}-${slugOf(text)}`,
  interaction: (id: string) => `interaction-${slugOf(id)}`,
  /** A class of medicines taken now. */
  medicineClass: (name: string) => `class-${slugOf(name)}`,
  scale: (id: string) => `scale-${slugOf(id)}`,
  crisis: (region: string) => `crisis-${slugOf(region)}`,
} as const;
