import { TRUTH_OF_TRIAL } from "./adequacy/verdict";
import type { Assessment } from "./assess";
import { rangeText } from "./logic/count";
import type { Proof } from "./logic/explain";
import { TRUTH_OF_DEFINITION } from "./screening/screen";
import { maudsleyText } from "./staging/maudsley";
import { spanText } from "./staging/span";

/** What can move when a fact changes, in the order of an assessment. */
export const MOVING = {
  redFlags: "Red flags",
  trials: "Trials",
  definitions: "Treatment resistance, by definition",
  staging: "Staging",
  contributors: "Contributing factors",
  options: "Options",
} as const;

/** A finding as one of two histories has it. */
export interface Side {
  readonly says: string;
  /** One line of why, where there is one. */
  readonly why?: string | undefined;
  readonly proof?: Proof | undefined;
}

/** A finding that is another one in the second history. */
export interface Move {
  readonly group: keyof typeof MOVING;
  readonly id: string;
  readonly name: string;
  readonly before: Side;
  readonly after: Side;
}

type Found = Readonly<Record<string, Side & { readonly name: string }>>;

/** Findings in which two assessments differ; both sides with their proofs, where there is one. */
export function whatMoves(before: Assessment, after: Assessment): readonly Move[] {
  return (Object.keys(MOVING) as (keyof typeof MOVING)[]).flatMap((group) => {
    const [old, now] = [FINDINGS[group](before), FINDINGS[group](after)];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((id): readonly Move[] => {
      const [was, is] = [old[id], now[id]];
      const sides = { before: was ?? { says: ABSENT[group] }, after: is ?? { says: ABSENT[group] } };
      if (sides.before.says === sides.after.says) return [];
      return [{ group, id, name: (is ?? was)?.name ?? id, ...sides }];
    });
  });
}

/** What is said of a finding that is not there. */
const ABSENT: Readonly<Record<keyof typeof MOVING, string>> = {
  redFlags: "not raised",
  trials: "not listed",
  definitions: "not looked at",
  staging: "not looked at",
  contributors: "does not apply",
  options: "not looked at",
};

const FINDINGS: Readonly<Record<keyof typeof MOVING, (assessment: Assessment) => Found>> = {
  redFlags: ({ safety }) =>
    byId(
      safety.flags.map((flag) => ({
        id: flag.id,
        name: flag.title,
        says: flag.urgencyText,
        get proof() {
          return flag.proof;
        },
      })),
    ),
  trials: ({ trials = [] }) =>
    byId(
      trials.map((trial) => ({
        id: trial.id,
        name: trial.name,
        says: TRUTH_OF_TRIAL[trial.adequate],
        why: trial.line,
        get proof() {
          return trial.proof;
        },
      })),
    ),
  definitions: ({ definitions }) =>
    byId(
      definitions.map(({ id, name, lenient }) => ({
        id,
        name,
        says: `${TRUTH_OF_DEFINITION[lenient.verdict]} (${rangeText(lenient.counts)})`,
        get proof() {
          return lenient.proof;
        },
      })),
    ),
  staging: ({ staging }) => {
    if (staging === undefined) return {};
    const { thaseRush, maudsley, mgh, european } = staging;
    return byId([
      { id: "thaseRush", name: "Thase-Rush", says: spanText(thaseRush) },
      { id: "maudsley", name: "Maudsley", says: maudsleyText(maudsley) },
      { id: "mgh", name: "MGH", says: rangeText({ certain: mgh.lowest, possible: mgh.highest }) },
      { id: "european", name: "European", says: spanText(european) },
    ]);
  },
  contributors: ({ contributors: { toReview, notYetChecked } }) =>
    byId([
      ...toReview.map((finding) => ({
        id: finding.id,
        name: finding.name,
        says: "to review",
        get proof() {
          return finding.proof;
        },
      })),
      ...notYetChecked.map(({ id, name }) => ({ id, name, says: "not yet checked" })),
    ]),
  options: ({ options }) =>
    byId(options.map(({ id, name, standingText, reason }) => ({ id, name, says: standingText, why: reason }))),
};

function byId(found: readonly (Side & { readonly id: string; readonly name: string })[]): Found {
  return Object.fromEntries(found.map((one) => [one.id, one]));
}
