import { useMemo } from "react";
import { create } from "zustand";
import type { Findings } from "../state/assessment";
import { useCaseInHand } from "../state/case-in-hand";

type WithRules = typeof import("./with-rules");

/** Whether the part of the intake that needs the rules has come in. */
interface RulesAtHand {
  readonly rules: WithRules | null;
  /** Whether it could not be fetched, such as without a network before the app was kept for that. */
  readonly failed: boolean;
}

const useRulesAtHand = create<RulesAtHand>()(() => ({ rules: null, failed: false }));

/** The part of the intake that needs the rules; null until it is there. */
export function useRules(): WithRules | null {
  return useRulesAtHand((state) => state.rules);
}

/** Whether the rules could not be fetched. */
export function useRulesFailed(): boolean {
  return useRulesAtHand((state) => state.failed);
}

/** Fetches the rules, once. A browser remembers that a part could not be fetched, so only loading the page anew tries again. */
export async function fetchRules(): Promise<void> {
  if (useRulesAtHand.getState().rules !== null) return;
  try {
    useRulesAtHand.setState({ rules: await import("./with-rules") });
  } catch {
    useRulesAtHand.setState({ failed: true });
  }
}

/** What shows that somebody is about to use the page. */
const FIRST_MOVES = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Fetches the rules as soon as somebody moves on the page: before an answer is typed, and not before the page is drawn. */
export function fetchRulesAtFirstMove(): void {
  const fetchOnce = () => {
    for (const move of FIRST_MOVES) document.removeEventListener(move, fetchOnce, true);
    void fetchRules();
  };
  for (const move of FIRST_MOVES) document.addEventListener(move, fetchOnce, { capture: true, passive: true });
}

/** What follows from the case in hand; null until the rules are there. */
export function useFindings(): Findings | null {
  const rules = useRules();
  const [draft, record, region] = useCaseInHand();
  return useMemo(() => rules?.findingsOf(draft, record, region) ?? null, [rules, draft, record, region]);
}
