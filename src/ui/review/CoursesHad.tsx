import type { Assessment } from "../../rules/index";
import { FactList } from "../components/ProofView";
import styles from "./ReviewPage.module.css";

/** Treatments other than medicines: each course that was had, then what was not had and what stands open. */
export function CoursesHad({ courses }: { readonly courses: Assessment["courses"] }) {
  const others = courses.filter(({ courses: listed }) => listed.length === 0);
  return (
    <section aria-labelledby="review-courses">
      <h2 id="review-courses">Other treatments had</h2>
      {courses.flatMap(({ kind, name, courses: listed }) =>
        listed.map(({ id, facts }) => (
          <article key={`${kind} ${id}`} className={styles["trial"]}>
            <h3>{name}</h3>
            <FactList facts={facts} inline />
          </article>
        )),
      )}
      {others.length > 0 ? <FactList facts={others.map(({ had }) => had)} inline /> : null}
    </section>
  );
}
