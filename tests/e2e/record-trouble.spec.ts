import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page } from "@playwright/test";
import { serveApp } from "./support/serve-app";

const PATIENT = { resourceType: "Patient", id: "p1", birthDate: "1980-02-03", name: [{ text: "Test Person" }] };

function order(id: string, text: string, start: string, end: string) {
  return {
    resourceType: "MedicationRequest",
    id,
    status: "completed",
    intent: "order",
    subject: { reference: "Patient/p1" },
    authoredOn: start,
    medicationCodeableConcept: { text },
    dosageInstruction: [{ text: "1 tablet daily", timing: { repeat: { boundsPeriod: { start, end } } } }],
  };
}

async function openFile(page: Page, resources: readonly unknown[]) {
  const bundle = { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
  await page.getByLabel("FHIR Bundle file").setInputFiles({
    name: "chart.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(bundle)),
  });
  await page.getByRole("button", { name: /Draft the case from this chart/ }).click();
}

async function findDoppel(page: Page) {
  await page.goto("./#/record");
  await page.getByLabel("Family name").fill("Doppel");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("2 people found.")).toBeVisible({ timeout: 60_000 });
}

/** A server on this machine that notes what it is asked, and with which token. */
async function listening(answer: (path: string, origin: string) => unknown) {
  const seen: { readonly path: string; readonly authorization: string | undefined }[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? "";
    const cors = {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "authorization, accept",
      "Content-Type": "application/fhir+json",
    };
    if (request.method === "OPTIONS") {
      response.writeHead(204, cors).end();
      return;
    }
    seen.push({ path, authorization: request.headers.authorization });
    const body = answer(path, `http://${request.headers.host ?? ""}`);
    if (typeof body === "string") response.writeHead(302, { ...cors, Location: body }).end();
    else response.writeHead(200, cors).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server on a port has no other address
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, seen, close };
}

