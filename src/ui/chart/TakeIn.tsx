import { useMemo, useState } from "react";
import { bindingOf, sameBinding } from "../../api-client/binding";
import type { Chart } from "../../api-client/chart";
import { summaryOf } from "../../api-client/fhir/patient-summary";
import { draftFromChart } from "../../api-client/mapping/draft";
import { dateText } from "../components/dates";
import { useConsultation } from "../state/consultation";
import { useOpenChart } from "../state/open-chart";
import { withChart } from "../state/record";
import { today } from "../state/today";
import { AskedTable } from "./AskedTable";
import styles from "./chart.module.css";

/** What came of reading a chart, and the step from there into the case in hand. */
export function TakeIn({ chart, signIn }: { readonly chart: Chart; readonly signIn: string | undefined }) {
  const [problem, setProblem] = useState<string | null>(null);
  const chartRead = useOpenChart((state) => state.chartRead);
  const draft = useMemo(() => draftFromChart(chart, today()), [chart]);
  const { name, birthDate } = summaryOf(chart.patient);
  const heading = `${name ?? "Name not recorded"}, born ${birthDate === undefined ? "on a date not recorded" : dateText(birthDate)}`;
  // Two readings of one fact are one fact.
  const found = new Set([...draft.facts, ...draft.trials.flatMap(({ facts }) => facts)].map(({ path }) => path)).size;

  const takeIn = async () => {
    const bound = await bindingOf(chart, signIn);
    if (!bound.ok) {
      setProblem(bound.problem);
      return;
    }
    const now = useConsultation.getState();
    const same = now.chart === null ? ({ ok: true } as const) : sameBinding(now.chart, bound.binding);
    if (!same.ok) {
      setProblem(same.problem);
      return;
    }
    setProblem(null);
    // The first reading is taken in whole, to confirm; a later one is compared and decided on fact by fact.
    if (now.chart === null) {
      now.chartOpened(bound.binding);
      now.draftWorkedOn(withChart(now, draft));
    }
    chartRead({ draft, heading });
  };

  return (
    <div className={styles["takeIn"]}>
      <AskedTable asked={draft.asked} notUsed={draft.notUsed} />
      <p>
        {draft.trials.length} {draft.trials.length === 1 ? "trial" : "trials"} and {found}{" "}
        {found === 1 ? "fact" : "facts"} can be drafted from this chart.
      </p>
      <button type="button" className={styles["primary"]} onClick={() => void takeIn()}>
        Draft the case from this chart: {heading}
      </button>
      <div role="alert">{problem === null ? null : <p className={styles["problem"]}>{problem}</p>}</div>
    </div>
  );
}
