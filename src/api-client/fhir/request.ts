import { codeOfStatus, type Fault, type FaultCode } from "./faults";
import { ANSWER_TIMEOUT_MS, MAX_ANSWER_BYTES, overLimit } from "./limits";
import { readOutcome } from "./operation-outcome";
import { waitBeforeRetry } from "./retry";
import { retryAfterMs } from "./retry-after";
import type { ResourceType } from "./resources";
import { addressWithin, type Session } from "./session";

/** What reading needs of its surroundings; tests put their own in place. */
export interface Surroundings {
  /** Resolves after so many milliseconds, or as soon as the signal aborts; asking with an aborted signal then ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isOffline: () => boolean;
  readonly timeoutMs: number;
}

export const SURROUNDINGS: Surroundings = {
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      if (signal.aborted) done();
      else signal.addEventListener("abort", done);
    }),
  chance: Math.random,
  now: Date.now,
  isOffline: () => "onLine" in navigator && !navigator.onLine,
  timeoutMs: ANSWER_TIMEOUT_MS,
};

/** What was asked for, and how reading it can be stopped. */
export interface Asking {
  readonly kind: ResourceType;
  readonly signal: AbortSignal;
  readonly surroundings: Surroundings;
}

export type Answer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly fault: Fault };

/** Reads one address within the base, again where that may help. Never throws; what went wrong is a fault. */
export async function readAnswer(session: Session, address: string, asking: Asking): Promise<Answer> {
  const { signal, surroundings } = asking;
  for (let tries = 1; ; tries += 1) {
    const answer = await askOnce(session, address, asking);
    if (answer.ok) return answer;
    const wait = waitBeforeRetry(answer.fault, tries, surroundings.chance());
    if (wait === undefined) return answer;
    await surroundings.wait(wait, signal);
  }
}

async function askOnce(session: Session, address: string, asking: Asking): Promise<Answer> {
  const { signal, surroundings } = asking;
  // Looked at once more here, where the token is added, so that no caller can send it elsewhere.
  const within = addressWithin(session.base, address);
  if (within === undefined) return failed(asking, "outside-base");
  const timeout = AbortSignal.timeout(surroundings.timeoutMs);
  let hasBegun = false;
  try {
    const response = await fetch(within, {
      method: "GET",
      headers: {
        Accept: "application/fhir+json",
        ...(session.token === undefined ? {} : { Authorization: `Bearer ${session.token}` }),
      },
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([signal, timeout]),
    });
    hasBegun = true;
    const text = await textWithin(response, MAX_ANSWER_BYTES);
    return response.ok ? readBody(text, asking) : refusal(response, text, asking);
  } catch {
    // `fetch` tells a lost connection, a blocked address and a redirect by one error only; the signals tell the rest.
    if (signal.aborted) return failed(asking, "cancelled");
    if (timeout.aborted) return failed(asking, "timeout");
    if (surroundings.isOffline()) return failed(asking, "offline");
    return failed(asking, hasBegun ? "cut-off" : "unreachable");
  }
}

function failed({ kind }: Asking, code: FaultCode, more: Omit<Fault, "code" | "kind"> = {}): Answer {
  return { ok: false, fault: { code, kind, ...more } };
}

/** The body as text, or undefined as soon as it is larger than the limit. */
async function textWithin(response: Response, limit: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(decoder.decode(part.value, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

function readBody(text: string | undefined, asking: Asking): Answer {
  if (text === undefined) return failed(asking, "too-large");
  if (text.trim() === "") return failed(asking, "empty");
  if (text.trimStart().startsWith("<")) return failed(asking, "web-page");
  const body = parsed(text);
  if (body === undefined) return failed(asking, "broken");
  const found = overLimit(body);
  if (found !== undefined) return failed(asking, "too-large", { found });
  const outcome = readOutcome(body);
  if (outcome === undefined) return { ok: true, body };
  return failed(asking, "message-instead", saying(outcome.said));
}

/** An answer whose status is no success: the status tells what is wrong, the body at most adds words to it. */
function refusal(response: Response, text: string | undefined, asking: Asking): Answer {
  const wait = retryAfterMs(response.headers.get("Retry-After"), asking.surroundings.now());
  return failed(asking, codeOfStatus(response.status), {
    status: response.status,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...saying(readOutcome(parsed(text ?? ""))?.said),
  });
}

function saying(said: string | undefined): Pick<Fault, "said"> {
  return said === undefined ? {} : { said };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
