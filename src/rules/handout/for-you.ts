import { coursesOf } from "../adequacy/courses-had";
import { isOpen, openState, type NotKnown } from "../intake/answer";
import type { Course, CourseKind } from "../intake/course";
import type { Intake } from "../intake/intake";
import { parsePath } from "../intake/paths";
import { factsOf, type Proof } from "../logic/explain";
import type { DescribedFact } from "../logic/facts";
import { OPTIONS } from "../options/options";
import type { OptionResult } from "../options/weigh";
import { FACT_WORDS, FINDING_WORDS, OPEN_WORDS, WISHES_IN_FAVOUR, WORDS_FOR_OPTION } from "./plain-facts";
import { isKeptOff } from "./private-facts";
import { COURSE_NAMES } from "./treatment-names";
import { wordsOfTrials } from "./trial-findings";

/** What speaks for and against an option for this person, and what is worth asking: from the findings the clinician sees. */
export function forYou(option: OptionResult, intake: Intake): readonly string[] {
  const { supports, cautions, rulesOut, heldBackBy, preferences, availability, askFirst } = option;
  const inFavour = (wish: Proof) =>
    factsOf(wish).some(({ path }) => WISHES_IN_FAVOUR[option.id]?.includes(path) === true);
  const said = (proofs: readonly Proof[], isFor = false) => [
    ...new Set(proofs.flatMap((proof) => wordsOf(proof, { option, intake, inFavour: isFor }))),
  ];
  const beside = (option.interactions ?? []).length > 0 ? ["it may not go with another medicine you take"] : [];
  const against = [...new Set([...said([...cautions, ...preferences.filter((wish) => !inFavour(wish))]), ...beside])];
  const unreachable = availability?.value === "no" ? ["it can't be reached locally at present"] : [];
  // What somebody preferred not to say is not held up to them.
  const open = (state: NotKnown) => {
    const paths = askFirst.map(({ path }) => path).filter((path) => openStateAt(intake, path) === state);
    return [...new Set(paths.map((path) => OPEN_WORDS[path]).filter((words) => words !== undefined))];
  };
  return [
    ...line("Speaks for it, for you", said([...supports, ...preferences.filter(inFavour)], true)),
    ...line("Speaks against it, for you", [...against, ...unreachable]),
    ...(rulesOut.length === 0 ? [] : [ruledOutText(said(rulesOut))]),
    // What it waits for is said in person: it may be about safety.
    ...(heldBackBy.length === 0 ? [] : ["For you, something else comes first. Your clinician can explain."]),
    ...line("Not talked about yet", open("notAsked")),
    ...line("Asked about, and not known yet", open("unknown")),
  ];
}

/** How a question that is asked once stands open. */
function openStateAt(intake: Intake, path: string): NotKnown | undefined {
  const [section = "", name = ""] = path.split(".");
  const answers = (intake as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[
    section
  ];
  const answer = answers?.[name];
  return isOpen(answer) ? openState(answer) : undefined;
}

function line(title: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`${title}: ${parts.join("; ")}.`];
}

function ruledOutText(reasons: readonly string[]): string {
  const what = reasons.length === 0 ? "something in your health history" : reasons.join("; ");
  return `Usually rules it out, for you: ${what}. Your clinician can explain.`;
}

/** What a finding is worded for. */
interface Side {
  readonly option: OptionResult;
  readonly intake: Intake;
  /** Whether it speaks for the option. */
  readonly inFavour: boolean;
}

/** A finding in words for the person; empty where its facts stay off the sheet. */
function wordsOf(proof: Proof, side: Side): readonly string[] {
  const { option, intake, inFavour } = side;
  const ofTrials = wordsOfTrials(proof, intake, OWN_MEDICINES.get(option.id) ?? [], inFavour);
  if (ofTrials !== undefined) return ofTrials;
  const whole = FINDING_WORDS.get(proof.text);
  if (whole !== undefined) return [whole];
  const own = proof.facts
    .filter(({ path, open }) => !open && !isKeptOff(path))
    .map((fact) => wordsOfFact(fact, side))
    .filter((words) => words !== undefined);
  return [...own, ...proof.because.flatMap((part) => wordsOf(part, side))];
}

const OWN_MEDICINES = new Map(OPTIONS.map(({ id, medicines = [] }) => [id, medicines]));

function wordsOfFact(fact: DescribedFact, side: Side): string | undefined {
  if (fact.path.startsWith("courses.")) return wordsOfCourse(fact, side);
  const words = { ...FACT_WORDS, ...WORDS_FOR_OPTION[side.option.id] };
  return words[fact.value === "no" ? `${fact.path} no` : fact.path] ?? words[`${fact.path} ${fact.value}`];
}

/** Why another treatment that helped is told of an option, by option and treatment (NICE NG222, 1.13.9). */
const WHY_TOLD: Readonly<Record<string, readonly string[]>> = {
  "augment-lithium ect": ["and a guideline names adding lithium after that"],
};

const HELPED = ["remission", "response"];

/**
 * How a course went before, always with the name of the treatment, since an option may look at courses of another one.
 * That a course was had says nothing for or against by itself.
 */
function wordsOfCourse({ path }: DescribedFact, { option, intake, inFavour }: Side): string | undefined {
  if (!path.endsWith(".outcome")) return undefined;
  const { name: kind, id } = parsePath(path);
  const courses = coursesOf(intake, kind as CourseKind);
  const hasHelped = ({ outcome }: Course) => HELPED.includes(outcome ?? "");
  const called = COURSE_NAMES[kind as CourseKind];
  if (courses.some((course) => course.id === id && hasHelped(course)))
    return [`${called} helped you before`, ...(WHY_TOLD[`${option.id} ${kind}`] ?? [])].join(", ");
  const fellShort = courses.some(hasHelped)
    ? `${called} has not always helped you enough`
    : `${called} has not helped you enough before`;
  return inFavour ? `${fellShort}, which is when this may be talked about` : fellShort;
}
