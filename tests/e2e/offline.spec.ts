import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import sirv from "sirv";
import { securityHeaders } from "../../scripts/headers.mjs";
import { VERSION_FILE, versionText, workerName, workerNamedIn } from "../../scripts/worker.mjs";
import { expectNoAxeViolations } from "./support/page";

test.use({ serviceWorkers: "allow" });

/** Opens the app and waits until all of it is kept on the device. */
async function openAndKeep(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test("after one visit the whole app works without a network, and nothing of a record is kept", async ({
  page,
  context,
  baseURL,
}) => {
  await openAndKeep(page, "./");
  await page.goto("./#/record");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");

  await test.step("what is kept is the app's own files alone", async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((at) => !/^\/(assets\/[\w.-]+\.(js|css)|[\w-]+\.(html|svg|png|webmanifest))$/.test(at))).toEqual(
      [],
    );
  });

  await test.step("it can be installed", async () => {
    const address = await page.locator('link[rel="manifest"]').getAttribute("href");
    const manifest = (await (await page.request.get(new URL(address!, baseURL).href)).json()) as {
      readonly name: string;
      readonly start_url: string;
      readonly display: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest).toMatchObject({ name: "Crossroads", start_url: "./", display: "standalone" });
    for (const { src } of manifest.icons)
      expect((await page.request.get(new URL(src, baseURL).href)).status(), src).toBe(200);
  });

  await context.setOffline(true);
  await page.goto("./?from=a-link");
  await expect(page.getByRole("heading", { level: 1, name: "Person and episode" })).toBeVisible();
  await page.goto("./");
  await page.reload();

  await test.step("a case is entered and read, and the rest opened for the first time", async () => {
    await page.getByRole("button", { name: "Medicine trials" }).click();
    await page.getByLabel(/^Quick entry/).fill("sertraline 150mg 10w good adherence, no response, this episode");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("link", { name: "Review" }).click();
    await expect(page.getByRole("article").filter({ hasText: "sertraline" }).first()).toContainText("Adequate");
    for (const [name, heading] of [
      ["Practice", /Practice/],
      ["Rulebook", /Rulebook/],
      ["Saved", /Saved/],
      ["Patient summary", /./],
    ] as const) {
      await page.getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
      await expect(page.getByRole("heading", { level: 1 }).first()).toContainText(heading);
    }
  });

  await test.step("a record that can't be reached is said to be that, and the case is unchanged", async () => {
    await page.getByRole("link", { name: "Record", exact: true }).click();
    await expect(page.getByText(/^The file record\.json beside the app could not be fetched/)).toContainText(
      "Without a network that is as expected",
    );
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Intake", exact: true }).click();
    await expect(page.getByRole("group", { name: /^Trial 1: sertraline/ })).toBeVisible();
  });
});

