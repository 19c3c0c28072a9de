import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { usePractice } from "../../../src/ui/practice/practice";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

beforeEach(() => {
  usePractice.setState({ attempts: [], file: null, replacedFile: null });
  useConsultation.setState({ draft: emptyDraft(), draftNumber: 0, wantedFact: null });
});

async function open(path: string, title: string) {
  const user = userEvent.setup();
  render(<App />);
  act(() => {
    globalThis.location.hash = `#${path}`;
  });
  await screen.findByRole("heading", { level: 1, name: title }, { timeout: 10_000 });
  expect(screen.getByText("Teaching case, not a patient")).toBeVisible();
  return user;
}

async function toTheJudgements(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole("button", { name: "Begin this case" }));
  await user.click(screen.getByRole("button", { name: "Next: enter the trials" }));
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  await user.type(screen.getByLabelText("Medicine"), "sertraline");
  await user.type(screen.getByLabelText("Highest daily dose"), "100");
  await user.type(screen.getByLabelText("Weeks at that dose"), "8");
  await user.selectOptions(screen.getByLabelText("Doses taken"), "most");
}

function choose(group: RegExp, answer: string) {
  return within(screen.getByRole("group", { name: group })).getByLabelText(answer);
}

it("lists every case with its level, what it is for and how far one got", async () => {
  await open("/practice", "Practice");
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Level 1: one thing to see",
    "Level 2: something that hides it",
    "Level 3: several things that pull apart",
    "From a file",
    "Your progress",
  ]);
  expect(screen.getAllByText("Not begun").length).toBeGreaterThanOrEqual(10);
  expect(screen.getAllByText(/^To practise: /).length).toBeGreaterThanOrEqual(10);
  // The consultation's own files are no part of practice.
  expect(screen.queryByRole("button", { name: "New case" })).not.toBeInTheDocument();
  expect(screen.queryByLabelText("Country")).not.toBeInTheDocument();
});

