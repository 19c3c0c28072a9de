import { includableWith, searchableBy, type Kind } from "./kinds";

/** Resources on a page when none or too many are asked for. */
const USUAL_PAGE = 50;
const LARGEST_PAGE = 200;

/** Ways to compare that are carried out as R4 means them; any other is refused. */
const MODIFIERS: ReadonlySet<string> = new Set(["missing"]);
const JSON_FORMATS: ReadonlySet<string> = new Set(["json", "application/json", "application/fhir+json"]);

/** A search as it will be carried out. */
export interface Search {
  readonly parameters: URLSearchParams;
  readonly count: number;
  readonly offset: number;
}

type Read = { readonly ok: true; readonly search: Search } | { readonly ok: false; readonly why: string };

/**
 * Reads the query of a search, refusing what can't be honoured.
 *
 * @param base - address of this server; a reference below it is taken as the reference it is
 */
export function readSearch(kind: Kind, query: URLSearchParams, base: string): Read {
  const parameters = new URLSearchParams();
  let count = USUAL_PAGE;
  let offset = 0;
  for (const [name, value] of query) {
    if (value === "") continue;
    if (name === "_count" || name === "_offset") {
      if (!/^\d{1,6}$/.test(value)) return refused(`${name} is a whole number, not "${value}".`);
      if (name === "_count") count = Math.min(Number(value), LARGEST_PAGE);
      else offset = Number(value);
    } else if (name === "_format") {
      if (!JSON_FORMATS.has(value)) return refused(`Only JSON is spoken here, not "${value}".`);
    } else {
      const problem = unsupported(kind, name, value);
      if (problem !== undefined) return refused(problem);
      const searched = name === "patient" && searchableBy(kind).includes("subject") ? "subject" : name;
      parameters.append(searched, isReference(name) ? referenceOf(name, value, base) : value);
    }
  }
  return { ok: true, search: { parameters, count, offset } };
}

function refused(why: string): Read {
  return { ok: false, why };
}

/** Why a parameter can't be honoured; undefined when it can. */
function unsupported(kind: Kind, name: string, value: string): string | undefined {
  const accepted = searchableBy(kind);
  if (name === "_include") {
    const includes = includableWith(kind);
    return includes.includes(value) ? undefined : `_include=${value} is not known here; ${listed(includes)}.`;
  }
  if (name === "_sort") {
    const unknown = value.split(",").find((part) => !accepted.includes(part.replace(/^-/, "")));
    return unknown === undefined ? undefined : `${kind} can't be sorted by "${unknown}"; ${listed(accepted)}.`;
  }
  const [parameter = "", ...modifiers] = name.split(":");
  if (!accepted.includes(parameter)) return `${kind} can't be searched by "${name}"; ${listed(accepted)}.`;
  const unknown = modifiers.find((modifier) => !MODIFIERS.has(modifier));
  return unknown === undefined ? undefined : `The modifier ":${unknown}" of "${parameter}" is not known here.`;
}

function listed(accepted: readonly string[]): string {
  return accepted.length === 0 ? "none is accepted" : `accepted: ${accepted.join(", ")}`;
}

function isReference(name: string): boolean {
  return name === "patient" || name === "subject" || name === "medication" || name === "prescription";
}

const POINTS_TO: Readonly<Record<string, Kind>> = {
  patient: "Patient",
  subject: "Patient",
  medication: "Medication",
  prescription: "MedicationRequest",
};

/** R4 lets a reference be searched by id, by type and id, or by address; the repository compares type and id. */
function referenceOf(name: string, value: string, base: string): string {
  return value
    .split(",")
    .map((one) => (one.startsWith(`${base}/`) ? one.slice(base.length + 1) : one))
    .map((one) => (one.includes("/") ? one : `${POINTS_TO[name] ?? ""}/${one}`))
    .join(",");
}
