// The layers of the house, architecture.md §2. Each rule is a sentence; run by `npm run check`.
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid(
      "no-cycles",
      "Two files that need each other at run time are one file, or three.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "shared-stands-alone",
      "shared/ is the agreement: it knows neither side, and no library but zod and the personal-number check.",
      { path: "^shared/" },
      { pathNot: ["^shared/", "^node_modules/(zod|personnummer)/"] },
    ),
    forbid(
      "renderer-and-electron-meet-in-shared",
      "The renderer never imports the main process.",
      { path: "^renderer/" },
      { path: "^(electron|build|tests)/" },
    ),
    forbid(
      "electron-knows-no-screen",
      "The main process never imports the renderer, the build or the tests.",
      { path: "^electron/" },
      { path: "^(renderer|build|tests)/" },
    ),
    forbid(
      "features-stand-apart",
      "A feature never imports another feature: they meet in shared/domain (a rule) or in a database view (data).",
      { path: "^(electron|renderer)/features/([^/]+)/" },
      { path: "^(electron|renderer)/features/", pathNot: "^$1/features/$2/" },
    ),
    forbid(
      "documents-know-no-database",
      "documents/ is plain data in and bytes out.",
      { path: "^electron/documents/" },
      { path: "^electron/(database|features|ipc|vault|window)/" },
    ),
    forbid(
      "platform-knows-nothing-of-ours",
      "platform/ is clock, ids, paths, log and atomic files; it imports only itself and shared/result.",
      { path: "^electron/platform/" },
      { path: "^(electron|shared|renderer)/", pathNot: "^(electron/platform/|shared/result\\.ts$)" },
    ),
    forbid(
      "main-has-no-database",
      "Windows and the broker run in main; the database, the vault, the features and the documents run in the vault host.",
      { path: "^electron/(main\\.ts|window/|preload\\.ts)" },
      { path: "^electron/(database|vault|features|documents)/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "host-has-no-window",
      "The vault host, and what it is made of, also runs under plain Node: no Electron, no window.",
      { path: "^electron/(vault-host\\.ts|database/|vault/|features/|documents/)" },
      { path: ["^electron/(window/|main\\.ts)", "^node_modules/electron/"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "preload-never-changes",
      "preload.ts exposes two functions and imports Electron and what seals its calls, types apart.",
      { path: "^electron/preload\\.ts" },
      { pathNot: ["^node_modules/electron/", "^electron/ipc/page-end\\.ts"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "page-end-runs-in-a-sandbox",
      "What seals a page's calls has Web Crypto only: no Node, no Electron, no library, types apart.",
      { path: "^electron/ipc/(page-end|sealing|spelling)\\.ts" },
      { pathNot: ["^electron/ipc/(sealing|spelling)\\.ts", "^shared/result\\.ts"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "interface-parts-have-no-domain-words",
      "renderer/ui knows React, not the case.",
      { path: "^renderer/ui/" },
      { path: ["^renderer/(features|api)/", "^shared/(contract|domain|law)/"] },
    ),
    forbid(
      "nothing-unresolved",
      "Every import leads somewhere.",
      {},
      { couldNotResolve: true, pathNot: ["\\?(url|worker|raw)$", "^virtual:"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|dist-timed|release)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: "build/tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
