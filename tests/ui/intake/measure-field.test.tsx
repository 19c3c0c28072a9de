import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormProvider, useForm } from "react-hook-form";
import { expect, it } from "vitest";
import { SECTIONS } from "../../../src/rules/intake/questions";
import { QuestionField } from "../../../src/ui/components/fields";
import { parseTyped } from "../../../src/ui/state/read-draft";

const question = SECTIONS.conditions["hba1c"]!;

function Form({ onRead }: { readonly onRead: (text: string) => void }) {
  const form = useForm<{ hba1c: string }>({ defaultValues: { hba1c: "" } });
  return (
    <FormProvider {...form}>
      <QuestionField name="hba1c" fact="conditions.hba1c" question={question} />
      <button
        type="button"
        onClick={() => {
          onRead(form.getValues("hba1c"));
        }}
      >
        Read
      </button>
    </FormProvider>
  );
}

it("a result is typed with its unit and age; no unit is chosen beforehand; an open answer keeps what was typed", async () => {
  const person = userEvent.setup();
  const read: string[] = [];
  render(<Form onRead={(text) => read.push(text)} />);
  const last = async () => {
    await person.click(screen.getByRole("button", { name: "Read" }));
    return parseTyped(question, read.at(-1));
  };
  const unit = screen.getByRole("combobox", { name: "Latest HbA1c: unit" });
  expect((unit as HTMLSelectElement).value).toBe("");

  await person.type(screen.getByRole("textbox", { name: "Latest HbA1c" }), "6.5");
  expect(await last()).toMatchObject({ ok: false });
  await person.selectOptions(unit, "%");
  expect(await last()).toEqual({ ok: true, value: { value: 6.5, unit: "%" } });
  await person.type(screen.getByRole("textbox", { name: "Latest HbA1c: age in months" }), "14");
  expect(await last()).toEqual({ ok: true, value: { value: 6.5, unit: "%", monthsOld: 14 } });

  const open = screen.getByRole("combobox", { name: "Latest HbA1c: answer or not known" });
  await person.selectOptions(open, "unknown");
  expect(await last()).toEqual({ ok: true, value: "unknown" });
  await person.selectOptions(open, "");
  expect(await last()).toEqual({ ok: true, value: { value: 6.5, unit: "%", monthsOld: 14 } });
});
