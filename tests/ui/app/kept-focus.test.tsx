import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useConsultation } from "../../../src/ui/state/consultation";
import { dropped, useDropped } from "../../../src/ui/state/dropped";
import { emptyDraft, type Draft } from "../../../src/ui/state/draft";

function begin(step: string, draft: Partial<Draft> = {}) {
  useConsultation.setState({ draft: { ...emptyDraft(), ...draft }, step, wantedFact: null, record: [] });
  const user = userEvent.setup();
  render(<App />);
  return user;
}

beforeEach(() => {
  globalThis.location.hash = "";
  useDropped.setState({ what: [] });
});

it("a button that is switched off by what it did leaves the focus beside it", async () => {
  const list = ["sertraline", "venlafaxine"].map((drug, index) => ({ kind: "trial" as const, id: `t${index}`, drug }));
  const user = begin("trials", { trials: { whenEmpty: "", list } });
  (await screen.findByRole("button", { name: "Move trial 2 up" })).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Move trial 1 down" })).toHaveFocus();
  });
});

it("an answer that is cleared leaves the focus in its question", async () => {
  const user = begin("safety");
  const [yes] = await screen.findAllByRole("radio", { name: "Yes" });
  const question = yes!.closest("fieldset");
  await user.click(yes!);
  question!.querySelector<HTMLButtonElement>("button")!.focus();
  await user.keyboard("{Enter}");
  expect(yes).not.toBeChecked();
  expect(question).toHaveFocus();
});

it("a notice that is closed leads to the heading of the page", async () => {
  dropped("changes");
  const user = begin("safety");
  (await screen.findByRole("button", { name: "Close" })).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 1, name: "Safety" })).toHaveFocus();
  });
});

it("a click beside everything takes the focus nowhere else", async () => {
  const user = begin("safety");
  await screen.findByRole("heading", { level: 1, name: "Safety" });
  screen.getByRole("button", { name: "Diagnosis" }).focus();
  await user.click(document.body);
  useConsultation.getState().regionChosen("uk");
  await screen.findByDisplayValue(/United Kingdom/);
  expect(document.body).toHaveFocus();
});
