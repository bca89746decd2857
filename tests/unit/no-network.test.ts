// In a process of its own: what the guard shuts cannot be opened again. See: [Note: No network in Node]
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "../../build/root.ts";

const guard = pathToFileURL(join(root, "electron", "platform", "no-network.ts")).href;

/** What each attempt came to: "refused" by the guard, or what it did instead. */
const attempts = (guarded: boolean): Record<string, string> => {
  const script = `
    ${guarded ? `const { refuseNetwork } = await import(${JSON.stringify(guard)}); refuseNetwork();` : ""}
    const net = await import("node:net"), tls = await import("node:tls"), http = await import("node:http");
    const https = await import("node:https"), http2 = await import("node:http2"), dgram = await import("node:dgram");
    const dns = await import("node:dns"), promised = await import("node:dns/promises"), inspector = await import("node:inspector");
    const { createRequire } = await import("node:module");
    const required = createRequire(import.meta.url)("net");
    const quiet = (made) => { made?.on?.("error", () => {}); made?.catch?.(() => {}); made?.unref?.(); made?.destroy?.(); made?.close?.(); };
    const tries = {
      connect: () => net.connect(9, "127.0.0.1"), createConnection: () => net.createConnection(9, "127.0.0.1"),
      required: () => required.connect(9, "127.0.0.1"), socket: () => new net.Socket().connect(9, "127.0.0.1"),
      listen: () => new net.Server().listen(0), tls: () => tls.connect(9, "127.0.0.1"),
      http: () => http.request("http://127.0.0.1:9"), httpGet: () => http.get("http://127.0.0.1:9"),
      https: () => https.request("https://127.0.0.1:9"), http2: () => http2.connect("http://127.0.0.1:9"),
      dgram: () => dgram.createSocket("udp4"), lookup: () => dns.lookup("localhost", () => {}),
      resolve: () => dns.resolve4("localhost", () => {}), promised: () => promised.lookup("localhost"),
      resolver: () => new dns.Resolver(), fetch: () => fetch("http://127.0.0.1:9"),
      webSocket: () => new WebSocket("ws://127.0.0.1:9"), inspector: () => { inspector.open(0); inspector.close(); },
    };
    const said = {};
    for (const [name, attempt] of Object.entries(tries)) {
      try { quiet(attempt()); said[name] = "opened"; }
      catch (cause) { said[name] = /no network/.test(cause.message) ? "refused" : cause.message; }
    }
    try { net.default.connect = () => "mine"; } catch {}
    said.putBack = net.default.connect === required.connect && guardStands(required) ? "no" : "yes";
    function guardStands(module) { try { return module.connect() !== "mine"; } catch { return true; } }
    console.log(JSON.stringify(said));
    process.exit(0);`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  // what the script above prints
  return JSON.parse(printed) as Record<string, string>;
};

describe("Node's doors to a network", () => {
  it("are all shut, however they are reached, and stay shut", () => {
    const { putBack, ...said } = attempts(true);
    expect(Object.entries(said).filter(([, outcome]) => outcome !== "refused")).toEqual([]);
    expect(Object.keys(said)).toHaveLength(18);
    expect(putBack).toBe("no");
  });

  it("would be seen to be open without the guard", () => {
    const said = Object.values(attempts(false));
    expect(said.filter((outcome) => outcome === "opened").length).toBeGreaterThan(14);
    expect(said).not.toContain("refused");
  });
});
