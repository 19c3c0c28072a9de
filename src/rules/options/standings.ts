/** Neutral words for where an option stands, from the most to the least compatible with what is recorded. */
export const STANDINGS = {
  mayBeDiscussed: "may be discussed",
  withCautions: "may be discussed, with cautions to weigh",
  otherStepsFirst: "guidelines would usually place other steps first",
  heldBack: "waits until a red flag has been looked at",
  notCompatible: "not usually compatible with what is recorded",
} as const;
export type Standing = keyof typeof STANDINGS;

/** Whether an option may be discussed as things stand, with or without cautions that are known or still open. */
export function mayBeDiscussed({ couldBe }: { readonly couldBe: readonly Standing[] }): boolean {
  return couldBe.every((one) => one === "mayBeDiscussed" || one === "withCautions");
}
