import type { Bundle, OperationOutcome, Resource } from "@medplum/fhirtypes";

/** What came back over HTTP. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Resource;
}

/** One request to a FHIR server. */
export async function ask(address: string, init: RequestInit = {}): Promise<Came> {
  const response = await fetch(address, { headers: { Accept: "application/fhir+json" }, ...init });
  // Each test looks at the parts it needs.
  return { status: response.status, headers: response.headers, body: (await response.json()) as Resource };
}

export async function bundle(address: string): Promise<Bundle> {
  const { status, body } = await ask(address);
  if (status !== 200 || body.resourceType !== "Bundle") throw new Error(`${address}: ${status} ${body.resourceType}`);
  return body;
}

export function nextOf({ link = [] }: Bundle): string | undefined {
  return link.find(({ relation }) => relation === "next")?.url;
}

/** Follows the next links from a search to its end, or through so many pages. */
export async function pagesOf(address: string, most = 100): Promise<Bundle[]> {
  const pages: Bundle[] = [];
  for (let at: string | undefined = address; at !== undefined && pages.length < most; at = nextOf(pages.at(-1)!)) {
    pages.push(await bundle(at));
  }
  return pages;
}

/** References of what a search found or brought along, in order. */
export function referencesOf({ entry = [] }: Bundle, mode?: "match" | "include"): string[] {
  return entry
    .filter(({ search }) => mode === undefined || search?.mode === mode)
    .map(({ resource }) => `${resource!.resourceType}/${resource!.id!}`);
}

/** The sentence of a refusal. */
export function sentenceOf(body: Resource): string {
  const { issue } = body as OperationOutcome;
  return issue.map(({ diagnostics, details }) => diagnostics ?? details?.text ?? "").join(" ");
}
