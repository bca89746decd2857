// The one window that the user sees.
import { join } from "node:path";
import { BrowserWindow, nativeTheme, screen, type Session } from "electron";
import { applicationName } from "../../shared/text/desktop.ts";
import type { PreferenceStore, WindowState } from "../preferences/preferences.ts";
import { webPreferences } from "./contents.ts";

export interface WindowOptions {
  /** The bundle: preload.cjs lies in it. */
  readonly folder: string;
  readonly session: Session;
  readonly developing: boolean;
}

const smallest = { minWidth: 640, minHeight: 480 };

/** Where the window was, unless that screen is gone. */
const placeOf = (state: WindowState): { width: number; height: number; x?: number; y?: number } => {
  const { x, y, width, height } = state;
  if (x === undefined || y === undefined) return { width, height };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const visible =
    x < workArea.x + workArea.width && x + width > workArea.x && y >= workArea.y && y < workArea.y + workArea.height;
  return visible ? { x, y, width, height } : { width, height };
};

/** Before the page has painted, and while it is changed at a lock. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? "#16191d" : "#f5f6f7");

export const openMainWindow = (options: WindowOptions, preferences: PreferenceStore): BrowserWindow => {
  const state = preferences.read().window;
  const window = new BrowserWindow({
    ...placeOf(state),
    ...smallest,
    show: false,
    title: applicationName,
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: {
      ...webPreferences(join(options.folder, "preload.cjs"), options.developing),
      session: options.session,
    },
  });
  // Screen recorders and video meetings get a black window; Linux has no such protection.
  window.setContentProtection(true);
  nativeTheme.on("updated", () => {
    if (!window.isDestroyed()) window.setBackgroundColor(background());
  });
  // A page has no say in the title: a name there would show in the task bar.
  window.on("page-title-updated", (event) => {
    event.preventDefault();
  });
  window.once("ready-to-show", () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on("close", () => {
    preferences.write({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
  return window;
};
