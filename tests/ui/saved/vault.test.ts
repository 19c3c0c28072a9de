import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { keptOf } from "../../../src/ui/state/keeping";
import { useLock } from "../../../src/ui/state/lock";
import { watchIdle } from "../../../src/ui/saved/auto-lock";
import { readReview, reviewText, SAVED_VERSION } from "../../../src/ui/saved/review";
import { keyOf, newDerivation, seal, unseal } from "../../../src/ui/saved/secret";
import { useSaved } from "../../../src/ui/saved/saved";
import { filesOf, MOST_BYTES, readFile, textsOf } from "../../../src/ui/saved/transfer";
import {
  changePassphrase,
  Conflict,
  DATABASE,
  makeVault,
  openVault,
  removeVault,
  saveReview,
  storedReviews,
  vaultHead,
} from "../../../src/ui/saved/vault";

const PASSPHRASE = "four words that wander";

beforeEach(async () => {
  await removeVault();
  localStorage.clear();
  useConsultation.setState({ draft: emptyDraft(), saved: null, region: "", handoutEdits: {}, record: [] });
  useSaved.setState(useSaved.getInitialState());
});

function typed(name: "ageYears", value: string) {
  const draft = emptyDraft();
  useConsultation.getState().draftTyped({ ...draft, sections: { ...draft.sections, person: { [name]: value } } });
}
const age = () => useConsultation.getState().draft.sections.person["ageYears"];
/** All reviews as the text of a file. */
const exportedText = async () =>
  JSON.stringify(filesOf((await useSaved.getState().exported(useSaved.getState().list))!)[0]);
const labels = () => useSaved.getState().list.map(({ review }) => review?.label);

describe("what is sealed", () => {
  it("opens under its passphrase and at its place alone", async () => {
    const how = { ...newDerivation(), iterations: 1000 };
    const key = await keyOf("café of the four winds", how);
    const sealed = await seal(key, "a", "something");
    expect(await unseal(key, "a", sealed)).toBe("something");
    expect(await unseal(key, "b", sealed)).toBeUndefined();
    // The same letters, composed in another way.
    expect(await unseal(await keyOf("cafe\u0301 of the four winds", how), "a", sealed)).toBe("something");
    expect(await unseal(await keyOf("cafe of the four winds", how), "a", sealed)).toBeUndefined();
  });

  it("is refused once a bit of it is another", async () => {
    const key = await keyOf(PASSPHRASE, { ...newDerivation(), iterations: 1000 });
    const sealed = await seal(key, "a", "something");
    sealed.data[3]! ^= 1;
    expect(await unseal(key, "a", sealed)).toBeUndefined();
  });

  it("is sealed differently each time", async () => {
    const key = await keyOf(PASSPHRASE, { ...newDerivation(), iterations: 1000 });
    const [one, other] = [await seal(key, "a", "same"), await seal(key, "a", "same")];
    expect(one.nonce).not.toEqual(other.nonce);
    expect(one.data).not.toEqual(other.data);
  });
});

