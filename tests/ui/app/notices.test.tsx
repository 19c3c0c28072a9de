import "fake-indexeddb/auto";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";
import { makeVault, saveReview } from "../../../src/ui/saved/vault";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

beforeEach(() => {
  globalThis.location.hash = "";
  useConsultation.setState({ draft: emptyDraft(), canKeep: true, saved: null, replaced: null });
});

it("that the draft can't be kept is said at once, and stays above the page once it was seen", async () => {
  const user = userEvent.setup();
  render(<App />);
  expect(screen.queryByRole("alert")).toBeNull();
  useConsultation.setState({ canKeep: false });
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("it lives in memory until the tab is closed or reloaded");
  await user.click(within(alert).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText(/it lives in memory/)).toBeVisible();
});

it("another tab that saved the review in hand is told of on any page, until that was seen", async () => {
  const key = await makeVault("four words that wander");
  const { id, revision } = await saveReview(key, "review", 0, "as it was");
  useConsultation.setState({ saved: { id, revision, label: "Review" } });
  const user = userEvent.setup();
  render(<App />);
  await user.type(screen.getByLabelText("Age"), "40");
  expect(screen.queryByRole("alert")).toBeNull();

  await saveReview(key, id, revision, "as another tab has it");
  new BroadcastChannel("crossroads-reviews").postMessage("changed");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("saved in another tab since it was opened here");
  expect(within(alert).getByRole("link")).toHaveAttribute("href", "#/saved");
  await user.click(within(alert).getByRole("button", { name: "Close" }));
  document.dispatchEvent(new Event("visibilitychange"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.queryByRole("alert")).toBeNull();

  await saveReview(key, id, revision + 1, "once more");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(await screen.findByRole("alert")).toBeVisible();
  useConsultation.getState().savedAs({ id, revision: revision + 2, label: "Review" });
  await waitFor(() => {
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
