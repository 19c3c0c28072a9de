import { createContext, useContext } from "react";
import { useNavigate } from "react-router";
import type { DescribedFact } from "../../rules/logic/facts";
import { useConsultation } from "../state/consultation";
import styles from "./FactLink.module.css";

/** Where the facts shown are not those of the consultation, so that there is no field to lead to. */
export const FactsWithoutFields = createContext(false);

interface FactShown {
  readonly fact: DescribedFact;
  /** Set where what it is needs no saying. */
  readonly labelOnly?: boolean;
}

/** A fact of this history; a click leads to its field. Nothing of it goes into the address. */
export function FactLink(shown: FactShown) {
  return useContext(FactsWithoutFields) ? <FactText {...shown} /> : <LinkToField {...shown} />;
}

function FactText({ fact, labelOnly = false }: FactShown) {
  if (labelOnly) return fact.label;
  return (
    <>
      {fact.label}: <span className={fact.open ? styles["open"] : styles["known"]}>{fact.value}</span>
      {fact.fromRecord === undefined ? null : ` (from the record: ${fact.fromRecord})`}
    </>
  );
}

function LinkToField(shown: FactShown) {
  const { path } = shown.fact;
  const navigate = useNavigate();
  const factWanted = useConsultation((state) => state.factWanted);
  return (
    <button
      type="button"
      className={styles["fact"]}
      onClick={() => {
        factWanted(path);
        void navigate("/");
      }}
    >
      <FactText {...shown} />
    </button>
  );
}
