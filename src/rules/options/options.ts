import { antipsychotic } from "./antipsychotic";
import { combine } from "./combine";
import { ect } from "./ect";
import { esketamine } from "./esketamine";
import { ivKetamine } from "./iv-ketamine";
import { liothyronine } from "./liothyronine";
import { lithium } from "./lithium";
import { noChange } from "./no-change";
import { optimise } from "./optimise";
import type { Option } from "./option";
import { psychotherapy } from "./psychotherapy";
import { rtms } from "./rtms";
import { switching } from "./switch";

/** All options in the one order in which they are always listed. */
export const OPTIONS: readonly Option[] = [
  noChange,
  optimise,
  psychotherapy,
  switching,
  combine,
  antipsychotic,
  lithium,
  liothyronine,
  rtms,
  esketamine,
  ivKetamine,
  ect,
];

/** The order, as it is stated on screen and in print. */
export const ORDER_OF_OPTIONS =
  "Always listed in the same order, from what changes least to what asks most of the person; the order is no ranking.";
