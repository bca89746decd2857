// The only door between the renderer and main: two functions, which never change. What is for the vault host is sealed here,
// before main has it. No zod, so that the sandbox stays on.
import { contextBridge, ipcRenderer } from "electron";
import type { DesktopEvent } from "../shared/contract/desktop.ts";
import { createSealedCalls } from "./ipc/page-end.ts";

const events = {
  lockWarning: true,
  lockWarningOver: true,
  locking: true,
  hostLost: true,
  preferencesChanged: true,
  clipboardTime: true,
} satisfies Record<DesktopEvent, true>;

const send = (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke("samverka:call", name, input);
const sealed = createSealedCalls(send);

contextBridge.exposeInMainWorld("samverka", {
  // Main answers what is its own by itself: it is about windows, dialogs and places. Nothing of a person is in it but what is
  // copied, which the system's clipboard takes from main.
  call: (name: unknown, input: unknown): Promise<unknown> =>
    (String(name).startsWith("desktop.") ? send : sealed)(String(name), input),
  on: (event: unknown, listener: (data: unknown) => void): (() => void) => {
    const name = String(event);
    if (!Object.hasOwn(events, name)) throw new Error("There is no such event");
    // The event object would give the page a way to answer on other channels: it stays here.
    const heard = (_event: unknown, data: unknown): void => {
      listener(data);
    };
    ipcRenderer.on(`samverka:${name}`, heard);
    return () => {
      ipcRenderer.removeListener(`samverka:${name}`, heard);
    };
  },
});
