import { cite } from "../knowledge/cite";
import { all, any, atLeast, is, isAtLeast, isBelow, isYes, readingIsAtLeast, type Criterion } from "../logic/criterion";
import { BIPOLARITY } from "../options/history";
import { thresholdFor } from "./by-sex";
import type { Contributor } from "./contributor";

const NG222 = [cite("nice-ng222", "1.9.1, 1.9.2")];

const BRIDGE = [cite("bridge-2011", "abstract: associations")];

/** Pointers to bipolarity that raise the question only together; how many is a choice of ours (decision 66). */
const POINTERS: readonly Criterion[] = [
  isYes("diagnosis.bipolarInFamily", "Bipolar disorder in a close relative", BRIDGE),
  isBelow("diagnosis.firstEpisodeAge", 25, "The first depression came before 25 years of age", BRIDGE),
  isAtLeast("diagnosis.episodeCount", 5, "There were 5 episodes or more", BRIDGE),
  isYes("episode.mixedFeatures", "Mixed features are recorded", BRIDGE),
  any("Onset around a birth, psychotic features, or a seasonal pattern", [
    isYes("episode.onsetAroundBirth", "The episode began around a birth", BRIDGE),
    isYes("episode.psychoticFeatures", "Psychotic features are recorded", BRIDGE),
    isYes("episode.seasonalPattern", "Depression comes back in the same season", BRIDGE),
  ]),
];

