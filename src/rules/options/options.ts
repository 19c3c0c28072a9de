import { aripiprazole } from "./aripiprazole";
import { brexpiprazole } from "./brexpiprazole";
import { brightLight } from "./bright-light";
import { bupropion } from "./bupropion";
import { cariprazine } from "./cariprazine";
import { combine } from "./combine";
import { ect } from "./ect";
import { esketamine } from "./esketamine";
import { exercise } from "./exercise";
import { ivKetamine } from "./iv-ketamine";
import { lamotrigine } from "./lamotrigine";
import { liothyronine } from "./liothyronine";
import { lithium } from "./lithium";
import { noChange } from "./no-change";
import { olanzapineFluoxetine } from "./olanzapine-fluoxetine";
import { optimise } from "./optimise";
import type { Option } from "./option";
import { pramipexole } from "./pramipexole";
import { psychotherapy } from "./psychotherapy";
import { quetiapine } from "./quetiapine";
import { risperidone } from "./risperidone";
import { rtms } from "./rtms";
import { specialist } from "./specialist";
import { stimulant } from "./stimulant";
import { switchBetweenClasses } from "./switch-between-classes";
import { switchMaoi } from "./switch-maoi";
import { switchTricyclic } from "./switch-tricyclic";
import { switchWithinClass } from "./switch-within-class";
import { tdcs } from "./tdcs";
import { tmsAccelerated } from "./tms-accelerated";
import { vns } from "./vns";

/** All options in the one order in which they are always listed; what is still investigated stands apart (`investigational.ts`). */
export const OPTIONS: readonly Option[] = [
  noChange,
  optimise,
  psychotherapy,
  exercise,
  brightLight,
  specialist,
  switchWithinClass,
  switchBetweenClasses,
  switchTricyclic,
  switchMaoi,
  bupropion,
  combine,
  aripiprazole,
  brexpiprazole,
  cariprazine,
  quetiapine,
  risperidone,
  olanzapineFluoxetine,
  lithium,
  liothyronine,
  lamotrigine,
  stimulant,
  pramipexole,
  esketamine,
  ivKetamine,
  rtms,
  tmsAccelerated,
  tdcs,
  vns,
  ect,
];

/** The order, as it is stated on screen and in print. */
export const ORDER_OF_OPTIONS =
  "Grouped by kind of treatment and always listed in the same order; neither the groups nor the order are a ranking.";
