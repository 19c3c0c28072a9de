import { CPIC_TABLES, type CpicRow, type CpicTable, type Gene } from "../knowledge/cpic";
import type { Citation } from "../knowledge/cite";
import { all, any, countTrials, is, type Criterion } from "../logic/criterion";
import type { Contributor } from "./contributor";

/** One factor for each table of CPIC: a medicine in the list of trials, and a result for which CPIC suggests something else. */
export function metaboliserFactors(): readonly Contributor[] {
  return CPIC_TABLES.map(factorOf);
}

function factorOf({ id, name, drugs, rows, cites }: CpicTable): Contributor {
  const results = rows.map((row) => ({ row, when: resultOf(row, cites) }));
  return {
    id,
    name,
    tier: "T2",
    when: all(
      `${name}: the medicine was tried, and the result is one for which CPIC suggests other than usual use`,
      [
        countTrials(
          1,
          "trial",
          "The medicine is in the list of trials",
          { kind: "trialDrug", drugs, text: "It is this medicine", cites },
          cites,
        ),
        any(
          "The result is one of those",
          results.map(({ when }) => when),
          cites,
        ),
      ],
      cites,
    ),
    why: "Exposure at a usual dose may have been too low or too high. A gene result does not show who will respond.",
    review: "Dose and level in that trial; other medicines that block or speed up the same enzyme, looked at first.",
    cites,
    details: results.map(({ row, when }) => ({
      when,
      says: `CPIC suggests that a prescriber consider ${row.suggests} (${row.strength}).`,
      cites,
    })),
  };
}

const GENE_NAMES: Readonly<Record<Gene, string>> = { cyp2d6: "CYP2D6", cyp2c19: "CYP2C19", cyp2b6: "CYP2B6" };

function resultOf({ when }: CpicRow, cites: readonly Citation[]): Criterion {
  const genes = (Object.keys(GENE_NAMES) as Gene[]).flatMap((gene) => {
    const phenotypes = when[gene];
    if (phenotypes === undefined) return [];
    return [is(`metabolism.${gene}`, phenotypes, `${GENE_NAMES[gene]} ${phenotypes.join(" or ")}`, cites)];
  });
  const [only] = genes;
  return genes.length === 1 && only !== undefined
    ? only
    : all(genes.map(({ text }) => text).join(" with "), genes, cites);
}
