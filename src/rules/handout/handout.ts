import type { Assessment } from "../assess";
import type { Intake } from "../intake/intake";
import { cite, type Citation } from "../knowledge/cite";
import type { OptionResult } from "../options/weigh";
import { CRISIS_CONTACTS } from "../safety/crisis";
import { checkingLines } from "./checking";
import { forYou } from "./for-you";
import { PLAIN_SOURCES } from "./plain-sources";
import { triedLines } from "./tried";

/** One part of the patient's summary. The clinician may change every line before printing. */
export interface HandoutSection {
  readonly id: "opening" | "tried" | "checking" | "options" | `option-${string}` | "common" | "questions" | "help";
  readonly heading: string;
  /** Lines; those that begin with `BULLET` are points of a list. */
  readonly paragraphs: readonly string[];
  readonly cites: readonly Citation[];
}

/** How a point of a list begins, also where the clinician types one. */
export const BULLET = "• ";

/**
 * The patient's discussion summary, composed from the same assessment the clinician sees. Parts about which nothing is
 * recorded or chosen are left out rather than filled with a placeholder. Empty for someone under 18: the words and the
 * evidence are for adults.
 */
export function composeHandout(
  intake: Intake,
  assessment: Assessment,
  chosen: readonly string[],
): readonly HandoutSection[] {
  if (assessment.outOfScope !== undefined) return [];
  return [
    {
      id: "opening",
      heading: "About this summary",
      paragraphs: [
        "This sheet sums up what was talked about. It is not a prescription and not a plan. Please talk with your clinician before changing any medicine; stopping suddenly can cause problems.",
      ],
      cites: [],
    },
    // On the first page, so that whoever has that page alone has the numbers to call.
    helpSection(assessment),
    ...triedSection(intake, assessment),
    checkingSection(assessment),
    ...optionSections(
      assessment.options.filter(({ id }) => chosen.includes(id)),
      intake,
    ),
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
      paragraphs: points([
        "What matters most to me in my life right now?",
        "How would we know that a treatment is working, and when would we look?",
        "What are the side effects, and what could I do about them?",
        "What would it mean for work, driving and family?",
        "What could we do if this does not help?",
      ]),
      cites: [],
    },
  ];
}

function points(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${BULLET}${line}`);
}

function triedSection(intake: Intake, assessment: Assessment): readonly HandoutSection[] {
  const lines = triedLines(intake, assessment);
  if (lines.length === 0) return [];
  return [{ id: "tried", heading: "What has been tried, and what it told us", paragraphs: points(lines), cites: [] }];
}

function checkingSection(assessment: Assessment): HandoutSection {
  const lines = checkingLines(assessment);
  return {
    id: "checking",
    heading: "Things worth checking",
    paragraphs:
      lines.length === 0
        ? [
            "Other things that can slow recovery, such as sleep, pain, the thyroid, other medicines and stress, can be looked at together.",
          ]
        : ["These can slow recovery, and can be looked at together:", ...points(lines)],
    cites: [cite("nice-ng222", "1.9.1, 1.9.2")],
  };
}

/** The options that were talked about, each a part of its own, so that one that is added later is never missed. */
function optionSections(options: readonly OptionResult[], intake: Intake): readonly HandoutSection[] {
  if (options.length === 0) return [];
  return [
    {
      id: "options",
      heading: "Options we talked about",
      paragraphs: [
        "The order does not say which is better. What speaks for and against each is not a full list; your clinician can say more.",
      ],
      cites: [],
    },
    ...options.map((option): HandoutSection => {
      const { id, plain } = option;
      return {
        id: `option-${id}`,
        heading: plain.name,
        paragraphs: [
          plain.involves,
          ...points([
            `Speaks for it: ${plain.speaksFor}`,
            `Speaks against it: ${plain.speaksAgainst}`,
            ...forYou(option, intake),
          ]),
        ],
        cites: PLAIN_SOURCES[id] ?? [],
      };
    }),
  ];
}

const WHEN_TO_GET_HELP =
  "If you are thinking about ending your life, or can't keep yourself safe, help is there right now. You do not have to wait for your next appointment.";

function helpSection({ region }: Assessment): HandoutSection {
  const heading = "Where to get help now";
  if (region === undefined) {
    const paragraphs = [
      WHEN_TO_GET_HELP,
      "The local emergency number and the nearest emergency department are there day and night.",
    ];
    return { id: "help", heading, paragraphs, cites: [] };
  }
  const { country, emergency, lines, checkedOn, reviewBy, cites } = CRISIS_CONTACTS[region];
  return {
    id: "help",
    heading,
    paragraphs: [
      WHEN_TO_GET_HELP,
      ...points([`Emergency number in ${country}: ${emergency}`, ...lines.map(({ name, how }) => `${name}: ${how}`)]),
      `Numbers last checked on ${checkedOn}; due to be checked again by ${reviewBy}.`,
    ],
    cites,
  };
}
