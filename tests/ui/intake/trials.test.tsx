import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

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

async function oneTrial() {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("button", { name: "Medicine trials" }));
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  return { user, card: screen.getByRole("group", { name: /^Trial 1/ }) };
}

it("a trial is judged while it is typed, with the reason in one line", async () => {
  const { user, card } = await oneTrial();
  await user.type(within(card).getByLabelText("Medicine"), "zoloft");
  expect(within(card).getByText("Read as sertraline")).toBeVisible();
  expect(within(card).getByText(/^Can't tell: hinges on/)).toBeVisible();
  await user.type(within(card).getByLabelText("Highest daily dose"), "100");
  await user.type(within(card).getByLabelText("Weeks at that dose"), "3.9");
  expect(await within(card).findByText(/^Not adequate: 3.9 weeks, less than 4$/)).toBeVisible();
  await user.clear(within(card).getByLabelText("Weeks at that dose"));
  await user.type(within(card).getByLabelText("Weeks at that dose"), "4");
  await user.selectOptions(within(card).getByLabelText("Doses taken"), "most");
  expect(await within(card).findByText(/^Adequate: dose, time and adherence/)).toBeVisible();
});

it("a misspelt name stays as it was typed, and what may be meant is a click away, behind the cells", async () => {
  const { user, card } = await oneTrial();
  const name = within(card).getByLabelText("Medicine");
  await user.type(name, "parotexine");
  expect(useConsultation.getState().draft.trials.list[0]?.["drug"]).toBe("parotexine");
  await user.tab();
  expect(within(card).getByLabelText("Highest daily dose")).toHaveFocus();
  within(card).getByLabelText("Episode").focus();
  await user.tab();
  expect(within(card).getByRole("button", { name: "Meant paroxetine?" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(name).toHaveValue("paroxetine");
  expect(name).toHaveFocus();
  expect(within(card).queryByRole("button", { name: /^Meant/ })).toBeNull();
  await user.clear(name);
  await user.type(name, "compound of the pharmacy");
  expect(within(card).queryByRole("button", { name: /^Meant/ })).toBeNull();
});

it("a name that may be longer than its cell stands whole below it, and in its title", async () => {
  const { user, card } = await oneTrial();
  const name = within(card).getByLabelText("Medicine");
  await user.type(name, "desvenlafaxine");
  expect(within(card).queryByText("desvenlafaxine", { selector: "strong" })).toBeNull();
  await user.clear(name);
  await user.type(name, "quetiapine immediate-release");
  expect(within(card).getByText("quetiapine immediate-release", { selector: "strong" })).toBeVisible();
  expect(name).toHaveAttribute("title", "quetiapine immediate-release");
});

it("“?” is not known in every cell, and Delete takes it out again", async () => {
  const { user, card } = await oneTrial();
  const held = (): Readonly<Record<string, string>> => useConsultation.getState().draft.trials.list[0] ?? {};
  for (const [name, label] of [
    ["weeks", "Weeks at that dose"],
    ["drug", "Medicine"],
    ["outcome", "Best result"],
  ] as const) {
    within(card).getByLabelText(label).focus();
    await user.keyboard("?");
    expect(held()[name]).toBe("unknown");
    await user.keyboard("{Delete}");
    expect(held()[name]).toBe("");
  }
});

it("a date after today is remarked on, however precise, and kept", async () => {
  const { user, card } = await oneTrial();
  await user.click(within(card).getByText(/^More/));
  const started = await within(card).findByLabelText("Started");
  for (const date of ["2999", "2999-01", "2999-01-31"]) {
    await user.clear(started);
    await user.type(started, date);
    expect(started).toHaveAccessibleDescription(/After today/);
  }
  await user.clear(started);
  await user.type(started, String(new Date().getFullYear()));
  expect(started).not.toHaveAccessibleDescription(/After today/);
});

it("nothing is chosen for the clinician beforehand", async () => {
  const { card } = await oneTrial();
  for (const radio of screen.queryAllByRole("radio")) expect(radio).not.toBeChecked();
  for (const list of within(card).getAllByRole<HTMLSelectElement>("combobox")) {
    if (list instanceof HTMLSelectElement) expect(list.value).toBe("");
  }
});

it("is gone through like a spreadsheet, and taken back", async () => {
  const { user, card } = await oneTrial();
  await user.type(within(card).getByLabelText("Medicine"), "sertraline{Enter}");
  const second = await screen.findByRole("group", { name: /^Trial 2/ });
  await waitFor(() => {
    expect(within(second).getByLabelText("Medicine")).toHaveFocus();
  });
  await user.keyboard("venlafaxine{ArrowRight}225{ArrowUp}");
  expect(within(card).getByLabelText("Highest daily dose")).toHaveFocus();
  await user.keyboard("150{Escape}");
  expect(within(card).getByLabelText("Highest daily dose")).toHaveValue("");
  await user.keyboard("?");
  expect(within(card).getByRole("combobox", { name: "Highest daily dose: answer or not known" })).toHaveValue(
    "unknown",
  );
  await user.keyboard("{Control>}d{/Control}");
  expect(await screen.findByRole("group", { name: "Trial 2: sertraline" })).toBeVisible();
  await user.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
  expect(await screen.findByRole("group", { name: "Trial 2: venlafaxine" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("group", { name: "Trial 2: sertraline" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("group", { name: "Trial 2: venlafaxine" })).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Trial 3/ })).toBeNull();
});

it("what stood in a cell before is selected when Escape brings it back, so that typing replaces it", async () => {
  const { user, card } = await oneTrial();
  const dose = within(card).getByLabelText<HTMLInputElement>("Highest daily dose");
  await user.type(dose, "150");
  await user.tab();
  await user.tab({ shift: true });
  await user.keyboard("75{Escape}");
  await waitFor(() => {
    expect([dose.value, dose.selectionStart, dose.selectionEnd]).toEqual(["150", 0, 3]);
  });
});

it("undo walks on through a note and back, keeping the focus in it", async () => {
  const { user, card } = await oneTrial();
  await user.type(within(card).getByLabelText("Medicine"), "sertraline");
  await user.click(within(card).getByText(/^More/));
  const noteNow = () => screen.findByLabelText(/^Note/);
  await user.type(await noteNow(), "as told by a relative");
  await user.keyboard("{Control>}z{/Control}");
  expect(await noteNow()).toHaveValue("");
  await waitFor(async () => {
    expect(await noteNow()).toHaveFocus();
  });
  await user.keyboard("{Control>}z{/Control}");
  expect(await screen.findByRole("group", { name: "Trial 1: medicine not entered yet" })).toBeVisible();
  await user.keyboard("{Control>}y{/Control}{Control>}y{/Control}");
  expect(await noteNow()).toHaveValue("as told by a relative");
});

it("rows copied from a spreadsheet fill the cells to the right and down, as one change", async () => {
  const { user, card } = await oneTrial();
  await user.type(within(card).getByLabelText("Medicine"), "fluoxetine");
  within(card).getByLabelText("Medicine").focus();
  await user.paste(
    "sertraline\t150 mg\t10\tmost\tpartial\r\nmirtazapine\t30\t?\tnow and then\tworse\tother\tcurrent\tat night\r\n",
  );
  expect(await screen.findByRole("group", { name: "Trial 2: mirtazapine" })).toBeVisible();
  const [first, second] = useConsultation.getState().draft.trials.list;
  expect(first).toMatchObject({
    drug: "sertraline",
    dose: "150 mg",
    weeks: "10",
    adherence: "most",
    outcome: "partial",
  });
  expect(second).toMatchObject({ weeks: "unknown", adherence: "now and then", episode: "current", note: "at night" });
  const below = within(screen.getByRole("group", { name: "Trial 2: mirtazapine" }));
  expect(below.getByText(/^Doses taken: “now and then” is not accepted here/)).toBeVisible();
  expect(below.getByLabelText("Doses taken")).toHaveDisplayValue("now and then");
  await waitFor(() => {
    expect(within(screen.getByRole("group", { name: /^Trial 1/ })).getByLabelText("Medicine")).toHaveFocus();
  });
  await user.keyboard("{Control>}z{/Control}");
  expect(await screen.findByRole("group", { name: "Trial 1: fluoxetine" })).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Trial 2/ })).toBeNull();
});

it("more rows than the list has room for are not pasted, and that is said", async () => {
  const { user, card } = await oneTrial();
  within(card).getByLabelText("Medicine").focus();
  await user.paste("sertraline\n".repeat(51));
  expect(screen.getByText("Nothing was pasted: at most 50 trials can be listed.")).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Trial 2/ })).toBeNull();
  await user.paste("sertraline\n");
  expect(within(card).getByLabelText("Medicine")).toHaveValue("sertraline");
});

