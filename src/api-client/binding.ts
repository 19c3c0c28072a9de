import type { Chart } from "./chart";

/** What a consultation is bound to, each as a SHA-256 in hex, so that no address, record number or name is kept. */
export interface Binding {
  readonly server: string;
  readonly patient: string;
  readonly signIn: string;
}

export type Bound = { readonly ok: true; readonly binding: Binding } | { readonly ok: false; readonly problem: string };

/**
 * What a chart binds a consultation to: the record system, the patient and the sign-in.
 *
 * A file is told by its patient, by resource id and record numbers, whatever it is called. A hash does not hide a short
 * record number from someone who tries them all; it keeps the number from being read.
 *
 * @param signIn - names who is signed in; undefined without a sign-in
 */
export async function bindingOf(
  { source, patient }: Pick<Chart, "source" | "patient">,
  signIn: string | undefined,
): Promise<Bound> {
  // The type has it always; a page served over plain http from another machine does not.
  if (!("subtle" in crypto))
    return {
      ok: false,
      problem:
        "A chart can't be bound to this consultation, because the page was not loaded over a secure address. Open Crossroads over https, then read the chart again.",
    };
  const server = source.kind === "server" ? ["server", source.base] : ["file"];
  const person = [patient.id ?? null, ...(source.kind === "server" ? [] : recordNumbers(patient))];
  const [serverHash, patientHash, signInHash] = await Promise.all([
    hashOf(server),
    hashOf([...server, ...person]),
    hashOf([...server, signIn ?? null]),
  ]);
  return { ok: true, binding: { server: serverHash, patient: patientHash, signIn: signInHash } };
}

function recordNumbers(patient: Chart["patient"]): readonly (readonly string[])[] {
  const numbers = (patient.identifier ?? []).map(({ system, value }) => [system ?? "", value ?? ""]);
  return numbers.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

async function hashOf(parts: readonly unknown[]): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export type SameBinding =
  { readonly ok: true } | { readonly ok: false; readonly differs: keyof Binding; readonly problem: string };

const REFUSALS: readonly (readonly [keyof Binding, string])[] = [
  [
    "server",
    "This chart comes from another place than the one this consultation began with, so it was not taken in. Finish or clear this consultation before another record is opened.",
  ],
  [
    "patient",
    "This chart belongs to another patient than the one this consultation began with, so it was not taken in. Finish or clear this consultation before another patient's chart is opened.",
  ],
  [
    "signIn",
    "Someone else is signed in to the record system than when this consultation began, so the chart was not taken in. Sign in as before, or clear this consultation and begin a new one.",
  ],
];

/** Compares a chart's binding with the consultation's; says which of place, patient and sign-in is another. */
export function sameBinding(kept: Binding, now: Binding): SameBinding {
  const refusal = REFUSALS.find(([part]) => kept[part] !== now[part]);
  return refusal === undefined ? { ok: true } : { ok: false, differs: refusal[0], problem: refusal[1] };
}
