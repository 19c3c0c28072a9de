import type { Source } from "../source";

/** Texts behind trial adequacy, definitions of treatment resistance, and staging. */
export const DEFINITION_SOURCES = {
  "sforzini-2021-delphi": {
    cite: "Sforzini L, et al. A Delphi-method-based consensus guideline for definition of treatment-resistant depression for clinical trials. Molecular Psychiatry 2021",
    url: "https://doi.org/10.1038/s41380-021-01381-x",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "canbind-2021-trd": {
    cite: "CAN-BIND expert consensus on the definition of treatment-resistant depression. Depression and Anxiety 2021;38:456-467",
    url: "https://doi.org/10.1002/da.23135",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "mcintyre-2023-trd": {
    cite: "McIntyre RS, et al. Treatment-resistant depression: definition, prevalence, detection, management, and investigational interventions. World Psychiatry 2023;22:394-412",
    url: "https://doi.org/10.1002/wps.21120",
    checkedOn: "2026-11-24",
    read: "abstract",
  },
  "ema-trd": {
    cite: "European Medicines Agency. Guideline on clinical investigation of medicinal products in the treatment of depression (EMA/CHMP/185423/2010), as quoted in Annals of General Psychiatry 2023",
    url: "https://doi.org/10.1186/s12991-023-00478-7",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "register-2020-staging": {
    cite: "Adaptation of staging methods for treatment-resistant depression to a national register (Karolinska, Maudsley, MGH, European and Thase-Rush tables). PLoS ONE 2020;15(7):e0236434",
    url: "https://doi.org/10.1371/journal.pone.0236434",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "canmat-2023": {
    cite: "Lam RW, et al. CANMAT 2023 update on clinical guidelines for management of major depressive disorder in adults. Canadian Journal of Psychiatry 2024;69:641-687",
    url: "https://doi.org/10.1177/07067437241245384",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "gaynes-2020-ahrq": {
    cite: "Gaynes BN, et al. Defining treatment-resistant depression. Depression and Anxiety 2020;37:134-145",
    url: "https://doi.org/10.1002/da.22968",
    checkedOn: "2026-11-24",
    read: "abstract",
  },
  "mcallister-williams-2020-dtd": {
    cite: "McAllister-Williams RH, et al. The identification, assessment and management of difficult-to-treat depression: an international consensus statement. Journal of Affective Disorders 2020;267:264-282",
    url: "https://doi.org/10.1016/j.jad.2020.02.023",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "payer-policies-2026": {
    cite: "Medical policies of US health insurers on esketamine and TMS (Cigna, Medical Mutual), examples",
    url: "https://static.cigna.com/",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "payer-carefirst": {
    cite: "CareFirst (Caremark), criteria for Spravato (esketamine) in treatment-resistant depression, as listed by The Policy Vault",
    url: "https://coverage.pharmacistwrite.com/coverage/carefirst-caremark/spravato-esketamine/treatment-resistant-depression-trd-in-adults",
    checkedOn: "2026-11-25",
    read: "part",
  },
  "payer-qualchoice": {
    cite: "QualChoice, medical policy BI734 on esketamine",
    url: "https://documents.qualchoice.com/area/shared/medicalpolicies.aspx?alpha=S&sop=BI734%3A00",
    checkedOn: "2026-11-25",
    read: "part",
  },
  "payer-bcbsnd": {
    cite: "Blue Cross Blue Shield of North Dakota, medical policy on esketamine (Spravato)",
    url: "https://www.bcbsnd.com/providers/policies-precertification/medical-policy/e/esketamine-spravato",
    checkedOn: "2026-11-25",
    read: "part",
  },
  "fda-esketamine-2019": {
    cite: "FDA. News release on the approval of esketamine nasal spray, 5 March 2019, as quoted by a clinic (Beaumont Psychiatric)",
    url: "https://beaumontpsychiatric.com/tag/fda-approved/",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "escape-trd-listing": {
    cite: "ESCAPE-TRD, NCT04338321: esketamine nasal spray versus quetiapine extended-release, registered inclusion criteria, copy of the listing",
    url: "https://clinicaltrials.gov/study/NCT04338321",
    checkedOn: "2026-11-24",
    read: "part",
  },
  "thase-rush-1997": {
    cite: "Thase ME, Rush AJ. When at first you don't succeed: sequential strategies for antidepressant nonresponders. Journal of Clinical Psychiatry 1997;58(suppl 13):23-29",
    url: "https://doi.org/10.1371/journal.pone.0236434",
    checkedOn: "2026-11-24",
    read: "quoted elsewhere",
  },
  "fekadu-2018-msm": {
    cite: "Fekadu A, Donocik JG, Cleare AJ. Standardisation framework for the Maudsley staging method for treatment resistance in depression. BMC Psychiatry 2018;18:100",
    url: "https://doi.org/10.1186/s12888-018-1679-x",
    checkedOn: "2026-11-24",
    read: "part",
  },
} as const satisfies Record<string, Source>;
