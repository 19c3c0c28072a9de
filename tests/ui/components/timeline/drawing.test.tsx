import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { assess, readIntakeValue } from "../../../../src/rules/index";
import { scoreLines } from "../../../../src/ui/components/timeline/scores";
import { TimelineDrawing } from "../../../../src/ui/components/timeline/TimelineDrawing";

it("what was added is named with what it was added to, and the axis of a score with its ends", () => {
  const result = readIntakeValue({
    intakeVersion: 1,
    trials: [
      { kind: "trial", id: "a", drug: "sertraline", started: "2024", whyEnded: "ongoing" },
      { kind: "trial", id: "b", drug: "lithium", addedTo: "a", started: "2025-01", ended: "2025-03" },
      { kind: "trial", id: "c", drug: "aripiprazole", addedTo: "unknown", started: "2025-04", ended: "2025-06" },
    ],
    courses: { ect: [{ kind: "ect", id: "e", started: "2025-08-01", ended: "2025-08-28" }] },
    scales: [{ scale: "phq9", id: "r", date: "2025-01-10", total: 22 }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { timeline, scales } = assess(result.intake);
  render(<TimelineDrawing groups={timeline} scores={scoreLines(scales)} today="2026-03-02" />);
  const drawing = within(screen.getByRole("img", { name: /^Treatments over time/ }));
  for (const words of [
    "lithium, added to sertraline",
    "aripiprazole, added to another medicine (which one is not recorded)",
    "Electroconvulsive therapy (ECT)",
    "22",
    "0",
    "27",
  ])
    expect(drawing.getByText(words)).toBeInTheDocument();
});
