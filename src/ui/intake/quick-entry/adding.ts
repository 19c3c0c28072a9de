import { doseWithoutUnit, doseWithUnit, type Dose } from "./doses";
import { datesIn } from "./dates-in-line";
import { findWording, only, without, type OpenLine, type Span } from "./line";
import { exactMedicineIn, medicineIn, type FoundMedicine } from "./medicine-in-line";
import { ADDING } from "./vocabulary";

/** What a line says of adding one medicine to another. */
export interface Adding {
  /** The words by which it says so. */
  readonly words: Span;
  /** The medicine that was added, where it is listed. */
  readonly main: FoundMedicine | undefined;
  /** The medicine it was added to, where the line names it. */
  readonly base: FoundMedicine | undefined;
  /** The dose that stands beside the base, and is the base's own. */
  readonly baseDose: Dose | undefined;
  /** Where the dose of the added medicine can stand. */
  readonly own: Span;
  /** What cannot be told apart, or belongs to another trial. */
  readonly open: readonly Span[];
  /** The medicine of which the line tells before the added one, whether that was added to it or not. */
  readonly before?: FoundMedicine;
  /** From here on the line tells of an addition that can't be told apart; what stands before it is a trial on its own. */
  readonly untold?: Span;
}

const ADDING_WORDS = ADDING.toSorted((one, other) => other.length - one.length);
const BASE_FOLLOWS = /(?:^|\s)(?:to|of|on top of|combination with|combined with)\s*$/u;
const ADDED_FOLLOWS = /(?:^|\s)(?:with|w|by|using)\s*$/u;

