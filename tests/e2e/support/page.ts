import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/** Watches a page for what must never happen: a request to another origin, a complaint of the content policy, an error. */
export function watch(page: Page) {
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  page.on("console", (message) => {
    // Said by the browser's driver where a story does without the worker, not by the page.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (problem) => complaints.push(problem.message));
  return {
    expectNothingUnseemly: (baseURL: string) => {
      expect([...origins].filter((origin) => origin !== "null")).toEqual([new URL(baseURL).origin]);
      expect(complaints).toEqual([]);
    },
  };
}

export async function expectNoAxeViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

/** Moves the focus with Tab alone until it is on the element. */
export async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

/** Answers a yes/no question by keyboard: into its group, then the arrow keys. */
export async function answerByKeys(page: Page, question: string, answer: "Yes" | "No" | "Not known") {
  const group = page
    .getByRole("group", { name: new RegExp(`^${question.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`) })
    .first();
  await tabTo(page, group.getByRole("radio").first());
  await page.keyboard.press("Space");
  for (let step = ["Yes", "No", "Not known"].indexOf(answer); step > 0; step -= 1)
    await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: answer, exact: true })).toBeChecked();
}
