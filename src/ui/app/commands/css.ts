import styles from "./commands.module.css";

/** A class of this room; the component library takes no undefined. */
export function css(name: string): string {
  return styles[name] ?? "";
}
