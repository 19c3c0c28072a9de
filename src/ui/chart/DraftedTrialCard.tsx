import type { DoseStep, DraftedTrial, Evidence, Origin } from "../../api-client/mapping/chart-draft";
import type { TrialVerdict } from "../../rules/adequacy/verdict";
import type { Intake } from "../../rules/index";
import type { RecordedFact } from "../../rules/intake/record";
import { dateText } from "../components/dates";
import { Finding, type FindingActions } from "../components/Finding";
import { VerdictMark } from "../components/VerdictMark";
import { isOverlap } from "../state/record";
import styles from "./chart.module.css";

/** What can be done with a drafted trial as a whole. */
export interface TrialActions {
  readonly onConfirmTrial: (id: string) => void;
  readonly onRemoveTrial: (id: string) => void;
  readonly onPutBackTrial: (trial: DraftedTrial) => void;
}

/** One drafted trial: its findings, the doses the record shows, and what else it shows. */
export function DraftedTrialCard({
  trial,
  verdict,
  record,
  intake,
  label,
  onConfirmTrial,
  onRemoveTrial,
  onPutBackTrial,
  ...actions
}: TrialActions &
  FindingActions & {
    readonly trial: DraftedTrial;
    /** Undefined while the trial is not on the list. */
    readonly verdict: TrialVerdict | undefined;
    readonly record: readonly RecordedFact[];
    readonly intake: Intake;
    readonly label: (path: string) => string;
  }) {
  const { id, name, steps, evidence, mayBeAddedTo } = trial;
  const facts = record.filter(({ path }) => path.startsWith(`trials.${id}.`) && !isOverlap(path));
  return (
    <article className={styles["card"]}>
      <h3>{name}</h3>
      {verdict === undefined ? (
        <p>
          Not on the list of trials.{" "}
          <button
            type="button"
            onClick={() => {
              onPutBackTrial(trial);
            }}
          >
            Put {name} on the list, to confirm
          </button>
        </p>
      ) : (
        <>
          <p>
            <VerdictMark truth={verdict.adequate} /> {verdict.line}
          </p>
          <dl className={styles["facts"]}>
            {facts.map((fact) => (
              <div key={fact.path}>
                <dt>{label(fact.path).split(", ")[0]}</dt>
                <dd>
                  <Finding
                    fact={fact}
                    label={`${label(fact.path).split(", ")[0] ?? ""}, ${name}`}
                    intake={intake}
                    {...actions}
                  />
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles["actions"]}>
            <button
              type="button"
              className={styles["primary"]}
              disabled={!facts.some(({ state, found }) => state === "toConfirm" && found.length === 1)}
              onClick={() => {
                onConfirmTrial(id);
              }}
            >
              Confirm all of {name} that is not contradicted
            </button>
            <button
              type="button"
              onClick={() => {
                onRemoveTrial(id);
              }}
            >
              Not a trial: take {name} off the list
            </button>
          </p>
        </>
      )}
      {verdict !== undefined && mayBeAddedTo.length > 0 ? (
        <p className={styles["quiet"]}>
          Given beside another antidepressant: whether it was added to that one stays open until it is answered in the
          intake, under “Added to”.
        </p>
      ) : null}
      {steps.length === 0 ? null : (
        <details>
          <summary>Doses the record shows: {steps.length}</summary>
          <ol className={styles["steps"]}>
            {steps.map((step, index) => (
              <li key={index}>
                {stepText(step)} <Origins origins={step.origins} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <EvidenceList title={`What else the record shows of ${name}`} evidence={evidence} label={label} />
    </article>
  );
}

function stepText({ dose, unit, from, unreadDates, to, ongoing }: DoseStep): string {
  const held = dose === undefined ? "Daily dose not told" : `${dose} ${unit}`;
  const until = ongoing ? "goes on" : to === undefined ? "no end recorded" : `to ${dateText(to)}`;
  const began = unreadDates.length === 0 ? dateText(from) : `a date that can't be read (${unreadDates.join(", ")})`;
  return `${held}, from ${began}, ${until}`;
}

/** What the record shows that is no answer, with where it stands. */
export function EvidenceList({
  title,
  evidence,
  label,
}: {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  /** Words for the fact that something bears on. */
  readonly label: (path: string) => string;
}) {
  if (evidence.length === 0) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <ul className={styles["steps"]}>
        {evidence.map(({ about, says, origins }, index) => (
          <li key={index}>
            {/^trials(\.[^.]+)?$/.test(about) ? "" : `${label(about)}: `}
            {says} <Origins origins={origins} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many resources are named before the rest is only counted. */
const NAMED = 3;

function Origins({ origins }: { readonly origins: readonly Origin[] }) {
  if (origins.length === 0) return null;
  const named = origins
    .slice(0, NAMED)
    .map(({ resource, date }) => (date === undefined ? resource : `${resource}, ${dateText(date)}`));
  const rest = origins.length - named.length;
  return (
    <span className={styles["quiet"]}>
      ({named.join("; ")}
      {rest > 0 ? ` and ${rest} more` : ""})
    </span>
  );
}
