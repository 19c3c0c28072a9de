import { yesNo, type Question } from "../question";

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
  cognitiveDecline: yesNo("Decline of memory or thinking, noticed by the person or someone close"),
  impulseControl: yesNo("Gambling, spending, sex or eating out of control ever"),
} as const satisfies Record<string, Question>;
