import { cite } from "../knowledge/cite";
import { all, any, is, isAtLeast, isBelow, isNo, type Criterion } from "../logic/criterion";
import { thresholdFor } from "./by-sex";

export const HAEMOGLOBIN = [cite("who-anaemia-bnssg", "thresholds")];
export const B12_TABLE = [cite("ng239-table", "thresholds for total and active B12")];

/** Anaemia by the threshold for the person: 110 g/L in pregnancy, 120 in other women, 130 in men. */
export const LOW_HAEMOGLOBIN: Criterion = any(
  "The haemoglobin is below the threshold for the person",
  [
    isBelow("conditions.haemoglobin", 110, "The haemoglobin is below 110 g/L", HAEMOGLOBIN),
    all("The haemoglobin is below 120 g/L, and there is no pregnancy", [
      isBelow("conditions.haemoglobin", 120, "The haemoglobin is below 120 g/L", HAEMOGLOBIN),
      isNo("person.pregnant", "No pregnancy is recorded"),
    ]),
    all("The haemoglobin is below 130 g/L, where the threshold for men applies", [
      isBelow("conditions.haemoglobin", 130, "The haemoglobin is below 130 g/L", HAEMOGLOBIN),
      thresholdFor("male", [isNo("person.pregnant", "No pregnancy is recorded")]),
    ]),
  ],
  HAEMOGLOBIN,
);

/** Vitamin B12 below the threshold of the test that was used. */
export const LOW_B12: Criterion = any(
  "Vitamin B12 is in the range of deficiency",
  [
    all("Total B12 is below 180 ng/L", [
      is("conditions.b12Test", "total", "Total B12 was measured"),
      isBelow("conditions.b12", 180, "It is below 180 ng/L (133 pmol/L)", B12_TABLE),
    ]),
    all("Active B12 is below 25 pmol/L", [
      is("conditions.b12Test", "active", "Active B12 was measured"),
      isBelow("conditions.activeB12", 25, "It is below 25 pmol/L", B12_TABLE),
    ]),
  ],
  B12_TABLE,
);

/** Vitamin B12 between deficient and enough. */
export const INDETERMINATE_B12: Criterion = any(
  "Vitamin B12 is in the indeterminate range",
  [
    all("Total B12 is 180 to 350 ng/L", [
      is("conditions.b12Test", "total", "Total B12 was measured"),
      isAtLeast("conditions.b12", 180, "It is 180 ng/L (133 pmol/L) or more", B12_TABLE),
      isBelow("conditions.b12", 351, "It is 350 ng/L (258 pmol/L) or less", B12_TABLE),
    ]),
    all("Active B12 is 25 to 70 pmol/L", [
      is("conditions.b12Test", "active", "Active B12 was measured"),
      isAtLeast("conditions.activeB12", 25, "It is 25 pmol/L or more", B12_TABLE),
      isBelow("conditions.activeB12", 71, "It is 70 pmol/L or less", B12_TABLE),
    ]),
  ],
  B12_TABLE,
);
