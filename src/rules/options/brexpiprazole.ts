import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { AKATHISIA, antipsychoticOption, NOT_NAMED_BY_NICE, WEIGHT } from "./antipsychotics";
import { canmat, status } from "./positions";
import { impulseControl } from "./history";

const LABEL = [cite("rexulti-us-label", "4 Contraindications; 5 Warnings and precautions; 6 Adverse reactions")];

/** Brexpiprazole added to the antidepressant. */
export const brexpiprazole = antipsychoticOption({
  id: "augment-brexpiprazole",
  name: "Adding brexpiprazole",
  drugs: ["brexpiprazole"],
  isLicensed: true,
  called: "Brexpiprazole",
  cites: LABEL,
  cautions: [
    AKATHISIA(LABEL),
    impulseControl(
      "Gambling or other behaviour out of control is recorded; the label warns of compulsive behaviours",
      LABEL,
    ),
    isYes("medicines.cyp3a4Inhibitor", "A strong CYP3A4 inhibitor is taken; the label halves the dose", [
      cite("sga-us-labels", "brexpiprazole: strong CYP3A4 inhibitors"),
    ]),
    isYes(
      "medicines.enzymeInducer",
      "An enzyme inducer is taken; the label raises the dose with strong CYP3A4 inducers",
      [cite("sga-us-labels", "brexpiprazole: strong CYP3A4 inducers")],
    ),
  ],
  preferences: [WEIGHT],
  positions: [
    NOT_NAMED_BY_NICE,
    canmat(
      "It is listed first-line among additions, for its efficacy and tolerability.",
      "Table 7.2; Q7.g, paragraph 198",
    ),
  ],
  regulatory: [
    status(
      "us",
      "Licensed as an addition in depression since 2015; known allergy to it is the one contraindication.",
      "rexulti-us-label",
      "4 Contraindications; boxed warning",
    ),
  ],
  evidence: [
    {
      says: "With 2 mg a day scores fell by 2.3 points more on the MADRS than with placebo by week 6 (95 % interval 0.6 to 4.0; 393 people).",
      cites: [cite("hobart-2018-brexpiprazole", "abstract")],
    },
    {
      says: "In a network of 56 studies (11,448 people), effect sizes against placebo were 0.25 with brexpiprazole, 0.28 aripiprazole, 0.35 olanzapine and 0.40 quetiapine; certainty was mostly low or very low.",
      cites: [cite("four-agent-network", "abstract listing")],
    },
  ],
  practical: [
    {
      says: "Weight gain and restlessness are the complaints that labels set apart.",
      cites: [cite("sga-us-labels", "brexpiprazole: weight, akathisia")],
    },
  ],
  plain: {
    name: "Adding brexpiprazole",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor: "Studies show that it helps some people whose antidepressant has not helped enough.",
    speaksAgainst: "It can cause weight gain or restlessness.",
  },
});
