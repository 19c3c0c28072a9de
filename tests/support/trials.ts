import type { Intake } from "../../src/rules/intake/intake";
import type { MedicineTrial, Trial } from "../../src/rules/intake/trial";

/** An adequate trial of this episode without benefit, at a dose above every bar; `change` says what is different. */
export function failedTrial(drug: MedicineTrial["drug"], change: Partial<MedicineTrial> = {}): MedicineTrial {
  return {
    kind: "trial",
    id: typeof drug === "string" ? drug : "unlisted",
    drug,
    dose: 600,
    weeks: 9,
    adherence: "most",
    outcome: "minimal",
    episode: "current",
    whyEnded: "noBenefit",
    ...change,
  };
}

/** A history of these trials and nothing else. */
export function historyOf(trials: readonly Trial[], rest: Partial<Intake> = {}): Intake {
  return { intakeVersion: 1, trials, ...rest };
}
