/** Access to one record system, for as long as the page is open. */
export interface Session {
  /** Absolute address of the FHIR server; ends in a slash, without query or fragment (see {@link baseOf}). */
  readonly base: string;
  /** Held in memory only: part of no key, no storage, no message. Goes to addresses within the base and nowhere else. */
  readonly token: string | undefined;
  /** Names who is signed in, where the record system says so. */
  readonly signIn: string | undefined;
}

/**
 * The base as it is compared and extended: absolute, ending in a slash.
 *
 * @param address - absolute, or relative to the app
 * @param relativeTo - absolute address of the app
 * @returns undefined when it is no http(s) address, or carries a user name, a query or a fragment
 */
export function baseOf(address: string, relativeTo: string): string | undefined {
  if (!URL.canParse(address, relativeTo)) return undefined;
  const url = new URL(address, relativeTo);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb || hasUser(url) || url.search !== "" || url.hash !== "") return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * Decides whether an address lies within the base: same scheme, host and port, and below the same path.
 *
 * @param base - from {@link baseOf}
 * @param address - as the server gave it; a relative one is taken as relative to the base
 * @returns the absolute address that may be asked, or undefined when it lies outside
 */
export function addressWithin(base: string, address: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const home = new URL(base);
  // Some servers page at the base itself and leave its last slash out.
  const isBelow = url.pathname.startsWith(home.pathname) || `${url.pathname}/` === home.pathname;
  if (url.origin !== home.origin || hasUser(url) || !isBelow || climbs(url.pathname)) return undefined;
  url.hash = "";
  return url.href;
}

function hasUser(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

/**
 * Whether a path steps upwards once it is decoded. `new URL` has resolved plain and singly encoded dots already; what
 * is left are steps behind encoded slashes, double encoding or path parameters, which some servers undo later.
 */
function climbs(path: string): boolean {
  const plain = path
    .replace(/%(25)+/g, "%")
    .replace(/%2e/gi, ".")
    .replace(/%2f|%5c/gi, "/");
  return plain.split("/").some((part) => /^\.{1,2}(;.*)?$/.test(part));
}
