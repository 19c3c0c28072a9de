import { factsOf } from "../../rules/adequacy/facts";
import type { TrialVerdict } from "../../rules/adequacy/verdict";
import { CONTRIBUTORS } from "../../rules/contributors/contributors";
import { assess, type Assessment, type Intake } from "../../rules/index";
import { explain, type Proof } from "../../rules/logic/explain";
import type { Facts } from "../../rules/logic/facts";
import type { OptionResult } from "../../rules/options/weigh";
import { RED_FLAGS } from "../../rules/safety/red-flags";
import type { DefinitionResult } from "../../rules/screening/screen";
import { STAGE_NAMES } from "../../rules/staging/thase-rush";
import { emptyDraft } from "../state/draft";
import { readDraft } from "../state/read-draft";
import { truthAgreement, type Agreement } from "./agreement";
import { QUESTIONS_AT_MOST, type Attempt, type Judgements } from "./attempt";
import type { CaseFile } from "./case-file";
import { questionProofs, type NamedProof } from "./question-proofs";
import { compareTrials, type TrialCompared } from "./trial-comparison";

/** What was chosen from a list, beside what the rules find. */
export interface ChoicesCompared<Item> {
  readonly both: readonly Item[];
  readonly missed: readonly Item[];
  readonly extra: readonly Item[];
}

/** A factor or a red flag with the proof that it applies, does not, or can't be told. */
export interface FindingItem {
  readonly id: string;
  readonly name: string;
  /** Why it is worth a look, or what is usual. */
  readonly says: string;
  readonly proof: Proof;
}

export interface QuestionItem {
  readonly path: string;
  readonly label: string;
  /** The answer, where the chart gives one. */
  readonly answered: string | undefined;
  /** Findings that hinge on it. */
  readonly hinges: readonly string[];
  /** Why the findings it bears on stand as they do. */
  readonly proofs: readonly NamedProof[];
}

/** Everything that was committed, held against what the rules say of the key. */
export interface Comparison {
  readonly assessment: Assessment;
  readonly trials: readonly TrialCompared[];
  readonly definition: {
    readonly result: DefinitionResult;
    readonly yours: Judgements["definition"];
    readonly agreement: Agreement;
  };
  readonly thaseRush: { readonly yours: Judgements["thaseRush"]; readonly agreement: Agreement };
  readonly maudsley: { readonly yours: Judgements["maudsley"]; readonly agreement: Agreement };
  readonly redFlags: ChoicesCompared<FindingItem>;
  readonly contributors: ChoicesCompared<FindingItem>;
  readonly ruledOut: ChoicesCompared<OptionResult>;
  readonly questions: ChoicesCompared<QuestionItem>;
}

/** The trials of an attempt as the rules read them, with what does not parse named. */
export function readAttemptTrials({ trials }: Pick<Attempt, "trials">): ReturnType<typeof readDraft> {
  return readDraft({ ...emptyDraft(), trials });
}

/** Holds an attempt against the key of its case. Every difference carries the rules' own proof. */
export function compareAttempt(
  { trials, judgements }: Pick<Attempt, "trials" | "judgements">,
  of: CaseFile,
): Comparison {
  const assessment = assess(of.intake);
  const facts = factsOf(of.intake);
  return {
    assessment,
    trials: trialsOf(trials, judgements, of.intake, assessment.trials ?? []),
    definition: definitionOf(judgements, assessment, of.definition),
    thaseRush: { yours: judgements.thaseRush, agreement: thaseRushAgreement(judgements.thaseRush, assessment) },
    maudsley: { yours: judgements.maudsley, agreement: maudsleyAgreement(judgements.maudsley, assessment) },
    redFlags: chosen(
      judgements.redFlags,
      findingItems(
        RED_FLAGS.map(({ id, title, action, when }) => ({ id, name: title, says: action, when })),
        facts,
      ),
    ),
    contributors: chosen(
      judgements.contributors,
      findingItems(
        CONTRIBUTORS.map(({ id, name, why, review, when }) => ({
          id,
          name,
          says: `${why} Commonly reviewed: ${review}`,
          when,
        })),
        facts,
      ),
    ),
    ruledOut: chosen(
      judgements.ruledOut,
      assessment.options.map((option) => ({ ...option, holds: option.standing === "notCompatible" })),
    ),
    questions: questionsOf(judgements.questions, assessment, facts),
  };
}

