import { expect, test, type Page } from "@playwright/test";
import { expectNoAxeViolations, watch } from "./support/page";

async function openRecord(page: Page) {
  await page.goto("./#/record");
  await expect(page.getByRole("heading", { level: 1, name: "Chart from the record" })).toBeVisible();
}

test("a clinician finds one of two people of one name, confirms the draft and reaches the review", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const seen = watch(page);
  await openRecord(page);

  await test.step("search, and tell two people of one name apart", async () => {
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("Enter at least 2 characters")).toBeVisible();
    await page.getByLabel("Family name").fill("Doppel");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("2 people found.")).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("Some share a name")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: /Read chart of .* born 1984/ }).click();
  });

  await test.step("what was asked, what came back, what was not used", async () => {
    await expect(page.getByText("Reading has ended.")).toBeVisible({ timeout: 60_000 });
    const asked = page.getByRole("region", { name: "What was asked of the record" });
    await expect(asked.getByRole("row")).toHaveCount(11);
    await expect(asked.getByRole("row", { name: /^Patient read to the end 1/ })).toBeVisible();
    await expect(asked.getByRole("row", { name: /^Medication read to the end/ })).toBeVisible();
    await page.getByText("Not used: 1").click();
    await expect(page.getByText("MedicationRequest/chart-03-order-2")).toBeVisible();
  });

  await test.step("the draft counts as unknown until it is confirmed", async () => {
    await page.getByRole("button", { name: /Draft the case from this chart/ }).click();
    await expect(page.getByRole("heading", { name: /Draft from the chart of/ })).toBeFocused();
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Review" }).click();
    await expect(page.getByText("fluoxetine (to confirm)").first()).toBeVisible();
    await expect(page.getByText("other medicines, if there were any").first()).toBeVisible();
    await expect(page.getByText("to confirm from the record: fluoxetine").first()).toBeVisible();
    await page.getByRole("link", { name: "Record" }).click();
  });

  await test.step("confirm the trial, leave one reading of the length out, confirm the other at its field", async () => {
    await page.getByRole("button", { name: "Nothing else was tried" }).click();
    await expect(page.getByText("The list of trials is read as everything")).toBeVisible();
    await page.getByRole("button", { name: "Confirm all of fluoxetine that is not contradicted" }).click();
    await expect(page.getByText(/Confirmed, from the record/).first()).toBeVisible();
    await page.getByRole("link", { name: "Intake" }).click();
    await page.getByRole("button", { name: "Confirm: Age, 41 years" }).click();
    await expect(page.getByLabel("Age", { exact: true })).toHaveValue("41");
    await page.getByRole("button", { name: "Medicine trials" }).click();
    await expect(page.getByLabel("Medicine", { exact: true })).toHaveValue("fluoxetine");
    await expect(page.getByLabel("Highest daily dose", { exact: true })).toHaveValue("40");
    await page.getByLabel("Doses taken").selectOption("most");
    await page.getByLabel("Best result").selectOption("minimal");
  });

  await test.step("the review names the record as the origin of what it used", async () => {
    await page.getByRole("link", { name: "Review" }).click();
    await expect(page.getByRole("heading", { name: /^fluoxetine/ })).toBeVisible();
    await expect(page.getByText("Adequate: dose, time and adherence").first()).toBeVisible();
    await expect(page.getByText("from the record: MedicationRequest").first()).toBeAttached();
    await expectNoAxeViolations(page);
  });

  await test.step("another patient's chart is refused for this case", async () => {
    await page.getByRole("link", { name: "Record" }).click();
    await page.getByLabel("Family name").fill("Doppel");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("button", { name: /Read chart of .* born 1971/ }).click();
    await page.getByRole("button", { name: /Draft the case from this chart/ }).click({ timeout: 60_000 });
    await expect(page.getByText("This chart belongs to another patient")).toBeVisible();
  });

  seen.expectNothingUnseemly(baseURL ?? "");
  expect(page.url()).not.toMatch(/Doppel|chart-0/);
});

