import type { Intake } from "../../rules/index";
import { withoutIds } from "./record";

/** Hands a value to the browser's download as a JSON file. Nothing leaves this computer. */
export function saveAsJson(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves a case under a name that says nothing of the person, and without the ids by which a record system knows it. */
export function saveCase(intake: Intake): void {
  saveAsJson("crossroads-case.json", withoutIds(intake));
}
