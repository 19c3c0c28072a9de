import { TrialsForm } from "../components/trials/TrialsForm";
import type { Findings } from "../state/assessment";
import { CoursesStep } from "./CoursesStep";
import { CurrentMedicines } from "./CurrentMedicines";
import { QuickEntry } from "./quick-entry/QuickEntry";
import { ScalesStep } from "./ScalesStep";
import type { Step } from "./steps";

/** What can be listed several times in a step, with what the rules make of each. */
export function StepGroup({
  group,
  findings: { assessment, problems },
}: {
  readonly group: NonNullable<Step["group"]>;
  readonly findings: Findings;
}) {
  switch (group) {
    case "trials":
      return (
        <>
          <QuickEntry />
          <TrialsForm verdicts={assessment.trials} problems={problems} />
        </>
      );
    case "courses":
      return <CoursesStep problems={problems} />;
    case "currentMedicines":
      return <CurrentMedicines problems={problems} />;
    case "scales":
      return <ScalesStep courses={assessment.scales} problems={problems} />;
  }
}