describe("reviews on this device", () => {
  it("come back under the passphrase, and nothing of them can be read without", async () => {
    await useSaved.getState().look();
    expect(useSaved.getState().status).toBe("none");
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "7351");
    await useSaved.getState().save("A label of my own", "same");
    expect(labels()).toEqual(["A label of my own"]);

    const raw = await openDB(DATABASE);
    const bytes = JSON.stringify([await raw.getAll("reviews"), await raw.getAll("vault")], (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
    );
    raw.close();
    expect(bytes.length).toBeGreaterThan(500);
    for (const word of ["7351", "ageYears", "label of my own", PASSPHRASE]) expect(bytes).not.toContain(word);

    useSaved.getState().lock();
    expect(useSaved.getState().list).toEqual([]);
    expect(age()).toBe("7351");
    expect(await useSaved.getState().unlock("another passphrase altogether")).toBe(false);
    expect(await useSaved.getState().unlock(PASSPHRASE)).toBe(true);
    typed("ageYears", "1");
    useSaved.getState().open(useSaved.getState().list[0]!);
    expect(age()).toBe("7351");
  });

  it("are renamed, duplicated, deleted and put back", async () => {
    await useSaved.getState().create(PASSPHRASE);
    await useSaved.getState().save("First", "same");
    const entry = () => useSaved.getState().list.find(({ review }) => review?.label !== "First (copy)")!;
    await useSaved.getState().duplicate(entry());
    expect(labels().toSorted()).toEqual(["First", "First (copy)"]);
    await useSaved.getState().rename(entry(), "Renamed");
    expect(labels()).toContain("Renamed");
    expect(useConsultation.getState().saved?.label).toBe("Renamed");
    await useSaved.getState().remove(entry());
    expect(labels()).toEqual(["First (copy)"]);
    await useSaved.getState().undoRemove(useSaved.getState().removed[0]!);
    expect(labels().toSorted()).toEqual(["First (copy)", "Renamed"]);
  });

  it("are not what another case is, which came on screen while one was being saved", async () => {
    await useSaved.getState().create(PASSPHRASE);
    const saving = useSaved.getState().save("Before", "same");
    useConsultation.getState().draftReplaced(emptyDraft());
    await saving;
    expect(labels()).toEqual(["Before"]);
    expect(useConsultation.getState().saved).toBeNull();
    expect(useSaved.getState().notice?.text).toBe("The case before was saved as “Before”.");
  });

  it("that were saved elsewhere meanwhile are not overwritten", async () => {
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "30");
    await useSaved.getState().save("Shared", "same");
    const { id, revision } = useConsultation.getState().saved!;
    // Another tab saves the same review.
    const key = (await openVault(PASSPHRASE))!;
    const other = reviewText({ label: "Shared", savedAt: "", kept: keptOf(useConsultation.getState()) });
    await saveReview(key, id, revision, other.replace('"ageYears":"30"', '"ageYears":"99"'));

    typed("ageYears", "31");
    await useSaved.getState().save("Shared", "same");
    expect(useSaved.getState().conflict).toEqual({ label: "Shared" });
    expect(useSaved.getState().list[0]?.review?.kept.draft.sections.person["ageYears"]).toBe("99");
    expect(age()).toBe("31");

    await useSaved.getState().save("Mine", "copy");
    expect(labels().toSorted()).toEqual(["Mine", "Shared"]);
    expect(useSaved.getState().conflict).toBeNull();
  });

  it("can be replaced, or the other version opened, when that is what is chosen", async () => {
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "30");
    await useSaved.getState().save("Shared", "same");
    const { id, revision } = useConsultation.getState().saved!;
    const key = (await openVault(PASSPHRASE))!;
    await saveReview(
      key,
      id,
      revision,
      reviewText({ label: "Theirs", savedAt: "", kept: keptOf(useConsultation.getState()) }),
    );
    typed("ageYears", "31");
    await useSaved.getState().save("Shared", "same");
    await useSaved.getState().save("Shared", "replacing");
    expect(labels()).toEqual(["Shared"]);
    expect(useSaved.getState().list[0]?.review?.kept.draft.sections.person["ageYears"]).toBe("31");
    typed("ageYears", "32");
    await useSaved.getState().openOther();
    expect(age()).toBe("31");
  });

  it("a damaged one is kept, told of and never overwritten", async () => {
    await useSaved.getState().create(PASSPHRASE);
    await useSaved.getState().save("Whole", "same");
    const [stored] = await storedReviews();
    const raw = await openDB(DATABASE);
    await raw.put("reviews", { ...stored, id: "damaged" });
    raw.close();
    await useSaved.getState().refresh();
    expect(labels().toSorted()).toEqual(["Whole", undefined]);
    await expect(saveReview((await openVault(PASSPHRASE))!, "damaged", 0, "x")).rejects.toBeInstanceOf(Conflict);
    expect(await storedReviews()).toHaveLength(2);
  });

  it("reviews the browser removed are told of, not taken for none", async () => {
    await useSaved.getState().create(PASSPHRASE);
    await new Promise((resolve) => setTimeout(resolve, 400));
    useSaved.setState({ status: "locked" });
    await removeVault();
    await useSaved.getState().look();
    expect(useSaved.getState()).toMatchObject({ status: "none", trouble: "evicted" });
  });

  it("no room: said, and nothing is lost", async () => {
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "40");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await useSaved.getState().save("Too much", "same");
    put.mockRestore();
    expect(useSaved.getState().trouble).toBe("full");
    expect(useConsultation.getState().saved).toBeNull();
    expect(age()).toBe("40");
    await useSaved.getState().save("Now there is room", "same");
    expect(labels()).toEqual(["Now there is room"]);
    expect(useSaved.getState().trouble).toBeNull();
  });

  it("storage that is blocked: said, and the case goes on in memory", async () => {
    const refused = () => {
      throw new DOMException("not here", "SecurityError");
    };
    const list = vi.spyOn(indexedDB, "databases").mockImplementation(refused);
    await useSaved.getState().look();
    list.mockRestore();
    expect(useSaved.getState()).toMatchObject({ status: "none", trouble: "blocked" });
    useSaved.setState({ trouble: null });
    const open = vi.spyOn(indexedDB, "open").mockImplementation(refused);
    await useSaved.getState().create(PASSPHRASE);
    open.mockRestore();
    expect(useSaved.getState()).toMatchObject({ status: "none", trouble: "blocked" });
  });
});

