import { Link } from "react-router";
import { usePageFocus } from "./focus";
import { attemptsOf, caseOf, usePractice } from "./practice";
import { CASES } from "./cases";
import type { CaseFile } from "./case-file";
import { OPENED_ID } from "./chart-of-intake";
import { KeptProgress } from "./KeptProgress";
import { OBJECTIVES } from "./objectives";
import { OpenedFile } from "./OpenedFile";
import { usePracticeHere } from "./usePracticeHere";
import { Watermark } from "./Watermark";
import { dayAndTime, STEPS } from "./wording";
import page from "./PracticePage.module.css";
import styles from "./CaseList.module.css";

const LEVELS: Readonly<Record<CaseFile["level"], string>> = {
  1: "Level 1: one thing to see",
  2: "Level 2: something that hides it",
  3: "Level 3: several things that pull apart",
};

/** Every case with its level, what it lets one practise, and how far one got. */
export function CaseList() {
  const heading = usePageFocus();
  usePracticeHere(undefined);
  const file = usePractice((state) => state.file);
  const opened = caseOf(OPENED_ID, file);
  return (
    <main id="main" className={page["page"]}>
      <h1 tabIndex={-1} ref={heading}>
        Practice
      </h1>
      <p className={styles["lead"]}>
        Read a chart, enter the trials and judge them yourself, commit, and only then compare with the rules and their
        reasons. Every case is invented. It is for learning: nothing is marked, ranked or sent anywhere.
      </p>
      <Watermark />
      <KeepingProblems />
      {([1, 2, 3] as const).map((level) => (
        <section key={level} aria-labelledby={`level-${level}`}>
          <h2 id={`level-${level}`} className={styles["level"]}>
            {LEVELS[level]}
          </h2>
          <ul className={styles["cases"]}>
            {CASES.filter((one) => one.level === level).map((one) => (
              <CaseCard key={one.id} of={one} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="opened-file">
        <h2 id="opened-file" className={styles["level"]}>
          From a file
        </h2>
        <OpenedFile />
        {opened === undefined ? null : (
          <ul className={styles["cases"]}>
            <CaseCard of={opened} />
          </ul>
        )}
      </section>
      <KeptProgress />
    </main>
  );
}

function CaseCard({ of }: { readonly of: CaseFile }) {
  return (
    <li className={styles["card"]}>
      <h3>
        <Link to={`/practice/${of.id}`}>{of.title}</Link>
      </h3>
      <p>{of.opening}</p>
      <p className={styles["quiet"]}>To practise: {of.objectives.map((id) => OBJECTIVES[id]).join("; ")}</p>
      <OwnProgress caseId={of.id} />
    </li>
  );
}

function OwnProgress({ caseId }: { readonly caseId: string }) {
  const attempts = usePractice((state) => state.attempts);
  const file = usePractice((state) => state.file);
  const own = attemptsOf(caseId, { attempts, file });
  const last = own.at(-1);
  if (last === undefined) return <p className={styles["progress"]}>Not begun</p>;
  const step = STEPS.find(({ id }) => id === last.step)?.title ?? "";
  const committed = own.filter(({ committedAt }) => committedAt !== null).length;
  return (
    <p className={styles["progress"]} data-begun>
      {last.committedAt === null
        ? `Begun ${dayAndTime(last.begunAt)}, at “${step}”`
        : `Committed ${dayAndTime(last.committedAt)}`}
      {committed > 1 ? `; committed ${committed} times` : ""}
      {last.debrief.oneLine.trim() === "" ? "" : `. Your line: ${last.debrief.oneLine}`}
    </p>
  );
}

function KeepingProblems() {
  const canKeep = usePractice((state) => state.canKeep);
  const setAside = usePractice((state) => state.setAside);
  return (
    <>
      {setAside === null || setAside === "" ? null : (
        <p className={styles["problem"]}>
          The progress kept on this device could not be read. It was set aside, unchanged, under the name “{setAside}”
          in this browser’s storage; what you do now is kept beside it.
        </p>
      )}
      {canKeep ? null : (
        <p className={styles["problem"]}>
          This browser does not let progress be kept on the device. It lives in memory until the tab is closed or
          reloaded; “Save my progress as a file” keeps it.
        </p>
      )}
    </>
  );
}
