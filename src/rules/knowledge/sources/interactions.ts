import type { Source } from "../source";

const checkedOn = "2026-11-25";

/** Texts behind the classes of current medicines and what they do beside an option. */
export const INTERACTION_SOURCES = {
  "atc-current-medicines": {
    cite: "ATC classification, groups B02 to C10, L04 to N07, P01 and R01, as listed in a public copy of the index",
    url: "https://github.com/SubjectRaw/SubjectRaw/blob/a2ad2e955271074b0fbba207296c2715d1defeb8/subject/data/eng/atc.md",
    checkedOn,
    read: "part",
  },
  "atc-2026": {
    cite: "ATC classification of April 2026, groups A02 to A07, A11 to B05, H03 to J01 and N01 to N05, single codes in a public copy of the index",
    url: "https://github.com/fabkury/atcd/blob/934a34736e0042f3808f3808b4a36910bbafdbe2/WHO%20ATC-DDD%202026-04-25.csv",
    checkedOn: "2026-11-28",
    read: "part",
  },
  "nps-serotonin": {
    cite: "NPS MedicineWise. What is serotonin syndrome? With a table of medicines that increase the risk",
    url: "https://www.nps.org.au/conditions/mental-health-conditions/mood-disorders/depression/for-individuals/medicines-for-depression-antidepressants/managing-side-effects-of-antidepressants/what-is-serotonin-syndrome",
    checkedOn,
    read: "part",
  },
  "serotonin-agents-2019": {
    cite: "Table of agents associated with an increased risk of serotonin syndrome. Therapeutic Advances in Psychopharmacology 2019;9:2045125318818814",
    url: "https://doi.org/10.1177/2045125318818814",
    checkedOn,
    read: "part",
  },
  "marplan-contraindications": {
    cite: "Marplan (isocarboxazid), US label, contraindications, copy at GlobalRPh",
    url: "https://globalrph.com/rx-list/marplan-drug",
    checkedOn,
    read: "part",
  },
  "devon-qt": {
    cite: "Devon Formulary and Referral, South and West. Drugs that prolong the QT interval (examples as the British National Formulary 84 lists them)",
    url: "https://southwest.devonformularyguidance.nhs.uk/formulary/chapters/2.-cardiovascular/drugs-that-prolong-the-qt-interval",
    checkedOn,
    read: "part",
  },
  "pkis-perpetrators": {
    cite: "PKIS 2.0, a tool for important pharmacokinetic interactions: accepted major inhibitors by enzyme",
    url: "https://pkis.org/perptable.php?d=fluoxetine",
    checkedOn,
    read: "part",
  },
  "fda-cyp2d6-classes": {
    cite: "Cytochrome P450 2D6 inhibitors by the classification of the US Food and Drug Administration, table of UpToDate, copy",
    url: "https://pro.uptodatefree.ir/show/116164",
    checkedOn,
    read: "quoted elsewhere",
  },
  "cmaj-cyp-box": {
    cite: "Canadian Medical Association Journal, Box 1: Common cytochrome P450 inducers, inhibitors and substrates",
    url: "https://www.cmaj.ca/highwire/markup/68002/expansion",
    checkedOn,
    read: "part",
  },
  "antipsychotic-inducers": {
    cite: "WebMD. Selected antipsychotics and strong CYP3A4 inducers, interaction text by US labels",
    url: "https://www.webmd.com/drugs/2/drug-169290/brexpiprazole-oral/details/list-interaction-details/dmid-1296/dmtitle-selected-antipsychotics-strong-cyp3a4-inducers/intrtype-drug",
    checkedOn,
    read: "part",
  },
  "valdoxan-product-text": {
    cite: "Valdoxan (agomelatine), European product text, interactions, copy at GalenReasoner",
    url: "https://www.galenreasoner.com/substances/agomelatine/precautions",
    checkedOn,
    read: "part",
  },
  "cymbalta-interactions": {
    cite: "Cymbalta (duloxetine), product text of the manufacturer, interactions, copy at MIMS Philippines",
    url: "https://www.mims.com/philippines/drug/info/cymbalta/drug-interactions",
    checkedOn,
    read: "part",
  },
  "sertraline-product-text": {
    cite: "Inosert (sertraline), product summary, drug interactions",
    url: "https://newpages.asia/id/bi/product/3963558/inosert-50-sertraline-tablets-50-mg",
    checkedOn,
    read: "part",
  },
  "ssri-bleeding-2010": {
    cite: "SSRI associated bleeding risk (PubMed 20575463)",
    url: "https://litmetric.com/detail/20575463/SSRI-associated-bleeding-risk",
    checkedOn,
    read: "abstract",
  },
  "tca-cyp2d6-interactions": {
    cite: "Top 100 drug interactions: tricyclic antidepressants and antidepressants that inhibit CYP2D6, online edition at Skyscape",
    url: "https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/r/tu1.htm",
    checkedOn,
    read: "full text",
  },
  "lithium-australian-prescriber": {
    cite: "Lithium therapy and its interactions. Australian Prescriber",
    url: "https://australianprescriber.tg.org.au/articles/lithium-therapy-and-its-interactions.html",
    checkedOn,
    read: "part",
  },
  "lithium-consensus-2023": {
    cite: "Facts and myths about the use of lithium for bipolar disorder in routine clinical practice: an expert consensus paper. Annals of General Psychiatry 2023",
    url: "https://doi.org/10.1186/s12991-023-00481-y",
    checkedOn,
    read: "part",
  },
  "liothyronine-interactions": {
    cite: "MedicineNet. Liothyronine, drug interactions, by the US prescribing information",
    url: "https://www.medicinenet.com/liothyronine_sodium/page3.htm",
    checkedOn,
    read: "part",
  },
  "seroquel-xr-interactions": {
    cite: "Seroquel XR (quetiapine), US prescribing information, section 7 Drug interactions, copy",
    url: "https://www.120ty.net/bencandy.php?aid=40698&fid=134&page=32",
    checkedOn,
    read: "part",
  },
  "vraylar-interactions": {
    cite: "Vraylar (cariprazine), page of the manufacturer for professionals, dosing and drug interactions",
    url: "https://www.vraylarhcp.com/bipolar-dosing",
    checkedOn,
    read: "part",
  },
  "lamotrigine-interactions": {
    cite: "Phelps J. Lamotrigine interactions: practical recommendations on divalproex, carbamazepine and oral contraceptives use. Psychopharmacology Institute, 2018",
    url: "https://psychopharmacologyinstitute.com/mood-stabilizers/lamotrigine-interactions-practical-recommendations-divalproex-carbamazepine-oral-contraceptives-use/",
    checkedOn,
    read: "part",
  },
  "lamotrigine-valproate": {
    cite: "Combining lamotrigine and valproic acid, Psychiatrienet",
    url: "https://wiki.psychiatrienet.nl/w/index.php?title=Combining-Lamotrigine-Valproic_acid",
    checkedOn,
    read: "part",
  },
  "cyp3a4-strong-moderate": {
    cite: "Strong and moderate CYP3A4 inhibitors as two product texts name them: Alunbrig (brigatinib), MIMS Hong Kong, and Razine (ranolazine), MIMS Philippines, interactions",
    url: "https://uat.mimsdev.com/hongkong/drug/info/alunbrig",
    checkedOn,
    read: "part",
  },
  "theophylline-ect-1993": {
    cite: "Rasmussen KG, Zorumski CF. Electroconvulsive therapy in patients taking theophylline. Journal of Clinical Psychiatry 1993;54:427-431",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/35045975",
    checkedOn,
    read: "abstract",
  },
  "bupropion-ect-2017": {
    cite: "Takala CR, Leung JG, Murphy LL, et al. Concurrent electroconvulsive therapy and bupropion treatment. Journal of ECT 2017;33:185-189",
    url: "https://ouci.dntb.gov.ua/en/works/9jr1JOp9",
    checkedOn,
    read: "abstract",
  },
  "ect-sedatives-2017": {
    cite: "Should benzodiazepines and anticonvulsants be used during electroconvulsive therapy? A case study and literature review. Journal of ECT 2017;33:237-242",
    url: "https://doi.org/10.1097/YCT.0000000000000441",
    checkedOn,
    read: "abstract",
  },
  "hunter-2019-rtms": {
    cite: "Hunter AM, et al. Concomitant medication use and clinical outcome of repetitive transcranial magnetic stimulation (rTMS) treatment of major depressive disorder. Brain and Behavior 2019;9:e01275",
    url: "https://doi.org/10.1002/brb3.1275",
    checkedOn,
    read: "abstract",
  },
  "dobek-2015-rtms": {
    cite: "Dobek CE, Blumberger DM, Downar J, et al. Risk of seizures in transcranial magnetic stimulation: a clinical review to inform consent process focused on bupropion. Neuropsychiatric Disease and Treatment 2015;11:2975-2987",
    url: "https://doi.org/10.2147/NDT.S91126",
    checkedOn,
    read: "abstract",
  },
} as const satisfies Record<string, Source>;
