import { cite } from "../knowledge/cite";
import type { CountryStatement } from "../options/option";

/** Wash-out times around MAO inhibitors, as texts of several countries give them. They differ; none is averaged. */
export const WASHOUTS: readonly CountryStatement[] = [
  {
    body: "Phenelzine label",
    regions: ["us", "ca", "au", "eu", "uk"],
    says: "14 days after an MAO inhibitor before other antidepressants; 5 weeks after fluoxetine before an MAO inhibitor.",
    cites: [cite("phenelzine-label", "Contraindications and wash-out")],
  },
  {
    body: "Vortioxetine, information for patients",
    regions: ["us"],
    says: "14 days after an MAO inhibitor before vortioxetine; 21 days after vortioxetine before an MAO inhibitor. Linezolid and methylene blue count as MAO inhibitors.",
    cites: [cite("vortioxetine-us-patient", "before taking")],
  },
  {
    body: "NICE NG222",
    regions: ["uk"],
    year: 2022,
    says: "Any change to or from an MAO inhibitor belongs to secondary care, or to advice from it.",
    cites: [cite("nice-ng222", "further-line treatment, page 62; 1.9.9")],
  },
  {
    body: "GPnotebook",
    regions: ["uk"],
    says: "14 to 21 days after vortioxetine before an MAO inhibitor; 7 days after a tricyclic before moclobemide, after clomipramine 7 to 21 days.",
    cites: [
      cite("gpnotebook-vortioxetine-maoi", "taper, washout and switch"),
      cite("gpnotebook-tricyclic-moclobemide", "taper, washout and switch"),
    ],
  },
  {
    body: "Psychiatrienet",
    regions: ["eu"],
    says: "4 weeks after fluoxetine before moclobemide.",
    cites: [cite("psychiatrienet-fluoxetine-moclobemide", "wash-out")],
  },
];
