import type { QueryClient } from "@tanstack/react-query";

/**
 * What holds for everything that is read from a record: a reading is good until someone asks for another, and it is
 * gone as soon as no screen shows it. Nothing is read again behind the reader's back. Repeats after a fault are made
 * page by page while reading (`fhir/retry.ts`), so that a fault late in a long answer does not start it anew.
 */
export const RECORD_QUERY = {
  retry: false,
  // A reading without a network ends in a fault that says so, instead of waiting in silence.
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  // Comparing two readings of thousands of resources part by part costs more than drawing them.
  structuralSharing: false,
} as const;

/** The first part of every key here. Keys live in memory only: they hold names and ids, and never the token. */
export const RECORD_KEY = "record";

/** Stops what is being read, and forgets every chart and list of patients. */
export function forgetRecord(client: QueryClient): void {
  client.removeQueries({ queryKey: [RECORD_KEY] });
}
