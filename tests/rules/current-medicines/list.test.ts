import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/rules/adequacy/facts";
import { CLASS_QUESTIONS } from "../../../src/rules/current-medicines/class-questions";
import type { Intake } from "../../../src/rules/intake/intake";
import { LIMITS } from "../../../src/rules/intake/limits";
import { readIntakeValue } from "../../../src/rules/intake/read";
import { MEDICINE_CLASSES } from "../../../src/rules/knowledge/medicines/classes";

const entries = (...medicines: readonly unknown[]) =>
  medicines.map((medicine, place) => ({ id: `m${place}`, medicine }));

function read(value: object): Intake {
  const result = readIntakeValue({ intakeVersion: 1, ...value });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.intake;
}

const problemsOf = (value: object) => {
  const result = readIntakeValue({ intakeVersion: 1, ...value });
  return result.ok ? [] : result.problems;
};

const answer = (value: object, fact: string) => factsOf(read(value)).value(fact);

describe("the list in a file", () => {
  it.each([
    ["none"],
    ["unknown"],
    ["declined"],
    ["notAsked"],
    [entries("ibuprofen", { unlisted: " Kava tea " }, "unknown", undefined)],
  ])("%j is kept as it is", (currentMedicines) => {
    const value = JSON.parse(JSON.stringify({ intakeVersion: 1, currentMedicines })) as object;
    expect(readIntakeValue(value)).toEqual({ ok: true, intake: value });
  });

  it.each([
    { currentMedicines: [], path: "currentMedicines" },
    { currentMedicines: "no", path: "currentMedicines" },
    { currentMedicines: entries("not-a-medicine"), path: "currentMedicines.0.medicine" },
    { currentMedicines: entries({ unlisted: "  " }), path: "currentMedicines.0.medicine.unlisted" },
    { currentMedicines: entries({ unlisted: "x".repeat(201) }), path: "currentMedicines.0.medicine.unlisted" },
    { currentMedicines: entries("ibuprofen", "ibuprofen"), path: "currentMedicines.1.medicine" },
    { currentMedicines: [{ id: "a" }, { id: "a" }], path: "currentMedicines.1.id" },
    { currentMedicines: [{ id: "a", dose: 5 }], path: "currentMedicines.0.dose" },
    { currentMedicines: [{ id: "a", mostDays: true }], path: "currentMedicines.0.mostDays" },
  ])("is refused at $path: $currentMedicines", ({ currentMedicines, path }) => {
    expect(problemsOf({ currentMedicines })).toMatchObject([{ path }]);
  });

  it("holds so many medicines and no more", () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => ({ id: `m${place}` }));
    expect(problemsOf({ currentMedicines: many(LIMITS.currentMedicines) })).toEqual([]);
    expect(problemsOf({ currentMedicines: many(LIMITS.currentMedicines + 1) })).toMatchObject([
      { path: "currentMedicines", accepted: `at most ${LIMITS.currentMedicines} medicines` },
    ]);
  });
});

describe("a listed medicine answers the question on its class", () => {
  it.each([
    ["phenelzine", "medicines.maoi"],
    ["linezolid", "medicines.maoi"],
    ["methylene-blue", "medicines.maoi"],
    ["fluoxetine", "medicines.fluoxetineLastFiveWeeks"],
    ["sumatriptan", "medicines.serotonergic"],
    ["pseudoephedrine", "medicines.sympathomimetic"],
    ["lithium", "medicines.lithium"],
    ["indapamide", "medicines.interactsWithLithium"],
    ["furosemide", "medicines.interactsWithLithium"],
    ["ramipril", "medicines.interactsWithLithium"],
    ["losartan", "medicines.interactsWithLithium"],
    ["valproate", "medicines.anticonvulsant"],
    ["haloperidol", "medicines.qtProlonging"],
    ["paroxetine", "medicines.cyp2d6Inhibitor"],
    ["omeprazole", "medicines.cyp2c19Inhibitor"],
    ["carbamazepine", "medicines.enzymeInducer"],
    ["prednisolone-by-mouth", "medicines.corticosteroid"],
    ["interferon-alfa", "medicines.interferon"],
  ])("%s: %s", (medicine, fact) => {
    const currentMedicines = entries("paracetamol", medicine);
    expect(answer({ currentMedicines }, fact)).toBe("yes");
    expect(answer({ currentMedicines: entries("paracetamol") }, fact)).toBeUndefined();
    expect(answer({ currentMedicines, medicines: { [fact.replace("medicines.", "")]: "unknown" } }, fact)).toBe("yes");
  });

  it("and is named", () => {
    const facts = factsOf(read({ currentMedicines: entries("ramipril", "furosemide") }));
    expect(facts.describe("medicines.interactsWithLithium")).toMatchObject({
      value: "yes: furosemide, ramipril, among the current medicines",
      open: false,
    });
  });

  it.each(["diazepam", "oxycodone", "ibuprofen"])("%s counts once it is taken on most days", (medicine) => {
    const fact = { diazepam: "benzodiazepine", oxycodone: "opioid", ibuprofen: "interactsWithLithium" }[medicine]!;
    const with_ = (mostDays: string | undefined, listComplete: string) =>
      answer(
        {
          currentMedicines: [{ id: "m", medicine, ...(mostDays === undefined ? {} : { mostDays }) }],
          medicines: { listComplete },
        },
        `medicines.${fact}`,
      );
    expect(with_("yes", "no")).toBe("yes");
    expect(with_(undefined, "yes")).toBeUndefined();
    expect(with_("unknown", "yes")).toBeUndefined();
    expect(with_("no", "yes")).toBe("no");
    expect(with_("no", "no")).toBeUndefined();
  });
});

