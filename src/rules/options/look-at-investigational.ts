import type { Region } from "../knowledge/drug";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { Facts } from "../logic/facts";
import { once } from "../logic/memory";
import { INVESTIGATIONAL, type Investigational } from "./investigational";

/** An investigational treatment with what of this history its trials left out. It has no standing. */
export interface InvestigationalResult extends Omit<Investigational, "leftOut"> {
  readonly leftOut: readonly Proof[];
}

/** Tells of what is still investigated, with the positions and regulatory statements of the chosen country. */
export function lookAtInvestigational(facts: Facts, region: Region | undefined): readonly InvestigationalResult[] {
  return INVESTIGATIONAL.map(({ id, name, involves, leftOut, positions, regulatory, evidence, uncertainty }) => {
    const found = once(() => leftOut.filter((one) => decide(one, facts) === "yes").map((one) => explain(one, facts)));
    return {
      id,
      name,
      involves,
      get leftOut() {
        return found();
      },
      positions: positions.filter(({ regions }) => region === undefined || regions.includes(region)),
      regulatory: regulatory.filter((one) => region === undefined || one.region === region),
      evidence,
      uncertainty,
    };
  });
}
