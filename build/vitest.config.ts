// One vitest project per folder of tests/, so that each can be run alone: `npm test -- unit features`.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { root } from "./root.ts";

const minute = 60_000;

const nodeProject = (name: string, timeout: number) => ({
  root,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: "node",
    pool: "forks" as const,
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  root,
  test: {
    // Two cores run everything, and the native drivers want processes of their own.
    maxWorkers: 2,
    projects: [
      nodeProject("unit", minute / 4),
      nodeProject("features", minute),
      nodeProject("database", minute),
      nodeProject("vault", 2 * minute),
      nodeProject("documents", minute),
      {
        root,
        plugins: [react()],
        test: {
          name: "renderer",
          include: ["tests/renderer/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: ["tests/support/renderer-setup.ts"],
          pool: "forks",
          testTimeout: minute,
          hookTimeout: minute,
          // Class names stay readable, so that a test could tell a state by it.
          css: { modules: { classNameStrategy: "non-scoped" } },
        },
      },
      {
        root,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          // One Electron at a time: two would fight over the cores and over the one virtual display's focus.
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
