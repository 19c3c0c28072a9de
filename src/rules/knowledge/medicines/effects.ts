import type { DrugClass } from "../drug";
import type { MedicineClass } from "./classes";

/** Members of a class by what a medicine does, as the lists that were read name them. */
export interface NamedMembers {
  /** Ids of the table of current medicines or of the drug table. */
  readonly medicines: readonly string[];
  /** Classes of the drug table of which every medicine belongs to it. */
  readonly drugClasses?: readonly DrugClass[];
}

/** MAO inhibitors that are given for something else than depression. */
const MAOI_BESIDE = ["linezolid", "methylene-blue", "selegiline-by-mouth", "rasagiline"];

const MAOI_FOR_DEPRESSION = ["phenelzine", "tranylcypromine", "isocarboxazid", "selegiline-transdermal", "moclobemide"];

const maoiBut = (medicine: string): NamedMembers => ({
  medicines: [...MAOI_FOR_DEPRESSION.filter((id) => id !== medicine), ...MAOI_BESIDE],
});

/** Serotonergic medicines that are given for something else than depression, MAO inhibitors apart. */
const SEROTONERGIC_BESIDE = [
  "sumatriptan",
  "naratriptan",
  "zolmitriptan",
  "rizatriptan",
  "almotriptan",
  "eletriptan",
  "frovatriptan",
  "tramadol",
  "tapentadol",
  "pethidine",
  "fentanyl",
  "dextromethorphan",
  "phentermine",
  "dexamfetamine",
  "amfetamine",
  "lisdexamfetamine",
  "atomoxetine",
  "ondansetron",
  "metoclopramide",
];

/** Medicines that prolong the QT interval, citalopram and escitalopram apart. */
const QT_BESIDE_CITALOPRAM = [
  "clomipramine",
  "venlafaxine",
  "lithium",
  "risperidone",
  "paliperidone",
  "amisulpride",
  "sulpiride",
  "haloperidol",
  "chlorpromazine",
  "levomepromazine",
  "pimozide",
  "zuclopenthixol",
  "methadone",
  "hydroxyzine",
  "ondansetron",
  "tizanidine",
  "tolterodine",
  "amiodarone",
  "sotalol",
  "flecainide",
  "ranolazine",
  "clarithromycin",
  "erythromycin",
  "moxifloxacin",
  "fluconazole",
  "voriconazole",
  "hydroxychloroquine",
  "quinine",
  "efavirenz",
  "sildenafil",
];

/** What medicines do to serotonin, blood pressure, the QT interval, enzymes and the seizure threshold. */
export const EFFECTS: Readonly<Partial<Record<MedicineClass, NamedMembers>>> = {
  serotonergic: {
    drugClasses: ["ssri", "snri", "tca", "maoi", "rima", "nassa", "sari", "serotoninModulator", "spari"],
    medicines: [
      "lithium",
      "buspirone",
      "st-johns-wort",
      "tryptophan",
      "dextromethorphan-bupropion",
      ...MAOI_BESIDE,
      ...SEROTONERGIC_BESIDE,
    ],
  },
  maoiButPhenelzine: maoiBut("phenelzine"),
  maoiButTranylcypromine: maoiBut("tranylcypromine"),
  maoiButIsocarboxazid: maoiBut("isocarboxazid"),
  maoiButSelegilinePatch: maoiBut("selegiline-transdermal"),
  maoiButMoclobemide: maoiBut("moclobemide"),
  serotonergicBeside: { medicines: SEROTONERGIC_BESIDE },
  notWithMaoi: {
    medicines: [
      "bupropion",
      "bupropion-hydrobromide",
      "dextromethorphan-bupropion",
      "buspirone",
      "carbamazepine",
      "cyclobenzaprine",
      "dextromethorphan",
      "levodopa-with-a-decarboxylase-inhibitor",
      "pethidine",
    ],
  },
  citalopram: { medicines: ["citalopram", "escitalopram"] },
  ssriOrSnri: { medicines: [], drugClasses: ["ssri", "snri"] },
  sympathomimetic: {
    medicines: [
      "methylphenidate",
      "dexmethylphenidate",
      "modafinil",
      "atomoxetine",
      "dexamfetamine",
      "amfetamine",
      "lisdexamfetamine",
      "phentermine",
      "pseudoephedrine",
      "phenylephrine-by-mouth",
      "ephedrine",
    ],
  },
  qtProlonging: { medicines: ["citalopram", "escitalopram", ...QT_BESIDE_CITALOPRAM] },
  otherQtProlonging: { medicines: QT_BESIDE_CITALOPRAM },
  tricyclic: { drugClasses: ["tca"], medicines: [] },
  vortioxetine: { medicines: ["vortioxetine"] },
  venlafaxine: { medicines: ["venlafaxine"] },
  strongCyp2d6Inhibitor: {
    medicines: [
      "bupropion",
      "bupropion-hydrobromide",
      "dextromethorphan-bupropion",
      "fluoxetine",
      "fluoxetine-weekly",
      "olanzapine-fluoxetine",
      "paroxetine",
      "paroxetine-cr",
      "quinidine",
    ],
  },
  moderateCyp2d6Inhibitor: {
    medicines: ["duloxetine", "moclobemide", "terbinafine-by-mouth", "flecainide", "quinine", "mirabegron"],
  },
  cyp2c19Inhibitor: {
    medicines: [
      "fluvoxamine",
      "fluoxetine",
      "fluoxetine-weekly",
      "olanzapine-fluoxetine",
      "moclobemide",
      "omeprazole",
      "esomeprazole",
      "lansoprazole",
      "cimetidine",
      "fluconazole",
      "voriconazole",
      "clarithromycin",
    ],
  },
  cyp1a2Inhibitor: { medicines: ["fluvoxamine", "ciprofloxacin-by-mouth"] },
  cyp3a4Inhibitor: {
    medicines: [
      "clarithromycin",
      "erythromycin",
      "itraconazole",
      "ketoconazole-by-mouth",
      "voriconazole",
      "fluconazole",
      "ritonavir",
      "nirmatrelvir-with-ritonavir",
      "diltiazem",
      "verapamil",
      "cimetidine",
      "fluvoxamine",
    ],
  },
  strongCyp3a4Inhibitor: {
    medicines: [
      "clarithromycin",
      "itraconazole",
      "ketoconazole-by-mouth",
      "voriconazole",
      "ritonavir",
      "nirmatrelvir-with-ritonavir",
    ],
  },
  enzymeInducer: {
    medicines: ["carbamazepine", "phenytoin", "phenobarbital", "primidone", "rifampicin", "efavirenz", "st-johns-wort"],
  },
  lowersSeizureThreshold: {
    drugClasses: ["tca"],
    medicines: [
      "bupropion",
      "bupropion-hydrobromide",
      "dextromethorphan-bupropion",
      "clozapine",
      "methylphenidate",
      "dexmethylphenidate",
      "dexamfetamine",
      "amfetamine",
      "lisdexamfetamine",
    ],
  },
  maoi: { drugClasses: ["maoi", "rima"], medicines: [] },
  lithium: { medicines: ["lithium"] },
  anticonvulsant: { medicines: ["lamotrigine"] },
  fluoxetine: { medicines: ["fluoxetine", "fluoxetine-weekly", "olanzapine-fluoxetine"] },
  bupropion: { medicines: ["bupropion", "bupropion-hydrobromide", "dextromethorphan-bupropion"] },
};
