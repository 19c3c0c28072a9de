import { cite } from "../knowledge/cite";
import { any, isYes } from "../logic/criterion";
import { acuteSuicidality, courseFellShort, courseHelped, ENDED_BY_SIDE_EFFECTS, NOT_RESPONDING_LONG } from "./history";
import type { Option } from "./option";
import { canmat } from "./positions";
import { CURRENT_PARTIAL_RESPONSE } from "./taken-now";

/** A psychological treatment, alone or beside a medicine. */
export const psychotherapy: Option = {
  id: "psychotherapy",
  name: "Psychotherapy (CBT and others)",
  group: "talking",
  placedWhen: any("Guidelines name psychological treatment at every step", [
    {
      kind: "all",
      of: [],
      text: "No earlier step is asked for",
      cites: [cite("nice-ng222", "further-line treatment, pages 61 and 62"), cite("ranzcp-2020", "summary")],
    },
  ]),
  supports: [
    CURRENT_PARTIAL_RESPONSE,
    NOT_RESPONDING_LONG,
    isYes("lifestyle.trauma", "Frightening or abusive experiences were recorded", [cite("nanni-2012", "abstract")]),
    any(
      "Medicines are limited by pregnancy, breastfeeding or side effects",
      [
        isYes("person.pregnant", "Pregnancy is recorded"),
        isYes("person.breastfeeding", "Breastfeeding is recorded"),
        ENDED_BY_SIDE_EFFECTS,
      ],
      [cite("nice-ng222", "further-line treatment, pages 61 and 62")],
    ),
    courseHelped("psychotherapy", "A course of psychotherapy brought a response before"),
    isYes("diagnosis.personalityDisorder", "A personality disorder is recorded; NICE names longer combined treatment", [
      cite("nice-ng222", "1.11.4"),
    ]),
  ],
  cautions: [
    any(
      "Acute psychosis, mania or new confusion is recorded; NICE names psychological treatment after acute psychotic symptoms improve",
      [
        isYes("episode.psychoticFeatures", "Psychotic features are present"),
        isYes("safety.manicNow", "A manic or hypomanic state is present"),
        isYes("safety.suddenConfusion", "New confusion is recorded"),
      ],
      [cite("nice-ng222", "1.12.1")],
    ),
    isYes(
      "diagnosis.cognitiveDecline",
      "Decline of memory or thinking is recorded; NICE names adjusting delivery to a disability or impairment",
      [cite("nice-ng222", "end of section 1.2, page 13")],
    ),
    any(
      "A crisis is recorded; what is needed today comes before a course of therapy",
      [
        acuteSuicidality("Suicidal intent, a plan or recent behaviour was recorded", [
          cite("cssrs-triage", "triage points: same-day assessment"),
        ]),
        isYes("safety.rapidResponseNeeded", "A rapid response is needed", [cite("nice-ng222", "1.13.1")]),
        isYes("episode.catatonicFeatures", "Catatonic features are present", [cite("catatonia-bap-2023", "abstract")]),
      ],
      [cite("cssrs-triage", "triage points: same-day assessment"), cite("nice-ng222", "1.13.1")],
    ),
    courseFellShort(
      "psychotherapy",
      "A course of psychotherapy brought less than half an improvement; another form was tested after that in one trial",
      [cite("respond-2025", "abstract"), cite("nice-ng222", "1.3.1")],
    ),
  ],
  rulesOut: [],
  preferences: [isYes("preferences.talkingTherapy", "The person wants a talking therapy")],
  availability: "local.psychotherapy",
  positions: [
    canmat(
      "CBT is a second-line addition to medicines after a poor response; structured therapy waits until psychotic symptoms subside.",
      "Q7.h, paragraph 211; Q3.a, paragraph 74",
    ),
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Changing to, or adding, a psychological therapy is a further-line option; for chronic symptoms CBT with a focus on them.",
      cites: [cite("nice-ng222", "further-line treatment, pages 61 and 62; 1.10.3")],
    },
    {
      body: "VA/DoD",
      regions: ["us"],
      year: 2022,
      says: "A switch to, or augmentation with, psychotherapy is listed after an inadequate response.",
      cites: [cite("va-dod-2022", "treatment after inadequate response, summary")],
    },
    {
      body: "RANZCP",
      regions: ["au"],
      year: 2020,
      says: "Psychological treatment is recommended for everyone with depression.",
      cites: [cite("ranzcp-2020", "summary")],
    },
  ],
  regulatory: [],
  evidence: [
    {
      says: "In CoBalT, 46 of 100 had responded at 6 months with CBT added, against 22 of 100 with usual care (odds ratio 3.3, 95 % interval 2.1 to 5.1).",
      cites: [cite("wiles-2013-cobalt", "abstract")],
    },
    {
      says: "In CoBalT (469 people in UK primary care whose antidepressant had not helped enough), 43 of 100 had responded about 4 years after CBT was added, against 27 of 100 with usual care.",
      cites: [cite("cobalt-2016", "abstract")],
    },
    {
      says: "CBASP for chronic depression: effect size 0.34 to 0.44 overall (6 trials, 1,510 people).",
      cites: [cite("negt-2016-cbasp", "abstract")],
    },
    {
      says: "After therapy in the NHS without remission, mindfulness-based cognitive therapy brought lower depression scores at 34 weeks (234 people).",
      cites: [cite("respond-2025", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "Trials can't blind people to therapy, and comparison with usual care makes effects look larger; differences between therapies are small. CANMAT lists CBT as a second-line addition in difficult-to-treat depression, RANZCP psychological treatment for everyone.",
      cites: [
        cite("negt-2016-cbasp", "abstract: 0.64 to 0.75 against usual care, similar to medicines"),
        cite("canmat-2023", "Q7.h, paragraph 211"),
        cite("ranzcp-2020", "summary"),
      ],
    },
  ],
  practical: [
    {
      says: "CBT in CoBalT was 12 to 18 sessions beside usual care; effort between sessions belongs to it.",
      cites: [cite("cobalt-2016", "design")],
    },
  ],
  monitoring: [],
  plain: {
    name: "A talking therapy",
    involves:
      "Regular sessions with a trained therapist, often weekly for some months, with things to practise in between.",
    speaksFor: "The benefit can last, and it can be used with or without medicine.",
    speaksAgainst: "It takes time and effort, can be upsetting at times, and there may be a wait.",
  },
};
