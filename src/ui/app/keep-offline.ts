import { Workbox } from "workbox-window";
import { once } from "../../rules/logic/memory";
import { useOffline } from "../state/offline";

/** The worker of a version: another version has another name, since its name is made of what it holds. */
const WORKER = /^sw-[0-9a-f]{16}\.js$/;
/** Read without zod, which would come with the first page for this alone. */
const IN_VERSION_FILE = /^\s*\{\s*"worker"\s*:\s*"(sw-[0-9a-f]{16}\.js)"\s*\}\s*$/;

/**
 * Keeps the app for use without a network. A newer version is only told of; it is fetched and taken into use when
 * somebody says so, and at no other time: a browser looks for a newer worker at the address of the one it has, and finds
 * none there, because every version has an address of its own.
 *
 * Nothing but the app's own files is kept: no record, no case.
 */
export async function keepOffline(): Promise<void> {
  try {
    const [running, published] = await Promise.all([runningWorker(), publishedWorker()]);
    const name = running ?? published;
    if (name === undefined) return;
    const worker = new Workbox(addressOf(name), { updateViaCache: "none" });
    let isTold = false;
    worker.addEventListener("controlling", ({ isUpdate }) => {
      if (isTold) reload();
      else if (isUpdate === true) useOffline.setState({ newVersion: "elsewhere", take: reload });
    });
    const registration = await worker.register({ immediate: true });
    await worker.active;
    if (published !== undefined && published !== name)
      useOffline.setState({
        newVersion: "ready",
        take: () => {
          isTold = true;
          void takeIn(published).catch(() => {
            isTold = false;
            useOffline.setState({ newVersion: "failed" });
          });
        },
      });
    const isKept = await isCopyThere();
    useOffline.setState({ kept: isKept ? "kept" : "notYet" });
    // A worker fetches the files once, when it is installed. One that has lost them makes way, so that they are fetched
    // again: at the next opening after the last tab that runs under it was closed.
    if (!isKept) await registration?.unregister();
  } catch {
    // A browser may refuse, as in a private window; the app works as before, with a network.
    useOffline.setState({ kept: "cannot" });
  }
}

function reload() {
  globalThis.location.reload();
}

/** The worker that keeps the app on this device, by its name; none before the first visit. */
async function runningWorker(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const name = registration?.active?.scriptURL.split("/").at(-1);
  return name !== undefined && WORKER.test(name) ? name : undefined;
}

/** The worker of the version that is published; not known without a network. */
async function publishedWorker(): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("version.json", document.baseURI), { cache: "no-store" });
    return response.ok ? IN_VERSION_FILE.exec(await response.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches a newer version and lets it take over at once.
 *
 * @throws where its files can't be fetched
 */
async function takeIn(name: string): Promise<void> {
  useOffline.setState({ newVersion: "coming" });
  const worker = new Workbox(addressOf(name), { updateViaCache: "none" });
  const isFetched = new Promise<void>((resolve, reject) => {
    worker.addEventListener("waiting", () => {
      resolve();
    });
    worker.addEventListener("redundant", () => {
      reject(new Error("The newer version was not fetched whole"));
    });
  });
  await worker.register({ immediate: true });
  await isFetched;
  worker.messageSkipWaiting();
}

/** Whether the page itself is in a copy on this device; a browser may have removed the files and left the worker. */
async function isCopyThere(): Promise<boolean> {
  const page = new URL("index.html", document.baseURI).href;
  return (await caches.match(page, { ignoreSearch: true })) !== undefined;
}

type Address = ConstructorParameters<typeof Workbox>[0];

/** What the browser asks for instead of a bare text where the content policy requires trusted types. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (name: string) => string },
  ) => { readonly createScriptURL: (given: string) => Address };
}

/** Lets in the addresses of workers, and nothing else; a policy of one name can be made once. */
const policies = once(() => ({
  ofWorkers: (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("crossroads-worker", {
    createScriptURL: (name) => {
      if (!WORKER.test(name)) throw new Error("This names no worker of Crossroads");
      return new URL(name, document.baseURI).href;
    },
  }),
}));

function addressOf(name: string): Address {
  return policies().ofWorkers?.createScriptURL(name) ?? new URL(name, document.baseURI).href;
}
