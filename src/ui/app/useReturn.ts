import { useEffect } from "react";
import { RULE_LINKS } from "../components/RuleLink";
import { useWayBack } from "../state/way-back";

/** Back on the page from which a finding was followed to its rule, the same finding has the focus again. */
export function useReturn(pathname: string): void {
  useEffect(() => {
    const { place, cameBack } = useWayBack.getState();
    if (place?.page !== pathname) return;
    const link = document.querySelectorAll<HTMLElement>(RULE_LINKS)[place.link];
    if (link === undefined) return;
    for (let inside = link.closest("details"); inside !== null;) {
      inside.open = true;
      inside = inside.parentElement?.closest("details") ?? null;
    }
    link.focus();
    cameBack();
  }, [pathname]);
}
