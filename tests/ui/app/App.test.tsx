import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { App } from "../../../src/ui/app/App";
import { PAGE_TITLES } from "../../../src/ui/app/page-titles";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { useLock } from "../../../src/ui/state/lock";

beforeEach(() => {
  globalThis.location.hash = "";
  useConsultation.setState({ draft: emptyDraft(), draftNumber: 0, step: "" });
});

const goTo = (page: string) => {
  act(() => {
    globalThis.location.hash = `#${page}`;
  });
};

it("opens on the intake, with every page and step in reach", () => {
  render(<App />);

  expect(screen.getByRole("heading", { level: 1, name: "Person and episode" })).toBeVisible();
  for (const page of ["Intake", "Review", "Patient summary", "Practice"])
    expect(screen.getByRole("link", { name: page })).toBeVisible();
  expect(screen.getByRole("navigation", { name: "Steps of the intake" }).querySelectorAll("button")).toHaveLength(10);
});

it("asks for no name, birth date or record number", () => {
  render(<App />);

  const fields = screen.getAllByRole("textbox");
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) expect(field).not.toHaveAccessibleName(/name|born|birth date|record|address/i);
});

it("each page has a title of its own, the intake with its step, and nothing of the patient in it", async () => {
  const user = userEvent.setup();
  render(<App />);
  expect(document.title).toBe("Intake: Person and episode – Crossroads");
  await user.type(screen.getByLabelText("Age"), "46");
  await user.click(screen.getByRole("button", { name: "Safety" }));
  expect(document.title).toBe("Intake: Safety – Crossroads");
  for (const [page, title] of Object.entries(PAGE_TITLES).filter(([page]) => page !== "/")) {
    goTo(page);
    await screen.findByRole("heading", { level: 1 });
    // A page comes in when it is opened, which takes its time on a busy machine.
    await vi.waitFor(
      () => {
        expect(document.title).toBe(`${title} – Crossroads`);
      },
      { timeout: 10_000 },
    );
  }
  goTo("/practice/two-of-a-kind");
  await screen.findByRole("heading", { level: 1, name: "Two of a kind" });
  expect(document.title).toBe("Practice: Two of a kind – Crossroads");
  goTo("/sources/nonsense");
  await screen.findByRole("alert");
  expect(document.title).toBe("Sources – Crossroads");
});

it("an address that leads nowhere is said to, with the way to the intake", async () => {
  const user = userEvent.setup();
  render(<App />);
  goTo("/nonsense");
  await screen.findByRole("heading", { level: 1, name: "There is no such page" });
  expect(document.title).toBe("There is no such page – Crossroads");
  await user.click(screen.getByRole("link", { name: "to the intake" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Person and episode" })).toBeVisible();
});

it("that saved reviews were locked is said on any page but theirs, which says it itself", async () => {
  render(<App />);
  const lockedBecause = "Saved reviews were locked, since nobody used this page.";
  act(() => {
    useLock.setState({ lockedBecause });
  });
  expect(screen.getByText(lockedBecause)).toBeVisible();
  goTo("/saved");
  await screen.findByRole("heading", { level: 1, name: "Saved reviews" });
  await vi.waitFor(() => {
    expect(screen.queryByText(lockedBecause)).toBeNull();
  });
  goTo("/");
  await screen.findByRole("heading", { level: 1, name: "Person and episode" });
  expect(screen.queryByText(lockedBecause)).toBeNull();
});
