import type { Density } from "../../shared/contract/desktop.ts";

/** How tightly lists are set. The colours need nothing here: main tells Chromium the theme, and the tokens follow it. */
export const applyDensity = (density: Density): void => {
  document.documentElement.dataset["density"] = density;
};
