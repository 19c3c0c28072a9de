import { cite } from "../knowledge/cite";
import { isNo } from "../logic/criterion";
import { courseHelped, ENDED_BY_SIDE_EFFECTS, ONE_FAILURE, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { germanNvl, status, vaDod } from "./positions";
import { AGAINST_TMS, METAL_IN_HEAD, TMS_PREFERENCES } from "./tms";

/** Repetitive transcranial magnetic stimulation. */
export const rtms: Option = {
  id: "rtms",
  name: "Transcranial magnetic stimulation (rTMS)",
  group: "stimulation",
  placedWhen: ONE_FAILURE,
  supports: [
    TWO_FAILURES,
    ENDED_BY_SIDE_EFFECTS,
    isNo("episode.psychoticFeatures", "There are no psychotic features, as in the trials of the accelerated form", [
      cite("saint-2020", "population: nonpsychotic"),
    ]),
    courseHelped("rtms", "rTMS brought a response before"),
  ],
  cautions: [...AGAINST_TMS],
  rulesOut: [METAL_IN_HEAD],
  preferences: [
    ...TMS_PREFERENCES,
    isNo("preferences.dailyTravel", "Travel on every weekday would not be possible; sessions are daily", [
      cite("tms-society-2016", "abstract: daily over 4 to 6 weeks"),
    ]),
  ],
  availability: "local.rtms",
  positions: [
    vaDod("Among its recommendations for treatment-resistant depression, by a comparison of guidelines.", [
      cite("trd-guidelines-2023", "abstract"),
    ]),
    germanNvl("Not among its recommendations for resistant depression."),
    {
      body: "NICE IPG542",
      regions: ["uk"],
      year: 2015,
      says: "Evidence of short-term efficacy is adequate although the response is variable; may be used with normal arrangements.",
      cites: [cite("nice-ipg542", "recommendations")],
    },
    {
      body: "FDA",
      regions: ["us"],
      year: 2008,
      says: "First cleared in 2008 for adults after one earlier antidepressant without satisfactory improvement; an accelerated form (SAINT) was cleared in 2022.",
      cites: [cite("neurostar-k231926", "device history"), cite("saint-clearance-2022", "report of the clearance")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Cleared since 2008; as an addition from age 15 to 21 with one device since March 2024.",
      "neurostar-k231926",
      "device history; K231926",
    ),
    status("uk", "Normal arrangements (NICE).", "nice-ipg542", "recommendations"),
  ],
  evidence: [
    {
      says: "Seizures are rare: 18 in 586,656 sessions (25,526 people), about 0.7 in 1,000 people.",
      cites: [cite("tms-seizure-survey", "abstract")],
    },
    {
      says: "Added to an antidepressant, response in 52 of 100, against 38 with aripiprazole added and 36 after a switch (ASCERTAIN-TRD, 278 people).",
      cites: [cite("ascertain-2024", "abstract")],
    },
    {
      says: "Scores fell by 17.4 points on the MADRS, against 13.2 after a switch (p = 0.015), in ASCERTAIN-TRD. In a Dutch trial (89 people, with psychotherapy) response came in 38 of 100, against 15 with a next step of medicines, and remission in 27 against 5. No intervals were read.",
      cites: [cite("carlat-2025-rtms", "results of both trials")],
    },
    {
      says: "A short form with a target found by functional MRI did no better than standard rTMS over 26 weeks (BRIGhTMIND, 255 people: -0.31 points on the Hamilton scale, 95 % interval -1.87 to 1.24); two serious events, mania and psychosis, were possibly related.",
      cites: [cite("brightmind-2024", "abstract")],
    },
    {
      says: "A 3-minute form (iTBS) did as well as 37 minutes of standard rTMS in 414 people.",
      cites: [cite("threed-2018", "summaries")],
    },
  ],
  uncertainty: [
    {
      says: "How many failures come first differs: one in the US clearance, two or not tolerated in THREE-D; it is among the recommendations of VA/DoD and not among the German ones, by a comparison of 2023.",
      cites: [
        cite("neurostar-k231926", "device history"),
        cite("threed-2018", "design"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
    {
      says: "An implanted vagus nerve stimulator counts as a contraindication here; a report on its use in such people calls that not absolute, since the parts typically lie outside the field of the coil. Expert guidelines of 2021, as quoted in a letter from a maker of devices, see implanted stimulators of the nervous system as no bar to it, with care that the coil is not fired near the device.",
      cites: [
        cite("philip-2014-vns-tms", "abstract"),
        cite("tendler-2023-implants", "quotation of Rossi 2021, page 281"),
      ],
    },
    {
      says: "NICE calls the response variable. In ASCERTAIN-TRD it did better than a switch, not clearly better than added aripiprazole, and no one was blinded to it.",
      cites: [cite("nice-ipg542", "recommendations"), cite("ascertain-2024", "abstract")],
    },
  ],
  timeToEffect: [
    {
      says: "In THREE-D (388 people) 19 of 100 improved rapidly, within the first week, and 11 of 100 did not respond; the others improved gradually over 4 to 6 weeks. Late responders are described elsewhere.",
      cites: [cite("kaster-2019-rtms", "abstract"), cite("rtms-trajectories-2024", "introduction")],
    },
  ],
  practical: [
    {
      says: "Daily sessions over 4 to 6 weeks, 20 to 30 in all; each took 37 minutes or, in the short form, 3 minutes in one trial. The person is awake.",
      cites: [
        cite("tms-society-2016", "abstract"),
        cite("threed-2018", "design"),
        cite("loo-2008-rtms-safety", "introduction"),
      ],
    },
    { says: "Headache and scalp discomfort are the usual complaints.", cites: [cite("threed-2018", "summaries")] },
  ],
  monitoring: [
    {
      says: "A screen for metal, devices and seizures comes first, and changes of medicine, sleep and alcohol are asked about during the course.",
      cites: [
        cite("neurostar-k231926", "contraindications, screening form"),
        cite("tms-seizure-review-2020", "abstract: risk factors, sleep deprivation, alcohol"),
      ],
    },
  ],
  plain: {
    name: "Magnetic stimulation (TMS)",
    involves:
      "A coil on the head gives magnetic pulses while the person is awake. Sessions are on weekdays for about 4 to 6 weeks.",
    speaksFor: "There is no anaesthetic and no extra medicine.",
    speaksAgainst:
      "It means many visits, and can cause headache or a sore scalp. It is not possible with some metal in the head.",
  },
};
