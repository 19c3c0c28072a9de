import { sourcesCitedIn } from "../../rules/knowledge/citations";
import { SOURCES } from "../../rules/knowledge/sources";
import styles from "./HandoutPage.module.css";

/** The sources of what stands on the sheet, in one small run of text; on screen each part carries its own. */
export function SourceLine({ of }: { readonly of: unknown }) {
  const cited = sourcesCitedIn(of);
  if (cited.length === 0) return null;
  return (
    <p className={styles["sourceLine"]}>
      <strong>Sources:</strong>{" "}
      {cited.map((id) => `${SOURCES[id].cite} (${withoutScheme(SOURCES[id].url)})`).join("; ")}
    </p>
  );
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
