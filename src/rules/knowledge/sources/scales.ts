import type { Source } from "../source";

const checkedOn = "2026-11-25";

/** Texts behind the rating scales: what they ask, their bands, thresholds and missing-item rules. */
export const SCALE_SOURCES = {
  "kroenke-2001-phq9": {
    cite: "Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. Journal of General Internal Medicine 2001;16:606-613; form and notice as shown in the CamCOPS documentation",
    url: "https://doi.org/10.1046/j.1525-1497.2001.016009606.x",
    checkedOn,
    read: "quoted elsewhere",
  },
  "icsi-phq9-remission": {
    cite: "Institute for Clinical Systems Improvement. Depression guideline: has the patient reached remission? (citing Kroenke 2001)",
    url: "https://www.icsi.org/guideline_sub-pages/depression/has_patient_reached_remission/",
    checkedOn,
    read: "part",
  },
  "success-metrics-2020": {
    cite: "Defining success in measurement-based care for depression: a comparison of common metrics. Psychiatric Services 2020",
    url: "https://doi.org/10.1176/appi.ps.201900295",
    checkedOn,
    read: "abstract",
  },
  "arrieta-2017-phq9": {
    cite: "Arrieta J, et al. PHQ-9 study, 2017, as quoted in the documentation of the R package qscorer",
    url: "https://doi.org/10.1002/jclp.22390",
    checkedOn,
    read: "quoted elsewhere",
  },
  "spitzer-2006-gad7": {
    cite: "Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Archives of Internal Medicine 2006;166:1092-1097",
    url: "https://doi.org/10.1001/archinte.166.10.1092",
    checkedOn,
    read: "abstract",
  },
  "rush-2003-qids": {
    cite: "Rush AJ, et al. The 16-item Quick Inventory of Depressive Symptomatology (QIDS). Biological Psychiatry 2003;54:573-583, as tabulated on ids-qids.org and in the Inquisit manual",
    url: "https://doi.org/10.1016/s0006-3223(02)01866-8",
    checkedOn,
    read: "quoted elsewhere",
  },
  "snaith-1986-madrs": {
    cite: "Snaith RP, Harrop FM, Newby DA, Teale C. Grade scores of the Montgomery-Åsberg Depression and the Clinical Anxiety Scales. British Journal of Psychiatry 1986;148:599-601, as quoted beside other cut-points in a chapter on measuring depression",
    url: "https://doi.org/10.1192/bjp.148.5.599",
    checkedOn,
    read: "quoted elsewhere",
  },
  "mueller-2000-madrs": {
    cite: "Müller MJ, et al. Moderate and severe depression: gradations for the Montgomery-Åsberg Depression Rating Scale. Journal of Affective Disorders 2000;60:137-140",
    url: "https://doi.org/10.1016/s0165-0327(99)00162-7",
    checkedOn,
    read: "abstract",
  },
  "mueller-2003-madrs": {
    cite: "Müller MJ, et al. Differentiating moderate and severe depression using the Montgomery-Åsberg Depression Rating Scale. Journal of Affective Disorders 2003;77:255-260",
    url: "https://doi.org/10.1016/s0165-0327(02)00120-9",
    checkedOn,
    read: "abstract",
  },
  "zimmerman-2013-hamd": {
    cite: "Zimmerman M, et al. Severity classification on the Hamilton Depression Rating Scale. Journal of Affective Disorders 2013;150:384-388",
    url: "https://doi.org/10.1016/j.jad.2013.04.028",
    checkedOn,
    read: "abstract",
  },
  "frank-1991-remission": {
    cite: "Frank E, et al. Conceptualization and rationale for consensus definitions of terms in major depressive disorder. Archives of General Psychiatry 1991;48:851-855",
    url: "https://doi.org/10.1001/archpsyc.1991.01810330075011",
    checkedOn,
    read: "quoted elsewhere",
  },
  "krebs-2009-peg": {
    cite: "Krebs EE, et al. Development and initial validation of the PEG, a three-item scale assessing pain intensity and interference. Journal of General Internal Medicine 2009;24:733-738",
    url: "https://doi.org/10.1007/s11606-009-0981-1",
    checkedOn,
    read: "abstract",
  },
  "gcps-r-2020": {
    cite: "Von Korff M, et al. Graded chronic pain scale revised: mild, bothersome, and high-impact chronic pain. Pain 2020;161:651-661; its scoring as written out in a public implementation",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7097879/",
    checkedOn,
    read: "quoted elsewhere",
  },
  "hirschfeld-2000-mdq": {
    cite: "Hirschfeld RMA, et al. Development and validation of a screening instrument for bipolar spectrum disorder: the Mood Disorder Questionnaire. American Journal of Psychiatry 2000;157:1873-1875",
    url: "https://doi.org/10.1176/appi.ajp.157.11.1873",
    checkedOn,
    read: "quoted elsewhere",
  },
  "altman-1997-asrm": {
    cite: "Altman EG, Hedeker D, Peterson JL, Davis JM. The Altman Self-Rating Mania Scale. Biological Psychiatry 1997;42:948-955",
    url: "https://doi.org/10.1016/S0006-3223(96)00548-3",
    checkedOn,
    read: "quoted elsewhere",
  },
} as const satisfies Record<string, Source>;
