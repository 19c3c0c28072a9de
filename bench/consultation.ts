/**
 * Three typical cases entered in a real Chromium as a clinician would, and what that takes: keystrokes and clicks, the
 * time from each of them to the next frame on screen (median and 98th of a hundred) on this machine as it is and at a
 * fourth of its speed, the JavaScript that the first use transfers, and the largest contentful paint.
 *
 * A script, never a timed test: figures depend on the machine. `npm run measure` builds and serves the app by itself.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type CDPSession, type Locator, type Page } from "@playwright/test";
import { findChromium } from "../scripts/chromium.mjs";

/** Figures to reach, from the brief of the clinical interface. */
const AIMS = { interactions: 60, p98: 50, firstUse: 160 };
/** Between two keys of somebody who types fast, and between a click and what comes after it. */
const KEY_MS = 60;
const CLICK_MS = 400;
const SLOWDOWNS = [1, 4];
/** How many of the slowest are named. */
const SLOWEST = 12;

/** Enters a case and counts what that takes. A combination of keys counts as each of them. */
class Desk {
  readonly page: Page;
  keystrokes = 0;
  clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
    await this.page.waitForTimeout(CLICK_MS);
  }

  async type(text: string): Promise<void> {
    this.keystrokes += text.length;
    await this.page.keyboard.type(text, { delay: KEY_MS });
  }

  async press(keys: string): Promise<void> {
    this.keystrokes += keys.split("+").length;
    await this.page.keyboard.press(keys, { delay: KEY_MS });
  }
}

/** One of the three cases. */
interface Case {
  readonly name: string;
  readonly enter: (desk: Desk) => Promise<void>;
  /** What has to be on screen at the end; the figures of a case that was not entered say nothing. */
  readonly shown: (page: Page) => Locator;
}

const step = ({ page }: Desk, name: string) =>
  page.getByRole("navigation", { name: "Steps of the intake" }).getByRole("button", { name });
const quickEntry = ({ page }: Desk) => page.getByLabel(/^Quick entry/);

const thirdTrialAdequate = (page: Page) => page.getByRole("group", { name: /^Trial 3/ }).getByText(/Adequate: dose/);

/** Typed line by line and taken into the list. */
async function typeLines(desk: Desk, lines: readonly string[]): Promise<void> {
  await desk.click(step(desk, "Medicine trials"));
  await desk.click(quickEntry(desk));
  for (const [index, line] of lines.entries()) {
    if (index > 0) await desk.press("Enter");
    await desk.type(line);
  }
  await desk.press("Control+Enter");
}

