import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { draftOf, readDraft } from "../../../src/ui/state/read-draft";
import { answeredThroughout } from "../../support/answered";

beforeEach(() => {
  location.hash = "";
  useConsultation.setState({ draft: emptyDraft(), draftNumber: 0, region: "", step: "", replaced: null });
});

async function oneReading(scale: string) {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("button", { name: "Rating scales" }));
  await user.selectOptions(screen.getByLabelText("Rating scale"), scale);
  await user.click(screen.getByRole("button", { name: "Add a reading" }));
  return { user, card: screen.getByRole("group", { name: `Reading 1: ${scale}` }) };
}

const intake = () => readDraft(useConsultation.getState().draft).intake;

it("a total is put into words while it is typed, and 0 is no blank", async () => {
  const { user, card } = await oneReading("PHQ-9");
  await user.type(within(card).getByLabelText("Date"), "2026-03");
  const total = within(card).getByLabelText("PHQ-9 total");
  await user.type(total, "14");
  expect(await within(card).findByText(/^14 of 27; moderate \(Kroenke 2001\)/)).toBeVisible();
  await user.clear(total);
  expect(intake().scales).toEqual([{ id: "r1", scale: "phq9", date: "2026-03" }]);
  await user.type(total, "0");
  expect(intake().scales).toEqual([{ id: "r1", scale: "phq9", date: "2026-03", total: 0 }]);
});

it("items make the total, what is missing is named, and item 9 raises its flag", async () => {
  const { user, card } = await oneReading("PHQ-9");
  await user.click(within(card).getByText(/^Each item/));
  const item9 = within(card).getByLabelText(
    "Thoughts that you would be better off dead, or of hurting yourself in some way",
  );
  await user.selectOptions(item9, "1");
  expect(await within(card).findByText(/^1 to 25 of 27, missing: Item 1, interest; /)).toBeVisible();
  expect(screen.getAllByText(/^Item 9 is above 0 in the latest PHQ-9 listed/).length).toBeGreaterThan(0);
  await user.selectOptions(item9, "declined");
  expect(intake().scales).toEqual([{ id: "r1", scale: "phq9", items: { selfHarm: "declined" } }]);
});

it("what most hinges on asks item 9 of the newest PHQ-9 alone, and leads to its field", async () => {
  const total = (id: string, date: string) => ({ id, scale: "phq9", date, total: "12" }) as const;
  useConsultation.setState({
    // Nothing else stands open, so that it is among the few questions shown.
    draft: {
      ...draftOf(answeredThroughout([])),
      scales: [total("a", "2023-01-05"), total("c", "2026-11-20"), total("b", "2025-01")],
    },
  });
  const user = userEvent.setup();
  render(<App />);
  const [link, ...others] = await screen.findAllByRole("button", { name: /^Item 9, thoughts of death or self-harm/ });
  expect(others).toEqual([]);
  expect(link).toHaveTextContent(/PHQ-9 of 2026-11-20$/);
  await user.click(link!);
  const card = await screen.findByRole("group", { name: "Reading 2: PHQ-9" });
  await vi.waitFor(() => {
    expect(
      within(card).getByLabelText("Thoughts that you would be better off dead, or of hurting yourself in some way"),
    ).toHaveFocus();
  });
});

it("item 9 of the newest PHQ-9 is answered with one click where it is asked", async () => {
  useConsultation.setState({
    draft: {
      ...draftOf(answeredThroughout([])),
      scales: [
        { id: "a", scale: "phq9", date: "2023-01-05", total: "12" },
        { id: "c", scale: "phq9", date: "2026-11-20", total: "12" },
      ],
    },
  });
  const user = userEvent.setup();
  render(<App />);
  const answers = await screen.findByRole("group", { name: /^Item 9, thoughts of death or self-harm/ });
  expect(
    within(answers)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["0", "1", "2", "3", "Not known"]);
  await user.click(within(answers).getByRole("button", { name: "0" }));
  expect(intake().scales).toEqual([
    { id: "a", scale: "phq9", date: "2023-01-05", total: 12 },
    { id: "c", scale: "phq9", date: "2026-11-20", total: 12, items: { selfHarm: 0 } },
  ]);
});

it("what is no date, and a total its items contradict, is named at its field and kept", async () => {
  const { user, card } = await oneReading("AUDIT-C");
  await user.type(within(card).getByLabelText("Date"), "March");
  expect(await within(card).findByText(/^“March” is not accepted here/)).toBeVisible();
  await user.click(within(card).getByText(/^Each item/));
  await user.selectOptions(within(card).getByLabelText(/^How often there is a drink/), "4");
  await user.type(within(card).getByLabelText("AUDIT-C total"), "2");
  expect(await within(card).findByText(/^This does not fit another answer; accepted: from 4 to 12/)).toBeVisible();
  expect(within(card).getByLabelText("AUDIT-C total")).toHaveValue("2");
  expect(intake().scales).toEqual([{ id: "r1", scale: "auditC", items: { frequency: 4 } }]);
});

it("a reading that was removed can be put back as it was", async () => {
  const { user, card } = await oneReading("MADRS");
  await user.type(within(card).getByLabelText("MADRS total"), "33");
  await user.click(screen.getByRole("button", { name: "Remove reading 1" }));
  expect(intake().scales).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Undo: put it back" }));
  expect(intake().scales).toEqual([{ id: "r1", scale: "madrs", total: 33 }]);
});

it("the review shows each scale over time, and no change between two", async () => {
  const reading = (id: string, scale: "phq9" | "madrs", date: string, total: string) => ({ id, scale, date, total });
  useConsultation.setState({
    draft: {
      ...emptyDraft(),
      scales: [
        reading("a", "phq9", "2026-03", "9"),
        reading("b", "phq9", "2025-09-01", "20"),
        reading("c", "madrs", "2026-03", "33"),
      ],
    },
  });
  render(<App />);
  await userEvent.setup().click(screen.getByRole("link", { name: "Review" }));
  const table = within(await screen.findByRole("region", { name: "Readings of PHQ-9" }));
  expect(
    table
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    expect.stringMatching(/^2025-09-0120 of 27severe.*first reading/),
    expect.stringMatching(/^2026-039 of 27mild.*55 % lower than firstresponse/),
  ]);
  const madrs = within(screen.getByRole("region", { name: "Readings of MADRS" }));
  expect(madrs.getByText("severe from 31 (Müller 2003, by global impression)")).toBeVisible();
});
