import "fake-indexeddb/auto";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { useHereStore } from "../../../src/ui/state/here";
import { SavedPage } from "../../../src/ui/saved/SavedPage";
import { useSaved, type Entry } from "../../../src/ui/saved/saved";
import { saveFiles } from "../../../src/ui/saved/save-files";
import { MOST_BYTES } from "../../../src/ui/saved/transfer";
import { removeReview, removeVault } from "../../../src/ui/saved/vault";

const PASSPHRASE = "four words that wander";

beforeEach(async () => {
  await removeVault();
  localStorage.clear();
  useConsultation.setState({ caseId: "a", draft: emptyDraft(), saved: null, region: "", handoutEdits: {}, record: [] });
  useSaved.setState(useSaved.getInitialState());
});

/** The page, with reviews of these names saved, the last of them on screen. */
async function unlockedWith(...names: readonly string[]) {
  await useSaved.getState().create(PASSPHRASE);
  for (const name of names) await useSaved.getState().save(name, "copy");
  useSaved.getState().told(null);
  const user = userEvent.setup();
  render(<SavedPage />);
  await screen.findByRole("heading", { name: "The case on screen" });
  return user;
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Waits until it is told that the case was saved, and stands in its card. */
async function expectSavedAs(name: string) {
  await waitFor(() => {
    expect(screen.getAllByText(`Saved as “${name}”.`)).toHaveLength(2);
  });
  // The list is read again after it.
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

/** What is handed to the browser to be saved as files. */
function savedFiles() {
  const blobs: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return "blob:none";
  };
  URL.revokeObjectURL = () => undefined;
  return blobs;
}

it("the search finds a name with accents or without, and says where it finds none", async () => {
  const user = await unlockedWith("Café, éclair", "Other");
  await user.type(screen.getByRole("searchbox"), "ECLAIR cafe\u0301");
  expect(screen.getAllByRole("article").map((row) => row.getAttribute("aria-label"))).toEqual(["Café, éclair"]);
  const nothing = "No name has these words.";
  const regions = screen.getAllByRole("status");
  await user.type(screen.getByRole("searchbox"), "s");
  expect(regions.filter(({ textContent }) => textContent === nothing)).toHaveLength(1);
});

describe("a file of reviews", () => {
  it("of one review is called otherwise than that of all, and by nothing that is in it", async () => {
    const user = await unlockedWith("One", "Two");
    savedFiles();
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(
      within(screen.getByRole("article", { name: "One" })).getByRole("button", { name: "Save as a file" }),
    );
    await user.click(button("Save all as a file"));
    await waitFor(() => {
      expect(names).toEqual(["crossroads-review.json", "crossroads-reviews.json"]);
    });
  });

  it("as large as many reviews make it is taken in", async () => {
    const user = await unlockedWith("One");
    const files = savedFiles();
    await user.click(button("Save all as a file"));
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
    const file = JSON.parse(await files[0]!.text()) as { reviews: unknown[] };
    const [review] = file.reviews;
    const many = JSON.stringify({ ...file, reviews: Array.from({ length: 1500 }, () => review) }, null, 2);
    expect(many.length).toBeGreaterThan(5_000_000);
    await user.upload(screen.getByLabelText("File of reviews"), new File([many], "many.json"));
    expect(await screen.findByRole("heading", { name: "Take in 1500 reviews" })).toBeVisible();
  });

  it("is several files where one would be too large, and that is said", () => {
    const files = savedFiles();
    const review = (id: string) => ({
      id,
      revision: 1,
      nonce: new Uint8Array(12),
      data: new Uint8Array(20_000_000),
    });
    const check = { nonce: new Uint8Array(12), data: new Uint8Array(16) };
    const head = { salt: new Uint8Array(16), iterations: 600_000, check };
    saveFiles({ head, reviews: ["a", "b"].map(review) }, "reviews");
    expect(files).toHaveLength(2);
    expect(useSaved.getState().notice?.text).toMatch(/so 2 files were made/);
  });

  it("that no device made is refused by one limit", async () => {
    const user = await unlockedWith("One");
    const file = new File(["{}"], "huge.json");
    vi.spyOn(file, "size", "get").mockReturnValue(MOST_BYTES + 1);
    await user.upload(screen.getByLabelText("File of reviews"), file);
    expect(
      await screen.findByText("“huge.json” was not taken in: found more than 50 MB; accepted: at most 50 MB."),
    ).toBeVisible();
  });
});

describe("the storage emptied by the browser while the reviews are open", () => {
  it.each(["Save all as a file", "Lock now", "Save again"])("is said at “%s”, and leads on", async (what) => {
    const user = await unlockedWith("One", "Two");
    const files = savedFiles();
    await removeVault();
    await user.click(button(what));
    expect(await screen.findByRole("heading", { name: "Choose a passphrase" })).toBeVisible();
    expect(screen.getByText(/^Reviews were saved on this device, and the browser has removed them/)).toBeVisible();
    expect(screen.queryByText(/^Saved as/)).toBeNull();
    await user.click(button("Save them as a file"));
    const file = await files[0]!.text();

    await user.type(screen.getByLabelText(/^Passphrase,/), "another passphrase of mine");
    await user.type(screen.getByLabelText("The same again"), "another passphrase of mine");
    await user.click(button("Use this passphrase"));
    expect(await screen.findByText("It was saved as “Two”, which is not on this device any more.")).toBeVisible();
    expect(screen.getByText("No review is saved yet.")).toBeVisible();
    await user.upload(screen.getByLabelText("File of reviews"), new File([file], "kept.json"));
    await user.type(await screen.findByLabelText("Passphrase the file was saved under"), PASSPHRASE);
    await user.click(button(/^Take them in/));
    expect(await screen.findByRole("article", { name: "One" })).toBeVisible();
    await user.click(button("Do without them"));
    expect(screen.queryByRole("heading", { name: "Still in this tab" })).toBeNull();
    await user.click(button("Save on this device"));
    expect((await screen.findAllByText("Saved as “Two”."))[0]).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is said to who unlocks, when it happened while they were locked", async () => {
    const user = await unlockedWith("One");
    await user.click(button("Lock now"));
    await removeVault();
    await user.type(await screen.findByLabelText("Passphrase"), PASSPHRASE);
    await user.click(button("Unlock"));
    expect(await screen.findByRole("heading", { name: "Choose a passphrase" })).toBeVisible();
    expect(button("Save it as a file")).toBeVisible();
  });

  it("is found out by who comes back to the page", async () => {
    await unlockedWith("One");
    await removeVault();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(await screen.findByRole("heading", { name: "Choose a passphrase" })).toBeVisible();
  });
});

describe("what is said of the case on screen", () => {
  it("is not that it was saved, when it was not", async () => {
    const user = await unlockedWith("One");
    await user.click(button("Save again"));
    await expectSavedAs("One");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await user.click(button("Save again"));
    put.mockRestore();
    expect(await screen.findByText(/so this was not saved/)).toBeVisible();
    expect(screen.getAllByText("Saved as “One”.")).toHaveLength(1);
  });

  it("goes with the case", async () => {
    const user = await unlockedWith("Alpha");
    await user.click(button("Save again"));
    await expectSavedAs("Alpha");
    act(() => {
      useConsultation.getState().draftReplaced(emptyDraft());
    });
    expect(screen.queryByText("Saved as “Alpha”.")).toBeNull();
    expect(screen.getByText("Not saved on this device.")).toBeVisible();
    await user.click(button("Open"));
    expect(screen.getByText("“Alpha” is the case on screen now.")).toBeVisible();
    act(() => {
      useConsultation.getState().replacementUndone();
    });
    expect(screen.queryByText("“Alpha” is the case on screen now.")).toBeNull();
    await user.click(button("Open"));
    await user.click(button("Rename…"));
    await user.clear(screen.getByLabelText("New name of Alpha"));
    await user.type(screen.getByLabelText("New name of Alpha"), "Beta{Enter}");
    expect(await screen.findByText("Saved as “Beta”.")).toBeVisible();
    expect(screen.queryByText("“Alpha” is the case on screen now.")).toBeNull();
  });

  it("is that the review is gone, once another tab has removed it", async () => {
    const user = await unlockedWith("Shared");
    const { id, revision } = useConsultation.getState().saved!;
    await user.click(button("Save again"));
    await expectSavedAs("Shared");
    await removeReview(id, revision + 1);
    await act(() => useSaved.getState().refresh());
    expect(screen.getByText("No review is saved yet.")).toBeVisible();
    expect(screen.getByText("It was saved as “Shared”, which is not on this device any more.")).toBeVisible();
    expect(screen.queryByText("Saved as “Shared”.")).toBeNull();
    await user.click(button("Save on this device"));
    expect(await screen.findByRole("article", { name: "Shared" })).toBeVisible();
  });

  it("is that nothing was saved, where the review went unnoticed", async () => {
    const user = await unlockedWith("Shared");
    const { id, revision } = useConsultation.getState().saved!;
    await removeReview(id, revision);
    await user.click(button("Save again"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^This review is not on this device any more, so nothing was saved\. Nothing on screen is lost\./,
    );
    act(() => {
      useConsultation.getState().draftReplaced(emptyDraft());
    });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes the name that is typed at the key Enter", async () => {
    const user = await unlockedWith();
    const name = screen.getByLabelText(/^Name of the review/);
    await user.clear(name);
    await user.type(name, "{Enter}");
    expect(screen.getByText("No review is saved yet.")).toBeVisible();
    await user.type(name, "Typed{Enter}");
    expect(await screen.findByRole("article", { name: "Typed" })).toBeVisible();
    act(() => {
      useConsultation.getState().draftReplaced(emptyDraft());
    });
    expect((name as HTMLInputElement).value).toMatch(/^Review of /);
  });
});

describe("deleted reviews", () => {
  it("are named, and each can be put back", async () => {
    const user = await unlockedWith("One", "Two");
    await user.click(within(screen.getByRole("article", { name: "Two" })).getByRole("button", { name: "Delete" }));
    expect(await screen.findByText("“Two” was deleted.")).toBeVisible();
    expect(screen.getByText("It was saved as “Two”, which is not on this device any more.")).toBeVisible();
    await user.click(within(screen.getByRole("article", { name: "One" })).getByRole("button", { name: "Delete" }));
    expect(await screen.findByText("“One” was deleted.")).toBeVisible();
    // Twice, as by a double click.
    await user.dblClick(button("Undo: put it back, Two"));
    expect(await screen.findByText("Saved as “Two”.")).toBeVisible();
    await user.click(button("Undo: put it back, One"));
    expect(await screen.findByRole("article", { name: "One" })).toBeVisible();
    expect(screen.queryByText(/was deleted/)).toBeNull();
    expect(screen.getByText("“One” was put back.")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(button("Save again"));
    await expectSavedAs("Two");
  });
});

it("undo puts back what was deleted last, while the page is open", async () => {
  const user = await unlockedWith("One", "Two");
  const undone = () => useHereStore.getState().putBack;
  expect(undone()).toBeNull();
  for (const name of ["One", "Two"]) {
    await user.click(within(screen.getByRole("article", { name })).getByRole("button", { name: "Delete" }));
    await screen.findByText(`“${name}” was deleted.`);
  }
  act(() => undone()?.());
  await waitFor(() => {
    expect(screen.getByRole("article", { name: "Two" })).toHaveFocus();
  });
  expect(screen.getByText("“One” was deleted.")).toBeVisible();
  act(() => undone()?.());
  expect(await screen.findByText("“One” was put back.")).toBeVisible();
  expect(undone()).toBeNull();
});

it("a name that would be cut short says how long it may be", async () => {
  const user = await unlockedWith("One");
  const name = screen.getByRole("textbox", { name: /^Name of the review/ });
  await user.clear(name);
  await user.click(name);
  await user.paste("a".repeat(119));
  expect(name).toHaveAccessibleDescription("");
  await user.paste("bc");
  expect(name).toHaveValue(`${"a".repeat(119)}b`);
  expect(name).toHaveAccessibleDescription("A name has room for 120 characters; what is longer is cut.");
});

it("two reviews of one name and minute are told apart by the second", async () => {
  await unlockedWith("Same", "Other");
  const { list } = useSaved.getState();
  const [first, second] = list as [Entry, Entry];
  const at = (entry: Entry, savedAt: string, label: string): Entry => ({
    ...entry,
    review: { ...entry.review!, savedAt, label },
  });
  const show = (label: string) => {
    act(() => {
      useSaved.setState({
        list: [at(first, "2026-11-28T12:07:09.000Z", "Same"), at(second, "2026-11-28T12:07:41.000Z", label)],
      });
    });
    return screen.getAllByText(/^saved \d/).map(({ textContent }) => /:07(:\d\d)?/.exec(textContent)?.[1]);
  };
  expect(show("Other")).toEqual([undefined, undefined]);
  expect(show("Same")).toEqual([":09", ":41"]);
});
