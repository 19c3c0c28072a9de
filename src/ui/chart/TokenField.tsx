import { useState } from "react";
import styles from "./chart.module.css";

/** An access token for record systems that ask for one. It stays in memory, and goes to that system's address alone. */
export function TokenField({ onToken }: { readonly onToken: (token: string) => void }) {
  const [typed, setTyped] = useState("");
  const [used, setUsed] = useState("");
  const use = () => {
    const token = typed.trim();
    if (token === used) return;
    setUsed(token);
    onToken(token);
  };
  return (
    <details className={styles["token"]}>
      <summary>Access token, if this record system asks for one</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use();
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
          // A token that was typed and then forgotten about would leave every question without one.
          onBlur={use}
        />
        <button type="submit">Use this token</button>
      </form>
      <p role="status">{used === "" ? "No token is in use." : "A token is in use."}</p>
      <p className={styles["quiet"]}>It is kept in memory until this page is left, and is sent to that address only.</p>
    </details>
  );
}
