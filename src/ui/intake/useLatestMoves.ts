import { useState } from "react";
import type { Assessment } from "../../rules/index";
import { whatMoves, type Move } from "../../rules/what-moves";

/** Findings that the latest change which moved anything has moved. */
export function useLatestMoves(assessment: Assessment): readonly Move[] {
  const [seen, setSeen] = useState<{ readonly assessment: Assessment; readonly moves: readonly Move[] }>({
    assessment,
    moves: [],
  });
  if (seen.assessment === assessment) return seen.moves;
  const moved = whatMoves(seen.assessment, assessment);
  const moves = moved.length === 0 ? seen.moves : moved;
  // State that follows from what is shown is set while it is shown, so that no picture is drawn in between.
  setSeen({ assessment, moves });
  return moves;
}
