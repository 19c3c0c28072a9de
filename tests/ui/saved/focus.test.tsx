import "fake-indexeddb/auto";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useKeptFocus } from "../../../src/ui/components/useKeptFocus";
import { SavedPage } from "../../../src/ui/saved/SavedPage";
import { useSaved } from "../../../src/ui/saved/saved";
import { filesOf } from "../../../src/ui/saved/transfer";
import { removeVault } from "../../../src/ui/saved/vault";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";

const PASSPHRASE = "four words that wander";
const OTHER = "five other words that stay";

beforeEach(async () => {
  await removeVault();
  localStorage.clear();
  useConsultation.setState({ caseId: "a", draft: emptyDraft(), saved: null, region: "", handoutEdits: {}, record: [] });
  useSaved.setState(useSaved.getInitialState());
});

/** The page as the app shows it. */
function Page() {
  useKeptFocus();
  return <SavedPage />;
}

/** The page with these reviews saved, used by the keyboard. */
async function unlockedWith(...names: readonly string[]) {
  await useSaved.getState().create(PASSPHRASE);
  for (const name of names) await useSaved.getState().save(name, "copy");
  useSaved.getState().told(null);
  const user = userEvent.setup();
  render(<Page />);
  await heading("The case on screen");
  return user;
}

const heading = (name: string) => screen.findByRole("heading", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const inRow = (row: string, name: string) =>
  within(screen.getByRole("article", { name: row })).getByRole("button", { name });

async function press(user: UserEvent, one: HTMLElement) {
  act(() => {
    one.focus();
  });
  await user.keyboard("{Enter}");
}

/** Waits until something has the focus, and goes on having it. */
async function expectFocusOn(find: () => HTMLElement) {
  await waitFor(() => {
    expect(find()).toHaveFocus();
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
  expect(find()).toHaveFocus();
}

describe("the focus of the keyboard", () => {
  it("is at the section that took the place of choosing a passphrase", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(await screen.findByLabelText(/^Passphrase,/), PASSPHRASE);
    await user.type(screen.getByLabelText("The same again"), PASSPHRASE);
    await press(user, button("Use this passphrase"));
    await expectFocusOn(() => screen.getByRole("heading", { name: "The case on screen" }));
  });

  it("stays on the button that saves", async () => {
    const user = await unlockedWith();
    await press(user, button("Save on this device"));
    await expectFocusOn(() => button("Save again"));
    await press(user, button("Save again"));
    await expectFocusOn(() => button("Save again"));
  });

  it("is in the name to be changed, then on the row; Escape and leaving it lead back", async () => {
    const user = await unlockedWith("One", "Two");
    await press(user, inRow("One", "Rename…"));
    await expectFocusOn(() => screen.getByLabelText("New name of One"));
    await user.keyboard("Three{Enter}");
    await expectFocusOn(() => screen.getByRole("article", { name: "Three" }));
    await press(user, inRow("Three", "Rename…"));
    await user.keyboard("Four{Escape}");
    await expectFocusOn(() => inRow("Three", "Rename…"));
    expect(screen.queryByLabelText("New name of Three")).toBeNull();
    await press(user, inRow("Three", "Rename…"));
    await press(user, button("Leave it"));
    await expectFocusOn(() => inRow("Three", "Rename…"));
  });

  it("is on the next row after one was deleted, and on the row that was put back", async () => {
    const user = await unlockedWith("One", "Two", "Three");
    const [first, second, third] = screen
      .getAllByRole("article")
      .map((row) => row.getAttribute("aria-label") ?? "") as [string, string, string];
    await press(user, inRow(second, "Delete"));
    await expectFocusOn(() => screen.getByRole("article", { name: third }));
    await press(user, inRow(third, "Delete"));
    await expectFocusOn(() => screen.getByRole("article", { name: first }));
    await press(user, inRow(first, "Delete"));
    await expectFocusOn(() => screen.getByRole("heading", { name: "On this device" }));
    await press(user, button(`Undo: put it back, ${second}`));
    await expectFocusOn(() => screen.getByRole("article", { name: second }));
  });

  it("is at what is locked, in a wrong passphrase, and at what is open again", async () => {
    const user = await unlockedWith("One");
    await press(user, button("Lock now"));
    await expectFocusOn(() => screen.getByRole("heading", { name: "Locked" }));
    const field = screen.getByLabelText("Passphrase");
    await user.type(field, "not this one at all");
    await press(user, button("Unlock"));
    await expectFocusOn(() => field);
    expect(field).toHaveAttribute("aria-invalid", "true");
    expect(field).toHaveAccessibleDescription(/^This is not the passphrase of the reviews on this device/);
    await user.clear(field);
    await user.type(field, PASSPHRASE);
    await press(user, button("Unlock"));
    await expectFocusOn(() => screen.getByRole("heading", { name: "The case on screen" }));
  });

  it("goes into another passphrase, to what is wrong in it, and back", async () => {
    const user = await unlockedWith("One");
    const opener = () => button("Another passphrase…");
    await press(user, opener());
    await expectFocusOn(() => screen.getByLabelText("Current passphrase"));
    await press(user, button("Leave it as it is"));
    await expectFocusOn(opener);
    await press(user, opener());
    for (const [current, wanted, again, wrong] of [
      [PASSPHRASE, "short", "short", /^New passphrase/],
      [PASSPHRASE, OTHER, "other", "The new one again"],
      ["not this one at all", OTHER, OTHER, "Current passphrase"],
    ] as const) {
      for (const [label, text] of [
        ["Current passphrase", current],
        [/^New passphrase/, wanted],
        ["The new one again", again],
      ] as const) {
        await user.clear(screen.getByLabelText(label));
        await user.type(screen.getByLabelText(label), text);
      }
      await press(user, button("Encrypt all anew"));
      await expectFocusOn(() => screen.getByLabelText(wrong));
      expect(screen.getByLabelText(wrong)).toBeInvalid();
      expect(screen.getAllByLabelText(/passphrase|again/i).filter((one) => one.ariaInvalid === "true")).toHaveLength(1);
    }
    await user.clear(screen.getByLabelText("Current passphrase"));
    await user.type(screen.getByLabelText("Current passphrase"), PASSPHRASE);
    await press(user, button("Encrypt all anew"));
    await expectFocusOn(opener);
    expect(screen.getByText(/^The passphrase was changed\./)).toBeVisible();
  });

  it("goes into the passphrase of a file, stays there while it is wrong, and then to the list", async () => {
    const user = await unlockedWith("One");
    const sealed = (await useSaved.getState().exported(useSaved.getState().list))!;
    const pick = () =>
      user.upload(
        screen.getByLabelText("File of reviews"),
        new File([JSON.stringify(filesOf(sealed)[0])], "reviews.json"),
      );
    const field = () => screen.getByLabelText("Passphrase the file was saved under");
    await pick();
    await expectFocusOn(field);
    await press(user, button("Leave it"));
    await expectFocusOn(() => button("Take in a file of reviews"));
    await pick();
    await user.type(await screen.findByLabelText("Passphrase the file was saved under"), "not this one at all");
    await press(user, button(/^Take them in/));
    await expectFocusOn(field);
    expect(field()).toHaveAccessibleDescription("This is not the passphrase of the file. Nothing was changed.");
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await expectFocusOn(() => screen.getByRole("heading", { name: "On this device" }));
  });

  it("is not led anywhere once it was left by hand", async () => {
    const user = await unlockedWith("One");
    act(() => {
      button("Lock now").focus();
      button("Lock now").blur();
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    act(() => {
      useSaved.getState().lock();
    });
    await heading("Locked");
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(document.body).toHaveFocus();
    await user.click(screen.getByLabelText("Passphrase"));
    expect(screen.getByLabelText("Passphrase")).toHaveFocus();
  });

  it("is at the head of the page that was opened anew, with a word on it", async () => {
    sessionStorage.setItem("crossroads-emptied", "here");
    vi.resetModules();
    const { SavedPage: Anew } = await import("../../../src/ui/saved/SavedPage");
    render(<Anew />);
    expect(screen.getByRole("heading", { name: "Saved reviews" })).toHaveFocus();
    expect(screen.getByText("Everything of Crossroads on this device was forgotten.")).toBeVisible();
    expect(sessionStorage.getItem("crossroads-emptied")).toBeNull();
  });
});
