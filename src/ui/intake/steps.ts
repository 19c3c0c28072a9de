import type { Section } from "../../rules/intake/questions";

/** A step of the consultation: sections of questions, or one of the repeated groups. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly group?: "trials" | "courses" | "currentMedicines" | "scales";
}

/** Where a consultation begins. */
const FIRST_STEP: Step = { id: "episode", title: "Person and episode", sections: ["person", "episode"] };

/** The steps in the order of a consultation; free to jump. */
export const STEPS: readonly Step[] = [
  FIRST_STEP,
  { id: "safety", title: "Safety", sections: ["safety"] },
  { id: "trials", title: "Medicine trials", sections: [], group: "trials" },
  { id: "courses", title: "Other treatments", sections: [], group: "courses" },
  { id: "scales", title: "Rating scales", sections: [], group: "scales" },
  { id: "diagnosis", title: "Diagnosis", sections: ["diagnosis"] },
  { id: "conditions", title: "Conditions", sections: ["conditions"] },
  {
    id: "medicines",
    title: "Medicines and substances",
    sections: ["medicines", "metabolism", "substances"],
    group: "currentMedicines",
  },
  { id: "lifestyle", title: "Sleep, activity, circumstances", sections: ["lifestyle"] },
  { id: "preferences", title: "Preferences and access", sections: ["preferences", "local"] },
];

/** The step beside one, which is the first where its id is no step's; undefined at the ends. */
export function stepBeside(id: string, by: 1 | -1): Step | undefined {
  return STEPS[STEPS.indexOf(stepWithId(id)) + by];
}

/** The step of an id; the first where there is none of it. */
export function stepWithId(id: string): Step {
  return STEPS.find((step) => step.id === id) ?? FIRST_STEP;
}

/** The step in which a fact is asked. */
export function stepOf(fact: string): Step | undefined {
  const [root = ""] = fact.split(".");
  return STEPS.find(({ sections, group }) => group === root || (sections as readonly string[]).includes(root));
}

/** How many open facts that still matter each step asks for, by the id of the step. */
export function openBySteps(open: readonly { readonly path: string }[]): Readonly<Record<string, number>> {
  const steps = open.flatMap(({ path }) => stepOf(path)?.id ?? []);
  return Object.fromEntries(STEPS.map(({ id }) => [id, steps.filter((step) => step === id).length]));
}
