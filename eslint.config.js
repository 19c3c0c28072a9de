import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Text the user typed reaches the page as text only, and a blank never becomes a value by coercion. */
const EVERYWHERE = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text reaches the page as text only." },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: "Text reaches the page as text only.",
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
    message: "Text reaches the page as text only.",
  },
  {
    selector: "MemberExpression[object.name='z'][property.name='coerce']",
    message: "Coercion turns a blank into 0 and null into a date; parse explicitly.",
  },
  {
    selector: ":matches(Property[key.name='valueAsNumber'], JSXAttribute[name.name='valueAsNumber'])",
    message: "valueAsNumber turns a blank into a number; parse explicitly.",
  },
];

/** The rules give the same answer everywhere, always: no clock, chance, locale, output or surroundings. */
const PURE = [
  {
    selector: "MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]",
    message: "Depends on the reader's locale; rules do not.",
  },
  {
    selector: "MemberExpression[computed=true] > Literal[value=/^(localeCompare|toLocale\\w*)$/].property",
    message: "Depends on the reader's locale; rules do not.",
  },
  {
    selector: "CallExpression[callee.type='MemberExpression'][callee.property.name=/^(default|prefault|catch)$/]",
    message: "A clinical fact has no default: what was not said stays unknown.",
  },
  { selector: "ImportExpression", message: "Rules load nothing while they run." },
];

const SURROUNDINGS = [
  "console",
  "crypto",
  "document",
  "fetch",
  "global",
  "globalThis",
  "localStorage",
  "location",
  "navigator",
  "performance",
  "process",
  "queueMicrotask",
  "self",
  "sessionStorage",
  "setInterval",
  "setTimeout",
  "window",
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "test-results/"]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", ...EVERYWHERE] } },
  {
    files: ["src/rules/**"],
    rules: {
      "no-restricted-syntax": ["error", ...EVERYWHERE, ...PURE],
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Rules have no clock: the visit date is a fact of the intake." },
        { name: "Intl", message: "Depends on the reader's locale; rules do not." },
        ...SURROUNDINGS.map((name) => ({ name, message: "Rules read their arguments and nothing else." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Rules give the same answer every time." },
      ],
    },
  },
  {
    files: ["src/ui/**", "src/api-client/queries/**", "tests/ui/**"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
  },
  // A test may say that something is there; if it is not, the test fails.
  { files: ["tests/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["*.config.js", "*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
);
