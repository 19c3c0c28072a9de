import { cite } from "../knowledge/cite";
import { any, is, isYes, type Criterion } from "../logic/criterion";
import { BIPOLARITY } from "./history";
import type { Option } from "./option";
import { canmat, ng222, vaDod } from "./positions";

const REVIEW = [cite("light-review-2018", "abstract")];
const EYES = [cite("light-eyes-gallin-1995", "as quoted")];

const AT_ANY_STEP: Criterion = any("Guidelines name light beside other treatment, at any step", [
  { kind: "all", of: [], text: "No earlier step is asked for", cites: [cite("canmat-2023", "Table 2.4")] },
]);

/** Light from a bright lamp, in the morning. */
export const brightLight: Option = {
  id: "bright-light",
  name: "Bright light",
  group: "everyday",
  placedWhen: AT_ANY_STEP,
  supports: [
    isYes("episode.seasonalPattern", "Episodes come back with the season; light is listed first-line there by CANMAT", [
      cite("canmat-2023", "Table 2.4"),
    ]),
    is(
      "episode.severity",
      ["mild", "moderate"],
      "The episode is mild or moderate; VA/DoD and CANMAT name light there",
      [cite("va-dod-2022-reports", "recommendation 26"), cite("canmat-2023", "Table 2.4")],
    ),
    isYes("person.pregnant", "Pregnancy is recorded; a review names light as of interest there", REVIEW),
  ],
  cautions: [
    { ...BIPOLARITY, cites: [...BIPOLARITY.cites, ...REVIEW] },
    isYes(
      "conditions.eyeDisease",
      "A disease of the eye is recorded; regular eye examinations are described with light",
      EYES,
    ),
    isYes("conditions.glaucoma", "Glaucoma is recorded; regular eye examinations are described with light", EYES),
    isYes(
      "medicines.photosensitising",
      "A medicine that makes sensitive to light is taken; regular eye examinations are described",
      EYES,
    ),
    is("episode.severity", "severe", "The episode is severe; what was read names light in mild and moderate episodes", [
      cite("canmat-2023", "Table 2.4"),
    ]),
  ],
  rulesOut: [],
  preferences: [
    isYes("preferences.treatmentAtHome", "The person would like a treatment at home", REVIEW),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
  ],
  positions: [
    ng222("For a winter pattern, those who prefer light are told that the evidence for it is uncertain.", "1.4.41"),
    canmat(
      "Light is listed first-line for episodes with a winter pattern; second-line for mild ones, and added in moderate ones, without it.",
      "Table 2.4",
    ),
    vaDod("Suggested in mild to moderate depression, with or without a seasonal pattern (recommendation 26).", [
      cite("va-dod-2022-reports", "recommendation 26"),
    ]),
  ],
  regulatory: [],
  evidence: [
    {
      says: "Added in non-seasonal depression (11 trials, 858 people): remission in 41 of 100 against 24 of 100, response in 60 against 39; odds ratio of remission 2.4. It was not a population of resistant depression.",
      cites: [cite("light-trials-2024", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "NICE is doubtful even of seasonal depression; VA/DoD and CANMAT name light also without a seasonal pattern.",
      cites: [
        cite("nice-ng222", "1.4.41"),
        cite("va-dod-2022-reports", "recommendation 26"),
        cite("canmat-2023", "Table 2.4"),
      ],
    },
  ],
  practical: [
    {
      says: "CANMAT describes white light of 10,000 lux for 30 minutes a day. Nausea, headache and irritated eyes are described, mostly mild.",
      cites: [cite("canmat-2023", "Table 2.4"), ...REVIEW],
    },
  ],
  monitoring: [
    {
      says: "With bipolar disorder, a review names a mood stabiliser to protect against a switch into mania.",
      cites: REVIEW,
    },
  ],
  plain: {
    name: "Bright light",
    involves: "Sitting near a bright lamp made for it, for about half an hour in the morning.",
    speaksFor: "It is simple, can be done at home, and goes with other treatments.",
    speaksAgainst: "It can cause headache or sore eyes, and was not studied in depression that resists treatment.",
  },
};
