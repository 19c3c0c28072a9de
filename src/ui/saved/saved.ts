import { create } from "zustand";
import { useConsultation } from "../state/consultation";
import { keptOf } from "../state/keeping";
import { useLock } from "../state/lock";
import { useSettings } from "../state/settings";
import { slot } from "../state/slot";
import { reviewsChannel } from "../state/reviews-channel";
import { watchIdle } from "./auto-lock";
import { forgetEverything } from "./forget";
import { nameTakenIn } from "./name-of-review";
import { readReview, reviewText, type Review } from "./review";
import { textsOf, type ReviewsFile } from "./transfer";
import {
  addReviews,
  changePassphrase,
  close,
  Conflict,
  hasVault,
  headOf,
  makeVault,
  opened,
  openVault,
  OtherPassphrase,
  putBack,
  removeReview,
  resealed,
  saveReview,
  storedReviews,
  StorageTrouble,
  type SealedReviews,
  type StoredReview,
  type Trouble,
  type VaultKey,
} from "./vault";

/** A saved review in the list; without `review` it is damaged. */
export interface Entry {
  readonly stored: StoredReview;
  readonly review: Review | undefined;
}

/** What was done or could not be, as it is told. */
export interface Notice {
  readonly kind: "done" | "problem";
  readonly text: string;
  /** Told of the case on screen as what it is saved as, and goes once it is no longer that. */
  readonly isOfCase?: boolean;
}

interface Saved {
  readonly status: "looking" | "none" | "locked" | "open";
  /** Why saving on this device does not work now; the case goes on in memory. */
  readonly trouble: Trouble | null;
  readonly list: readonly Entry[];
  readonly notice: Notice | null;
  /** Reviews removed since they were unlocked, to put back. */
  readonly removed: readonly Entry[];
  /** The reviews as they were read last, sealed; kept while they are locked too. */
  readonly lastRead: SealedReviews | null;
  /** Sealed reviews that only this tab has still, since the browser removed them from the device. */
  readonly left: SealedReviews | null;
  /** Set while a save met a version that another tab saved meanwhile. */
  readonly conflict: { readonly label: string } | null;
  readonly look: () => Promise<void>;
  readonly create: (passphrase: string) => Promise<void>;
  /** Tells whether the passphrase was right. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly lock: () => void;
  /** Another passphrase for every review here, if the current one is right; tells what became of it. */
  readonly changePassphrase: (current: string, wanted: string) => Promise<"changed" | "wrong" | "failed">;
  /** Saves the case on screen as what it is, or as a new review of that name. */
  readonly save: (label: string, as: "same" | "copy" | "replacing") => Promise<void>;
  readonly open: (entry: Entry) => void;
  /** After a conflict: the other version takes the place of the case. */
  readonly openOther: () => Promise<void>;
  readonly rename: (entry: Entry, label: string) => Promise<void>;
  readonly duplicate: (entry: Entry) => Promise<void>;
  readonly remove: (entry: Entry) => Promise<void>;
  readonly undoRemove: (entry: Entry) => Promise<void>;
  /** The reviews that only this tab has still are done without. */
  readonly leftLetGo: () => void;
  /** Some reviews as they are written to a file; undefined when they can't be read now. */
  readonly exported: (entries: readonly Entry[]) => Promise<SealedReviews | undefined>;
  /** Takes in the reviews of a file; tells whether the passphrase was the one they were saved under. */
  readonly takeIn: (file: ReviewsFile, passphrase: string) => Promise<boolean>;
  readonly forget: () => Promise<void>;
  readonly told: (notice: Notice | null) => void;
  /** Watches for idleness by the time that is set now. */
  readonly watchAgain: () => void;
  /** Reads the list again, as after a change in another tab. */
  readonly refresh: () => Promise<void>;
}

/** Held in memory alone, and dropped when the reviews lock. */
let key: VaultKey | undefined;
let isSaving = false;
let endWatch: () => void = () => undefined;

