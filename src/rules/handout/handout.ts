import type { Assessment } from "../assess";
import { isAugmentation, trialDrug, trialList, trialName } from "../adequacy/facts";
import { isOpen } from "../intake/answer";
import type { Intake } from "../intake/intake";
import type { MedicineTrial, Trial } from "../intake/trial";
import { cite, type Citation } from "../knowledge/sources";
import { factsOf } from "../logic/explain";
import type { OptionResult } from "../options/weigh";
import { CRISIS_CONTACTS } from "../safety/crisis";

/** One part of the patient's summary. The clinician may change every paragraph before printing. */
export interface HandoutSection {
  readonly id: "opening" | "tried" | "checking" | "options" | "common" | "questions" | "help";
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly cites: readonly Citation[];
}

/** Factors that may be named to the person: plain words; those that could hurt or endanger are left out. */
const PLAIN_CONTRIBUTORS: Readonly<Record<string, string>> = {
  adherence: "How the medicine fits into daily life, and what made it hard to take",
  "side-effects": "Which side effects made a medicine hard to take",
  metabolism: "How the body handles some medicines",
  interactions: "Whether other medicines change how the antidepressant works",
  smoking: "Smoking, which changes the level of some medicines",
  absorption: "How well medicines are taken up after stomach surgery",
  thyroid: "The thyroid",
  "chronic-pain": "Pain, and how it is treated",
  anaemia: "Iron and blood count",
  "b12-folate": "Vitamin B12 and folate",
  "sleep-apnoea": "Breathing during sleep",
  neurological: "How another illness of the nerves or brain is treated",
  inflammatory: "How another illness in the body is treated",
  metabolic: "Weight and blood sugar",
  perinatal: "Support around pregnancy and birth",
  alcohol: "Alcohol, and how it affects mood and sleep",
  "other-substances": "Other substances, and how they affect mood",
  sedatives: "Sleeping tablets or calming medicines",
  corticosteroids: "Whether another medicine affects mood",
  interferon: "Whether another medicine affects mood",
  "mood-lowering-medicine": "Whether another medicine affects mood",
  insomnia: "Sleep",
  inactivity: "Being active in a way that is enjoyable",
  stress: "Stress at home, at work or with money, and who could help",
  anxiety: "Worry and anxiety",
  "prolonged-grief": "Grief, and support with it",
};

const REASONS: Readonly<Record<string, string>> = {
  ongoing: "It is still being taken.",
  noBenefit: "It ended because it did not help enough.",
  sideEffects: "It ended because of side effects.",
  lossOfResponse: "It helped for a time, and then helped less.",
  ownChoice: "It ended by choice.",
  supplyOrCost: "It ended because of supply or cost.",
};

const RESULTS: Readonly<Record<string, string>> = {
  remission: "symptoms were almost gone",
  response: "things were at least half better",
  partial: "things were a little better",
  minimal: "it made little difference",
  worse: "things got worse",
  insufficient: "it did not help enough",
};

/** The patient's discussion summary, composed from the same assessment the clinician sees. */
export function composeHandout(
  intake: Intake,
  assessment: Assessment,
  chosen: readonly string[],
): readonly HandoutSection[] {
  const sections: HandoutSection[] = [
    {
      id: "opening",
      heading: "About this summary",
      paragraphs: [
        "This sheet sums up what was talked about. It is not a prescription and not a plan. Please talk with your clinician before changing any medicine; stopping suddenly can cause problems.",
      ],
      cites: [],
    },
    {
      id: "tried",
      heading: "What has been tried, and what it told us",
      paragraphs: triedParagraphs(intake, assessment),
      cites: [],
    },
    {
      id: "checking",
      heading: "Things worth checking",
      paragraphs: checkingParagraphs(assessment),
      cites: [cite("nice-ng222", "1.9.1, 1.9.2")],
    },
    optionsSection(assessment, chosen),
    {
      id: "common",
      heading: "You are not alone",
      paragraphs: [
        "It is common that the first medicines do not help enough. In a large study in the United States, about 37 out of 100 people had almost no symptoms left after the first medicine. After a second step about 31 out of 100 of those who went on did. Other researchers count fewer.",
        "This is not your fault. Other treatments exist, and they may work.",
      ],
      cites: [
        cite("star-d-2006", "introduction and results"),
        cite("pigott-2023", "abstract"),
        cite("nice-ng222", "1.9.3"),
      ],
    },
    {
      id: "questions",
      heading: "Questions to bring",
      paragraphs: [
        "What matters most to me in my life right now?",
        "How would we know that a treatment is working, and when would we look?",
        "What are the side effects, and what could I do about them?",
        "What would it mean for work, driving and family?",
        "What could we do if this does not help?",
      ],
      cites: [],
    },
    helpSection(assessment),
  ];
  return sections;
}

function triedParagraphs(intake: Intake, assessment: Assessment): readonly string[] {
  const trials = trialList(intake);
  if (trials === undefined) return ["What has been tried so far has not been written down yet."];
  if (trials.length === 0) return ["No medicine for depression has been tried so far."];
  const verdicts = new Map(assessment.trials?.map((verdict) => [verdict.id, verdict.adequate]));
  return trials.map((trial) => triedText(trial, verdicts.get(trial.id)));
}

