import { expect, test, type Page } from "@playwright/test";

interface AxValue {
  readonly value?: string | number | boolean;
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

interface Said {
  readonly role: string;
  readonly name: string;
  readonly live: string;
  /** The element's tag, found out where it matters. */
  readonly tag: string;
}

/** The page as the browser hands it to a screen reader: what is ignored by it is left out. */
async function treeOf(page: Page): Promise<readonly Said[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: readonly AxNode[] };
  const said: Said[] = [];
  for (const { ignored, role, name, properties = [], backendDOMNodeId } of nodes) {
    if (ignored) continue;
    const one = { role: String(role?.value ?? ""), name: String(name?.value ?? "").trim() };
    const asksForTag = one.role === "group" && one.name === "" && backendDOMNodeId !== undefined;
    const described = asksForTag ? await session.send("DOM.describeNode", { backendNodeId: backendDOMNodeId }) : null;
    const live = properties.find((property) => property.name === "live")?.value.value ?? "";
    said.push({ ...one, live: String(live), tag: described?.node.localName ?? "" });
  }
  await session.detach();
  return said;
}

/** What someone can act on, and what groups it: none of these says anything without a name. */
const NAMED = [
  "button",
  "link",
  "textbox",
  "combobox",
  "radio",
  "checkbox",
  "radiogroup",
  "group",
  "region",
  "navigation",
  "complementary",
  "dialog",
  "listbox",
  "option",
  "table",
  "columnheader",
  "rowheader",
  "image",
];

async function expectNamedTree(page: Page, where: string) {
  const tree = await treeOf(page);
  const roles = tree.map(({ role }) => role);
  expect(
    // What opens and closes is named by its summary.
    tree
      .filter(({ role, name, tag }) => NAMED.includes(role) && name === "" && tag !== "details")
      .map(({ role, tag }) => `${role} ${tag}`),
    `${where}: without a name`,
  ).toEqual([]);
  expect(
    roles.filter((role) => role === "main"),
    `${where}: one main part`,
  ).toHaveLength(1);
  expect(
    roles.filter((role) => role === "banner"),
    `${where}: one banner`,
  ).toHaveLength(1);
  return tree;
}

const THREE_LINES = [
  "Zoloft 150 x10w good adherence, partial, stopped SE, this episode",
  "venla XR 225mg 12 weeks no resp, good adherence, this episode",
  "lithium aug 900 6/52",
].join("\n");

test("every step and page says by name and role what it is, and what happens is said in a live region", async ({
  page,
}) => {
  await page.goto("./");
  await expectNamedTree(page, "the intake as it opens");

  await page.getByRole("button", { name: "Medicine trials" }).click();
  await page.getByLabel(/^Quick entry/).fill(THREE_LINES);
  await page.keyboard.press("Control+Enter");
  await test.step("a row of the list reads as its trial, its cells as what they ask, its verdict in words", async () => {
    await expect(page.getByRole("group", { name: "Trial 1: sertraline" })).toMatchAriaSnapshot(`
      - 'group "Trial 1: sertraline"':
        - combobox "Medicine": sertraline
        - textbox "Highest daily dose": "150"
        - textbox "Weeks at that dose": "10"
        - combobox "Doses taken"
        - combobox "Best result"
        - combobox "Why it ended"
        - combobox "Episode"
        - paragraph: "Adequate: dose, time and adherence reach the lowest published bar"
        - paragraph:
          - button "Move trial 1 up" [disabled]
          - button "Move trial 1 down"
          - button "Duplicate trial 1"
          - button "Remove trial 1"
    `);
  });
  await test.step("what was taken in, what is wrong and what was taken back stand in live regions", async () => {
    await expect(page.getByRole("status").filter({ hasText: "3 trials were taken in" })).toHaveCount(1);
    await page
      .getByRole("group", { name: "Trial 2: venlafaxine" })
      .getByLabel("Weeks at that dose", { exact: true })
      .fill("ten");
    await expect(page.getByRole("status").filter({ hasText: "“ten” is not accepted here" })).toHaveCount(1);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Undone: Medicine trials" })).toHaveCount(1);
    const live = (await treeOf(page)).filter((node) => node.live === "polite" || node.live === "assertive");
    expect(live.length).toBeGreaterThan(3);
  });
  await test.step("the panel is one named part with headings", async () => {
    const panel = page.getByRole("complementary", { name: "What follows so far" });
    await expect(panel.getByRole("heading")).toHaveText([
      "Red flags",
      "Trials",
      "Treatment resistance",
      "Most hinges on",
      "Options",
    ]);
  });

  const steps = page.getByRole("navigation", { name: "Steps of the intake" }).getByRole("button");
  for (const step of await steps.all()) {
    await step.click();
    await expect(step).toHaveAttribute("aria-current", "step");
    await expectNamedTree(page, `the step ${await step.innerText()}`);
  }
  for (const at of ["review", "handout", "what-if", "record", "saved", "rulebook", "sources", "about", "practice"]) {
    await page.goto(`./#/${at}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const tree = await expectNamedTree(page, at);
    expect(tree.filter(({ role }) => role === "heading").length, `${at}: headings`).toBeGreaterThan(0);
  }
});
