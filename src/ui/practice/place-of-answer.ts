import { CONTRIBUTORS } from "../../rules/contributors/contributors";
import type { StepId } from "./attempt";

/** Where an answer is given: the step, and the group or field on its page, by its id. */
interface Place {
  readonly step: StepId;
  /** Left out for trials, whose fields are found by their fact. */
  readonly id?: string;
}

/** Groups of the judgements, by the name of what is judged. */
const GROUPS: Readonly<Record<string, string>> = {
  redFlags: "judge-flags",
  definition: "judge-definition",
  thaseRush: "judge-thase-rush",
  maudsley: "judge-maudsley",
  questions: "judge-questions",
  ruledOut: "judge-options",
};

/** Where the answer at a path is given; undefined where the path is none. */
export function placeOf(path: string): Place | undefined {
  const [root = "", name = "", id = ""] = path.split(".");
  switch (root) {
    case "trials":
      return { step: "trials" };
    case "judgements":
      return { step: "judge", id: groupOf(name, id) };
    case "whatIf":
      return { step: "whatIf", id: "what-if-pick" };
    case "debrief":
      return { step: "debrief", id: `debrief-${name}` };
    default:
      return undefined;
  }
}

function groupOf(name: string, id: string): string {
  if (name === "adequacy") return `judge-adequacy-${id}`;
  const tier = CONTRIBUTORS.find((contributor) => contributor.id === id)?.tier;
  return name === "contributors" && tier !== undefined ? `judge-contributors-${tier}` : (GROUPS[name] ?? "");
}
