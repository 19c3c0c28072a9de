import { adequateTrial, LENIENT } from "./adequacy/criteria";
import { factsOf } from "./adequacy/facts";
import { TRUTH_OF_TRIAL } from "./adequacy/verdict";
import { CONTRIBUTORS } from "./contributors/contributors";
import type { Intake } from "./intake/intake";
import { change, type Change } from "./logic/change";
import { any, type Criterion } from "./logic/criterion";
import { explain, type Proof } from "./logic/explain";
import type { Facts } from "./logic/facts";
import { groundTrial } from "./logic/ground";
import type { Truth } from "./logic/truth";
import { OPTIONS } from "./options/options";
import { RED_FLAGS } from "./safety/red-flags";
import { DEFINITIONS } from "./screening/definitions";
import { definitionCriterion, TRUTH_OF_DEFINITION } from "./screening/screen";

/** What may be asked to turn round. */
export const KINDS_OF_FINDING = ["definition", "trial", "contributor", "redFlag", "option"] as const;

/** One finding about a history: a definition met, a trial adequate, a factor or red flag that applies, an option ruled out. */
export interface Finding {
  readonly kind: (typeof KINDS_OF_FINDING)[number];
  /** Id of the definition, trial, factor, red flag or option. */
  readonly id: string;
}

/** A finding as it is, and as it would be with one answer changed. */
export interface WhatIf {
  readonly name: string;
  /** How yes, no and can't tell read for this kind of finding. */
  readonly words: Readonly<Record<Truth, string>>;
  readonly now: Proof;
  /** Single answers that, changed alone, would turn it round; none while it is open. */
  readonly changes: readonly Change[];
  /** The finding with one answer replaced. */
  readonly after: (path: string, value: string | number) => Proof;
}

const APPLIES: WhatIf["words"] = { yes: "applies", no: "does not apply", unknown: "can't tell" };
const RULED_OUT: WhatIf["words"] = { yes: "ruled out", no: "not ruled out", unknown: "can't tell" };

/** What would turn a finding round; undefined when this history has no finding of that id. Trials and definitions are read at the lenient bar. */
export function whatIf(finding: Finding, intake: Intake): WhatIf | undefined {
  const facts = factsOf(intake);
  const asked = askedOf(finding, facts);
  if (asked === undefined) return undefined;
  return {
    name: asked.name,
    words: asked.words,
    now: explain(asked.criterion, facts),
    changes: change(asked.criterion, facts),
    after: (path, value) => {
      const changed = facts.with(path, value);
      return explain((askedOf(finding, changed) ?? asked).criterion, changed);
    },
  };
}

interface Asked {
  readonly name: string;
  readonly words: WhatIf["words"];
  readonly criterion: Criterion;
}

function askedOf({ kind, id }: Finding, facts: Facts): Asked | undefined {
  switch (kind) {
    case "definition": {
      const found = DEFINITIONS.find((definition) => definition.id === id);
      return (
        found && { name: found.name, words: TRUTH_OF_DEFINITION, criterion: definitionCriterion(found, "lenient") }
      );
    }
    case "trial": {
      const found = facts.trials?.find((trial) => trial.id === id);
      return (
        found && {
          name: `Trial of ${found.name}`,
          words: TRUTH_OF_TRIAL,
          criterion: groundTrial(adequateTrial(LENIENT), found),
        }
      );
    }
    case "contributor": {
      const found = CONTRIBUTORS.find((contributor) => contributor.id === id);
      return found && { name: found.name, words: APPLIES, criterion: found.when };
    }
    case "redFlag": {
      const found = RED_FLAGS.find((flag) => flag.id === id);
      return found && { name: found.title, words: APPLIES, criterion: found.when };
    }
    case "option": {
      const found = OPTIONS.find((option) => option.id === id);
      return (
        found && {
          name: found.name,
          words: RULED_OUT,
          criterion: any(`${found.name} is ruled out by what is recorded`, found.rulesOut),
        }
      );
    }
  }
}
