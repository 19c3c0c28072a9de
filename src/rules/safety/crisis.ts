import type { Region } from "../knowledge/drug";
import { cite, type Citation } from "../knowledge/cite";

/** Where to get help now. There is no default country: another country's number can be wrong or worse. */
export interface CrisisContacts {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly { readonly name: string; readonly how: string }[];
  /** Day the numbers were last read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Day by which they are to be read again; after it they are shown as overdue, and still shown. */
  readonly reviewBy: string;
  readonly cites: readonly Citation[];
}

const CHECKED_ON = "2026-11-24";
/** Half a year: lines change their numbers and hours, and the texts read here are others' pages. */
const REVIEW_BY = "2027-05-24";

export const CRISIS_CONTACTS: Readonly<Record<Region, CrisisContacts>> = {
  us: {
    country: "the United States",
    emergency: "911",
    lines: [
      {
        name: "988 Suicide and Crisis Lifeline",
        how: "call or text 988, day and night; on the phone, 1 is for veterans and 2 for Spanish",
      },
    ],
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY,
    cites: [cite("crisis-us", "988: calling and texting")],
  },
  uk: {
    country: "the United Kingdom",
    emergency: "999",
    lines: [
      { name: "NHS 111, mental health option (England, Wales)", how: "call 111 and choose option 2, day and night" },
      { name: "NHS 24 (Scotland)", how: "call 111" },
      { name: "Lifeline (Northern Ireland)", how: "call 0808 808 8000, day and night" },
      { name: "Samaritans", how: "call 116 123, day and night" },
      { name: "Shout", how: "text 85258, day and night" },
    ],
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY,
    cites: [cite("crisis-uk", "111 option 2; NHS 24; Lifeline; Samaritans; Shout")],
  },
  ca: {
    country: "Canada",
    emergency: "911",
    lines: [{ name: "9-8-8 Suicide Crisis Helpline", how: "call or text 988, day and night, in English or French" }],
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY,
    cites: [cite("crisis-ca", "988")],
  },
  au: {
    country: "Australia",
    emergency: "000",
    lines: [
      { name: "Lifeline", how: "call 13 11 14 or text 0477 13 11 14, day and night" },
      { name: "13YARN (Aboriginal and Torres Strait Islander people)", how: "call 13 92 76, day and night" },
    ],
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY,
    cites: [cite("crisis-au", "Lifeline; 13YARN")],
  },
  eu: {
    country: "the European Union",
    emergency: "112",
    lines: [{ name: "Samaritans (Ireland alone)", how: "call 116 123, day and night" }],
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY,
    cites: [cite("crisis-eu", "112; 116 123 in Ireland")],
  },
};

/** The contacts in lines, and when they were checked; where they are overdue on `today` (`YYYY-MM-DD`), they say so. */
export function contactLines(contacts: CrisisContacts, today: string | undefined): readonly string[] {
  const { country, emergency, lines } = contacts;
  return [
    `Emergency number in ${country}: ${emergency}`,
    ...lines.map(({ name, how }) => `${name}: ${how}`),
    today !== undefined && contactsOverdue(contacts, today) ? overdueLine(contacts) : checkedLine(contacts),
  ];
}

/** Whether the numbers are past their review date on a day, `YYYY-MM-DD`. */
export function contactsOverdue({ reviewBy }: CrisisContacts, today: string): boolean {
  return reviewBy < today;
}

/** Said of numbers past their review date. They are still shown: an old number is better than none. */
export function overdueLine({ checkedOn, reviewBy }: CrisisContacts): string {
  return `These numbers were last checked on ${checkedOn} and were due to be checked again by ${reviewBy}; whether they still hold is not known.`;
}

function checkedLine({ checkedOn, reviewBy }: CrisisContacts): string {
  return `Numbers last checked on ${checkedOn}; due to be checked again by ${reviewBy}.`;
}

/** Said where no country is chosen. */
export const NO_COUNTRY = "No country is chosen, so no numbers are shown: another country's could be wrong.";
