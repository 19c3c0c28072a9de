/**
 * Writes down which gold case exercises which rule, and takes what the cases have closed off the list of gaps. `npm test`
 * fails when what is written is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { CASE_INDEX, caseIndex, GOLD_GAPS, goldGaps, stillOpen, type GoldGaps } from "../tests/support/case-index";

const index = caseIndex();
writeFileSync(CASE_INDEX, index);
const listed = JSON.parse(readFileSync(GOLD_GAPS, "utf8")) as GoldGaps;
writeFileSync(GOLD_GAPS, `${JSON.stringify(stillOpen(listed, goldGaps(index)), null, 2)}\n`);
