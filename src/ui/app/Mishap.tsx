import { LoadAgain } from "../components/LoadAgain";
import styles from "./App.module.css";

/** What is shown when the app itself fails. No finding is shown from a failed evaluation. */
export function Mishap() {
  return (
    <main className={styles["mishap"]} id="main">
      <h1>Something in Crossroads went wrong</h1>
      {navigator.onLine ? null : (
        <p>
          There is no network now, and this part of the app may not be on the device yet. With a network, the page can
          be loaded again.
        </p>
      )}
      <p>No findings are shown, since they could be incomplete. What was typed is kept in this tab.</p>
      <p>
        <LoadAgain />
      </p>
    </main>
  );
}
