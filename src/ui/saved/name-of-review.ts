/** How long the name of a review may be, in characters. */
export const LONGEST_NAME = 120;

/** The name of a review that is taken in: another than those that are here, where it would pass for one of them. */
export function nameTakenIn(label: string, here: readonly string[]): string {
  if (!here.includes(label)) return label;
  const names = [FROM_FILE, ...here.map((_, index) => `${FROM_FILE.slice(0, -1)}, ${index + 2})`)].map(
    (mark) => `${label} ${mark}`,
  );
  return names.find((name) => !here.includes(name)) ?? label;
}

const FROM_FILE = "(from a file)";
