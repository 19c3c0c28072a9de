import type { CourseKind } from "../../rules/intake/course";
import type { Resource } from "../fhir/resources";
import { codesOf, SYSTEMS, textsOf, wordsOf } from "./concept";
import type { Origin } from "./chart-draft";
import { draftFact, leaveOut, originOf, type Findings } from "./findings";
import { grouped } from "./grouped";
import { daysOf, daysText, isDay, type Days } from "./intervals";
import { episodeOf } from "./trial-facts";

type Procedure = Resource<"Procedure">;

/** Days between two sessions up to which they are one course. A choice of this project, see decision 15. */
const LONGEST_COURSE_GAP_DAYS = 30;

interface TreatmentKind {
  readonly kind: CourseKind;
  /** How a course's id calls it. */
  readonly slug: string;
  readonly cpt: readonly string[];
  readonly snomed: readonly string[];
  readonly words: RegExp;
}

/** CPT and SNOMED CT codes stand here only where two or more independent public texts were seen to give this meaning. */
const TREATMENTS: readonly TreatmentKind[] = [
  { kind: "ect", slug: "ect", cpt: ["90870"], snomed: [], words: /electro.?convulsive|\bect\b/i },
  {
    kind: "rtms",
    slug: "rtms",
    cpt: ["90867", "90868", "90869"],
    snomed: [],
    words: /transcranial magnetic|\br?tms\b|theta.?burst/i,
  },
  { kind: "esketamine", slug: "esketamine", cpt: [], snomed: [], words: /esketamine|spravato/i },
  {
    kind: "ivKetamine",
    slug: "iv-ketamine",
    cpt: [],
    snomed: [],
    words:
      /(?<!es)ketamine.{0,40}(?:infusion|intravenous|\biv\b)|(?:infusion|intravenous|\biv\b).{0,40}(?<!es)ketamine/i,
  },
  {
    kind: "psychotherapy",
    slug: "psychotherapy",
    cpt: ["90832", "90834", "90837"],
    snomed: ["75516001", "304891004"],
    words:
      /psychotherapy|cognitive.?behaviou?r(?:al)? therapy|\bcbt\b|interpersonal (?:psycho)?therapy|behaviou?ral activation|\bcbasp\b|mindfulness.based cognitive|psychodynamic/i,
  },
];

/** Words of something that goes with a treatment and is no session of it. */
const NO_SESSION =
  /an(?:a)?esth|consult|evaluation|assessment|education|consent|work.?up|referral|planned|declined|refused|cancel|\bno\b|\bpre.?ect\b|discussion/i;

const THERAPIES: readonly (readonly [string, RegExp])[] = [
  ["mbct", /mindfulness.based cognitive/i],
  ["cbasp", /\bcbasp\b/i],
  ["cbt", /(?<!mindfulness.based )cognitive.?behaviou?r(?:al)? therapy|\bcbt\b/i],
  ["behaviouralActivation", /behaviou?ral activation/i],
  ["ipt", /interpersonal (?:psycho)?therapy/i],
  ["psychodynamic", /psychodynamic/i],
];
const CBT_SNOMED = "304891004";

interface Session {
  readonly treatment: TreatmentKind;
  readonly procedure: Procedure;
  readonly date: string | undefined;
  readonly days: Days | undefined;
  /** Sessions that this record stands for; undefined where a longer time does not tell. */
  readonly count: number | undefined;
  readonly text: string;
  readonly origin: Origin;
}

/** Drafts courses of treatment from the sessions that the record holds. */
export function draftCourses(
  resources: readonly Resource[],
  onset: Days | undefined,
  readOnDay: number,
  findings: Findings,
): void {
  let unrelated = 0;
  const sessions = resources.flatMap((procedure): readonly Session[] => {
    if (procedure.resourceType !== "Procedure") return [];
    const session = sessionOf(procedure);
    const why = whyNotUsed(procedure, session, readOnDay);
    if (why !== undefined) leaveOut(findings, procedure, wordsOf(procedure.code), why);
    else if (session === undefined) unrelated += 1;
    return why === undefined && session !== undefined ? [session] : [];
  });
  if (unrelated > 0) {
    const what = `${unrelated} ${unrelated === 1 ? "procedure" : "procedures"}`;
    findings.notUsed.push({ reference: "Procedure", what, why: "procedures that no question asks about" });
  }
  for (const [treatment, own] of grouped(sessions, (session) => session.treatment)) {
    const courses = inCourses(own);
    const ids = new Map<string, number>();
    for (const course of courses) draftCourse(treatment, course, uniqueId(treatment, course, ids), onset, findings);
  }
}

function whyNotUsed(procedure: Procedure, session: Session | undefined, readOnDay: number): string | undefined {
  const { status } = procedure;
  if (status === "entered-in-error") return "entered in error";
  if (session === undefined) return undefined;
  if (status !== "completed" && status !== "in-progress") return `its status is ${status}`;
  if (NO_SESSION.test(textsOf(procedure.code).join(" | "))) return "worded as something other than a session";
  return session.days !== undefined && session.days.first > readOnDay ? "dated after the day of reading" : undefined;
}

