import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SECTIONS, type Section } from "../../../src/rules/intake/questions";
import { App } from "../../../src/ui/app/App";
import { SECTION_PARTS } from "../../../src/ui/intake/section-parts";

it.each(Object.entries(SECTION_PARTS))(
  "every question of %s stands in one part, and in one alone",
  (section, parts) => {
    const listed = parts.flatMap(({ names }) => names);
    expect(listed.toSorted()).toEqual(Object.keys(SECTIONS[section as Section]).toSorted());
  },
);

describe("a long section", () => {
  const open = async () => {
    const user = userEvent.setup();
    render(<App />);
    await user.click(screen.getByRole("button", { name: "Conditions" }));
    return { user, part: (name: string) => screen.getByRole("region", { name }) };
  };
  const radio = (question: RegExp, answer: string) =>
    within(screen.getByRole("group", { name: question })).getByRole("radio", { name: answer });

  it("asks what follows from an answer under that answer", async () => {
    const { user, part } = await open();
    const devices = part("Devices, metal and scans");
    expect(within(devices).queryByLabelText("Which of these devices")).toBeNull();
    await user.click(radio(/^Pacemaker, defibrillator or nerve stimulator/, "Yes"));
    const which = within(devices).getByLabelText("Which of these devices");
    const asked = screen.getByRole("group", { name: /^Pacemaker, defibrillator or nerve stimulator/ });
    expect(asked.compareDocumentPosition(which) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(
      which.compareDocumentPosition(screen.getByRole("group", { name: "MRI scan not possible" })) & 4,
    ).toBeTruthy();
  });

  it("answers the others of one part with no, and leaves the rest open", async () => {
    const { user, part } = await open();
    await user.click(radio(/^Epilepsy/, "Yes"));
    await user.click(within(part("Brain and nerves")).getByRole("button", { name: "All others here are “no”" }));
    expect(radio(/^Severe or frequent headaches/, "No")).toBeChecked();
    expect(radio(/^Epilepsy/, "Yes")).toBeChecked();
    expect(radio(/^Glaucoma/, "No")).not.toBeChecked();
  });

  it("says what a measured value answers, and does not answer that with no", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /^Safety/ }));
    await user.type(screen.getByLabelText("Latest sodium"), "128");
    await user.click(screen.getByRole("button", { name: /^Conditions/ }));
    expect(await screen.findByText(/^Read as yes: Latest sodium: 128 mmol\/L, below 135/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Asked: all others are “no”" }));
    expect(radio(/^Low sodium/, "No")).not.toBeChecked();
    expect(radio(/^Glaucoma/, "No")).toBeChecked();
  });
});