test("a reading of the same chart again shows what differs, and loses no trial", async ({ page }) => {
  test.setTimeout(120_000);
  await openRecord(page);
  const patient = { resourceType: "Patient", id: "p1", birthDate: "1980-02-03", name: [{ text: "Test Person" }] };
  const order = (id: string, text: string, start: string, end: string) => ({
    resourceType: "MedicationRequest",
    id,
    status: "completed",
    intent: "order",
    subject: { reference: "Patient/p1" },
    authoredOn: start,
    medicationCodeableConcept: { text },
    dosageInstruction: [{ text: "1 tablet daily", timing: { repeat: { boundsPeriod: { start, end } } } }],
  });
  const open = async (resources: readonly unknown[]) => {
    const bundle = { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
    await page.getByLabel("FHIR Bundle file").setInputFiles({
      name: "chart.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(bundle)),
    });
    await page.getByRole("button", { name: /Draft the case from this chart/ }).click();
  };
  await open([patient, order("o1", "sertraline 100 mg tablets", "2025-01-01", "2025-03-01")]);
  await page.getByRole("button", { name: "Confirm all of sertraline that is not contradicted" }).click();

  await open([
    patient,
    order("o1", "sertraline 150 mg tablets", "2025-01-01", "2025-03-01"),
    order("o2", "venlafaxine 150 mg capsules", "2025-06-01", "2025-08-01"),
  ]);
  const differences = page.getByRole("region", { name: "What this reading changes" });
  await expect(differences.getByRole("row", { name: /Highest daily dose, sertraline/ })).toContainText("100 mg a day");
  await expectNoAxeViolations(page);
  await differences
    .getByRole("group", { name: "Decision: Highest daily dose, sertraline" })
    .getByRole("button", { name: "Replace, to confirm" })
    .click();
  await differences
    .getByRole("group", { name: "Decision: Which medicine, venlafaxine" })
    .getByRole("button", { name: "Replace, to confirm" })
    .click();
  await page.getByRole("button", { name: "Confirm: Highest daily dose, sertraline, 150 mg a day" }).click();
  await page.getByRole("link", { name: "Intake" }).click();
  await page.getByRole("button", { name: "Medicine trials" }).click();
  await expect(page.getByLabel("Highest daily dose", { exact: true }).first()).toHaveValue("150");
  await expect(page.getByRole("group", { name: /^Trial 2/ })).toBeVisible();
  await expect(page.getByText("To confirm, from the record:").first()).toBeVisible();
});

test("a Bundle file with three faults is opened, and each fault is said", async ({ page }) => {
  await openRecord(page);
  const entry = [
    { resource: { resourceType: "Patient", id: "p1", name: [{ text: "Test Person" }], birthDate: "1980" } },
    // Another patient's, a kind that is not read, and one that has not the shape of FHIR R4.
    {
      resource: {
        resourceType: "Condition",
        id: "c1",
        subject: { reference: "Patient/p2" },
        code: { text: "Hypothyroidism" },
      },
    },
    { resource: { resourceType: "Basic", id: "b1", subject: { reference: "Patient/p1" } } },
    {
      resource: {
        resourceType: "MedicationRequest",
        id: "m1",
        status: 7,
        subject: { reference: "Patient/p1" },
        medicationCodeableConcept: { text: "sertraline 50 mg" },
      },
    },
  ];
  await page.getByLabel("FHIR Bundle file").setInputFiles({
    name: "three-faults.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ resourceType: "Bundle", type: "collection", entry })),
  });
  const asked = page.getByRole("region", { name: "What was asked of the record" });
  await expect(asked.getByRole("row", { name: /^Observation none in the file/ })).toBeVisible();
  await expect(asked.getByRole("row", { name: /^MedicationRequest not read 1 1 of 1 are not used/ })).toBeVisible();
  await page.getByText(/^Not used: 3/).click();
  for (const reference of ["Condition/c1", "Basic/b1", "MedicationRequest/m1"])
    await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByText(/another patient/).first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("files that are no chart of one patient are refused, with what is wrong and what next", async ({ page }) => {
  await openRecord(page);
  const files: readonly (readonly [string, string, RegExp])[] = [
    ["empty.json", "", /is empty/],
    ["page.html", "<html></html>", /is a web page or XML/],
    ["half.json", '{"resourceType":"Bundle","entry":[', /is not JSON, or breaks off/],
    ["patient.json", '{"resourceType":"Patient","id":"p1"}', /holds a Patient, not a FHIR Bundle/],
    [
      "two.json",
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a"}},{"resource":{"resourceType":"Patient","id":"b"}}]}',
      /holds 2 patients/,
    ],
  ];
  for (const [name, text, reason] of files) {
    await page
      .getByLabel("FHIR Bundle file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText(reason)).toBeVisible();
  }
});
