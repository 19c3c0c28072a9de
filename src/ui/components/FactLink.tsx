import { createContext, useContext } from "react";
import { useNavigate } from "react-router";
import type { DescribedFact } from "../../rules/logic/facts";
import { useConsultation } from "../state/consultation";
import styles from "./FactLink.module.css";

/** Where the facts shown are not those of the consultation, so that there is no field to lead to. */
export const FactsWithoutFields = createContext(false);

/** A fact of this history; a click leads to its field. Nothing of it goes into the address. */
export function FactLink({ fact }: { readonly fact: DescribedFact }) {
  return useContext(FactsWithoutFields) ? <FactText fact={fact} /> : <LinkToField fact={fact} />;
}

function FactText({ fact }: { readonly fact: DescribedFact }) {
  return (
    <>
      {fact.label}: <span className={fact.open ? styles["open"] : styles["known"]}>{fact.value}</span>
      {fact.fromRecord === undefined ? null : ` (from the record: ${fact.fromRecord})`}
    </>
  );
}

function LinkToField({ fact }: { readonly fact: DescribedFact }) {
  const navigate = useNavigate();
  const factWanted = useConsultation((state) => state.factWanted);
  return (
    <button
      type="button"
      className={styles["fact"]}
      onClick={() => {
        factWanted(fact.path);
        void navigate("/");
      }}
    >
      <FactText fact={fact} />
    </button>
  );
}
