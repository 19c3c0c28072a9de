/**
 * What is saved is encrypted with AES-GCM under a key that is derived from a passphrase and held in memory alone.
 *
 * Key derivation: PBKDF2 with HMAC-SHA-256 and 600,000 iterations, as the OWASP Password Storage Cheat Sheet lists for
 * it; the browser's own WebCrypto has no derivation that costs memory. The salt is 16 random bytes, the nonce 12 random
 * bytes for each time something is sealed (NIST SP 800-38D, 8.2.2).
 */
const ITERATIONS = 600_000;

/** Length from which a passphrase is accepted: what NIST SP 800-63B-4 asks of a password that stands alone. */
export const SHORTEST_PASSPHRASE = 15;

/** Of how many different characters at least: a key that was held down is no passphrase. */
export const FEWEST_CHARACTERS = 5;

const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** How a key is derived from its passphrase; no secret. */
export interface Derivation {
  readonly salt: Bytes;
  readonly iterations: number;
}

/** Something encrypted. */
export interface Sealed {
  readonly nonce: Bytes;
  readonly data: Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** A derivation with a salt of its own. */
export function newDerivation(): Derivation {
  return { salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations: ITERATIONS };
}

/** The key of a passphrase; it can't be read out of the browser. */
export async function keyOf(passphrase: string, { salt, iterations }: Derivation): Promise<CryptoKey> {
  // The same passphrase typed on another keyboard may arrive composed in another way (SP 800-63B-4, 3.1.1.2).
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Encrypts a text for one place; sealed for one place it can't be opened as another's. */
export async function seal(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const data = await crypto.subtle.encrypt(gcm(nonce, place), key, new TextEncoder().encode(text));
  return { nonce, data: new Uint8Array(data) };
}

/** The text again; undefined when the key is another one, or what was sealed was changed or belongs to another place. */
export async function unseal(key: CryptoKey, place: string, { nonce, data }: Sealed): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(gcm(nonce, place), key, data));
  } catch {
    return undefined;
  }
}

function gcm(nonce: Bytes, place: string): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(place) };
}
