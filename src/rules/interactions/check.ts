import type { Intake } from "../intake/intake";
import { entriesOf, entryName, isClosed, recognised } from "../current-medicines/list";
import { nameWithRecord, trialList } from "../adequacy/facts";
import { trialDrug } from "../adequacy/medicines";
import { NOT_KNOWN_TEXT, openState } from "../intake/answer";
import { MEDICINE_CLASSES } from "../knowledge/medicines/classes";
import { toldClassesOf } from "../knowledge/medicines/medicines";
import { decide } from "../logic/decide";
import { explain, type Proof } from "../logic/explain";
import type { Facts } from "../logic/facts";
import type { InteractionEffect } from "./interaction";
import { interactionsOf } from "./criterion";

/** The medicines taken now, and how far they can be held against options. */
export interface MedicinesNow {
  /** Recognised medicines, those of trials that go on included, each with its classes in words. */
  readonly checked: readonly {
    readonly name: string;
    readonly classes: readonly string[];
    readonly isTrial: boolean;
  }[];
  /** Names that are not recognised: held against nothing, whatever they are. */
  readonly notChecked: readonly string[];
  /** How the list stands, in words. */
  readonly says: string;
}

type MedicineNow = MedicinesNow["checked"][number];

/** A medicine taken now with its classes, in a line. */
export function medicineText({ name, classes, isTrial }: MedicineNow): string {
  const from = isTrial ? ` (trial that goes on)` : "";
  return classes.length === 0 ? `${name}${from}` : `${name}${from}: ${classes.join(", ")}`;
}

/** What was held against an option's interactions, and what was not, in a line. */
export function checkedText({ checked, notChecked, says }: MedicinesNow): string {
  const held =
    checked.length === 0
      ? "Interactions checked: none"
      : `Interactions checked: ${checked.map(({ name }) => name).join(", ")}`;
  const open = notChecked.length === 0 ? "" : ` Not checked: ${notChecked.join(", ")}.`;
  return `${held}.${open}${checked.length + notChecked.length === 0 ? ` ${says}` : ""}`;
}

/** An interaction that arises. */
export interface InteractionFinding {
  readonly id: string;
  readonly effect: InteractionEffect;
  readonly proof: Proof;
}

/** Reads which medicines are taken now: the list of current medicines, and the trials that go on. */
export function medicinesNow(intake: Intake): MedicinesNow {
  const entries = entriesOf(intake);
  const listed = entries.flatMap((entry) => {
    const id = recognised(entry);
    return id === undefined ? [] : [{ name: entryName(entry), classes: classTexts(id), isTrial: false }];
  });
  const ongoing = (trialList(intake) ?? []).filter((trial) => trial.kind === "trial" && trial.whyEnded === "ongoing");
  const trials = ongoing.flatMap((trial) => {
    const drug = trialDrug(trial);
    return drug === undefined ? [] : [{ name: drug.name, classes: classTexts(drug.id), isTrial: true }];
  });
  return {
    checked: [...trials, ...listed],
    notChecked: [
      ...ongoing.filter((trial) => trialDrug(trial) === undefined).map((trial) => nameWithRecord(trial, intake)),
      ...entries.filter((entry) => recognised(entry) === undefined).map(entryName),
    ],
    says: listSays(intake),
  };
}

function classTexts(id: string): readonly string[] {
  return toldClassesOf(id).map((name) => MEDICINE_CLASSES[name].name);
}

function listSays(intake: Intake): string {
  const { currentMedicines: list, medicines } = intake;
  if (list === undefined || list === "unknown" || list === "declined" || list === "notAsked") {
    return `Current medicines: ${NOT_KNOWN_TEXT[openState(list)]}. What is not listed is not checked.`;
  }
  if (list === "none") return "No medicine is taken beside the trials.";
  if (isClosed(intake)) return "The list is stated to be complete, and every medicine in it is recognised.";
  return medicines?.listComplete === "yes"
    ? "The list is stated to be complete, but not every medicine in it is recognised."
    : "The list is not stated to be complete. What is not listed is not checked.";
}

/** The interactions that arise for an option. */
export function interactionsFound(option: string, facts: Facts): readonly InteractionFinding[] {
  return interactionsOf(option)
    .filter(({ when }) => decide(when, facts) === "yes")
    .map(({ id, effect, when }) => ({
      id,
      effect,
      get proof() {
        return explain(when, facts);
      },
    }));
}
