import { sourcesCitedIn } from "../../rules/knowledge/citations";
import type { Source } from "../../rules/knowledge/source";
import { SOURCES } from "../../rules/knowledge/sources";
import styles from "./HandoutPage.module.css";

/** The sources of what stands on the sheet, in one small run of text; on screen each part carries its own. */
export function SourceLine({ of }: { readonly of: unknown }) {
  const cited = sourcesCitedIn(of);
  if (cited.length === 0) return null;
  return (
    <p className={styles["sourceLine"]}>
      <strong>Sources:</strong> {cited.map((id) => shortCite(SOURCES[id])).join("; ")}
    </p>
  );
}

/** Who published it, when, and where it is found: enough to look it up. */
function shortCite({ cite, url }: Source): string {
  const [who = cite] = cite.split(". ");
  // The last year named, apart from page numbers that look like one.
  const year = [...cite.matchAll(/(?<![:\-\d])(?:19|20)\d{2}\b/g)].at(-1)?.[0];
  const when = year === undefined || who.includes(year) ? "" : ` ${year}`;
  return `${who}${when} (${withoutScheme(url)})`;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
