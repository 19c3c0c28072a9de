/** Writes down which gold case exercises which rule. `npm test` fails when what is written is out of date. */
import { writeFileSync } from "node:fs";
import { CASE_INDEX, caseIndex } from "../tests/support/case-index";

writeFileSync(CASE_INDEX, caseIndex());
