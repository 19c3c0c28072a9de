import { useMemo } from "react";
import type { ChartDraft } from "../../api-client/mapping/chart-draft";
import { answerText, factsOf } from "../../rules/adequacy/facts";
import type { Found } from "../../rules/intake/record";
import { Reading } from "../components/Finding";
import { ScrollRegion } from "../components/ScrollRegion";
import { useAssessment } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { differences, isOverlap, withDecision, type Decision, type Difference } from "../state/record";
import styles from "./chart.module.css";

const KINDS = { new: "new", changed: "changed", gone: "no longer in the record" } as const;
const DECISIONS: readonly { readonly id: Decision; readonly label: string }[] = [
  { id: "keep", label: "Keep what stands" },
  { id: "replace", label: "Replace, to confirm" },
  { id: "ignore", label: "Ignore from now on" },
];

/** What a new reading of the chart changes, one fact at a time. Nothing changes until it is decided. */
export function Differences({ chart }: { readonly chart: ChartDraft }) {
  const draft = useConsultation((state) => state.draft);
  const record = useConsultation((state) => state.record);
  const kept = useConsultation((state) => state.differencesKept);
  const list = useMemo(() => differences({ draft, record }, chart), [draft, record, chart]);
  const open = list.filter((difference) => !kept.includes(keyOf(difference)));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="differences" className={styles["card"]}>
      <h3 id="differences">What this reading changes: {open.length}</h3>
      <p className={styles["quiet"]}>Nothing changes until you decide. No trial is taken away.</p>
      <ScrollRegion label="What this reading changes">
        <table className={styles["table"]} aria-label="What this reading changes">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">In the case now</th>
              <th scope="col">Record before</th>
              <th scope="col">Record now</th>
              <th scope="col">Decision</th>
            </tr>
          </thead>
          <tbody>
            {open.map((difference) => (
              <DifferenceRow key={difference.path} difference={difference} chart={chart} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** Tells one difference from another, so that a decision to keep holds for this reading only. */
function keyOf({ path, now }: Difference): string {
  return JSON.stringify([path, now.map(({ value, resource, date }) => [value, resource, date])]);
}

function DifferenceRow({ difference, chart }: { readonly difference: Difference; readonly chart: ChartDraft }) {
  const { path, kind, before, now, typed } = difference;
  const { intake } = useAssessment();
  const draftWorkedOn = useConsultation((state) => state.draftWorkedOn);
  const differenceKept = useConsultation((state) => state.differenceKept);
  const trial = chart.trials.find(({ id }) => path.startsWith(`trials.${id}.`));
  const described = factsOf(intake).describe(path);
  const label = trial === undefined ? described.label : `${described.label.split(", ")[0] ?? path}, ${trial.name}`;
  const text = (value: string | number) =>
    isOverlap(path) ? "given together; whether it was added is open" : answerText(intake, path, value);
  return (
    <tr>
      <th scope="row">
        {label} <span className={styles["quiet"]}>({KINDS[kind]})</span>
      </th>
      <td>{typed === "" ? "open" : described.value}</td>
      <td>{readings(before, text)}</td>
      <td>{readings(now, text)}</td>
      <td>
        <div className={styles["decisions"]} role="group" aria-label={`Decision: ${label}`}>
          {DECISIONS.map(({ id, label: words }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                if (id === "keep") differenceKept(keyOf(difference));
                else draftWorkedOn(withDecision(useConsultation.getState(), difference, id, chart));
              }}
            >
              {words}
            </button>
          ))}
        </div>
      </td>
    </tr>
  );
}

function readings(found: readonly Found[], text: (value: string | number) => string) {
  if (found.length === 0) return "–";
  return found.map((reading) => (
    <div key={`${String(reading.value)} ${reading.resource}`}>
      <Reading reading={reading} text={text(reading.value)} />
    </div>
  ));
}