/** The built app on a server of its own, from files that a test may change. */
async function servedCopy() {
  const folder = await mkdtemp(path.join(tmpdir(), "crossroads-"));
  await cp("dist", folder, { recursive: true });
  const files = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader("Cache-Control", "no-cache") });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Not listening on a port");
  return {
    base: `http://127.0.0.1:${address.port}/`,
    /** Puts a newer version in the place of the served one: another page, and the worker that names it. */
    publishNewer: async () => {
      const page = path.join(folder, "index.html");
      await writeFile(page, (await readFile(page, "utf8")).replace("<title>Crossroads", "<title>Crossroads, newer"));
      const version = path.join(folder, VERSION_FILE);
      const worker = workerNamedIn(await readFile(version, "utf8"));
      const text = (await readFile(path.join(folder, worker), "utf8")).replace(
        '{url:"index.html",revision:"',
        '{url:"index.html",revision:"newer-',
      );
      await rm(path.join(folder, worker));
      await writeFile(path.join(folder, workerName(text)), text);
      await writeFile(version, versionText(workerName(text)));
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test("a newer version waits until it is told, in every tab, and what was typed stays", async ({ page, context }) => {
  const app = await servedCopy();
  try {
    await openAndKeep(page, app.base);
    await page.reload();
    const other = await context.newPage();
    await other.goto(app.base);
    await page.getByLabel("Age", { exact: true }).fill("46");
    await app.publishNewer();

    await test.step("opening the page tells of the newer version, and keeps the older in use", async () => {
      await page.waitForTimeout(1_100);
      await page.reload();
      await expect(page.getByText("A newer version of Crossroads is there.")).toBeVisible();
      await expect(page).toHaveTitle(/– Crossroads$/);
      await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
      await expectNoAxeViolations(page);
    });

    await test.step("put off, it goes on waiting", async () => {
      await page.getByRole("button", { name: "Later" }).click();
      await expect(page.getByText("A newer version of Crossroads is there.")).toBeHidden();
      await page.reload();
      await expect(page).toHaveTitle(/– Crossroads$/);
    });

    await test.step("when all tabs were closed, the older still opens", async () => {
      await page.close();
      await other.close();
      const again = await context.newPage();
      for (let opened = 0; opened < 2; opened += 1) {
        await again.goto(app.base);
        await expect(again.getByText("A newer version of Crossroads is there.")).toBeVisible();
        await expect(again).toHaveTitle(/– Crossroads$/);
      }
      await again.close();
    });

    await test.step("a version that can't be fetched leaves the one that is open", async () => {
      const tab = await context.newPage();
      await tab.goto(app.base);
      await expect(tab.getByText("A newer version of Crossroads is there.")).toBeVisible();
      await context.setOffline(true);
      await tab.getByRole("button", { name: "Open the newer version" }).click();
      await expect(tab.getByText(/could not be fetched; the one that is open goes on/)).toBeVisible();
      await context.setOffline(false);
      await tab.close();
    });

    await test.step("told, it comes in; the other tab is not reloaded, and says so", async () => {
      const [one, another] = [await context.newPage(), await context.newPage()];
      await another.goto(app.base);
      await one.goto(app.base);
      await one.getByLabel("Age", { exact: true }).fill("46");
      await one.waitForTimeout(1_100);
      await one.getByRole("button", { name: "Open the newer version" }).click();
      await expect(one).toHaveTitle(/– Crossroads, newer$/);
      await expect(one.getByLabel("Age", { exact: true })).toHaveValue("46");
      await expect(another).toHaveTitle(/– Crossroads$/);
      await expect(another.getByText("Another tab has taken a newer version of Crossroads")).toBeVisible();
      await another.getByRole("button", { name: "Open the newer version" }).click();
      await expect(another).toHaveTitle(/– Crossroads, newer$/);
    });
  } finally {
    await app.stop();
  }
});

test("forgetting everything, with another tab open too, leaves an app that opens without a network", async ({
  page,
  context,
}) => {
  await openAndKeep(page, "./");
  await page.reload();
  const other = await context.newPage();
  await other.goto("./");
  await page.goto("./#/saved");
  await page.getByRole("button", { name: /^Forget everything on this device/ }).click();
  await page.getByRole("button", { name: "Forget everything", exact: true }).click();
  await expect(other.getByText(/everything of Crossroads on this device was forgotten/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Choose a passphrase" })).toBeVisible();

  await context.setOffline(true);
  for (const tab of [page, other]) {
    await tab.reload();
    await tab.goto("./#/about");
    await expect(tab.getByText("The app is kept on this device and opens without a network.")).toBeVisible();
  }
});

test("a copy that the browser removed is not claimed, and is fetched at the next opening", async ({
  page,
  context,
}) => {
  await openAndKeep(page, "./#/about");
  await expect(page.getByText(/^The app is kept on this device/)).toBeVisible();
  const other = await context.newPage();
  await other.goto("./");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(page.getByText(/^The app is not kept on this device so far/)).toBeVisible();
  await other.close();
  await page.reload();
  await expect(page.getByText(/^The app is kept on this device/)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { name: "About this aid" })).toBeVisible();
});
