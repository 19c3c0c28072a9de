import type { Source } from "../source";

const checkedOn = "2026-11-25";

/** Product texts, trials and reviews behind single medicines, tricyclics and MAO inhibitors among the options. */
const MEDICINE_SOURCES = {
  "trd-guidelines-2023": {
    cite: "Comparison of two high-quality guidelines with recommendations on treatment-resistant depression, the German Nationale VersorgungsLeitlinie and VA/DoD 2022 (PMC9901785)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9901785",
    checkedOn,
    read: "abstract",
  },
  "switch-review-dare": {
    cite: "Review of switching antidepressants after non-response, CRD database of abstracts of reviews of effects, 12007000362",
    url: "https://www.crd.york.ac.uk/crdweb/",
    checkedOn,
    read: "abstract",
  },
  "amitriptyline-us-label": {
    cite: "Amitriptyline tablets (Mylan), US prescribing information, contraindications, copy at WikiDoc",
    url: "https://wikidoc.org/index.php?title=Amitriptyline_hydrochloride_contraindications",
    checkedOn,
    read: "part",
  },
  "gpnotebook-tricyclics": {
    cite: "GPnotebook. Tricyclic antidepressants: contraindications and cautions, reviewed January 2023",
    url: "https://gpnotebook.com/en-gb/simplepage.cfm?ID=2114322449",
    checkedOn,
    read: "full text",
  },
  "aripiprazole-us-label": {
    cite: "Abilify (aripiprazole): US boxed warning as quoted by Lexicomp (2025, copy), and the manufacturer's counselling information at MIMS Singapore",
    url: "https://medilib.ir/uptodate/show/8786",
    checkedOn,
    read: "quoted elsewhere",
  },
  "rexulti-us-label": {
    cite: "Rexulti (brexpiprazole), US prescribing information, 2021 revision, sections 4 to 6, copies at RxReasoner and DrugCentral",
    url: "https://www.rxreasoner.com/monographs/rexulti/precautions",
    checkedOn,
    read: "part",
  },
  "cariprazine-monograph": {
    cite: "Cariprazine, Lexicomp drug information (copy), with the US boxed warning",
    url: "https://medilib.ir/uptodate/show/104184",
    checkedOn,
    read: "part",
  },
  "reagila-precautions": {
    cite: "Reagila (cariprazine), special precautions, product text at MIMS Thailand",
    url: "https://uat.mimsdev.com/thailand/drug/info/reagila/special-precautions",
    checkedOn,
    read: "part",
  },
  "quetiapine-us-label": {
    cite: "Seroquel and Seroquel XR (quetiapine): US label as quoted in drug monographs (contraindications, licence, medicines that change its level, eye examinations)",
    url: "https://doctor123.org/Drugs/3625-QUEtiapine/",
    checkedOn,
    read: "quoted elsewhere",
  },
  "four-agent-network": {
    cite: "Network meta-analysis of aripiprazole, brexpiprazole, olanzapine and quetiapine as additions in depression (56 studies, 11,448 people), abstract listing",
    url: "https://discovery.researcher.life/",
    checkedOn,
    read: "abstract",
  },
  "symbyax-monograph": {
    cite: "Olanzapine and fluoxetine (Symbyax), drug monographs quoting the US label: licence, contraindications, boxed warnings, what to tell the prescriber",
    url: "https://doctor123.org/Drugs/3408-Olanzapine-and-Fluoxetine",
    checkedOn,
    read: "quoted elsewhere",
  },
  "risperidone-precautions": {
    cite: "pms-Risperidone, special precautions, product text at MIMS Hong Kong",
    url: "https://www.mims.com/hongkong/drug/info/pms-risperidone/special-precautions",
    checkedOn,
    read: "part",
  },
  "lamotrigine-product-texts": {
    cite: "Lamotrigine product texts: Lamotrix, Cyprus 2023, and Lamictal, New Zealand 2021, sections 4.3 and 4.4, copies at RxReasoner; Lamictal, Hong Kong, special precautions",
    url: "https://rxreasoner.com/monographs/lamotrix-tab/precautions",
    checkedOn,
    read: "part",
  },
  "goh-2019-lamotrigine": {
    cite: "Goh KK, et al. Lamotrigine augmentation in treatment-resistant unipolar depression: a meta-analysis, 2019",
    url: "https://pubmed.ncbi.nlm.nih.gov/?term=lamotrigine+augmentation+treatment-resistant+unipolar+depression+meta-analysis",
    checkedOn,
    read: "abstract",
  },
  "modafinil-smpc": {
    cite: "Modafinil (Teva), United Kingdom summary of product characteristics, 2021 revision, sections 4.3 and 4.4, copy at RxReasoner",
    url: "https://rxreasoner.com/monographs/modafinill/precautions",
    checkedOn,
    read: "part",
  },
  "modasomil-swiss-text": {
    cite: "Modasomil (modafinil), Swiss product text, pregnancy and breastfeeding",
    url: "https://ch.oddb.org/de/gcc/fachinfo/reg/55272/chapter/pregnancy",
    checkedOn,
    read: "part",
  },
  "lisdexamfetamine-monographs": {
    cite: "Lisdexamfetamine: disease interactions at Drugs.com, the boxed warning in the PDR, and contraindications in a drug directory",
    url: "https://www.drugs.com/disease-interactions/lisdexamfetamine.html",
    checkedOn,
    read: "quoted elsewhere",
  },
  "richards-2016-lisdexamfetamine": {
    cite: "Richards C, et al. Lisdexamfetamine augmentation for adults with major depressive disorder and inadequate response: two phase 3 studies. Journal of Affective Disorders 2016;206:151-160",
    url: "https://doi.org/10.1016/j.jad.2016.07.006",
    checkedOn,
    read: "abstract",
  },
  "pramipexole-precautions": {
    cite: "Ramipex (pramipexole), special precautions, product text at MIMS Philippines",
    url: "https://uat.mimsdev.com/philippines/drug/info/ramipex-0-25-ramipex-1/special-precautions",
    checkedOn,
    read: "part",
  },
  "cusin-2013-pramipexole": {
    cite: "Cusin C, et al. A randomized, double-blind, placebo-controlled trial of pramipexole augmentation in treatment-resistant major depressive disorder. Journal of Clinical Psychiatry 2013",
    url: "https://www.psychiatrist.com/jcp/depression/randomized-double-blind-placebo-controlled-trial-pramipexole/",
    checkedOn,
    read: "abstract",
  },
  "murphy-2021-pramipexole": {
    cite: "Murphy L, et al. Treatment of pramipexole-induced problematic sexual behaviors. Primary Care Companion for CNS Disorders 2021;23(1):20br02663",
    url: "https://doi.org/10.4088/PCC.20br02663",
    checkedOn,
    read: "abstract",
  },
  "pax-d-2025": {
    cite: "Pramipexole augmentation for treatment-resistant depression in the UK (PAX-D). Lancet Psychiatry 2025;12:579, summaries (among them IGMPI, 1 July 2025, and the University of Oxford)",
    url: "https://doi.org/10.1016/S2215-0366(25)00194-4",
    checkedOn,
    read: "quoted elsewhere",
  },
  "wiles-2013-cobalt": {
    cite: "Wiles N, et al. Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression (CoBalT). Lancet 2013;381:375-384",
    url: "https://doi.org/10.1016/S0140-6736(12)61552-9",
    checkedOn,
    read: "abstract",
  },
  "va-dod-2022-reports": {
    cite: "VA/DoD clinical practice guideline for the management of major depressive disorder, 2022: what is new, as reported by Consultant360, AJMC and MedBound Times",
    url: "https://www.consultant360.com/exclusive/updated-guidelines-released-major-depressive-disorder-management",
    checkedOn,
    read: "quoted elsewhere",
  },
} as const satisfies Record<string, Source>;

