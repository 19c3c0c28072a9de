import type { Region } from "../knowledge/drug";
import type { Citation } from "../knowledge/cite";
import { ask } from "../logic/ask";
import type { Criterion } from "../logic/criterion";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { DescribedFact, Facts } from "../logic/facts";
import { once } from "../logic/memory";
import type { CountryStatement } from "../options/option";
import { OPTIONS } from "../options/options";
import { CRISIS_CONTACTS, type CrisisContacts } from "./crisis";
import { SAFETY_NOTES } from "./notes";
import { URGENCIES, type Urgency } from "./red-flag";
import { NO_FLAG, redFlagsIn, SAFETY_HEADER, UNDER_AGE } from "./red-flags";

/** A red flag that applies. */
export interface SafetyFinding {
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
  readonly urgencyText: string;
  readonly action: string;
  readonly cites: readonly Citation[];
  /** What regulators say, for the chosen country; for all while none is chosen. */
  readonly positions: readonly CountryStatement[];
  /** Names of the options that wait until it has been looked at. */
  readonly holdsBack: readonly string[];
  readonly proof: Proof;
}

/** A safety note that applies. */
export interface NoteFinding {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly cites: readonly Citation[];
  readonly positions: readonly CountryStatement[];
  readonly proof: Proof;
}

/** What is said of safety before anything else. */
export interface SafetyReading {
  /** One line above it all: what the flags come to, or that none is recorded. */
  readonly line: string;
  /** What is acted on soonest first. */
  readonly flags: readonly SafetyFinding[];
  readonly notes: readonly NoteFinding[];
  /** Safety questions that stand open: not assessed, which is not the same as absent. */
  readonly notAssessed: readonly DescribedFact[];
  /** Those of them that are asked at every visit. */
  readonly askedFirst: readonly DescribedFact[];
  /** Where to get help in the chosen country; undefined while none is chosen, since there is no default. */
  readonly contacts: CrisisContacts | undefined;
}

/** Said where every flag leaves time. */
const NOT_URGENT = "Something recorded is usually looked at before an option is chosen.";

/** In each, flags stand in the order of their subjects. */
const SOONEST_FIRST = Object.keys(URGENCIES) as readonly Urgency[];

/**
 * Reads the red flags and the safety notes. For someone under 18 the flags stand, but name no option and no position:
 * those are for adults.
 */
export function readSafety(facts: Facts, region: Region | undefined): SafetyReading {
  const adult = decide(UNDER_AGE, facts) !== "yes";
  const inCountry = (positions: readonly CountryStatement[] = []) =>
    adult ? positions.filter(({ regions }) => region === undefined || regions.includes(region)) : [];
  const redFlags = redFlagsIn(region);
  const raised = redFlags.filter(({ when }) => decide(when, facts) === "yes");
  const flags = raised
    .filter(({ coveredBy = [] }) => !raised.some(({ id }) => coveredBy.includes(id)))
    .map((flag): SafetyFinding => {
      const { id, title, urgency, action, cites, positions, holdsBack, when } = flag;
      return {
        id,
        title,
        urgency,
        urgencyText: URGENCIES[urgency],
        action,
        cites,
        positions: inCountry(positions),
        holdsBack: adult ? OPTIONS.filter((option) => holdsBack.includes(option.id)).map(({ name }) => name) : [],
        get proof() {
          return explain(when, facts);
        },
      };
    })
    .toSorted((one, other) => SOONEST_FIRST.indexOf(one.urgency) - SOONEST_FIRST.indexOf(other.urgency));
  const notes = (adult ? SAFETY_NOTES : []).filter(({ when }) => decide(when, facts) === "yes");
  const first = once(() => openFacts([UNDER_AGE, ...redFlags.filter(alwaysAsked).map(({ when }) => when)], facts));
  const open = once(() => {
    const rest = [...redFlags, ...SAFETY_NOTES]
      .filter(({ concerns }) => concerns === undefined || decide(concerns, facts) !== "no")
      .map(({ when }) => when);
    // What is open of a trial is asked where the trials stand.
    const others = openFacts(rest, facts).filter(({ path }) => !path.startsWith("trials"));
    return [...new Map([...first(), ...others].map((fact) => [fact.path, fact])).values()];
  });
  return {
    line: lineOf(flags),
    flags,
    notes: notes.map(({ id, title, says, cites, positions, when }) => ({
      id,
      title,
      says,
      cites,
      positions: inCountry(positions),
      get proof() {
        return explain(when, facts);
      },
    })),
    get notAssessed() {
      return open();
    },
    get askedFirst() {
      return first();
    },
    contacts: region === undefined ? undefined : CRISIS_CONTACTS[region],
  };
}

function alwaysAsked({ alwaysAsked: asked }: { readonly alwaysAsked: boolean }): boolean {
  return asked;
}

function lineOf(flags: readonly SafetyFinding[]): string {
  if (flags.length === 0) return NO_FLAG;
  return flags.some(({ urgency }) => urgency !== "beforeOptions") ? SAFETY_HEADER : NOT_URGENT;
}

function openFacts(criteria: readonly Criterion[], facts: Facts): readonly DescribedFact[] {
  const paths = new Set(criteria.flatMap((criterion) => ask(criterion, facts)).map(({ path }) => path));
  return [...paths].map((path) => facts.describe(path));
}