const CASES: readonly Case[] = [
  {
    name: "Three trials by shorthand",
    shown: thirdTrialAdequate,
    enter: async (desk) => {
      await typeLines(desk, ["sert 150 10w nr", "venla 225 12w nr", "mirt 45 8w nr"]);
      await desk.click(desk.page.getByRole("button", { name: /^most doses taken \(/ }));
      await desk.click(desk.page.getByRole("button", { name: /^this episode \(/ }));
    },
  },
  {
    name: "Three trials field by field, by keys",
    shown: thirdTrialAdequate,
    enter: async (desk) => {
      await desk.click(step(desk, "Medicine trials"));
      for (const [medicine, dose, weeks] of [
        ["sertraline", "150", "10"],
        ["venlafaxine", "225", "12"],
        ["mirtazapine", "45", "8"],
      ] as const) {
        await desk.click(desk.page.getByRole("button", { name: "Add a medicine trial" }));
        await desk.type(medicine);
        for (const text of [dose, weeks, "most", "litt", "not", "this"]) {
          await desk.press("Tab");
          await desk.type(text);
        }
      }
    },
  },
  {
    name: "Five trials with augmentation and ECT, a scale and a red flag, to the review",
    shown: (page) => page.getByRole("heading", { name: "Treatment resistance, by each published definition" }),
    enter: async (desk) => {
      await typeLines(desk, [
        "Zoloft 150 x10w good adherence, partial, stopped SE, this episode",
        "venla XR 225mg 12 weeks no resp, good adherence, this episode",
        "lithium aug 900 6/52 partial",
        "mirtazapine 30 3/12 no response since 2025-03",
        "several SSRIs before",
      ]);
      await desk.click(step(desk, "Rating scales"));
      await desk.click(desk.page.getByRole("button", { name: "Add a reading" }));
      await desk.type("2026-11-20");
      await desk.click(desk.page.getByLabel("PHQ-9 total", { exact: true }));
      await desk.type("21");
      await desk.click(step(desk, "Other treatments"));
      await desk.click(
        desk.page
          .getByRole("group", { name: /^Electroconvulsive therapy/ })
          .getByRole("radio", { name: "No", exact: true }),
      );
      await desk.click(step(desk, "Safety"));
      await desk.click(
        desk.page.getByRole("group", { name: /^New confusion/ }).getByRole("radio", { name: "Yes", exact: true }),
      );
      await desk.click(desk.page.getByRole("link", { name: "Review", exact: true }));
    },
  },
];

/** Runs in the page before anything else: when a frame stood on screen after each key and click, and the largest paint. */
function watchFrames(): void {
  const seen = { frames: [] as Frame[], largestPaint: 0 };
  Object.assign(globalThis, { measured: seen });
  for (const type of ["keydown", "click"])
    globalThis.addEventListener(
      type,
      (event) => {
        const { timeStamp, target } = event;
        const name = target instanceof HTMLElement ? target.innerText.slice(0, 30) : "";
        const what = event instanceof KeyboardEvent ? `key ${event.key}` : `click ${name}`;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // Delivered once the frame was produced.
          channel.port1.onmessage = () => seen.frames.push({ what, ms: performance.now() - timeStamp });
          channel.port2.postMessage(0);
        });
      },
      { capture: true },
    );
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** A key or click, and how long the next frame took. */
interface Frame {
  /** What was pressed or clicked, as far as it says nothing typed. */
  readonly what: string;
  readonly ms: number;
}

interface Entered {
  readonly keystrokes: number;
  readonly clicks: number;
  readonly frames: readonly Frame[];
  readonly largestPaint: number;
  /** What was transferred until the first page could be filled in and was idle, and until the case was entered. */
  readonly scripts: { readonly first: readonly Script[]; readonly all: readonly Script[] };
}

/** A script: its address, and its bytes on the wire. */
interface Script {
  readonly path: string;
  readonly bytes: number;
}

async function enterCase(
  browser: Browser,
  base: string,
  { name, enter, shown }: Case,
  slowdown: number,
): Promise<Entered> {
  // Without the worker, which fetches the whole app in the background once the page can be used.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const scripts = await scriptsOf(session);
  await page.goto(base, { waitUntil: "networkidle" });
  const first = scripts();
  const desk = new Desk(page);
  await enter(desk);
  await shown(page).waitFor();
  const { frames, largestPaint } = await page.evaluate(
    () => (globalThis as unknown as { readonly measured: Pick<Entered, "frames" | "largestPaint"> }).measured,
  );
  if (frames.length === 0) throw new Error(`No frame was measured while entering “${name}”`);
  await context.close();
  return { keystrokes: desk.keystrokes, clicks: desk.clicks, frames, largestPaint, scripts: { first, all: scripts() } };
}

async function scriptsOf(session: CDPSession): Promise<() => readonly Script[]> {
  const asked = new Map<string, { readonly path: string; bytes: number }>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script") asked.set(requestId, { path: new URL(response.url).pathname, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const script = asked.get(requestId);
    if (script !== undefined) script.bytes = encodedDataLength;
  });
  return () => [...asked.values()];
}

