import type { Region } from "../knowledge/drug";
import { cite, type Citation } from "../knowledge/sources";

/** Where to get help now. There is no default country: another country's number can be wrong or worse. */
export interface CrisisContacts {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly { readonly name: string; readonly how: string }[];
  /** Day the numbers were last read. */
  readonly checkedOn: string;
  readonly cites: readonly Citation[];
}

export const CRISIS_CONTACTS: Readonly<Record<Region, CrisisContacts>> = {
  us: {
    country: "the United States",
    emergency: "911",
    lines: [{ name: "988 Suicide and Crisis Lifeline", how: "call or text 988, day and night" }],
    checkedOn: "2026-11-24",
    cites: [cite("crisis-us", "988")],
  },
  uk: {
    country: "the United Kingdom",
    emergency: "999",
    lines: [
      { name: "NHS 111, mental health option (England)", how: "call 111 and choose option 2, day and night" },
      { name: "Samaritans", how: "call 116 123" },
    ],
    checkedOn: "2026-11-24",
    cites: [cite("crisis-uk", "111 option 2; Samaritans")],
  },
  ca: {
    country: "Canada",
    emergency: "911",
    lines: [{ name: "9-8-8 Suicide Crisis Helpline", how: "call or text 988, day and night, in English or French" }],
    checkedOn: "2026-11-24",
    cites: [cite("crisis-ca", "988")],
  },
  au: {
    country: "Australia",
    emergency: "000",
    lines: [{ name: "Lifeline", how: "call 13 11 14 or text 0477 13 11 14, day and night" }],
    checkedOn: "2026-11-24",
    cites: [cite("crisis-au", "Lifeline")],
  },
  eu: {
    country: "the European Union",
    emergency: "112",
    lines: [],
    checkedOn: "2026-11-24",
    cites: [cite("crisis-eu", "112")],
  },
};