describe("another passphrase", () => {
  const OTHER = "five other words that stay put";
  /** Who may open what is saved now, and how many reviews they read. */
  const opensWith = async (passphrase: string) => {
    useSaved.getState().lock();
    const right = await useSaved.getState().unlock(passphrase);
    return right ? labels().toSorted() : right;
  };
  beforeEach(async () => {
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "52");
    await useSaved.getState().save("One", "same");
    await useSaved.getState().save("Two", "copy");
  });

  it("opens every review, with its revision, and the earlier one opens none", async () => {
    const before = await storedReviews();
    expect(await useSaved.getState().changePassphrase(PASSPHRASE, OTHER)).toBe("changed");
    expect(labels().toSorted()).toEqual(["One", "Two"]);
    expect((await storedReviews()).map(({ revision }) => revision)).toEqual(before.map(({ revision }) => revision));
    expect(await opensWith(PASSPHRASE)).toBe(false);
    expect(await opensWith(OTHER)).toEqual(["One", "Two"]);
    await useSaved.getState().save("Two", "same");
    expect(useSaved.getState().conflict).toBeNull();
  });

  it("is refused where the current one is wrong", async () => {
    const before = await storedReviews();
    expect(await useSaved.getState().changePassphrase("not the current passphrase", OTHER)).toBe("wrong");
    expect(await storedReviews()).toEqual(before);
    expect(await opensWith(OTHER)).toBe(false);
    expect(await opensWith(PASSPHRASE)).toEqual(["One", "Two"]);
  });

  /** What happens at each write of a review or the head, instead of the write alone; ends with what is returned. */
  const atEachWrite = (happens: (number: number, write: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>) => {
    let writes = 0;
    // Called on its store below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function write(
      this: IDBObjectStore,
      ...given
    ) {
      writes += 1;
      return happens(writes, () => put.apply(this, given));
    });
    return () => {
      spy.mockRestore();
    };
  };

  it.each([1, 2, 3])("storage that fails at write %i leaves everything as it was", async (failing) => {
    const end = atEachWrite((number, write) => {
      if (number === failing) throw new DOMException("no room", "QuotaExceededError");
      return write();
    });
    expect(await useSaved.getState().changePassphrase(PASSPHRASE, OTHER)).toBe("failed");
    end();
    expect(useSaved.getState().trouble).toBe("full");
    expect(labels().toSorted()).toEqual(["One", "Two"]);
    expect(await opensWith(OTHER)).toBe(false);
    expect(await opensWith(PASSPHRASE)).toEqual(["One", "Two"]);
  });

  it("a transaction that the browser takes back at the end leaves everything as it was", async () => {
    const end = atEachWrite((number, write) => {
      const request = write();
      if (number === 3)
        request.addEventListener("success", () => {
          request.transaction?.abort();
        });
      return request;
    });
    expect(await useSaved.getState().changePassphrase(PASSPHRASE, OTHER)).toBe("failed");
    end();
    expect(await opensWith(OTHER)).toBe(false);
    expect(await opensWith(PASSPHRASE)).toEqual(["One", "Two"]);
  });

  it("a review that another tab saves meanwhile is not lost: nothing is changed", async () => {
    const key = (await openVault(PASSPHRASE))!;
    const [first] = await storedReviews();
    const newer = reviewText({ label: "Newer", savedAt: "", kept: keptOf(useConsultation.getState()) });
    const encrypt = vi.spyOn(crypto.subtle, "encrypt");
    // The first is what a passphrase is checked by; with the next, the reviews have been read and are being sealed.
    const outcome = await new Promise<"saved">((resolve) => {
      let calls = 0;
      encrypt.mockImplementation(async (...given) => {
        calls += 1;
        if (calls === 2) {
          encrypt.mockRestore();
          await saveReview(key, first!.id, first!.revision, newer);
          resolve("saved");
        }
        return SubtleCrypto.prototype.encrypt.apply(crypto.subtle, given);
      });
      void useSaved.getState().changePassphrase(PASSPHRASE, OTHER);
    });
    expect(outcome).toBe("saved");
    await vi.waitFor(() => {
      expect(useSaved.getState().notice?.text).toMatch(/^A review was saved in another tab meanwhile/);
    });
    expect(await opensWith(OTHER)).toBe(false);
    expect(await opensWith(PASSPHRASE)).toContain("Newer");
  });

  it("a tab with the earlier key writes nothing under it, locks and says why", async () => {
    const elsewhere = (await openVault(PASSPHRASE))!;
    await changePassphrase(elsewhere, OTHER);
    const before = await storedReviews();
    await useSaved.getState().save("Under the earlier key", "copy");
    expect(await storedReviews()).toEqual(before);
    expect(useSaved.getState()).toMatchObject({ status: "locked", list: [], trouble: null });
    expect(useLock.getState().lockedBecause).toBe(useSaved.getState().notice?.text);
    expect(useSaved.getState().notice?.text).toMatch(
      /^Saved reviews were locked, since the passphrase was changed in another tab/,
    );
    expect(age()).toBe("52");
    expect(await opensWith(OTHER)).toEqual(["One", "Two"]);
  });

  it.each(["refresh", "exported", "undoRemove", "changePassphrase"] as const)(
    "nor does %s, in a tab that was not told",
    async (what) => {
      await useSaved.getState().remove(useSaved.getState().list.find(({ review }) => review?.label === "Two")!);
      const { list } = useSaved.getState();
      await changePassphrase((await openVault(PASSPHRASE))!, OTHER);
      const before = await storedReviews();
      if (what === "exported") expect(await useSaved.getState().exported(list)).toBeUndefined();
      else if (what === "changePassphrase")
        await useSaved.getState().changePassphrase(PASSPHRASE, "a third one of five words");
      else if (what === "undoRemove") await useSaved.getState().undoRemove(useSaved.getState().removed[0]!);
      else await useSaved.getState()[what]();
      expect(await storedReviews()).toEqual(before);
      if (what !== "changePassphrase") expect(useSaved.getState().status).toBe("locked");
      expect(await opensWith(OTHER)).toEqual(["One"]);
    },
  );

  it("a review removed before can still be put back", async () => {
    await useSaved.getState().remove(useSaved.getState().list[0]!);
    await useSaved.getState().changePassphrase(PASSPHRASE, OTHER);
    await useSaved.getState().undoRemove(useSaved.getState().removed[0]!);
    expect(await opensWith(OTHER)).toEqual(["One", "Two"]);
  });

  it("what can't be opened stays as it is", async () => {
    const [stored] = await storedReviews();
    const raw = await openDB(DATABASE);
    await raw.put("reviews", { ...stored, id: "damaged" });
    raw.close();
    await useSaved.getState().changePassphrase(PASSPHRASE, OTHER);
    expect((await storedReviews()).find(({ id }) => id === "damaged")?.data).toEqual(stored!.data);
    expect(
      labels()
        .filter((label) => label !== undefined)
        .toSorted(),
    ).toEqual(["One", "Two"]);
  });

  it("a file saved before opens under the earlier one", async () => {
    const content = await exportedText();
    await useSaved.getState().changePassphrase(PASSPHRASE, OTHER);
    expect(await useSaved.getState().takeIn(readFile(content)!, OTHER)).toBe(false);
    expect(await useSaved.getState().takeIn(readFile(content)!, PASSPHRASE)).toBe(true);
    expect(await opensWith(OTHER)).toEqual(["One", "One (from a file)", "Two", "Two (from a file)"]);
  });
});

