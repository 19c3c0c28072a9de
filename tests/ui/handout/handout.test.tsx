import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

beforeEach(() => {
  useConsultation.setState({
    draft: emptyDraft(),
    draftNumber: 0,
    region: "uk",
    chosenOptions: [],
    handoutEdits: {},
    helpEditDropped: null,
    replaced: null,
    wantedFact: null,
  });
});

async function openSheet() {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("link", { name: "Patient summary" }));
  await screen.findByRole("heading", { name: "Summary for the patient" });
  return user;
}

const box = (name: string) => screen.getByRole("textbox", { name });

it("an edited help text does not outlive its country, and can be put back with a warning", async () => {
  const user = await openSheet();
  await user.type(box("Where to get help now"), " Ask for Kim.");
  await user.selectOptions(screen.getByLabelText("Country"), "us");
  expect(box("Where to get help now")).toHaveDisplayValue(/988/);
  expect(box("Where to get help now")).not.toHaveDisplayValue(/116 123|Kim/);

  await user.click(screen.getByRole("button", { name: "Undo: put my text back" }));
  expect(box("Where to get help now")).toHaveDisplayValue(/116 123[^]*Kim/);
  const warning = screen.getByRole("group", { name: "Changed since: Where to get help now" });
  expect(warning).toHaveTextContent(/116 123/);
  expect(warning).toHaveTextContent(/988/);
  await user.click(within(warning).getByRole("button", { name: /Take the new text/ }));
  expect(box("Where to get help now")).not.toHaveDisplayValue(/116 123/);
  expect(screen.queryByRole("group", { name: /^Changed since/ })).not.toBeInTheDocument();
});

it("undoing a new case brings no help text of another country back", async () => {
  const user = await openSheet();
  await user.type(box("Where to get help now"), " Ask for Kim.");
  await user.click(screen.getByRole("button", { name: "New case" }));
  await user.selectOptions(screen.getByLabelText("Country"), "us");
  await user.click(screen.getByRole("button", { name: /^Undo: back to the earlier case/ }));
  expect(box("Where to get help now")).not.toHaveDisplayValue(/116 123|Kim/);
});

it("undo says what it took back: the summary, or what else of the case changed", async () => {
  const user = await openSheet();
  const undo = () => user.click(screen.getByRole("button", { name: "Undo" }));
  await user.selectOptions(screen.getByLabelText("Country"), "us");
  await user.click(screen.getByRole("checkbox", { name: /Adding lithium/ }));
  await user.type(box("Adding lithium"), "!");
  await undo();
  expect(screen.getByText("Undone: the patient summary")).toBeInTheDocument();
  expect(box("Adding lithium")).not.toHaveDisplayValue(/!$/);
  await undo();
  expect(screen.getByRole("checkbox", { name: /Adding lithium/ })).not.toBeChecked();
  expect(screen.getByText("Undone: the patient summary")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Redo" }));
  expect(screen.getByText("Done again: the patient summary")).toBeInTheDocument();
  await undo();
  await undo();
  expect(screen.getByText("Undone: the country")).toBeInTheDocument();
});

it("undo says that another case came back, whichever way one took its place", async () => {
  const user = await openSheet();
  await user.click(screen.getByRole("button", { name: "New case" }));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByText("Undone: another case in its place")).toBeInTheDocument();
});

it("a text is taken back by the keys in its own field, typing as one change, and done again", async () => {
  const user = await openSheet();
  const field = box("Where to get help now");
  const composed = (field as HTMLTextAreaElement).value;
  await user.type(field, " Ask for Kim.");
  await user.keyboard("{Control>}z{/Control}");
  expect(field).toHaveDisplayValue(composed);
  expect(field).toHaveFocus();
  await user.keyboard("{Control>}y{/Control}");
  expect(field).toHaveDisplayValue(`${composed} Ask for Kim.`);
});

it("an option ticked after another was edited is on the sheet", async () => {
  const user = await openSheet();
  await user.click(screen.getByRole("checkbox", { name: /Adding lithium/ }));
  await user.type(box("Adding lithium"), " With Dr Lee.");
  await user.click(screen.getByRole("checkbox", { name: /Electroconvulsive therapy/ }));
  expect(box("Adding lithium")).toHaveDisplayValue(/Dr Lee/);
  expect(box("ECT")).toHaveDisplayValue(/short anaesthetic/);
});

it("an edited part warns when what is composed has changed since, and typing on does not silence it", async () => {
  const user = await openSheet();
  await user.type(box("Things worth checking"), " And tea.");
  expect(screen.queryByRole("group", { name: /^Changed since/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Intake" }));
  const { draft } = useConsultation.getState();
  const lifestyle = { ...draft.sections.lifestyle, insomnia: "yes" };
  useConsultation
    .getState()
    .draftWorkedOn({ draft: { ...draft, sections: { ...draft.sections, lifestyle } }, record: [] });
  await user.click(screen.getByRole("link", { name: "Patient summary" }));

  const warning = () => screen.getByRole("group", { name: "Changed since: Things worth checking" });
  expect(warning()).toHaveTextContent(/And tea/);
  expect(warning()).toHaveTextContent(/Sleep/);
  await user.type(box("Things worth checking"), " And cake.");
  await user.click(within(warning()).getByRole("button", { name: /Keep my text/ }));
  expect(box("Things worth checking")).toHaveDisplayValue(/And tea. And cake./);
  expect(screen.queryByRole("group", { name: /^Changed since/ })).not.toBeInTheDocument();
});

it("under 18 no adult sheet is shown", async () => {
  const { draft } = useConsultation.getState();
  const person = { ...draft.sections.person, ageYears: "17" };
  useConsultation.setState({ draft: { ...draft, sections: { ...draft.sections, person } } });
  await openSheet();
  expect(screen.getByText(/Crossroads is for adults/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Print the summary" })).not.toBeInTheDocument();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});
