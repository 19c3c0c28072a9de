import { tidy } from "./strength";
import { plainSig, tokensOf, type Token } from "./sig-words";

/** An amount taken at one time, in the unit the instructions give it. Two values are the ends of a range. */
export type Amount =
  | { readonly unit: "mg" | "piece" | "ml"; readonly values: readonly number[] }
  /** "2 tablets (100 mg)": the milligrams are those of one tablet or of all; only the strength can tell. */
  | { readonly unit: "pieceOrMg"; readonly pieces: number; readonly mg: number };

/** A dose and how often a day it is taken. */
export interface SigPart {
  readonly amount: Amount;
  readonly perDay: number;
}

/** What is taken each day for a while: the parts add up. */
export interface SigStep {
  readonly parts: readonly SigPart[];
  /** For how many days; undefined where this is not said. */
  readonly days: number | undefined;
}

/** Instructions as read: the steps in order and whether they end in stopping, or why they give no dose. */
export type SigReading =
  | { readonly kind: "read"; readonly steps: readonly SigStep[]; readonly stops: boolean }
  | { readonly kind: "none"; readonly why: "asNeeded" | "asDirected" | "howOften" | "noDose" | "notUnderstood" };

const AS_NEEDED = /\b(?:p\.?r\.?n|as needed|as required|(?:when|whenever|if) (?:needed|required)|sos)\b/i;
const AS_DIRECTED = /\bas (?:directed|instructed|prescribed|advised)\b|\buse as directed\b|\bm\.?d\.?u\b|\but dict\b/i;
/** More tablets than this at one time are a misreading, not a dose; without the word "tablet", sooner. */
const MOST_PIECES = { piece: 20, bare: 4 } as const;

/** Whether instructions leave it to the person when to take it. */
export function saysAsNeeded(text: string): boolean {
  return AS_NEEDED.test(text);
}

/** Reads free-text instructions. Never guesses: whatever is not understood gives no dose. */
export function readSig(text: string, names: ReadonlySet<string> = new Set()): SigReading {
  if (saysAsNeeded(text)) return { kind: "none", why: "asNeeded" };
  const scheme = mealScheme(text);
  if (scheme !== undefined) return scheme;
  const tokens = tokensOf(plainSig(text), names);
  if (tokens === undefined) return { kind: "none", why: AS_DIRECTED.test(text) ? "asDirected" : "notUnderstood" };
  if (!tokens.some(({ kind }) => kind === "number")) {
    return { kind: "none", why: AS_DIRECTED.test(text) ? "asDirected" : "noDose" };
  }
  return readSteps(tokens);
}

/** "1-0-1": tablets in the morning, at noon, in the evening and, with a fourth figure, at night. */
function mealScheme(text: string): SigReading | undefined {
  const match = /^\s*(\d|½|1\/2)\s*-\s*(\d|½|1\/2)\s*-\s*(\d|½|1\/2)(?:\s*-\s*(\d|½|1\/2))?\s*$/.exec(text);
  if (match === null) return undefined;
  const counts = match.slice(1).filter((count: string | undefined) => count !== undefined);
  const sum = counts.reduce((total, count) => total + (/^\d$/.test(count) ? Number(count) : 0.5), 0);
  if (sum === 0) return { kind: "none", why: "noDose" };
  const part: SigPart = { amount: { unit: "piece", values: [sum] }, perDay: 1 };
  return { kind: "read", steps: [{ parts: [part], days: undefined }], stops: false };
}

/** One amount with how often and how long, before it is known how it stands to its neighbours. */
interface Chunk {
  readonly amount: Amount;
  readonly isBare: boolean;
  /** Doses a day; undefined where nothing says how often. */
  readonly perDay: number | undefined;
  readonly lasting: { readonly days: number | undefined } | undefined;
}

const NOT_UNDERSTOOD: SigReading = { kind: "none", why: "notUnderstood" };

