import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { ChoosePassphrase } from "../../../src/ui/saved/passphrase-forms";
import { useSaved } from "../../../src/ui/saved/saved";

const create = vi.fn(() => Promise.resolve());

beforeEach(() => {
  create.mockClear();
  useSaved.setState({ create });
});

it.each([
  ["a".repeat(19), /but one character over and over.* 5 different ones or more make a passphrase/],
  ["abababababababab", /but 2 characters over and over/],
  ["short", /has 5 characters; 15 or more/],
  ["four words that wander", undefined],
])("the passphrase “%s” is refused with its reason, or taken", async (passphrase, why) => {
  const user = userEvent.setup();
  render(<ChoosePassphrase />);
  await user.type(screen.getByLabelText(/^Passphrase,/), passphrase);
  await user.type(screen.getByLabelText("The same again"), passphrase);
  await user.click(screen.getByRole("button", { name: "Use this passphrase" }));
  expect(create).toHaveBeenCalledTimes(why === undefined ? 1 : 0);
  if (why !== undefined) expect(screen.getByRole("alert")).toHaveTextContent(why);
});
