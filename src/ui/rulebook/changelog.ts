import changelog from "../../../CHANGELOG.md?raw";

/** What changed in the clinical content with one version. */
export interface Release {
  /** The version, and whether it was released: "0.1.0 (not released)". */
  readonly version: string;
  readonly changes: readonly string[];
}

/** The clinical content of every version of a changelog, newest first. */
export function clinicalChanges(text: string): readonly Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = ""] = part.split("\n", 1);
      const clinical = part.split(/^### /m).find((section) => section.startsWith("Clinical content")) ?? "";
      const changes = clinical
        .split(/^- /m)
        .slice(1)
        .map((change) => change.replaceAll(/\s+/g, " ").trim());
      return { version: version.trim(), changes };
    });
}

/** The project's own changelog, which is the one place where changes are written down. */
export const RELEASES: readonly Release[] = clinicalChanges(changelog);
