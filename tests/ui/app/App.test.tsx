import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";

it("names the product in its one main heading", () => {
  render(<App />);

  expect(screen.getByRole("heading", { level: 1, name: "Crossroads" })).toBeVisible();
});
