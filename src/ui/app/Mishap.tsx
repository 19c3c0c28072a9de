import { LoadAgain } from "../components/LoadAgain";
import styles from "./App.module.css";

/** What is shown when the app itself fails. No finding is shown from a failed evaluation. */
export function Mishap() {
  return (
    <main className={styles["mishap"]} id="main">
      <h1>Something in Crossroads went wrong</h1>
      <p>No findings are shown, since they could be incomplete. What was typed is kept in this tab.</p>
      <p>
        <LoadAgain />
      </p>
    </main>
  );
}
