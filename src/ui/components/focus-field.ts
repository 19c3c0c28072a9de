import { fieldId } from "./typed-field";

/** Puts the focus on the field of a fact, once what was just added or removed is drawn. */
export function focusSoon(fact: string): void {
  setTimeout(() => document.getElementById(fieldId(fact))?.focus(), 0);
}

/** Puts the focus on the field of a fact, or of the group it belongs to; tells whether there is one. */
export function focusField(fact: string): boolean {
  for (let path = fact; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const field = document.getElementById(fieldId(path));
    if (field === null) continue;
    const target = field.matches("fieldset, [data-list]")
      ? (field.querySelector<HTMLElement>("input:checked, input, select, button") ?? field)
      : field;
    // A field under a closed “More” can't take the focus.
    for (let more = field.closest("details"); more !== null; more = more.parentElement?.closest("details") ?? null)
      more.open = true;
    target.focus();
    // A text that was just put into it is gone on with, not written before.
    if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
    field.scrollIntoView({ block: "center" });
    return true;
  }
  return false;
}
