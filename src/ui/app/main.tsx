import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchRules, fetchRulesAtFirstMove } from "../intake/rules-at-hand";
import { keptText } from "../state/keeping";
import { App } from "./App";
import { Mishap } from "./Mishap";
import "./base.css";

const element = document.getElementById("root");
if (element === null) throw new Error('index.html has no element with the id "root" to show the app in');
const root = createRoot(element);

try {
  // Where this tab was left with something typed, it goes on from there; what is kept is never written over unread.
  if (keptText() !== null) {
    const [{ restore }] = await Promise.all([import("../state/restore"), fetchRules()]);
    restore();
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  fetchRulesAtFirstMove();
} catch {
  root.render(<Mishap />);
}

// After the page is there, so that opening it waits for nothing else.
if (import.meta.env.PROD && "serviceWorker" in navigator) {
  const keep = () => void import("./keep-offline").then(({ keepOffline }) => keepOffline());
  if (document.readyState === "complete") keep();
  else globalThis.addEventListener("load", keep);
}
