import { Link, useParams } from "react-router";
import { FactsWithoutFields } from "../components/FactLink";
import { useNamedPart } from "../state/page-part";
import { CaseList } from "./CaseList";
import { CasePage } from "./CasePage";
import { caseOf, usePractice } from "./practice";
import { usePracticeHere } from "./usePracticeHere";
import styles from "./PracticePage.module.css";

/** Practice: the list of cases, or one of them. Nothing here touches the consultation. */
export function PracticePage() {
  const { caseId } = useParams();
  const file = usePractice((state) => state.file);
  const found = caseId === undefined ? undefined : caseOf(caseId, file);
  useNamedPart(found?.title);
  return (
    <FactsWithoutFields value={true}>
      {caseId === undefined ? (
        <CaseList />
      ) : found === undefined ? (
        <NoSuchCase />
      ) : (
        <CasePage key={caseId} of={found} />
      )}
    </FactsWithoutFields>
  );
}

function NoSuchCase() {
  usePracticeHere(undefined);
  return (
    <main id="main" className={styles["page"]}>
      <h1 tabIndex={-1}>There is no such case here</h1>
      <p>
        A file that was opened is kept in its own tab only. <Link to="/practice">All cases</Link>
      </p>
    </main>
  );
}