test("a token goes to the record system's own address and nowhere else", async ({ page }) => {
  test.setTimeout(180_000);
  const found = (resources: readonly unknown[], next?: string) => ({
    resourceType: "Bundle",
    type: "searchset",
    ...(next === undefined ? {} : { link: [{ relation: "next", url: next }] }),
    entry: resources.map((resource) => ({ resource })),
  });
  const elsewhere = await listening(() => found([]));
  const home = await listening((path, origin) => {
    const [kind] = path.replace("/fhir/", "").split("?");
    if (kind === "Patient") return found([PATIENT]);
    if (kind === "Patient/p1") return PATIENT;
    // Every way that leads out of the base: the next page on another host and beside the base, a redirect, a medicine.
    if (kind === "Condition") return found([], `${elsewhere.origin}/fhir/Condition?page=2`);
    if (kind === "Observation") return found([], `${origin}/other/Observation?page=2`);
    if (kind === "Procedure") return `${elsewhere.origin}/fhir/Procedure`;
    if (kind !== "MedicationRequest") return found([]);
    const { medicationCodeableConcept: written, ...rest } = order("o1", "Zoloft", "2025-01-01", "2025-03-01");
    const medicationReference = { reference: `${elsewhere.origin}/fhir/Medication/m1`, display: written.text };
    return found([{ ...rest, medicationReference }]);
  });
  const app = await serveApp({ FHIR_BASE: `${home.origin}/fhir/` });
  try {
    await page.goto(`${app.base}#/record`);
    await page.getByText("Access token, if this record system asks for one").click();
    await page.getByLabel("Access token", { exact: true }).fill("secret-token");
    await page.getByRole("button", { name: "Use this token" }).click();
    await expect(page.getByText("A token is in use.")).toBeVisible();
    await page.getByLabel("Family name").fill("Person");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("button", { name: /Read chart of Test Person/ }).click();
    await expect(page.getByText("Reading has ended.")).toBeVisible({ timeout: 60_000 });
    const asked = page.getByRole("region", { name: "What was asked of the record" });
    await expect(asked.getByRole("row", { name: /^Condition read in part/ })).toContainText("lies outside the address");
    await expect(asked.getByRole("row", { name: /^Medication / })).toContainText("1 medicine was not asked for");

    expect(elsewhere.seen).toEqual([]);
    expect(home.seen.length).toBeGreaterThan(8);
    expect(home.seen.filter(({ path }) => !path.startsWith("/fhir/"))).toEqual([]);
    expect(new Set(home.seen.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer secret-token"]));
  } finally {
    await Promise.all([app.stop(), home.close(), elsewhere.close()]);
  }
});

test("without a network reading says so, and reading again goes on from there", async ({ page, context }) => {
  test.setTimeout(180_000);
  await findDoppel(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: /Read chart of .* born 1984/ }).click();
  await expect(page.getByText("Reading has ended.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("alert").filter({ hasText: "this device is not connected" })).toBeVisible();
  const asked = page.getByRole("region", { name: "What was asked of the record" });
  await expect(asked.getByRole("row", { name: /^Patient not read 0/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Draft the case from this chart/ })).toHaveCount(0);

  await context.setOffline(false);
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(page.getByRole("button", { name: /Draft the case from this chart/ })).toBeVisible({ timeout: 60_000 });
  await expect(asked.getByRole("row", { name: /^Patient read to the end 1/ })).toBeVisible();
});

test("a chart from another place is refused for a case in hand", async ({ page }) => {
  await findDoppel(page);
  await page.getByRole("button", { name: /Read chart of .* born 1984/ }).click();
  await page.getByRole("button", { name: /Draft the case from this chart/ }).click({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: /Draft from the chart of/ })).toBeFocused();
  await page.getByLabel("FHIR Bundle file").setInputFiles({
    name: "chart.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ resourceType: "Bundle", entry: [{ resource: PATIENT }] })),
  });
  await page.getByRole("button", { name: /Draft the case from this chart: Test Person/ }).click();
  await expect(page.getByText("This chart comes from another place")).toBeVisible();
});

test("keep, ignore and replace do what they say, also with an overlap that is seen first later", async ({ page }) => {
  await page.goto("./#/record");
  const sertraline = (mg: number) => order("o1", `sertraline ${mg} mg tablets`, "2025-01-01", "2025-06-30");
  const venlafaxine = order("o2", "venlafaxine 150 mg capsules", "2024-10-01", "2025-03-31");
  await openFile(page, [PATIENT, sertraline(100)]);
  await page.getByRole("button", { name: "Confirm all of sertraline that is not contradicted" }).click();

  await openFile(page, [PATIENT, sertraline(150), venlafaxine]);
  const differences = page.getByRole("region", { name: "What this reading changes" });
  const decide = (fact: string, decision: string) =>
    differences
      .getByRole("group", { name: `Decision: ${fact}` })
      .getByRole("button", { name: decision })
      .click();
  const dose = differences.getByRole("row", { name: /^Highest daily dose, sertraline/ });
  const overlap = differences.getByRole("row", { name: /^What it was added to, sertraline/ });

  await decide("Highest daily dose, sertraline", "Keep what stands");
  await expect(dose).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("Undone: keeping what stands beside the record")).toBeVisible();
  await expect(dose).toHaveCount(1);
  await decide("Highest daily dose, sertraline", "Keep what stands");
  await expect(dose).toHaveCount(0);
  await expect(overlap).toContainText("Given together with venlafaxine for 90 days");
  await decide("Which medicine, venlafaxine", "Ignore from now on");

  // The same reading once more: what was kept is not shown for this reading again, what was ignored never.
  await openFile(page, [PATIENT, sertraline(150), venlafaxine]);
  await expect(overlap).toBeVisible();
  await expect(differences.getByRole("row", { name: /^Which medicine, venlafaxine/ })).toHaveCount(0);
  await decide("What it was added to, sertraline", "Replace, to confirm");
  await expect(overlap).toHaveCount(0);

  await openFile(page, [PATIENT, sertraline(200), venlafaxine]);
  await decide("Highest daily dose, sertraline", "Replace, to confirm");
  await page.getByRole("link", { name: "Intake" }).click();
  await page.getByRole("button", { name: "Medicine trials" }).click();
  const trial = page.getByRole("group", { name: /^Trial 1/ });
  await expect(trial.getByLabel("Highest daily dose", { exact: true })).toHaveValue("");
  await trial.getByText(/^More: /).click();
  await expect(trial.getByLabel("Added to")).toHaveValue("unknown");
});
