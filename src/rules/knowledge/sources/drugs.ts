import type { Source } from "../source";

/** Texts behind the drug table. */
export const DRUG_SOURCES = {
  "mcmaster-antidepressant-doses": {
    cite: "McMaster Textbook of Internal Medicine, table: dosage of antidepressants",
    url: "https://empendium.com/mcmtextbook/table/031_8844",
    checkedOn: "2026-11-24",
    read: "full text",
  },
  "mgh-white-book-doses": {
    cite: "Massachusetts General Hospital Internal Medicine Housestaff Manual (White Book), dosing of common antidepressants",
    url: "https://www.grepmed.com/images/9866/titration-depression-psychiatry-dosing-antidepressants",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "faverin-smpc-2020": {
    cite: "Faverin (fluvoxamine), UK summary of product characteristics, revision 2020, copy at RxReasoner",
    url: "https://rxreasoner.com/monographs/faverin/usage",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "dosulepin-smpc-2016": {
    cite: "Dosulepin capsules 25 mg (Thaden), UK summary of product characteristics, version 9, 2016",
    url: "https://docslib.org/doc/7549067/dosulepin-capsules-25mg",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "tricyclic-minimum-dose": {
    cite: "Mode of use of antidepressants, chapter copy (minimum therapeutic dose of tricyclics)",
    url: "https://www.clicktocurecancer.info/adverse-effects/mode-of-use.html",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "aasm-2017-insomnia": {
    cite: "Sateia MJ, et al. Clinical practice guideline for the pharmacologic treatment of chronic insomnia in adults. Journal of Clinical Sleep Medicine 2017;13:307-349",
    url: "https://doi.org/10.5664/jcsm.6470",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "mews-2014-doxepin": {
    cite: "Mews MR, Rombold F, Quante A. Efficacy and safety of low-dose doxepin in depressed patients suffering from insomnia. Primary Care Companion CNS Disorders 2014;16(1)",
    url: "https://doi.org/10.4088/PCC.13m01567",
    checkedOn: "2026-11-24",
    read: "abstract",
  },
  "who-atc": {
    cite: "WHO Collaborating Centre for Drug Statistics Methodology. ATC index, read in a public copy of the code tree",
    url: "https://atcddd.fhi.no/atc_ddd_index/",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "atc-code-lists": {
    cite: "ATC codes of newer medicines, several agreeing public code lists",
    url: "https://atcddd.fhi.no/atc_ddd_index/",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "rxnorm-code-lists": {
    cite: "RxNorm ingredient codes, public code lists (antidepressants by ATC class; CPIC drug table)",
    url: "https://www.nlm.nih.gov/research/umls/rxnorm/",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
} as const satisfies Record<string, Source>;
