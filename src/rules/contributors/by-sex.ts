import { all, any, is, type Criterion } from "../logic/criterion";

/**
 * Whether the threshold that texts give for women, or for men, is the one of this person.
 *
 * Where sex is neither or not clear-cut no text says which of the two it is: it can't be told, so that what lies between
 * them stays open, as it does while sex is unknown. `also` names what else has to hold for the question to arise.
 */
export function thresholdFor(sex: "female" | "male", also: readonly Criterion[] = []): Criterion {
  return any(sex === "female" ? "The threshold for women applies" : "The threshold for men applies", [
    all("Sex is neither or not clear-cut, and this is the threshold that applies", [
      is("person.sex", "other", "Sex is neither or not clear-cut"),
      ...also,
      {
        kind: "gap",
        text: "Which threshold applies where sex is neither or not clear-cut: texts give one for women and one for men",
        facts: [],
        cites: [],
      },
    ]),
    is("person.sex", sex, `The person is ${sex}`),
  ]);
}