/** Texts behind light, activity, stimulation, and what is still investigated. */
const OTHER_SOURCES = {
  "light-review-2018": {
    cite: "Bright light as a personalized precision treatment of mood disorders: review and proposed guidelines. Frontiers in Psychiatry (PMC6405415)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6405415",
    checkedOn,
    read: "abstract",
  },
  "light-trials-2024": {
    cite: "Adjunctive bright light therapy for non-seasonal depressive disorders: systematic review and meta-analysis. JAMA Psychiatry 2024",
    url: "https://doi.org/10.1001/jamapsychiatry.2024.2871",
    checkedOn,
    read: "abstract",
  },
  "light-eyes-gallin-1995": {
    cite: "Gallin PF, et al. Ophthalmologic examination of patients with seasonal affective disorder, before and after bright light therapy. American Journal of Ophthalmology 1995;119:202-210, as quoted on an expert's page",
    url: "https://healthieryou.com/mhexpert/exp1052702c.html",
    checkedOn,
    read: "quoted elsewhere",
  },
  "cole-2022-snt": {
    cite: "Cole EJ, et al. Stanford neuromodulation therapy (SNT): a double-blind randomized controlled trial. American Journal of Psychiatry 2022;179:132-141",
    url: "https://doi.org/10.1176/appi.ajp.2021.20101429",
    checkedOn,
    read: "abstract",
  },
  "kratter-2026-snt": {
    cite: "Kratter IH, et al. Stanford neuromodulation therapy for treatment-resistant depression: a randomized controlled trial confirming efficacy. World Psychiatry 2026;25:105-116",
    url: "https://doi.org/10.1002/wps.70032",
    checkedOn,
    read: "abstract",
  },
  "vns-safety-information": {
    cite: "LivaNova. VNS Therapy, depression safety information (US), February 2021",
    url: "https://www.livanova.com/",
    checkedOn,
    read: "part",
  },
  "nice-ipg679": {
    cite: "NICE. Implanted vagus nerve stimulation for treatment-resistant depression (IPG679), August 2020",
    url: "https://www.nice.org.uk/guidance/ipg679",
    checkedOn,
    read: "part",
  },
  "cms-ncd-vns": {
    cite: "Centers for Medicare and Medicaid Services. Vagus nerve stimulation for treatment-resistant depression, coverage with evidence development (NCD 160.18), and a payer's policy of April 2026",
    url: "https://www.cms.gov/medicare/coverage/evidence",
    checkedOn,
    read: "part",
  },
  "recover-2024": {
    cite: "RECOVER: vagus nerve stimulation in treatment-resistant depression, sham-controlled year, reports of the papers in Brain Stimulation, December 2024",
    url: "https://trial.medpath.com/news/5539b5c641f988b5/stimulating-a-nerve-the-long-winding-road-of-vagus-nerve-stimulation-as-a-treatment",
    checkedOn,
    read: "quoted elsewhere",
  },
  "recover-listing": {
    cite: "RECOVER, NCT03887715: criteria for taking part, trial listing",
    url: "https://clinicaltrials.gov/study/NCT03887715",
    checkedOn,
    read: "part",
  },
  "nice-ipg530": {
    cite: "NICE. Transcranial direct current stimulation for depression (IPG530), August 2015",
    url: "https://www.nice.org.uk/guidance/ipg530",
    checkedOn,
    read: "part",
  },
  "flow-fl100-2025": {
    cite: "FDA premarket approval of the home device Flow FL-100 (P230024), December 2025, news reports",
    url: "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpma/pma.cfm?id=P230024",
    checkedOn,
    read: "quoted elsewhere",
  },
  "woodham-2024-tdcs": {
    cite: "Woodham RD, et al. Home-based transcranial direct current stimulation RCT in major depression, 2024, medRxiv 2023.11.27.23299059",
    url: "https://doi.org/10.1101/2023.11.27.23299059",
    checkedOn,
    read: "abstract",
  },
  "tdcs-adverse-events-review": {
    cite: "Matsumoto H, Ugawa Y. Adverse events of tDCS and tACS: a review",
    url: "https://ichgcp.net/fi/clinical-trials-registry/publications/154120-adverse-events-of-tdcs-and-tacs-a-review",
    checkedOn,
    read: "abstract",
  },
  "tdcs-safety-2016": {
    cite: "Bikson M, et al. Safety of transcranial direct current stimulation: evidence based update 2016. Brain Stimulation 2016 (PMC5007190)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5007190",
    checkedOn,
    read: "abstract",
  },
  "goodwin-2022-psilocybin": {
    cite: "Goodwin GM, et al. Single-dose psilocybin for a treatment-resistant episode of major depression. New England Journal of Medicine 2022;387:1637-1648",
    url: "https://doi.org/10.1056/NEJMoa2206443",
    checkedOn,
    read: "abstract",
  },
  "raison-2023-psilocybin": {
    cite: "Raison CL, et al. Single-dose psilocybin treatment for major depressive disorder: a randomized clinical trial. JAMA 2023;330:843-853",
    url: "https://doi.org/10.1001/jama.2023.14530",
    checkedOn,
    read: "abstract",
  },
  "comp005-2025": {
    cite: "COMP005: psilocybin 25 mg against placebo in treatment-resistant depression, company release, 2025",
    url: "https://compasspathways.com/",
    checkedOn,
    read: "quoted elsewhere",
  },
  "tga-psilocybin-2023": {
    cite: "Therapeutic Goods Administration: psychiatrists may be authorised to prescribe psilocybin, announcement of February 2023, as reported by Brisbane Times",
    url: "https://www.tga.gov.au/",
    checkedOn,
    read: "quoted elsewhere",
  },
  "deng-2024-mst": {
    cite: "Deng ZD, et al. Magnetic seizure therapy versus ultrabrief right unilateral electroconvulsive therapy in depression. JAMA Psychiatry 2024",
    url: "https://doi.org/10.1001/jamapsychiatry.2023.4599",
    checkedOn,
    read: "abstract",
  },
  "holtzheimer-2017-dbs": {
    cite: "Holtzheimer PE, et al. Subcallosal cingulate deep brain stimulation for treatment-resistant depression: a multisite, randomised, sham-controlled trial. Lancet Psychiatry 2017",
    url: "https://scholars.duke.edu/display/pub1279265",
    checkedOn,
    read: "abstract",
  },
  "hitti-2020-dbs": {
    cite: "Hitti FL, et al. Deep brain stimulation is effective for treatment-resistant depression: a meta-analysis and meta-regression. Journal of Clinical Medicine 2020;9:2796",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7564277",
    checkedOn,
    read: "abstract",
  },
} as const satisfies Record<string, Source>;

export const OPTION_SOURCES = { ...MEDICINE_SOURCES, ...OTHER_SOURCES };
