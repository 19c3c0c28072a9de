import { describe, expect, it } from "vitest";
import { MEDICINE_NAMES, medicineNamed, trialDrug } from "../../../src/rules/adequacy/medicines";

describe("the medicine of a name", () => {
  it.each([
    ["sertraline", "sertraline"],
    ["  Sertraline ", "sertraline"],
    ["ZOLOFT", "sertraline"],
    // Named by its substance alone, a form that sets the dose scale is not meant.
    ["bupropion", "bupropion"],
    ["dothiepin", "dosulepin"],
    ["T3", "liothyronine"],
    ["venlafaxine XR", "venlafaxine"],
    ["St John's wort", "st-johns-wort"],
    ["quetiapine", "quetiapine"],
    ["quetiapine XR", "quetiapine-xr"],
    ["fluoxetine", "fluoxetine"],
    ["fluoxetine weekly", "fluoxetine-weekly"],
    ["a remedy", undefined],
    ["sertralin", undefined],
    ["", undefined],
  ])("%j: %s", (typed, id) => {
    expect(medicineNamed(typed)?.id).toBe(id);
  });

  it("is found for each name that is offered, and is a medicine of that name", () => {
    for (const { name } of MEDICINE_NAMES) {
      const bearers = MEDICINE_NAMES.filter((other) => other.name.toLowerCase() === name.toLowerCase());
      expect(bearers.map(({ drug }) => drug)).toContain(medicineNamed(name));
    }
  });
});

describe("the medicine of a trial", () => {
  it.each([
    ["listed", "sertraline", "sertraline"],
    ["an id that is not listed", "tea", undefined],
    ["a product name written as unlisted", { unlisted: "Zoloft " }, "sertraline"],
    ["not listed", { unlisted: "a remedy" }, undefined],
    ["not known", "unknown", undefined],
    ["not asked", undefined, undefined],
  ] as const)("%s", (_, drug, id) => {
    expect(trialDrug({ kind: "trial", id: "t", drug })?.id).toBe(id);
  });

  it("of several there is none", () => {
    expect(trialDrug({ kind: "several", id: "s", drugClass: "ssri" })).toBeUndefined();
  });
});
