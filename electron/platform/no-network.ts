// [Note: No network in Node] Chromium is kept from the network by switches.ts and sessions.ts; this is for Node itself, in main and
// in the vault host. Nothing here needs a network, so whatever reaches for one, of ours or in a library, is stopped and seen.
import { syncBuiltinESMExports } from "node:module";

export class NetworkRefused extends Error {
  constructor(door: string) {
    super(`the application has no network: ${door}`);
  }
}

/** By module, what opens a connection or a port, or asks for a name. The module is fetched by name, so that no bundle holds a require of it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  net: ["connect", "createConnection", "createServer", "Socket.prototype.connect", "Server.prototype.listen"],
  tls: ["connect", "createServer", "TLSSocket.prototype.connect"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect", "createServer", "createSecureServer"],
  dgram: ["createSocket", "Socket.prototype.bind", "Socket.prototype.connect", "Socket.prototype.send"],
  inspector: ["open"],
};

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder =>
  (typeof value === "object" && value !== null) || typeof value === "function";

const refuse = (holder: Holder, name: string, door: string): void => {
  Object.defineProperty(holder, name, {
    // A function of the old kind, which can be called with `new` too.
    value: function refused() {
      throw new NetworkRefused(door);
    },
    writable: false,
    configurable: false,
  });
};

const shut = (module: Holder, path: string, door: string): void => {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let holder: unknown = module;
  for (const name of names) holder = isHolder(holder) ? holder[name] : undefined;
  if (isHolder(holder) && typeof holder[last] === "function") refuse(holder, last, door);
};

/** Shuts them for the rest of the process. First of all that the process does. */
export const refuseNetwork = (): void => {
  for (const [name, paths] of Object.entries(doors)) {
    // Node types each of its modules for itself; here one is like another.
    const module = process.getBuiltinModule(`node:${name}`) as unknown as Holder;
    for (const path of paths) shut(module, path, `${name}.${path}`);
  }
  // As above.
  const dns = process.getBuiltinModule("node:dns") as unknown as Holder;
  for (const holder of [dns, dns["promises"]]) {
    if (!isHolder(holder)) continue;
    for (const name of Object.keys(holder))
      if (/^(lookup|resolve|reverse|Resolver)/.test(name)) shut(holder, name, `dns.${name}`);
  }
  for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) {
    if (name in globalThis) refuse(globalThis, name, name);
  }
  syncBuiltinESMExports();
};
