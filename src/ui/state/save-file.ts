/** Hands a value to the browser's download as a JSON file. Nothing leaves this computer. */
export function saveAsJson(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The name of a saved case; it says nothing of the person. */
export const CASE_FILE_NAME = "crossroads-case.json";
