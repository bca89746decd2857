// What Chromium is told before it starts. [Note: No network] A bare Electron asks DNS for a spelling dictionary at its first
// session; with these switches and the guards of sessions.ts, eight seconds made no connect and sent no byte (vault.md decision 6).
import type { App } from "electron";
import { isRefusedParameter, refusedEnvironment } from "./refused-parameters.ts";

const switches: readonly (readonly [name: string, value?: string])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["no-pings"],
  ["no-proxy-server"],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["force-webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  // A page that was left must not live on in a cache: a lock counts on its process ending.
  ["disable-features", "BackForwardCache,SpareRendererForSitePerProcess"],
  ["lang", "sv"],
];

/** False when the packaged application was started in a way that it must not run in. */
export const applySwitches = (app: App, parameters: readonly string[]): boolean => {
  const surroundings = refusedEnvironment.some((name) => process.env[name] !== undefined);
  const root = process.getuid?.() === 0;
  if (app.isPackaged && (surroundings || parameters.some((parameter) => isRefusedParameter(parameter, root))))
    return false;
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  return true;
};
