import { cite } from "../knowledge/cite";
import type { Region } from "../knowledge/drug";
import { all, any, is, isAtLeast, isYes, type Criterion } from "../logic/criterion";
import { liverDisease } from "./history";
import { takenAbove, takenFrom } from "./taken-now";

/** The highest doses of citalopram and escitalopram that regulators name because of the QT interval. */

const FDA = [cite("fda-citalopram-2012", "report")];
const MHRA = [cite("mhra-citalopram-2011", "table of maximum doses")];
const LIVER = liverDisease("Liver disease is recorded", [...FDA, ...MHRA]);

const INHIBITOR = isYes("medicines.cyp2c19Inhibitor", "A CYP2C19 inhibitor is taken", [
  ...FDA,
  cite("tga-citalopram", "information for patients"),
]);
const FOR_ESCITALOPRAM = any("One of the situations for 10 mg", [
  isAtLeast("person.ageYears", 66, "Age is over 65", MHRA),
  LIVER,
]);

/** The age from which a regulator names 20 mg of citalopram as the highest dose: they differ. */
export const OLDER_AGE: Readonly<Record<Exclude<Region, "eu">, Criterion>> = {
  us: isAtLeast("person.ageYears", 61, "Age is over 60, the limit in the United States", FDA),
  ca: isAtLeast("person.ageYears", 65, "Age is 65 or more, the limit in Canada", [
    cite("health-canada-citalopram-2012", "public communication"),
  ]),
  uk: isAtLeast("person.ageYears", 66, "Age is over 65, the limit in the United Kingdom", MHRA),
  au: isAtLeast("person.ageYears", 66, "Age is over 65, the limit in Australia", [
    cite("tga-citalopram", "information for patients and health professionals"),
  ]),
};

/** Above a ceiling that a regulator names for this person; in older age, one of the regulators of these ages. */
export function aboveACeiling(ages: readonly Criterion[]): Criterion {
  return any(
    "The dose is above a ceiling that a regulator names",
    [
      takenAbove("citalopram", 40, [...FDA, ...MHRA]),
      all(
        "Citalopram above 20 mg, where a regulator names 20 mg",
        [
          takenAbove("citalopram", 20, [...FDA, ...MHRA]),
          any("One of the situations for 20 mg; the age is that of the country, where one is chosen", [
            ...ages,
            LIVER,
            is("metabolism.cyp2c19", "poor", "CYP2C19 status is poor", FDA),
            INHIBITOR,
          ]),
        ],
        FDA,
      ),
      takenAbove("escitalopram", 20, MHRA),
      all(
        "Escitalopram above 10 mg, where a regulator names 10 mg",
        [takenAbove("escitalopram", 10, MHRA), FOR_ESCITALOPRAM],
        MHRA,
      ),
    ],
    [...FDA, ...MHRA],
  );
}

/**
 * At one of the lower ceilings already, by any regulator: a higher dose is outside what that regulator names. The
 * highest doses of all are those of the published range. A genotype is left to CPIC's table, since few people have one.
 */
export const AT_A_CEILING: Criterion = any(
  "The dose of citalopram or escitalopram is at the highest that a regulator names for this person, or above it; regulators draw the line at different ages",
  [
    all(
      "Citalopram at 20 mg or more, where a regulator names 20 mg",
      [
        takenFrom("citalopram", 20, [...FDA, ...MHRA]),
        any("One of the situations for 20 mg, by any regulator", [...Object.values(OLDER_AGE), LIVER, INHIBITOR]),
      ],
      FDA,
    ),
    all(
      "Escitalopram at 10 mg or more, where a regulator names 10 mg",
      [takenFrom("escitalopram", 10, MHRA), FOR_ESCITALOPRAM],
      MHRA,
    ),
  ],
  [...FDA, ...MHRA],
);