const OTHER_PASSPHRASE =
  "Saved reviews were locked, since the passphrase was changed in another tab. The case on screen is still here; the reviews open under the new one.";

/** Marks that reviews are saved here, so that it can be said when the browser has removed them. */
const HERE = slot("localStorage", "crossroads-reviews-here");

/** Other tabs are told that something changed, and nothing of what. */
const channel = reviewsChannel();

/** Reviews saved on this device. */
export const useSaved = create<Saved>()((set, get) => {
  const lockedBecause = (text: string) => {
    get().lock();
    set({ notice: { kind: "done", text } });
    useLock.setState({ lockedBecause: text });
  };
  const troubled = (problem: unknown): void => {
    if (problem instanceof OtherPassphrase) {
      lockedBecause(OTHER_PASSPHRASE);
      return;
    }
    if (!(problem instanceof StorageTrouble)) throw problem;
    if (problem.trouble === "evicted") emptied();
    // What was told before is not what became of this.
    else set({ trouble: problem.trouble, notice: null });
  };
  const shut = (status: "none" | "locked") => {
    key = undefined;
    endWatch();
    useLock.setState({ lock: null });
    set({ status, list: [], removed: [], conflict: null, notice: null });
  };
  /** The browser has removed the reviews; what this tab read of them last is all that there is. */
  const emptied = () => {
    const { lastRead, left } = get();
    shut("none");
    set({
      trouble: "evicted",
      lastRead: null,
      left: lastRead !== null && lastRead.reviews.length > 0 ? lastRead : left,
    });
  };
  const read = async (own: VaultKey) => {
    await headOf(own);
    const stored = await storedReviews();
    const list = await Promise.all(
      stored.map(async (one): Promise<Entry> => {
        const text = await opened(own, one);
        return { stored: one, review: text === undefined ? undefined : readReview(text) };
      }),
    );
    const latestFirst = list.toSorted((one, other) =>
      (other.review?.savedAt ?? "").localeCompare(one.review?.savedAt ?? ""),
    );
    if (key !== own) return;
    const { saved } = useConsultation.getState();
    const isSame = stored.some(({ id, revision }) => id === saved?.id && revision === saved.revision);
    const { notice } = get();
    set({
      list: latestFirst,
      lastRead: { head: own.head, reviews: stored },
      trouble: null,
      notice: notice?.isOfCase === true && !isSame ? null : notice,
    });
  };
  const refresh = async () => {
    if (key === undefined) return;
    try {
      await read(key);
    } catch (problem) {
      troubled(problem);
    }
  };
  /** What changes something on the device: trouble is said in place, and the other tabs are told. */
  const change = async (work: (own: VaultKey) => Promise<void>) => {
    if (key === undefined) return;
    try {
      await work(key);
      channel?.postMessage("changed");
      await refresh();
    } catch (problem) {
      if (problem instanceof Conflict) {
        set({
          notice: { kind: "problem", text: "It was changed in another tab meanwhile; the list is as it is now." },
        });
        await refresh();
      } else troubled(problem);
    }
  };
  const watchAgain = () => {
    endWatch();
    endWatch = watchIdle(useSettings.getState().lockAfter, () => {
      lockedBecause("Saved reviews were locked, since nobody used this page. The case on screen is still here.");
    });
  };
  const unlocked = async (own: VaultKey) => {
    key = own;
    try {
      await read(own);
    } catch (problem) {
      shut("locked");
      throw problem;
    }
    set({ status: "open" });
    useLock.setState({ lock: get().lock, lockedBecause: null });
    watchAgain();
  };
  channel?.addEventListener("message", ({ data }) => {
    if (data === "forgotten") {
      shut("none");
      set({ lastRead: null, left: null });
      void close();
    } else void get().look();
  });
  const text = (label: string, kept = keptOf(useConsultation.getState())) =>
    reviewText({ label, savedAt: new Date().toISOString(), kept });

  return {
    status: "looking",
    trouble: null,
    list: [],
    notice: null,
    removed: [],
    lastRead: null,
    left: null,
    conflict: null,
    look: async () => {
      if (get().status === "open") {
        await refresh();
        return;
      }
      try {
        const isThere = await hasVault();
        // Unlocked meanwhile.
        if (get().status === "open") return;
        const { lastRead, left } = get();
        // What was here and is not any more was removed by the browser: nothing else of ours does so without its mark.
        if (!isThere && (HERE.read() !== null || lastRead !== null || left !== null)) emptied();
        else set({ status: isThere ? "locked" : "none", trouble: null });
      } catch (problem) {
        set({ status: "none" });
        troubled(problem);
      }
    },
    create: async (passphrase) => {
      try {
        await unlocked(await makeVault(passphrase));
        HERE.keep(
          () => "yes",
          () => undefined,
        );
        channel?.postMessage("changed");
        // Asked for once something is to stay; a browser that refuses may still keep it.
        if ("storage" in navigator) await navigator.storage.persist();
      } catch (problem) {
        troubled(problem);
      }
    },
    unlock: async (passphrase) => {
      try {
        const own = await openVault(passphrase);
        if (own === undefined) return false;
        set({ notice: null });
        await unlocked(own);
      } catch (problem) {
        troubled(problem);
      }
      return true;
    },
    lock: () => {
      shut("locked");
      // Whether there is still something to unlock.
      void get().look();
    },
    changePassphrase: async (current, wanted) => {
      try {
        const old = await openVault(current);
        if (old === undefined) return "wrong";
        const now = await changePassphrase(old, wanted);
        const { removed } = get();
        // Who locked meanwhile opens with the new one.
        if (key !== undefined) key = now;
        set({
          removed: await Promise.all(
            removed.map(async (one) => ({ ...one, stored: await resealed(old, now, one.stored) })),
          ),
          notice: {
            kind: "done",
            text: "The passphrase was changed. Files of reviews saved before open under the earlier one.",
          },
        });
        channel?.postMessage("changed");
        await refresh();
        return "changed";
      } catch (problem) {
        if (problem instanceof Conflict) {
          await refresh();
          set({
            notice: {
              kind: "problem",
              text: "A review was saved in another tab meanwhile, so the passphrase is as it was. It can be changed now.",
            },
          });
        } else troubled(problem);
        return "failed";
      }
    },
    save: async (label, as) => {
      const { caseId, saved, savedAs } = useConsultation.getState();
      const isNew = as === "copy" || saved === null;
      const id = isNew ? crypto.randomUUID() : saved.id;
      const own = key;
      // A key that is held down asks once more before the first is done.
      if (own === undefined || isSaving) return;
      isSaving = true;
      try {
        const there = get().list.find(({ stored }) => stored.id === id)?.stored.revision ?? 0;
        const seen = isNew ? 0 : as === "replacing" ? there : saved.revision;
        const { revision } = await saveReview(own, id, seen, text(label));
        // Another case may have come on screen meanwhile; it is not this review.
        const isOnScreen = useConsultation.getState().caseId === caseId;
        if (isOnScreen) savedAs({ id, revision, label });
        const told = isOnScreen ? `Saved as “${label}”.` : `The case before was saved as “${label}”.`;
        set({ conflict: null, notice: { kind: "done", text: told, isOfCase: isOnScreen } });
        channel?.postMessage("changed");
        await refresh();
      } catch (problem) {
        if (problem instanceof Conflict) {
          await refresh();
          set({ conflict: { label }, notice: null });
        } else troubled(problem);
      } finally {
        isSaving = false;
      }
    },
    open: ({ stored: { id, revision }, review }) => {
      if (review === undefined) return;
      const { label, kept } = review;
      useConsultation.getState().reviewOpened({ ...kept, saved: { id, revision, label } });
      set({ conflict: null, notice: { kind: "done", text: `“${label}” is the case on screen now.`, isOfCase: true } });
    },
    openOther: async () => {
      await refresh();
      const { saved } = useConsultation.getState();
      const other = get().list.find(({ stored }) => stored.id === saved?.id);
      if (other !== undefined) get().open(other);
      set({ conflict: null });
    },
    rename: ({ stored, review }, label) =>
      change(async (own) => {
        if (review === undefined) return;
        const { revision } = await saveReview(own, stored.id, stored.revision, reviewText({ ...review, label }));
        const { saved, savedAs } = useConsultation.getState();
        if (saved?.id === stored.id && saved.revision === stored.revision) savedAs({ id: stored.id, revision, label });
      }),
    duplicate: ({ review }) =>
      change(async (own) => {
        if (review === undefined) return;
        const label = `${review.label} (copy)`;
        await saveReview(own, crypto.randomUUID(), 0, text(label, review.kept));
        set({ notice: { kind: "done", text: `“${label}” was added to the list.` } });
      }),
    remove: (entry) =>
      change(async () => {
        await removeReview(entry.stored.id, entry.stored.revision);
        // The case on screen still knows what it was saved as, so that it is that again once the review is put back.
        set({ removed: [...get().removed.filter(({ stored }) => stored.id !== entry.stored.id), entry], notice: null });
      }),
    undoRemove: (entry) =>
      change(async (own) => {
        const rest = get().removed.filter((one) => one.stored.id !== entry.stored.id);
        if (rest.length === get().removed.length) return;
        set({ removed: rest });
        try {
          await putBack(own, entry.stored);
          const { label } = entry.review ?? {};
          set({ notice: { kind: "done", text: `${label === undefined ? "It" : `“${label}”`} was put back.` } });
        } catch (problem) {
          set({ removed: [...get().removed, entry] });
          throw problem;
        }
      }),
    leftLetGo: () => {
      set({ left: null });
    },
    exported: async (entries) => {
      if (key === undefined) return undefined;
      try {
        // Sealed under one passphrase and named as if under another, nobody could open the file.
        return { head: await headOf(key), reviews: entries.map(({ stored }) => stored) };
      } catch (problem) {
        troubled(problem);
        return undefined;
      }
    },
    takeIn: async (file, passphrase) => {
      const texts = await textsOf(file, passphrase);
      if (texts === undefined) return false;
      await change(async (own) => {
        const reviews = texts.flatMap((one) => (one === undefined ? [] : (readReview(one) ?? [])));
        // Saved in the same moment under the same name, one could not be told from the other.
        const here = get().list.flatMap(({ review }) => review ?? []);
        const named = reviews.map((one) =>
          here.some(({ label, savedAt }) => label === one.label && savedAt === one.savedAt)
            ? {
                ...one,
                label: nameTakenIn(
                  one.label,
                  here.map(({ label }) => label),
                ),
              }
            : one,
        );
        await addReviews(own, named.map(reviewText));
        const lost = texts.length - reviews.length;
        set({
          notice: {
            kind: lost === 0 ? "done" : "problem",
            text: `${reviews.length} of ${texts.length} reviews of the file were taken in beside those that are here.${
              lost === 0 ? "" : ` ${lost} could not be read and stay in the file.`
            }`,
          },
        });
      });
      return true;
    },
    forget: async () => {
      key = undefined;
      endWatch();
      HERE.clear();
      channel?.postMessage("forgotten");
      await forgetEverything();
    },
    told: (notice) => {
      set({ notice });
    },
    watchAgain,
    refresh,
  };
});

// What was told of a case, or asked about it, goes once another is on screen or it is saved as something else.
useConsultation.subscribe((now, before) => {
  const { caseId, saved } = before;
  if (now.caseId === caseId && now.saved?.id === saved?.id && now.saved?.label === saved?.label) return;
  const { notice } = useSaved.getState();
  useSaved.setState({ conflict: null, notice: notice?.isOfCase === true ? null : notice });
});
