import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../../src/ui/app/App";
import { useConsultation } from "../../../../src/ui/state/consultation";
import { emptyDraft } from "../../../../src/ui/state/draft";

beforeEach(() => {
  useConsultation.setState({
    draft: emptyDraft(),
    draftNumber: 0,
    region: "",
    chosenOptions: [],
    handoutEdits: {},
    replaced: null,
    wantedFact: null,
  });
});

const LINES = "Zoloft 150 x10w good adherence, partial, stopped SE\nlithium aug 900 6/52 likes it";

async function typed(text: string) {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("button", { name: "Medicine trials" }));
  const field = screen.getByLabelText(/^Quick entry/);
  fireEvent.change(field, { target: { value: text } });
  return { user, field };
}

it("lines are read while they are typed, with what is inferred and what is not understood", async () => {
  await typed(LINES);
  const readings = await screen.findByRole("list", { name: "How the lines are read" });
  expect(within(readings).getByText(/Highest daily dose: 150 mg a day/)).toHaveTextContent(
    "inferred from “150”: no unit written",
  );
  expect(within(readings).getByText("Not understood: “likes”")).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Trial 1/ })).toBeNull();
});

it("nothing enters the list before the lines are taken; then each is a trial like any other", async () => {
  const { user, field } = await typed(LINES);
  await user.click(await screen.findByRole("button", { name: "Take 2 trials into the list" }));
  const first = await screen.findByRole("group", { name: "Trial 1: sertraline" });
  expect(within(first).getByLabelText("Weeks at that dose")).toHaveValue("10");
  expect(within(first).getByText(/^Adequate: dose, time/)).toBeVisible();
  const second = screen.getByRole("group", { name: "Trial 2: lithium" });
  await user.click(within(second).getByText(/^More: .*; 2 answered$/));
  expect(await within(second).findByDisplayValue(/likes it/)).toHaveValue("lithium aug 900 6/52 likes it");
  expect(within(second).getByLabelText("Added to")).toHaveValue("unknown");
  expect(field).toHaveValue("");
});

it("the first cell without an answer has the focus then, and the arrow keys go on from it", async () => {
  const { user, field } = await typed(LINES);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  const first = await screen.findByRole("group", { name: "Trial 1: sertraline" });
  await waitFor(() => {
    expect(within(first).getByLabelText("Episode")).toHaveFocus();
  });
  await user.keyboard("{ArrowDown}");
  expect(within(screen.getByRole("group", { name: "Trial 2: lithium" })).getByLabelText("Episode")).toHaveFocus();
});

it("where a row has every answer, its first cell has the focus", async () => {
  const { user } = await typed("Zoloft 150 x10w good adherence, partial, stopped SE, this episode");
  await user.click(await screen.findByRole("button", { name: "Take 1 trial into the list" }));
  const row = await screen.findByRole("group", { name: "Trial 1: sertraline" });
  await waitFor(() => {
    expect(within(row).getByLabelText("Medicine")).toHaveFocus();
  });
});

it("taking lines can be undone, and the text comes back before what was typed since", async () => {
  const { user, field } = await typed("sertraline 100mg 8w");
  await user.click(await screen.findByRole("button", { name: "Take 1 trial into the list" }));
  fireEvent.change(field, { target: { value: "mirtazapine 30mg" } });
  await user.click(await screen.findByRole("button", { name: "Undo: take them out, text back" }));
  expect(screen.queryByRole("group", { name: /^Trial 1/ })).toBeNull();
  expect(field).toHaveValue("sertraline 100mg 8w\nmirtazapine 30mg");
});

it("what was typed and not taken is part of the draft, and no rule reads it", async () => {
  await typed("sertraline 100mg 8w");
  await expect.poll(() => useConsultation.getState().draft.trials.quick).toBe("sertraline 100mg 8w");
  expect(useConsultation.getState().draft.trials.list).toEqual([]);
});

it("more lines than the list has room for are refused with the limit, and stay where they are", async () => {
  const { field } = await typed(Array.from({ length: 51 }, (_, index) => `sertraline ${index + 1}mg`).join("\n"));
  const button = await screen.findByRole("button", { name: "Take 51 trials into the list" });
  expect(button).toBeDisabled();
  expect(field).toHaveDisplayValue(/sertraline 51mg/);
});

it("lines that are no medicine trial, and lines left out, stay in the field and come back whole", async () => {
  const text = "Past meds:\nsertraline 100mg 8w\nmirtazapine 30mg 6w\nECT x 12 bilateral, good response 2022";
  const { user, field } = await typed(text);
  const readings = await screen.findByRole("list", { name: "How the lines are read" });
  expect(within(readings).getByText(/belongs under Other treatments; stays in the field/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Leave out line 3" }));
  await user.click(screen.getByRole("button", { name: "Take 1 trial into the list" }));
  expect(await screen.findByRole("group", { name: "Trial 1: sertraline" })).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Trial 2/ })).toBeNull();
  expect(field).toHaveValue("Past meds:\nmirtazapine 30mg 6w\nECT x 12 bilateral, good response 2022");
  expect(screen.getByText(/1 trial was taken in. 3 lines stay in the field./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo: take them out, text back" }));
  expect(field).toHaveValue(text);
});

it("of two lines that say the same, only the one left out stays, still left out", async () => {
  const { user, field } = await typed("sertraline 100mg 8w\nsertraline 100mg 8w");
  await user.click(await screen.findByRole("checkbox", { name: "Leave out line 2" }));
  expect(screen.getByRole("checkbox", { name: "Leave out line 1" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Take 1 trial into the list" }));
  expect(await screen.findByRole("group", { name: "Trial 1: sertraline" })).toBeVisible();
  expect(field).toHaveValue("sertraline 100mg 8w");
  expect(screen.getByRole("checkbox", { name: "Leave out line 1" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Undo: take them out, text back" }));
  expect(screen.getByRole("checkbox", { name: "Leave out line 1" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Leave out line 2" })).toBeChecked();
});

it("leaving a line out is a change of its own, which stands again after taking was undone", async () => {
  const { user, field } = await typed("sertraline 100mg 8w\nmirtazapine 30mg 6w");
  await user.click(await screen.findByRole("checkbox", { name: "Leave out line 2" }));
  await user.keyboard("{Control>}z{/Control}");
  const tick = await screen.findByRole("checkbox", { name: "Leave out line 2" });
  expect(tick).not.toBeChecked();
  expect(screen.getByLabelText(/^Quick entry/)).toHaveValue("sertraline 100mg 8w\nmirtazapine 30mg 6w");
  await user.keyboard("{Control>}y{/Control}");
  expect(screen.getByRole("checkbox", { name: "Leave out line 2" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Take 1 trial into the list" }));
  await screen.findByRole("group", { name: "Trial 1: sertraline" });
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.queryByRole("group", { name: /^Trial 1/ })).toBeNull();
  expect(screen.getByRole("checkbox", { name: "Leave out line 2" })).toBeChecked();
  await user.keyboard("{Control>}y{/Control}");
  expect(screen.getByRole("checkbox", { name: "Leave out line 1" })).toBeChecked();
  expect(field).not.toBeInTheDocument();
});
