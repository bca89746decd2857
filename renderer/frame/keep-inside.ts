// What leaves the window by hand: main is told of what was copied, so that a lock can clear it; nothing is dragged out, and no file that is
// dropped is opened.
import type { AppClient } from "../../shared/contract/index.ts";

/** Listens for as long as the page lives. */
export const keepInside = (page: Document, { desktop }: Pick<AppClient, "desktop">): void => {
  const copied = (): void => {
    // After the page's own answer to the event, when the clipboard holds the text.
    setTimeout(() => void desktop.copied(null), 0);
  };
  const stop = (event: DragEvent): void => {
    event.preventDefault();
  };
  page.addEventListener("copy", copied);
  page.addEventListener("cut", copied);
  for (const event of ["dragstart", "dragover", "drop"] as const) page.addEventListener(event, stop);
};
