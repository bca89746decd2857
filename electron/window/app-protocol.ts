// app://samverka/…: the files that the bundle listed, and nothing else. A path is looked up, never joined.
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { protocol, type Session } from "electron";
import { contentPolicy, lockedAddress, origin } from "./content-policy.ts";

/** Before the application is ready; Electron refuses it later. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges: { standard: true, secure: true } }]);
};

const headers = {
  "content-security-policy": contentPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const html = { "content-type": "text/html; charset=utf-8" };

/** The application's own files by the path after the origin, with their types: dist/files.json. */
const readFileList = (folder: string): ReadonlyMap<string, string> => {
  // Written by build/bundle/file-list.ts and packed with the application.
  const list = JSON.parse(readFileSync(join(folder, "files.json"), "utf8")) as Record<string, string>;
  return new Map(Object.entries(list).map(([path, type]) => [`${origin}/${path}`, type]));
};

export const serveApp = (session: Session, folder: string): void => {
  const files = readFileList(folder);
  session.protocol.handle("app", async (request) => {
    const [address = ""] = request.url.split(/[?#]/, 1);
    if (address === lockedAddress) return new Response("<!doctype html>", { headers: { ...headers, ...html } });
    const type = files.get(address);
    if (type === undefined || request.method !== "GET") return new Response(null, { status: 404, headers });
    const bytes = await readFile(join(folder, address.slice(origin.length + 1)));
    return new Response(bytes, { headers: { ...headers, "content-type": type } });
  });
};
