import type { OperationOutcome, OperationOutcomeIssue, Resource } from "@medplum/fhirtypes";

/** What goes back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: Resource;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal: an HTTP status, and a sentence in an OperationOutcome. */
export function refusal(
  status: number,
  code: OperationOutcomeIssue["code"],
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body: OperationOutcome = {
    resourceType: "OperationOutcome",
    issue: [{ severity: "error", code, diagnostics: sentence }],
  };
  return { status, body, headers };
}
