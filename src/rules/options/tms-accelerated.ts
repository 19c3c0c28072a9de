import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import { ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { status } from "./positions";
import { AGAINST_TMS, METAL_IN_HEAD, TMS_PREFERENCES } from "./tms";

const SAINT = [cite("saint-2020", "design: fMRI-guided, fifty sessions of iTBS")];

/** Accelerated intermittent theta-burst stimulation, guided by MRI (SAINT, SNT). */
export const tmsAccelerated: Option = {
  id: "tms-accelerated",
  name: "Accelerated magnetic stimulation (SAINT)",
  group: "stimulation",
  placedWhen: ONE_FAILURE,
  supports: [
    TWO_FAILURES,
    isYes("safety.rapidResponseNeeded", "A rapid response is needed; the course takes 5 days", [
      cite("cole-2022-snt", "abstract"),
    ]),
  ],
  cautions: [
    ...AGAINST_TMS,
    isYes("conditions.mriNotPossible", "An MRI scan is not possible; the target is found by functional MRI", SAINT),
  ],
  rulesOut: [METAL_IN_HEAD],
  preferences: [...TMS_PREFERENCES],
  availability: "local.acceleratedTms",
  positions: [
    {
      body: "FDA",
      regions: ["us"],
      year: 2022,
      says: "Cleared in September 2022 for adults with depression that did not respond to earlier antidepressants.",
      cites: [cite("saint-clearance-2022", "report of the clearance")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Cleared by the FDA in September 2022 for refractory depression in adults.",
      "saint-clearance-2022",
      "report of the clearance",
    ),
  ],
  evidence: [
    {
      says: "48 people, sham-controlled: remission at one month in 50 of 100 against 21 of 100 with sham; response in 54 against 25 (p = 0.035 and 0.039; no intervals were read).",
      cites: [cite("kratter-2026-snt", "abstract")],
    },
    {
      says: "First sham-controlled trial, stopped early at 29 people: scores fell by 53 % against 11 % with sham at 4 weeks.",
      cites: [cite("cole-2022-snt", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "77 people in two trials from the centre that developed it; how long the effect lasts, and how it compares with other treatments, is open, as the authors say.",
      cites: [cite("cole-2022-snt", "abstract, conclusions"), cite("kratter-2026-snt", "abstract")],
    },
  ],
  practical: [
    {
      says: "Ten short sessions a day on five days, after an MRI scan that finds the target.",
      cites: [...SAINT, cite("cole-2022-snt", "abstract: 5-day")],
    },
  ],
  monitoring: [
    {
      says: "A screen for metal, devices and seizures comes first, as with any magnetic stimulation.",
      cites: [cite("neurostar-k231926", "contraindications, screening form")],
    },
  ],
  plain: {
    name: "Magnetic stimulation over five days",
    involves:
      "A coil on the head gives magnetic pulses while the person is awake, ten times a day for five days, after a brain scan.",
    speaksFor: "It takes days rather than weeks, with no anaesthetic and no extra medicine.",
    speaksAgainst: "It has been studied in few people, few places offer it, and it is not known how long it lasts.",
  },
};
