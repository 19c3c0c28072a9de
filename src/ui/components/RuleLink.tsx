import { Link, useLocation } from "react-router";
import { useWayBack } from "../state/way-back";
import styles from "./RuleLink.module.css";

/** Links from findings to rules, in the order of the page. */
export const RULE_LINKS = "a[data-rule]";

/** Leads from a finding to its rule. The address names the rule and nothing of the history. */
export function RuleLink({
  rule,
  of,
  children = "Rule",
}: {
  readonly rule: string;
  /** What the rule is of, for those who hear the link alone. */
  readonly of: string;
  readonly children?: string;
}) {
  const { pathname } = useLocation();
  const ruleFollowed = useWayBack((state) => state.ruleFollowed);
  return (
    <Link
      className={styles["rule"]}
      data-rule={rule}
      to={`/rulebook/${rule}`}
      aria-label={`${children}: ${of}`}
      onClick={({ currentTarget }) => {
        const links = [...document.querySelectorAll(RULE_LINKS)];
        ruleFollowed({ page: pathname, link: links.indexOf(currentTarget) });
      }}
    >
      {children}
    </Link>
  );
}
