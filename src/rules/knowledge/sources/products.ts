import type { Source } from "../source";

const checkedOn = "2026-11-24";

/** Product texts and short reference pages behind what rules an option out or makes it a caution. */
export const PRODUCT_SOURCES = {
  "nardil-uk-text": {
    cite: "Nardil (phenelzine), United Kingdom summary of product characteristics 2017, contraindications, copy at RxReasoner",
    url: "https://www.rxreasoner.com/monographs/nardil/precautions",
    checkedOn: "2026-11-28",
    read: "part",
  },
  "priadel-product-texts": {
    cite: "Priadel (lithium), product texts: Ireland 2021, copy at RxReasoner, and the United Kingdom, copy at Doctoralia",
    url: "https://rxreasoner.com/monographs/priadel/precautions",
    checkedOn,
    read: "part",
  },
  "lithium-italian-label": {
    cite: "Litio carbonato 300 mg, Italian product text, contraindications, copy at Starbene",
    url: "https://starbene.it/farmaci/litio-carb-l.f.m.-50cpr-300mg_030226017/controindicazioni",
    checkedOn,
    read: "part",
  },
  "spravato-uk-spc": {
    cite: "Spravato (esketamine), United Kingdom summary of product characteristics, copy at patient-info.co.uk, and the EU package leaflet in Portuguese",
    url: "https://patient-info.co.uk/spravato-70554/summary-of-medicine-characteristics",
    checkedOn,
    read: "part",
  },
  "symbyax-us-label": {
    cite: "Symbyax (olanzapine and fluoxetine), US prescribing information, dosage, copy at Drugs.com",
    url: "https://www.drugs.com/dosage/symbyax.html",
    checkedOn,
    read: "part",
  },
  "cymbalta-product-text": {
    cite: "Cymbalta (duloxetine), product text of the manufacturer, dosage, copy at MIMS Hong Kong",
    url: "https://www.mims.com/hongkong/drug/info/cymbalta/dosage",
    checkedOn,
    read: "part",
  },
  "aurorix-cmi": {
    cite: "Aurorix (moclobemide), Australian consumer medicine information",
    url: "https://www.nps.org.au/medicine-finder/aurorix-tablets",
    checkedOn,
    read: "part",
  },
  "devon-tricyclics": {
    cite: "Devon Formulary and Referral, 4.3.1 Tricyclic and related antidepressant drugs",
    url: "https://southwest.devonformularyguidance.nhs.uk/formulary/chapters/4-central-nervous-system/4-3-antidepressant-drugs/4-3-1-tricyclic-and-related-antidepressant",
    checkedOn,
    read: "part",
  },
  "who-mhgap-dementia": {
    cite: "World Health Organization, mhGAP evidence centre: antidepressants for people with dementia and depression",
    url: "https://who.int/mental_health/mhgap/evidence/dementia/q4/en/",
    checkedOn,
    read: "full text",
  },
  "btf-thyroid-tests": {
    cite: "British Thyroid Foundation. Thyroid function tests, quick guide, revised 2018",
    url: "https://btf-thyroid.org/information/quick-guides/97-thyroid-function-tests",
    checkedOn,
    read: "part",
  },
  "zyban-uk-smpc-2023": {
    cite: "Zyban 150 mg prolonged-release tablets (bupropion), UK summary of product characteristics, revision 2023, contraindications, copy at RxReasoner",
    url: "https://www.rxreasoner.com/monographs/6704/precautions",
    checkedOn: "2026-11-28",
    read: "part",
  },
  "prolactin-bone-2009": {
    cite: "Antipsychotic-induced hyperprolactinaemia in patients with schizophrenia: considerations in relation to bone mineral density. Journal of Psychiatric and Mental Health Nursing 2009;16:838-842",
    url: "https://doi.org/10.1111/j.1365-2850.2009.01472.x",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "risperidone-bone-2013": {
    cite: "Paul T, et al. Risperidone associated changes in prolactin and bone mineral density: a study from South India (65 people, no comparison). Endocrine Abstracts 2013;31:P17",
    url: "https://www.endocrine-abstracts.org/ea/0031/ea0031p17",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "clapham-2020-risperidone": {
    cite: "Clapham E, et al. Exposure to risperidone versus other antipsychotics and risk of osteoporosis-related fractures: a population-based study. Acta Psychiatrica Scandinavica 2020;141:74-83",
    url: "https://doi.org/10.1111/acps.13101",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
  "shen-2019-risperidone": {
    cite: "Shen SP, Liu Y, Qiu H, et al. The risk of bone fracture after long-term risperidone exposure is not increased compared to other atypical antipsychotics. PLoS One 2019;14(9):e0221948",
    url: "https://doi.org/10.1371/journal.pone.0221948",
    checkedOn: "2026-11-28",
    read: "abstract",
  },
} as const satisfies Record<string, Source>;
