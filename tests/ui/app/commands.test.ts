import { describe, expect, it } from "vitest";
import { found } from "../../../src/ui/app/commands/commands";
import { KEYS, wishOf } from "../../../src/ui/app/commands/keys";
import type { Command } from "../../../src/ui/state/here";

function press(key: string, more: KeyboardEventInit = {}, on: HTMLElement = document.body) {
  let event: KeyboardEvent | undefined;
  const listen = (heard: KeyboardEvent) => (event = heard);
  if (on !== document.body) document.body.append(on);
  document.addEventListener("keydown", listen);
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  document.removeEventListener("keydown", listen);
  if (on !== document.body) on.remove();
  return wishOf(event!);
}

describe("keys that work everywhere", () => {
  it.each([
    ["k", { ctrlKey: true }, "palette"],
    ["k", { metaKey: true }, "palette"],
    ["?", { shiftKey: true }, "keys"],
    ["z", { ctrlKey: true }, "undo"],
    ["Z", { ctrlKey: true, shiftKey: true }, "redo"],
    ["y", { ctrlKey: true }, "redo"],
    ["s", { ctrlKey: true }, "save"],
    ["PageDown", { altKey: true }, "nextStep"],
    ["PageUp", { altKey: true }, "stepBefore"],
    ["z", {}, undefined],
    ["a", { ctrlKey: true }, undefined],
    ["z", { ctrlKey: true, altKey: true }, undefined],
  ])("%s %o", (key, more, wish) => {
    expect(press(key, more)).toBe(wish);
  });

  it("in a field “?” is typed; one of several lines is taken back as any other", () => {
    expect(press("?", {}, document.createElement("input"))).toBeUndefined();
    expect(press("z", { ctrlKey: true }, document.createElement("textarea"))).toBe("undo");
    expect(press("y", { ctrlKey: true }, document.createElement("textarea"))).toBe("redo");
    const own = document.createElement("textarea");
    own.dataset["ownUndo"] = "";
    expect(press("z", { ctrlKey: true }, own)).toBeUndefined();
    expect(press("z", { ctrlKey: true }, document.createElement("input"))).toBe("undo");
    const radio = document.createElement("input");
    radio.type = "radio";
    expect(press("?", {}, radio)).toBe("keys");
  });

  it("are listed once each", () => {
    const listed = Object.values(KEYS).flatMap((keys) => keys.map(({ keys: one }) => one));
    for (const keys of ["Ctrl+K", "?", "Ctrl+Z", "Ctrl+S", "Ctrl+D", "Alt+Page Down"]) expect(listed).toContain(keys);
  });
});

describe("finding by words", () => {
  const command = (title: string, at = ""): Command => ({ id: title, title, at, run: () => undefined });
  const all = [command("Mood", "Sleep and activity"), command("Trouble sleeping"), command("Length of the episode")];
  const titles = (typed: string) => found(all, typed).map(({ title }) => title);

  it("every word begins a word of the title or the place, titles first", () => {
    expect(titles("sleep")).toEqual(["Trouble sleeping", "Mood"]);
    expect(titles("epi len")).toEqual(["Length of the episode"]);
    expect(titles("leep")).toEqual([]);
    expect(titles("")).toHaveLength(3);
  });

  it("another word for the same finds it too, after what has the word itself", () => {
    const some = [command("Medicine trials"), command("Other drugs"), command("Keys", "Medicine")];
    expect(found(some, "drug").map(({ title }) => title)).toEqual(["Other drugs", "Medicine trials", "Keys"]);
    expect(found(some, "medication").map(({ title }) => title)).toEqual(["Medicine trials", "Keys"]);
    expect(found(some, "dr").map(({ title }) => title)).toEqual(["Other drugs"]);
  });
});
