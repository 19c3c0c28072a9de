import { factsOf } from "../adequacy/facts";
import { drugById } from "../knowledge/drugs";
import type { Citation } from "../knowledge/cite";
import { SOURCES, type SourceId } from "../knowledge/sources";
import type { Criterion, TrialCriterion } from "../logic/criterion";
import { rememberFor, type Memory } from "../logic/memory";
import { publish, publishedLines, type Published } from "../logic/publish";
import type { Rule } from "./rule";
import { EVIDENCE_KINDS, PLACES, SOURCE_KINDS } from "./source-kinds";

/** Everything the rulebook says of a rule, read from the rule itself. */
export interface ReadRule {
  /** The criterion in plain words; undefined for a table or a statement. */
  readonly published: Published | undefined;
  /** The same as indented lines. */
  readonly lines: readonly string[];
  readonly cites: readonly Citation[];
  readonly sources: readonly SourceId[];
  /** What kinds of evidence it rests on, in words; empty for a rule with no source of its own. */
  readonly evidence: readonly string[];
  /** Countries its sources were published for, in words; empty where they are of no one country. */
  readonly places: readonly string[];
  readonly facts: readonly FactRead[];
  /** Names of the medicines it looks for, product names included. */
  readonly medicines: readonly string[];
  /** Day on which the source read longest ago was last read; undefined for a rule with no source of its own. */
  readonly reviewedOn: string | undefined;
}

/** A fact a rule looks at. */
export interface FactRead {
  /** Path into the intake, with `any` for whichever trial: `trials.any.weeks`. */
  readonly path: string;
  /** The question, in words. */
  readonly label: string;
}

const KEPT: { readonly memory: Memory } = { memory: new Map() };

/** Reads a rule; the same rule is read once. */
export function readRule(rule: Rule): ReadRule {
  return read(rule, KEPT);
}

const read = rememberFor((rule: Rule): ReadRule => {
  const criterion = rule.decides?.criterion;
  const published = criterion === undefined ? undefined : publish(criterion);
  const cites = unique([
    ...(published === undefined ? [] : citesOf(published)),
    ...rule.says.flatMap((statement) => statement.cites),
  ]);
  const sources = [...new Set(cites.map(({ source }) => source))];
  const looked = criterion === undefined ? [] : looksAt(criterion);
  return {
    published,
    lines: published === undefined ? [] : publishedLines(published),
    cites,
    sources,
    evidence: unrepeated(sources.map(evidenceOf)),
    places: unrepeated(sources.flatMap(placesOf)),
    facts: factsIn(looked),
    medicines: namesOf([...rule.medicines, ...looked.flatMap(({ drugs }) => drugs)]),
    reviewedOn: sources.map((source) => SOURCES[source].checkedOn).toSorted()[0],
  };
});

/** What kind of evidence a source is, in words. */
export function evidenceOf(source: SourceId): string {
  return EVIDENCE_KINDS[SOURCE_KINDS[source][0]];
}

/** The countries a source was published for, in words. */
export function placesOf(source: SourceId): readonly string[] {
  const [, ...places] = SOURCE_KINDS[source];
  return places.map((place) => PLACES[place]);
}

/** Evidence and countries of sources, in one line. */
export function evidenceText({ evidence, places }: Pick<ReadRule, "evidence" | "places">): string {
  const from = places.length === 0 ? "of no one country" : places.join(", ");
  return `Evidence: ${evidence.join("; ")}. Region of the sources: ${from}`;
}

function unrepeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Every citation of a published criterion and its parts, in order of appearance. */
export function citesOf({ cites, parts }: Published): readonly Citation[] {
  return [...cites, ...parts.flatMap(citesOf)];
}

function unique(cites: readonly Citation[]): readonly Citation[] {
  return [...new Map(cites.map((cite) => [`${cite.source} ${cite.at}`, cite])).values()];
}

/** What a part of a criterion looks at. */
interface Looked {
  readonly facts: readonly string[];
  readonly drugs: readonly string[];
}

/** Facts of whichever trial. */
const ofTrial = (...names: readonly string[]) => names.map((name) => `trials.any.${name}`);

function looksAt(criterion: Criterion | TrialCriterion): readonly Looked[] {
  const facts = (...paths: readonly string[]) => [{ facts: paths, drugs: [] }];
  switch (criterion.kind) {
    case "all":
    case "any":
    case "atLeast":
      return (criterion.of as readonly (Criterion | TrialCriterion)[]).flatMap(looksAt);
    case "not":
      return looksAt(criterion.of);
    case "countTrials":
      return [...facts("trials"), ...looksAt(criterion.where), ...criterion.also.flatMap(looksAt)];
    case "hadCourse":
      return facts(
        `courses.${criterion.course}`,
        ...criterion.where.map(({ question }) => `courses.${criterion.course}.any.${question}`),
      );
    case "latestReading":
      return facts(`scales.${criterion.scale}.any.${criterion.question}`);
    case "fact":
      return facts(criterion.fact, ...(criterion.or ?? []));
    case "gap":
      return facts(...criterion.facts);
    case "trialFact":
      return facts(...ofTrial(criterion.fact));
    case "trialDrug":
      return [{ facts: ofTrial("drug"), drugs: criterion.drugs }];
    case "trialDose":
      return facts(...ofTrial("drug", "dose"));
    case "trialDoseJudged":
      return facts(...ofTrial("doseJudgedAdequate"));
    case "trialImproved":
      return facts(...ofTrial("outcome", "improvementPercent"));
    case "trialForDepression":
      return facts(...ofTrial("takenFor"));
    case "trialOnItsOwn":
      return facts(...ofTrial("addedTo"));
  }
}

/** Nobody's history, which words the questions. */
const NOBODY = factsOf({ intakeVersion: 1 });

function factsIn(looked: readonly Looked[]): readonly FactRead[] {
  const paths = new Set(looked.flatMap(({ facts }) => facts));
  return [...paths].map(factRead);
}

/** A fact by its path, with the words of its question. */
export function factRead(path: string): FactRead {
  return { path, label: NOBODY.describe(path).label.replace(/, trial$/, " (of a trial)") };
}

function namesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const drug = drugById(id);
    return drug === undefined ? [] : [drug.name, ...drug.brands.map(({ name }) => name)];
  });
}