function readSteps(tokens: readonly Token[]): SigReading {
  const stretches = splitAt(tokens, ({ kind }) => kind === "then").filter((stretch) => stretch.some(isSaid));
  const last = stretches.at(-1);
  const stops = last?.every(({ kind }) => kind === "stop" || kind === "and") === true;
  const dosed = stops ? stretches.slice(0, -1) : stretches;
  const groups = dosed.map((stretch) => amounts(stretch).map(readChunk));
  const chunks = groups.flat();
  if (chunks.length === 0 || chunks.some((chunk) => chunk === undefined)) return NOT_UNDERSTOOD;
  const stepChunks = groups.flatMap((group) => stepsIn(group.filter((chunk) => chunk !== undefined)));
  const isDaily = stepChunks.flat().every(({ perDay }) => perDay === undefined || perDay === 1);
  const isListed = (stepChunks.length > 1 || stops) && isDaily;
  const steps = stepChunks.map((together) => stepOf(together, isListed));
  if (steps.some((step) => step === "howOften")) return { kind: "none", why: "howOften" };
  const read = steps.filter((step) => typeof step === "object");
  const inOrder = read.slice(0, stops ? undefined : -1).every(({ days }) => days !== undefined);
  if (read.length !== steps.length || !inOrder) return NOT_UNDERSTOOD;
  return { kind: "read", steps: read, stops };
}

function isSaid({ kind }: Token): boolean {
  return kind !== "and";
}

function splitAt(tokens: readonly Token[], isBreak: (token: Token) => boolean): readonly (readonly Token[])[] {
  const stretches: Token[][] = [[]];
  for (const token of tokens) {
    if (isBreak(token)) stretches.push([]);
    else stretches.at(-1)?.push(token);
  }
  return stretches;
}

/** A stretch cut before each further amount: at "and", "+" or a comma that a number follows. */
function amounts(stretch: readonly Token[]): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  stretch.forEach((token, index) => {
    const next = stretch.slice(index + 1).find(({ kind }) => kind !== "change" && kind !== "and");
    const hasAmount = cut.at(-1)?.some(({ kind }) => kind === "number") === true;
    // "50 mg tablets, 2 daily" is one amount: what comes before the comma is the strength.
    const hasMore = cut.at(-1)?.some(({ kind }) => kind === "often" || kind === "at" || kind === "lasting") === true;
    if (token.kind === "and") {
      const sum = next?.kind === "number" && hasAmount && (hasMore || isAmountAfter(stretch, index));
      if (sum) cut.push([]);
    } else cut.at(-1)?.push(token);
  });
  return cut.filter((tokens) => tokens.length > 0);
}

/** Whether a number with its own mass follows: "100 mg + 50 mg". */
function isAmountAfter(stretch: readonly Token[], index: number): boolean {
  const rest = stretch.slice(index + 1).filter(({ kind }) => kind !== "change" && kind !== "and");
  return (
    rest[0]?.kind === "number" &&
    (rest[1]?.kind === "mass" || rest[1]?.kind === "piece") &&
    !isAmountOfStrength(stretch, index)
  );
}

/** "50 mg tablet, 1 tablet daily": the mass before is a strength when a piece follows it directly. */
function isAmountOfStrength(stretch: readonly Token[], index: number): boolean {
  const before = stretch.slice(0, index);
  const at = before.findIndex(({ kind }) => kind === "mass");
  return at >= 0 && before[at + 1]?.kind === "piece" && stretch.slice(index + 1)[1]?.kind === "piece";
}

function readChunk(tokens: readonly Token[]): Chunk | undefined {
  const amount = readAmount(tokens);
  const perDay = readOften(tokens);
  const lasting = tokens.filter((token) => token.kind === "lasting");
  if (amount === undefined || perDay === "unclear" || lasting.length > 1) return undefined;
  return { ...amount, perDay, lasting: lasting[0] };
}

/** Doses a day: a stated frequency, else one for each time of day. A frequency and times that disagree are unclear. */
function readOften(tokens: readonly Token[]): number | undefined | "unclear" {
  const stated = new Set(tokens.flatMap((token) => (token.kind === "often" ? [token.perDay] : [])));
  const times = new Set(tokens.flatMap((token) => (token.kind === "at" ? [token.time] : []))).size;
  if (stated.size > 1) return "unclear";
  const [often] = stated;
  if (often === undefined) return times === 0 ? undefined : times;
  if (often <= 1) return times <= 1 ? often : "unclear";
  return times === 0 || times === often ? often : "unclear";
}

interface Found {
  readonly values: readonly number[];
  readonly unit: "mg" | "piece" | "ml" | "bare" | "strength";
  readonly isInside: boolean;
}

