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

interface Schema extends DBSchema {
  reviews: { key: string; value: StoredReview };
  vault: { key: "vault"; value: Derivation & { readonly check: Sealed } };
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
    if (problem instanceof Conflict || problem instanceof StorageTrouble) throw problem;
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
export async function makeVault(passphrase: string): Promise<CryptoKey> {
  const derivation = newDerivation();
  const key = await keyOf(passphrase, derivation);
  const check = await seal(key, CHECK.place, CHECK.text);
  await guarded((db) => db.add("vault", { ...derivation, check }, "vault"));
  return key;
}

/** The key of this device's reviews; undefined when the passphrase is another. */
export async function openVault(passphrase: string): Promise<CryptoKey | undefined> {
  return keyTo(await vaultHead(), passphrase);
}

/** How the key of this device's reviews is derived, and what a passphrase is checked by. */
export async function vaultHead(): Promise<Derivation & { readonly check: Sealed }> {
  const vault = await guarded((db) => db.get("vault", "vault"));
  if (vault === undefined) throw new StorageTrouble("evicted");
  return vault;
}

/** The key of a head and its passphrase; undefined when the passphrase is another. */
export async function keyTo(
  { check, ...how }: Derivation & { readonly check: Sealed },
  passphrase: string,
): Promise<CryptoKey | undefined> {
  const key = await keyOf(passphrase, how);
  return (await unseal(key, CHECK.place, check)) === CHECK.text ? key : undefined;
}

/** Every review as it lies there. */
export function storedReviews(): Promise<readonly StoredReview[]> {
  return guarded((db) => db.getAll("reviews"));
}

/** The text of a review; undefined when it can't be opened. */
export function opened(
  key: CryptoKey,
  { id, ...sealed }: Sealed & { readonly id: string },
): Promise<string | undefined> {
  return unseal(key, id, sealed);
}

/**
 * Saves a review if it still has the revision it was opened with; `seen` 0 is a new one.
 *
 * @throws Conflict when it was saved or removed meanwhile; StorageTrouble when there is no room or no storage
 */
export async function saveReview(key: CryptoKey, id: string, seen: number, text: string): Promise<StoredReview> {
  const sealed = await seal(key, id, text);
  return guarded(async (db) => {
    const change = db.transaction(["reviews", "vault"], "readwrite");
    const [there, vault] = await Promise.all([
      change.objectStore("reviews").get(id),
      change.objectStore("vault").get("vault"),
    ]);
    if (vault === undefined) throw new StorageTrouble("evicted");
    if ((there?.revision ?? 0) !== seen) throw new Conflict();
    const stored: StoredReview = { id, revision: seen + 1, ...sealed };
    await change.objectStore("reviews").put(stored);
    await change.done;
    return stored;
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

/** Puts a removed review back as it was. */
export function putBack(stored: StoredReview): Promise<void> {
  return guarded(async (db) => {
    await db.add("reviews", stored);
  });
}

/** Removes every saved review from this device. */
export async function removeVault(): Promise<void> {
  await close();
  await deleteDB(DATABASE);
}
