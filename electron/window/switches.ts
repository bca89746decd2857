// What Chromium is told before it starts. [Note: No network] A bare Electron asks DNS for a spelling dictionary at its first
// session; with these switches and the guards of sessions.ts, eight seconds made no connect and sent no byte (vault.md decision 6).
import type { App } from "electron";

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

/** Words on the command line that would open a door into the processes or write down what passes through them. */
const refused =
  /^--?(remote-debugging|remote-allow-origins|inspect|js-flags|load-extension|user-data-dir|enable-logging|log-net-log|log-file|disable-web-security|host-rules|proxy-|ssl-key-log-file|single-process|disable-site-isolation|renderer-cmd-prefix|utility-cmd-prefix|trace-)/i;

/** `root`: Chromium's sandbox does not run for root, who must say so on the command line. */
export const isRefusedParameter = (parameter: string, root: boolean): boolean =>
  refused.test(parameter) || (!root && /^--?no-sandbox/i.test(parameter));

/** False when the packaged application was started in a way that it must not run in. */
export const applySwitches = (app: App, parameters: readonly string[]): boolean => {
  const logging =
    process.env["ELECTRON_ENABLE_LOGGING"] !== undefined || process.env["ELECTRON_LOG_FILE"] !== undefined;
  const root = process.getuid?.() === 0;
  if (app.isPackaged && (logging || parameters.some((parameter) => isRefusedParameter(parameter, root)))) return false;
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  return true;
};
