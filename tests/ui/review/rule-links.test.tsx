import { render, within } from "@testing-library/react";
import fc from "fast-check";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, it } from "vitest";
import { assess } from "../../../src/rules/index";
import { RULE_IDS } from "../../../src/rules/rulebook/rule-ids";
import { ruleById } from "../../../src/rules/rulebook/rulebook";
import { OptionsSection } from "../../../src/ui/review/OptionsSection";
import { ReviewPage } from "../../../src/ui/review/ReviewPage";
import { useConsultation } from "../../../src/ui/state/consultation";
import { draftOf } from "../../../src/ui/state/read-draft";
import { intakes } from "../../support/intakes";

function show(element: React.JSX.Element) {
  const router = createMemoryRouter([{ path: "*", element }], { initialEntries: ["/review"] });
  return render(<RouterProvider router={router} />);
}

const addressesIn = (container: HTMLElement) =>
  [...container.querySelectorAll("a[data-rule]")].map((link) => link.getAttribute("href")?.replace("/rulebook/", ""));

it("every link of a review leads to a rule, and every “because” stands beside one, over generated histories", () => {
  const met = new Set<string | undefined>();
  let because = 0;
  fc.assert(
    fc.property(intakes, (intake) => {
      useConsultation.setState({ draft: draftOf(intake), record: [], region: "us" });
      const { container, unmount } = show(<ReviewPage />);
      const addresses = addressesIn(container);
      addresses.forEach((address) => met.add(address));
      expect(addresses.filter((address) => ruleById(address ?? "") === undefined)).toEqual([]);

      for (const summary of container.querySelectorAll("summary")) {
        if (!summary.textContent.startsWith("Because")) continue;
        because += 1;
        expect(summary.parentElement?.nextElementSibling?.matches("a[data-rule]"), summary.textContent).toBe(true);
      }
      unmount();
    }),
    { numRuns: 8 },
  );
  // Histories under 18 have none of either.
  expect(met.size).toBeGreaterThan(100);
  expect(because).toBeGreaterThan(100);
});

it("every finding of every generated history has its rule, in every country", () => {
  fc.assert(
    fc.property(intakes, fc.constantFrom(undefined, "us" as const, "uk" as const), (intake, region) => {
      const { options, safety, contributors, definitions } = assess(intake, { region });
      const addresses = [
        ...safety.flags.map(({ id }) => RULE_IDS.redFlag(id)),
        ...safety.notes.map(({ id }) => RULE_IDS.safetyNote(id)),
        ...definitions.flatMap(({ id }) => [RULE_IDS.definition(id, "lenient"), RULE_IDS.definition(id, "strict")]),
        ...contributors.toReview.map(({ id }) => RULE_IDS.contributor(id)),
        ...options.flatMap(({ interactions = [] }) => interactions.map(({ id }) => RULE_IDS.interaction(id))),
        ...options.flatMap(({ id, rulesOut, cautions, supports, preferences }) =>
          [...rulesOut, ...cautions, ...supports, ...preferences].map(({ text }) => RULE_IDS.optionFinding(id, text)),
        ),
      ];
      expect(addresses.filter((address) => ruleById(address) === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("a finding held back by a red flag leads to the red flag", () => {
  const { options, medicinesNow, investigational } = assess({
    intakeVersion: 1,
    episode: { psychoticFeatures: "yes" },
  });
  const { container } = show(
    <OptionsSection
      options={options.filter(({ id }) => id === "esketamine")}
      investigational={investigational}
      medicinesNow={medicinesNow}
    />,
  );
  const waits = within(container).getByRole("heading", { name: "Waits for a red flag" }).parentElement!;
  expect(within(waits).getByRole("link", { name: /^Rule: Psychotic features/ })).toHaveAttribute(
    "href",
    "/rulebook/red-flag-psychosis",
  );
});
