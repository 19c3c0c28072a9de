import { Workbox } from "workbox-window";
import { useOffline } from "../state/offline";

/**
 * Keeps the app for use without a network. A newer version is fetched when the page is opened, and waits: it is taken
 * into use when somebody says so, or when no tab of the app is open any more.
 *
 * Nothing but the app's own files is kept: no record, no case.
 */
export async function keepOffline(): Promise<void> {
  const worker = new Workbox(workerAddress(), { updateViaCache: "none" });
  const reload = () => {
    globalThis.location.reload();
  };
  let isTold = false;
  worker.addEventListener("waiting", () => {
    useOffline.setState({
      newVersion: "ready",
      take: () => {
        isTold = true;
        worker.messageSkipWaiting();
      },
    });
  });
  worker.addEventListener("controlling", ({ isUpdate }) => {
    if (isTold) reload();
    else if (isUpdate === true) useOffline.setState({ newVersion: "elsewhere", take: reload });
  });
  try {
    const registration = await worker.register({ immediate: true });
    await worker.active;
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
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (given: string) => Address };
}

/** The address of the worker, the only script that the policy of that name ever lets in. */
function workerAddress(): Address {
  const address = new URL("sw.js", document.baseURI).href;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  return trustedTypes.createPolicy("crossroads-worker", { createScriptURL: () => address }).createScriptURL(address);
}
