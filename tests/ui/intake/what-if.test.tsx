import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useHypothesis } from "../../../src/ui/intake/what-if/hypothesis";
import { useCaseHistory } from "../../../src/ui/state/case-history";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

beforeEach(() => {
  globalThis.location.hash = "";
  const draft = emptyDraft();
  useConsultation.setState({
    draft: { ...draft, sections: { ...draft.sections, person: { ageYears: "40" } } },
    record: [],
    draftNumber: 0,
    whatIfsLeft: 0,
    step: "",
    wantedFact: null,
  });
  useCaseHistory.setState({ past: [], future: [] });
  useHypothesis.setState({ of: null, from: null, draft: null, left: 0 });
});

async function open() {
  const user = userEvent.setup();
  render(<App />);
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  return user;
}

const age = () => screen.getByLabelText("Age");
const undoButton = () => screen.getByRole("button", { name: "Undo" });
const ageInCase = () => useConsultation.getState().draft.sections.person["ageYears"];

it("opens at the step of the intake that was looked at last, and again where it was left", async () => {
  useConsultation.getState().stepOpened("conditions");
  const user = await open();
  expect(screen.getByRole("heading", { level: 1, name: "Conditions" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Diagnosis" }));
  await user.click(screen.getByRole("link", { name: "Intake" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Conditions" })).toBeVisible();
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  expect(screen.getByRole("heading", { level: 1, name: "Diagnosis" })).toBeVisible();
});

it("undo and redo are of the what-if there, and leave the case alone", async () => {
  const { draft, draftTyped } = useConsultation.getState();
  draftTyped({ ...draft, sections: { ...draft.sections, episode: { durationMonths: "9" } } });
  const user = await open();
  expect(undoButton()).toBeDisabled();
  await user.clear(age());
  await user.type(age(), "70");
  await user.click(screen.getByRole("button", { name: "Safety" }));
  await user.click(undoButton());
  await waitFor(() => {
    expect(age()).toHaveFocus();
  });
  expect(age()).toHaveValue("40");
  expect(screen.getByText("Undone: Person and episode")).toBeInTheDocument();
  await user.keyboard("{Control>}z{/Control}");
  expect(useConsultation.getState().draft.sections.episode["durationMonths"]).toBe("9");
  await user.keyboard("{Control>}y{/Control}");
  expect(age()).toHaveValue("70");

  await user.click(screen.getByRole("button", { name: "Keep as the case" }));
  await screen.findByRole("heading", { level: 1, name: "Person and episode" });
  expect(ageInCase()).toBe("70");
  await user.click(undoButton());
  expect(ageInCase()).toBe("40");
});

it("keys and the search go through the steps of the what-if", async () => {
  const user = await open();
  await user.keyboard("{Alt>}{PageDown}{/Alt}");
  expect(screen.getByRole("heading", { level: 1, name: "Safety" })).toHaveFocus();
  expect(useConsultation.getState().step).toBe("");
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("searchbox"), "add trial");
  await user.click((await screen.findAllByRole("menuitem"))[0]!);
  await waitFor(() => {
    expect(screen.getByLabelText("Medicine")).toHaveFocus();
  });
  expect(useHypothesis.getState().draft?.trials.list).toHaveLength(1);
  expect(useConsultation.getState().draft.trials.list).toHaveLength(0);
  await user.keyboard("{Control>}z{/Control}");
  expect(useHypothesis.getState().draft?.trials.list).toHaveLength(0);
});

it("the way in and the ways out lead to the heading of the page, by the keys too", async () => {
  const user = userEvent.setup();
  render(<App />);
  const enter = async () => {
    (await screen.findByRole("link", { name: /^What if an answer/ })).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("region", { name: "What if" });
  };
  const onHeading = async () => {
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1, name: "Person and episode" })).toHaveFocus();
    });
  };
  await enter();
  await onHeading();
  screen.getByRole("button", { name: "Discard and go back" }).focus();
  await user.keyboard("{Enter}");
  await onHeading();
  await enter();
  await user.clear(age());
  await user.type(age(), "70");
  screen.getByRole("button", { name: "Keep as the case" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("link", { name: /^What if an answer/ });
  await onHeading();
});

it("beginning again from the case, and discarding, are taken back by undo", async () => {
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  act(() => {
    const { draft, draftTyped } = useConsultation.getState();
    draftTyped({ ...draft, sections: { ...draft.sections, person: { ageYears: "41" } } });
  });
  await user.click(screen.getByRole("button", { name: "Begin again from the case" }));
  expect(age()).toHaveValue("41");
  expect(screen.getByText(/What was tried before comes back with Undo/)).toBeVisible();
  await user.click(undoButton());
  expect(screen.getByText("Undone: another beginning from the case")).toBeInTheDocument();
  expect(age()).toHaveValue("70");
  // It began from an answer that the case no longer has, so that it can't take its place.
  expect(screen.queryByRole("button", { name: "Keep as the case" })).toBeNull();
  await user.keyboard("{Control>}y{/Control}");
  expect(age()).toHaveValue("41");

  await user.clear(age());
  await user.type(age(), "50");
  await user.click(screen.getByRole("button", { name: "Discard and go back" }));
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  expect(age()).toHaveValue("41");
  await user.click(undoButton());
  expect(age()).toHaveValue("50");
  expect(ageInCase()).toBe("41");
});

const openWhatIf = async () => {
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
};
const onIntake = () => screen.findByRole("link", { name: /^What if an answer/ });

it("undo takes back a discard from the page of the case too, and redo discards again", async () => {
  const { draft, draftTyped } = useConsultation.getState();
  draftTyped({ ...draft, sections: { ...draft.sections, episode: { durationMonths: "9" } } });
  const duration = () => useConsultation.getState().draft.sections.episode["durationMonths"];
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  await user.click(screen.getByRole("button", { name: "Discard and go back" }));
  await onIntake();
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByRole("region", { name: "What if" });
  expect(screen.getByText("Undone: discarding the what-if")).toBeVisible();
  expect(age()).toHaveValue("70");
  expect([ageInCase(), duration()]).toEqual(["40", "9"]);

  await user.keyboard("{Control>}y{/Control}");
  await onIntake();
  expect(screen.getByText("Done again: leaving the what-if")).toBeVisible();
  await user.click(undoButton());
  await screen.findByRole("region", { name: "What if" });
  expect(age()).toHaveValue("70");
  await user.click(undoButton());
  expect(age()).toHaveValue("40");
  expect(duration()).toBe("9");

  await user.click(screen.getByRole("link", { name: "Intake" }));
  await onIntake();
  await user.keyboard("{Control>}y{/Control}");
  expect(screen.getByText("Done again: discarding the what-if")).toBeVisible();
  await openWhatIf();
  expect(age()).toHaveValue("40");
  expect(duration()).toBe("9");
});

it("what was changed in the case after a discard is taken back before it", async () => {
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  await user.click(screen.getByRole("button", { name: "Discard and go back" }));
  await onIntake();
  await user.type(age(), "1");
  expect(ageInCase()).toBe("401");
  await user.click(undoButton());
  expect(ageInCase()).toBe("40");
  expect(screen.queryByRole("region", { name: "What if" })).not.toBeInTheDocument();
  await user.click(undoButton());
  await screen.findByRole("region", { name: "What if" });
  expect(age()).toHaveValue("70");
  expect(ageInCase()).toBe("40");
});

it("a discard of which nothing was tried is nothing to take back", async () => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: "Discard and go back" }));
  await onIntake();
  expect(undoButton()).toBeDisabled();
});

