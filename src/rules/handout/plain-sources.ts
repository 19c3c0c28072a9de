import { cite, type Citation } from "../knowledge/sources";

/** Where the plain words of an option come from, by option: what it involves, what speaks for it and against it. */
export const PLAIN_SOURCES: Readonly<Record<string, readonly Citation[]>> = {
  "no-change": [cite("nice-ng222", "1.9.1"), cite("canmat-2023", "early improvement")],
  "optimise-current": [cite("nice-ng222", "1.9.1"), cite("dold-2017-dose", "abstract")],
  psychotherapy: [cite("nice-ng222", "1.9.5"), cite("cobalt-2016", "abstract and design")],
  "switch-antidepressant": [cite("nice-ng222", "further-line treatment")],
  "combine-antidepressants": [cite("henssler-2022", "abstract"), cite("mir-2018", "abstract")],
  "augment-antipsychotic": [
    cite("zhou-2015", "abstract"),
    cite("sga-us-labels", "Warnings and precautions"),
    cite("nice-sga-monitoring", "monitoring"),
  ],
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
