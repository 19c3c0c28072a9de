import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { fetchRules } from "../../src/ui/intake/rules-at-hand";

// Long enough for a page that is loaded when it is wanted, on a busy machine; no test waits for it where it holds.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

// As after the first move on a page: the rules are at hand.
await fetchRules();

// jsdom draws nothing, so there is nothing to scroll to.
Element.prototype.scrollIntoView = () => undefined;

// For the same reason nothing changes its size.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
