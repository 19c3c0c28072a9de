import { useRef, useState } from "react";
import { adequateTrial, LENIENT } from "../../rules/adequacy/criteria";
import { TIERS, type Tier } from "../../rules/contributors/contributor";
import { CONTRIBUTORS } from "../../rules/contributors/contributors";
import { MAUDSLEY } from "../../rules/knowledge/maudsley";
import { OPTIONS } from "../../rules/options/options";
import { RED_FLAGS } from "../../rules/safety/red-flags";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { STAGE_III_READINGS } from "../../rules/staging/thase-rush";
import { trialTitle } from "../components/trials/TrialCard";
import { QUESTIONS_AT_MOST, type Attempt, type Judgements, type StepId } from "./attempt";
import type { CaseFile } from "./case-file";
import { OneOf, SomeOf } from "./Choices";
import { missingIn } from "./missing";
import { offeredQuestions } from "./offered-questions";
import { usePractice } from "./practice";
import { StepButtons } from "./StepButtons";
import { ADEQUACY_TEXT, DEFINITION_TEXT, MAUDSLEY_TEXT, THASE_RUSH_TEXT } from "./wording";
import styles from "./steps.module.css";

/** The reader's own judgements. Nothing of the rules is shown before they are committed. */
export function JudgeStep({
  attempt,
  of,
  onOpen,
}: {
  readonly attempt: Attempt;
  readonly of: CaseFile;
  readonly onOpen: (step: StepId) => void;
}) {
  const changed = usePractice((state) => state.changed);
  const { judgements } = attempt;
  const say = (parts: Partial<Judgements>) => {
    changed(attempt, { judgements: { ...judgements, ...parts } });
  };
  const given = { judgements, say };
  return (
    <>
      <p className={styles["lead"]}>
        What the rules say comes after the commit, and the answers are fixed then. “Can’t tell” is an answer where the
        chart leaves something open.
      </p>
      <fieldset className={styles["plain"]} disabled={attempt.committedAt !== null}>
        <legend className={styles["hidden"]}>Your judgements</legend>
        <SomeOf
          id="judge-flags"
          legend="What needs attention first"
          hint="Red flags that this chart raises. None is an answer too."
          items={RED_FLAGS.map(({ id, title }) => ({ id, label: title }))}
          chosen={judgements.redFlags}
          onChoose={(redFlags) => {
            say({ redFlags });
          }}
        />
        <h3>Each trial</h3>
        <p className={styles["hint"]}>{ADEQUATE.text}, most doses taken, for depression and on its own.</p>
        {attempt.trials.list.length === 0 ? <p>No trial was entered.</p> : null}
        {attempt.trials.list.map((row, index) => (
          <OneOf
            key={row.id}
            id={`judge-adequacy-${row.id}`}
            legend={`Trial ${index + 1}: ${trialTitle(row)}`}
            choices={ADEQUACY_TEXT}
            value={judgements.adequacy[row.id] ?? ""}
            onChoose={(value) => {
              const others = Object.entries(judgements.adequacy).filter(([id]) => id !== row.id);
              say({ adequacy: Object.fromEntries(value === "" ? others : [...others, [row.id, value]]) });
            }}
          />
        ))}
        <h3>Treatment resistance and stages</h3>
        <DefinitionAndStages {...given} definition={of.definition} />
        <h3>Contributing factors to review</h3>
        {(Object.entries(TIERS) as readonly (readonly [Tier, string])[]).map(([tier, text]) => (
          <FactorsOf key={tier} {...given} tier={tier} text={text} />
        ))}
        <h3>What next</h3>
        <SomeOf
          id="judge-questions"
          legend={`What you would ask next: up to ${QUESTIONS_AT_MOST}`}
          hint="Those on which most hinges; some of them the chart has answered."
          items={offeredQuestions(of.intake).map(({ path, label }) => ({ id: path, label }))}
          chosen={judgements.questions}
          atMost={QUESTIONS_AT_MOST}
          onChoose={(questions) => {
            say({ questions });
          }}
        />
        <SomeOf
          id="judge-options"
          legend="Options that something in this chart rules out"
          hint="Ruled out by a label or guideline, not merely early or unwise. None is an answer too."
          items={OPTIONS.map(({ id, name }) => ({ id, label: name }))}
          chosen={judgements.ruledOut}
          onChoose={(ruledOut) => {
            say({ ruledOut });
          }}
        />
      </fieldset>
      {attempt.committedAt === null ? (
        <Commit attempt={attempt} onOpen={onOpen} />
      ) : (
        <StepButtons
          back={{ step: "trials", title: "enter the trials" }}
          next={{ step: "compare", title: "compare" }}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

const ADEQUATE = adequateTrial(LENIENT);

const BANDS = MAUDSLEY.sum.bands.map(({ name, from }) => `${name} from ${from}`).join(", ");

interface Given {
  readonly judgements: Judgements;
  readonly say: (parts: Partial<Judgements>) => void;
}

function DefinitionAndStages({ judgements, say, definition: id }: Given & { readonly definition: string }) {
  const definition = DEFINITIONS.find((candidate) => candidate.id === id);
  return (
    <>
      <OneOf
        id="judge-definition"
        legend={`Treatment resistance by: ${definition?.name ?? id}`}
        hint={
          <>
            {definition?.says} {definition?.notes.join(" ")} At the lenient end: {definition?.lenient.weeks} weeks,{" "}
            {definition?.lenient.dose} published minimum dose.
          </>
        }
        choices={DEFINITION_TEXT}
        value={judgements.definition}
        onChoose={(value) => {
          say({ definition: value });
        }}
      />
      <OneOf
        id="judge-thase-rush"
        legend="Thase-Rush stage"
        hint={`${STAGE_III_READINGS.additional}.`}
        choices={THASE_RUSH_TEXT}
        value={judgements.thaseRush}
        onChoose={(thaseRush) => {
          say({ thaseRush });
        }}
      />
      <OneOf
        id="judge-maudsley"
        legend="Maudsley band"
        hint={`By the sum of the points: ${BANDS}.`}
        choices={MAUDSLEY_TEXT}
        value={judgements.maudsley}
        onChoose={(maudsley) => {
          say({ maudsley });
        }}
      />
    </>
  );
}

function FactorsOf({ judgements, say, tier, text }: Given & { readonly tier: Tier; readonly text: string }) {
  const items = CONTRIBUTORS.filter((contributor) => contributor.tier === tier);
  const ids = new Set(items.map(({ id }) => id));
  return (
    <SomeOf
      id={`judge-contributors-${tier}`}
      legend={text}
      items={items.map(({ id, name }) => ({ id, label: name }))}
      chosen={judgements.contributors.filter((id) => ids.has(id))}
      onChoose={(chosen) => {
        say({ contributors: [...judgements.contributors.filter((id) => !ids.has(id)), ...chosen] });
      }}
    />
  );
}

/** The commit, which asks for what is still missing before the answers are fixed. */
function Commit({ attempt, onOpen }: { readonly attempt: Attempt; readonly onOpen: (step: StepId) => void }) {
  const committed = usePractice((state) => state.committed);
  const [asked, setAsked] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const missing = missingIn(attempt);
  return (
    <>
      {asked && missing.length > 0 ? (
        <div className={styles["missing"]} ref={summary} tabIndex={-1} role="group" aria-labelledby="judge-missing">
          <h3 id="judge-missing">Before the commit</h3>
          <ul>
            {missing.map(({ id, step, text }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles["go"]}
                  onClick={() => {
                    if (step === "judge") document.getElementById(id)?.focus();
                    else onOpen(step);
                  }}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={styles["buttons"]}>
        <button
          type="button"
          onClick={() => {
            onOpen("trials");
          }}
        >
          Back: enter the trials
        </button>
        <button
          type="button"
          className={styles["primary"]}
          onClick={() => {
            if (missing.length === 0) {
              committed(attempt);
              return;
            }
            setAsked(true);
            // The list appears with this change; it is there at the next turn.
            setTimeout(() => summary.current?.focus(), 0);
          }}
        >
          Commit my answers
        </button>
      </p>
    </>
  );
}
