import type { DrugClass } from "../../rules/knowledge/drug";
import type { SectionFact } from "../../rules/intake/questions";

/**
 * Groups of medicines that a question asks about. ATC prefixes are the WHO's names of groups, read in its index and in
 * published lists of it; names are generic names as whole words.
 */
export interface MedicineGroup {
  readonly path: SectionFact;
  readonly atc: readonly string[];
  readonly names: readonly string[];
  /** Classes of listed medicines that belong to the group. */
  readonly classes: readonly DrugClass[];
  /** The question asks about use on most days, so as-needed use is no answer. */
  readonly mostDays: boolean;
}

function group(
  path: SectionFact,
  {
    atc = "",
    names = "",
    classes = [],
    mostDays = false,
  }: {
    readonly atc?: string;
    readonly names?: string;
    readonly classes?: readonly DrugClass[];
    readonly mostDays?: boolean;
  },
): MedicineGroup {
  const list = (text: string) => text.split(", ").filter((entry) => entry !== "");
  return { path, atc: list(atc), names: list(names), classes, mostDays };
}

export const MEDICINE_GROUPS: readonly MedicineGroup[] = [
  group("medicines.maoi", {
    atc: "N06AF, N06AG, N04BD",
    names:
      "phenelzine, tranylcypromine, isocarboxazid, selegiline, moclobemide, rasagiline, safinamide, linezolid, methylene blue, methylthioninium",
  }),
  group("medicines.serotonergic", {
    atc: "N06AA, N06AB, N02CC",
    names:
      "sumatriptan, rizatriptan, zolmitriptan, naratriptan, almotriptan, eletriptan, frovatriptan, tramadol, pethidine, meperidine",
    classes: ["ssri", "snri", "tca", "serotoninModulator", "sari", "maoi", "rima"],
  }),
  group("medicines.sympathomimetic", {
    atc: "N06BA",
    names:
      "methylphenidate, dexmethylphenidate, dexamfetamine, dextroamphetamine, lisdexamfetamine, lisdexamphetamine, amphetamine, amfetamine, pseudoephedrine, phenylephrine, ephedrine, phentermine",
  }),
  group("medicines.lithium", { atc: "N05AN", names: "lithium" }),
  group("medicines.interactsWithLithium", {
    atc: "C03AA, C09A, C09B, C09C, C09D, M01A",
    names:
      "hydrochlorothiazide, chlorothiazide, bendroflumethiazide, chlortalidone, chlorthalidone, indapamide, metolazone, " +
      "lisinopril, enalapril, ramipril, perindopril, captopril, benazepril, quinapril, fosinopril, trandolapril, " +
      "losartan, valsartan, candesartan, irbesartan, olmesartan, telmisartan, " +
      "ibuprofen, naproxen, diclofenac, indometacin, indomethacin, celecoxib, etoricoxib, meloxicam, ketorolac, etodolac, nabumetone, piroxicam",
    // As-needed use of an NSAID is not regular use.
    mostDays: true,
  }),
  group("medicines.benzodiazepine", {
    atc: "N05BA, N05CD, N05CF, N03AE",
    names:
      "alprazolam, bromazepam, chlordiazepoxide, clobazam, clonazepam, clorazepate, diazepam, lorazepam, lormetazepam, " +
      "nitrazepam, oxazepam, temazepam, triazolam, flurazepam, zolpidem, zopiclone, eszopiclone, zaleplon",
    mostDays: true,
  }),
  group("medicines.anticonvulsant", {
    atc: "N03A, N02BF",
    names:
      "carbamazepine, oxcarbazepine, valproate, valproic, divalproex, lamotrigine, levetiracetam, topiramate, gabapentin, " +
      "pregabalin, phenytoin, phenobarbital, primidone, lacosamide, zonisamide, brivaracetam, perampanel",
  }),
  group("medicines.opioid", {
    atc: "N02A",
    names:
      "morphine, oxycodone, hydrocodone, hydromorphone, fentanyl, codeine, dihydrocodeine, tramadol, tapentadol, methadone, " +
      "buprenorphine, pethidine, meperidine",
    mostDays: true,
  }),
  group("medicines.cyp2d6Inhibitor", { names: "paroxetine, fluoxetine, bupropion, quinidine, terbinafine" }),
  group("medicines.cyp2c19Inhibitor", { names: "omeprazole, esomeprazole, fluvoxamine, cimetidine" }),
  group("medicines.enzymeInducer", {
    names: "carbamazepine, phenytoin, rifampicin, rifampin, st johns wort, hypericum",
  }),
  group("medicines.corticosteroid", {
    atc: "H02AB",
    names: "prednisone, prednisolone, methylprednisolone, dexamethasone, betamethasone",
  }),
  group("medicines.interferon", {
    names: "interferon alfa, interferon alpha, peginterferon alfa, peginterferon alpha",
  }),
];
