import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Session } from "../../api-client/fhir/session";
import {
  patientSearchQuery,
  searchProblem,
  type ListedPatient,
  type PatientCriteria,
  type PatientList,
} from "../../api-client/queries/patients";
import { dateText } from "../components/dates";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./chart.module.css";

const FIELDS = [
  { name: "family", label: "Family name", hint: "" },
  { name: "given", label: "Given name", hint: "" },
  { name: "birthDate", label: "Birth date", hint: "Such as 1980-05-31" },
  { name: "identifier", label: "Record number", hint: "" },
] as const satisfies readonly { readonly name: keyof PatientCriteria; readonly label: string; readonly hint: string }[];

/** Id of the field in which a search begins. */
export const FIRST_SEARCH_FIELD = `search-${FIELDS[0].name}`;

/** Searching for one patient and picking them. What is typed here is part of no case. */
export function PatientSearch({
  session,
  onPick,
}: {
  readonly session: Session;
  readonly onPick: (patient: ListedPatient) => void;
}) {
  const [typed, setTyped] = useState<PatientCriteria>({});
  const [asked, setAsked] = useState<PatientCriteria | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const list = useQuery({ ...patientSearchQuery(session, asked ?? {}), enabled: asked !== null });
  return (
    <>
      <form
        className={styles["search"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const why = searchProblem(typed);
          setProblem(why);
          if (why === undefined) setAsked(typed);
        }}
      >
        {FIELDS.map(({ name, label, hint }) => (
          <div key={name} className={styles["searchField"]}>
            <label htmlFor={`search-${name}`}>{label}</label>
            {/* Above the field, so that fields beside each other stand on one line whatever is said of them. */}
            {hint === "" ? null : (
              <span className={styles["hint"]} id={`search-${name}-hint`}>
                {hint}
              </span>
            )}
            <input
              id={`search-${name}`}
              autoComplete="off"
              spellCheck={false}
              translate="no"
              aria-describedby={hint === "" ? "search-problem" : `search-${name}-hint search-problem`}
              value={typed[name] ?? ""}
              onChange={(event) => {
                setTyped({ ...typed, [name]: event.target.value });
              }}
            />
          </div>
        ))}
        <button type="submit" className={styles["primary"]}>
          Search
        </button>
      </form>
      <p id="search-problem" role="alert" className={problem === undefined ? undefined : styles["problem"]}>
        {problem}
      </p>
      <div role="status">
        {asked !== null && list.isFetching ? <p>Searching… {list.data?.patients.length ?? 0} found so far</p> : null}
        {asked !== null && !list.isFetching && list.data !== undefined ? <FoundText list={list.data} /> : null}
      </div>
      {asked !== null && list.data !== undefined && list.data.patients.length > 0 ? (
        <PatientTable patients={list.data.patients} onPick={onPick} />
      ) : null}
    </>
  );
}

function FoundText({ list: { patients, outcome, problem } }: { readonly list: PatientList }) {
  return (
    <>
      {problem === undefined ? null : <p className={styles["problem"]}>{problem}</p>}
      {outcome === "read" && patients.length === 0 ? (
        <p>The record system found nobody. That says nothing of whether a chart exists elsewhere.</p>
      ) : null}
      {patients.length > 0 ? (
        <p>
          {patients.length} {patients.length === 1 ? "person" : "people"} found.{" "}
          {haveNamesakes(patients) ? (
            <strong>Some share a name: the birth date and record number tell them apart.</strong>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

function haveNamesakes(patients: readonly ListedPatient[]): boolean {
  return new Set(patients.map(({ name }) => name?.toLowerCase())).size < patients.length;
}

function PatientTable({
  patients,
  onPick,
}: {
  readonly patients: readonly ListedPatient[];
  readonly onPick: (patient: ListedPatient) => void;
}) {
  return (
    <ScrollRegion label="People found">
      <table className={`${styles["table"] ?? ""} ${styles["stacked"] ?? ""}`} aria-label="People found">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Birth date</th>
            <th scope="col">Gender</th>
            <th scope="col">Record numbers</th>
            <th scope="col">Town</th>
            <th scope="col">Chart</th>
          </tr>
        </thead>
        <tbody>
          {patients.map((patient) => (
            <tr key={patient.id}>
              <th scope="row">
                {patient.name ?? "name not recorded"}
                {patient.isDeceased ? " (recorded as deceased)" : ""}
              </th>
              <td data-label="Birth date">
                {patient.birthDate === undefined ? "not recorded" : dateText(patient.birthDate)}
              </td>
              <td data-label="Gender">{patient.gender ?? "not recorded"}</td>
              <td data-label="Record numbers">
                {patient.identifiers.length === 0 ? "none recorded" : patient.identifiers.join(", ")}
              </td>
              <td data-label="Town">{patient.city ?? "not recorded"}</td>
              <td>
                <button
                  type="button"
                  aria-label={`Read chart of ${patient.name ?? "this person"}, born ${patient.birthDate ?? "on a date not recorded"}`}
                  onClick={() => {
                    onPick(patient);
                  }}
                >
                  Read chart
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
