import type { ReactNode } from "react";
import styles from "./ScrollRegion.module.css";

/** A wide table, or a list of a height given as `--scroll-height`, in its own box, which the keyboard can scroll too. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles["scroll"]} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
