import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import accessibility from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

const electronImport = (...names) => ({
  name: "electron",
  importNames: names,
  message: `${names.join(" and ")}: one place only, so that one file shows all that can pass (architecture.md §2).`,
});
const drivers = ["@journeyapps/sqlcipher", "better-sqlite3-multiple-ciphers"].map((name) => ({
  name,
  message: "The database drivers are opened by electron/database/open.ts and its drivers only.",
}));

const networkModules = ["net", "tls", "http", "https", "http2", "dgram", "dns", "dns/promises", "inspector", "cluster"];
const noNetwork = [
  ...[...networkModules, "child_process"].flatMap((name) => [name, `node:${name}`]),
  ...["undici", "ws", "axios", "node-fetch", "electron-updater"],
].map((name) => ({ name, message: "The application has no network, and starts no other program." }));
const noOutlet = {
  name: "electron",
  importNames: ["net", "autoUpdater", "crashReporter", "shell", "desktopCapturer"],
  message: "Nothing leaves the application, or opens in another one, by these.",
};
const noNetworkGlobals = [
  "fetch",
  "WebSocket",
  "EventSource",
  "XMLHttpRequest",
  "WebTransport",
  "RTCPeerConnection",
].map((name) => ({ name, message: "The application has no network." }));

export default defineConfig(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "dist-timed/",
      "release/",
      ".runtime/",
      "demo-output/",
      "bench-output/",
      "torture-output/",
      "test-results/",
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files: import from the file that has it." },
      ],
      // a brand is a type parameter that only the answer uses
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["electron/**/*.ts", "shared/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...noNetworkGlobals],
    },
  },
  {
    // The only place where time is read; everything else is handed a Clock.
    files: ["electron/**/*.ts", "shared/**/*.ts"],
    ignores: ["electron/platform/clock.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files: import from the file that has it." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time comes from the Clock." },
        { selector: "CallExpression[callee.name='Date']", message: "Time comes from the Clock." },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Time comes from the Clock.",
        },
      ],
    },
  },
  {
    files: ["electron/**/*.ts"],
    ignores: ["electron/ipc/**", "electron/preload.ts", "electron/database/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [electronImport("ipcMain", "ipcRenderer", "contextBridge"), noOutlet, ...noNetwork, ...drivers] },
      ],
    },
  },
  {
    files: ["electron/ipc/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [electronImport("ipcRenderer", "contextBridge"), noOutlet, ...noNetwork, ...drivers] },
      ],
    },
  },
  {
    files: ["electron/preload.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [electronImport("ipcMain"), noOutlet, ...noNetwork, ...drivers] }],
    },
  },
  {
    files: ["electron/database/**/*.ts"],
    ignores: ["electron/database/open.ts", "electron/database/*-driver.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [electronImport("ipcMain", "ipcRenderer"), noOutlet, ...noNetwork, ...drivers] },
      ],
    },
  },
  {
    files: ["shared/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { paths: noNetwork }] },
  },
  {
    // The only two that open the drivers, which is why they are not among the rules above.
    files: ["electron/database/open.ts", "electron/database/*-driver.ts"],
    rules: { "no-restricted-imports": ["error", { paths: noNetwork }] },
  },
  {
    files: ["renderer/**/*.{ts,tsx}"],
    extends: [hooks.configs.flat["recommended-latest"], accessibility.flatConfigs.strict],
    rules: {
      // a dialog puts the focus on its first field; our own components take autoFocus for that
      "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files: import from the file that has it." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text from people is never HTML." },
        { selector: "MemberExpression[property.name='innerHTML']", message: "Text from people is never HTML." },
      ],
      "no-restricted-globals": [
        "error",
        ...noNetworkGlobals,
        { name: "localStorage", message: "Nothing is kept in the renderer: use a draft or a preference." },
        { name: "sessionStorage", message: "Nothing is kept in the renderer: use a draft or a preference." },
        { name: "indexedDB", message: "Nothing is kept in the renderer: use a draft or a preference." },
      ],
    },
  },
  {
    // These speak to the one who runs them.
    files: ["build/**", "tests/bench/**", "tests/demo/**", "tests/torture/**", "tests/support/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // vitest's matchers are built for this
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Configuration files must export by default, and the plugins bring no types worth checking against.
    files: ["eslint.config.js", "build/vitest.config.ts", "build/packaging/after-pack.mjs"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // TypeScript reads these through JSDoc and knows their globals better.
    files: ["build/**/*.mjs"],
    rules: { "no-undef": "off" },
  },
  { files: ["eslint.config.js", "**/*.cjs"], extends: [ts.configs.disableTypeChecked] },
  { files: ["**/*.cjs"], rules: { "no-undef": "off", "@typescript-eslint/no-require-imports": "off" } },
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  prettier,
);
