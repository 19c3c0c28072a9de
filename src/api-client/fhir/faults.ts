import { KIND_WORDS } from "./kind-words";
import { ANSWER_TIMEOUT_MS, MAX_ANSWER_BYTES, MAX_PAGES, MAX_RESOURCES, inMegabytes } from "./limits";
import { RETRY_AFTER_CAP_MS, inTime } from "./retry-after";
import type { ResourceType } from "./resources";

/** Everything that can go wrong between asking a record system and having an answer that can be used. */
export type FaultCode =
  | "bad-request"
  | "sign-in-needed"
  | "forbidden"
  | "not-found"
  | "gone"
  | "too-many-requests"
  | "server-error"
  | "bad-gateway"
  | "unavailable"
  | "gateway-timeout"
  | "unexpected-status"
  | "timeout"
  | "offline"
  | "unreachable"
  | "cut-off"
  | "cancelled"
  | "web-page"
  | "empty"
  | "broken"
  | "too-large"
  | "unreadable"
  | "wrong-type"
  | "message-instead"
  | "incomplete"
  | "outside-base"
  | "page-loop"
  | "page-cap"
  | "resource-cap"
  | "wrong-patient";

/** One thing that went wrong. Holds nothing about the patient but what the server itself said. */
export interface Fault {
  readonly code: FaultCode;
  /** The kind of resource that was asked for. */
  readonly kind: ResourceType;
  /** HTTP status, where the server answered with one that is no success. */
  readonly status?: number;
  /** What came instead of what was asked, or how much of it. */
  readonly found?: string;
  /** What the server said about it, in its own words. */
  readonly said?: string;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Characters of a server's own words that are shown. */
const SAID_LENGTH = 300;

const AGAIN = "Try again in a few minutes; if it stays so, tell the administrator of the record system.";
const TELL = "Tell the administrator of the record system.";

/** What happened, and what can be done next. Each is read after the kind of thing that was asked for. */
const WORDS: Readonly<Record<FaultCode, (fault: Fault) => string>> = {
  "bad-request": ({ status }) =>
    `the record system could not make sense of the question (${status ?? 400}). Nothing was read; its administrator can say which searches it supports.`,
  "sign-in-needed": () =>
    "the record system wants a sign-in, or the one in use has ended (401). Sign in again, then read the chart again.",
  forbidden: () =>
    "the record system does not let this sign-in read this part of the record (403). What it holds is unknown here, not absent; its administrator can give access.",
  "not-found": () =>
    "the record system has nothing at the address that was asked (404). It may not keep this part of the record, or the address it is reached at may be wrong; its administrator can tell.",
  gone: () =>
    "what was asked for has been deleted from the record system (410). Search for the patient again, or look in the record itself.",
  "too-many-requests": (fault) =>
    `the record system was asked more often than it allows (429). ${waitWords(fault)} read the chart again.`,
  "server-error": ({ status }) => `the record system failed while it was answering (${status ?? 500}). ${AGAIN}`,
  "bad-gateway": () => `the server in front of the record system got no usable answer from it (502). ${AGAIN}`,
  unavailable: (fault) =>
    `the record system is not available just now, for example for maintenance (503). ${waitWords(fault)} read the chart again.`,
  "gateway-timeout": () =>
    `the record system took longer than the server in front of it waits (504). Try again when it is less busy; if it stays so, tell its administrator.`,
  "unexpected-status": ({ status }) =>
    `the record system answered in a way that is not expected here (status ${status ?? "unknown"}). ${TELL}`,
  timeout: () =>
    `no complete answer came within ${inTime(ANSWER_TIMEOUT_MS)}. Try again when the record system or the network is less busy.`,
  offline: () => "this device is not connected to a network. Connect it, then read the chart again.",
  unreachable: () =>
    "the record system could not be reached: no connection, an address that is blocked, or one that leads elsewhere, which is not followed. Check the connection, then read the chart again; if it stays so, its address here may be wrong.",
  "cut-off": () =>
    "the connection ended before the answer was complete. Check the connection, then read the chart again; if it stays so, tell the administrator of the record system.",
  cancelled: () => "reading was stopped before it was complete. Read the chart again for the rest.",
  "web-page": () =>
    "a web page came instead of data, often a sign-in page of the network or of the record system. Sign in there, then read the chart again; if it stays so, the address of the record system here may be wrong.",
  empty: () => `the answer was empty. ${AGAIN}`,
  broken: () => `the answer broke off or is not JSON. ${AGAIN}`,
  "too-large": ({ found }) =>
    `the answer has ${found ?? `more than ${inMegabytes(MAX_ANSWER_BYTES)}`}, and that is more than is read at once. Look in the record itself for what is missing; a file of a shorter time may be opened instead.`,
  unreadable: ({ found }) =>
    `the answer does not have the shape that FHIR R4 gives it (${found ?? "unknown"}). ${TELL}`,
  "wrong-type": ({ found }) =>
    `the record system sent something else (${found ?? "unknown"}), which was not used. ${TELL}`,
  "message-instead": () => `the record system sent a message instead of what was asked for. ${AGAIN}`,
  incomplete: () =>
    "the record system says that its answer may not be complete. What it sent is used; look in the record itself for the rest.",
  "outside-base": () =>
    `the next page lies outside the address of the record system and was not asked for. What came before it is used; the rest is unknown here. ${TELL}`,
  "page-loop": () =>
    `the pages of the answer lead back to one that was read already. What came until then is used; whether there is more is unknown here. ${TELL}`,
  "page-cap": ({ found }) =>
    `no further page is asked for after ${MAX_PAGES} pages of one kind (${found ?? "how many there are is not known"}). The rest is unknown here; look in the record itself.`,
  "resource-cap": ({ found }) =>
    `no further page is asked for after ${MAX_RESOURCES} entries of one kind (${found ?? "how many there are is not known"}). The rest is unknown here; look in the record itself.`,
  "wrong-patient": ({ found }) =>
    `the record system sent what belongs to another patient than asked (${found ?? "unknown"}). It was not used. Check that the right patient was chosen, and tell the administrator of the record system.`,
};

function waitWords({ retryAfterMs }: Fault): string {
  if (retryAfterMs === undefined) return "Wait a few minutes, then";
  const wait = `Wait ${inTime(retryAfterMs)}, as it asks, then`;
  if (retryAfterMs <= RETRY_AFTER_CAP_MS) return wait;
  return `It was not tried again by itself, since no more than ${inTime(RETRY_AFTER_CAP_MS)} are waited. ${wait}`;
}

/** A fault in one or more sentences: where, what, what next, and what the server said. */
export function sentenceOf(fault: Fault): string {
  const sentence = `${KIND_WORDS[fault.kind]}: ${WORDS[fault.code](fault)}`;
  if (fault.said === undefined) return sentence;
  const said = fault.said.length > SAID_LENGTH ? `${fault.said.slice(0, SAID_LENGTH - 1)}…` : fault.said;
  return `${sentence} The record system said: “${said}”`;
}

const BY_STATUS: Readonly<Record<number, FaultCode>> = {
  400: "bad-request",
  401: "sign-in-needed",
  403: "forbidden",
  404: "not-found",
  410: "gone",
  422: "bad-request",
  429: "too-many-requests",
  502: "bad-gateway",
  503: "unavailable",
  504: "gateway-timeout",
};

/** The fault that an HTTP status stands for; any that is no success has one. */
export function codeOfStatus(status: number): FaultCode {
  return BY_STATUS[status] ?? (status >= 500 && status < 600 ? "server-error" : "unexpected-status");
}