function readAmount(tokens: readonly Token[]): Pick<Chunk, "amount" | "isBare"> | undefined {
  const found = amountsIn(tokens);
  const of = (unit: Found["unit"]) => found.filter((one) => one.unit === unit);
  const [mass, strength, ml] = [of("mg"), of("strength"), of("ml")];
  const counts = [...of("piece"), ...of("bare")];
  if (found.length === 0 || mass.length + strength.length > 1 || counts.length > 1 || ml.length > 1) return undefined;
  const [count] = counts;
  const [whole] = mass;
  const [each] = strength;
  const most = MOST_PIECES[count?.unit === "bare" ? "bare" : "piece"];
  if (count?.values.some((value) => value > most || value <= 0) === true) return undefined;
  const isBare = count?.unit === "bare" && whole === undefined && each === undefined;
  if (ml[0] !== undefined) return found.length === 1 ? plain("ml", ml[0].values) : undefined;
  if (each !== undefined) {
    const mg = each.values[0] ?? 0;
    return plain(
      "mg",
      (count?.values ?? [1]).map((value) => tidy(value * mg)),
    );
  }
  if (whole === undefined) return count === undefined ? undefined : { ...plain("piece", count.values), isBare };
  if (count === undefined) return plain("mg", whole.values);
  return countAndMass(tokens, count, whole);
}

function plain(unit: "mg" | "piece" | "ml", values: readonly number[]): Pick<Chunk, "amount" | "isBare"> {
  return { amount: { unit, values }, isBare: false };
}

/** A count and a mass together: "2 x 50 mg", "2 tablets (100 mg total)", "100 mg (2 tablets)", "2 tablets (100 mg)". */
function countAndMass(
  tokens: readonly Token[],
  count: Found,
  mass: Found,
): Pick<Chunk, "amount" | "isBare"> | undefined {
  const [pieces, mg] = [count.values[0] ?? 0, mass.values[0] ?? 0];
  if (count.values.length > 1 || mass.values.length > 1) return undefined;
  if (tokens.some(({ kind }) => kind === "total")) return plain("mg", mass.values);
  if (tokens.some(({ kind }) => kind === "times")) return plain("mg", [tidy(pieces * mg)]);
  if (pieces === 1 || count.isInside) return plain("mg", mass.values);
  return { amount: { unit: "pieceOrMg", pieces, mg }, isBare: false };
}

/** The amounts in a chunk: a mass that a tablet follows directly is what one of them holds. */
function amountsIn(tokens: readonly Token[]): readonly Found[] {
  let isInside = false;
  return tokens.flatMap((token, index): readonly Found[] => {
    if (token.kind === "open" || token.kind === "close") isInside = token.kind === "open";
    if (token.kind !== "number") return [];
    const [next, after] = [tokens[index + 1], tokens[index + 2]];
    switch (next?.kind) {
      case "mass":
        return [
          {
            values: token.values.map((value) => tidy(value * next.mg)),
            unit: after?.kind === "piece" && token.values.length === 1 ? "strength" : "mg",
            isInside,
          },
        ];
      case "piece":
        return [{ values: token.values, unit: "piece", isInside }];
      case "ml":
        return [{ values: token.values, unit: "ml", isInside }];
      default:
        return [{ values: token.values, unit: "bare", isInside }];
    }
  });
}

/** Chunks that follow each other are steps when all but the last say how long; else they are taken on the same day. */
function stepsIn(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const areSteps = chunks.length > 1 && chunks.slice(0, -1).every(({ lasting }) => lasting !== undefined);
  return areSteps ? chunks.map((chunk) => [chunk]) : [chunks];
}

/**
 * One step from what is taken together. In a list of steps, milligrams without a frequency are those of a day; a single
 * dose without one says nothing about the day.
 */
function stepOf(chunks: readonly Chunk[], isListed: boolean): SigStep | "howOften" | "unclear" {
  const shared = chunks.at(-1)?.perDay;
  const lasting = chunks.map((chunk) => chunk.lasting).filter((one) => one !== undefined);
  const mixed = chunks.some(({ isBare }) => isBare) && chunks.some(({ amount }) => amount.unit === "mg");
  if (mixed || lasting.length > 1 || (lasting.length === 1 && chunks.at(-1)?.lasting === undefined)) return "unclear";
  const parts = chunks.map(({ amount, perDay }): SigPart | undefined => {
    const often = perDay ?? (shared === 1 ? shared : undefined) ?? (isListed && amount.unit === "mg" ? 1 : undefined);
    return often === undefined ? undefined : { amount, perDay: often };
  });
  const read = parts.filter((part) => part !== undefined);
  return read.length === parts.length ? { parts: read, days: lasting[0]?.days } : "howOften";
}
