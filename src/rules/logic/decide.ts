import { decideGround, decideParts } from "./bound";
import { countRange } from "./count";
import type { Criterion } from "./criterion";
import type { Facts } from "./facts";
import { ground, isComposite } from "./ground";
import type { Truth } from "./truth";

/** Reading 1, decide: whether the criterion holds for this history. */
export function decide(criterion: Criterion, facts: Facts): Truth {
  if (isComposite(criterion)) return decideParts(criterion, (part) => decide(part, facts));
  switch (criterion.kind) {
    case "fact":
    case "gap":
      return decideGround(criterion, facts);
    case "hadCourse":
    case "latestReading":
      return decideGround(ground(criterion, facts), facts);
    case "countTrials": {
      const { certain, possible = Number.POSITIVE_INFINITY } = countRange(criterion, facts);
      if (certain >= criterion.n) return "yes";
      return possible < criterion.n ? "no" : "unknown";
    }
  }
}
