import { create } from "zustand";

/** How the copy of the app that is kept for use without a network stands to the one that is open. */
interface Offline {
  /** Whether all of the app's files are kept; "cannot" where the browser does not let them be. */
  readonly kept: "notYet" | "kept" | "cannot";
  /**
   * - `none`: no newer version is known
   * - `ready`: a newer one is published and waits to be told
   * - `coming`: it was told to come in, and is fetched
   * - `failed`: it could not be fetched; the one that is open goes on
   * - `elsewhere`: another tab has taken a newer one into use, while this tab still runs the older
   */
  readonly newVersion: "none" | "ready" | "coming" | "failed" | "elsewhere";
  /** Takes the newer version into use and opens the page again; what was typed stays with the tab. */
  readonly take: () => void;
}

export const useOffline = create<Offline>()(() => ({ kept: "notYet", newVersion: "none", take: () => undefined }));

/** Whether the app can be used without a network, in words. */
export const KEPT_TEXT: Readonly<Record<Offline["kept"], string>> = {
  notYet: "The app is not kept on this device so far; without a network it may not open.",
  kept: "The app is kept on this device and opens without a network. Only a record system needs one.",
  cannot: "This browser does not let the app be kept on this device; without a network it does not open.",
};
