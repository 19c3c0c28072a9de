import { useMemo } from "react";
import { spanText } from "../../rules/staging/span";
import { Because, Cites } from "../components/ProofView";
import { Maudsley, ThaseRush } from "../components/Staging";
import type { Attempt, StepId } from "./attempt";
import type { CaseFile } from "./case-file";
import { ChoicesComparison } from "./ChoicesComparison";
import { compareAttempt, type Comparison } from "./comparison";
import { promptsFor } from "./prompts";
import { SideBySide } from "./SideBySide";
import { StepButtons } from "./StepButtons";
import { TrialsComparison } from "./TrialsComparison";
import { DEFINITION_TEXT, MAUDSLEY_TEXT, THASE_RUSH_TEXT } from "./wording";
import styles from "./compare.module.css";

/** What was committed beside what the rules say of the chart's facts, each difference with its proof. */
export function CompareStep({
  attempt,
  of,
  onOpen,
}: {
  readonly attempt: Attempt;
  readonly of: CaseFile;
  readonly onOpen: (step: StepId) => void;
}) {
  const { trials, judgements } = attempt;
  const comparison = useMemo(() => compareAttempt({ trials, judgements }, of), [trials, judgements, of]);
  const { redFlags, contributors, ruledOut, questions } = comparison;
  return (
    <div className={styles["compare"]}>
      <p>
        The rules read the facts that the chart states. Where they differ from you, open “Because”: the facts, the
        thresholds and the sources are there, and they can be argued with.
      </p>
      <ChoicesComparison
        title="Needs attention first"
        choices={redFlags}
        none="The rules raise no red flag here, and nor did you."
        missed="The rules raise it, you did not"
        extra="You raised it, the rules do not"
        render={({ name, says, proof }) => ({
          name,
          says: proof.verdict === "yes" ? says : NOT_FOUND[proof.verdict],
          proofs: [{ proof }],
        })}
      />
      <TrialsComparison trials={comparison.trials} />
      <DefinitionComparison definition={comparison.definition} />
      <StagesComparison comparison={comparison} />
      <ChoicesComparison
        title="Contributing factors to review"
        choices={contributors}
        none="The rules find nothing recorded to review, and nor did you."
        missed="The rules find it, you did not name it"
        extra="You named it, the rules do not find it"
        render={({ name, says, proof }) => ({
          name,
          says: proof.verdict === "yes" ? says : NOT_FOUND[proof.verdict],
          proofs: [{ proof }],
        })}
      />
      <ChoicesComparison
        title="What to ask next"
        choices={questions}
        none="No question is open."
        missed="Among the rules’ first five, not among yours"
        extra="Yours, beyond the rules’ first five"
        render={({ label, answered, hinges, proofs }) => ({
          name: label,
          says: `${questionText(answered, hinges)}${proofs.length === 0 ? " No rule reads it." : ""}`,
          ...(answered === undefined && isLong(hinges)
            ? { list: hinges, listTitle: "The findings that hinge on it" }
            : {}),
          proofs: proofs.map(({ name, proof }) => ({ proof, label: `Because: ${name}` })),
        })}
      />
      <ChoicesComparison
        title="Options ruled out"
        choices={ruledOut}
        none="Nothing recorded rules an option out, and you ruled none out."
        missed="Ruled out by what is recorded; you did not name it"
        extra="You ruled it out; nothing recorded does"
        render={({ name, standing, standingText, rulesOut, placed, askFirst }) => ({
          name,
          says:
            standing === "notCompatible"
              ? rulesOut.map(({ text }) => text).join("; ")
              : `${upperFirst(standingText)}.${askFirst.length === 0 ? "" : ` Open facts that could rule it out: ${askFirst.length}, first of them “${askFirst[0]?.label ?? ""}”.`}`,
          proofs: (standing === "notCompatible" ? rulesOut : [placed]).map((proof) => ({ proof })),
        })}
      />
      <Prompts comparison={comparison} />
      <StepButtons next={{ step: "whatIf", title: "what if" }} onOpen={onOpen} />
    </div>
  );
}

const NOT_FOUND = {
  yes: "",
  no: "The chart answers it, and the answer is no.",
  unknown: "The chart says nothing that settles it: a question to ask, rather than a finding.",
} as const;

function questionText(answered: string | undefined, hinges: readonly string[]): string {
  if (answered !== undefined) return `The chart has answered it: ${answered}.`;
  if (hinges.length === 0) return "Open, and no finding of the rules hinges on it.";
  return isLong(hinges) ? `Open. ${hinges.length} findings hinge on it.` : `Open. Hinges on it: ${hinges.join(", ")}.`;
}

/** More names than are read in a sentence. */
function isLong(names: readonly string[]): boolean {
  return names.length > 3;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function DefinitionComparison({ definition: { result, yours, agreement } }: Pick<Comparison, "definition">) {
  const { name, says, lenient, strict } = result;
  return (
    <section className={styles["part"]} aria-labelledby="compare-definition">
      <h3 id="compare-definition">Treatment resistance by: {name}</h3>
      <p className={styles["quiet"]}>{says}</p>
      <SideBySide
        yours={yours === "" ? "–" : DEFINITION_TEXT[yours]}
        rules={DEFINITION_TEXT[lenient.verdict]}
        agreement={agreement}
      />
      <Because proof={lenient.proof} label={`Because: ${lenient.bars}`} />
      {strict.verdict === lenient.verdict ? null : (
        <>
          <p>At the strict end of what the wording leaves open: {DEFINITION_TEXT[strict.verdict].toLowerCase()}.</p>
          <Because proof={strict.proof} label={`Because: ${strict.bars}`} />
        </>
      )}
      <Cites cites={result.cites} />
    </section>
  );
}

function StagesComparison({ comparison: { thaseRush, maudsley, assessment } }: { readonly comparison: Comparison }) {
  const { staging } = assessment;
  if (staging === undefined) return null;
  const { applies, bands } = staging.maudsley;
  return (
    <section className={styles["part"]} aria-labelledby="compare-stages">
      <h3 id="compare-stages">Stages</h3>
      <h4>Thase-Rush</h4>
      <SideBySide
        yours={thaseRush.yours === "" ? "–" : THASE_RUSH_TEXT[thaseRush.yours]}
        rules={`Stage ${spanText(staging.thaseRush)}`}
        agreement={thaseRush.agreement}
      />
      <ThaseRush result={staging.thaseRush} />
      {spanText(staging.thaseRushOtherReading) === spanText(staging.thaseRush) ? null : (
        <ThaseRush result={staging.thaseRushOtherReading} />
      )}
      <h4>Maudsley</h4>
      <SideBySide
        yours={maudsley.yours === "" ? "–" : MAUDSLEY_TEXT[maudsley.yours]}
        rules={
          applies === "notApplicable"
            ? "Not applicable"
            : `${upperFirst(bands.join(" or "))}${applies === "unknown" ? ", if it applies" : ""}`
        }
        agreement={maudsley.agreement}
      />
      <Maudsley result={staging.maudsley} />
    </section>
  );
}

function Prompts({ comparison }: { readonly comparison: Comparison }) {
  const prompts = promptsFor(comparison);
  if (prompts.length === 0) return null;
  return (
    <section className={styles["part"]} aria-labelledby="compare-prompts">
      <h3 id="compare-prompts">Questions to ask yourself</h3>
      <p className={styles["quiet"]}>Slips like these are common, with much experience too.</p>
      <ul>
        {prompts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
