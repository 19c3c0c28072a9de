import { afterEach, expect, it } from "vitest";
import { emptyDraft } from "../../../src/ui/state/draft";
import { kept } from "../../../src/ui/state/read-kept";

const SLOT = "crossroads-draft-1";

afterEach(() => {
  sessionStorage.clear();
});

function keptBefore(handoutEdits: unknown) {
  sessionStorage.setItem(
    SLOT,
    JSON.stringify({ draft: emptyDraft(), region: "uk", chosenOptions: ["ect"], handoutEdits }),
  );
  return kept();
}

it("a draft kept when edits were plain text is still read; what was composed then is not known", () => {
  expect(keptBefore({ help: "my words" })).toMatchObject({
    region: "uk",
    handoutEdits: { help: { text: "my words", composed: null } },
  });
});

it("an edit comes back with what was composed when it was made", () => {
  const edit = { text: "my words", composed: "the composed words" };
  expect(keptBefore({ help: edit })).toMatchObject({ handoutEdits: { help: edit } });
});

it("an edit of another shape is set aside with its draft, not overwritten", () => {
  expect(keptBefore({ help: 7 })).toBeNull();
  expect(sessionStorage.getItem(`${SLOT}-damaged`)).toContain('"help":7');
});
