import index from "./cases.json";

/** A gold case that exercises a rule. */
export interface ExercisingCase {
  readonly name: string;
  readonly title: string;
}

/** The gold cases by how a rule comes out in them. */
export interface CasesOfRule {
  readonly holds: readonly ExercisingCase[];
  readonly doesNot: readonly ExercisingCase[];
  readonly cantTell: readonly ExercisingCase[];
}

const LETTERS = { holds: "y", doesNot: "n", cantTell: "u" } as const;

/** The gold cases that exercise a rule; undefined for a table or a statement, which decide nothing. */
export function casesOf(ruleId: string): CasesOfRule | undefined {
  const letters = (index.rules as Readonly<Record<string, string>>)[ruleId];
  if (letters === undefined) return undefined;
  const where = (letter: string) => index.cases.filter((_, place) => letters[place] === letter);
  return { holds: where(LETTERS.holds), doesNot: where(LETTERS.doesNot), cantTell: where(LETTERS.cantTell) };
}

/** How many gold cases there are. */
export const CASE_COUNT = index.cases.length;
