import { Link } from "react-router";
import { useWayBack } from "../state/way-back";
import styles from "./rulebook.module.css";

const PAGES = [
  { to: "/rulebook", name: "Rules" },
  { to: "/sources", name: "Sources" },
  { to: "/about", name: "About this aid" },
] as const;

/** Head of the pages on the knowledge: the way back to a finding, the neighbouring pages, printing. */
export function Head({ title }: { readonly title: string }) {
  const place = useWayBack((state) => state.place);
  return (
    <>
      {place === null ? null : (
        <p className={styles["screen"]}>
          <Link to={place.page}>{place.page === "/review" ? "Back to the review" : "Back to the finding"}</Link>
        </p>
      )}
      <div className={styles["head"]}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles["screen"]}>
          {PAGES.map(({ to, name }) => (
            <Link key={to} to={to}>
              {name}
            </Link>
          ))}
          <button
            type="button"
            onClick={() => {
              globalThis.print();
            }}
          >
            Print
          </button>
        </p>
      </div>
    </>
  );
}
