import { useEffect } from "react";
import { create } from "zustand";

/** What of a page is open, such as a rule or a practice case; never anything of a patient. Blank where that is all of it. */
export const usePagePart = create<{ readonly part: string }>()(() => ({ part: "" }));

/** Says in the title of the page what of it is open. */
export function useNamedPart(part = ""): void {
  useEffect(() => {
    usePagePart.setState({ part });
    return () => {
      usePagePart.setState({ part: "" });
    };
  }, [part]);
}
