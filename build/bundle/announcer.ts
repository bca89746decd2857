// React Aria's announcer empties its two nodes with innerHTML, which our policy refuses (`require-trusted-types-for`): a date
// field would break the screen. Emptied with replaceChildren it does the same without a hole in the policy.
import type { Plugin } from "vite";

const emptying = /\.innerHTML = '';/g;

export const announcerWithoutHtml = (): Plugin => {
  let replaced = 0;
  return {
    name: "announcer-without-html",
    transform(code, id) {
      if (!/LiveAnnouncer\.m?js$/.test(id.split("?")[0] ?? "")) return null;
      replaced += code.match(emptying)?.length ?? 0;
      return { code: code.replaceAll(emptying, ".replaceChildren();"), map: null };
    },
    buildEnd(problem) {
      if (problem === undefined && replaced !== 2)
        this.error("React Aria's announcer has changed: look at what it does with innerHTML.");
    },
  };
};
