import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

const BEGUN = "A new, empty case was begun.";

beforeEach(() => {
  globalThis.location.hash = "";
  useConsultation.setState({ draft: emptyDraft(), caseId: "", step: "safety", replaced: null, wantedFact: null });
});

async function begunAnew() {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole("button", { name: "New case" }));
  expect(await screen.findByText(BEGUN)).toBeVisible();
  return user;
}

it("what was done is told until another page or case is open", async () => {
  const user = await begunAnew();
  await user.type(screen.getByLabelText("Age"), "40");
  expect(screen.getByText(BEGUN)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Safety" }));
  expect(screen.getByText(BEGUN)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Review" }));
  await waitFor(() => {
    expect(screen.queryByText(BEGUN)).toBeNull();
  });
});

it("the way back is to the case that was there before, never to another", async () => {
  const user = await begunAnew();
  useConsultation.getState().draftReplaced(emptyDraft());
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /back to the earlier case/ })).toBeNull();
  });
  await user.click(screen.getByRole("button", { name: "New case" }));
  await user.click(await screen.findByRole("button", { name: /back to the earlier case/ }));
  expect(await screen.findByText("The earlier case is back.")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Review" }));
  await waitFor(() => {
    expect(screen.queryByText("The earlier case is back.")).toBeNull();
  });
});
