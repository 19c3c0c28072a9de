import "../../rules/intake/zod";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./base.css";

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root" to show the app in');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// After the page is there, so that opening it waits for nothing else.
if (import.meta.env.PROD && "serviceWorker" in navigator) {
  globalThis.addEventListener("load", () => {
    void import("./keep-offline").then(({ keepOffline }) => keepOffline());
  });
}
