import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, it } from "vitest";
import { assess } from "../../../src/rules/index";
import { CompareOptions } from "../../../src/ui/review/CompareOptions";
import { useConsultation } from "../../../src/ui/state/consultation";

beforeEach(() => {
  useConsultation.setState({ comparedOptions: [] });
});

async function opened() {
  const { options } = assess({ intakeVersion: 1, conditions: { kidneyImpairment: "yes", metalInHead: "yes" } });
  const user = userEvent.setup();
  render(
    <MemoryRouter>
      <CompareOptions options={options} />
    </MemoryRouter>,
  );
  await user.click(screen.getByText("Compare two to four options side by side"));
  const choose = (name: string) => user.click(screen.getByRole("checkbox", { name }));
  return { choose };
}

it("two options stand on the same rows, each with what was found of it here", async () => {
  const { choose } = await opened();
  await choose("Adding lithium");
  expect(screen.queryByRole("table")).toBeNull();
  await choose("Transcranial magnetic stimulation (rTMS)");

  const table = screen.getByRole("table");
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Adding lithium", "Transcranial magnetic stimulation (rTMS)"]);
  const row = (name: string) => {
    const [lithium, rtms] = within(within(table).getByRole("row", { name: new RegExp(`^${name}`) })).getAllByRole(
      "cell",
    );
    return { lithium, rtms };
  };
  expect(row("Cautions here").lithium).toHaveTextContent("Kidney function is reduced");
  expect(row("Cautions here").rtms).toHaveTextContent("none recorded");
  expect(row("What rules it out").rtms).toHaveTextContent("Metal or a device in or near the head");
  expect(row("What rules it out").lithium).toHaveTextContent("none recorded");
  expect(row("Standing here").rtms).toHaveTextContent("not usually compatible with what is recorded");
});

it("a fifth can't be chosen until one of the four is taken out", async () => {
  const { choose } = await opened();
  for (const name of ["Adding lithium", "Bright light", "Exercise", "Adding lamotrigine"]) await choose(name);
  expect(screen.getByRole("checkbox", { name: "Adding pramipexole" })).toBeDisabled();
  expect(screen.getByRole("status")).toHaveTextContent("4 chosen, the most");
  await choose("Exercise");
  expect(screen.getByRole("checkbox", { name: "Adding pramipexole" })).toBeEnabled();
  expect(screen.getAllByRole("columnheader")).toHaveLength(3);
});
