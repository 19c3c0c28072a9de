import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../src/ui/app/App";
import { REVIEW_PARTS } from "../../../src/ui/app/commands/review-parts";
import { usePractice } from "../../../src/ui/practice/practice";
import { useCaseHistory } from "../../../src/ui/state/case-history";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft, type Draft } from "../../../src/ui/state/draft";
import { useLock } from "../../../src/ui/state/lock";

beforeEach(() => {
  globalThis.location.hash = "";
  usePractice.setState({ attempts: [], file: null, replacedFile: null });
  useConsultation.setState({ draft: emptyDraft(), record: [], draftNumber: 0, step: "", wantedFact: null });
  useCaseHistory.setState({ past: [], future: [] });
  useLock.setState({ lock: null });
});

async function at(page: string, heading: string | RegExp) {
  const user = userEvent.setup();
  render(<App />);
  act(() => {
    globalThis.location.hash = `#${page}`;
  });
  await screen.findByRole("heading", { level: 1, name: heading });
  return user;
}

async function search(user: ReturnType<typeof userEvent.setup>, typed: string) {
  await user.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("searchbox");
  if (typed !== "") await user.type(field, typed);
  return screen.queryAllByRole("menuitem").map(({ textContent }) => textContent);
}

const withOneTrial = (): Draft => ({
  ...emptyDraft(),
  trials: { whenEmpty: "", list: [{ kind: "trial", id: "t1", drug: "sertraline", start: "2024-01", end: "2024-03" }] },
});

describe.each([
  ["/", "Person and episode"],
  ["/practice", "Practice"],
  ["/practice/two-of-a-kind", "Two of a kind"],
])("on %s", (page, heading) => {
  it.each([
    ["timeline", "Timeline: treatments and scores over time Review"],
    ["add trial", /^Add a medicine trial/],
    ["quick entry", /^Quick entry/],
    ["next step", "Next step Steps"],
    ["previous step", "Step before Steps"],
    ["print", "Print this page Page"],
    ["what if", /^What if/],
    ["compare", /^Compare/],
    ["new case", "New case Case"],
    ["undo", /^Undo/],
    ["redo", /^Redo/],
    ["export", /^Save .* file/],
    ["dark", "Look: dark Settings"],
    ["theme", /^Look:/],
    ["medication", /^Medicine trials|^Add a medicine trial/],
    ["drug", /^Medicine trials|^Add a medicine trial/],
    ["lock", /^Lock saved reviews/],
    ["trd", /^Treatment resistance by each definition/],
    ["augment", /^Options to talk about/],
    ["high contrast", /^Look:/],
    ["forget", "Forget everything on this device Saved reviews"],
    ["delete", /^Forget everything|^Saved reviews/],
    ["import", /^Open a case file|^Record/],
    ["suicide", /^Suicidal/],
    ["can-bind", /^Treatment resistance by each definition/],
    ["renal", /kidney/i],
    ["bmi", /weight/i],
  ])("“%s” is found", async (typed, first) => {
    useLock.setState({ lock: () => undefined });
    const user = await at(page, heading);
    const titles = await search(user, typed);
    expect(
      titles.slice(0, 5).filter((title) => (typeof first === "string" ? title === first : first.test(title))),
    ).not.toEqual([]);
  });
});

it("what is typed before it is there is not lost", async () => {
  const user = await at("/", "Person and episode");
  await user.keyboard("{Control>}k{/Control}conditions");
  expect(await screen.findByRole("searchbox")).toHaveValue("conditions");
});

it.each(["", "sleep"])("Escape closes it at once, with “%s” typed, and the focus is where it was", async (typed) => {
  const user = await at("/", "Person and episode");
  await user.click(screen.getByLabelText("Age"));
  await search(user, typed);
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
  expect(screen.getByLabelText("Age")).toHaveFocus();
});

it("the focus goes back once nothing lies over the page any more, which takes none before", async () => {
  // The browser keeps the focus out of what is inert or hidden behind a dialog; jsdom does not.
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "focus")!.value as HTMLElement["click"];
  const spy = vi.spyOn(HTMLElement.prototype, "focus").mockImplementation(function inSight(this: HTMLElement) {
    if (this.closest("[inert], [aria-hidden=true]") === null) focus.call(this);
  });
  const user = await at("/", "Person and episode");
  for (const field of [screen.getByLabelText("Age"), screen.getByRole("button", { name: "Find" })]) {
    field.focus();
    await search(user, "");
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("searchbox")).toBeNull();
    });
    expect(field).toHaveFocus();
  }
  spy.mockRestore();
});

it("what is typed in it is taken back in it, and the case behind it stays", async () => {
  const user = await at("/", "Person and episode");
  await user.type(screen.getByLabelText("Age"), "46");
  await search(user, "sleep");
  await user.keyboard("{Control>}z{/Control}");
  expect(useConsultation.getState().draft.sections.person["ageYears"]).toBe("46");
});

