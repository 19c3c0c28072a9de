import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

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
  "trusted-types 'none'",
];

test("the page opens, asks nothing of any other host, and breaks none of its own rules", async ({ page, baseURL }) => {
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (problem) => complaints.push(problem.message));

  await page.goto("./");

  await expect(page).toHaveTitle("Crossroads");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect([...origins]).toEqual([new URL(baseURL!).origin]);
  expect(complaints).toEqual([]);
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
});
