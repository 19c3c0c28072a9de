import type { ChartPage } from "./case-file";
import styles from "./ChartPages.module.css";

/** The pages of a chart, as text. */
export function ChartPages({ pages }: { readonly pages: readonly ChartPage[] }) {
  return (
    <div className={styles["pages"]}>
      {pages.map(({ heading, text }, index) => (
        <article key={index} className={styles["sheet"]}>
          <h3>{heading}</h3>
          {text.split("\n").map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </article>
      ))}
    </div>
  );
}