it("shows nothing of the rules before the commit, and asks for what is missing", async () => {
  const user = await open("/practice/two-that-did-not-work", "Two that did not work");
  await toTheJudgements(user);
  expect(screen.queryByText(/^Adequate: dose, time and adherence/)).not.toBeInTheDocument();
  expect(screen.queryByText(/^Because/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Next: judge and commit" }));
  expect(screen.getByRole("heading", { name: "Judge and commit" })).toHaveFocus();
  for (const step of ["Compare", "What if", "Debrief"])
    expect(screen.getByRole("button", { name: step })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "Commit my answers" }));
  expect(await screen.findByRole("group", { name: "Before the commit" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Judge trial 1: sertraline" }));
  expect(screen.getByRole("group", { name: "Trial 1: sertraline" })).toHaveFocus();
  expect(screen.queryByRole("heading", { name: "Trials" })).not.toBeInTheDocument();
});

it("names an entry that does not parse before the commit", async () => {
  const user = await open("/practice/two-that-did-not-work", "Two that did not work");
  await toTheJudgements(user);
  await user.type(screen.getByLabelText("Weeks at that dose"), "x");
  await user.click(screen.getByRole("button", { name: "Next: judge and commit" }));
  await user.click(screen.getByRole("button", { name: "Commit my answers" }));
  expect(
    await screen.findByRole("button", { name: /^Correct in the trials: Weeks at that dose, sertraline. “8x” is not/ }),
  ).toBeVisible();
});

it("compares after the commit, with proofs that lead nowhere else, and the answers are fixed", async () => {
  const user = await open("/practice/two-that-did-not-work", "Two that did not work");
  await toTheJudgements(user);
  await user.click(screen.getByRole("button", { name: "Next: judge and commit" }));
  await user.click(choose(/^Trial 1/, "Adequate"));
  await user.click(choose(/^Treatment resistance by/, "Met"));
  await user.click(choose(/^Thase-Rush/, "Stage I"));
  await user.click(choose(/^Maudsley/, "Mild"));
  await user.click(screen.getByLabelText("Missed doses"));
  await user.click(screen.getByRole("button", { name: "Commit my answers" }));

  expect(screen.getByRole("heading", { name: "Compare" })).toHaveFocus();
  const trials = screen.getByRole("region", { name: "Trials" });
  expect(
    within(trials).getByText("Highest daily dose: you have 100 mg a day, the chart has 25 mg a day"),
  ).toBeVisible();
  expect(within(trials).getByText("In the chart, not in your list.")).toBeVisible();
  expect(within(trials).getAllByText("Differs from the rules").length).toBeGreaterThan(0);
  await user.click(within(trials).getAllByText("Because: each threshold, fact and source")[0]!);
  expect(within(trials).getByText("25 mg a day")).toBeVisible();
  expect(within(trials).queryByRole("button", { name: /25 mg a day/ })).not.toBeInTheDocument();
  const factors = screen.getByRole("region", { name: "Contributing factors to review" });
  expect(within(factors).getByText("You and the rules")).toBeVisible();
  expect(screen.getByRole("region", { name: "Questions to ask yourself" })).toBeVisible();

  const stages = screen.getByRole("region", { name: "Stages" });
  const maudsley = within(stages).getByText("Because: whether it applies").closest("details")!;
  await user.click(within(maudsley).getByText("Because: whether it applies"));
  expect(within(maudsley).getByText(/^Failed adequate trials of different antidepressants/)).toBeVisible();
  expect(within(maudsley).getAllByRole("link").length).toBeGreaterThan(0);
  const questions = screen.getByRole("region", { name: "What to ask next" });
  expect(within(questions).getAllByText(/^Open\. \d+ findings hinge on it\.$/)[0]).toBeVisible();
  const [which] = within(questions).getAllByText("The findings that hinge on it");
  const names = which!.closest("details")!;
  expect(names).not.toHaveAttribute("open");
  expect(within(names).getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(3);
  const [because] = within(questions).getAllByText(/^Because: /);
  await user.click(because!);
  expect(within(because!.closest("details")!).getAllByText("can't tell").length).toBeGreaterThan(0);

  await user.click(screen.getByRole("button", { name: "Judge and commit" }));
  expect(choose(/^Trial 1/, "Not adequate")).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Enter the trials" }));
  expect(screen.getByLabelText("Highest daily dose")).toBeDisabled();
  expect(useConsultation.getState()).toMatchObject({ draft: emptyDraft(), wantedFact: null });

  await user.click(screen.getByRole("button", { name: "Begin a new attempt" }));
  expect(screen.getByRole("heading", { name: "Read the chart" })).toBeVisible();
  expect(screen.getByLabelText("Attempt")).toHaveDisplayValue(/^2, /);
  await user.selectOptions(screen.getByLabelText("Attempt"), screen.getAllByRole("option", { name: /^1, / })[0]!);
  expect(screen.getByText(/^Committed/)).toBeVisible();
});

it("a case that is not there is said to be not there", async () => {
  render(<App />);
  act(() => {
    globalThis.location.hash = "#/practice/opened";
  });
  expect(await screen.findByRole("heading", { name: "There is no such case here" })).toBeVisible();
});

it("an opened case file is refused with what and where, or worked on", async () => {
  const user = await open("/practice", "Practice");
  const file = (text: string) => new File([text], "case.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("Practice case file"), file('{"caseVersion":1,"id":"x"}'));
  const status = await screen.findByText(/“case.json” was not opened; nothing here was changed/);
  expect(status).toHaveTextContent("title: found nothing; accepted: a string");

  const intake = { intakeVersion: 1, trials: [{ kind: "trial", id: "t1", drug: "mirtazapine", dose: 30, weeks: 2 }] };
  await user.upload(screen.getByLabelText("Practice case file"), file(JSON.stringify(intake)));
  await user.selectOptions(await screen.findByLabelText("Definition"), "delphi2021");
  await user.click(screen.getByRole("button", { name: "Work on this case" }));
  expect(await screen.findByRole("heading", { level: 1, name: "A case file that was opened" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Begin this case" }));
  expect(screen.getByText(/^1. mirtazapine; Highest daily dose: 30 mg a day/)).toBeVisible();
});
