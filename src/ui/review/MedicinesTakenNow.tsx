import type { Assessment } from "../../rules/index";
import { medicineText } from "../../rules/interactions/check";
import styles from "./ReviewPage.module.css";

/** What is taken now, with the classes by which it is held against the options, and what can't be held against any. */
export function MedicinesTakenNow({ medicinesNow }: { readonly medicinesNow: Assessment["medicinesNow"] }) {
  const { checked, notChecked, says } = medicinesNow;
  return (
    <section aria-labelledby="review-medicines">
      <h2 id="review-medicines">Medicines taken now</h2>
      <p className={styles["quiet"]}>{says}</p>
      {checked.length === 0 ? null : (
        <ul>
          {checked.map((medicine) => (
            <li key={`${medicine.name} ${String(medicine.isTrial)}`}>{medicineText(medicine)}</li>
          ))}
        </ul>
      )}
      {notChecked.length === 0 ? null : (
        <p className={styles["problem"]}>Not recognised, so not checked: {notChecked.join(", ")}</p>
      )}
    </section>
  );
}
