// The broker: the only listener for what windows send. It asks who is calling, from where, and whether the name is known and
// the size bearable; then main answers what is its own (`desktop`) and the vault host the rest.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import type { CallFailure, Contract, Kind } from "../../shared/contract/define.ts";
import { err } from "../../shared/result.ts";
import { isWithinLimits } from "./input-limits.ts";
import type { Outcome, Router } from "./router.ts";

/** A window that may call. `print` reads the one document that it paints, and says that it has painted. */
export interface Caller {
  readonly role: "main" | "print";
  /** Answers `desktop.…` for this window. */
  readonly desktop: Router;
}

export interface BridgeOptions {
  readonly contract: Contract;
  readonly pageAddress: string;
  readonly host: (name: string, input: unknown) => Promise<Outcome>;
  /** A call was refused because of who asked, or for what: no page of ours does that. */
  readonly refused: (name: string) => void;
  /** The vault was opened, or answered a call that it must be open for. */
  readonly vaultAnswered: () => void;
}

export interface Bridge {
  register(contents: WebContents, caller: Caller): void;
}

const kindsOf = (contract: Contract): ReadonlyMap<string, Kind> =>
  new Map(
    Object.entries(contract).flatMap(([group, channels]) =>
      Object.entries(channels).map(([name, channel]) => [`${group}.${name}`, channel.kind] as const),
    ),
  );

const printWindowNames = new Set([
  "desktop.printedPages",
  "desktop.printReady",
  "desktop.preferences",
  "vault.status",
  "document.readSent",
]);

const opensVault = new Set(["vault.create", "vault.unlock"]);

const isAllowed = (role: Caller["role"], name: string): boolean => role === "main" || printWindowNames.has(name);

export const serveWindows = (options: BridgeOptions): Bridge => {
  const callers = new Map<WebContents, Caller>();
  const kinds = kindsOf(options.contract);

  /** The caller, if this is one of our windows' main frames and our own page is in it. */
  const callerOf = ({ sender, senderFrame }: IpcMainInvokeEvent): Caller | undefined => {
    if (!senderFrame || senderFrame !== sender.mainFrame) return undefined;
    const [address] = senderFrame.url.split("#", 1);
    return address === options.pageAddress ? callers.get(sender) : undefined;
  };

  const answer = async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Outcome> => {
    const caller = callerOf(event);
    const kind = typeof name === "string" ? kinds.get(name) : undefined;
    if (caller === undefined || typeof name !== "string" || kind === undefined || !isAllowed(caller.role, name)) {
      options.refused(typeof name === "string" ? name : "");
      return err<CallFailure>({ code: "notAllowed" });
    }
    if (!isWithinLimits(input)) return err<CallFailure>({ code: "invalidInput", fields: [] });
    if (kind === "desktop") return caller.desktop(name, input);
    const outcome = await options.host(name, input);
    if (outcome.ok && (kind !== "outside" || opensVault.has(name))) options.vaultAnswered();
    return outcome;
  };

  // electron-store brings listeners of its own, which tell any page where the profile lies: nobody needs them.
  ipcMain.removeAllListeners();
  ipcMain.handle("samverka:call", answer);

  return {
    register: (contents, caller) => {
      callers.set(contents, caller);
      contents.once("destroyed", () => callers.delete(contents));
    },
  };
};
