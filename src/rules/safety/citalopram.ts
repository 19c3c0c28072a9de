import { cite } from "../knowledge/cite";
import type { Region } from "../knowledge/drug";
import { all, any, isAtLeast, isYes, type Criterion } from "../logic/criterion";
import { aboveACeiling, OLDER_AGE } from "../options/citalopram-ceiling";
import { LONG_QT } from "../options/history";
import { CITALOPRAM_TAKEN, OTHER_QT_MEDICINE_TAKEN } from "../options/taken-now";
import { ANTIPSYCHOTICS } from "../options/kinds";
import type { CountryStatement } from "../options/option";
import { ANTIDEPRESSANT_CHANGES, AS_IT_IS, type RedFlag } from "./red-flag";

/** What regulators say of the QT interval with citalopram and escitalopram. They name different ages. */
const REGULATORS: readonly CountryStatement[] = [
  {
    body: "FDA",
    regions: ["us"],
    year: 2012,
    says: "Citalopram up to 40 mg a day; up to 20 mg from over 60 years, with liver impairment, in CYP2C19 poor metabolisers and with cimetidine or another CYP2C19 inhibitor. Not recommended with other QT-prolonging medicines, congenital long QT, bradycardia, low potassium or magnesium, recent heart attack or uncompensated heart failure.",
    cites: [cite("fda-citalopram-2012", "report")],
  },
  {
    body: "US label of escitalopram",
    regions: ["us"],
    says: "Up to 20 mg a day; 10 mg in older people and with liver impairment.",
    cites: [cite("escitalopram-us-doses", "adult dosing")],
  },
  {
    body: "MHRA",
    regions: ["uk"],
    year: 2011,
    says: "Citalopram up to 40 mg a day, 20 mg over 65 years or with liver impairment; escitalopram up to 20 mg, 10 mg over 65 years or with liver impairment. Both contraindicated with known QT prolongation, congenital long QT and with other medicines that prolong the QT interval.",
    cites: [cite("mhra-citalopram-2011", "table of maximum doses; contraindications")],
  },
  {
    body: "Health Canada",
    regions: ["ca"],
    year: 2012,
    says: "Citalopram up to 40 mg a day; 20 mg from 65 years on, with liver problems or with cimetidine. Not with congenital long QT or known QT prolongation.",
    cites: [cite("health-canada-citalopram-2012", "public communication")],
  },
  {
    body: "TGA",
    regions: ["au"],
    says: "Citalopram up to 40 mg a day; 20 mg over 65 years, with reduced liver function or with medicines such as cimetidine or omeprazole. Not with congenital long QT.",
    cites: [cite("tga-citalopram", "information for patients and health professionals")],
  },
];

const FDA = [cite("fda-citalopram-2012", "report")];
const MHRA = [cite("mhra-citalopram-2011", "table of maximum doses")];

/** Where the regulator of the country was read. For the rest of Europe none was: there every view stays. */
const ABOVE_A_CEILING_IN: Readonly<Partial<Record<Region, Criterion>>> = {
  us: aboveACeiling([OLDER_AGE.us]),
  uk: aboveACeiling([OLDER_AGE.uk]),
  ca: aboveACeiling([OLDER_AGE.ca]),
  au: aboveACeiling([OLDER_AGE.au]),
};

/** The QT interval: a long one, and citalopram or escitalopram. */
export const QT_FLAGS: readonly RedFlag[] = [
  {
    id: "qtc-500",
    title: "QTc of 500 ms or more",
    urgency: "atOnce",
    when: isAtLeast("safety.qtcMs", 500, "The QTc is 500 ms or more", [
      cite("qt-interpretation-table", "more than 500 ms"),
    ]),
    action:
      "Published tables name, above 500 ms, the correction of what is reversible, an end to causative medicines where that is possible, and a cardiologist. The American Psychiatric Association holds that no QTc by itself forbids a psychotropic medicine: both risks are weighed.",
    cites: [cite("qt-interpretation-table", "more than 500 ms"), cite("apa-qtc-resource", "abstract: conclusions")],
    holdsBack: [...AS_IT_IS, ...ANTIDEPRESSANT_CHANGES, ...ANTIPSYCHOTICS],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: any("Something taken, or the history, bears on the QT interval", [
      CITALOPRAM_TAKEN,
      isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval"),
      LONG_QT,
      isYes("conditions.heartDisease", "Heart disease is recorded"),
    ]),
  },
  {
    id: "qt",
    title: "QT risk with citalopram or escitalopram",
    urgency: "beforeOptions",
    when: any(
      "The QT interval is prolonged or another medicine prolongs it, and citalopram or escitalopram is taken",
      [
        all("Citalopram or escitalopram of the list of trials, and a QT risk", [
          any("QT prolonged, or another medicine prolongs it", [
            LONG_QT,
            isYes("medicines.qtProlonging", "Another medicine prolongs the QT interval"),
            OTHER_QT_MEDICINE_TAKEN,
          ]),
          CITALOPRAM_TAKEN,
        ]),
        // The question is answered by citalopram itself where that is listed; so another of the list is looked for.
        all("Citalopram or escitalopram among the current medicines, and a QT risk", [
          any("QT prolonged, or another of them prolongs it", [
            LONG_QT,
            isYes("currentMedicines.otherQtProlonging", "Another of the current medicines prolongs the QT interval"),
            OTHER_QT_MEDICINE_TAKEN,
          ]),
          isYes("currentMedicines.citalopram", "Citalopram or escitalopram is among the current medicines"),
        ]),
      ],
      FDA,
    ),
    action:
      "In the United Kingdom a contraindication, in the United States not recommended; an ECG and potassium are usually looked at.",
    cites: [...FDA, ...MHRA],
    positions: REGULATORS,
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: CITALOPRAM_TAKEN,
  },
  {
    id: "citalopram-dose",
    title: "Citalopram or escitalopram above a regulator's highest dose",
    urgency: "beforeOptions",
    when: aboveACeiling(Object.values(OLDER_AGE)),
    whenIn: ABOVE_A_CEILING_IN,
    action:
      "Regulators name a highest dose because of the QT interval, lower in older age and with liver disease, and they draw the line at different ages; the dose is usually reviewed against the national one. Stopping suddenly can cause problems.",
    cites: [...FDA, ...MHRA],
    positions: REGULATORS,
    holdsBack: [...AS_IT_IS, "optimise-current"],
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: CITALOPRAM_TAKEN,
  },
];
