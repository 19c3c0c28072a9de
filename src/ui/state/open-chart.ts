import { create } from "zustand";
import type { ChartDraft } from "../../api-client/mapping/chart-draft";
import { useConsultation } from "./consultation";

/** A chart that is open in this page. It lives in memory and is kept nowhere; reading it again brings it back. */
export interface OpenChart {
  readonly draft: ChartDraft;
  /** Who it is about, to check against the person in the room; shown on the record page and nowhere else. */
  readonly heading: string;
}

interface ChartInHand {
  readonly chart: OpenChart | null;
  readonly chartRead: (chart: OpenChart) => void;
}

export const useOpenChart = create<ChartInHand>()((set) => ({
  chart: null,
  chartRead: (chart) => {
    set({ chart });
  },
}));

// A chart is forgotten as soon as the case is no longer of its patient, such as when a new case is begun.
useConsultation.subscribe((now, before) => {
  if (now.chart !== before.chart && now.chart === null) useOpenChart.setState({ chart: null });
});
