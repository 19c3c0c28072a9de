import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { compression } from "vite-plugin-compression2";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { pagePolicy, securityHeaders } from "./scripts/headers.mjs";
import { VERSION_FILE, versionText, workerName } from "./scripts/worker.mjs";

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

/** The app as it is kept for use without a network: its own files, all of one version, and nothing of any record. */
function keptOffline() {
  return VitePWA({
    // The page asks before a new version takes over; see src/ui/app/keep-offline.ts.
    registerType: "prompt",
    injectRegister: false,
    manifest: {
      id: "./",
      name: "Crossroads",
      short_name: "Crossroads",
      description: "Review of treatment history in depression",
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#f3f5f7",
      theme_color: "#1f4e5f",
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ["**/*.{html,js,css,svg,png}"],
      // One file without imports of its own, which the content policy would refuse.
      inlineWorkboxRuntime: true,
      // Pages are told apart behind the “#”; there is one document.
      navigateFallback: null,
      // What stands behind a “?” makes no other document.
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
    },
  });
}

/** Gives the built worker the name of its version, so that no browser takes a newer one before it is told to. */
function workerOfOneVersion(): Plugin {
  let folder = "";
  return {
    name: "worker-of-one-version",
    apply: "build",
    enforce: "post",
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => {
        const built = path.join(folder, "sw.js");
        const name = workerName(readFileSync(built, "utf8"));
        renameSync(built, path.join(folder, name));
        writeFileSync(path.join(folder, VERSION_FILE), versionText(name));
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the built files work at any path of any static host.
  base: "./",
  plugins: [
    react(),
    policyInPage(),
    keptOffline(),
    workerOfOneVersion(),
    // Written once, so that whoever serves the files need not compress them at every request.
    compression({ include: /\.(js|css)$/, algorithms: ["gzip", "brotliCompress"] }),
  ],
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