describe("a file of reviews", () => {
  it("is read under its own passphrase, beside what is there", async () => {
    await useSaved.getState().create(PASSPHRASE);
    typed("ageYears", "52");
    await useSaved.getState().save("One", "same");
    const content = await exportedText();
    for (const word of ["52", "One", "ageYears"]) expect(atobs(content)).not.toContain(`"${word}"`);
    const read = readFile(content)!;
    expect(await useSaved.getState().takeIn(read, "the wrong passphrase")).toBe(false);
    expect(await useSaved.getState().takeIn(read, PASSPHRASE)).toBe(true);
    expect(labels().toSorted()).toEqual(["One", "One (from a file)"]);
    expect(new Set(useSaved.getState().list.map(({ stored }) => stored.id)).size).toBe(2);
  });

  it("one that can't be read is counted, and the others come in", async () => {
    await makeVault(PASSPHRASE);
    const key = (await openVault(PASSPHRASE))!;
    const good = await saveReview(
      key,
      "a",
      0,
      reviewText({ label: "A", savedAt: "", kept: keptOf(useConsultation.getState()) }),
    );
    const file = readFile(
      JSON.stringify(filesOf({ head: await vaultHead(), reviews: [good, { ...good, id: "b" }] })[0]),
    )!;
    expect((await textsOf(file, PASSPHRASE))?.map((text) => text !== undefined)).toEqual([true, false]);
  });

  it("of many reviews is as many files as can be read again, with every review in one of them", async () => {
    await makeVault(PASSPHRASE);
    const head = await vaultHead();
    const review = (id: number, length: number) => ({
      id: `${id}`,
      revision: 1,
      nonce: new Uint8Array(12),
      data: new Uint8Array(length),
    });
    const many = Array.from({ length: 1024 }, (_, id) => review(id, 7000));
    expect(filesOf({ head, reviews: many })).toHaveLength(1);
    const large = [review(1, 20_000_000), review(2, 20_000_000), review(3, 100), review(4, 0)];
    const countless = Array.from({ length: 10_001 }, (_, id) => review(id, 10));
    for (const reviews of [many, large, countless]) {
      const texts = filesOf({ head, reviews }).map((file) => JSON.stringify(file, null, 2));
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(MOST_BYTES);
      const read = texts.flatMap((text) => readFile(text)!.reviews.map(({ id }) => id));
      expect(read).toEqual(reviews.map(({ id }) => id));
    }
  });

  it("comes in whole or not at all", async () => {
    await useSaved.getState().create(PASSPHRASE);
    await useSaved.getState().save("One", "same");
    await useSaved.getState().save("Two", "copy");
    const read = readFile(await exportedText())!;
    let writes = 0;
    // Called on its store below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const add = IDBObjectStore.prototype.add;
    const spy = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function write(
      this: IDBObjectStore,
      ...given
    ) {
      writes += 1;
      if (writes === 2) throw new DOMException("no room", "QuotaExceededError");
      return add.apply(this, given);
    });
    await useSaved.getState().takeIn(read, PASSPHRASE);
    spy.mockRestore();
    expect(useSaved.getState().trouble).toBe("full");
    expect(await storedReviews()).toHaveLength(2);
    await useSaved.getState().takeIn(read, PASSPHRASE);
    expect(labels().toSorted()).toEqual(["One", "One (from a file)", "Two", "Two (from a file)"]);
  });

  it.each(["", "{}", "[]", '{"format":"crossroads-reviews","version":2}', '{"format":"other"}'])(
    "what is no file of reviews is refused: %s",
    (content) => {
      expect(readFile(content)).toBeUndefined();
    },
  );
});

