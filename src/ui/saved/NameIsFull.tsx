import { LONGEST_NAME } from "./name-of-review";
import styles from "./saved.module.css";

/** Says that no more goes into a name, where the field would cut it short without a word. */
export function NameIsFull({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span id={id} className={styles["full"]} role="status">
      {name.length < LONGEST_NAME ? null : `A name has room for ${LONGEST_NAME} characters; what is longer is cut.`}
    </span>
  );
}
