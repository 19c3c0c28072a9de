import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { pagePolicy, securityHeaders } from "./scripts/headers.mjs";

/** Writes the content policy into the built page, so that it holds on a host that sets no headers too. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: pagePolicy() },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  // Relative addresses: the built files work at any path of any static host.
  base: "./",
  plugins: [react(), policyInPage()],
  build: {
    // No data: addresses; the content policy allows none.
    assetsInlineLimit: 0,
    // The rules come with their sources on the first page, since they run on every keystroke.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
  },
  preview: { host: "127.0.0.1", headers: securityHeaders() },
  test: {
    // Properties run over thousands of generated intakes.
    testTimeout: 240_000,
    coverage: { provider: "v8", include: ["src/**"] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          setupFiles: ["tests/support/setup-properties.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/ui/**", "tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/ui/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/setup-properties.ts", "tests/support/setup-dom.ts"],
        },
      },
    ],
  },
});
