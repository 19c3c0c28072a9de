import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useCaseHistory } from "../../../src/ui/state/case-history";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { FIRST_DEFINITION } from "../../../src/ui/state/keeping";

beforeEach(() => {
  globalThis.location.hash = "";
  useConsultation.setState({ draft: emptyDraft(), draftNumber: 0, step: "trials", definition: FIRST_DEFINITION });
});

const panel = () => within(screen.getByRole("complementary", { name: "What follows so far" }));
const said = () =>
  panel()
    .getAllByRole("status")
    .map(({ textContent }) => textContent);

it("says of the latest change alone what it moved, and marks treatment resistance that turned", async () => {
  const user = userEvent.setup();
  render(<App />);
  await user.type(
    screen.getByLabelText(/^Quick entry/),
    "sertraline 150mg 10w no response, all doses taken, this episode{Enter}venlafaxine 225mg 12w no response, all doses taken, this episode",
  );
  await user.keyboard("{Control>}{Enter}{/Control}");
  const verdict = () => panel().getByText(/of 2 counted$/);
  await vi.waitFor(() => {
    expect(verdict()).toHaveTextContent(/met: 2 of 2 counted$/);
  });
  const change = (label: string, value: string) => {
    const [, second] = screen.getAllByLabelText(label);
    fireEvent.change(second!, { target: { value } });
  };
  change("Weeks at that dose", "2");
  await vi.waitFor(() => {
    expect(verdict()).toHaveTextContent(/not met: 1 of 2 counted$/);
  });
  expect(verdict()).toHaveAttribute("data-moved");
  expect(said()[0]).toBe("The latest change moved this: met → not met");

  // Where nobody was told of moved options, nothing is said of none.
  expect(said()[1]).toBe("");
  await user.click(screen.getByRole("button", { name: "Conditions" }));
  const answer = async (question: RegExp, word: string) => {
    await user.click(within(screen.getByRole("group", { name: question })).getByLabelText(word));
  };
  await answer(/^Epilepsy/, "Yes");
  await vi.waitFor(() => {
    expect(said()[1]).toMatch(/^The latest change moved 1 optionBupropion/);
  });
  expect(said()[0]).toBe("");
  expect(verdict()).not.toHaveAttribute("data-moved");
  await answer(/^Perimenopause/, "Not known");
  await vi.waitFor(() => {
    expect(said()).toEqual(["", "The latest change moved no option"]);
  });
  expect(document.querySelectorAll("[data-moved]")).toHaveLength(0);
});

it("the definition shown first is a change that undo takes back, and stays when another case comes", async () => {
  useCaseHistory.setState({ past: [], future: [] });
  const user = userEvent.setup();
  render(<App />);
  const first = () => panel().findByLabelText("Definition of treatment resistance shown first");
  await user.selectOptions(await first(), "ema");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByText("Undone: the definition shown first")).toBeVisible();
  expect(await first()).toHaveValue(FIRST_DEFINITION);
  await user.click(screen.getByRole("button", { name: "Redo" }));
  expect(await first()).toHaveValue("ema");
  await user.click(screen.getByRole("button", { name: "New case" }));
  expect(await first()).toHaveValue("ema");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await first()).toHaveValue("ema");
});

it("what the definition hinges on is answered beside it with one click, stands there alone, and is taken back at once", async () => {
  const user = userEvent.setup();
  render(<App />);
  await user.type(
    screen.getByLabelText(/^Quick entry/),
    "sertraline 150mg 10w no response{Enter}venlafaxine 225mg 12w",
  );
  await user.keyboard("{Control>}{Enter}{/Control}");
  const section = (name: string) => within(panel().getByRole("heading", { name }).closest<HTMLElement>("section")!);
  const offered = await section("Treatment resistance").findAllByRole("group", { name: /./ });
  expect(offered.map((group) => group.getAttribute("aria-label"))).toEqual([
    "Doses taken, sertraline",
    "Episode, sertraline",
  ]);
  const answers = within(offered[0]!).getAllByRole("button");
  expect(answers.map(({ textContent }) => textContent)).toEqual([
    "most (80 % or more)",
    "some (50 to 79 %)",
    "few (less than 50 %)",
    "Not known",
  ]);
  await vi.waitFor(() => {
    expect(section("Most hinges on").getAllByRole("listitem").length).toBeGreaterThan(0);
  });
  expect(section("Most hinges on").queryByRole("group", { name: /sertraline/ })).toBeNull();

  const [doses] = screen.getAllByLabelText("Doses taken");
  await user.click(answers[0]!);
  expect(doses).toHaveValue("most");
  expect(panel().getByRole("heading", { name: "Treatment resistance" })).toHaveFocus();
  await vi.waitFor(() => {
    expect(section("Treatment resistance").queryByRole("group", { name: "Doses taken, sertraline" })).toBeNull();
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getAllByLabelText("Doses taken")[0]).toHaveValue("");
  expect(await section("Treatment resistance").findByRole("group", { name: "Doses taken, sertraline" })).toBeVisible();
});
