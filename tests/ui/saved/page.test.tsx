import "fake-indexeddb/auto";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { SavedPage } from "../../../src/ui/saved/SavedPage";
import { useSaved } from "../../../src/ui/saved/saved";
import { MOST_BYTES } from "../../../src/ui/saved/transfer";
import { removeVault } from "../../../src/ui/saved/vault";

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

describe("a file of reviews", () => {
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
