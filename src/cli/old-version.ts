import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Problem } from "../rules/intake/limits";
import { onOneLine, shown } from "../rules/intake/shown";

/** Output of an earlier version of the project, or why there is none. */
export type OldOutput =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lines of what an earlier version says that a refusal passes on. */
const MOST_LINES = 10;

function refused(commit: string, found: string): OldOutput {
  const accepted = "a file of verdicts, or a commit that knows --verdicts";
  return { ok: false, problems: [{ path: shown(commit), found, accepted }] };
}

function git(...args: readonly string[]) {
  return spawnSync("git", args, { encoding: "utf8" });
}

/** The commit a name stands for in this checkout; undefined where there is none, or no git. */
export function commitOf(name: string): string | undefined {
  const { status, stdout } = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * What an earlier version, checked out beside this one for the time of the run, says of some case files. It runs with the
 * packages that are installed now.
 */
export function verdictsAt(commit: string, paths: readonly string[], region: string | undefined): OldOutput {
  const folder = join(mkdtempSync(join(tmpdir(), "crossroads-")), "then");
  try {
    const added = git("worktree", "add", "--detach", folder, commit);
    if (added.status !== 0) return refused(commit, "a commit that git can't check out");
    if (!existsSync(join(folder, "node_modules"))) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        "--import",
        "tsx",
        "src/cli/assess.ts",
        "--verdicts",
        ...(region === undefined ? [] : ["--region", region]),
        ...paths.map((path) => resolve(path)),
      ],
      { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 30 },
    );
    if (status === 0) return { ok: true, text: stdout };
    const says = stderr.trimEnd().split("\n").slice(0, MOST_LINES).map(onOneLine).join("; ");
    return refused(commit, `a version that can't give verdicts on these cases; it says: ${says}`);
  } finally {
    git("worktree", "remove", "--force", folder);
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
}
