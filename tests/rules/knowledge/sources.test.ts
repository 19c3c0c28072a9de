import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/rules/knowledge/source";
import { SOURCES } from "../../../src/rules/knowledge/sources";

describe.each(Object.entries<Source>(SOURCES))("source %s", (id, source) => {
  it("can be looked up and says when it was read", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.cite.trim()).not.toBe("");
    expect(new URL(source.url).protocol).toBe("https:");
    expect(source.checkedOn).toBe(new Date(source.checkedOn).toISOString().slice(0, 10));
  });
});
