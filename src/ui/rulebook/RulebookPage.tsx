import { useDeferredValue, useState } from "react";
import { Link, useParams } from "react-router";
import { KNOWLEDGE } from "../../rules/knowledge/version";
import { groupsOf, type Chapter } from "../../rules/rulebook/rule";
import { ruleById, RULEBOOK, RULES } from "../../rules/rulebook/rulebook";
import { SEARCH_FIELDS, type SearchField } from "../../rules/rulebook/search";
import { useNamedPart } from "../state/page-part";
import { CASE_COUNT } from "./case-index";
import { Changes } from "./Changes";
import { Head } from "./Head";
import { RuleEntry } from "./RuleEntry";
import { chaptersShown, countOf, firstOf, MOST_SHOWN, type Search } from "./shown";
import { useOpenedAt } from "./useOpenedAt";
import { usePrinting } from "./usePrinting";
import styles from "./rulebook.module.css";

/** Every rule in plain clinical English with its sources and cases; on paper a document of its own. */
export function RulebookPage() {
  const { place } = useParams();
  const printing = usePrinting();
  // Following a link to a rule ends a search: it holds for the place at which it was typed.
  const [typed, setTyped] = useState<Search & { readonly at: string | undefined }>({
    text: "",
    field: "everything",
    at: place,
  });
  const search = typed.at === place ? typed : { ...typed, text: "" };
  const searched = useDeferredValue(search.text);
  const found = chaptersShown({ ...search, text: searched }, place, printing);
  const shown = printing || searched.trim() === "" ? found : firstOf(found, MOST_SHOWN);
  const known = place === undefined || ruleById(place) !== undefined || RULEBOOK.some(({ id }) => id === place);
  useOpenedAt(place, known);
  useNamedPart(
    place === undefined ? undefined : (ruleById(place)?.title ?? RULEBOOK.find(({ id }) => id === place)?.title),
  );
  return (
    <main id="main" className={styles["page"]}>
      <Head title="Rulebook" />
      <p className={styles["quiet"]}>
        Knowledge {KNOWLEDGE.version}, reviewed {KNOWLEDGE.reviewedOn}. {RULES.length} entries, read from the rules that
        run; each was held against {CASE_COUNT} gold cases. Informs a discussion; prescribes nothing. No clinician’s
        review of it has taken place yet.
      </p>
      {known ? null : <p role="alert">There is no rule “{place}” in this version.</p>}
      <SearchFor
        search={search}
        found={searched.trim() === "" ? undefined : countOf(found)}
        onChange={(change) => {
          setTyped({ ...search, ...change, at: place });
        }}
      />
      <Changes />
      <Contents />
      {shown.map((chapter) => (
        <ChapterOf key={chapter.id} chapter={chapter} />
      ))}
    </main>
  );
}

function SearchFor({
  search: { text, field },
  found,
  onChange,
}: {
  readonly search: Search;
  readonly found: number | undefined;
  readonly onChange: (change: Partial<Search>) => void;
}) {
  return (
    <search className={styles["search"]}>
      <label>
        Search the rules{" "}
        <input
          type="search"
          value={text}
          onChange={({ target }) => {
            onChange({ text: target.value });
          }}
        />
      </label>
      <label>
        in{" "}
        <select
          value={field}
          onChange={({ target }) => {
            // The listed values are the fields.
            onChange({ field: target.value as SearchField });
          }}
        >
          {Object.entries(SEARCH_FIELDS).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{found === undefined ? "" : foundText(found)}</p>
    </search>
  );
}

function foundText(found: number): string {
  const rules = found === 1 ? "1 rule" : `${found} rules`;
  return found > MOST_SHOWN ? `${rules}; the first ${MOST_SHOWN} are shown` : rules;
}

function Contents() {
  return (
    <nav aria-label="Contents" className={styles["contents"]}>
      <h2>Contents</h2>
      <ol>
        {RULEBOOK.map((chapter) => (
          <li key={chapter.id}>
            <Link to={`/rulebook/${chapter.id}`}>{chapter.title}</Link> ({chapter.rules.length})
            <Groups chapter={chapter} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Groups({ chapter }: { readonly chapter: Chapter }) {
  const groups = groupsOf(chapter).filter(({ group }) => group !== "");
  if (groups.length === 0) return null;
  return (
    <ul>
      {groups.map(({ group, rules }) => (
        <li key={group}>
          <Link to={`/rulebook/${rules[0]?.id ?? chapter.id}`}>{group}</Link> ({rules.length})
        </li>
      ))}
    </ul>
  );
}

function ChapterOf({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section id={chapter.id} className={styles["chapter"]}>
      <h2 tabIndex={-1}>{chapter.title}</h2>
      {groupsOf(chapter).map(({ group, rules }) => (
        <div key={group}>
          {group === "" ? null : <h3>{group}</h3>}
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} heading={group === "" ? "h3" : "h4"} />
          ))}
        </div>
      ))}
    </section>
  );
}
