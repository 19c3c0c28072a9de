import { Link } from "react-router";
import type { Citation } from "../../rules/knowledge/cite";
import { SOURCES } from "../../rules/knowledge/sources";
import { evidenceOf } from "../../rules/rulebook/reading";
import styles from "./rulebook.module.css";

/** The sources of a rule in full: where to check them, how far each was read and when, and where else it is used. */
export function RuleSources({ cites }: { readonly cites: readonly Citation[] }) {
  if (cites.length === 0) return <p className={styles["quiet"]}>No source stands behind this entry.</p>;
  return (
    <ul className={styles["cites"]} aria-label="Sources">
      {cites.map(({ source, at }) => {
        const { cite, url, read, checkedOn } = SOURCES[source];
        return (
          <li key={`${source} ${at}`}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {cite}
            </a>
            , {at} ({evidenceOf(source)}; read: {read}, {checkedOn}){" "}
            <Link className={styles["screen"]} to={`/sources/${source}`} aria-label={`Where it is used: ${cite}`}>
              Where it is used
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