it("undo of what was kept as the case takes the case back, and the what-if is as it was", async () => {
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  await user.click(screen.getByRole("button", { name: "Keep as the case" }));
  await onIntake();
  await user.click(undoButton());
  expect(screen.getByText("Undone: Person and episode")).toBeVisible();
  expect(ageInCase()).toBe("40");
  await openWhatIf();
  expect(age()).toHaveValue("70");
  expect(screen.getByRole("button", { name: "Keep as the case" })).toBeEnabled();
  await user.click(screen.getByRole("link", { name: "Intake" }));
  await onIntake();
  await user.keyboard("{Control>}y{/Control}");
  expect(ageInCase()).toBe("70");
  await openWhatIf();
  expect(age()).toHaveValue("70");
  expect(screen.getByRole("button", { name: "Keep as the case" })).toBeDisabled();
});

it("one that undo inside it brought back is not brought back by the undo of the case once more", async () => {
  const { draft, draftTyped } = useConsultation.getState();
  draftTyped({ ...draft, sections: { ...draft.sections, episode: { durationMonths: "9" } } });
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  await user.click(screen.getByRole("button", { name: "Discard and go back" }));
  await onIntake();
  await openWhatIf();
  await user.click(undoButton());
  expect(screen.getByText("Undone: leaving the what-if")).toBeVisible();
  expect(age()).toHaveValue("70");
  await user.click(screen.getByRole("link", { name: "Intake" }));
  await onIntake();
  await user.click(undoButton());
  expect(useConsultation.getState().draft.sections.episode["durationMonths"]).toBe("");
});

it("what was tried of one case is not shown beside another, and is there again when the case is back", async () => {
  const user = await open();
  await user.clear(age());
  await user.type(age(), "70");
  act(() => {
    globalThis.location.hash = "#/";
  });
  await user.click(await screen.findByRole("button", { name: /^New/ }));
  await user.click(screen.getByRole("button", { name: "Undo: back to the earlier case" }));
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  expect(age()).toHaveValue("70");

  act(() => {
    useConsultation.getState().draftReplaced(emptyDraft());
  });
  await waitFor(() => {
    expect(age()).toHaveValue("");
  });
  expect(undoButton()).toBeDisabled();
});

it.each(["Discard", "Intake"])("begins from the case as it is by then, once it was left by %s untried", async (way) => {
  const user = await open();
  await user.click(
    way === "Intake" ? screen.getByRole("link", { name: way }) : screen.getByRole("button", { name: /^Discard/ }),
  );
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "What if" })).not.toBeInTheDocument();
  });
  const { draft, draftTyped } = useConsultation.getState();
  act(() => {
    draftTyped({ ...draft, sections: { ...draft.sections, person: { ageYears: "55" } } });
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  expect(age()).toHaveValue("55");
  expect(screen.queryByText(/The case has changed since this began/)).not.toBeInTheDocument();
});
