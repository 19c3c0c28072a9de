import { cite } from "../knowledge/cite";
import { any, is, isYes } from "../logic/criterion";
import { ITEM_9_EARLIER, ITEM_9_LATEST, screenerYes } from "../safety/suicide-readings";
import type { Option } from "./option";
import { EARLY_IMPROVEMENT } from "./switching";
import { CURRENT_ADEQUATE_WITHOUT_BENEFIT, CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE } from "./taken-now";
import { suicidality } from "./history";

const SUICIDE = [cite("cssrs-triage", "triage points")];

/** Leaving the treatment as it is for now, with a date to look again. */
export const noChange: Option = {
  id: "no-change",
  name: "No change for now",
  group: "asItIs",
  placedWhen: any("Leaving treatment as it is can always be talked about", [
    { kind: "all", of: [], text: "No earlier step is asked for", cites: [cite("nice-ng222", "1.9.1")] },
  ]),
  supports: [CURRENT_NOT_ADEQUATE, CURRENT_PARTIAL_RESPONSE],
  cautions: [
    any(
      "Waiting may carry risk",
      [
        is(
          "safety.suicidalThoughts",
          ["passive", "active", "method", "intentOrPlan"],
          "Suicidal thoughts were recorded",
        ),
        suicidality("Suicidal thoughts or behaviour were recorded", SUICIDE),
        screenerYes(["wishOrThoughts"], "a wish to be dead or to thoughts of suicide"),
        ITEM_9_LATEST,
        ITEM_9_EARLIER,
        isYes("safety.notEatingOrDrinking", "The person is not eating or drinking enough"),
        isYes("safety.rapidResponseNeeded", "A rapid response is needed"),
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("episode.catatonicFeatures", "Catatonic features are present"),
        is("episode.severity", "severe", "The episode is severe"),
      ],
      [cite("nice-ng222", "1.13.1, 1.16.9")],
    ),
    CURRENT_ADEQUATE_WITHOUT_BENEFIT,
  ],
  rulesOut: [],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  positions: [
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "After no response at 4 weeks, factors that may explain it are discussed and a way to address them is agreed, before the next step.",
      cites: [cite("nice-ng222", "1.9.1")],
    },
  ],
  regulatory: [],
  evidence: [EARLY_IMPROVEMENT],
  uncertainty: [
    {
      says: "How long waiting is reasonable is a judgement: NICE looks again after 4 weeks without any response, CANMAT calls a later response unlikely without early improvement.",
      cites: [cite("nice-ng222", "1.9.1"), cite("canmat-2023", "Q7.d, paragraph 191")],
    },
  ],
  timeToEffect: [EARLY_IMPROVEMENT],
  practical: [
    {
      says: "NICE names 4 weeks at a recognised dose without any response as the point at which reasons are looked for.",
      cites: [cite("nice-ng222", "1.9.1")],
    },
  ],
  monitoring: [
    {
      says: "CANMAT names validated rating scales for following the course.",
      cites: [cite("canmat-2023", "Table 5.1")],
    },
  ],
  plain: {
    name: "No change for now",
    involves: "Treatment stays as it is, with a date to look at it again.",
    speaksFor:
      "There is time to see whether the present treatment still works better, or to sort out other things first.",
    speaksAgainst: "If nothing has helped so far, waiting may mean a longer time unwell.",
  },
};
