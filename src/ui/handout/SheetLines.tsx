import { BULLET } from "../../rules/handout/handout";
import styles from "./HandoutPage.module.css";

/** Lines as they print: those that begin with a bullet as points of a list, each with its title in bold. */
export function SheetLines({ text }: { readonly text: string }) {
  return grouped(text.split("\n").filter((line) => line.trim() !== "")).map((group, index) =>
    group.points ? (
      <ul key={index}>
        {group.lines.map((line, place) => (
          <li key={place}>
            <Point text={line.slice(BULLET.length)} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={index}>{group.lines.join(" ")}</p>
    ),
  );
}

interface Group {
  readonly points: boolean;
  readonly lines: string[];
}

/** Neighbouring points as one list; every other line by itself. */
function grouped(lines: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const points = line.startsWith(BULLET);
    const last = groups.at(-1);
    if (points && last?.points === true) last.lines.push(line);
    else groups.push({ points, lines: [line] });
  }
  return groups;
}

/** The longest title a point may have, in characters; a colon further on belongs to a sentence. */
const LONGEST_TITLE = 120;

function Point({ text }: { readonly text: string }) {
  const end = text.indexOf(": ");
  if (end < 0 || end > LONGEST_TITLE) return <>{text}</>;
  return (
    <>
      <strong className={styles["pointTitle"]}>{text.slice(0, end + 1)}</strong>
      {text.slice(end + 1)}
    </>
  );
}