function atobs(content: string): string {
  const { reviews } = JSON.parse(content) as { reviews: { data: string }[] };
  return reviews.map(({ data }) => atob(data)).join(" ");
}

describe("the saved form", () => {
  const kept = keptOf(useConsultation.getState());

  it("comes back as it was, without what it was saved as", () => {
    const saved = { id: "x", revision: 3, label: "L" };
    const read = readReview(reviewText({ label: "L", savedAt: "2026-11-25T10:00:00.000Z", kept: { ...kept, saved } }));
    expect(read).toEqual({ label: "L", savedAt: "2026-11-25T10:00:00.000Z", kept: { ...kept, saved: null } });
  });

  it("of the first version is brought up to this one", () => {
    const { draft, record, region, chosenOptions, handoutEdits } = kept;
    const first = { savedVersion: 1, label: "Old", draft, record, region, chosenOptions, handoutEdits };
    expect(readReview(JSON.stringify(first))).toMatchObject({ label: "Old", savedAt: "", kept: { draft } });
  });

  it("of a later version, or none at all, is not read", () => {
    const now = JSON.parse(reviewText({ label: "L", savedAt: "", kept })) as object;
    expect(readReview(JSON.stringify({ ...now, savedVersion: SAVED_VERSION + 1 }))).toBeUndefined();
    expect(readReview(JSON.stringify({ ...now, kept: {} }))).toBeUndefined();
    expect(readReview("no json")).toBeUndefined();
  });
});

describe("locking when nobody is there", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("warns half a minute before, and any use puts it off", () => {
    vi.useFakeTimers();
    const lock = vi.fn();
    watchIdle(1, lock);
    vi.advanceTimersByTime(29_000);
    expect(useLock.getState().locksIn).toBeNull();
    vi.advanceTimersByTime(2000);
    expect(useLock.getState().locksIn).toBeGreaterThan(25);
    document.dispatchEvent(new Event("keydown"));
    expect(useLock.getState().locksIn).toBeNull();
    vi.advanceTimersByTime(45_000);
    useLock.getState().stay();
    vi.advanceTimersByTime(59_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(lock).toHaveBeenCalledOnce();
    expect(useLock.getState().locksIn).toBeNull();
  });

  it("never locks where that is set", () => {
    vi.useFakeTimers();
    const lock = vi.fn();
    const end = watchIdle(0, lock);
    vi.advanceTimersByTime(10 * 3_600_000);
    end();
    expect(lock).not.toHaveBeenCalled();
  });
});
