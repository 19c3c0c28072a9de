import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { App } from "../../../src/ui/app/App";

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
