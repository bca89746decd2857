// The only door between the renderer and main: two functions, which never change. No zod here, so that the sandbox stays on.
import { contextBridge, ipcRenderer } from "electron";
import type { DesktopEvent } from "../shared/contract/desktop.ts";

const events = {
  lockWarning: true,
  lockWarningOver: true,
  locking: true,
  hostLost: true,
  preferencesChanged: true,
  clipboardTime: true,
} satisfies Record<DesktopEvent, true>;

contextBridge.exposeInMainWorld("samverka", {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke("samverka:call", String(name), input),
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
