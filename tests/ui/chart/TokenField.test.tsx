import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { TokenField } from "../../../src/ui/chart/TokenField";

it("uses a token that was typed once its field is left, and says whether one is in use", async () => {
  const used: string[] = [];
  render(<TokenField onToken={(token) => used.push(token)} />);
  const user = userEvent.setup();
  await user.click(screen.getByText("Access token, if this record system asks for one"));
  expect(screen.getByRole("status").textContent).toBe("No token is in use.");
  await user.type(screen.getByLabelText("Access token"), " secret ");
  await user.tab();
  expect(screen.getByRole("status").textContent).toBe("A token is in use.");
  await user.click(screen.getByRole("button", { name: "Use this token" }));
  expect(used).toEqual(["secret"]);
});