it("one answer is given for every trial of which it was not asked, and no other is touched", async () => {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("button", { name: "Medicine trials" }));
  await user.type(
    screen.getByLabelText(/^Quick entry/),
    "sertraline 150mg 10w no response{Enter}venlafaxine 225mg 12w poor adherence{Enter}mirtazapine 45mg 8w adherence unknown{Enter}citalopram 40mg 8w",
  );
  await user.keyboard("{Control>}{Enter}{/Control}");
  const taken = () => screen.getAllByLabelText<HTMLSelectElement>("Doses taken").map(({ value }) => value);
  const before = taken();
  expect(before).toEqual(["", "few", "unknown", ""]);
  await user.click(screen.getByRole("button", { name: /^most doses taken/ }));
  expect(taken()).toEqual(before.map((value) => (value === "" ? "most" : value)));
  expect(screen.queryByRole("button", { name: /^most doses taken/ })).toBeNull();

  await user.click(await screen.findByRole("button", { name: "this episode (4)" }));
  expect(screen.getAllByLabelText<HTMLSelectElement>("Episode").map(({ value }) => value)).toEqual(
    Array.from({ length: 4 }, () => "current"),
  );
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: "this episode (4)" })).toBeVisible();
});

it("a row that is removed by its keys leaves the focus with its neighbour, and takes it when it is put back", async () => {
  const { user, card } = await oneTrial();
  const focused = async (row: string) => {
    await waitFor(() => {
      expect(within(screen.getByRole("group", { name: row })).getByLabelText("Medicine")).toHaveFocus();
    });
  };
  await user.type(within(card).getByLabelText("Medicine"), "sertraline{Enter}");
  await focused("Trial 2: medicine not entered yet");
  await user.keyboard("venlafaxine");
  screen.getByRole("button", { name: "Remove trial 1" }).focus();
  await user.keyboard("{Enter}");
  await focused("Trial 1: venlafaxine");
  screen.getByRole("button", { name: "Undo: put it back" }).focus();
  await user.keyboard("{Enter}");
  await focused("Trial 1: sertraline");
  screen.getByRole("button", { name: "Remove trial 2" }).focus();
  await user.keyboard("{Enter}");
  await focused("Trial 1: sertraline");
  screen.getByRole("button", { name: "Remove trial 1" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Add a medicine trial" })).toHaveFocus();
});
