import type { Source } from "../source";

const checkedOn = "2026-11-28";

/** Trials and analyses that say when an effect shows, and how sure a difference is. */
export const TRIAL_SOURCES = {
  "core-ect-2004": {
    cite: "Speed of response and remission in major depressive disorder with acute electroconvulsive therapy (ECT): a Consortium for Research in ECT (CORE) report. Journal of Clinical Psychiatry 2004;65(4)",
    url: "https://doi.org/10.4088/jcp.v65n0406",
    checkedOn,
    read: "abstract",
  },
  "pride-2016": {
    cite: "Right unilateral ultrabrief pulse ECT in geriatric depression: phase 1 of the PRIDE study. American Journal of Psychiatry 2016",
    url: "https://doi.org/10.1176/appi.ajp.2016.15081101",
    checkedOn,
    read: "abstract",
  },
  "aripiprazole-early-2011": {
    cite: "Adjunctive aripiprazole for depression: predictive value of early assessment. American Journal of Managed Care 2011;17:793-801",
    url: "https://ajmc.com/view/adjunctive-aripiprazole-for-depression-predictive-value-of-early-assessment",
    checkedOn,
    read: "abstract",
  },
  "hobart-2018-brexpiprazole": {
    cite: "Hobart M, Skuban A, Zhang P, et al. Fixed-dose brexpiprazole 2 mg/d as adjunctive treatment of adults with major depressive disorder. Journal of Clinical Psychiatry 2018;79(4):17m12058",
    url: "https://psychiatrist.com/jcp/efficacy-and-safety-of-adjunctive-brexpiprazole-in-mdd",
    checkedOn,
    read: "abstract",
  },
  "quetiapine-pooled-2010": {
    cite: "Bauer M, El-Khalili N, et al. A pooled analysis of two randomised, placebo-controlled studies of extended release quetiapine fumarate adjunctive to antidepressant therapy. Journal of Affective Disorders 2010",
    url: "https://doi.org/10.1016/j.jad.2010.08.032",
    checkedOn,
    read: "abstract",
  },
  "quetiapine-adjunct-2010": {
    cite: "Extended-release quetiapine fumarate as adjunctive therapy in major depressive disorder: a multicentre, randomized, double-blind, placebo-controlled study. International Journal of Neuropsychopharmacology 2010;13:917-932",
    url: "https://doi.org/10.1017/S1461145710000015",
    checkedOn,
    read: "abstract",
  },
  "quetiapine-sustained-2013": {
    cite: "Pooled analysis of sustained response rates for extended release quetiapine fumarate as monotherapy or adjunct. Journal of Affective Disorders 2013;150:639-643",
    url: "https://doi.org/10.1016/j.jad.2013.01.052",
    checkedOn,
    read: "abstract",
  },
  "sachs-2023-cariprazine": {
    cite: "Adjunctive cariprazine for the treatment of patients with major depressive disorder: a randomized, double-blind, placebo-controlled phase 3 study. American Journal of Psychiatry 2023",
    url: "https://doi.org/10.1176/appi.ajp.20220504",
    checkedOn,
    read: "abstract",
  },
  "riesenberg-2023-cariprazine": {
    cite: "Riesenberg R, Yeung PP, Rekeda L, et al. Cariprazine for the adjunctive treatment of major depressive disorder in patients with inadequate response to antidepressant therapy. Journal of Clinical Psychiatry 2023",
    url: "https://psychiatrist.com/?p=48439",
    checkedOn,
    read: "abstract",
  },
  "tohen-ofc-onset": {
    cite: "Tohen M, Case M, Trivedi MH, et al. Olanzapine/fluoxetine combination in patients with treatment-resistant depression: rapid onset of therapeutic response, pooled analysis of 5 studies. Journal of Clinical Psychiatry, pages 451-462",
    url: "https://vivo.health.unm.edu/display/n313325584",
    checkedOn,
    read: "abstract",
  },
  "ofc-venlafaxine-trial": {
    cite: "A randomized, double-blind comparison of olanzapine/fluoxetine combination, olanzapine, fluoxetine, and venlafaxine in treatment-resistant depression (483 people)",
    url: "https://scilit.com/publications/5a7230a310d8726a4b818ef7a6b54237",
    checkedOn,
    read: "abstract",
  },
  "ofc-nortriptyline-trial": {
    cite: "Olanzapine/fluoxetine combination against olanzapine, fluoxetine and nortriptyline in treatment-resistant depression (500 people), PubMed 16259543",
    url: "https://pubmed.ncbi.nlm.nih.gov/16259543/",
    checkedOn,
    read: "abstract",
  },
  "luan-2017-ofc": {
    cite: "Luan S, Wan H, Wang S, et al. Efficacy and safety of olanzapine/fluoxetine combination in the treatment of treatment-resistant depression: a meta-analysis. Neuropsychiatric Disease and Treatment 2017;13:609-620",
    url: "https://doi.org/10.2147/NDT.S127453",
    checkedOn,
    read: "abstract",
  },
  "kudlow-2014": {
    cite: "Kudlow PA, McIntyre RS, Lam RW. Early switching strategies in antidepressant non-responders. CNS Drugs 2014;28:601-609",
    url: "https://doi.org/10.1007/s40263-014-0171-5",
    checkedOn,
    read: "abstract",
  },
  "mirtazapine-smpc-2021": {
    cite: "Mirtazapine 30 mg orodispersible tablets, UK summary of product characteristics, updated 1 September 2021",
    url: "https://medicines.org.uk/emc/product/533/smpc",
    checkedOn,
    read: "part",
  },
  "enlafax-product-information": {
    cite: "Enlafax-XR (venlafaxine), Australian product information, copy at dokumen.tips",
    url: "https://dokumen.tips/documents/australian-product-information-enlafax-xr-symptoms-in-clinical-trials-with-modified.html",
    checkedOn,
    read: "part",
  },
  "elontril-czech-text": {
    cite: "Elontril (bupropion), Czech summary of product characteristics, copy at Medicinous",
    url: "https://www.medicinous.com/cs/Elontril/spc160263",
    checkedOn,
    read: "part",
  },
  "bupropion-elsevier": {
    cite: "Bupropion, Elsevier drug information, preview of 22 January 2020",
    url: "https://elsevier.health/en-US/preview/bupropion",
    checkedOn,
    read: "part",
  },
  "kaster-2019-rtms": {
    cite: "Trajectories of response to repetitive transcranial magnetic stimulation, secondary analysis of THREE-D (388 people). American Journal of Psychiatry 2019",
    url: "https://doi.org/10.1176/appi.ajp.2018.18091096",
    checkedOn,
    read: "abstract",
  },
  "rtms-trajectories-2024": {
    cite: "Response trajectories in BRIGhTMIND, introduction, npj Mental Health Research 2024",
    url: "https://www.nature.com/articles/s44184-024-00077-8",
    checkedOn,
    read: "part",
  },
  "brightmind-2024": {
    cite: "Morriss R, Briley PM, Webster L, et al. Connectivity-guided intermittent theta burst versus repetitive transcranial magnetic stimulation for treatment-resistant depression (BRIGhTMIND). Nature Medicine 2024",
    url: "https://eprint3.ncl.ac.uk/296310",
    checkedOn,
    read: "abstract",
  },
  "carlat-2025-rtms": {
    cite: "Le D. Comparing options for treatment-resistant depression: ASCERTAIN-TRD and Dalhuisen I, et al. (American Journal of Psychiatry 2024;181:806-814). The Carlat Report, 1 September 2025",
    url: "https://www.thecarlatreport.com/articles/5534-comparing-options-for-treatment-resistant-depression",
    checkedOn,
    read: "quoted elsewhere",
  },
  "turkoz-2021-esketamine": {
    cite: "Turkoz I, Daly E, Singh J, et al. Treatment response with esketamine nasal spray plus an oral antidepressant without evidence of early response: pooled post hoc analysis of the TRANSFORM studies. Journal of Clinical Psychiatry 2021",
    url: "https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse",
    checkedOn,
    read: "abstract",
  },
  "katz-2021-esketamine": {
    cite: "Katz EG, Hough D, Doherty T, et al. Benefit-risk assessment of esketamine nasal spray vs. placebo in treatment-resistant depression (TRANSFORM-1 to 3, SUSTAIN-1; by the manufacturer). Clinical Pharmacology and Therapeutics 2021;109:536-546",
    url: "https://doi.org/10.1002/cpt.2024",
    checkedOn,
    read: "part",
  },
  "sustain-1-2019": {
    cite: "Daly EJ, et al. Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients with treatment-resistant depression (SUSTAIN-1). JAMA Psychiatry 2019;76:893-903, key points and conference abstract",
    url: "https://doi.org/10.1001/jamapsychiatry.2019.1189",
    checkedOn,
    read: "abstract",
  },
  "ketamine-dose-trial-2018": {
    cite: "Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression. Molecular Psychiatry (NCT01920555)",
    url: "https://doi.org/10.1038/s41380-018-0256-5",
    checkedOn,
    read: "part",
  },
  "bauer-2003-lithium": {
    cite: "Bauer M, Adli M, Baethge C, et al. Lithium augmentation therapy in refractory depression: clinical evidence and neurobiological mechanisms. Canadian Journal of Psychiatry 2003;48:440",
    url: "https://www.uptodate.com/contents/unipolar-depression-in-adults-treatment-with-lithium/abstract/11",
    checkedOn,
    read: "abstract",
  },
  "austin-1991-lithium": {
    cite: "Austin MP, Souza FG, Goodwin GM. Lithium augmentation in antidepressant-resistant patients: a quantitative analysis. British Journal of Psychiatry 1991;159:510",
    url: "https://bjp.rcpsych.org/content/159/4/510.long",
    checkedOn,
    read: "abstract",
  },
} as const satisfies Record<string, Source>;
