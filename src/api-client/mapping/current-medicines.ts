import type { Drug } from "../../rules/knowledge/drug";
import { draftFact, type Findings } from "./findings";
import { grouped } from "./grouped";
import { MEDICINE_GROUPS, type MedicineGroup } from "./medicine-groups";
import { medicinesNamedIn, wordsIn } from "./medicine-names";
import type { MedicineEntry } from "./medicine-entry";
import { spansOf, type Span } from "./medicine-times";
import { originsOf } from "./trial";

/** Days for which a medicine counts after its last day, where the question asks about a time that is past. */
const STILL_COUNTS_DAYS: Readonly<Record<string, number>> = {
  "medicines.maoi": 14,
  "medicines.fluoxetineLastFiveWeeks": 35,
};

/**
 * Drafts which groups of medicines are taken now. Only ever "yes": that a record shows none is no "no". Medicines in
 * no group are counted, so that nothing is passed over in silence.
 */
export function draftCurrentMedicines(
  entries: readonly MedicineEntry[],
  listed: ReadonlyMap<string, readonly Span[]>,
  readOnDay: number,
  findings: Findings,
): void {
  const others = entries.filter(({ identity }) => identity.kind !== "listed");
  const byName = grouped(others, ({ product }) => wordsIn(product.name).join(" "));
  const spans = [...[...byName.values()].flatMap((own) => spansOf(own, readOnDay)), ...[...listed.values()].flat()];
  const groupsOf = groupFinder();
  const inGroup = new Set<MedicineEntry>();
  const said = new Set<MedicineEntry>();
  const byGroup = new Map<MedicineGroup, Span[]>(MEDICINE_GROUPS.map((group) => [group, []]));
  for (const span of spans) {
    for (const group of new Set(span.entries.flatMap(groupsOf))) byGroup.get(group)?.push(span);
  }
  for (const [group, own] of byGroup) {
    for (const { entries: records } of own) for (const entry of records) inGroup.add(entry);
    for (const entry of draftGroup(group.path, own, group.mostDays, readOnDay, findings)) said.add(entry);
  }
  const fluoxetine = [...(listed.get("fluoxetine") ?? []), ...(listed.get("olanzapine-fluoxetine") ?? [])];
  draftGroup("medicines.fluoxetineLastFiveWeeks", fluoxetine, false, readOnDay, findings);
  countOthers(
    others.filter((entry) => !inGroup.has(entry)),
    "medicines that no question asks about",
    findings,
  );
  countOthers(
    others.filter((entry) => inGroup.has(entry) && !said.has(entry)),
    "medicines that are asked about only while they are taken",
    findings,
  );
}

const ON_SKIN = ["cream", "ointment", "gel", "topical", "lotion", "eye", "ophthalmic", "ear", "otic"];

/** The groups a record's product belongs to. A chart names few products many times, so each is looked at once. */
function groupFinder(): (entry: MedicineEntry) => readonly MedicineGroup[] {
  const known = new Map<string, readonly MedicineGroup[]>();
  return (entry) => {
    const id = entry.identity.kind === "listed" ? entry.identity.drug.id : "";
    const key = [id, ...entry.atc, ...entry.product.texts].join("|");
    const found = known.get(key) ?? groupsFor(entry);
    known.set(key, found);
    return found;
  };
}

function groupsFor({ identity, atc, product }: MedicineEntry): readonly MedicineGroup[] {
  const words = product.texts.flatMap((text) => medicinesNamedIn(text).words);
  if (ON_SKIN.some((word) => words.includes(word))) return [];
  const text = ` ${words.join(" ")} `;
  return MEDICINE_GROUPS.filter(
    (group) =>
      atc.some((code) => group.atc.some((prefix) => code.startsWith(prefix))) ||
      group.names.some((name) => text.includes(` ${name} `)) ||
      (identity.kind === "listed" && isOfGroup(identity.drug, group)),
  );
}

/** A listed medicine known by a brand belongs to the groups of its generic name, its ATC code and its class. */
function isOfGroup(drug: Drug, { atc, names, classes }: MedicineGroup): boolean {
  const generic = ` ${wordsIn(drug.name).join(" ")} `;
  return (
    classes.includes(drug.drugClass) ||
    atc.some((prefix) => drug.atc?.startsWith(prefix) === true) ||
    names.some((name) => generic.includes(` ${name} `))
  );
}

/**
 * A group is taken where one of its medicines goes on, or ended so lately that the question still counts it.
 *
 * @returns the records that were drafted from or told
 */
function draftGroup(
  path: string,
  spans: readonly Span[],
  mostDays: boolean,
  readOnDay: number,
  findings: Findings,
): readonly MedicineEntry[] {
  const since = readOnDay - (STILL_COUNTS_DAYS[path] ?? 0);
  const isAsNeeded = ({ entries }: Span) => mostDays && entries.some(({ dose }) => dose.isAsNeeded);
  const taken = spans.filter((span) => isTaken(span, since, path in STILL_COUNTS_DAYS));
  const regular = taken.filter((span) => !isAsNeeded(span));
  if (regular.length > 0) draftFact(findings, path, "yes", originsOf(regular.flatMap(({ entries }) => entries)));
  const sayOf = (some: readonly Span[], says: string) => {
    if (some.length > 0) {
      findings.evidence.push({ about: path, says, origins: originsOf(some.flatMap(({ entries }) => entries)) });
    }
  };
  sayOf(taken.filter(isAsNeeded), "Ordered to be taken as needed; how often it is taken is not recorded");
  const unclear = spans.filter(
    ({ end, entries }) =>
      end.kind === "open" &&
      !taken.some((span) => span.end === end) &&
      entries.some(({ status }) => status === "active" || status === "on-hold"),
  );
  for (const span of unclear) {
    if (span.end.kind === "open") sayOf([span], `Whether it is still taken is not clear: ${span.end.why}`);
  }
  return [...taken, ...unclear].flatMap(({ entries }) => entries);
}

function isTaken({ end }: Span, since: number, countsPast: boolean): boolean {
  if (end.kind === "ongoing") return true;
  if (!countsPast) return false;
  const last = end.kind === "ended" ? end.until.first : end.atLeast;
  return last !== undefined && last >= since;
}

/** One line for each kind of record about other medicines, with some of their names and why they are not used. */
function countOthers(others: readonly MedicineEntry[], why: string, findings: Findings): void {
  const reasoned = others.filter(({ identity }) => identity.kind === "unlisted" && identity.why !== undefined);
  for (const { origin, product, identity } of reasoned) {
    const own = identity.kind === "unlisted" ? identity.why : undefined;
    findings.notUsed.push({ reference: origin.resource, what: product.name, why: own ?? why });
  }
  const rest = others.filter((entry) => !reasoned.includes(entry));
  for (const [kind, own] of grouped(rest, ({ use }) => use.resourceType)) {
    const names = [...new Set(own.map(({ product }) => product.name))].toSorted();
    const shown = names.slice(0, 12).join(", ");
    const more = names.length > 12 ? ` and ${names.length - 12} more` : "";
    findings.notUsed.push({
      reference: kind,
      what: `${own.length} ${own.length === 1 ? "record" : "records"}: ${shown}${more}`,
      why,
    });
  }
}