function triedText(trial: Trial, adequate: "yes" | "no" | "unknown" | undefined): string {
  const name = capital(trialName(trial));
  if (trial.kind === "several") return `${name}.`;
  const result = isOpen(trial.outcome) ? resultFromPercent(trial) : RESULTS[trial.outcome];
  const told = result === undefined ? "We do not know how well it worked." : `The best result: ${result}.`;
  const why = isOpen(trial.whyEnded) ? "" : (REASONS[trial.whyEnded] ?? "");
  const added = isAugmentation(trial) === "yes" ? " (added to another medicine)" : "";
  return [`${name}${added}. ${told}`, why, fullTrialText(trial, adequate)].filter((part) => part !== "").join(" ");
}

function fullTrialText(trial: MedicineTrial, adequate: "yes" | "no" | "unknown" | undefined): string {
  if (isAugmentation(trial) !== "no" || trialDrug(trial)?.countsAs !== "trial") return "";
  if (adequate === "yes") return "It was a full trial of this medicine.";
  if (adequate === "no") return "It was not a full trial, so we can't say that this medicine does not work.";
  return "We can't tell yet whether it was a full trial.";
}

function resultFromPercent(trial: MedicineTrial): string | undefined {
  const percent = trial.improvementPercent;
  if (typeof percent !== "number") return undefined;
  if (percent >= 50) return RESULTS["response"];
  return percent >= 25 ? RESULTS["partial"] : RESULTS["minimal"];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function checkingParagraphs(assessment: Assessment): readonly string[] {
  const named = assessment.contributors.toReview
    .map(({ id }) => PLAIN_CONTRIBUTORS[id])
    .filter((text) => text !== undefined);
  if (named.length === 0)
    return [
      "Other things that can slow recovery, such as sleep, pain, the thyroid, other medicines and stress, can be looked at together.",
    ];
  return ["These can slow recovery, and can be looked at together:", ...new Set(named)];
}

function optionsSection(assessment: Assessment, chosen: readonly string[]): HandoutSection {
  const options = assessment.options.filter(({ id }) => chosen.includes(id));
  return {
    id: "options",
    heading: "Options we talked about",
    paragraphs:
      options.length === 0
        ? ["No option has been chosen for this sheet yet."]
        : options.flatMap((option) => [
            `${option.plain.name}. ${option.plain.involves}`,
            `What speaks for it: ${option.plain.speaksFor}`,
            `What speaks against it: ${option.plain.speaksAgainst}`,
            ...forYou(option),
          ]),
    cites: options.flatMap(({ evidence, practical }) => [...evidence, ...practical].flatMap(({ cites }) => cites)),
  };
}

/** Wishes and worries in words for the person, by the fact that holds them. */
const WISHES: Readonly<Record<string, string>> = {
  "preferences.dailyTravel": "travelling to a clinic every weekday would be hard",
  "preferences.escort": "there may be nobody to bring you home",
  "preferences.needles": "you worry about needles",
  "preferences.memory": "you worry about your memory",
  "preferences.weight": "you worry about your weight",
  "preferences.cost": "cost is a worry",
  "preferences.talkingTherapy": "you would like a talking therapy",
  "preferences.noMoreMedicines": "you would rather not take another medicine",
  "preferences.ectFromExperience": "you know it and would choose it",
  "preferences.drivesForWork": "you drive or use machines on most days",
};

/** What speaks for and against an option for this person, from the same findings the clinician sees. */
function forYou({ supports, cautions, rulesOut, heldBackBy, preferences }: OptionResult): readonly string[] {
  const wishes = [...supports, ...cautions, ...preferences]
    .flatMap(factsOf)
    .map(({ path }) => WISHES[path])
    .filter((text) => text !== undefined);
  const told = wishes.length === 0 ? [] : [`You told us: ${[...new Set(wishes)].join("; ")}.`];
  if (rulesOut.length > 0)
    return [...told, "For you: something in your health history usually rules this out. Your clinician can explain."];
  if (heldBackBy.length > 0)
    return [
      ...told,
      "For you: something else comes first, before this can be talked about. Your clinician can explain.",
    ];
  if (cautions.length > 0)
    return [...told, "For you: something in your history needs weighing. Your clinician can explain."];
  return told;
}

function helpSection({ region }: Assessment): HandoutSection {
  const heading = "Where to get help now";
  if (region === undefined)
    return { id: "help", heading, paragraphs: ["No country has been chosen yet, so no numbers are shown."], cites: [] };
  const { country, emergency, lines, checkedOn, cites } = CRISIS_CONTACTS[region];
  return {
    id: "help",
    heading,
    paragraphs: [
      "If you are thinking about ending your life, or can't keep yourself safe, help is there right now. You do not have to wait for your next appointment.",
      `Emergency number in ${country}: ${emergency}`,
      ...lines.map(({ name, how }) => `${name}: ${how}`),
      `Numbers last checked on ${checkedOn}.`,
    ],
    cites,
  };
}
