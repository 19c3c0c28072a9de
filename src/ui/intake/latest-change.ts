import { useState } from "react";
import type { Assessment } from "../../rules/index";
import { whatMoves, type Move } from "../../rules/what-moves";

/** Options that the latest change moved; null until a change has moved any. */
export function useMovedOptions(assessment: Assessment): readonly Move[] | null {
  const [seen, setSeen] = useState<{ readonly assessment: Assessment; readonly moves: readonly Move[] | null }>({
    assessment,
    moves: null,
  });
  if (seen.assessment === assessment) return seen.moves;
  const moved = whatMoves(seen.assessment, assessment).filter(({ group }) => group === "options");
  const moves = moved.length === 0 && seen.moves === null ? null : moved;
  // State that follows from what is shown is set while it is shown, so that no picture is drawn in between.
  setSeen({ assessment, moves });
  return moves;
}

/** A part of the assessment as it was before the latest change; null before the first. */
export function useBefore<Part>(part: Part): Part | null {
  const [seen, setSeen] = useState<{ readonly part: Part; readonly before: Part | null }>({ part, before: null });
  if (seen.part === part) return seen.before;
  setSeen({ part, before: seen.part });
  return seen.part;
}
