import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DRUGS } from "../../../src/rules/knowledge/drugs";

/** Cells of the last table of the document: one row per dose bar. */
function documentedBars(): readonly string[] {
  const [, section = ""] = readFileSync("docs/thresholds.md", "utf8").split("## Dose bars");
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" | "),
  );
}

it("the table of dose bars lists every bar of every medicine, and no other", () => {
  const bars = DRUGS.flatMap(({ name, doseUnit, doseBars }) =>
    doseBars.map(({ dose, basis, cites }) =>
      [name, `${dose} ${doseUnit}`, basis, cites.map(({ source, at }) => `${source}: ${at}`).join("; ")].join(" | "),
    ),
  );
  expect(documentedBars()).toEqual(bars);
});
