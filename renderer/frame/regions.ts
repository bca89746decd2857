// F6 goes round the parts of the window: each is marked with `data-region`.

const focusable = "a[href],button:not([disabled]),input,textarea,select,[tabindex='0']";

/** Moves the focus to the next part of the window, or the one before. */
export const moveToRegion = (direction: 1 | -1): void => {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  if (regions.length === 0) return;
  const active = document.activeElement;
  const at = regions.findIndex((region) => region.contains(active));
  const next = regions[(at + direction + regions.length) % regions.length];
  const target =
    next?.querySelector<HTMLElement>("[aria-current=page]") ?? next?.querySelector<HTMLElement>(focusable) ?? next;
  target?.focus({ preventScroll: false });
  if (target === next && next !== undefined) showRing(next);
};

/** A part with nothing to press has the focus itself, and shows it: no ring is drawn there otherwise. */
const showRing = (region: HTMLElement): void => {
  region.dataset["focusVisible"] = "";
  region.addEventListener(
    "blur",
    () => {
      delete region.dataset["focusVisible"];
    },
    { once: true },
  );
};
