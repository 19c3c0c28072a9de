import { cite, type Citation } from "./cite";

/** A unit a result is accepted in. `value × times + plus` is the value in the unit thresholds are stated in. */
export interface MeasureUnit {
  readonly name: string;
  /** Possible values in this unit; both ends are accepted. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly times: number;
  readonly plus: number;
  /** Where the conversion was read; empty for the unit of the thresholds, and for another name of it. */
  readonly cites: readonly Citation[];
}

type Units = readonly [MeasureUnit, ...MeasureUnit[]];

/** The unit thresholds are stated in, or another name of it. */
function same(name: string, min: number, max: number, step: number): MeasureUnit {
  return { name, min, max, step, times: 1, plus: 0, cites: [] };
}

const SI = cite("si-conversion-table", "table of factors");
const LABTESTS = cite("labtests-unit-converter", "unit conversions");

/** Results by analyte, the unit of the thresholds first. Ranges reject what cannot be, and most slips of unit. */
export const UNITS = {
  lithium: [same("mmol/L", 0, 15, 0.01)],
  sodium: [same("mmol/L", 80, 200, 1)],
  qtc: [same("ms", 200, 900, 1)],
  tsh: [same("mIU/L", 0, 3000, 0.01)],
  haemoglobin: [same("g/L", 20, 250, 1), { name: "g/dL", min: 2, max: 25, step: 0.1, times: 10, plus: 0, cites: [SI] }],
  ferritin: [same("µg/L", 0, 100000, 1), same("ng/mL", 0, 100000, 1)],
  totalB12: [
    same("ng/L", 30, 20000, 1),
    same("pg/mL", 30, 20000, 1),
    { name: "pmol/L", min: 20, max: 15000, step: 1, times: 1 / 0.7378, plus: 0, cites: [SI] },
  ],
  activeB12: [same("pmol/L", 0, 1000, 1)],
  folate: [
    same("µg/L", 0, 100, 0.1),
    same("ng/mL", 0, 100, 0.1),
    { name: "nmol/L", min: 0, max: 230, step: 0.1, times: 1 / 2.266, plus: 0, cites: [LABTESTS] },
  ],
  vitaminD: [
    same("nmol/L", 0, 1000, 1),
    { name: "ng/mL", min: 0, max: 400, step: 0.1, times: 2.496, plus: 0, cites: [SI] },
  ],
  hba1c: [
    same("mmol/mol", 10, 200, 1),
    // NGSP = 0.09148 × IFCC + 2.152, solved for IFCC.
    {
      name: "%",
      min: 3,
      max: 20,
      step: 0.1,
      times: 1 / 0.09148,
      plus: -2.152 / 0.09148,
      cites: [cite("ngsp-ifcc", "master equation")],
    },
  ],
  calcium: [
    same("mmol/L", 0.5, 5, 0.01),
    { name: "mg/dL", min: 2, max: 20, step: 0.1, times: 0.2495, plus: 0, cites: [SI] },
  ],
  testosterone: [
    same("nmol/L", 0, 100, 0.1),
    { name: "ng/mL", min: 0, max: 30, step: 0.01, times: 3.47, plus: 0, cites: [LABTESTS] },
    { name: "ng/dL", min: 0, max: 3000, step: 1, times: 0.0347, plus: 0, cites: [SI] },
  ],
  crp: [same("mg/L", 0, 1000, 0.1), { name: "mg/dL", min: 0, max: 100, step: 0.01, times: 10, plus: 0, cites: [SI] }],
} as const satisfies Record<string, Units>;
