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
  "bschor-adli-2008": {
    cite: "Bschor T, Adli M. Treatment of depressive disorders. Deutsches Ärzteblatt International 2008;105(45):782-792",
    url: "https://doi.org/10.3238/arztebl.2008.0782",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "quitkin-1985": {
    cite: "The importance of dosage in prescribing antidepressants. British Journal of Psychiatry 1985;147:593-597",
    url: "https://doi.org/10.1192/bjp.147.6.593",
    checkedOn: "2026-11-24",
    read: "abstract",
  },
  "amoxapine-us-label": {
    cite: "Amoxapine tablets, US label, dosage and administration, copy at MedWorks Media",
    url: "https://medworksmedia.com/resources/psychotropics-a-z/psychotropic-prescribing-information/amoxapine-asendin/",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "maprotiline-us-label": {
    cite: "Ludiomil (maprotiline), US label, dosage and administration, copy at Drugs.com",
    url: "https://www.drugs.com/dosage/ludiomil.html",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "lofepramine-smpc-2022": {
    cite: "Lofepramine 70 mg tablets (Zentiva), UK summary of product characteristics, updated 10 May 2022",
    url: "https://medicines.org.uk/emc/product/13706/smpc/print",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "manerix-smpc-2023": {
    cite: "Manerix 150 mg (moclobemide), UK summary of product characteristics, updated 25 May 2023",
    url: "https://medicines.org.uk/emc/medicine/22291",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "marplan-us-label": {
    cite: "Marplan (isocarboxazid), US label, dosage and administration, as quoted by CenterWatch",
    url: "https://cms.centerwatch.com/directories/1067-fda-approved-drugs/listing/3809-marplan-isocarboxazid",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "aplenzin-us-label": {
    cite: "Aplenzin (bupropion hydrobromide), US label, dosage and administration, copy at DrugLib",
    url: "https://www.druglib.com/druginfo/aplenzin/indications_dosage/",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "exxua-us-label-2023": {
    cite: "Exxua (gepirone extended-release), US label 2023, copy at RxReasoner",
    url: "https://rxreasoner.com/monographs/exxua/usage",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "stablon-rcp-2014": {
    cite: "Stablon 12.5 mg (tianeptine), French summary of product characteristics, ANSM, 20 October 2014",
    url: "https://agence-prd.ansm.sante.fr/php/ecodex/rcp/R0249274.htm",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "gloucestershire-pain-tricyclics": {
    cite: "Gloucestershire Hospitals NHS Foundation Trust, Pain Service. Antidepressants for pain, professional information",
    url: "https://gloshospitals.org.uk/en/Wards-and-Departments/Departments/Pain-Management/What-can-we-do/Drugs/Antidepressants-for-Pain/Antidepressants-for-pain---professional-information",
    checkedOn: "2026-11-24",
    read: "full text",
  },
  "low-dose-mirtazapine-quetiapine-2017": {
    cite: "Low doses of mirtazapine or quetiapine for transient insomnia: a randomised, double-blind, cross-over, placebo-controlled trial. Journal of Psychopharmacology 2017;31:327-337",
    url: "https://doi.org/10.1177/0269881116681399",
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
