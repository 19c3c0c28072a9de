import type { OptionResult } from "../../rules/options/weigh";
import { countryLine, statusLine, type Statement } from "../../rules/options/option";
import { Because, Cites } from "../components/ProofView";
import type { Ruled } from "./ruled";

/** Statements, each with its sources. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul>
      {statements.map(({ says, cites }) => (
        <li key={says}>
          {says}
          <Cites cites={cites} />
        </li>
      ))}
    </ul>
  );
}

/** Findings, each with its proof and the way to its rule. */
export function FindingList({ findings }: { readonly findings: readonly Ruled[] }) {
  return (
    <ul>
      {findings.map(({ proof, rule }) => (
        <li key={proof.text}>
          {proof.text}
          <Because proof={proof} rule={rule} />
        </li>
      ))}
    </ul>
  );
}

/** What guidelines and agencies say of an option, as statements. */
export function positionsOf({ positions }: Pick<OptionResult, "positions">): readonly Statement[] {
  return positions.map((position) => ({ says: countryLine(position), cites: position.cites }));
}

/** Whether and for what an option is licensed, as statements. */
export function statusesOf({ regulatory }: Pick<OptionResult, "regulatory">): readonly Statement[] {
  return regulatory.map((status) => ({ says: statusLine(status), cites: status.cites }));
}
