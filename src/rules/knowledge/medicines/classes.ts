import { cite, type Citation } from "../cite";

/**
 * Whether the table can tell that a listed medicine is no member of a class.
 *
 * `defined`: what the medicine is settles it, so every listed medicine is a member or is not. `named`: membership was
 * read in lists that call themselves examples, so a medicine that is not named there may belong to it all the same.
 */
export type Membership = "defined" | "named";

export interface ClassOfMedicines {
  /** As it reads in a sentence: "an NSAID". */
  readonly name: string;
  readonly membership: Membership;
  readonly cites: readonly Citation[];
  /** The class it is a part of, made for one rule: not told beside that, and without members where that has none. */
  readonly within?: "maoi";
}

const atc = (groups: string) => [cite("atc-current-medicines", groups)];

const MAOI_CITES = [...atc("N06AF, N06AG, N04BD"), cite("serotonin-agents-2019", "Table 1, MAO inhibition")];

/** MAO inhibitors apart from one, for a person whose list of trials holds that one. */
const maoiBut = (medicine: string): ClassOfMedicines => ({
  name: `an MAO inhibitor other than ${medicine}`,
  membership: "defined",
  cites: MAOI_CITES,
  within: "maoi",
});

/** Classes by which current medicines are held against options. A medicine may be in several. */
export const MEDICINE_CLASSES = {
  nsaid: { name: "an NSAID", membership: "defined", cites: atc("M01A") },
  aceInhibitor: { name: "an ACE inhibitor", membership: "defined", cites: atc("C09A") },
  angiotensinBlocker: { name: "an angiotensin receptor blocker", membership: "defined", cites: atc("C09C") },
  thiazide: { name: "a thiazide or similar diuretic", membership: "defined", cites: atc("C03A, C03BA") },
  loopDiuretic: { name: "a loop diuretic", membership: "defined", cites: atc("C03C") },
  calciumChannelBlocker: { name: "a calcium channel blocker", membership: "defined", cites: atc("C08") },
  benzodiazepine: {
    name: "a benzodiazepine or Z-drug",
    membership: "defined",
    cites: atc("N05BA, N05CD, N05CF, N03AE"),
  },
  anticonvulsant: {
    name: "an anticonvulsant",
    membership: "defined",
    cites: [...atc("N03A"), cite("atc-2026", "N02BF, gabapentinoids")],
  },
  valproate: { name: "valproate", membership: "defined", cites: atc("N03AG01") },
  opioid: { name: "an opioid", membership: "defined", cites: atc("N02A, N07BC") },
  lithium: { name: "lithium", membership: "defined", cites: atc("N05AN") },
  maoi: {
    name: "an MAO inhibitor, linezolid and methylene blue included",
    membership: "defined",
    cites: MAOI_CITES,
  },
  fluoxetine: { name: "fluoxetine", membership: "defined", cites: atc("N06AB03, N06CA03") },
  bupropion: { name: "bupropion", membership: "defined", cites: atc("N06AX12") },
  tricyclic: { name: "a tricyclic antidepressant", membership: "defined", cites: atc("N06AA") },
  vortioxetine: { name: "vortioxetine", membership: "defined", cites: atc("N06AX26") },
  venlafaxine: { name: "venlafaxine", membership: "defined", cites: atc("N06AX16") },
  corticosteroid: {
    name: "a corticosteroid by mouth or injection",
    membership: "defined",
    cites: [cite("steroid-neuropsychiatric", "systemic corticosteroids")],
  },
  interferonAlfa: {
    name: "interferon alfa",
    membership: "defined",
    cites: [cite("drug-induced-depression", "interferon alfa")],
  },
  antithrombotic: {
    name: "a medicine against clotting",
    membership: "defined",
    cites: [cite("sertraline-product-text", "interactions: aspirin, clopidogrel, heparin, warfarin")],
  },
  vitaminKAntagonist: {
    name: "warfarin or another vitamin K antagonist",
    membership: "defined",
    cites: [cite("liothyronine-interactions", "warfarin")],
  },
  oestrogen: {
    name: "an oestrogen",
    membership: "defined",
    cites: [cite("valdoxan-product-text", "interactions: oestrogens")],
  },
  cardiacGlycoside: { name: "digoxin", membership: "defined", cites: atc("C01AA") },
  glucoseLowering: {
    name: "a medicine for diabetes",
    membership: "defined",
    cites: [cite("cytomel-label", "diabetes: its treatment may need adjusting")],
  },
  theophylline: {
    name: "theophylline or aminophylline",
    membership: "defined",
    cites: [cite("theophylline-ect-1993", "abstract")],
  },
  serotonergic: {
    name: "a serotonergic medicine",
    membership: "named",
    cites: [cite("nps-serotonin", "table of medicines"), cite("serotonin-agents-2019", "Table 1")],
  },
  sympathomimetic: {
    name: "a stimulant or other sympathomimetic",
    membership: "named",
    cites: [...atc("N06BA, R01BA"), cite("marplan-contraindications", "sympathomimetics, amphetamines included")],
  },
  qtProlonging: {
    name: "a medicine that prolongs the QT interval",
    membership: "named",
    cites: [cite("devon-qt", "examples of medicines that prolong the QT interval")],
  },
  otherQtProlonging: {
    name: "a medicine other than citalopram or escitalopram that prolongs the QT interval",
    membership: "named",
    cites: [cite("devon-qt", "examples of medicines that prolong the QT interval")],
  },
  strongCyp2d6Inhibitor: {
    name: "a strong CYP2D6 inhibitor",
    membership: "named",
    cites: [cite("pkis-perpetrators", "CYP2D6, strong"), cite("fda-cyp2d6-classes", "strong inhibitors")],
  },
  moderateCyp2d6Inhibitor: {
    name: "a moderate CYP2D6 inhibitor",
    membership: "named",
    cites: [cite("pkis-perpetrators", "CYP2D6, moderate"), cite("fda-cyp2d6-classes", "moderate inhibitors")],
  },
  cyp2c19Inhibitor: {
    name: "a CYP2C19 inhibitor",
    membership: "named",
    cites: [
      cite("pkis-perpetrators", "CYP2C19"),
      cite("cmaj-cyp-box", "2C19"),
      cite("fda-citalopram-2012", "CYP2C19 inhibitors"),
    ],
  },
  cyp1a2Inhibitor: {
    name: "a potent CYP1A2 inhibitor",
    membership: "named",
    cites: [cite("valdoxan-product-text", "interactions: fluvoxamine, ciprofloxacin")],
  },
  cyp3a4Inhibitor: {
    name: "a CYP3A4 inhibitor",
    membership: "named",
    cites: [cite("pkis-perpetrators", "CYP3A")],
  },
  strongCyp3a4Inhibitor: {
    name: "a strong CYP3A4 inhibitor",
    membership: "named",
    cites: [cite("cyp3a4-strong-moderate", "strong or potent inhibitors")],
  },
  enzymeInducer: {
    name: "an enzyme inducer",
    membership: "named",
    cites: [cite("cmaj-cyp-box", "inducers"), cite("antipsychotic-inducers", "list of inducers")],
  },
  notWithMaoi: {
    name: "a medicine that the phenelzine label names as not to be taken with it",
    membership: "named",
    cites: [cite("phenelzine-label", "Contraindications")],
  },
  serotonergicBeside: {
    name: "a serotonergic medicine that is no antidepressant and no MAO inhibitor",
    membership: "named",
    cites: [cite("nps-serotonin", "table of medicines"), cite("serotonin-agents-2019", "Table 1")],
  },
  maoiButPhenelzine: maoiBut("phenelzine"),
  maoiButTranylcypromine: maoiBut("tranylcypromine"),
  maoiButIsocarboxazid: maoiBut("isocarboxazid"),
  maoiButSelegilinePatch: maoiBut("the selegiline patch"),
  maoiButMoclobemide: maoiBut("moclobemide"),
  citalopram: { name: "citalopram or escitalopram", membership: "defined", cites: atc("N06AB04, N06AB10") },
  ssriOrSnri: {
    name: "an SSRI or SNRI",
    membership: "defined",
    cites: atc("N06AB, N06AX16, N06AX17, N06AX21, N06AX23, N06AX28"),
  },
  pimozideOrThioridazine: {
    name: "pimozide or thioridazine",
    membership: "defined",
    cites: [cite("sga-us-labels", "olanzapine-fluoxetine, Contraindications")],
  },
  lowersSeizureThreshold: {
    name: "a medicine that lowers the seizure threshold",
    membership: "named",
    cites: [cite("tms-ifcn-list", "medicines that lower the seizure threshold")],
  },
} as const satisfies Record<string, ClassOfMedicines>;

export type MedicineClass = keyof typeof MEDICINE_CLASSES;
