import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import { keyOf, newDerivation, seal, unseal, type Derivation, type Sealed } from "./secret";

/** Where saved reviews are on this device. */
export const DATABASE = "crossroads-reviews";
const DATABASE_VERSION = 1;

/** A saved review as it lies on the device: nothing of it can be read without the key but that it is there. */
export interface StoredReview extends Sealed {
  readonly id: string;
  /** One more each time it is saved, so that nobody overwrites what they have not seen. */
  readonly revision: number;
}

/** How the key of this device's reviews is derived, and what a passphrase is checked by. */
export type Head = Derivation & { readonly check: Sealed };

/** A key, and the head of the reviews it is the key to, which are known by its salt. */
export interface VaultKey {
  readonly key: CryptoKey;
  readonly head: Head;
}

/** Reviews as they lie on the device, with what they are opened by once the passphrase is given. */
export interface SealedReviews {
  readonly head: Head;
  readonly reviews: readonly StoredReview[];
}

interface Schema extends DBSchema {
  reviews: { key: string; value: StoredReview };
  vault: { key: "vault"; value: Head };
}

/** Sealed beside the reviews, so that a wrong passphrase is known at once. */
const CHECK = { place: "crossroads check", text: "crossroads" };

/** Why saving or reading on this device does not work. */
export type Trouble = "blocked" | "full" | "evicted";

/** Something went wrong with the device's storage. */
export class StorageTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(`Storage: ${trouble}`);
    this.trouble = trouble;
  }
}

/** Somebody else saved the review meanwhile; nothing was overwritten. */
export class Conflict extends Error {
  constructor() {
    super("The review was changed elsewhere");
  }
}

/** The passphrase was changed elsewhere, so that this key opens nothing here any more; nothing was written. */
export class OtherPassphrase extends Error {
  constructor() {
    super("The passphrase was changed elsewhere");
  }
}

let connection: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db) => {
      db.createObjectStore("reviews", { keyPath: "id" });
      db.createObjectStore("vault");
    },
    // Another tab wants to remove everything, or a newer version to change it: this tab lets go.
    blocking: (_now, _wanted, event) => {
      connection = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      connection = undefined;
    },
  });
  // What could not be opened is tried again the next time.
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}

/** Lets go of the database. */
export async function close(): Promise<void> {
  const open = connection;
  connection = undefined;
  try {
    (await open)?.close();
  } catch {
    // It never opened.
  }
}

async function guarded<Value>(work: (db: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  try {
    return await work(await database());
  } catch (problem) {
    if ([Conflict, OtherPassphrase, StorageTrouble].some((kind) => problem instanceof kind)) throw problem;
    throw new StorageTrouble(
      problem instanceof DOMException && problem.name === "QuotaExceededError" ? "full" : "blocked",
    );
  }
}

/** Whether anything was ever saved on this device; looking makes no database where there is none. */
export async function hasVault(): Promise<boolean> {
  const there = await guardedList();
  if (!there.some(({ name }) => name === DATABASE)) return false;
  return guarded(async (db) => (await db.get("vault", "vault")) !== undefined);
}

async function guardedList(): Promise<readonly IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch {
    throw new StorageTrouble("blocked");
  }
}

/** Makes the place for reviews, under a passphrase. */
export async function makeVault(passphrase: string): Promise<VaultKey> {
  const { key, head } = await newHead(passphrase);
  await guarded((db) => db.add("vault", head, "vault"));
  return { key, head };
}

async function newHead(passphrase: string): Promise<{ readonly key: CryptoKey; readonly head: Head }> {
  const derivation = newDerivation();
  const key = await keyOf(passphrase, derivation);
  return { key, head: { ...derivation, check: await seal(key, CHECK.place, CHECK.text) } };
}

/** The key of this device's reviews; undefined when the passphrase is another. */
export async function openVault(passphrase: string): Promise<VaultKey | undefined> {
  return keyTo(await vaultHead(), passphrase);
}

/** The head of this device's reviews. */
export async function vaultHead(): Promise<Head> {
  return thereIn(await guarded((db) => db.get("vault", "vault")));
}

function thereIn(head: Head | undefined): Head {
  if (head === undefined) throw new StorageTrouble("evicted");
  return head;
}

/** The head, if a key is the one to it. */
export async function headOf(key: VaultKey): Promise<Head> {
  return fitting(await vaultHead(), key);
}

function fitting(head: Head | undefined, { head: own }: VaultKey): Head {
  const there = thereIn(head);
  if (there.salt.join() !== own.salt.join()) throw new OtherPassphrase();
  return there;
}

/** The key of a head and its passphrase; undefined when the passphrase is another. */
export async function keyTo(head: Head, passphrase: string): Promise<VaultKey | undefined> {
  const key = await keyOf(passphrase, head);
  return (await unseal(key, CHECK.place, head.check)) === CHECK.text ? { key, head } : undefined;
}

/** Every review as it lies there. */
export function storedReviews(): Promise<readonly StoredReview[]> {
  return guarded((db) => db.getAll("reviews"));
}

