import { useState } from "react";
import styles from "./chart.module.css";

/** An access token for record systems that ask for one. It stays in memory, and goes to that system's address alone. */
export function TokenField({ onToken }: { readonly onToken: (token: string) => void }) {
  const [typed, setTyped] = useState("");
  return (
    <details className={styles["token"]}>
      <summary>Access token, if this record system asks for one</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onToken(typed.trim());
        }}
      >
        <label htmlFor="record-token">Access token</label>
        <input
          id="record-token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <button type="submit">Use this token</button>
      </form>
      <p className={styles["quiet"]}>It is kept in memory until this page is left, and is sent to that address only.</p>
    </details>
  );
}
