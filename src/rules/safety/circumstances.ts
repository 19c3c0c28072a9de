import { cite } from "../knowledge/cite";
import { isYes } from "../logic/criterion";
import type { RedFlag } from "./red-flag";

/** Danger from others, or to others. All of it stays off the patient's sheet. */
export const CIRCUMSTANCE_FLAGS: readonly RedFlag[] = [
  {
    id: "others-at-risk",
    title: "Someone else may be at risk",
    urgency: "atOnce",
    when: isYes("safety.othersAtRisk", "Someone else, a child included, may be at risk", [
      cite("gmc-protecting-children", "roles of all doctors"),
    ]),
    action:
      "The local safeguarding or emergency route comes first. Doctors of adults are expected to think of the children around them; a named professional or an experienced colleague is the usual source where it is not clear. It stays off the patient's sheet.",
    cites: [cite("gmc-protecting-children", "roles of all doctors")],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
  {
    id: "unsafe-home",
    title: "Not safe at home",
    urgency: "sameDay",
    when: isYes("lifestyle.unsafeAtHome", "The person is unsafe or controlled by someone", [
      cite("domestic-abuse-medscape", "role of practitioners"),
      cite("nice-qs116", "statement 1: a private discussion"),
    ]),
    action:
      "Practitioners are expected to know the local pathway for it; it is talked about in private, without a partner or relative, and without one as interpreter. It stays off the patient's sheet.",
    cites: [
      cite("domestic-abuse-medscape", "role of practitioners"),
      cite("nice-qs116", "statement 1: a private discussion"),
    ],
    holdsBack: [],
    holdsWhileOpen: false,
    alwaysAsked: false,
  },
];
