import { cite, type Citation } from "../knowledge/cite";

const ANTIPSYCHOTIC: readonly Citation[] = [
  cite("zhou-2015", "abstract"),
  cite("sga-us-labels", "Warnings and precautions"),
  cite("nice-sga-monitoring", "monitoring"),
];

/** Where the plain words of an option come from, by option: what it involves, what speaks for it and against it. */
export const PLAIN_SOURCES: Readonly<Record<string, readonly Citation[]>> = {
  "no-change": [cite("nice-ng222", "1.9.1"), cite("canmat-2023", "early improvement")],
  "optimise-current": [cite("nice-ng222", "1.9.1"), cite("dold-2017-dose", "abstract")],
  psychotherapy: [cite("nice-ng222", "1.9.5"), cite("cobalt-2016", "abstract and design")],
  exercise: [cite("nice-ng222", "group exercise, page 55"), cite("exercise-bmj-2024", "abstract")],
  "bright-light": [
    cite("canmat-2023", "Table 2.4"),
    cite("light-trials-2024", "abstract"),
    cite("light-review-2018", "abstract"),
  ],
  specialist: [cite("nice-ng222", "1.16.9, 1.16.10")],
  "switch-within-class": [cite("nice-ng222", "further-line treatment"), cite("canmat-2023", "Q6.d")],
  "switch-between-classes": [cite("nice-ng222", "further-line treatment"), cite("canmat-2023", "Q6.d")],
  "switch-tricyclic": [
    cite("nice-ng222", "further-line treatment, page 62"),
    cite("gpnotebook-tricyclics", "contraindications and cautions"),
    cite("devon-tricyclics", "elderly patients"),
  ],
  "switch-maoi": [
    cite("nice-ng222", "further-line treatment, page 62"),
    cite("phenelzine-label", "Contraindications and wash-out"),
  ],
  bupropion: [
    cite("bupropion-label", "Contraindications"),
    cite("canmat-2023", "Tables 3.4 and 3.5"),
    cite("optimum-2023", "abstract"),
  ],
  "combine-antidepressants": [cite("henssler-2022", "abstract"), cite("mir-2018", "abstract")],
  "augment-aripiprazole": [...ANTIPSYCHOTIC, cite("sga-us-labels", "aripiprazole")],
  "augment-brexpiprazole": [...ANTIPSYCHOTIC, cite("sga-us-labels", "brexpiprazole")],
  "augment-cariprazine": [...ANTIPSYCHOTIC, cite("cariprazine-monograph", "pharmacology and dosing")],
  "augment-quetiapine": [...ANTIPSYCHOTIC, cite("sga-us-labels", "quetiapine XR"), cite("canmat-2023", "Table 3.6")],
  "augment-risperidone": [...ANTIPSYCHOTIC, cite("risperidone-precautions", "special precautions")],
  "augment-olanzapine-fluoxetine": [...ANTIPSYCHOTIC, cite("symbyax-monograph", "labelled indications")],
  "augment-lamotrigine": [cite("goh-2019-lamotrigine", "abstract"), cite("lamotrigine-product-texts", "4.4 Skin rash")],
  "augment-stimulant": [
    cite("richards-2016-lisdexamfetamine", "abstract"),
    cite("modafinil-smpc", "4.3 and 4.4"),
    cite("lisdexamfetamine-monographs", "boxed warning: misuse"),
  ],
  "augment-pramipexole": [cite("pax-d-2025", "summaries"), cite("pramipexole-precautions", "special precautions")],
  "tms-accelerated": [cite("kratter-2026-snt", "abstract"), cite("cole-2022-snt", "abstract")],
  tdcs: [cite("woodham-2024-tdcs", "abstract"), cite("flow-fl100-2025", "reports of the approval")],
  vns: [cite("vns-safety-information", "indication and warnings"), cite("recover-2024", "reports")],
  "augment-lithium": [
    cite("taylor-2020-guidelines", "abstract"),
    cite("lithium-label", "Contraindications and warnings, excerpts"),
    cite("sps-lithium", "monitoring"),
  ],
  "augment-t3": [cite("touma-2017-t3", "safety monitoring"), cite("nunez-2022", "abstract")],
  rtms: [cite("threed-2018", "design and summaries"), cite("neurostar-k231926", "contraindications, screening form")],
  "ketamine-iv": [cite("elekt-d-2023", "design and summaries"), cite("fda-ketamine-2023", "warning")],
  esketamine: [
    cite("spravato-us-label", "5 Warnings and precautions; REMS and dosing schedule"),
    cite("spravato-eu-smpc", "4.4 Special warnings"),
  ],
  ect: [
    cite("nice-ng222", "1.13.2, 1.13.6"),
    cite("semple-2024-ect", "abstract"),
    cite("semkovska-2010", "abstract"),
    cite("brus-2017", "abstract"),
  ],
};