function sessionOf(procedure: Procedure): Session | undefined {
  const { code, performedDateTime, performedPeriod, bodySite, note } = procedure;
  const text = textsOf(code).join(" | ");
  const treatment = TREATMENTS.find(
    ({ cpt, snomed, words }) =>
      codesOf(code, SYSTEMS.cpt).some((own) => cpt.includes(own)) ||
      codesOf(code, SYSTEMS.snomed).some((own) => snomed.includes(own)) ||
      words.test(text),
  );
  if (treatment === undefined) return undefined;
  const date = performedDateTime ?? performedPeriod?.start;
  const [start, end] = [daysOf(date), daysOf(performedPeriod?.end)];
  const notes = (note ?? []).map((one) => one.text ?? "");
  const around = [text, ...(bodySite ?? []).flatMap(textsOf), ...notes].join(" | ");
  const stated = /\b(\d{1,3})\s+(?:sessions|treatments|infusions)\b/i.exec(around)?.[1];
  const isLong = start !== undefined && end !== undefined && end.last > start.last + 1;
  const days =
    start === undefined || end === undefined ? start : { first: start.first, last: Math.max(start.last, end.last) };
  return {
    treatment,
    procedure,
    date,
    days: isLong ? days : start,
    count: stated === undefined ? (isLong || start === undefined || !isDay(start) ? undefined : 1) : Number(stated),
    text: around,
    origin: originOf(procedure, date, wordsOf(code)),
  };
}

/** Sessions in courses: a gap of more than 30 days begins a new one. Sessions without a date are a course of their own. */
function inCourses(sessions: readonly Session[]): readonly (readonly Session[])[] {
  const dated = sessions
    .filter(({ days }) => days !== undefined)
    .toSorted((one, other) => (one.days?.first ?? 0) - (other.days?.first ?? 0));
  const courses: { sessions: Session[]; last: number }[] = [];
  for (const session of dated) {
    const course = courses.at(-1);
    const { first, last } = session.days ?? { first: 0, last: 0 };
    if (course !== undefined && first - course.last <= LONGEST_COURSE_GAP_DAYS) {
      course.sessions.push(session);
      course.last = Math.max(course.last, last);
    } else courses.push({ sessions: [session], last });
  }
  const undated = sessions.filter(({ days }) => days === undefined);
  return [...courses.map((course) => course.sessions), ...(undated.length > 0 ? [undated] : [])];
}

function uniqueId({ slug }: TreatmentKind, course: readonly Session[], ids: Map<string, number>): string {
  const days = course[0]?.days;
  const date = days === undefined ? "undated" : daysText(days).slice(0, 10);
  const id = `rec-${slug}-${date}`;
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

function draftCourse(
  { kind }: TreatmentKind,
  course: readonly Session[],
  id: string,
  onset: Days | undefined,
  findings: Findings,
): void {
  const path = (part: string) => `courses.${kind}.${id}.${part}`;
  const origins = course.map(({ origin }) => origin);
  const say = (says: string, from: readonly Origin[] = origins) => {
    findings.evidence.push({ about: `courses.${kind}.${id}`, says, origins: from });
  };
  // Two systems may both record the session of a day.
  const perDay = grouped(course, ({ days, procedure }) =>
    days === undefined ? procedure : `${days.first} ${days.last}`,
  );
  const counts = [...perDay.values()].map((same) => {
    const known = same.map(({ count }) => count).filter((count) => count !== undefined);
    return known.length < same.length ? undefined : Math.max(...known);
  });
  const known = counts.filter((count) => count !== undefined);
  const sum = known.reduce((total, count) => total + count, 0);
  if (known.length === counts.length) draftFact(findings, path("sessions"), sum, origins);
  else say(`At least ${sum} ${sum === 1 ? "session" : "sessions"}; some records do not tell how many or on which day`);
  if (perDay.size < course.length) say("Records of one day are counted as one session");
  const [first, last] = [course[0]?.days, course.at(-1)?.days];
  if (first !== undefined && last !== undefined) {
    say(
      `From ${daysText(first)} to ${daysText(last)}; sessions up to ${LONGEST_COURSE_GAP_DAYS} days apart are one course`,
    );
    const episode = episodeOf({ from: first, end: { kind: "ended", until: last } }, onset);
    if (episode !== undefined) draftFact(findings, path("episode"), episode, origins);
  }
  for (const session of course) {
    if (kind === "ect") draftPlacement(session, path("electrodePlacement"), findings);
    if (kind === "psychotherapy") draftTherapy(session, path("type"), findings);
  }
}

function draftPlacement({ text, origin }: Session, path: string, findings: Findings): void {
  const isBilateral = /bilateral|bitemporal|bifrontal/i.test(text);
  const isUnilateral = /unilateral|\brul\b/i.test(text);
  if (isBilateral !== isUnilateral) draftFact(findings, path, isBilateral ? "bilateral" : "unilateral", [origin]);
}

function draftTherapy({ text, origin, procedure }: Session, path: string, findings: Findings): void {
  const coded = codesOf(procedure.code, SYSTEMS.snomed).includes(CBT_SNOMED) ? ["cbt"] : [];
  const types = new Set([...coded, ...THERAPIES.filter(([, words]) => words.test(text)).map(([type]) => type)]);
  for (const type of types) draftFact(findings, path, type, [origin]);
}