it("saved reviews are locked from any page while they are open", async () => {
  const lock = vi.fn();
  useLock.setState({ lock });
  const user = await at("/practice", "Practice");
  expect(await search(user, "lock saved")).toEqual([
    "Lock saved reviews Saved reviews",
    "Saved reviews Page",
    "Forget everything on this device Saved reviews",
  ]);
  await user.click(screen.getByRole("menuitem", { name: /^Lock saved reviews/ }));
  await waitFor(() => {
    expect(lock).toHaveBeenCalledOnce();
  });
});

it("parts of the review are gone to, opened", async () => {
  useConsultation.setState({ draft: withOneTrial() });
  const user = await at("/practice", "Practice");
  await search(user, "compare");
  await user.click(screen.getByRole("menuitem", { name: /^Compare options/ }));
  const opened = await screen.findByText("Compare two to four options side by side");
  await waitFor(() => {
    expect(opened).toHaveFocus();
  });
  for (const id of Object.keys(REVIEW_PARTS)) expect(document.getElementById(id), id).not.toBeNull();
  await search(user, "timeline");
  await user.click(screen.getByRole("menuitem", { name: /^Timeline/ }));
  await waitFor(() => {
    expect(screen.getByRole("heading", { name: "Over time" })).toHaveFocus();
  });
});

it("the country, a case file and what forgets everything are gone to", async () => {
  const user = await at("/", "Person and episode");
  await search(user, "country");
  await user.click(screen.getByRole("menuitem", { name: /^Country/ }));
  await waitFor(() => {
    expect(screen.getByLabelText("Country")).toHaveFocus();
  });
  const picked = vi.fn();
  screen.getByLabelText("Case file").addEventListener("click", picked);
  await search(user, "import");
  await user.click(screen.getByRole("menuitem", { name: /^Open a case file/ }));
  await waitFor(() => {
    expect(picked).toHaveBeenCalledOnce();
  });
  await search(user, "forget");
  await user.click(screen.getByRole("menuitem", { name: /^Forget everything/ }));
  expect(await screen.findByRole("heading", { name: "Forget" })).toHaveFocus();
});

it("a trial is added to the case from any page, and can be taken back", async () => {
  const user = await at("/rulebook", /^Rulebook/);
  await search(user, "add trial");
  await user.click(screen.getAllByRole("menuitem")[0]!);
  await waitFor(() => {
    expect(screen.getByLabelText("Medicine")).toHaveFocus();
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(useConsultation.getState().draft.trials.list).toEqual([]);
});

it("a trial of the case is duplicated and removed from any page, and quick entry is gone to", async () => {
  useConsultation.setState({ draft: withOneTrial() });
  const user = await at("/rulebook", "Rulebook");
  const ids = () => useConsultation.getState().draft.trials.list.map(({ id }) => id);
  expect(await search(user, "duplicate")).toEqual(["Duplicate trial 1: sertraline Medicine trials"]);
  await user.keyboard("{Enter}");
  await screen.findByRole("group", { name: "Trial 2: sertraline" });
  expect(ids()).toEqual(["t1", "t2"]);
  await search(user, "remove trial 1");
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(ids()).toEqual(["t2"]);
  });
  await search(user, "quick entry");
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getByLabelText(/^Quick entry/)).toHaveFocus();
  });
});

it("in a practice case it is the attempt that a trial is added to, and its steps that are gone through", async () => {
  const user = await at("/practice/two-of-a-kind", "Two of a kind");
  await user.click(screen.getByRole("button", { name: "Begin this case" }));
  await search(user, "add trial");
  await user.click(screen.getAllByRole("menuitem")[0]!);
  await waitFor(() => {
    expect(screen.getByLabelText("Medicine")).toHaveFocus();
  });
  expect(usePractice.getState().attempts[0]?.trials.list).toHaveLength(1);
  expect(useConsultation.getState().draft.trials.list).toEqual([]);
  await user.keyboard("{Alt>}{PageDown}{/Alt}");
  expect(screen.getByRole("heading", { level: 2, name: "Judge and commit" })).toHaveFocus();
  // The steps after the commit stay closed.
  await user.keyboard("{Alt>}{PageDown}{/Alt}");
  expect(screen.getByRole("heading", { level: 2, name: "Judge and commit" })).toBeVisible();
  expect(await search(user, "compare")).not.toContain("Compare Step of the practice case");
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "read the chart");
  await user.click(screen.getByRole("menuitem", { name: /^Read the chart/ }));
  expect(await screen.findByRole("heading", { level: 2, name: "Read the chart" })).toBeVisible();
});

it("in practice Ctrl+S saves the progress, not the case", async () => {
  const urls = vi.fn(() => "blob:none");
  Object.assign(URL, { createObjectURL: urls, revokeObjectURL: () => undefined });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  const user = await at("/practice", "Practice");
  await user.keyboard("{Control>}s{/Control}");
  expect(clicked).toEqual(["crossroads-practice-progress.json"]);
});
