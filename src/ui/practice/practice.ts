import { create } from "zustand";
import { DEFINITIONS } from "../../rules/screening/definitions";
import { slot } from "../state/slot";
import { attemptKey, mergeAttempts, newAttempt, type Attempt } from "./attempt";
import { caseById } from "./cases";
import type { CaseFile } from "./case-file";
import { caseOfIntake, OPENED_ID } from "./chart-of-intake";
import { readKeptFile, type KeptFile } from "./opened-file";
import { progressOf, readProgress } from "./progress-file";

const DEVICE_SLOT = "crossroads-practice-1";
/** Goes at the teaching cases, which are invented, stay on the device. */
const DEVICE = slot("localStorage", DEVICE_SLOT);
/** A file that was opened may come from someone's care: it stays in this tab. */
const TAB = slot("sessionStorage", "crossroads-practice-file-1");

interface Practice {
  /** Goes at the cases that come with Crossroads. */
  readonly attempts: readonly Attempt[];
  /** The file that was opened last, with the goes at it. */
  readonly file: KeptFile | null;
  /** The opened file that was last replaced or put away, for undo. */
  readonly replacedFile: KeptFile | null;
  /** Changes when answers were not typed but put there, so that a form starts afresh. */
  readonly formNumber: number;
  readonly canKeep: boolean;
  /** Where progress that could not be read was set aside; empty when it could not be. */
  readonly setAside: string | null;
}

interface Actions {
  readonly begun: (caseId: string) => void;
  /** Replaces parts of an attempt. Trials and judgements stay as they are once the attempt is committed. */
  readonly changed: (attempt: Attempt, parts: AttemptChange) => void;
  /** The same from outside the form that holds them. */
  readonly workedOn: (attempt: Attempt, parts: AttemptChange) => void;
  readonly committed: (attempt: Attempt) => void;
  readonly imported: (attempts: readonly Attempt[]) => void;
  readonly forgotten: () => void;
  readonly fileOpened: (file: KeptFile | null) => void;
  readonly fileUndone: () => void;
}

type AttemptChange = Partial<Omit<Attempt, "caseId" | "begunAt" | "committedAt">>;

const device = deviceBefore();

/** Practice, apart from the consultation: nothing of the one reaches the other. */
export const usePractice = create<Practice & Actions>()((set, get) => {
  const replace = (attempt: Attempt) => {
    const swap = (list: readonly Attempt[]) =>
      list.map((other) => (attemptKey(other) === attemptKey(attempt) ? attempt : other));
    const { attempts, file } = get();
    if (attempt.caseId !== OPENED_ID) set({ attempts: swap(attempts) });
    else if (file !== null) set({ file: { ...file, attempts: swap(file.attempts) } });
  };
  const latest = (attempt: Attempt) => latestOf(attempt, get());
  return {
    attempts: device.attempts,
    file: fileBefore(),
    replacedFile: null,
    formNumber: 0,
    canKeep: device.setAside !== "",
    setAside: device.setAside,
    begun: (caseId) => {
      const attempt = newAttempt(caseId, now());
      const { attempts, file } = get();
      if (caseId !== OPENED_ID) set({ attempts: [...attempts, attempt] });
      else if (file !== null) set({ file: { ...file, attempts: [...file.attempts, attempt] } });
    },
    changed: (attempt, parts) => {
      const before = latest(attempt);
      const { trials, judgements } = before;
      const fixed = before.committedAt === null ? {} : { trials, judgements };
      replace(withoutLostTrials({ ...before, ...parts, ...fixed, changedAt: now() }));
    },
    workedOn: (attempt, parts) => {
      get().changed(attempt, parts);
      set({ formNumber: get().formNumber + 1 });
    },
    committed: (attempt) => {
      const before = latest(attempt);
      if (before.committedAt === null) replace({ ...before, committedAt: now(), changedAt: now(), step: "compare" });
    },
    imported: (attempts) => {
      set({ attempts: mergeAttempts(get().attempts, attempts) });
    },
    forgotten: () => {
      DEVICE.clear();
      set({ attempts: [] });
    },
    fileOpened: (file) => {
      set({ file, replacedFile: get().file });
    },
    fileUndone: () => {
      set({ file: get().replacedFile, replacedFile: null });
    },
  };
});

/** A judgement stays with its trial: once the trial is gone, its id may be given to another one. */
function withoutLostTrials(attempt: Attempt): Attempt {
  const { judgements, trials } = attempt;
  const ids = new Set(trials.list.map(({ id }) => id));
  const adequacy = Object.fromEntries(Object.entries(judgements.adequacy).filter(([id]) => ids.has(id)));
  return { ...attempt, judgements: { ...judgements, adequacy } };
}

function now(): string {
  return new Date().toISOString();
}

/** The goes at a case, oldest first. */
export function attemptsOf(
  caseId: string,
  { attempts, file }: Pick<Practice, "attempts" | "file">,
): readonly Attempt[] {
  if (caseId === OPENED_ID) return file?.attempts ?? [];
  return attempts.filter((attempt) => attempt.caseId === caseId);
}

/** An attempt as it is now. */
export function latestOf(attempt: Attempt, practice: Pick<Practice, "attempts" | "file">): Attempt {
  return attemptsOf(attempt.caseId, practice).find((other) => attemptKey(other) === attemptKey(attempt)) ?? attempt;
}

/** A case by the id in its address: one that comes with Crossroads, or the file that was opened. */
export function caseOf(id: string, file: KeptFile | null): CaseFile | undefined {
  if (id !== OPENED_ID) return caseById(id);
  if (file === null) return undefined;
  if (file.opened.kind === "case") return { ...file.opened.case, id: OPENED_ID };
  const definition = DEFINITIONS.find((candidate) => candidate.id === file.definition);
  return definition && caseOfIntake(file.opened.intake, definition);
}

/** What the device kept. What can't be read is set aside under another name, never overwritten. */
function deviceBefore(): { readonly attempts: readonly Attempt[]; readonly setAside: string | null } {
  const text = DEVICE.read();
  if (text === null) return { attempts: [], setAside: null };
  const read = readProgress(text);
  if (read.ok) return { attempts: read.attempts, setAside: null };
  return { attempts: [], setAside: DEVICE.setAside(text) ?? "" };
}

function fileBefore(): KeptFile | null {
  const text = TAB.read();
  if (text === null) return null;
  const file = readKeptFile(text);
  if (file === null) TAB.setAside(text);
  return file;
}

usePractice.subscribe(({ attempts, file, setAside }, before) => {
  const told = (canKeep: boolean) => {
    if (usePractice.getState().canKeep !== canKeep) usePractice.setState({ canKeep });
  };
  // Progress that could neither be read nor set aside still stands in its place, and is left there.
  if (attempts !== before.attempts && attempts.length > 0 && setAside !== "")
    DEVICE.keep(() => JSON.stringify(progressOf(usePractice.getState().attempts)), told);
  if (file !== before.file) {
    if (file === null) TAB.clear();
    else TAB.keep(() => JSON.stringify(file), told);
  }
});

// Another tab on this device may practise too.
globalThis.addEventListener("storage", ({ key, newValue }) => {
  if (key !== DEVICE_SLOT) return;
  if (newValue === null) {
    usePractice.setState({ attempts: [] });
    return;
  }
  const read = readProgress(newValue);
  if (!read.ok) return;
  const { attempts } = usePractice.getState();
  const merged = mergeAttempts(attempts, read.attempts);
  if (JSON.stringify(merged) !== JSON.stringify(attempts)) usePractice.setState({ attempts: merged });
});
