/**
 * Evaluations per second of a full assessment of a six-trial case, with everything asked and with little asked, as it
 * runs on a keystroke and with all of it read; of histories that are hardly begun; and of one smaller question (which
 * trials were adequate and failed, and whether there were two) put to Crossroads, json-rules-engine and cql-execution
 * in one run.
 *
 * All three are first checked to agree on every case of the pool. A script, never a timed test: figures depend on the
 * machine.
 */
import { performance } from "node:perf_hooks";
import cql from "cql-execution";
import { Engine } from "json-rules-engine";
import { factsOf } from "../src/rules/adequacy/facts";
import { assess, type Assessment } from "../src/rules/assess";
import type { Intake } from "../src/rules/intake/intake";
import type { MedicineTrial } from "../src/rules/intake/trial";
import { drugById } from "../src/rules/knowledge/drugs";
import { countRange } from "../src/rules/logic/count";
import { criteriaOf, DEFINITIONS } from "../src/rules/screening/definitions";
import { answeredThroughout } from "../tests/support/answered";

const MEDICINES = ["sertraline", "venlafaxine", "mirtazapine", "amitriptyline", "phenelzine", "vortioxetine"];
const POOL = 200;
const SECONDS = 2;
const WEEKS = 4;
const IMPROVED = 50;

type KnownTrial = MedicineTrial & {
  readonly drug: string;
  readonly dose: number;
  readonly weeks: number;
  readonly improvementPercent: number;
};

/** Cases whose every fact is known, so that two-valued engines can answer; spread over both sides of each threshold. */
function cases(): readonly { readonly intake: Intake; readonly trials: readonly KnownTrial[] }[] {
  return Array.from({ length: POOL }, (_, number) => {
    const trials = MEDICINES.map((drug, place): KnownTrial => {
      const spread = number * 7 + place * 3;
      return {
        kind: "trial",
        id: `t${place}`,
        drug,
        dose: lowestBar(drug) + ((spread % 3) - 1) * 5,
        weeks: WEEKS - 2 + (spread % 5),
        adherence: spread % 4 === 0 ? "few" : "most",
        improvementPercent: (spread * 11) % 80,
        episode: "current",
        whyEnded: "noBenefit",
      };
    });
    return { intake: { intakeVersion: 1, episode: { durationMonths: 14, severity: "moderate" }, trials }, trials };
  });
}

function lowestBar(drug: string): number {
  const bar = drugById(drug)?.doseBars[0]?.dose;
  if (bar === undefined) throw new Error(`${drug} has no dose bar`);
  return bar;
}

interface Answer {
  readonly failed: number;
  readonly resistant: boolean;
}
type Case = ReturnType<typeof cases>[number];
type Ask = (one: Case) => Answer | Promise<Answer>;

function crossroads(): Ask {
  const definition = DEFINITIONS.find(({ id }) => id === "canbind2021");
  if (definition === undefined) throw new Error("The definition asked for is gone");
  const { count } = criteriaOf(definition.id, "lenient");
  return ({ intake }) => {
    const { certain } = countRange(count, factsOf(intake));
    return { failed: certain, resistant: certain >= definition.failures };
  };
}

function jsonRules(): Ask {
  const engine = new Engine();
  for (const place of MEDICINES.keys()) {
    engine.addRule({
      priority: 10,
      conditions: {
        all: [
          { fact: `dose${place}`, operator: "greaterThanInclusive", value: { fact: `bar${place}` } },
          { fact: `weeks${place}`, operator: "greaterThanInclusive", value: WEEKS },
          { fact: `adherence${place}`, operator: "equal", value: "most" },
          { fact: `improved${place}`, operator: "lessThan", value: IMPROVED },
        ],
      },
      event: { type: "failed" },
    });
  }
  return async ({ trials }) => {
    const facts = Object.fromEntries<unknown>(
      trials.flatMap(({ drug, dose, weeks, adherence, improvementPercent }, place) => [
        [`dose${place}`, dose],
        [`bar${place}`, lowestBar(drug)],
        [`weeks${place}`, weeks],
        [`adherence${place}`, adherence],
        [`improved${place}`, improvementPercent],
      ]),
    );
    const { events } = await engine.run(facts);
    return { failed: events.length, resistant: events.length >= 2 };
  };
}

function clinicalQueryLanguage(): Ask {
  const executor = new cql.Executor(new cql.Library(library()));
  return async ({ trials }) => {
    const records = trials.map(({ id, drug, dose, weeks, adherence, improvementPercent }) => ({
      ...{ recordType: "Trial", id, drug, dose, weeks, adherence, improvementPercent },
    }));
    const source = new cql.PatientSource([{ id: "p", recordType: "Patient", records }]);
    const { patientResults } = (await executor.exec(source)) as {
      readonly patientResults: Readonly<
        Record<string, { readonly Failed: number; readonly Resistant: boolean } | undefined>
      >;
    };
    return { failed: patientResults["p"]?.Failed ?? Number.NaN, resistant: patientResults["p"]?.Resistant === true };
  };
}

