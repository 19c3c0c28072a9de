import { countryLine, statusLine } from "../../options/option";
import { INVESTIGATIONAL, INVESTIGATIONAL_NOTE } from "../../options/investigational";
import { ofHistory, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

/** What is still investigated: told of apart from the options, without a standing. */
export const INVESTIGATIONAL_CHAPTER: Chapter = {
  id: "investigational",
  title: "Still investigated",
  rules: INVESTIGATIONAL.flatMap(({ id, name, involves, leftOut, positions, regulatory, evidence, uncertainty }) => [
    ...leftOut.map((criterion) =>
      rule({
        id: RULE_IDS.optionFinding(id, criterion.text),
        title: criterion.text,
        group: name,
        role: "Left out by its trials",
        decides: ofHistory(criterion),
      }),
    ),
    rule({
      id: RULE_IDS.option(id),
      title: `What is said of it: ${name}`,
      group: name,
      role: "Statements",
      says: [
        said(INVESTIGATIONAL_NOTE),
        involves,
        ...positions.map((position) => said(countryLine(position), position.cites)),
        ...regulatory.map((status) => said(statusLine(status), status.cites)),
        ...evidence,
        ...uncertainty,
      ],
    }),
  ]),
};
