// Every session of the application: no network, no permission, no dictionary, no download. See: [Note: No network]
import { session, type App, type Session } from "electron";
import { lockedAddress, origin } from "./content-policy.ts";

/** In memory only: no cache, cookie or storage of a page reaches the disk. */
export const windowSession = (): Session => session.fromPartition("samverka", { cache: false });

const isOurs = (url: string, developing: boolean): boolean =>
  url.startsWith(`${origin}/`) ||
  url === lockedAddress ||
  url.startsWith(`blob:${origin}/`) ||
  (developing && (url.startsWith("devtools://") || url.startsWith("chrome-extension://")));

const guardSession = (guarded: Session, developing: boolean): void => {
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerLanguages([]);
  guarded.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url, developing) });
  });
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler(null);
  guarded.on("will-download", (event) => {
    event.preventDefault();
  });
  for (const event of ["select-hid-device", "select-serial-port", "select-usb-device"] as const) {
    // The three share only this first argument, which is all that is needed to say no.
    guarded.on(event as "select-hid-device", (chosen) => {
      chosen.preventDefault();
    });
  }
};

export const guardSessions = (app: App): void => {
  app.on("session-created", (created) => {
    guardSession(created, !app.isPackaged);
  });
};