describe("a list without a member says no only where it can", () => {
  const CAN_SAY_NO = Object.entries(CLASS_QUESTIONS).filter(
    ([, { classes, reachesBack }]) =>
      reachesBack !== true && classes.every((name) => MEDICINE_CLASSES[name].membership === "defined"),
  );
  const CANNOT = Object.keys(CLASS_QUESTIONS).filter((fact) => !CAN_SAY_NO.some(([able]) => able === fact));

  it("which it can for what a medicine is, and can't for examples or for what was taken weeks ago", () => {
    expect(CAN_SAY_NO.map(([fact]) => fact)).toEqual([
      "medicines.lithium",
      "medicines.interactsWithLithium",
      "medicines.benzodiazepine",
      "medicines.anticonvulsant",
      "medicines.valproate",
      "medicines.pimozideOrThioridazine",
      "medicines.opioid",
      "medicines.corticosteroid",
      "medicines.interferon",
    ]);
  });

  it.each(CAN_SAY_NO)("%s", (fact) => {
    const list = entries("paracetamol", "metformin");
    const complete = { medicines: { listComplete: "yes" } };
    expect(answer({ currentMedicines: list, ...complete }, fact)).toBe("no");
    expect(answer({ currentMedicines: "none" }, fact)).toBe("no");
    expect(answer({ currentMedicines: list }, fact)).toBeUndefined();
    expect(answer({ currentMedicines: list, medicines: { listComplete: "no" } }, fact)).toBeUndefined();
    expect(answer({ currentMedicines: "unknown", ...complete }, fact)).toBeUndefined();
    expect(answer(complete, fact)).toBeUndefined();
    expect(
      answer({ currentMedicines: entries("paracetamol", { unlisted: "Kava" }), ...complete }, fact),
    ).toBeUndefined();
    expect(answer({ currentMedicines: entries("paracetamol", "unknown"), ...complete }, fact)).toBeUndefined();
    expect(answer({ currentMedicines: entries("paracetamol", undefined), ...complete }, fact)).toBeUndefined();
  });

  it.each(CANNOT)("not %s", (fact) => {
    // Nothing taken is nothing of any class, as far as the question is about now.
    const { reachesBack } = CLASS_QUESTIONS[fact as keyof typeof CLASS_QUESTIONS] ?? {};
    expect(answer({ currentMedicines: "none" }, fact)).toBe(reachesBack === true ? undefined : "no");
    expect(
      answer({ currentMedicines: entries("paracetamol"), medicines: { listComplete: "yes" } }, fact),
    ).toBeUndefined();
  });

  it("and a name that is not recognised is told at the open question", () => {
    const facts = factsOf(read({ currentMedicines: entries({ unlisted: "Kava" }) }));
    expect(facts.describe("medicines.anticonvulsant").value).toBe("not asked; not checked: Kava");
  });
});

describe("answers that contradict the list are refused, with both places named", () => {
  it("a no beside a listed member", () => {
    const value = { currentMedicines: entries("paracetamol", "carbamazepine"), medicines: { anticonvulsant: "no" } };
    expect(problemsOf(value)).toEqual([
      {
        path: "medicines.anticonvulsant",
        found: '"no"',
        accepted: '"yes", or left out, since currentMedicines.1 is carbamazepine',
      },
    ]);
  });

  it("a yes beside none", () => {
    expect(problemsOf({ currentMedicines: "none", medicines: { anticonvulsant: "yes" } })).toEqual([
      {
        path: "currentMedicines",
        found: '"none"',
        accepted: 'a list, or left out, since medicines.anticonvulsant is "yes"',
      },
    ]);
  });

  it("a yes beside a list of nothing", () => {
    const value = { currentMedicines: "none", medicines: { qtProlonging: "yes" } };
    expect(problemsOf(value)).toMatchObject([{ path: "currentMedicines" }]);
  });

  it("a yes beside a complete list without one", () => {
    const value = {
      currentMedicines: entries("paracetamol"),
      medicines: { anticonvulsant: "yes", listComplete: "yes" },
    };
    expect(problemsOf(value)).toMatchObject([{ path: "medicines.listComplete" }]);
  });

  it.each([
    { currentMedicines: entries("diazepam"), medicines: { benzodiazepine: "no" } },
    { currentMedicines: [{ id: "m", medicine: "diazepam", mostDays: "no" }], medicines: { benzodiazepine: "no" } },
    { currentMedicines: "none", medicines: { maoi: "yes" } },
    { currentMedicines: entries("paracetamol"), medicines: { qtProlonging: "yes", listComplete: "yes" } },
    { currentMedicines: entries("paracetamol"), medicines: { anticonvulsant: "yes" } },
    { currentMedicines: entries({ unlisted: "Kava" }), medicines: { anticonvulsant: "no", listComplete: "yes" } },
  ])("but not %j", (value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  it("taken on most days, and no", () => {
    const value = {
      currentMedicines: [{ id: "m", medicine: "diazepam", mostDays: "yes" }],
      medicines: { benzodiazepine: "no" },
    };
    expect(problemsOf(value)).toMatchObject([{ path: "medicines.benzodiazepine" }]);
  });
});
