import { cite } from "../knowledge/cite";
import { any, isYes } from "../logic/criterion";
import { acuteSuicidality, courseFellShort, FOUR_FAILURES, heartDiseaseOrAttack, NOT_RESPONDING_LONG } from "./history";
import type { Option } from "./option";
import { status } from "./positions";

const LABEL = [cite("vns-safety-information", "contraindications")];
const WARNINGS = [cite("vns-safety-information", "warnings and precautions")];
const LISTING = [cite("recover-listing", "exclusion criteria")];

/** An implanted stimulator of the vagus nerve. */
export const vns: Option = {
  id: "vns",
  name: "Vagus nerve stimulation (VNS)",
  group: "stimulation",
  placedWhen: FOUR_FAILURES,
  supports: [
    {
      ...NOT_RESPONDING_LONG,
      cites: [cite("recover-listing", "inclusion: an episode of two years or more, or four episodes")],
    },
    courseFellShort("ect", "ECT was had before and brought less than half an improvement", [
      cite("recover-2024", "population: about 13 earlier treatments"),
    ]),
  ],
  cautions: [
    any(
      "A lung disease or sleep apnoea is recorded; the label warns of both",
      [
        isYes("conditions.lungDisease", "Severe lung disease is recorded", WARNINGS),
        isYes("conditions.sleepApnoea", "Sleep apnoea is known or likely", WARNINGS),
      ],
      WARNINGS,
    ),
    any(
      "A heart disease or disorder of rhythm is recorded; the label names an ECG after the implant with conduction disease",
      [heartDiseaseOrAttack("Other heart disease", WARNINGS)],
      WARNINGS,
    ),
    isYes("conditions.mriExpected", "MRI scans will be needed; the label restricts them", WARNINGS),
    isYes("conditions.anaestheticProblem", "High anaesthetic risk; the device is implanted in an operation", WARNINGS),
    isYes("safety.rapidResponseNeeded", "A rapid response is needed; the effect takes months", [
      cite("recover-2024", "design: 12 months"),
    ]),
    any(
      "Psychosis or a decline of memory or thinking is recorded; the trial left both out",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present", LISTING),
        isYes("diagnosis.psychosisEver", "A psychotic illness is recorded", LISTING),
        isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking is recorded", LISTING),
      ],
      LISTING,
    ),
    acuteSuicidality(
      "Suicidal intent, a plan or recent behaviour was recorded; the trial left intent out, and the label names monitoring",
      [...LISTING, ...WARNINGS],
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.vagotomy",
      "The vagus nerve is cut in the neck, on the left or both sides; the label lists it as a contraindication",
      LABEL,
    ),
    isYes(
      "conditions.diathermy",
      "Diathermy is used; the label lists short-wave, microwave and therapeutic ultrasound diathermy as contraindications",
      LABEL,
    ),
  ],
  preferences: [
    isYes("preferences.voiceForWork", "The person depends on the voice for work; hoarseness is frequent", WARNINGS),
    isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine"),
    isYes("preferences.cost", "Cost is a worry; in the US Medicare pays within approved studies only", [
      cite("cms-ncd-vns", "coverage with evidence development"),
    ]),
  ],
  availability: "local.vns",
  positions: [
    {
      body: "NICE IPG679",
      regions: ["uk"],
      year: 2020,
      says: "Special arrangements for clinical governance, consent, and audit or research; the evidence is limited in quality.",
      cites: [cite("nice-ipg679", "recommendations")],
    },
    {
      body: "US label",
      regions: ["us"],
      year: 2021,
      says: "Long-term addition for chronic or recurrent depression in adults with an inadequate response to four or more adequate treatments.",
      cites: [cite("vns-safety-information", "indication")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Labelled for chronic or recurrent depression after four or more adequate treatments, from age 18. Medicare has paid within approved studies only since February 2019.",
      "cms-ncd-vns",
      "NCD 160.18",
    ),
    status("uk", "May be used with special arrangements (NICE).", "nice-ipg679", "recommendations"),
  ],
  evidence: [
    {
      says: "RECOVER (about 493 people, 12 months against a switched-off device): the main measure, the MADRS, did not differ between the groups; some other ratings favoured stimulation.",
      cites: [cite("recover-2024", "reports")],
    },
  ],
  uncertainty: [
    {
      says: "The main comparison of the largest trial found no difference; secondary ratings and the open second year are read in its favour by the investigators. NICE asks for special arrangements, and US Medicare for a study.",
      cites: [
        cite("recover-2024", "reports"),
        cite("nice-ipg679", "recommendations"),
        cite("cms-ncd-vns", "NCD 160.18"),
      ],
    },
    {
      says: "A vagus nerve stimulator is among the devices that rule out magnetic stimulation by the label; one report calls that not absolute.",
      cites: [cite("neurostar-k231926", "contraindications, screening form"), cite("philip-2014-vns-tms", "abstract")],
    },
  ],
  practical: [
    {
      says: "One operation, then many visits to adjust it (about 23 over 5 years in RECOVER). Hoarseness, cough, breathlessness and pain are described.",
      cites: [cite("recover-listing", "design"), ...WARNINGS],
    },
  ],
  monitoring: [
    { says: "The label names an ECG with conduction disease, and watching for suicidal thoughts.", cites: WARNINGS },
  ],
  plain: {
    name: "An implanted nerve stimulator (VNS)",
    involves:
      "In an operation a small device is placed under the skin of the chest. It stimulates a nerve in the neck, and is adjusted over many visits.",
    speaksFor: "It is meant for depression that has lasted long and resisted many treatments.",
    speaksAgainst: "It takes months to work, the largest study was not clear, and hoarseness and cough are common.",
  },
};
