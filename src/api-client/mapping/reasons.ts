import type { OtherUse } from "../../rules/intake/trial";

/** What a recorded reason says a medicine was for: depression, something else, or nothing that can be told. */
export type Purpose = "depression" | OtherUse | "unclear";

const PURPOSES: readonly (readonly [RegExp, Purpose])[] = [
  [/depress|dysthym|\bmdd\b|melanchol|low mood|mood disorder/i, "depression"],
  // Bare words of a service or a procedure are no reason.
  [
    /psychiat|mental health|\bmood\b|refill|renew|review|follow.?up|medication management|unknown|unspecified reason/i,
    "unclear",
  ],
  [/insomnia|sleep/i, "sleep"],
  [/\bpain\b|neuralgi|neuropath|migraine|headache|fibromyalgi/i, "pain"],
];

/** Reads a reason that a medicine was given for. Any reason that is recorded and is not depression is another reason. */
export function purposeOf(reason: string): Purpose {
  if (reason.trim() === "") return "unclear";
  return PURPOSES.find(([pattern]) => pattern.test(reason))?.[1] ?? "anotherReason";
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /lost? (?:its )?(?:effect|benefit|response)|loss of (?:effect|efficacy|response|benefit)|stopped (?:working|helping)|poop.?out|tachyphylaxis/i,
    "lossOfResponse",
  ],
  [
    /side.?effect|adverse|intoleran|not tolerated|could not tolerate|unable to tolerate|allerg|toxicity/i,
    "sideEffects",
  ],
  [
    /ineffective|not effective|(?:not enough|too little) (?:benefit|effect|response)|not working|did not (?:work|help)|no (?:benefit|effect|response|improvement)|lack of (?:efficacy|effect|benefit|response)|inadequate (?:response|benefit)|insufficient (?:response|benefit|effect)|non.?respon|treatment failure/i,
    "noBenefit",
  ],
  [
    /cost|insurance|formulary|afford|supply|shortage|out of stock|unavailable|discontinued by (?:the )?manufacturer/i,
    "supplyOrCost",
  ],
  [
    /(?:patient|own|personal|client)(?:'s)? (?:choice|request|decision|preference|wish)|patient (?:declined|refused|stopped)|self.?discontinued/i,
    "ownChoice",
  ],
  [
    /pregnan|breast.?feed|interaction|surgery|remission|recovered|treatment complete|course complete|contraindicat/i,
    "other",
  ],
];

/** Why a medicine ended, by its recorded reason; undefined where the words tell none of the answers. */
export function whyEnded(reason: string): string | undefined {
  const matches = new Set(ENDINGS.filter(([pattern]) => pattern.test(reason)).map(([, answer]) => answer));
  const isDenied = /\bno (?:known )?(?:side.?effect|adverse|intoleran|allerg)/i.test(reason);
  return matches.size === 1 && !isDenied ? [...matches][0] : undefined;
}
