/**
 * The arrows between the rooms, as ARCHITECTURE.md draws them: ui -> rules, ui -> api-client, api-client -> rules,
 * cli -> rules, and rules -> nothing but zod. The sandbox stands beside src.
 */

const FEATURES = "intake|review|handout|practice|rulebook";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "rules-import-nothing",
      comment: "The rules are pure: they import each other and zod.",
      severity: "error",
      from: { path: "^src/rules/" },
      to: { pathNot: ["^src/rules/", "^node_modules/zod/"] },
    },
    {
      name: "api-client-knows-rules-only",
      comment: "The outside world is mapped to the intake; it knows no screen and no command line.",
      severity: "error",
      from: { path: "^src/api-client/" },
      to: { path: "^src/", pathNot: ["^src/api-client/", "^src/rules/"] },
    },
    {
      name: "cli-knows-rules-only",
      comment: "The command line is another door to the same rules.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/", pathNot: ["^src/cli/", "^src/rules/"] },
    },
    {
      name: "ui-knows-rules-and-api-client",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/", pathNot: ["^src/ui/", "^src/rules/", "^src/api-client/"] },
    },
    {
      name: "features-do-not-meet",
      comment: "Features meet in app/ and share through components/ and state/.",
      severity: "error",
      from: { path: `^src/ui/(${FEATURES})/` },
      to: { path: "^src/ui/", pathNot: ["^src/ui/$1/", "^src/ui/(components|state)/"] },
    },
    {
      name: "shared-parts-know-no-feature",
      comment: "components/ and state/ are shared by all features and know none of them.",
      severity: "error",
      from: { path: "^src/ui/(components|state)/" },
      to: { path: `^src/ui/(app|${FEATURES})/` },
    },
    {
      name: "src-knows-no-sandbox",
      comment: "The practice record is a server like any other; the app reaches it over HTTP alone.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^sandbox/" },
    },
    {
      name: "sandbox-knows-shapes-and-medicines-only",
      comment: "The charts' keys name questions and medicines; no rule and no mapping has a hand in them.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^src/", pathNot: "^src/rules/(intake|knowledge)/" },
    },
    {
      name: "browser-code-uses-no-node",
      severity: "error",
      from: { path: "^src/(ui|api-client)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "shipped-code-needs-shipped-packages",
      comment: "What src imports is listed under dependencies, and is there.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "everything-resolves",
      comment: "@medplum/fhirtypes is types alone, with nothing to resolve to.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^@medplum/fhirtypes$" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/rules/knowledge/" },
      to: { circular: true },
    },
    {
      name: "no-cycles-in-knowledge",
      comment: "Entries and sources may name each other's types; no file there needs itself to run.",
      severity: "error",
      from: { path: "^src/rules/knowledge/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ["import", "types", "default"], exportsFields: ["exports"] },
  },
};
