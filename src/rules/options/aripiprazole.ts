import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { AKATHISIA, antipsychoticOption, NAMED_BY_NICE } from "./antipsychotics";
import { canmat, status } from "./positions";
import { impulseControl } from "./history";

const LABEL = [cite("aripiprazole-us-label", "warnings and counselling information")];

/** Aripiprazole added to the antidepressant. */
export const aripiprazole = antipsychoticOption({
  id: "augment-aripiprazole",
  name: "Adding aripiprazole",
  drugs: ["aripiprazole"],
  isLicensed: true,
  called: "Aripiprazole",
  cites: LABEL,
  cautions: [
    AKATHISIA(LABEL),
    impulseControl(
      "Gambling or other behaviour out of control is recorded; the label warns of compulsive behaviours",
      LABEL,
    ),
    isYes(
      "medicines.cyp3a4Inhibitor",
      "A strong CYP3A4 inhibitor is taken; the label adjusts the dose for CYP2D6 and CYP3A4 inhibitors",
      [cite("sga-us-labels", "aripiprazole: CYP2D6 and CYP3A4 dose change")],
    ),
  ],
  preferences: [],
  positions: [
    NAMED_BY_NICE,
    canmat(
      "It is listed first-line among additions, for its efficacy and tolerability.",
      "Table 7.2; Q7.g, paragraph 198",
    ),
  ],
  regulatory: [
    status("us", "Licensed as an addition in depression; boxed warnings.", "aripiprazole-us-label", "boxed warning"),
    status(
      "uk",
      "Use in depression is largely outside the licence, by a note in NG222.",
      "nice-ng222",
      "1.12, note on antipsychotics",
    ),
  ],
  evidence: [
    {
      says: "In VAST-D, 29 of 100 were in remission after 12 weeks with aripiprazole added, against 22 after a switch to bupropion and 27 with bupropion added (1,522 veterans); no intervals were read.",
      cites: [cite("vast-d-2017", "abstract")],
    },
    {
      says: "From age 60, 29 of 100 were in remission with aripiprazole added, 28 with bupropion added and 19 after a switch to bupropion (OPTIMUM, 619 people); falls for each person were 0.33, against 0.55 with bupropion added.",
      cites: [cite("optimum-2023", "abstract")],
    },
    {
      says: "Added to an antidepressant, response in 38 of 100, against 52 with rTMS added and 36 after a switch (ASCERTAIN-TRD, 278 people); no intervals were read.",
      cites: [cite("ascertain-2024", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "Of 100 people without an improvement of 20 % by week 2, about 92 were not in remission later (negative predictive value 91.5 %); of 100 who came into remission, 88 had improved that much by then.",
      cites: [cite("aripiprazole-early-2011", "abstract")],
    },
  ],
  practical: [
    {
      says: "Restlessness (akathisia) and poor sleep are the complaints that labels set apart; the half-life is about 75 hours, so effects fade slowly.",
      cites: [cite("sga-us-labels", "aripiprazole: akathisia, half-life")],
    },
  ],
  plain: {
    name: "Adding aripiprazole",
    involves: "A second medicine is taken with the antidepressant. Weight, blood pressure and blood tests are checked.",
    speaksFor: "Studies show that it helps some people whose antidepressant has not helped enough.",
    speaksAgainst: "It can make people restless, or disturb sleep.",
  },
});
