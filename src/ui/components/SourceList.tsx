import { sourcesCitedIn } from "../../rules/knowledge/citations";
import { SOURCES } from "../../rules/knowledge/sources";
import styles from "./SourceList.module.css";

/** The sources of something printed, in full; on screen each claim carries its own. */
export function SourceList({ of }: { readonly of: unknown }) {
  const cited = sourcesCitedIn(of);
  if (cited.length === 0) return null;
  return (
    <section className={styles["sources"]}>
      <h2>Sources</h2>
      <ol>
        {cited.map((id) => (
          <li key={id}>
            {SOURCES[id].cite}. {SOURCES[id].url} (read: {SOURCES[id].read}, {SOURCES[id].checkedOn})
          </li>
        ))}
      </ol>
    </section>
  );
}