/** The value below which a share of all lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("There is nothing to take a quantile of");
  return value;
}

async function served(): Promise<{ readonly base: string; readonly stop: () => void }> {
  const server = spawn("npm", ["start"], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const base = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once("close", () => {
      reject(new Error(`The app was not served:\n${said}`));
    });
  });
  return { base, stop: () => server.pid !== undefined && process.kill(-server.pid) };
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
/** Kilobytes by gzip, whichever way they were sent. */
const gzipped = (scripts: readonly Script[]) =>
  scripts.reduce((sum, { path }) => sum + gzipSync(readFileSync(`dist${path}`), { level: 9 }).length, 0) / 1000;
const transferred = (scripts: readonly Script[]) =>
  `${gzipped(scripts).toFixed(1)} kB by gzip (${kB(scripts.reduce((sum, { bytes }) => sum + bytes, 0))} kB on the wire, ${scripts.length} files)`;
const against = (value: number, aim: number) => (value <= aim ? "reached" : "not reached");

const found = findChromium();
if (found === null) throw new Error("No Chromium was found; README.md says how to get one");
const browser = await chromium.launch({
  ...found,
  args: ["--disable-background-networking", "--disable-component-update"],
});
const app = await served();
try {
  const byCase: { readonly name: string; readonly entered: readonly Entered[] }[] = [];
  for (const one of CASES) {
    const entered: Entered[] = [];
    for (const slowdown of SLOWDOWNS) entered.push(await enterCase(browser, app.base, one, slowdown));
    byCase.push({ name: one.name, entered });
  }

  console.log("Interactions (keystrokes and clicks)");
  for (const { name, entered } of byCase) {
    const [once] = entered;
    if (once === undefined) continue;
    const all = once.keystrokes + once.clicks;
    console.log(`  ${name}: ${all} (${once.keystrokes} keystrokes, ${once.clicks} clicks)`);
  }
  const [shorthand] = byCase;
  const [byHand] = shorthand?.entered ?? [];
  if (byHand !== undefined)
    console.log(
      `  aim, three trials by shorthand: at most ${AIMS.interactions}: ${against(byHand.keystrokes + byHand.clicks, AIMS.interactions)}`,
    );

  console.log("\nFrom a key or click to the next frame, ms");
  for (const [index, slowdown] of SLOWDOWNS.entries()) {
    const frames = byCase.flatMap(({ entered }) => entered[index]?.frames ?? []);
    const times = frames.map(({ ms }) => ms);
    const [median, p98] = [quantile(times, 0.5), quantile(times, 0.98)];
    console.log(
      `  at ${slowdown === 1 ? "full speed" : `1/${slowdown} of the speed`}: median ${median.toFixed(0)}, p98 ${p98.toFixed(0)} (${frames.length} of them)`,
    );
    const slowest = frames.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);
    console.log(`    slowest: ${slowest.map(({ what, ms }) => `${what} ${ms.toFixed(0)}`).join(", ")}`);
    if (slowdown === 1) console.log(`  aim, p98 at full speed: under ${AIMS.p98}: ${against(p98, AIMS.p98)}`);
  }

  console.log("\nJavaScript transferred");
  const { first = [], all = [] } = byHand?.scripts ?? {};
  console.log(`  for the first use: ${transferred(first)}`);
  console.log(`  aim: at most ${AIMS.firstUse} kB by gzip: ${against(gzipped(first), AIMS.firstUse)}`);
  console.log(`  with all that three trials by shorthand wanted: ${transferred(all)}`);

  console.log("\nLargest contentful paint, ms (median of the cases)");
  for (const [index, slowdown] of SLOWDOWNS.entries())
    console.log(
      `  at ${slowdown === 1 ? "full speed" : `1/${slowdown} of the speed`}: ${quantile(
        byCase.flatMap(({ entered }) => entered[index]?.largestPaint ?? []),
        0.5,
      ).toFixed(0)}`,
    );
} finally {
  app.stop();
  await browser.close();
}
