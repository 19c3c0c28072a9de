import { z } from "../rules/intake/zod";
import { baseOf } from "./fhir/session";

/** Which record system charts are read from. */
export interface RecordConfiguration {
  /** Absolute address of its FHIR server, ending in a slash; undefined where none is set up. */
  readonly base: string | undefined;
  /** What the record system is called on screen. */
  readonly name: string;
}

export type ReadConfiguration =
  { readonly ok: true; readonly configuration: RecordConfiguration } | { readonly ok: false; readonly problem: string };

const FILE = "record.json";

const schema = z.strictObject({ fhirBase: z.string().min(1).nullable(), name: z.string() });

/**
 * Reads `record.json`, which lies beside the app and is written by whoever installs it.
 *
 * @param app - absolute address of the app, as in `document.baseURI`
 */
export async function readConfiguration(app: string, signal?: AbortSignal): Promise<ReadConfiguration> {
  let text: string;
  try {
    const response = await fetch(new URL(FILE, app), {
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) return refused(`answered with ${response.status}`);
    text = await response.text();
  } catch {
    return refused("could not be fetched", "Without a network that is as expected; otherwise whoever");
  }
  return configurationFrom(text, app);
}

function configurationFrom(text: string, app: string): ReadConfiguration {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("is not JSON");
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
    return refused(`has something else than "fhirBase" and "name" (${where}${issue?.message ?? "not accepted"})`);
  }
  const { fhirBase, name } = read.data;
  if (fhirBase === null) return { ok: true, configuration: { base: undefined, name } };
  const base = baseOf(fhirBase, app);
  if (base === undefined)
    return refused('has a "fhirBase" that is no http(s) address without user name, query and fragment');
  return { ok: true, configuration: { base, name } };
}

function refused(what: string, who = "Whoever"): ReadConfiguration {
  return {
    ok: false,
    problem: `The file ${FILE} beside the app ${what}, so no record system is known. ${who} installed Crossroads can correct it; a chart can still be opened from a file.`,
  };
}
