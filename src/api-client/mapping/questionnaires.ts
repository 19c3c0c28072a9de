import { z } from "../../rules/intake/zod";
import type { Resource } from "../fhir/resources";
import { leaveOut, originOf, type Findings } from "./findings";
import type { Origin } from "./chart-draft";
import { daysOf } from "./intervals";
import type { Measured } from "./measured";
import { item9, score, severity } from "./observations";
import { LOINC, PHQ9_ANSWERS, scaleNamed } from "./scales";

type QuestionnaireResponse = Resource<"QuestionnaireResponse">;

const READ_STATUSES: readonly string[] = ["completed", "amended"];

const extension = z.looseObject({ url: z.string().optional(), valueDecimal: z.number().optional() });
const answer = z.looseObject({
  valueInteger: z.number().optional(),
  valueDecimal: z.number().optional(),
  valueCoding: z.looseObject({ code: z.string().optional(), extension: z.array(extension).optional() }).optional(),
  item: z.array(z.unknown()).optional(),
});
/** One level of a questionnaire's items; the levels below are read when they are reached. */
const item = z.looseObject({
  linkId: z.string().optional(),
  text: z.string().optional(),
  answer: z.array(z.unknown()).optional(),
  item: z.array(z.unknown()).optional(),
});

/** The LOINC code an item's link ends in; where it ends in none, that of the total or the ninth item its words name. */
function codeOf({ linkId, text = "" }: z.infer<typeof item>): string | undefined {
  const linked = /(?:^|\/)(\d{1,6}-\d)$/.exec(linkId?.trim() ?? "")?.[1];
  if (linked !== undefined) return linked;
  if (scaleNamed(text) === "phq9" && /\b(?:total|sum|score)\b/i.test(text)) return LOINC.phq9Total[0];
  return /better off dead|hurting yourself/i.test(text) ? LOINC.phq9Item9 : undefined;
}

/** Answers by the LOINC code of their item. Several answers of one item are all kept. */
function answersOf(items: readonly unknown[]): ReadonlyMap<string, readonly (number | undefined)[]> {
  const found = new Map<string, (number | undefined)[]>();
  const waiting: unknown[] = [...items];
  while (waiting.length > 0) {
    const read = item.safeParse(waiting.pop());
    if (!read.success) continue;
    const { answer: answers = [], item: below = [] } = read.data;
    const code = codeOf(read.data);
    for (const given of answers) {
      const one = answer.safeParse(given);
      if (code !== undefined)
        found.set(code, [...(found.get(code) ?? []), one.success ? valueOf(one.data) : undefined]);
      if (one.success) waiting.push(...(one.data.item ?? []));
    }
    waiting.push(...below);
  }
  return found;
}

/** The number of an answer: given as such, as the ordinal of a code, or as a LOINC answer whose number is known. */
function valueOf({ valueInteger, valueDecimal, valueCoding }: z.infer<typeof answer>): number | undefined {
  const ordinal = valueCoding?.extension?.find(({ url }) =>
    /\/(?:ordinalValue|itemWeight)$/.test(url ?? ""),
  )?.valueDecimal;
  return valueInteger ?? valueDecimal ?? ordinal ?? PHQ9_ANSWERS[valueCoding?.code ?? ""];
}

/** Totals of the questionnaires that a question asks about, and what PHQ-9 item 9 says. Others are counted. */
export function readQuestionnaires(
  resources: readonly Resource[],
  readOnDay: number,
  findings: Findings,
): readonly Measured[] {
  let unrelated = 0;
  const measured = resources.flatMap((response): readonly Measured[] => {
    if (response.resourceType !== "QuestionnaireResponse") return [];
    const answers = answersOf(response.item ?? []);
    const isAsked = [...LOINC.phq9Items, ...LOINC.phq9Total, ...LOINC.auditC].some((code) => answers.has(code));
    const why = whyNotUsed(response, readOnDay);
    if (why !== undefined) leaveOut(findings, response, response.questionnaire ?? "", why);
    else if (!isAsked) unrelated += 1;
    return why === undefined && isAsked ? readAnswers(response, answers, findings) : [];
  });
  if (unrelated > 0) {
    const what = `${unrelated} ${unrelated === 1 ? "questionnaire" : "questionnaires"}`;
    findings.notUsed.push({
      reference: "QuestionnaireResponse",
      what,
      why: "without items that a question asks about",
    });
  }
  return measured;
}

function whyNotUsed({ status, authored }: QuestionnaireResponse, readOnDay: number): string | undefined {
  if (!READ_STATUSES.includes(status)) return `its status is ${status}`;
  return (daysOf(authored)?.first ?? readOnDay) > readOnDay ? "dated after the day of reading" : undefined;
}

function readAnswers(
  response: QuestionnaireResponse,
  answers: ReadonlyMap<string, readonly (number | undefined)[]>,
  findings: Findings,
): readonly Measured[] {
  const only = (code: string) => {
    const given = new Set(answers.get(code) ?? []);
    return given.size === 1 ? [...given][0] : undefined;
  };
  const originFor = (says: string): Origin => originOf(response, response.authored, says);
  const results = [
    ...phq9Totals(answers, only).map(({ total, how }) => severity("phq9", total, originFor(`PHQ-9, ${how}: ${total}`))),
    ...LOINC.auditC.flatMap((code) => {
      const total = only(code);
      return total === undefined ? [] : [score("substances.auditC", total, originFor(`AUDIT-C total: ${total}`))];
    }),
  ];
  if (answers.has(LOINC.phq9Item9)) {
    const said = item9(only(LOINC.phq9Item9));
    if ("evidence" in said)
      findings.evidence.push({ about: said.about, says: said.evidence, origins: [originFor("PHQ-9 item 9")] });
    else leaveOut(findings, response, "PHQ-9 item 9", said.why);
  }
  if (results.length === 0)
    leaveOut(findings, response, "PHQ-9", "no total, and not all nine items have one answer that can be read");
  return results.flatMap((result) => {
    if ("kind" in result) return [result];
    leaveOut(findings, response, "PHQ-9", result.why);
    return [];
  });
}

/** The stated total, and the sum of the nine items where all are answered; both where they differ. */
function phq9Totals(
  answers: ReadonlyMap<string, unknown>,
  only: (code: string) => number | undefined,
): readonly { readonly total: number; readonly how: string }[] {
  const stated = LOINC.phq9Total.map(only).find((total) => total !== undefined);
  const items = LOINC.phq9Items.map(only).filter((value) => value !== undefined);
  const areItems = items.every((value) => Number.isInteger(value) && value >= 0 && value <= 3);
  const sum =
    items.length === LOINC.phq9Items.length && areItems ? items.reduce((total, value) => total + value, 0) : undefined;
  const totals = [
    ...(stated === undefined ? [] : [{ total: stated, how: "total" }]),
    ...(sum === undefined || sum === stated ? [] : [{ total: sum, how: "sum of its nine items" }]),
  ];
  return answers.size === 0 ? [] : totals;
}