function trialsOf(
  trials: Attempt["trials"],
  { adequacy }: Judgements,
  key: Intake,
  verdicts: readonly TrialVerdict[],
): readonly TrialCompared[] {
  const { intake } = readAttemptTrials({ trials });
  return compareTrials({ intake, verdicts: assess(intake).trials ?? [], adequacy }, { intake: key, verdicts });
}

function definitionOf(judgements: Judgements, { definitions }: Assessment, id: string): Comparison["definition"] {
  const result = definitions.find((definition) => definition.id === id);
  if (result === undefined) throw new Error(`There is no definition ${id}`);
  const yours = judgements.definition;
  return { result, yours, agreement: truthAgreement(yours, result.lenient.verdict, result.strict.verdict) };
}

function thaseRushAgreement(yours: Judgements["thaseRush"], { staging }: Assessment): Agreement {
  if (yours === "" || staging === undefined) return "notGiven";
  const { lowest, highest } = staging.thaseRush;
  const settled = lowest === highest;
  if (yours === "unknown") return settled ? "differs" : "same";
  const at = STAGE_NAMES.indexOf(yours);
  if (at < STAGE_NAMES.indexOf(lowest) || at > STAGE_NAMES.indexOf(highest)) {
    const other = staging.thaseRushOtherReading;
    return yours === other.lowest && yours === other.highest ? "possible" : "differs";
  }
  return settled ? "same" : "possible";
}

function maudsleyAgreement(yours: Judgements["maudsley"], { staging }: Assessment): Agreement {
  if (yours === "" || staging === undefined) return "notGiven";
  const { applies, bands } = staging.maudsley;
  if (applies === "notApplicable") return yours === "notApplicable" ? "same" : "differs";
  const settled = applies === "applicable" && bands.length === 1;
  if (yours === "unknown") return settled ? "differs" : "same";
  if (yours === "notApplicable") return applies === "unknown" ? "possible" : "differs";
  if (!bands.includes(yours)) return "differs";
  return settled ? "same" : "possible";
}

function findingItems(
  rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: string;
    readonly when: Parameters<typeof explain>[0];
  }[],
  facts: Facts,
): readonly (FindingItem & { readonly holds: boolean })[] {
  return rules.map(({ id, name, says, when }) => {
    const proof = explain(when, facts);
    return { id, name, says, proof, holds: proof.verdict === "yes" };
  });
}

function chosen<Item extends { readonly id: string; readonly holds: boolean }>(
  ids: readonly string[],
  items: readonly Item[],
): ChoicesCompared<Item> {
  return {
    both: items.filter(({ id, holds }) => holds && ids.includes(id)),
    missed: items.filter(({ id, holds }) => holds && !ids.includes(id)),
    extra: items.filter(({ id, holds }) => !holds && ids.includes(id)),
  };
}

/** The rules' first questions beside those chosen. Another open question is no mistake, so it stands as extra with what hinges on it. */
function questionsOf(
  paths: readonly string[],
  { openQuestions }: Assessment,
  facts: Facts,
): ChoicesCompared<QuestionItem> {
  const first = openQuestions.slice(0, QUESTIONS_AT_MOST);
  const isFirst = (path: string) => first.some((question) => question.path === path);
  const item = (path: string): QuestionItem => {
    const { label, value, open } = facts.describe(path);
    const hinges = [...new Set(openQuestions.find((question) => question.path === path)?.hinges)];
    return { path, label, answered: open ? undefined : value, hinges, proofs: questionProofs(path, facts) };
  };
  return {
    both: first.filter(({ path }) => paths.includes(path)).map(({ path }) => item(path)),
    missed: first.filter(({ path }) => !paths.includes(path)).map(({ path }) => item(path)),
    extra: paths.filter((path) => !isFirst(path)).map(item),
  };
}
