/**
 * The three ways a question can stand open. To the logic they are all "unknown"; on screen and in print they stay apart.
 *
 * - `unknown`: asked, and nobody could say
 * - `declined`: asked, and the person preferred not to answer
 * - `notAsked`: not asked so far; the same as leaving the answer out
 */
export const NOT_KNOWN = ["unknown", "declined", "notAsked"] as const;
export type NotKnown = (typeof NOT_KNOWN)[number];

/** What the three open states are called wherever a person reads them. */
export const NOT_KNOWN_TEXT: Readonly<Record<NotKnown, string>> = {
  unknown: "not known",
  declined: "preferred not to say",
  notAsked: "not asked",
};

/** An answer as it is kept and sent: the value itself, or how the question stands open. Left out means not asked. */
export type Answer<T> = T | NotKnown;

/** Whether a value is one of the three open states, or was left out. */
export function isOpen(answer: unknown): answer is NotKnown | undefined {
  return answer === undefined || (NOT_KNOWN as readonly unknown[]).includes(answer);
}

/** How an open question stands; left out reads as not asked. */
export function openState(answer: NotKnown | undefined): NotKnown {
  return answer ?? "notAsked";
}
