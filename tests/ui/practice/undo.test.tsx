import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { usePractice } from "../../../src/ui/practice/practice";
import { useCaseHistory } from "../../../src/ui/state/case-history";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

beforeEach(() => {
  usePractice.setState({ attempts: [], file: null, replacedFile: null });
  useConsultation.setState({ draft: emptyDraft(), draftNumber: 0, wantedFact: null });
  useCaseHistory.setState({ past: [], future: [] });
});

async function begin() {
  const user = userEvent.setup();
  // Something to take back in the consultation, which practice has to leave alone.
  const { draft, draftTyped } = useConsultation.getState();
  draftTyped({ ...draft, sections: { ...draft.sections, person: { ageYears: "61" } } });
  render(<App />);
  act(() => {
    globalThis.location.hash = "#/practice/two-that-did-not-work";
  });
  await user.click(await screen.findByRole("button", { name: "Begin this case" }));
  return user;
}

const undoButton = () => screen.getByRole("button", { name: "Undo" });
const redoButton = () => screen.getByRole("button", { name: "Redo" });
const attempt = () => usePractice.getState().attempts[0]!;
const group = (name: RegExp) => screen.getByRole("group", { name });

async function commit(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole("button", { name: "Enter the trials" }));
  await user.selectOptions(screen.getByLabelText("Medicines for depression tried so far"), "none");
  await user.click(screen.getByRole("button", { name: "Next: judge and commit" }));
  await user.click(within(group(/^Treatment resistance by/)).getByLabelText("Met"));
  await user.click(within(group(/^Thase-Rush/)).getByLabelText("Stage I"));
  await user.click(within(group(/^Maudsley/)).getByLabelText("Mild"));
  await user.click(screen.getByRole("button", { name: "Commit my answers" }));
}

it("judgements are taken back one by one, and done again", async () => {
  const user = await begin();
  await user.click(screen.getByRole("button", { name: "Judge and commit" }));
  expect(undoButton()).toBeDisabled();
  await user.click(within(group(/^Thase-Rush/)).getByLabelText("Stage I"));
  await user.click(screen.getByLabelText("Missed doses"));
  await user.click(screen.getByLabelText("Electroconvulsive therapy (ECT)"));
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.getByLabelText("Electroconvulsive therapy (ECT)")).not.toBeChecked();
  expect(screen.getByLabelText("Missed doses")).toBeChecked();
  await waitFor(() => {
    expect(group(/^Options that something/)).toHaveFocus();
  });
  expect(screen.getByText("Undone: Judge and commit")).toBeInTheDocument();
  await user.click(undoButton());
  await user.click(undoButton());
  expect(within(group(/^Thase-Rush/)).getByLabelText("Stage I")).not.toBeChecked();
  expect(undoButton()).toBeDisabled();
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await user.click(redoButton());
  expect(within(group(/^Thase-Rush/)).getByLabelText("Stage I")).toBeChecked();
  expect(attempt().judgements).toMatchObject({ thaseRush: "I", contributors: ["adherence"], ruledOut: [] });
});

it("a trial is taken back in its step, with its judgement, and the case of the consultation is left alone", async () => {
  const user = await begin();
  await user.click(screen.getByRole("button", { name: "Enter the trials" }));
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  await user.type(screen.getByLabelText("Medicine"), "sertraline");
  await user.click(screen.getByRole("button", { name: "Next: judge and commit" }));
  await user.click(within(group(/^Trial 1/)).getByLabelText("Adequate"));
  await user.click(screen.getByRole("button", { name: "Enter the trials" }));
  await user.click(screen.getByRole("button", { name: "Remove trial 1" }));
  expect(attempt().judgements.adequacy).toEqual({});
  await user.click(screen.getByRole("button", { name: "Read the chart" }));

  await user.click(undoButton());
  expect(screen.getByRole("heading", { level: 2, name: "Enter the trials" })).toBeVisible();
  expect(screen.getByLabelText("Medicine")).toHaveValue("sertraline");
  expect(attempt().judgements.adequacy).toEqual({ t1: "yes" });
  await user.click(undoButton());
  await user.click(undoButton());
  expect(screen.getByLabelText("Medicine")).toHaveValue("");
  await user.click(undoButton());
  expect(undoButton()).toBeDisabled();
  await user.keyboard("{Control>}z{/Control}");
  expect(useConsultation.getState().draft.sections.person["ageYears"]).toBe("61");
});

it("what was committed, or answered, stays; what is picked and written afterwards can be taken back", async () => {
  const user = await begin();
  await commit(user);
  expect(undoButton()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "What if" }));
  const [first, second] = within(group(/^Tick each one/)).getAllByRole("checkbox");
  await user.click(first!);
  await user.click(second!);
  await user.click(undoButton());
  expect(within(group(/^Tick each one/)).getAllByRole("checkbox", { checked: true })).toEqual([
    within(group(/^Tick each one/)).getAllByRole("checkbox")[0],
  ]);
  await user.click(screen.getByRole("button", { name: "Show the answers" }));
  expect(undoButton()).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "Debrief" }));
  await user.type(screen.getByLabelText("How did that feel?"), "Fast");
  await user.click(screen.getByRole("button", { name: "Read the chart" }));
  await user.click(undoButton());
  expect(screen.getByLabelText("How did that feel?")).toHaveValue("");
  await waitFor(() => {
    expect(screen.getByLabelText("How did that feel?")).toHaveFocus();
  });
  expect(attempt()).toMatchObject({ judgements: { thaseRush: "I" }, whatIf: { shown: true } });
});

it("each attempt has changes of its own", async () => {
  const user = await begin();
  await commit(user);
  await user.click(screen.getByRole("button", { name: "Debrief" }));
  await user.type(screen.getByLabelText("How did that feel?"), "Fast");
  await user.click(screen.getByRole("button", { name: "Begin a new attempt" }));
  expect(undoButton()).toBeDisabled();
  await user.click(screen.getByRole("link", { name: "All cases" }));
  await screen.findByRole("heading", { level: 1, name: "Practice" });
  expect(undoButton()).toBeDisabled();
});
