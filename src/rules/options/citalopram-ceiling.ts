import { cite } from "../knowledge/cite";
import type { Region } from "../knowledge/drug";
import { all, any, is, isAtLeast, isYes, type Criterion } from "../logic/criterion";
import { liverDisease } from "./history";
import { takenAbove, takenFrom } from "./taken-now";

/** The highest doses of citalopram and escitalopram that regulators name because of the QT interval. */

const FDA = [cite("fda-citalopram-2012", "report")];
const MHRA = [cite("mhra-citalopram-2011", "table of maximum doses")];
const LIVER = liverDisease("Liver disease is recorded", [...FDA, ...MHRA]);

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

/** A dose held against the ceilings: above them, or already at them. */
interface Held {
  readonly text: string;
  /** How the dose stands to a number of milligrams: "above", "at or above". */
  readonly says: string;
  readonly dose: typeof takenAbove;
}

/** Above a ceiling that a regulator names for this person; in older age, one of the regulators of these ages. */
export function aboveACeiling(ages: readonly Criterion[]): Criterion {
  return ceiling(ages, { text: "The dose is above a ceiling that a regulator names", says: "above", dose: takenAbove });
}

/** At such a ceiling or above it, by any regulator: a higher dose is outside what that regulator names. */
export const AT_A_CEILING: Criterion = ceiling(Object.values(OLDER_AGE), {
  text: "The dose of citalopram or escitalopram is at a ceiling that a regulator names, or above it; they draw the line at different ages",
  says: "at or above",
  dose: takenFrom,
});

function ceiling(ages: readonly Criterion[], { text, says, dose }: Held): Criterion {
  return any(
    text,
    [
      dose("citalopram", 40, [...FDA, ...MHRA]),
      all(
        `Citalopram ${says} 20 mg, where a regulator names 20 mg`,
        [
          dose("citalopram", 20, [...FDA, ...MHRA]),
          any("One of the situations for 20 mg; the age is that of the country, where one is chosen", [
            ...ages,
            LIVER,
            is("metabolism.cyp2c19", "poor", "CYP2C19 status is poor", FDA),
            isYes("medicines.cyp2c19Inhibitor", "A CYP2C19 inhibitor is taken", [
              ...FDA,
              cite("tga-citalopram", "information for patients"),
            ]),
          ]),
        ],
        FDA,
      ),
      dose("escitalopram", 20, MHRA),
      all(
        `Escitalopram ${says} 10 mg, where a regulator names 10 mg`,
        [
          dose("escitalopram", 10, MHRA),
          any("One of the situations for 10 mg", [isAtLeast("person.ageYears", 66, "Age is over 65", MHRA), LIVER]),
        ],
        MHRA,
      ),
    ],
    [...FDA, ...MHRA],
  );
}
