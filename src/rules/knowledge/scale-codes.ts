import type { ScaleId } from "../scales/scales";

/** LOINC codes of one scale: its panel, its total, and its items with the answers to each. */
interface ScaleCodes {
  readonly panel: string;
  readonly total: string;
  /** By item. */
  readonly items: Readonly<Record<string, string>>;
  /** Answer codes by item, each with its points. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const HOW_OFTEN = { "LA6568-5": 0, "LA6569-3": 1, "LA6570-1": 2, "LA6571-9": 3 };

const PHQ9_ITEMS = {
  interest: "44250-9",
  mood: "44255-8",
  sleep: "44259-0",
  energy: "44254-1",
  appetite: "44251-7",
  selfWorth: "44258-2",
  concentration: "44252-5",
  psychomotor: "44253-3",
  selfHarm: "44260-8",
};

const GAD7_ITEMS = {
  nervous: "69725-0",
  worryControl: "68509-9",
  worry: "69733-4",
  relaxing: "69734-2",
  restless: "69735-9",
  irritable: "69689-8",
  afraid: "69736-7",
};

/**
 * Codes that two or more independent public texts give this meaning. For the scales that are missing here, and for the
 * items of the PEG, none was found in two.
 */
export const SCALE_CODES = {
  phq9: {
    panel: "44249-1",
    total: "44261-6",
    items: PHQ9_ITEMS,
    answers: sameAnswers(PHQ9_ITEMS),
  },
  gad7: {
    panel: "69737-5",
    total: "70274-6",
    items: GAD7_ITEMS,
    answers: sameAnswers(GAD7_ITEMS),
  },
  auditC: {
    panel: "72109-2",
    total: "75626-2",
    items: { frequency: "68518-0", quantity: "68519-8", sixOrMore: "68520-6" },
    answers: {
      frequency: { "LA6270-8": 0, "LA18926-8": 1, "LA18927-6": 2, "LA18928-4": 3, "LA18929-2": 4 },
      quantity: { "LA15694-5": 0, "LA15695-2": 1, "LA18930-0": 2, "LA18931-8": 3, "LA18932-6": 4 },
      sixOrMore: { "LA6270-8": 0, "LA18933-4": 1, "LA18876-5": 2, "LA18891-4": 3, "LA18934-2": 4 },
    },
  },
  peg: { panel: "91148-7", total: "91147-9", items: {}, answers: {} },
} as const satisfies Partial<Record<ScaleId, ScaleCodes>>;

function sameAnswers<Item extends string>(items: Readonly<Record<Item, string>>): Record<Item, typeof HOW_OFTEN> {
  return Object.fromEntries(Object.keys(items).map((item) => [item, HOW_OFTEN])) as Record<Item, typeof HOW_OFTEN>;
}
