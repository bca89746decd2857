// The React application.
import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { build } from "vite";
import { root } from "../root.ts";
import { announcerWithoutHtml } from "./announcer.ts";

export const bundleRenderer = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: join(root, "renderer"),
    base: "./",
    plugins: [react(), announcerWithoutHtml(), locales.vite({ locales: ["sv-SE"] })],
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "chrome130",
      modulePreload: false,
      // A data: address would need its own hole in the content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
    worker: { format: "es" },
  });
};
