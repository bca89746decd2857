import { afterEach, describe, expect, it } from "vitest";
import { moveToRegion } from "../../renderer/frame/regions.ts";

afterEach(() => {
  document.body.replaceChildren();
});

const active = () => document.activeElement;

describe("F6", () => {
  it("goes round the parts of the window, to what is current in each, and shows where it is", () => {
    document.body.innerHTML = `
      <header data-region><button>Lås</button></header>
      <nav data-region><a href="#/idag">Idag</a><a href="#/arenden" aria-current="page">Ärenden</a></nav>
      <main data-region tabindex="-1">Ingenting att trycka på</main>`;
    moveToRegion(1);
    expect(active()?.textContent).toBe("Lås");
    moveToRegion(1);
    expect(active()?.textContent).toBe("Ärenden");
    moveToRegion(1);
    expect(active()?.tagName).toBe("MAIN");
    expect(active()?.hasAttribute("data-focus-visible")).toBe(true);
    moveToRegion(-1);
    expect(active()?.textContent).toBe("Ärenden");
    expect(document.querySelector("main")?.hasAttribute("data-focus-visible")).toBe(false);
  });
});
