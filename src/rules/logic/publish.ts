import type { Citation } from "../knowledge/cite";
import type { Criterion, TrialCriterion } from "./criterion";

/** A criterion in plain clinical English, with its sources and without any patient. */
export interface Published {
  readonly text: string;
  /** How the parts belong together; empty for a plain statement. */
  readonly how: string;
  readonly parts: readonly Published[];
  readonly cites: readonly Citation[];
}

/** Reading 5, publish: the criterion as a colleague who reads no code would check it. */
export function publish(criterion: Criterion | TrialCriterion): Published {
  const { cites } = criterion;
  // What belongs to it follows the text, so that a full stop would stand in the middle.
  const text = criterion.text.replace(/\.$/, "");
  switch (criterion.kind) {
    case "all":
      return { text, cites, how: together(criterion.of.length, "all of"), parts: criterion.of.map(publish) };
    case "any":
      return { text, cites, how: together(criterion.of.length, "any of"), parts: criterion.of.map(publish) };
    case "not":
      return { text, cites, how: "not", parts: [publish(criterion.of)] };
    case "atLeast":
      return { text, cites, how: `at least ${criterion.n} of`, parts: criterion.of.map(publish) };
    case "countTrials":
      return {
        text,
        cites,
        how: `at least ${criterion.n} ${COUNTED[criterion.distinct][criterion.n === 1 ? "one" : "more"]} where`,
        parts: [publish(criterion.where), ...criterion.also.map(publish)],
      };
    case "hadCourse":
      return {
        text,
        cites,
        how: "one course where all of",
        parts: criterion.where.map(({ text: asked, cites: from }) => ({
          text: asked,
          cites: from,
          how: "",
          parts: [],
        })),
      };
    default:
      return { text, cites, how: "", parts: [] };
  }
}

/** One part alone is neither all nor any of several. */
function together(parts: number, how: string): string {
  return parts === 1 ? "when" : how;
}

const COUNTED = {
  trial: { one: "trial", more: "trials" },
  drug: { one: "medicine", more: "different medicines" },
  class: { one: "class of medicine", more: "different classes of medicine" },
} as const;

/** The published criterion as indented lines, one statement each. */
export function publishedLines({ text, how, parts }: Published, depth = 0): readonly string[] {
  const indent = "  ".repeat(depth);
  const own = how === "" ? `${indent}${text}` : `${indent}${text}: ${how}`;
  return [own, ...parts.flatMap((part) => publishedLines(part, depth + 1))];
}
