// All that a screen says, to eyes and to screen readers, and what of it is not Swedish.
import type { Page } from "playwright";

/** Visible text and every attribute that is read out. */
export const wordsOnScreen = (window: Page): Promise<string> =>
  window.evaluate(() => {
    const read = [
      "aria-label",
      "aria-valuetext",
      "aria-roledescription",
      "aria-description",
      "title",
      "placeholder",
      "alt",
    ];
    const said = [...document.querySelectorAll("*")].flatMap((element) =>
      read.map((name) => element.getAttribute(name) ?? ""),
    );
    const hidden = [...document.querySelectorAll(".visually-hidden")].map((element) => element.textContent);
    return [document.body.innerText, ...said, ...hidden].join("\n");
  });

// Words that Swedish does not have, as React Aria, Chromium and programmers use them.
const english =
  /\b(the|and|with|you|your|are|not|loading|search|close|open|save|cancel|delete|edit|click|please|select|selected|choose|next|previous|month|year|day|today|calendar|invalid|required|submit|empty|decrease|increase|suggestions?|dismiss|notifications?|page|of|week|expand|collapse|undefined|null|NaN|true|false|error|failed|unknown|draft)\b|\[object/g;

/** Each English word with a little of what stands round it. */
export const englishIn = (words: string): readonly string[] => [
  ...new Set([...words.matchAll(english)].map(({ index }) => words.slice(Math.max(0, index - 20), index + 30).trim())),
];
