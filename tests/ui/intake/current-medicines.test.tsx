import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HashRouter } from "react-router";
import { beforeEach, expect, it } from "vitest";
import { IntakePage } from "../../../src/ui/intake/IntakePage";
import { useConsultation } from "../../../src/ui/state/consultation";
import { emptyDraft } from "../../../src/ui/state/draft";
import { readDraft } from "../../../src/ui/state/read-draft";

beforeEach(() => {
  useConsultation.getState().draftReplaced(emptyDraft());
  useConsultation.getState().stepOpened("medicines");
});

const listed = () => readDraft(useConsultation.getState().draft).intake.currentMedicines;

it("medicines are entered by keyboard, read by name, and what is not recognised is kept and said so", async () => {
  const user = userEvent.setup();
  render(
    <HashRouter>
      <IntakePage />
    </HashRouter>,
  );
  const add = screen.getByRole("button", { name: "Add a current medicine" });
  add.focus();
  await user.keyboard("{Enter}");
  await user.type(await screen.findByRole("combobox", { name: "Medicine 1" }), "Nurofen");
  expect(screen.getByText("Read as ibuprofen: an NSAID")).toBeVisible();
  await user.click(add);
  await user.type(await screen.findByRole("combobox", { name: "Medicine 2" }), "Kava tea");
  expect(screen.getByText("Not recognised: kept as written, and not checked for interactions")).toBeVisible();
  expect(listed()).toMatchObject([{ medicine: "ibuprofen" }, { medicine: { unlisted: "Kava tea" } }]);
}, 30_000);

it("a removed medicine can be put back, and a listed one answers the question on its class", async () => {
  const user = userEvent.setup();
  render(
    <HashRouter>
      <IntakePage />
    </HashRouter>,
  );
  await user.click(screen.getByRole("button", { name: "Add a current medicine" }));
  await user.type(await screen.findByRole("combobox", { name: "Medicine 1" }), "carbamazepine");
  expect(await screen.findAllByText(/Read as yes: carbamazepine is listed above/)).not.toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Remove medicine 1" }));
  expect(listed()).toBeUndefined();
  await user.click(within(screen.getByText(/was removed/)).getByRole("button"));
  expect(listed()).toMatchObject([{ medicine: "carbamazepine" }]);
}, 30_000);
