import { useSaved } from "./saved";
import { saveFiles } from "./save-files";
import styles from "./saved.module.css";

/** Reviews that the browser removed from the device while this tab had them still, to be saved as a file. */
export function Left() {
  const { left, leftLetGo } = useSaved();
  if (left === null) return null;
  const many = left.reviews.length;
  return (
    <section className={styles["box"]} aria-labelledby="left">
      <h2 id="left" tabIndex={-1}>
        Still in this tab
      </h2>
      <p>
        {many === 1 ? "One saved review is" : `${many} saved reviews are`} still in the memory of this tab, encrypted
        under the passphrase of then, and gone with the tab. A file of them can be taken in again under that passphrase.
      </p>
      <p className={styles["ways"]}>
        <button
          type="button"
          className={styles["primary"]}
          onClick={() => {
            saveFiles(left, "reviews");
          }}
        >
          {many === 1 ? "Save it as a file" : "Save them as a file"}
        </button>
        <button type="button" onClick={leftLetGo}>
          {many === 1 ? "Do without it" : "Do without them"}
        </button>
      </p>
    </section>
  );
}
