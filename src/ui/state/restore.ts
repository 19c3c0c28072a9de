import { useCaseHistory } from "./case-history";
import { useConsultation } from "./consultation";
import { kept, keptHistory } from "./read-kept";

/** Goes on where this tab was left, with what could be taken back there. */
export function restore(): void {
  const before = kept();
  if (before === null) return;
  const { past, future } = keptHistory() ?? { past: [], future: [] };
  useConsultation.setState(before);
  useCaseHistory.setState({ past, future });
}
