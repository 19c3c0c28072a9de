import { z } from "../../rules/intake/zod";
import type { Chart } from "../chart";
import { chartFromEntries } from "./bundle-chart";
import { MAX_FILE_BYTES, inMegabytes, overLimit } from "./limits";

export type OpenedFile =
  { readonly ok: true; readonly chart: Chart } | { readonly ok: false; readonly problem: string };

const typed = z.looseObject({ resourceType: z.string() });
const bundle = z.looseObject({ resourceType: z.literal("Bundle"), entry: z.array(z.unknown()).optional() });

/** Opens a file that the user chose, if it is small enough. Never throws; a problem is a sentence. */
export async function openBundleFile(file: File): Promise<OpenedFile> {
  if (file.size > MAX_FILE_BYTES) return tooBig(file.name);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused(
      file.name,
      "could not be read from this device",
      "Choose it again; it may have been moved or changed.",
    );
  }
  return readBundleFile(file.name, text);
}

/** Reads a FHIR Bundle of one patient into a chart, as reading from a server would. */
export function readBundleFile(name: string, text: string): OpenedFile {
  if (text.length > MAX_FILE_BYTES) return tooBig(name);
  // Takes away the byte order mark, too, that some editors put in front.
  const content = text.trim();
  if (content === "") return refused(name, "is empty", "Export the chart again, then choose the new file.");
  if (content.startsWith("<"))
    return refused(name, "is a web page or XML", "Export the chart as a FHIR R4 Bundle in JSON.");
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return refused(
      name,
      "is not JSON, or breaks off before its end",
      "Export the chart again as a FHIR R4 Bundle in JSON.",
    );
  }
  const over = overLimit(value);
  if (over !== undefined) return refused(name, `has ${over}`, "Export less of the chart, then choose the new file.");
  const read = bundle.safeParse(value);
  if (!read.success) {
    const type = typed.safeParse(value);
    const found =
      type.success && type.data.resourceType !== "Bundle"
        ? `a ${type.data.resourceType.slice(0, 60)}`
        : "something else";
    return refused(
      name,
      `holds ${found}, not a FHIR Bundle with a list of entries`,
      "Export the chart as a FHIR R4 Bundle in JSON.",
    );
  }
  const assembled = chartFromEntries(name, read.data.entry ?? []);
  return assembled.ok ? assembled : refused(name, assembled.what, assembled.next);
}

function tooBig(name: string): OpenedFile {
  return refused(
    name,
    `is larger than ${inMegabytes(MAX_FILE_BYTES)}, the most that is opened`,
    "Export less of the chart.",
  );
}

function refused(name: string, what: string, next: string): OpenedFile {
  return { ok: false, problem: `The file “${name}” ${what}. ${next}` };
}
