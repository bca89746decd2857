// Before each file of tests/renderer: what the application's Chromium has and jsdom lacks.
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// See https://drafts.csswg.org/cssom/#serialize-an-identifier; react-aria builds selectors from ids.
const escapeIdentifier = (value: string): string =>
  value.replace(/[^\w-]/g, (character) => `\\${character}`).replace(/^(-?)(\d)/, "$1\\3$2 ");

// jsdom has no CSS object at all, whatever lib.dom says.
const environment = globalThis as { CSS?: { escape?: (value: string) => string } };
environment.CSS = { escape: escapeIdentifier, ...environment.CSS };

// jsdom has no layout, and says so each time it is asked to scroll.
window.scrollTo = () => undefined;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// A screen takes a tenth of a second here; with several test runs on two cores the library's one second was not enough.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  // React Aria reads its first words aloud a tenth of a second later, by when a test file may be over and its document gone.
  // It does not where its region has been taken away.
  for (const region of document.querySelectorAll("[data-live-announcer]")) region.remove();
});
