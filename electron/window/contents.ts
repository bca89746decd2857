// Every page of the application, the hidden ones too: it stays where it is and opens nothing.
import type { App } from "electron";

export const guardContents = (app: App): void => {
  app.on("web-contents-created", (_created, contents) => {
    const stay = (event: { preventDefault(): void }): void => {
      event.preventDefault();
    };
    contents.on("will-navigate", stay);
    contents.on("will-redirect", stay);
    contents.on("will-frame-navigate", stay);
    contents.on("will-attach-webview", stay);
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
};

/** The same for the main window and the hidden print window. */
export const webPreferences = (preload: string, developing: boolean) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    enableWebSQL: false,
    autoplayPolicy: "user-gesture-required",
    devTools: developing,
  }) as const;
