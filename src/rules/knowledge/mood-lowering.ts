import { cite, type Citation } from "./cite";

/** How firm the link between a medicine and lower mood is, in what was read. */
export interface MoodLowering {
  /** The answer to "which medicine that was". */
  readonly id: string;
  readonly strength:
    "established" | "likely in some" | "probable" | "warning of a regulator" | "disputed" | "case reports";
  readonly says: string;
  readonly cites: readonly Citation[];
}

const REVIEW = cite("drug-induced-depression", "review");

/** Medicines after whose start mood may fall. The strength is that of the texts, not of the single case. */
export const MOOD_LOWERING: readonly MoodLowering[] = [
  {
    id: "interferon",
    strength: "established",
    says: "Interferon alfa: 3 to 50 of 100 by setting, about a third of it new within 12 weeks; interferon beta is not strongly linked.",
    cites: [REVIEW, cite("interferon-depression", "summary")],
  },
  {
    id: "corticosteroid",
    strength: "established",
    says: "Corticosteroids, towards both poles: severe events 16 per 100 person-years, 22 in first courses; after 2 weeks of prednisone 49 of 100 had changed, mostly upwards.",
    cites: [cite("steroid-neuropsychiatric", "abstract"), cite("steroid-mood-ibd", "abstract")],
  },
  {
    id: "antiseizureEstablished",
    strength: "likely in some",
    says: "Barbiturates, vigabatrin and topiramate are listed as bringing depression in some people.",
    cites: [REVIEW],
  },
  {
    id: "levetiracetam",
    strength: "likely in some",
    says: "Levetiracetam and perampanel are listed with irritability and depression; how often was not read.",
    cites: [cite("levetiracetam-visualdx", "list")],
  },
  {
    id: "flunarizine",
    strength: "likely in some",
    says: "Flunarizine, mefloquine and efavirenz are listed as bringing depression in some people.",
    cites: [REVIEW],
  },
  {
    id: "gnrh",
    strength: "probable",
    says: "Androgen deprivation: relative risk 1.4 in 18 studies, 1.2 where depression was diagnosed; the illness itself may play a part.",
    cites: [cite("androgen-deprivation-depression", "abstract")],
  },
  {
    id: "isotretinoin",
    strength: "disputed",
    says: "Isotretinoin, mostly reassuring: in 25 studies of 1.6 million people the relative risk of psychiatric disorder was 1.08 (0.99 to 1.19).",
    cites: [cite("isotretinoin-2023", "abstract")],
  },
  {
    id: "betaBlocker",
    strength: "disputed",
    says: "Beta blockers, mostly reassuring: in 285 double-blind trials the odds ratio of depression was 1.02 (0.83 to 1.25); tiredness and dreams can be mistaken for it.",
    cites: [cite("betablocker-2021", "abstract")],
  },
  {
    id: "montelukast",
    strength: "warning of a regulator",
    says: "Montelukast: the FDA has a boxed warning on neuropsychiatric events.",
    cites: [cite("montelukast-fda", "as reported")],
  },
  {
    id: "finasteride",
    strength: "warning of a regulator",
    says: "Finasteride: the EMA committee confirmed suicidal thoughts as a side effect of the tablets in May 2025; dutasteride information was changed as a precaution.",
    cites: [cite("finasteride-prac-2025", "as reported")],
  },
  {
    id: "varenicline",
    strength: "disputed",
    says: "Varenicline, mostly reassuring: an expert panel was for taking the boxed warning away.",
    cites: [cite("varenicline-2016", "comment")],
  },
  {
    id: "contraceptive",
    strength: "disputed",
    says: "Hormonal contraceptives, by product and age: Denmark 1.2 for the combined and 1.3 for the progestogen pill (first antidepressant); Sweden 0.9 and 1.0 at 15 to 25 years, higher in adolescents with other forms.",
    cites: [cite("contraceptives-2016", "as quoted"), cite("contraceptives-sweden", "abstract")],
  },
  {
    id: "other",
    strength: "case reports",
    says: "Other medicines are named in case reports and labels; depression is frequent in the ill, so timing may be chance.",
    cites: [REVIEW],
  },
];
