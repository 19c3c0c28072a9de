import type { HandoutSection } from "../../rules/index";
import { Cites } from "../components/ProofView";
import { useConsultation } from "../state/consultation";
import type { HandoutEdit } from "../state/keeping";
import { SheetLines } from "./SheetLines";
import styles from "./HandoutPage.module.css";

/** One part of the sheet: a box to change it in on screen, and what prints. */
export function SheetSection({ section }: { readonly section: HandoutSection }) {
  const { id, heading, cites } = section;
  const edited = useConsultation((state) => state.handoutEdits[id]);
  const handoutEdited = useConsultation((state) => state.handoutEdited);
  const composed = section.paragraphs.join("\n");
  const text = edited?.text ?? composed;
  const Heading = id.startsWith("option-") ? "h4" : "h3";
  const takeComposed = () => {
    handoutEdited(id, null, composed);
  };
  return (
    <section className={styles["section"]} data-section={id}>
      <Heading>{heading}</Heading>
      <textarea
        className={styles["edit"]}
        aria-label={heading}
        spellCheck={false}
        translate="no"
        rows={Math.max(
          2,
          text.split("\n").reduce((lines, line) => lines + Math.ceil(line.length / 85 + 0.2), 0),
        )}
        value={text}
        onChange={({ target: { value } }) => {
          // Typing on does not answer the question whether a newer text should take the place of this one.
          handoutEdited(
            id,
            value === composed ? null : value,
            edited === undefined ? composed : (edited.composed ?? ""),
          );
        }}
      />
      <div className={styles["printed"]}>
        <SheetLines text={text} />
      </div>
      {id === "help" ? <HelpTextDropped /> : null}
      {edited === undefined ? null : edited.composed === composed ? (
        <button type="button" className={styles["restore"]} onClick={takeComposed}>
          Put back the composed text: {heading}
        </button>
      ) : (
        <ComposedAnew
          heading={heading}
          edited={edited}
          composed={composed}
          onTake={takeComposed}
          onKeep={() => {
            handoutEdited(id, edited.text, composed);
          }}
        />
      )}
      {cites.length > 0 ? (
        <details className={styles["sources"]}>
          <summary>Sources</summary>
          <Cites cites={cites} />
        </details>
      ) : null}
    </section>
  );
}

/** What is composed now is no longer what it was when the clinician changed it: both are shown, and one is chosen. */
function ComposedAnew({
  heading,
  edited,
  composed,
  onTake,
  onKeep,
}: {
  readonly heading: string;
  readonly edited: HandoutEdit;
  readonly composed: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) {
  return (
    <div className={styles["anew"]} role="group" aria-label={`Changed since: ${heading}`}>
      <p>
        <strong>The case has changed since you rewrote this part.</strong> Your text prints, and it may no longer fit.
      </p>
      <div className={styles["both"]}>
        <div>
          <p className={styles["which"]}>Your text</p>
          <SheetLines text={edited.text} />
        </div>
        <div>
          <p className={styles["which"]}>Composed now</p>
          <SheetLines text={composed} />
        </div>
      </div>
      <button type="button" onClick={onTake}>
        Take the new text: {heading}
      </button>{" "}
      <button type="button" onClick={onKeep}>
        Keep my text: {heading}
      </button>
    </div>
  );
}

/** A text on getting help was written for another country; it can be put back. */
function HelpTextDropped() {
  const dropped = useConsultation((state) => state.helpEditDropped);
  const helpEditRestored = useConsultation((state) => state.helpEditRestored);
  if (dropped === null) return null;
  return (
    <div className={styles["anew"]} role="group" aria-label="Text on getting help taken off">
      <p>Another country was chosen, so your own text on getting help was taken off the sheet:</p>
      <SheetLines text={dropped.text} />
      <button type="button" onClick={helpEditRestored}>
        Undo: put my text back
      </button>
    </div>
  );
}
