import { cite } from "../knowledge/cite";
import { all, any, isYes, readingIsAtLeast } from "../logic/criterion";
import { ANTIPSYCHOTICS } from "../options/kinds";
import {
  ANTIDEPRESSANT_CHANGES,
  AS_IT_IS,
  AUGMENTATIONS,
  KETAMINES,
  WAKING_STIMULATION,
  type RedFlag,
} from "./red-flag";

const CATATONIA = [cite("catatonia-bap-2023", "abstract")];
const ASRM = [cite("altman-1997-asrm", "score above 5")];
const PERINATAL = [cite("perinatal-red-flags", "red flags")];

const PSYCHOTIC = isYes("episode.psychoticFeatures", "Psychotic features are present", [cite("nice-ng222", "1.12.1")]);
const MANIC = isYes("safety.manicNow", "A manic or hypomanic state is present");
const MIXED = isYes("episode.mixedFeatures", "Mixed features are present");

/** States of mind in which a comparison of options for unipolar depression is not the first thing. */
export const MENTAL_STATE_FLAGS: readonly RedFlag[] = [
  {
    id: "command-voices",
    title: "Voices that tell the person to harm themselves or someone else",
    urgency: "atOnce",
    when: isYes("safety.commandVoices", "Voices that command harm are present", [
      cite("nmhdu-psychosis-suicide", "foreword"),
    ]),
    action: "An emergency psychiatric assessment is usual; psychosis by itself is linked with many suicides.",
    cites: [cite("nmhdu-psychosis-suicide", "foreword"), cite("nice-ng222", "1.12.1")],
    holdsBack: [...AS_IT_IS, ...KETAMINES],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "psychosis",
    title: "Psychotic features",
    urgency: "sameDay",
    when: PSYCHOTIC,
    action:
      "NICE names referral to specialist mental health services; a first episode is usually assessed straight away. Fixed beliefs of guilt, ruin or illness are often missed. NICE discusses an antidepressant together with an antipsychotic here.",
    cites: [
      cite("nice-ng222", "1.12.1, 1.12.2"),
      cite("nice-cg178-public", "first episode of psychosis"),
      cite("missed-psychosis-2008", "report"),
    ],
    holdsBack: KETAMINES,
    holdsWhileOpen: true,
    alwaysAsked: true,
  },
  {
    id: "malignant-catatonia",
    title: "Fever with stiff muscles, or unsteady pulse or blood pressure",
    urgency: "atOnce",
    when: isYes("safety.feverWithRigidity", "Fever with rigidity, or autonomic instability, is present", [
      cite("nms-2017", "abstract"),
    ]),
    action:
      "A medical emergency, in hospital: neuroleptic malignant syndrome and malignant catatonia look alike and can kill. Removing the causative medicine is called the cornerstone for the first; the BAP guideline names benzodiazepines and ECT for catatonia.",
    cites: [cite("nms-2017", "abstract"), ...CATATONIA],
    holdsBack: [
      ...AS_IT_IS,
      ...ANTIDEPRESSANT_CHANGES,
      "psychotherapy",
      ...AUGMENTATIONS,
      ...WAKING_STIMULATION,
      ...KETAMINES,
    ],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "catatonia",
    title: "Possible catatonia",
    urgency: "sameDay",
    when: isYes("episode.catatonicFeatures", "Catatonic features are present", CATATONIA),
    action:
      "Same-day psychiatric and medical review is usual. Two or more of the 14 signs of the Bush-Francis screen count as positive; DSM-5 asks for 3 of 12. The BAP guideline names benzodiazepines and ECT as first-line, and a search for neurological and autoimmune causes. An antipsychotic waits for that review.",
    cites: [...CATATONIA, cite("bush-francis-1996", "screening instrument")],
    holdsBack: ANTIPSYCHOTICS,
    holdsWhileOpen: true,
    alwaysAsked: true,
  },
  {
    id: "mania-mixed",
    title: "Possible manic or mixed state",
    urgency: "sameDay",
    when: any("A manic, hypomanic or mixed state is present", [MANIC, MIXED], [cite("bridge-2011", "abstract")]),
    action:
      "Whether this is bipolar disorder is looked at first, with the antidepressants taken now; options for unipolar depression that could feed the state wait for it.",
    cites: [cite("bridge-2011", "abstract")],
    holdsBack: [
      ...AS_IT_IS,
      ...ANTIDEPRESSANT_CHANGES,
      ...AUGMENTATIONS,
      ...WAKING_STIMULATION,
      "bright-light",
      ...KETAMINES,
    ],
    holdsWhileOpen: true,
    alwaysAsked: true,
  },
  {
    id: "asrm-listed",
    title: "The latest Altman Self-Rating Mania Scale listed is 6 or more",
    urgency: "beforeOptions",
    when: readingIsAtLeast("asrm", "total", 6, "The latest Altman Self-Rating Mania Scale is 6 or more", ASRM),
    action:
      "Above 5 the scale points to a manic or hypomanic state in the week it asks about; whether one is present now is looked at in person, with somebody close where that is possible.",
    cites: ASRM,
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "postpartum",
    title: "Illness around a birth with psychotic or manic features",
    urgency: "atOnce",
    when: all(
      "Onset around a birth, with psychotic, manic or mixed features",
      [
        isYes("episode.onsetAroundBirth", "The episode began around a birth", PERINATAL),
        any("Psychotic, manic or mixed features", [PSYCHOTIC, MANIC, MIXED]),
      ],
      PERINATAL,
    ),
    action:
      "Postpartum psychosis is an emergency; perinatal texts name urgent senior review, one service assessment within 4 hours.",
    cites: PERINATAL,
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "perinatal-signs",
    title: "Warning signs around a birth",
    urgency: "atOnce",
    when: isYes(
      "safety.perinatalSigns",
      "A sudden change, thoughts of violent self-harm, or estrangement from the baby were recorded",
      PERINATAL,
    ),
    action:
      "Texts drawn from inquiries into the deaths of mothers name urgent senior review for these signs, also where they come and go.",
    cites: PERINATAL,
    holdsBack: AS_IT_IS,
    holdsWhileOpen: false,
    alwaysAsked: false,
    concerns: any("Pregnant, breastfeeding, or an episode that began around a birth", [
      isYes("episode.onsetAroundBirth", "The episode began around a birth"),
      isYes("person.pregnant", "Pregnancy is recorded"),
      isYes("person.breastfeeding", "Breastfeeding is recorded"),
    ]),
  },
  {
    id: "sudden-confusion",
    title: "New confusion",
    urgency: "atOnce",
    when: isYes("safety.suddenConfusion", "New confusion came on within hours or days", [
      cite("delirium-lothian", "definition: acute in onset"),
    ]),
    action:
      "New confusion is a medical emergency until its cause is known, and comes before anything is called resistant depression; low sodium on an antidepressant is one of the causes, medicines, infection and withdrawal are others.",
    cites: [
      cite("delirium-lothian", "who to refer: urgent assessment and treatment of the cause"),
      cite("hyponatraemia-inpatients", "abstract"),
    ],
    holdsBack: [
      ...AS_IT_IS,
      ...ANTIDEPRESSANT_CHANGES,
      "psychotherapy",
      ...AUGMENTATIONS,
      ...WAKING_STIMULATION,
      ...KETAMINES,
      "ect",
      "vns",
    ],
    holdsWhileOpen: true,
    alwaysAsked: true,
  },
  {
    id: "capacity",
    title: "Capacity for the decisions at hand in doubt",
    urgency: "beforeOptions",
    when: isYes("safety.capacityInDoubt", "Capacity for the decisions at hand is in doubt", [
      cite("nice-ng108-summary", "principles"),
    ]),
    action:
      "Capacity is assessed for each decision, at the time it is made, after every practicable help to decide; it is assumed until shown otherwise. Family or an advocate commonly take part. No answer here decides it.",
    cites: [cite("nice-ng108-summary", "principles")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
];
