import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RecordConfiguration } from "../../api-client/configuration";
import { configurationQuery } from "../../api-client/queries/configuration";
import type { Session } from "../../api-client/fhir/session";
import type { ListedPatient } from "../../api-client/queries/patients";
import { useOpenChart } from "../state/open-chart";
import { BundleFile } from "./BundleFile";
import { ChartReading } from "./ChartReading";
import { DraftedChart } from "./DraftedChart";
import { FIRST_SEARCH_FIELD, PatientSearch } from "./PatientSearch";
import { TokenField } from "./TokenField";
import styles from "./chart.module.css";

/** Reading a chart: from the record system that is set up, or from a file. What is read is forgotten with the page. */
export function ChartPage() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <main className={styles["page"]} id="main">
        <h1 tabIndex={-1}>Chart from the record</h1>
        <p className={styles["quiet"]}>
          What a record holds becomes a draft. Every fact in it says where it came from, and counts as unknown until you
          confirm it. Nothing is written to the record.
        </p>
        <ChartSourceChoice />
        <OpenedChart />
      </main>
    </QueryClientProvider>
  );
}

function ChartSourceChoice() {
  const configuration = useQuery(configurationQuery(document.baseURI));
  return (
    <div className={styles["sources"]}>
      <section aria-labelledby="record-server" className={styles["source"]}>
        <h2 id="record-server">From the record system</h2>
        {configuration.isPending ? <p role="status">Looking up which record system is set up…</p> : null}
        {configuration.data?.ok === false ? <p className={styles["problem"]}>{configuration.data.problem}</p> : null}
        {configuration.data?.ok === true ? <RecordSystem configuration={configuration.data.configuration} /> : null}
      </section>
      <BundleFile />
    </div>
  );
}

function RecordSystem({ configuration: { base, name } }: { readonly configuration: RecordConfiguration }) {
  const [token, setToken] = useState("");
  const [patient, setPatient] = useState<ListedPatient | null>(null);
  if (base === undefined) return <p>No record system is set up here. A chart can be opened from a file.</p>;
  const session: Session = { base, token: token === "" ? undefined : token, signIn: undefined };
  return (
    <>
      <p>
        <strong>{name === "" ? "Record system" : name}</strong> <span className={styles["quiet"]}>{base}</span>
      </p>
      <TokenField
        onToken={(typed) => {
          setToken(typed);
          setPatient(null);
        }}
      />
      {patient === null ? (
        <PatientSearch session={session} onPick={setPatient} />
      ) : (
        <ChartReading
          key={patient.id}
          session={session}
          patient={patient}
          onAnother={() => {
            setPatient(null);
            setTimeout(() => document.getElementById(FIRST_SEARCH_FIELD)?.focus(), 0);
          }}
        />
      )}
    </>
  );
}

function OpenedChart() {
  const chart = useOpenChart((state) => state.chart);
  return chart === null ? null : <DraftedChart chart={chart} />;
}
