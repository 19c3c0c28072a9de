import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { CELLS } from "../../../src/ui/components/trials/trial-fields";
import { useHypothesis } from "../../../src/ui/intake/what-if/hypothesis";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft, type Draft, type RowDraft } from "../../../src/ui/state/draft";
import { readDraft } from "../../../src/ui/state/read-draft";

// A form that is made again over what was typed, as after a reload, Undo or another page.

const SERTRALINE = { kind: "trial", id: "t1", drug: "sertraline", dose: "150", weeks: "10" } as const;
const VENLAFAXINE = {
  kind: "trial",
  id: "t2",
  drug: "venlafaxine",
  dose: "225",
  weeks: "12",
  adherence: "most",
  outcome: "partial",
  whyEnded: "sideEffects",
  episode: "earlier",
} as const;

const now = () => useConsultation.getState().draft;

function begin(draft: Partial<Draft>, step: string) {
  useConsultation.setState({
    draft: { ...emptyDraft(), ...draft },
    draftNumber: 0,
    step,
    wantedFact: null,
    record: [],
  });
  useHypothesis.setState({ of: null, from: null, draft: null, left: 0 });
  const user = userEvent.setup();
  render(<App />);
  return user;
}

const trials = (list: Draft["trials"]["list"]): Partial<Draft> => ({ trials: { whenEmpty: "", list } });
const row = (number: number) => screen.getByRole("group", { name: new RegExp(`^Trial ${number}:`) });
const answersIn = (group: HTMLElement) =>
  [...group.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")].map(({ value }) => value);

beforeEach(() => {
  globalThis.location.hash = "";
});

it("a trial that is added holds nothing of the one that was removed at its place", async () => {
  const user = begin(trials([SERTRALINE, VENLAFAXINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Remove trial 2" }));
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  expect(answersIn(row(2)).filter((value) => value !== "")).toEqual([]);
  await user.type(within(row(2)).getByLabelText("Medicine"), "fluoxetine");
  expect(now().trials.list).toEqual([SERTRALINE, expect.objectContaining({ drug: "fluoxetine" })]);
  const added = now().trials.list[1] ?? {};
  expect(Object.entries(added).filter(([name, value]) => !["id", "kind", "drug"].includes(name) && value)).toEqual([]);
});

it("rows that move up show their own answers", async () => {
  const user = begin(trials([VENLAFAXINE, SERTRALINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Remove trial 1" }));
  expect(within(row(1)).getByLabelText("Medicine")).toHaveValue("sertraline");
  for (const name of ["Doses taken", "Best result", "Why it ended", "Episode"])
    expect(within(row(1)).getByLabelText(name)).toHaveValue("");
});

it("rows that change places take their answers along, and nothing else", async () => {
  const user = begin(trials([VENLAFAXINE, SERTRALINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Move trial 2 up" }));
  expect(within(row(1)).getByLabelText("Medicine")).toHaveValue("sertraline");
  for (const name of ["Doses taken", "Best result", "Why it ended", "Episode"])
    expect(within(row(1)).getByLabelText(name)).toHaveValue("");
  expect(within(row(2)).getByLabelText("Best result")).toHaveValue("partial");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await user.click(screen.getByRole("button", { name: "Move trial 1 down" }));
  expect(within(row(1)).getByLabelText("Best result")).toHaveValue("");
});

it("a line that is taken in holds nothing of the trial that was removed at its place", async () => {
  const user = begin(trials([SERTRALINE, VENLAFAXINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Remove trial 2" }));
  await user.type(screen.getByLabelText(/^Quick entry/), "Prozac 40mg");
  await user.click(await screen.findByRole("button", { name: /^Take/ }));
  for (const name of ["Weeks at that dose", "Doses taken", "Best result", "Why it ended", "Episode"])
    expect(within(row(2)).getByLabelText(name)).toHaveValue("");
});

it("in a what-if too", async () => {
  const user = begin(trials([SERTRALINE, VENLAFAXINE]), "trials");
  act(() => {
    globalThis.location.hash = "#/what-if";
  });
  await screen.findByRole("region", { name: "What if" });
  await user.click(await screen.findByRole("button", { name: "Remove trial 2" }));
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  expect(answersIn(row(2)).filter((value) => value !== "")).toEqual([]);
});

it("a course that is added holds nothing of the one that was removed", async () => {
  const course: RowDraft = { id: "ect1", placement: "bitemporal", sessions: "12", outcome: "partial" };
  const { courses } = emptyDraft();
  const user = begin({ courses: { ...courses, ect: { had: "yes", list: [course] } } }, "courses");
  await user.click(await screen.findByRole("button", { name: "Remove course 1" }));
  await user.click(screen.getByRole("button", { name: /^Add a course of / }));
  await waitFor(() => {
    expect(now().courses.ect.list).toHaveLength(1);
  });
  const group = screen.getByRole("group", { name: /course 1$/ });
  expect(answersIn(group).filter((value) => value !== "")).toEqual([]);
  expect(Object.entries(now().courses.ect.list[0] ?? {}).filter(([name, value]) => name !== "id" && value)).toEqual([]);
});

it("a reading that is added holds nothing of the one that was removed", async () => {
  const user = begin({ scales: [{ id: "r1", scale: "phq9", date: "2026-05-01", total: "17" }] }, "scales");
  await user.click(await screen.findByRole("button", { name: /^Remove/ }));
  await user.click(screen.getByRole("button", { name: "Add a reading" }));
  const group = screen.getByRole("group", { name: /PHQ-9/ });
  expect(answersIn(group).filter((value) => value !== "")).toEqual([]);
});

it("a current medicine that is added holds nothing of the one that was removed", async () => {
  const user = begin(
    { currentMedicines: { whenEmpty: "", list: [{ id: "m1", medicine: "ibuprofen", asNeeded: "yes" }] } },
    "medicines",
  );
  await user.click(await screen.findByRole("button", { name: "Remove medicine 1" }));
  await user.click(screen.getByRole("button", { name: "Add a current medicine" }));
  await waitFor(() => {
    expect(now().currentMedicines.list).toHaveLength(1);
  });
  expect(Object.values(now().currentMedicines.list[0] ?? {}).filter(Boolean)).toHaveLength(1);
});

it("an augmentation stays without a base once that was taken out, and is not added to the next one", async () => {
  const lithium = { kind: "trial", id: "t1", drug: "lithium", dose: "900", weeks: "6", addedTo: "t2" } as const;
  const user = begin(trials([lithium, VENLAFAXINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Remove trial 2" }));
  expect(readDraft(now()).intake.trials).toMatchObject([{ addedTo: "unknown" }]);
  await user.click(screen.getByRole("button", { name: "Add a medicine trial" }));
  await user.type(within(row(2)).getByLabelText("Medicine"), "fluoxetine");
  expect(readDraft(now()).intake.trials).toMatchObject([{ addedTo: "unknown" }, { drug: "fluoxetine" }]);
  await user.click(within(row(1)).getByText(/^More/));
  expect(within(row(1)).getByLabelText("Added to")).toHaveDisplayValue("a trial that was taken out; not known which");
  // Put back, it is the one again.
  await user.click(screen.getByRole("button", { name: "Undo: put it back" }));
  expect(within(row(1)).getByLabelText("Added to")).toHaveDisplayValue("venlafaxine");
});

it("removed and put back by the keyboard, a course keeps the focus in its list", async () => {
  const { courses } = emptyDraft();
  const list: RowDraft[] = [{ id: "ect1", sessions: "12" }];
  const user = begin({ courses: { ...courses, ect: { had: "yes", list } } }, "courses");
  (await screen.findByRole("button", { name: "Remove course 1" })).focus();
  await user.keyboard("{Enter}");
  const add = screen.getByRole("button", { name: /^Add a course of / });
  expect(add).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getByRole("group", { name: /course 1$/ })).toContainElement(document.activeElement as HTMLElement);
  });
  await user.click(screen.getByRole("button", { name: "Undo: put it back" }));
  await waitFor(() => {
    expect(screen.getByRole("group", { name: /course 1$/ })).toContainElement(document.activeElement as HTMLElement);
  });
  expect(now().courses.ect.list.map(({ id }) => id)).toEqual(["ect2", "ect1"]);
});

it("a row that comes back takes the focus; where one goes, the keys of the list go on", async () => {
  const user = begin(trials([SERTRALINE, VENLAFAXINE]), "trials");
  await user.click(await screen.findByRole("button", { name: "Remove trial 2" }));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => {
    expect(within(row(2)).getByLabelText("Medicine")).toHaveFocus();
  });
  await user.click(screen.getByRole("button", { name: "Redo" }));
  await waitFor(() => {
    expect(within(row(1)).getByLabelText("Medicine")).toHaveFocus();
  });
  await user.keyboard("{ArrowRight}");
  expect(within(row(1)).getByLabelText("Highest daily dose")).toHaveFocus();
});

it("a step that was found by its name has the focus at its heading", async () => {
  const user = begin(trials([]), "safety");
  await screen.findByRole("button", { name: "Find" });
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("searchbox"), "conditions");
  await user.click((await screen.findAllByRole("menuitem", { name: /Step of the intake/ }))[0]!);
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 1, name: "Conditions" })).toHaveFocus();
  });
});

it("whatever is done to the rows, each shows what the case holds, and nothing else", async () => {
  const acts = [
    "remove 1",
    "remove 2",
    "up 2",
    "down 1",
    "duplicate 1",
    "add",
    "undo",
    "redo",
    "type",
    "leave",
  ] as const;
  const cells = Object.entries(CELLS.trial);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 4, maxLength: 10 }), async (steps) => {
      const user = begin(trials([SERTRALINE, VENLAFAXINE, { kind: "trial", id: "t3", drug: "mirtazapine" }]), "trials");
      const press = async (name: string) => {
        const button = screen.queryByRole<HTMLButtonElement>("button", { name });
        if (button?.disabled === false) await user.click(button);
      };
      await screen.findByRole("button", { name: "Remove trial 1" });
      for (const step of steps) {
        const [what, number = ""] = step.split(" ");
        if (what === "remove") await press(`Remove trial ${number}`);
        if (what === "up" || what === "down") await press(`Move trial ${number} ${what}`);
        if (what === "duplicate") await press(`Duplicate trial ${number}`);
        if (what === "add") await press("Add a medicine trial");
        if (what === "undo") await press("Undo");
        if (what === "redo") await press("Redo");
        if (what === "type" && now().trials.list.length > 0)
          await user.selectOptions(within(row(1)).getByLabelText("Doses taken"), "few");
        if (what === "leave") await press("Safety").then(() => press("Medicine trials"));
        const list = now().trials.list;
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        list.forEach((held, index) => {
          for (const [name, label] of cells)
            expect(within(row(index + 1)).getByLabelText(label)).toHaveValue(held[name] ?? "");
        });
      }
      cleanup();
    }),
    { numRuns: 12 },
  );
}, 120_000);
