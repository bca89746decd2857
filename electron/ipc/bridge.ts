// The broker: the only listener for what windows send. It asks who is calling, from where, and whether the name is known and
// the size bearable; then main answers what is its own (`desktop`), and passes the rest to the vault host, sealed as it came.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import type { CallFailure, Contract, Kind } from "../../shared/contract/define.ts";
import { err } from "../../shared/result.ts";
import { isWithinLimits, sealedLimit } from "./input-limits.ts";
import type { HostAnswer, HostQuestion } from "./messages.ts";
import type { Outcome, Router } from "./router.ts";
import { greeting } from "./sealing.ts";

/** A window that may call. `print` reads the one document that it paints, and says that it has painted. */
export interface Caller {
  readonly role: "main" | "print";
  /** Answers `desktop.…` for this window. */
  readonly desktop: Router;
}

interface Registered extends Caller {
  /** By which the host knows whose keys a call is sealed with. */
  readonly door: number;
}

export interface BridgeOptions {
  readonly contract: Contract;
  readonly pageAddress: string;
  readonly host: (question: HostQuestion) => Promise<HostAnswer>;
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
  "paper.take",
]);

const opensVault = new Set(["vault.create", "vault.unlock"]);

const isAllowed = (role: Caller["role"], name: string): boolean => role === "main" || printWindowNames.has(name);

const isNotAllowed = (outcome: Outcome): boolean =>
  !outcome.ok &&
  typeof outcome.error === "object" &&
  outcome.error !== null &&
  "code" in outcome.error &&
  outcome.error.code === "notAllowed";

export const serveWindows = (options: BridgeOptions): Bridge => {
  const callers = new Map<WebContents, Registered>();
  let doors = 0;
  const kinds = kindsOf(options.contract);

  /** The caller, if this is one of our windows' main frames and our own page is in it. */
  const callerOf = ({ sender, senderFrame }: IpcMainInvokeEvent): Registered | undefined => {
    if (!senderFrame || senderFrame !== sender.mainFrame) return undefined;
    const [address] = senderFrame.url.split("#", 1);
    return address === options.pageAddress ? callers.get(sender) : undefined;
  };

  const refuse = (name: unknown): Outcome => {
    options.refused(typeof name === "string" ? name : "");
    return err<CallFailure>({ code: "notAllowed" });
  };

  const answer = async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Outcome | Uint8Array> => {
    const caller = callerOf(event);
    if (caller === undefined || typeof name !== "string") return refuse(name);
    const isGreeting = name === greeting;
    const kind = kinds.get(name);
    if (!isGreeting && (kind === undefined || !isAllowed(caller.role, name))) return refuse(name);
    if (kind === "desktop") {
      return isWithinLimits(input)
        ? caller.desktop(name, input)
        : err<CallFailure>({ code: "invalidInput", fields: [] });
    }
    if (!(input instanceof Uint8Array)) return refuse(name);
    if (input.length > sealedLimit) return err<CallFailure>({ code: "invalidInput", fields: [] });
    const { door } = caller;
    const answered = await options.host(isGreeting ? { door, pageKey: input } : { door, name, sealed: input });
    if (answered instanceof Uint8Array) return answered;
    if (!("sealed" in answered)) return isNotAllowed(answered) ? refuse(name) : answered;
    if (answered.ok && (kind !== "outside" || opensVault.has(name))) options.vaultAnswered();
    return answered.sealed;
  };

  // electron-store brings listeners of its own, which tell any page where the profile lies: nobody needs them.
  ipcMain.removeAllListeners();
  ipcMain.handle("samverka:call", answer);

  return {
    register: (contents, caller) => {
      doors += 1;
      const door = doors;
      callers.set(contents, { ...caller, door });
      contents.once("destroyed", () => {
        callers.delete(contents);
        void options.host({ left: door });
      });
    },
  };
};
