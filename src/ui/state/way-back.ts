import { create } from "zustand";

/** Where someone was when they followed a finding to its rule: the page, and which of its links it was. */
interface Place {
  readonly page: string;
  readonly link: number;
}

interface WayBack {
  readonly place: Place | null;
  readonly ruleFollowed: (place: Place) => void;
  readonly cameBack: () => void;
}

/** Kept in memory alone: nothing of it goes into the address or outlives the tab. */
export const useWayBack = create<WayBack>()((set) => ({
  place: null,
  ruleFollowed: (place) => {
    set({ place });
  },
  cameBack: () => {
    set({ place: null });
  },
}));
