// dist/files.json: every file that app:// may answer with, and its type. A path that is not in it does not exist for the renderer.
import { readdirSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ttf", "font/ttf"],
  [".woff2", "font/woff2"],
  [".wasm", "application/wasm"],
  [".json", "application/json"],
  [".txt", "text/plain; charset=utf-8"],
  [".bcmap", "application/octet-stream"],
  [".pfb", "application/octet-stream"],
  [".icc", "application/octet-stream"],
]);

/** `{ "renderer/index.html": "text/html; charset=utf-8", … }`, paths relative to the folder. */
export const writeFileList = (folder: string): void => {
  const list: Record<string, string> = {};
  for (const part of ["renderer", "fonts"]) {
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
      const type = types.get(extname(entry.name));
      if (type === undefined) throw new Error(`no MIME type is known for a file ending in ${extname(entry.name)}`);
      list[path] = type;
    }
  }
  const sorted = Object.fromEntries(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, "files.json"), `${JSON.stringify(sorted, null, 2)}\n`);
};
