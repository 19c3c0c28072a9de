import { DEFINITIONS, FRAMES } from "../../screening/definitions";
import { definitionCriterion } from "../../screening/screen";
import { ofHistory, rule, said, type Chapter } from "../rule";
import { RULE_IDS } from "../rule-ids";

export const DEFINITIONS_CHAPTER: Chapter = {
  id: "definitions",
  title: "Definitions of treatment-resistant depression",
  rules: [
    ...DEFINITIONS.flatMap((definition) =>
      (["lenient", "strict"] as const).map((end) =>
        rule({
          id: RULE_IDS.definition(definition.id, end),
          title: `${definition.name}, ${end} reading`,
          decides: ofHistory(definitionCriterion(definition, end)),
          says: definition.notes.map((note) => said(note, definition.cites)),
        }),
      ),
    ),
    ...FRAMES.map(({ id, name, says, cites }) =>
      rule({ id: RULE_IDS.frame(id), title: name, role: "No computation", says: [said(says, cites)] }),
    ),
  ],
};
