/**
 * The row to look at after rows changed: one that came, or was moved, or the neighbour of one that went.
 *
 * @param before - paths of the rows, in their order
 * @param after - the same after the change
 * @returns undefined when no row came, went or moved, or none is left beside the one that went
 */
export function changedRow(before: readonly string[], after: readonly string[]): string | undefined {
  const came = after.find((row) => !before.includes(row));
  if (came !== undefined) return came;
  const gone = before.findIndex((row) => !after.includes(row));
  if (gone !== -1) {
    const list = listOf(before[gone] ?? "");
    return [after[gone], after[gone - 1]].find((row) => row !== undefined && listOf(row) === list);
  }
  if (before.join(" ") === after.join(" ")) return undefined;
  const without = (rows: readonly string[], row: string) => rows.filter((other) => other !== row).join(" ");
  return after.find((row) => without(before, row) === without(after, row));
}

function listOf(row: string): string {
  return row.slice(0, row.lastIndexOf("."));
}
