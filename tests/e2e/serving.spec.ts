import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { serveApp } from "./support/serve-app";

// Typed from the project's requirement for hosts, not imported from scripts/headers.mjs.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types crossroads-worker",
];

test.describe("as a browser opens it", () => {
  test.use({ serviceWorkers: "allow" });

  test("the page opens, asks nothing of any other host, and breaks none of its own rules", async ({
    page,
    baseURL,
  }) => {
    const origins = new Set<string>();
    const complaints: string[] = [];
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (problem) => complaints.push(problem.message));

    await page.goto("./");

    await expect(page).toHaveTitle("Intake: Person and episode – Crossroads");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect([...origins]).toEqual([new URL(baseURL!).origin]);
    expect(complaints).toEqual([]);
  });
});

test("on a phone the header leaves room for the page, with every page and button in reach", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  const header = page.getByRole("banner");
  expect((await header.boundingBox())!.height).toBeLessThan(130);
  for (const target of [...(await header.getByRole("link").all()), ...(await header.getByRole("button").all())]) {
    const box = (await target.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  // The row of pages scrolls by keyboard as the focus moves along it.
  const last = header.getByRole("link", { name: "Practice" });
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test("the first page has no accessibility violation that a tool can find", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(violations).toEqual([]);
});

for (const { address, status } of [
  { address: "./", status: 200 },
  { address: "./index.html", status: 200 },
  { address: "./icon.svg", status: 200 },
  { address: "./record.json", status: 200 },
  { address: "./fhir/metadata", status: 200 },
  { address: "./fhir/Patient/nobody", status: 404 },
  { address: "./nothing-here", status: 404 },
]) {
  test(`${address} is answered ${status} with every protective header`, async ({ request }) => {
    const response = await request.get(address);
    const headers = response.headers();

    expect(response.status()).toBe(status);
    expect(headers["content-security-policy"]?.split("; ").toSorted()).toEqual(POLICY.toSorted());
    expect(headers).toMatchObject({
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["permissions-policy"]).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
}

test("the page itself is never stored, hashed files are kept", async ({ page, request }) => {
  expect((await request.get("./")).headers()["cache-control"]).toBe("no-store");
  expect((await request.get("./icon.svg")).headers()["cache-control"]).toBe("no-cache");

  await page.goto("./");
  const script = (await page.locator("script[src]").getAttribute("src"))!;
  expect((await request.get(script)).headers()["cache-control"]).toContain("immutable");
});

test("the page carries the policy itself, for hosts that set no headers", async ({ page }) => {
  await page.goto("./");

  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");

  expect(policy?.split("; ").toSorted()).toEqual(
    POLICY.filter((directive) => !directive.startsWith("frame-ancestors")).toSorted(),
  );
});

for (const outside of [
  "../package.json",
  "..%2fpackage.json",
  "%2e%2e/package.json",
  "assets/..%5c..%5cpackage.json",
]) {
  test(`no path leads out of the served folder: ${outside}`, async ({ request, baseURL }) => {
    const response = await request.get(`${baseURL!}${outside}`);

    expect(response.status()).toBe(404);
  });
}

test("writing to the server is refused", async ({ request }) => {
  expect((await request.post("./", { data: "x" })).status()).toBe(405);
  expect((await request.post("./fhir/Patient", { data: { resourceType: "Patient" } })).status()).toBe(405);
});

test("the app is told of the practice record beside it", async ({ request }) => {
  const record: unknown = await (await request.get("./record.json")).json();

  expect(record).toEqual({ fhirBase: "fhir/", name: "Practice record (synthetic charts)" });
});

test.describe("with a record elsewhere", () => {
  const ELSEWHERE = "https://record.example";
  let app: Awaited<ReturnType<typeof serveApp>>;
  test.beforeAll(async () => {
    app = await serveApp({ FHIR_BASE: `${ELSEWHERE}/r4` });
  });
  test.afterAll(() => app.stop());

  test("the app is told of it, and there is no practice record", async ({ request }) => {
    const record: unknown = await (await request.get(`${app.base}record.json`)).json();

    expect(record).toEqual({ fhirBase: `${ELSEWHERE}/r4/`, name: "record.example" });
    expect((await request.get(`${app.base}fhir/metadata`)).status()).toBe(404);
  });

  test("its origin, and no other, is let in by both policies", async ({ page, request }) => {
    const wanted = POLICY.map((directive) =>
      directive.startsWith("connect-src") ? `${directive} ${ELSEWHERE}` : directive,
    ).toSorted();

    for (const address of ["", "index.html", "nothing-here"]) {
      const headers = (await request.get(`${app.base}${address}`)).headers();
      expect(headers["content-security-policy"]?.split("; ").toSorted()).toEqual(wanted);
    }
    await page.goto(app.base);
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy?.split("; ").toSorted()).toEqual(
      wanted.filter((directive) => !directive.startsWith("frame-ancestors")),
    );
  });

  test("the page can read it, and nothing else outside", async ({ page }) => {
    const headers = { "Access-Control-Allow-Origin": "*" };
    await page.route(`${ELSEWHERE}/**`, (route) => route.fulfill({ json: { resourceType: "Bundle" }, headers }));
    await page.route("https://other.example/**", (route) => route.fulfill({ json: {}, headers }));
    await page.goto(app.base);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    const reached = (address: string) =>
      page.evaluate(
        (at) =>
          fetch(at).then(
            () => true,
            () => false,
          ),
        address,
      );

    expect(await reached(`${ELSEWHERE}/r4/Patient`)).toBe(true);
    expect(await reached("https://other.example/r4/Patient")).toBe(false);
  });
});

for (const wrong of ["record.example/r4", "ftp://record.example/", "https://me:secret@record.example/"]) {
  test(`a record at ${wrong} is refused before anything is served`, async () => {
    await expect(serveApp({ FHIR_BASE: wrong })).rejects.toThrow("FHIR_BASE has to be an absolute http(s) address");
  });
}
