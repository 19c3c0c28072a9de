import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HandoutPage } from "../../../src/ui/handout/HandoutPage";
import { ReviewPage } from "../../../src/ui/review/ReviewPage";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

// The page gives the rules its own day; here that day is set, so nothing depends on when the test runs.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  useConsultation.setState({ draft: emptyDraft(), region: "uk", chosenOptions: [], handoutEdits: {} });
});
afterEach(() => {
  vi.useRealTimers();
});

it("before the review date neither page says anything is overdue, and the numbers are there", () => {
  vi.setSystemTime(new Date(2026, 10, 25));
  render(<ReviewPage />, { wrapper: MemoryRouter });
  expect(screen.queryByText(/^Past their review date/)).not.toBeInTheDocument();
  expect(screen.getByText("Samaritans: call 116 123, day and night")).toBeInTheDocument();
  expect(screen.queryByText(/whether they still hold is not known/)).not.toBeInTheDocument();
});

it("after it the review, its print and the patient's sheet say so, and still show the numbers", () => {
  vi.setSystemTime(new Date(2099, 0, 1));
  const { unmount } = render(<ReviewPage />, { wrapper: MemoryRouter });
  // On screen and on the printed page
  expect(screen.getAllByText(/^Past their review date on 2099-01-01: crisis contacts: 5/)).toHaveLength(2);
  expect(screen.getAllByText(/whether they still hold is not known/)).toHaveLength(2);
  expect(screen.getByText("Samaritans: call 116 123, day and night")).toBeInTheDocument();
  unmount();
  render(<HandoutPage />, { wrapper: MemoryRouter });
  expect(screen.getByText(/were due to be checked again by .* is not known/)).toBeInTheDocument();
});

it("without a country no numbers are shown, and that is said", () => {
  useConsultation.setState({ region: "" });
  render(<ReviewPage />, { wrapper: MemoryRouter });
  expect(screen.getAllByText(/No country is chosen, so no numbers are shown/)).toHaveLength(2);
  expect(screen.queryByText(/116 123/)).not.toBeInTheDocument();
});
