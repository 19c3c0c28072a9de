import { useConsultation } from "./consultation";
import { useCaseHistory } from "./case-history";
import { kept } from "./read-kept";

/** Goes on where this tab was left. What was there before is nothing to take back. */
export function restore(): void {
  const before = kept();
  if (before === null) return;
  useConsultation.setState(before);
  useCaseHistory.setState({ past: [], future: [] });
}
