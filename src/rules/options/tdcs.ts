import { cite } from "../knowledge/cite";
import { any, is, isYes, type Criterion } from "../logic/criterion";
import { BIPOLARITY, TWO_FAILURES_IN_EPISODE } from "./history";
import type { Option } from "./option";
import { status } from "./positions";

const DEVICE = [cite("flow-fl100-2025", "approval: non-refractory depression; burns")];
const SAFETY = [cite("tdcs-safety-2016", "abstract: groups that may be at risk in theory")];
const ADVERSE = [cite("tdcs-adverse-events-review", "abstract")];

/** Two failures, as a caution of the device for use at home. */
export const REFRACTORY: Criterion = {
  ...TWO_FAILURES_IN_EPISODE,
  text: "At least two adequate trials in this episode fell short; the approved device is for depression that is not treatment-refractory, and its trial left resistant depression out",
  cites: [...DEVICE, cite("woodham-2024-tdcs", "abstract: without treatment-resistant depression")],
};

/** Transcranial direct current stimulation. */
export const tdcs: Option = {
  id: "tdcs",
  name: "Direct current stimulation (tDCS)",
  group: "stimulation",
  placedWhen: is("episode.severity", ["mild", "moderate", "severe"], "An episode of depression is present", DEVICE),
  supports: [
    is("episode.severity", "moderate", "The episode is moderate; the home trial asked for at least moderate severity", [
      cite("woodham-2024-tdcs", "abstract: HDRS 16 or more"),
    ]),
  ],
  cautions: [
    REFRACTORY,
    { ...BIPOLARITY, cites: [...BIPOLARITY.cites, ...ADVERSE] },
    any(
      "A risk of seizures, stroke or an implant is recorded; a safety review treats these groups apart, as vulnerable in theory",
      [
        isYes("conditions.seizures", "Epilepsy or a seizure is recorded", SAFETY),
        isYes("conditions.neurologicalDisease", "A neurological disease or brain injury is recorded", SAFETY),
        isYes("conditions.metalInHead", "Metal or a device in or near the head", SAFETY),
        isYes("conditions.implantedStimulator", "A pacemaker, defibrillator or nerve stimulator", SAFETY),
      ],
      SAFETY,
    ),
    isYes(
      "conditions.scalpSkinDisease",
      "A skin disease or wound of the scalp; skin lesions like burns are described",
      [...ADVERSE, ...DEVICE],
    ),
    any(
      "Psychotic or catatonic features are present, or a rapid response is needed; ECT is named there",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("episode.catatonicFeatures", "Catatonic features are present"),
        isYes("safety.rapidResponseNeeded", "A rapid response is needed"),
      ],
      [cite("nice-ng222", "1.13.1"), cite("va-dod-2022", "ECT, listed situations, summary")],
    ),
  ],
  rulesOut: [],
  preferences: [
    isYes(
      "preferences.treatmentAtHome",
      "The person would like a treatment at home; one device is approved for that",
      DEVICE,
    ),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.weight", "Weight is a worry"),
  ],
  availability: "local.tdcs",
  positions: [
    {
      body: "NICE IPG530",
      regions: ["uk"],
      year: 2015,
      says: "Special arrangements for clinical governance, consent, and audit or research.",
      cites: [cite("nice-ipg530", "recommendations")],
    },
  ],
  regulatory: [
    status(
      "us",
      "A home device (Flow FL-100) was approved in December 2025 for adults with moderate to severe depression that is not treatment-refractory.",
      "flow-fl100-2025",
      "reports of the approval",
    ),
    status("uk", "May be used with special arrangements (NICE).", "nice-ipg530", "recommendations"),
  ],
  evidence: [
    {
      says: "At home, 174 people without resistant depression: scores fell by 9.4 points against 7.1 with sham (95 % interval of the difference 0.5 to 4.0).",
      cites: [cite("woodham-2024-tdcs", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "The evidence read is in depression that was not resistant; the approval leaves resistant depression out.",
      cites: [...DEVICE, cite("woodham-2024-tdcs", "abstract")],
    },
  ],
  practical: [
    {
      says: "In the home trial 30 minutes, five times a week for 3 weeks and then three times a week for 7 weeks.",
      cites: [cite("woodham-2024-tdcs", "abstract")],
    },
  ],
  monitoring: [{ says: "Skin under the pads is looked at: dry or reused pads can burn it.", cites: DEVICE }],
  plain: {
    name: "Weak electric current through the scalp (tDCS)",
    involves:
      "A headset sends a weak current through the skin of the head for 30 minutes, several times a week. It can be used at home.",
    speaksFor: "There is no anaesthetic, no extra medicine and no travel.",
    speaksAgainst:
      "It was studied in people whose depression had not resisted treatment. It can irritate or burn the skin.",
  },
};
