import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

/** Stands in for the browser's, which would reach the tabs of other tests. */
class Channel extends EventTarget {
  static readonly open: Channel[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channel.open.push(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  vi.stubGlobal("BroadcastChannel", Channel);
  sessionStorage.clear();
  Channel.open.splice(0);
  // jsdom opens no page anew, and says so.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

/** What a tab brings in when it is opened. */
async function open() {
  vi.resetModules();
  const [forgotten, { slot }, { Notices }] = await Promise.all([
    import("../../../src/ui/state/forgotten"),
    import("../../../src/ui/state/slot"),
    import("../../../src/ui/app/Notices"),
  ]);
  return { ...forgotten, slot, Notices };
}

it("a tab that hears that everything is forgotten is emptied, keeps nothing any more, and says so once", async () => {
  const other = await open();
  expect(other.wasEmptied()).toBe(false);
  const place = other.slot("sessionStorage", "crossroads-draft-1");
  sessionStorage.setItem("crossroads-draft-1", "a case");
  place.keep(
    () => "the case, a key later",
    () => undefined,
  );
  const here = await open();
  here.emptyOtherTabs();
  globalThis.dispatchEvent(new Event("pagehide"));
  expect(Object.keys(sessionStorage)).toEqual(["crossroads-emptied"]);

  const anew = await open();
  expect(sessionStorage).toHaveLength(0);
  render(
    <MemoryRouter>
      <anew.Notices />
    </MemoryRouter>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("The case in this tab is gone with it.");
  await userEvent.setup().click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("status")).toBeNull();
  expect((await open()).wasEmptied()).toBe(false);
});