/** Factors that may change what the problem is. */
export const DIAGNOSIS: readonly Contributor[] = [
  {
    id: "bipolarity",
    name: "Bipolar spectrum",
    tier: "T1",
    when: BIPOLARITY,
    why: "Among 5,635 adults in a depressive episode 16 of 100 met criteria for bipolar disorder; antidepressant-based options read differently then.",
    review: "Full mood history with someone close; a structured interview.",
    cites: [cite("bridge-2011", "abstract")],
  },
  {
    id: "psychotic-features",
    name: "Psychotic features",
    tier: "T1",
    when: isYes("episode.psychoticFeatures", "Psychotic features are present", [
      cite("kautzky-2018", "abstract"),
      cite("missed-psychosis-2008", "report"),
    ]),
    why: "Psychotic symptoms are often missed and were associated with resistance (odds ratio 2.5 in 916 patients); guidelines treat psychotic depression apart.",
    review: "Urgent psychiatric review; beliefs of guilt, ruin or illness asked about directly.",
    cites: [cite("missed-psychosis-2008", "report"), cite("kautzky-2018", "abstract"), cite("nice-ng222", "1.12.1")],
  },
  {
    id: "cognitive-decline",
    name: "Decline of memory or thinking",
    tier: "T1",
    when: isYes("diagnosis.cognitiveDecline", "Decline of memory or thinking, or a MoCA below 26, is recorded", [
      ...NG222,
      cite("moca-2005", "abstract: cut-off 26"),
    ]),
    why: "Another condition may explain part of the picture. At a cut-off of 26 the MoCA found 90 of 100 people with mild impairment; education and age move that mark.",
    review: "Cognitive assessment, reversible causes, capacity for the decisions at hand.",
    cites: [...NG222, cite("moca-2005", "abstract: cut-off 26")],
  },
  {
    id: "prolonged-grief",
    name: "Prolonged grief",
    tier: "T1",
    when: all(
      "Longing or preoccupation on most days, 6 months or more after a death",
      [
        isYes("diagnosis.prolongedGrief", "Longing or preoccupation after a bereavement on most days", [
          cite("grief-icd11", "criteria, 6 months"),
        ]),
        isAtLeast("diagnosis.monthsSinceDeath", 6, "The death was 6 months ago or longer", [
          cite("grief-icd11", "criteria, 6 months"),
        ]),
      ],
      [cite("grief-icd11", "criteria, 6 months")],
    ),
    why: "From 6 months after a death, ICD-11 describes prolonged grief disorder, for which grief-focused therapy is in use.",
    review: "Time since the death; grief-focused therapy.",
    cites: [cite("grief-icd11", "criteria, 6 months")],
  },
  {
    id: "eating-disorder",
    name: "Eating disorder or low weight",
    tier: "T1",
    when: any(
      "Anorexia or bulimia nervosa, or a body mass index below 18.5, is recorded",
      [
        isYes("diagnosis.eatingDisorder", "Anorexia or bulimia nervosa is recorded", [
          cite("bupropion-label", "Contraindications"),
        ]),
        isYes("conditions.underweight", "The body mass index is below 18.5", NG222),
      ],
      [cite("bupropion-label", "Contraindications")],
    ),
    why: "Another disorder in its own right, and listed as a contraindication in the bupropion label.",
    review: "Weight, intake, purging; specialist assessment.",
    cites: [cite("bupropion-label", "Contraindications")],
  },
  {
    id: "adhd",
    name: "Attention deficit hyperactivity disorder",
    tier: "T1",
    when: any(
      "ADHD is diagnosed or likely, or the ASRS screener is 4 or more of 6",
      [
        isYes("diagnosis.adhd", "ADHD is diagnosed or likely", [cite("adhd-trd-2018", "abstract")]),
        isAtLeast("diagnosis.asrs", 4, "The ASRS screener is 4 or more of 6", [
          cite("asrs-checklist", "instructions, part A"),
        ]),
      ],
      [cite("adhd-trd-2018", "abstract")],
    ),
    why: "In one tertiary clinic 34 of 100 people referred for resistant depression had ADHD not known before; a single site, so preliminary. Depression itself raises the answers on the screener.",
    review: "History since childhood, an informant, specialist assessment.",
    cites: [cite("adhd-trd-2018", "abstract"), cite("asrs-checklist", "instructions, part A")],
  },
  {
    id: "ptsd",
    name: "Post-traumatic stress disorder",
    tier: "T1",
    when: any(
      "PTSD is recorded, or the PC-PTSD-5 is at its threshold",
      [
        isYes("diagnosis.ptsd", "PTSD is recorded", [cite("ptsd-pc5", "abstract")]),
        isAtLeast("diagnosis.pcPtsd5", 4, "The PC-PTSD-5 is 4 or more", [
          cite("ptsd-pc5", "abstract: 4 balances the two errors"),
        ]),
        all("The PC-PTSD-5 is 3 or more, where the threshold for women applies", [
          thresholdFor("female"),
          isAtLeast("diagnosis.pcPtsd5", 3, "The PC-PTSD-5 is 3 or more", [cite("ptsd-pc5", "abstract: 3 for women")]),
        ]),
      ],
      [cite("ptsd-pc5", "abstract")],
    ),
    why: "Trauma symptoms may stand behind depression that does not lift. The thresholds come from a sample of veterans.",
    review: "A fuller interview; trauma-focused therapy.",
    cites: [cite("ptsd-pc5", "abstract"), ...NG222],
  },
  {
    id: "ocd",
    name: "Obsessive-compulsive disorder",
    tier: "T1",
    when: isYes("diagnosis.ocd", "OCD is recorded", NG222),
    why: "Comorbid conditions are part of the review that NICE lists.",
    review: "Treatment for OCD in its own right.",
    cites: NG222,
  },
  {
    id: "anxiety",
    name: "Anxiety",
    tier: "T3",
    when: any(
      "An anxiety disorder or marked anxiety is recorded, or the GAD-7 is 10 or more",
      [
        isYes("diagnosis.anxiety", "An anxiety disorder or marked anxiety is recorded", [
          cite("star-d-anxious-2008", "abstract"),
        ]),
        readingIsAtLeast("gad7", "total", 10, "The latest GAD-7 is 10 or more (moderate)", [
          cite("spitzer-2006-gad7", "cut-offs 5, 10, 15"),
        ]),
      ],
      [cite("star-d-anxious-2008", "abstract")],
    ),
    why: "In STAR*D remission was less likely and slower in anxious depression, with more adverse effects.",
    review: "Type and severity of anxiety; treatment for both.",
    cites: [cite("star-d-anxious-2008", "abstract")],
  },
  {
    id: "personality",
    name: "Personality disorder",
    tier: "T4",
    when: isYes("diagnosis.personalityDisorder", "A personality disorder is recorded", [
      cite("newton-howes-2006", "abstract"),
    ]),
    why: "Associated with a poorer outcome (odds ratio 2.2), and with longer, structured psychotherapy being named; not a reason to withhold treatment.",
    review: "Structured psychotherapy beside the treatment of depression.",
    cites: [cite("newton-howes-2006", "abstract"), cite("nice-ng222", "1.11.4")],
  },
  {
    id: "bipolar-pointers",
    name: "Pointers to bipolarity",
    tier: "T1",
    when: any(
      "A bipolar screen is at its threshold, or at least two pointers come together",
      [
        all("The Rapid Mood Screener is 4 or more of 6", [
          is("diagnosis.bipolarScreen", "rms", "The screen used is the Rapid Mood Screener"),
          isAtLeast("diagnosis.bipolarScreenScore", 4, "Its total is 4 or more", [cite("rms-2021", "abstract")]),
        ]),
        all("The HCL-32 is 14 or more of 32", [
          is("diagnosis.bipolarScreen", "hcl32", "The screen used is the HCL-32"),
          isAtLeast("diagnosis.bipolarScreenScore", 14, "Its total is 14 or more", [
            cite("hcl32-chinese", "abstract"),
            cite("hcl32-improve", "abstract"),
          ]),
        ]),
        atLeast(2, "At least two pointers that go with bipolarity", POINTERS, BRIDGE),
      ],
      BRIDGE,
    ),
    why: "None of these is a diagnosis. A screen finds most people with bipolar disorder and many without it; in BRIDGE family history, several episodes and mixed symptoms went with bipolarity.",
    review: "Full mood history with someone close; a structured interview.",
    cites: [cite("bridge-2011", "abstract: associations"), cite("rms-2021", "abstract")],
  },
  {
    id: "autism",
    name: "Autism",
    tier: "T1",
    when: isYes("diagnosis.autism", "Autism is diagnosed or likely", [cite("autism-depression-2018", "abstract")]),
    why: "Depression is frequent: 23 of 100 autistic adults at the time of study, 37 of 100 ever. Questions, rooms and therapies may want adapting.",
    review: "Adapted assessment and therapy; what the person finds helpful in talking and in the room.",
    cites: [cite("autism-depression-2018", "abstract")],
  },
  {
    id: "premenstrual",
    name: "Premenstrual pattern",
    tier: "T1",
    when: isYes("diagnosis.premenstrual", "Symptoms come mainly in the 2 weeks before bleeding", [
      cite("pmdd-in-depression", "abstract"),
      cite("pmdd-diaries", "abstract"),
    ]),
    why: "Premenstrual dysphoric disorder was more frequent among young women with depression; daily ratings tell the two apart.",
    review: "Daily ratings over two cycles; treatment of the premenstrual disorder.",
    cites: [cite("pmdd-in-depression", "abstract"), cite("pmdd-diaries", "abstract")],
  },
];