/** The same question as a compiled CQL library (ELM). */
function library() {
  const model = "https://github.com/cqframework/cql-execution/simple";
  const literal = (value: number | string) => ({
    type: "Literal",
    valueType: `{urn:hl7-org:elm-types:r1}${typeof value === "number" ? "Integer" : "String"}`,
    value: String(value),
  });
  const field = (path: string) => ({ type: "Property", path, scope: "T" });
  const retrieve = (name: string) => ({ type: "Retrieve", dataType: `{${model}}${name}` });
  const compare = (type: string, left: object, right: object) => ({ type, operand: [left, right] });
  const bar = {
    type: "Case",
    comparand: field("drug"),
    caseItem: MEDICINES.map((drug) => ({ when: literal(drug), then: literal(lowestBar(drug)) })),
    else: { type: "Null" },
  };
  const where = [
    compare("GreaterOrEqual", field("dose"), bar),
    compare("GreaterOrEqual", field("weeks"), literal(WEEKS)),
    compare("Equal", field("adherence"), literal("most")),
    compare("Less", field("improvementPercent"), literal(IMPROVED)),
  ].reduce((left, right) => compare("And", left, right));
  const define = (name: string, expression: object) => ({
    name,
    context: "Patient",
    accessLevel: "Public",
    expression,
  });
  return {
    library: {
      identifier: { id: "Trials", version: "1" },
      schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
      usings: {
        def: [
          { localIdentifier: "System", uri: "urn:hl7-org:elm-types:r1" },
          { localIdentifier: "Simple", uri: model, version: "1.0.0" },
        ],
      },
      statements: {
        def: [
          { name: "Patient", context: "Patient", expression: { type: "SingletonFrom", operand: retrieve("Patient") } },
          define("Failed", {
            type: "Count",
            source: { type: "Query", relationship: [], source: [{ alias: "T", expression: retrieve("Trial") }], where },
          }),
          define("Resistant", compare("GreaterOrEqual", { type: "ExpressionRef", name: "Failed" }, literal(2))),
        ],
      },
    },
  };
}

/** A history whose trials are rows with nothing in them yet. */
function begun(rows: number): Intake {
  return { intakeVersion: 1, trials: Array.from({ length: rows }, (_, place) => ({ kind: "trial", id: `t${place}` })) };
}

/** Everything an assessment holds, looked at once. */
function readAll(assessment: Assessment): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [assessment];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const inner of Object.values(next)) if (inner !== undefined) waiting.push(inner);
  }
  return seen.size;
}

/** Evaluations per second over the pool, after a warm-up. */
async function perSecond<One>(work: (one: One) => unknown, pool: readonly One[]): Promise<number> {
  const runFor = async (seconds: number) => {
    const end = performance.now() + seconds * 1000;
    let done = 0;
    while (performance.now() < end) {
      for (const one of pool) await work(one);
      done += pool.length;
    }
    return done;
  };
  await runFor(SECONDS / 4);
  const start = performance.now();
  const done = await runFor(SECONDS);
  return (done * 1000) / (performance.now() - start);
}

const pool = cases();
const engines: readonly (readonly [string, Ask])[] = [
  ["Crossroads", crossroads()],
  ["json-rules-engine", jsonRules()],
  ["cql-execution", clinicalQueryLanguage()],
];

for (const one of pool) {
  const answers = await Promise.all(
    engines.map(async ([name, ask]) => [name, JSON.stringify(await ask(one))] as const),
  );
  const [first] = answers;
  for (const [name, answer] of answers) {
    if (answer !== first?.[1]) throw new Error(`${name} answers ${answer}, ${first?.[0] ?? ""} ${first?.[1] ?? ""}`);
  }
}

const report = (what: string, rate: number) => {
  console.log(
    `${what.padEnd(58)} ${Math.round(rate).toLocaleString("en").padStart(9)} per second, ${(1000 / rate).toFixed(3)} ms each`,
  );
};
const settings = { region: "uk" } as const;
const histories = pool.map(({ intake }) => intake);
const whole = pool.map(({ trials }) => answeredThroughout(trials));
const measured: readonly (readonly [string, readonly Intake[], (intake: Intake) => unknown])[] = [
  ["Six trials, everything asked: assess", whole, (intake) => assess(intake, settings)],
  ["Six trials, everything asked: assess and read all of it", whole, (intake) => readAll(assess(intake, settings))],
  ["Six trials, little else asked: assess", histories, (intake) => assess(intake, settings)],
  [
    "Six trials, little else asked: with what it hinges on",
    histories,
    (intake) => assess(intake, settings).openQuestions,
  ],
  ["Nothing asked: with what it hinges on", [begun(0)], (intake) => assess(intake, settings).openQuestions],
  ["Six empty rows: with what it hinges on", [begun(6)], (intake) => assess(intake, settings).openQuestions],
];
for (const [what, intakes, work] of measured) report(what, await perSecond(work, intakes));
for (const [name, ask] of engines) report(`Adequacy and resistance of six trials: ${name}`, await perSecond(ask, pool));
