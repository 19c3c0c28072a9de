import { isOpen, openState, type NotKnown } from "../intake/answer";
import type { Intake } from "../intake/intake";
import { factsOf, type Proof } from "../logic/explain";
import type { DescribedFact } from "../logic/facts";
import type { OptionResult } from "../options/weigh";
import { FACT_WORDS, FINDING_WORDS, OPEN_WORDS, WISHES_IN_FAVOUR, WORDS_FOR_OPTION } from "./plain-facts";
import { isKeptOff } from "./private-facts";

/** What speaks for and against an option for this person, and what is worth asking: from the findings the clinician sees. */
export function forYou(option: OptionResult, intake: Intake): readonly string[] {
  const { supports, cautions, rulesOut, heldBackBy, preferences, availability, askFirst } = option;
  const inFavour = (wish: Proof) =>
    factsOf(wish).some(({ path }) => WISHES_IN_FAVOUR[option.id]?.includes(path) === true);
  const said = (proofs: readonly Proof[]) => [...new Set(proofs.flatMap((proof) => wordsOf(proof, option.id)))];
  const beside = (option.interactions ?? []).length > 0 ? ["it may not go with another medicine you take"] : [];
  const against = [...new Set([...said([...cautions, ...preferences.filter((wish) => !inFavour(wish))]), ...beside])];
  const unreachable = availability?.value === "no" ? ["it can't be reached locally at present"] : [];
  // What somebody preferred not to say is not held up to them.
  const open = (state: NotKnown) => {
    const paths = askFirst.map(({ path }) => path).filter((path) => openStateAt(intake, path) === state);
    return [...new Set(paths.map((path) => OPEN_WORDS[path]).filter((words) => words !== undefined))];
  };
  return [
    ...line("Speaks for it, for you", said([...supports, ...preferences.filter(inFavour)])),
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

/** A finding in words for the person; empty where its facts stay off the sheet. */
function wordsOf(proof: Proof, option: string): readonly string[] {
  const whole = FINDING_WORDS.get(proof.text);
  if (whole !== undefined) return [whole];
  const own = proof.facts
    .filter(({ path, open }) => !open && !isKeptOff(path))
    .map((fact) => wordsOfFact(fact, option))
    .filter((words) => words !== undefined);
  return [...own, ...proof.because.flatMap((part) => wordsOf(part, option))];
}

function wordsOfFact(fact: DescribedFact, option: string): string | undefined {
  if (fact.path.startsWith("courses.")) return wordsOfCourse(fact);
  const words = { ...FACT_WORDS, ...WORDS_FOR_OPTION[option] };
  return words[fact.value === "no" ? `${fact.path} no` : fact.path] ?? words[`${fact.path} ${fact.value}`];
}

/** How a course of the same treatment went before; that it was had says nothing for or against it by itself. */
function wordsOfCourse({ path, value }: DescribedFact): string | undefined {
  if (!path.endsWith(".outcome")) return undefined;
  return /^re(mission|sponse)/.test(value) ? "it helped you before" : "it has not helped enough before";
}
