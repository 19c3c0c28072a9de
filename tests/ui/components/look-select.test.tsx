import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { LookSelect } from "../../../src/ui/components/LookSelect";
import { useSettings } from "../../../src/ui/state/settings";

afterEach(() => {
  useSettings.getState().lookChosen("device");
});

it("the look is chosen, and is that of the device to begin with", async () => {
  const user = userEvent.setup();
  render(<LookSelect />);
  const look = screen.getByRole("combobox", { name: "Look" });
  expect(look).toHaveValue("device");
  await user.selectOptions(look, "dark");
  expect(document.documentElement.dataset["look"]).toBe("dark");
  expect(look).toHaveValue("dark");
});
