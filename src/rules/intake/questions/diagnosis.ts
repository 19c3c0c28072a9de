import { choice, number, yesNo, type Question } from "../question";

/** What else the diagnosis may be, or may include. */
export const DIAGNOSIS = {
  bipolarDisorder: yesNo("Bipolar disorder diagnosed"),
  pastMania: yesNo(
    "Ever 4 days or more of unusually high or irritable mood with more energy and less need for sleep",
    "Best asked of a relative or partner as well",
  ),
  activationOnAntidepressant: yesNo("Elation, racing thoughts or agitation when an antidepressant was taken"),
  bipolarInFamily: yesNo("Bipolar disorder in a parent, brother, sister or child"),
  psychosisEver: yesNo("Psychotic illness ever, apart from this episode"),
  anxiety: yesNo("Anxiety disorder, or marked anxiety in this episode"),
  ptsd: yesNo("Post-traumatic stress disorder"),
  ocd: yesNo("Obsessive-compulsive disorder"),
  adhd: yesNo("Attention deficit hyperactivity disorder, diagnosed or likely since childhood"),
  personalityDisorder: yesNo("Personality disorder diagnosed"),
  eatingDisorder: yesNo("Anorexia or bulimia nervosa, now or in the past"),
  prolongedGrief: yesNo("Bereavement with longing or preoccupation on most days"),
  cognitiveDecline: yesNo(
    "Decline of memory or thinking, noticed by the person or someone close",
    "Or a MoCA total below 26",
  ),
  firstEpisodeAge: number({ label: "Age at the first depression", unit: "years", min: 0, max: 120 }),
  episodeCount: number({
    label: "Episodes of depression so far",
    unit: "episodes",
    min: 1,
    max: 100,
    hint: "This one included",
  }),
  bipolarScreen: choice("Screen for bipolarity used", {
    rms: "Rapid Mood Screener (RMS)",
    hcl32: "HCL-32",
    none: "none of these",
  }),
  bipolarScreenScore: number({
    label: "Total of that screen",
    unit: "points",
    min: 0,
    max: 32,
    hint: "RMS 0 to 6, HCL-32 0 to 32",
  }),
  pcPtsd5: number({ label: "PC-PTSD-5 total", unit: "points", min: 0, max: 5 }),
  asrs: number({
    label: "ASRS screener, answers in the shaded boxes",
    unit: "of 6",
    min: 0,
    max: 6,
    hint: "Part A of ASRS v1.1",
  }),
  autism: yesNo("Autism, diagnosed or likely", "Lifelong differences in social life, senses and routine"),
  monthsSinceDeath: number({ label: "Time since the death", unit: "months", min: 0, max: 1200 }),
  premenstrual: yesNo("Symptoms mainly in the 2 weeks before bleeding, gone soon after it begins"),
  impulseControl: yesNo("Gambling, spending, sexual behaviour or eating out of control ever"),
} as const satisfies Record<string, Question>;
