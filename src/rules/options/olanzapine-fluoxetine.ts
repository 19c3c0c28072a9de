import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { antipsychoticOption, NAMED_BY_NICE } from "./antipsychotics";
import { liverDisease, TWO_FAILURES_IN_EPISODE } from "./history";
import { canmat, status } from "./positions";
import { MAOI_TAKEN } from "./taken-now";

const LABEL = [
  cite("symbyax-monograph", "contraindications"),
  cite("sga-us-labels", "olanzapine-fluoxetine: contraindications"),
];

/** Olanzapine together with fluoxetine; it takes the place of the antidepressant taken, unless that is fluoxetine. */
export const olanzapineFluoxetine = antipsychoticOption({
  id: "augment-olanzapine-fluoxetine",
  name: "Olanzapine with fluoxetine",
  drugs: ["olanzapine-fluoxetine", "olanzapine"],
  isLicensed: true,
  called: "Olanzapine",
  cites: LABEL,
  placedWhen: TWO_FAILURES_IN_EPISODE,
  cautions: [
    isYes("conditions.glaucoma", "Glaucoma is recorded; drug information names it", [
      cite("symbyax-monograph", "what to tell the prescriber"),
    ]),
    isYes(
      "conditions.urinaryRetention",
      "Trouble emptying the bladder or a prostate disease is recorded; drug information names it",
      [cite("symbyax-monograph", "what to tell the prescriber")],
    ),
    liverDisease("Liver disease is recorded; the label lowers the dose at the start", [
      cite("sga-us-labels", "olanzapine-fluoxetine: hepatic impairment"),
    ]),
  ],
  rulesOut: [
    isYes(
      "medicines.pimozideOrThioridazine",
      "Pimozide or thioridazine is taken; the label lists both as contraindications",
      LABEL,
    ),
    {
      ...MAOI_TAKEN,
      text: "An MAO inhibitor is taken, or was within 2 weeks; the label lists it as a contraindication",
      cites: [...LABEL, ...MAOI_TAKEN.cites],
    },
  ],
  positions: [NAMED_BY_NICE, canmat("Olanzapine is listed as a second-line addition.")],
  regulatory: [
    status(
      "us",
      "Licensed for treatment-resistant depression: no response to two different antidepressants, adequate in dose and duration, in the current episode.",
      "symbyax-monograph",
      "labelled indications",
    ),
    status(
      "uk",
      "Use of antipsychotics in depression is largely outside the licence, by a note in NG222.",
      "nice-ng222",
      "1.12, note on antipsychotics",
    ),
  ],
  evidence: [
    {
      says: "Response in 38 of 100, against 27 with fluoxetine and 22 with olanzapine alone (five pooled trials in resistant depression); in a meta-analysis of five trials (3,020 people) response was 1.35 times as frequent as with either alone (95 % interval 1.12 to 1.63), remission 1.71 times (1.31 to 2.23).",
      cites: [cite("tohen-ofc-onset", "abstract"), cite("luan-2017-ofc", "abstract")],
    },
    {
      says: "56 of 100 gained 7 % or more of their weight over up to 47 weeks.",
      cites: [cite("sga-us-labels", "olanzapine-fluoxetine: weight gain")],
    },
    {
      says: "In a network of 65 trials (12,415 people) response and remission were more frequent than with placebo.",
      cites: [cite("nunez-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "In two trials the difference was there early and gone at the end: at week 12 from olanzapine only, of three comparisons (483 people), and at week 8 from none of olanzapine, fluoxetine and nortriptyline (500 people).",
      cites: [cite("ofc-venlafaxine-trial", "abstract"), cite("ofc-nortriptyline-trial", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "In five pooled trials scores had fallen more than with fluoxetine within half a week, and more than with olanzapine by week 1; of 100 people without an early improvement about 86 to 92 had no response or remission within 8 weeks.",
      cites: [cite("tohen-ofc-onset", "abstract")],
    },
  ],
  practical: [
    {
      says: "Fluoxetine stays in the body for weeks: 5 weeks are named before an MAO inhibitor or thioridazine.",
      cites: LABEL,
    },
  ],
  plain: {
    name: "Olanzapine with fluoxetine",
    involves: "Two medicines are taken together. Weight, blood pressure and blood tests are checked.",
    speaksFor: "In the United States it is licensed for depression that two other medicines have not helped.",
    speaksAgainst: "Most people gain weight with it, often a lot.",
  },
});
