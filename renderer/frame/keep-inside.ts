// What leaves the window by hand: main is told of what was copied, so that a lock can clear it; nothing is dragged out, and no file that is
// dropped is opened.
import type { AppClient } from "../../shared/contract/index.ts";

/** By when a copied text is on the clipboard, in milliseconds. */
const settled = 200;

/** Listens for as long as the page lives. */
export const keepInside = (page: Document, { desktop }: Pick<AppClient, "desktop">): void => {
  const copied = (): void => {
    // The text reaches the clipboard by another way than the call, and may come after it.
    setTimeout(() => void desktop.copied(null), settled);
  };
  const stop = (event: DragEvent): void => {
    event.preventDefault();
  };
  page.addEventListener("copy", copied);
  page.addEventListener("cut", copied);
  for (const event of ["dragstart", "dragover", "drop"] as const) page.addEventListener(event, stop);
};
