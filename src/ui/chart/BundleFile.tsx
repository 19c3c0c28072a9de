import { useRef, useState } from "react";
import type { Chart } from "../../api-client/chart";
import { openBundleFile } from "../../api-client/fhir/bundle-file";
import { TakeIn } from "./TakeIn";
import styles from "./chart.module.css";

/** Opening a chart that was exported as a FHIR Bundle. */
export function BundleFile() {
  const picker = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Chart | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File) => {
    const read = await openBundleFile(file);
    setOpened(read.ok ? read.chart : null);
    setProblem(read.ok ? null : read.problem);
  };
  return (
    <section aria-labelledby="record-file" className={styles["source"]}>
      <h2 id="record-file">From a file</h2>
      <p>A FHIR R4 Bundle in JSON with one patient, up to 50 MB. It is read here and sent nowhere.</p>
      <button type="button" onClick={() => picker.current?.click()}>
        Open a FHIR Bundle file
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept="application/json,application/fhir+json,.json"
        aria-label="FHIR Bundle file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void open(file);
          event.target.value = "";
        }}
      />
      <div role="alert">{problem === null ? null : <p className={styles["problem"]}>{problem}</p>}</div>
      {opened === null ? null : <TakeIn chart={opened} signIn={undefined} />}
    </section>
  );
}