/** "Since Aug 2020". */
const IN_AUGUST = /^\.?\s*(?:(?:19|20)\d\d(?!\d)|['’]\d\d)/u;
/** "No added benefit". */
const ADDED_GAIN = /^added\s+(?:benefit|effect|value|improvement|help|response)/u;
/** "Abilify adjunctive w/ Lexapro": the first was added to the second. */
const ADDED_WITH = /^(?:adj|add)\S*(?:\son)?\s(?:with|w)$/u;

/** The words of adding, with a preposition behind them, and whether the medicine behind them is the base or the added one. */
function wordsIn(
  line: OpenLine,
): (Span & { readonly next: "base" | "added" | undefined; readonly said: string }) | undefined {
  for (const words of ADDING_WORDS) {
    const found = findWording(line, words);
    if (found === undefined || (words === "aug" && IN_AUGUST.test(line.left.slice(found.to)))) continue;
    if (ADDED_GAIN.test(line.left.slice(found.from))) continue;
    const [preposition = ""] =
      /^\s+(?:(?:to|of|with|by|using)(?=\s+\p{L}|\s*$)|w(?=\/\s*\p{L}|\s+\p{L}))/u.exec(line.left.slice(found.to)) ??
      [];
    const said = `${words}${preposition}`;
    const isBase =
      BASE_FOLLOWS.test(said) ||
      ((said === "augmenting" || ADDED_WITH.test(said)) &&
        standsBetween(line, { ...found, to: found.to + preposition.length }));
    const next = isBase ? "base" : ADDED_FOLLOWS.test(said) ? "added" : undefined;
    return { from: found.from, to: found.to + preposition.length, next, said };
  }
  return undefined;
}

/** "Lithium augmenting venlafaxine". */
function standsBetween(line: OpenLine, { from, to }: Span): boolean {
  const behind = exactMedicineIn(only(line, { from: to, to: line.left.length }));
  if (behind === undefined || !/^[\s/]*$/u.test(line.left.slice(to, behind.from))) return false;
  return exactMedicineIn(only(line, { from: 0, to: from })) !== undefined;
}

/** "Seroquel 150mg plus Pristiq (adj.)": which of the two was the one that was added? */
const JOINED_WITH_A_NOTE = /(?<!\p{L})(?:plus|with|w\/|and|[+&])\s+\p{L}[\p{L}-]+\s*\((?:adj|aug)\p{L}*\.?\)/u;

/** Which medicine of a line was added to which, and which stretches of it belong to which. */
export function addingIn(line: OpenLine): Adding | undefined {
  const words = wordsIn(line);
  if (words === undefined) return undefined;
  const end = line.left.length;
  const joined = JOINED_WITH_A_NOTE.exec(line.left);
  if (joined !== null) {
    const untold = { from: joined.index, to: end };
    return {
      words,
      main: undefined,
      base: undefined,
      baseDose: undefined,
      own: { from: 0, to: end },
      open: [],
      untold,
    };
  }
  const [before, behind] = [only(line, { from: 0, to: words.from }), only(line, { from: words.to, to: end })];
  const isAug = words.said.startsWith("aug");
  const isAlone = !/\p{L}{2}/u.test(before.left);
  const one = exactMedicineIn(before);
  const two = words.next === "base" ? baseIn(behind) : exactMedicineIn(behind);
  const whole = { from: 0, to: end };
  const nothing = { words, base: undefined, baseDose: undefined, open: [] };
  if (isAlone) return addedFirst(line, words, two);
  const last = lastOf(before, one);
  const between = two === undefined || words.next === "base" ? "" : line.left.slice(words.to, two.from);
  // "Added on Zoloft": to it, or what was added?
  if (one !== undefined && two !== undefined && /\son$/u.test(words.said) && between.trim() === "")
    return { ...nothing, main: undefined, own: whole, untold: { from: words.from, to: end } };
  if (words.next === "base" || (one !== undefined && BASE_BEFORE.test(between))) {
    const open = [
      ...(last === undefined ? [] : [{ from: 0, to: last.from }]),
      ...(between.trim() === "" ? [] : [{ from: words.to, to: words.to + between.length }]),
      ...thirdIn(behind, two, last ?? one),
    ];
    const own = { from: last?.from ?? 0, to: words.from };
    return { ...withBase(line, two), words, main: last ?? one, own, open };
  }
  const untold = untoldAddition(before, words, one, two ?? last);
  if (untold !== undefined) return { ...nothing, main: undefined, own: whole, untold: { from: untold, to: end } };
  const isApart = words.next === undefined && (two === undefined || !BESIDE.test(line.left.slice(words.to, two.from)));
  const rest = two === undefined ? [] : [{ from: two.from, to: end }];
  if (isApart && one !== undefined && last !== undefined) {
    const first = only(line, { from: one.to, to: last.from });
    const isToldOf = !STOPPED.test(first.left) && exactMedicineIn(first) === undefined;
    const open = [{ from: isToldOf ? one.to : 0, to: last.from }, ...rest];
    const own = { from: last.from, to: end };
    return { words, main: last, base: isToldOf ? one : undefined, baseDose: undefined, own, open, before: one };
  }
  if (isApart && one !== undefined && !isAug) return { ...nothing, main: one, own: whole, open: rest };
  if (two === undefined) return { ...nothing, main: one, own: whole };
  if (one === undefined && words.next === undefined) return { ...nothing, main: two, own: whole };
  if (words.next === undefined && isAug)
    return { ...nothing, main: undefined, own: whole, untold: { from: words.from, to: end } };
  const open = [
    { from: 0, to: one?.from ?? words.from },
    ...(one === undefined ? [] : [{ from: one.to, to: words.from }]),
    ...thirdIn(behind, two, one),
  ];
  return { words, main: two, base: one, baseDose: undefined, own: { from: words.to, to: end }, open };
}

/** "Augmented", "aug'd", "adding to it" are said of the medicine before them, which is then no added one. */
const IS_AUGMENTED = /^(?:augmented|aug['’]?d)$|\s(?:with|w|by|using)$/u;
/** "Augmentation strategies tried": not which. */
const OTHERS_ADDED = /^\s+(?:strateg|options?|agents?|attempts?)/iu;
/** "Sertraline 100mg 8w, valproate 500mg added": a word that names no listed medicine, behind one that does. */
const UNLISTED_ADDED = /[,;.+]\s*(?:then\s+)?(?<name>\p{L}{4,}(?:\s+[\d.]+\s*\p{L}{0,3})?)\s*$/u;

/** Where an addition to a medicine begins that names no listed one. */
function untoldAddition(
  before: OpenLine,
  words: Span & { readonly said: string },
  one: FoundMedicine | undefined,
  other: FoundMedicine | undefined,
): number | undefined {
  if (one === undefined || other !== undefined) return undefined;
  if (IS_AUGMENTED.test(words.said.trim()) || OTHERS_ADDED.test(before.typed.slice(words.to))) return words.from;
  const name = words.said === "added" ? UNLISTED_ADDED.exec(before.left.slice(one.to, words.from)) : null;
  return name === null ? undefined : words.from - (name[0].length - name[0].indexOf(name.groups?.["name"] ?? ""));
}

/** "Added on", "added at night to": the medicine behind it is the one that was there. */
const BASE_BEFORE = /(?:^|\s)(?:to|on|onto|over|into)\s+$/u;
/** Between a word of adding and the medicine that was added. */
const BESIDE = /^\s*[:–-]?\s*(?:(?!(?:as|after|because|since|when|following|due|once)\s)\p{L}+\s+){0,3}$/u;
const STOPPED =
  /(?:(?<!\p{L})|(?=n['’]?t\s))(?:stop|ceas|discontinu|withdrawn|d\/c|switch|chang|replac|instead|swap|intoler|(?:not|poorly|n['’]?t|unable to)\s+tolerat)/u;

/** "Escitalopram 20mg 8w; then brexpiprazole 2mg added": another medicine behind the first is the one that was added. */
function lastOf(before: OpenLine, one: FoundMedicine | undefined): FoundMedicine | undefined {
  const next = one === undefined ? undefined : exactMedicineIn(without(before, one));
  if (one === undefined || next === undefined) return undefined;
  return next.drug.id === one.drug.id
    ? lastOf(without(before, one), next)
    : (lastOf(without(before, one), next) ?? next);
}

/** "Added lithium 800mg to sertraline 150mg", "augmented sertraline with lithium", "added to sertraline: lithium 800mg". */
function addedFirst(
  line: OpenLine,
  words: Span & { readonly next: "base" | "added" | undefined },
  one: FoundMedicine | undefined,
): Adding {
  const end = line.left.length;
  const rest = one === undefined ? undefined : only(line, { from: one.to, to: end });
  const two = rest === undefined ? undefined : exactMedicineIn(rest);
  const whole = { from: 0, to: end };
  const alone = { words, main: one, base: undefined, baseDose: undefined, own: whole, open: [] };
  if (one === undefined || two === undefined || rest === undefined)
    return words.next === "base" && one !== undefined
      ? { ...alone, ...withBase(line, one), main: undefined, own: { from: 0, to: 0 } }
      : alone;
  const between = line.left.slice(one.to, two.from);
  const open = thirdIn(only(line, { from: two.to, to: end }), two, one);
  if (words.next === "base" || ADDED_FOLLOWS.test(between))
    return { words, ...withBase(line, one), main: two, own: { from: two.from, to: end }, open };
  if (BASE_FOLLOWS.test(between))
    return { words, ...withBase(line, two), main: one, own: { from: 0, to: two.from }, open };
  return { ...alone, open: [{ from: two.from, to: end }] };
}

function baseIn(behind: OpenLine): FoundMedicine | undefined {
  const found = medicineIn(behind);
  return found === undefined || "couldBe" in found ? undefined : found;
}

/** The base with the dose that stands directly behind it. */
function withBase(line: OpenLine, base: FoundMedicine | undefined): Pick<Adding, "base" | "baseDose"> {
  if (base === undefined) return { base, baseDose: undefined };
  const open = only(line, { from: base.to, to: line.left.length });
  // A date behind the base is when both were taken, and no dose.
  const behind = datesIn(open).reduce<OpenLine>(without, open);
  const isBeside = (dose: Dose | undefined) =>
    dose !== undefined && /^[\s,:(@]*$/u.test(line.left.slice(base.to, dose.from));
  const baseDose = [doseWithUnit(behind), doseWithoutUnit(behind, base.to)].find(isBeside);
  return { base, baseDose };
}

/** From a third medicine on, nobody can tell what belongs to which; the two that are known may be named again. */
function thirdIn(
  behind: OpenLine,
  known: FoundMedicine | undefined,
  other: FoundMedicine | undefined,
): readonly Span[] {
  if (known === undefined) return [];
  const same = [known, other].map((one) => one?.drug.id);
  let line = without(behind, known);
  for (let next = exactMedicineIn(line); next !== undefined; next = exactMedicineIn(line)) {
    if (!same.includes(next.drug.id)) return [{ from: next.from, to: behind.left.length }];
    line = without(line, next);
  }
  return [];
}
