import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";

it.each(["", "sleep"])("Escape closes it at once, with “%s” typed, and the focus is where it was", async (typed) => {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByLabelText("Age"));
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("searchbox");
  if (typed !== "") await user.type(screen.getByRole("searchbox"), typed);
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
  expect(screen.getByLabelText("Age")).toHaveFocus();
});
