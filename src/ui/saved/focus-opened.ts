/** As a `ref`: a field that was opened has the focus once it is there, with its text selected. */
export function focusOpened(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