/** The revision that a review has on this device; undefined when it is not there, or there is nothing. */
export async function revisionOf(id: string): Promise<number | undefined> {
  if (!(await hasVault())) return undefined;
  return (await guarded((db) => db.get("reviews", id)))?.revision;
}

/** The text of a review; undefined when it can't be opened. */
export function opened(
  { key }: VaultKey,
  { id, ...sealed }: Sealed & { readonly id: string },
): Promise<string | undefined> {
  return unseal(key, id, sealed);
}

/**
 * Saves a review if it still has the revision it was opened with; `seen` 0 is a new one.
 *
 * @throws Conflict when it was saved or removed meanwhile; OtherPassphrase when the key is no longer the one to these
 *   reviews; StorageTrouble when there is no room or no storage
 */
export async function saveReview(key: VaultKey, id: string, seen: number, text: string): Promise<StoredReview> {
  const sealed = await seal(key.key, id, text);
  return guarded(async (db) => {
    const change = db.transaction(["reviews", "vault"], "readwrite");
    const [there, vault] = await Promise.all([
      change.objectStore("reviews").get(id),
      change.objectStore("vault").get("vault"),
    ]);
    fitting(vault, key);
    if ((there?.revision ?? 0) !== seen) throw new Conflict();
    const stored: StoredReview = { id, revision: seen + 1, ...sealed };
    await change.objectStore("reviews").put(stored);
    await change.done;
    return stored;
  });
}

/**
 * Saves texts as new reviews: all of them, or none.
 *
 * @throws OtherPassphrase when the key is no longer the one to these reviews; StorageTrouble when there is no room or no
 *   storage
 */
export async function addReviews(key: VaultKey, texts: readonly string[]): Promise<void> {
  const added = await Promise.all(
    texts.map(async (text): Promise<StoredReview> => {
      const id = crypto.randomUUID();
      return { id, revision: 1, ...(await seal(key.key, id, text)) };
    }),
  );
  await guarded(async (db) => {
    const change = db.transaction(["reviews", "vault"], "readwrite");
    await wholly(change, async () => {
      fitting(await change.objectStore("vault").get("vault"), key);
      for (const stored of added) await change.objectStore("reviews").add(stored);
    });
  });
}

/** Removes a review if it still has the revision that was seen. */
export function removeReview(id: string, seen: number): Promise<void> {
  return guarded(async (db) => {
    const change = db.transaction("reviews", "readwrite");
    const there = await change.store.get(id);
    if (there !== undefined && there.revision !== seen) throw new Conflict();
    await change.store.delete(id);
    await change.done;
  });
}

/** Puts a removed review back as it was, if it is sealed under the key of these reviews. */
export function putBack(key: VaultKey, stored: StoredReview): Promise<void> {
  return guarded(async (db) => {
    const change = db.transaction(["reviews", "vault"], "readwrite");
    fitting(await change.objectStore("vault").get("vault"), key);
    await change.objectStore("reviews").add(stored);
    await change.done;
  });
}

/** A review sealed under another key; one that can't be opened stays as it is. */
export async function resealed(old: VaultKey, now: VaultKey, stored: StoredReview): Promise<StoredReview> {
  const text = await opened(old, stored);
  return text === undefined ? stored : { ...stored, ...(await seal(now.key, stored.id, text)) };
}

/**
 * Seals every review anew under another passphrase, with a salt of its own: all of them in one transaction, or none.
 * Revisions stay, since what is in the reviews does.
 *
 * @throws Conflict when a review was saved or removed meanwhile; OtherPassphrase when the passphrase was changed
 *   meanwhile; StorageTrouble when there is no room or no storage. Everything is then as it was.
 */
export async function changePassphrase(old: VaultKey, passphrase: string): Promise<VaultKey> {
  const { key, head } = await newHead(passphrase);
  const now = { key, head };
  const seen = await storedReviews();
  const sealed = await Promise.all(seen.map((stored) => resealed(old, now, stored)));
  await guarded(async (db) => {
    // Encrypting takes longer than a transaction stays open, so it is done, and looked at again whether it still holds.
    const change = db.transaction(["reviews", "vault"], "readwrite");
    await wholly(change, async () => {
      const [there, vault] = await Promise.all([
        change.objectStore("reviews").getAll(),
        change.objectStore("vault").get("vault"),
      ]);
      fitting(vault, old);
      if (versions(there) !== versions(seen)) throw new Conflict();
      for (const stored of sealed) await change.objectStore("reviews").put(stored);
      await change.objectStore("vault").put(head, "vault");
    });
  });
  return now;
}

function versions(reviews: readonly StoredReview[]): string {
  return reviews.map(({ id, revision }) => `${id} ${revision}`).join("\n");
}

/** Does all of a transaction's work, or takes back what was written so far, which would be kept otherwise. */
async function wholly(
  change: { readonly done: Promise<void>; readonly abort: () => void },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (problem) {
    change.done.catch(() => undefined);
    try {
      change.abort();
    } catch {
      // The storage has taken it back by itself.
    }
    throw problem;
  }
  await change.done;
}

/** Removes every saved review from this device. */
export async function removeVault(): Promise<void> {
  await close();
  await deleteDB(DATABASE);
}
