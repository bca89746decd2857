// How the demo works the screen: it finds what a person sees by its words, and types and presses as a person does.
import type { Locator, Page } from "playwright";
import { kitText } from "../../shared/text/kit.ts";

/** Everything, or one part of the window: a dialog, a card. */
export interface Hand {
  readonly press: (button: string | RegExp) => Promise<void>;
  /** A link, or a row of a list, whichever leads on. */
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly write: (label: string, text: string) => Promise<void>;
  /** `YYYY-MM-DD`, typed digit by digit into the parts of the field. */
  readonly date: (label: string, day: string) => Promise<void>;
  /** Empties a date, part by part. */
  readonly clearDate: (label: string) => Promise<void>;
  /** `HH:MM`. */
  readonly time: (label: string, time: string) => Promise<void>;
  readonly choose: (label: string, option: string | RegExp) => Promise<void>;
  /** One of several in sight. */
  readonly pick: (group: string | RegExp, option: string | RegExp) => Promise<void>;
  readonly tick: (statement: string | RegExp) => Promise<void>;
  /** Opens a menu and takes one of its lines. */
  readonly menu: (label: string | RegExp, line: string | RegExp) => Promise<void>;
  readonly sees: (words: string | RegExp) => Promise<void>;
  readonly tab: (name: string | RegExp) => Promise<void>;
  /** How many places show these words now. */
  readonly count: (words: string | RegExp) => Promise<number>;
  readonly within: (part: Locator) => Hand;
  readonly dialog: (title: string | RegExp) => Hand;
  readonly card: (title: string | RegExp) => Hand;
  readonly navigation: (name: string) => Hand;
  readonly place: Locator;
}

const patience = 15_000;
const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The whole name, with or without the word that a field need not be filled. */
const labelled = (words: string): RegExp => new RegExp(`^${escaped(words)}( \\(${kitText.optional}\\))?$`);
/** The name of a button that shows a choice is its value and then its label. */
const endsWith = (words: string): RegExp => new RegExp(`(^| )${escaped(words)}( \\(${kitText.optional}\\))?$`);
const whole = (words: string | RegExp): string | RegExp =>
  typeof words === "string" ? new RegExp(`^${escaped(words)}$`) : words;
const begins = (words: string | RegExp): RegExp =>
  typeof words === "string" ? new RegExp(`^${escaped(words)}`) : words;

export const createHand = (page: Page, place: Locator = page.locator("body")): Hand => {
  const digits = async (group: Locator, text: string): Promise<void> => {
    await group.getByRole("spinbutton").first().click({ timeout: patience });
    await page.keyboard.type(text, { delay: 15 });
  };
  const take = async (control: Locator): Promise<void> => {
    // Focus and key in one call: between two, the screen may have taken the focus elsewhere.
    await control.first().press("Space", { timeout: patience });
  };
  const enter = async (control: Locator): Promise<void> => {
    await control.first().waitFor({ timeout: patience });
    await control.first().press("Enter", { timeout: patience });
  };
  return {
    place,
    press: (button) => enter(place.getByRole("button", { name: whole(button) })),
    follow: (link) => {
      const name = begins(link);
      return enter(place.getByRole("link", { name }).or(place.locator("[data-row-opener]").filter({ hasText: name })));
    },
    write: async (label, text) => {
      const field = place
        .getByRole("textbox", { name: labelled(label) })
        .or(place.getByLabel(labelled(label)))
        .first();
      await field.click({ timeout: patience });
      await page.keyboard.press("ControlOrMeta+A");
      if (text === "") await page.keyboard.press("Backspace");
      else if (text.length > 40) await page.keyboard.insertText(text);
      else await page.keyboard.type(text);
    },
    date: (label, day) => digits(place.getByRole("group", { name: labelled(label) }).first(), day.replaceAll("-", "")),
    clearDate: async (label) => {
      const parts = place
        .getByRole("group", { name: labelled(label) })
        .first()
        .getByRole("spinbutton");
      for (let index = (await parts.count()) - 1; index >= 0; index -= 1) {
        await parts.nth(index).focus();
        for (let digit = 0; digit < 4; digit += 1) await page.keyboard.press("Backspace");
      }
    },
    time: (label, time) => digits(place.getByRole("group", { name: labelled(label) }).first(), time.replace(":", "")),
    choose: async (label, option) => {
      await place
        .getByRole("button", { name: endsWith(label) })
        .first()
        .click({ timeout: patience });
      await page
        .getByRole("option", { name: begins(option) })
        .first()
        .click({ timeout: patience });
    },
    pick: (group, option) =>
      take(
        place
          .getByRole("radiogroup", { name: typeof group === "string" ? labelled(group) : group })
          .first()
          .getByRole("radio", { name: begins(option) }),
      ),
    tick: async (statement) => {
      const box = place.getByRole("checkbox", { name: begins(statement) });
      // What is suggested from the start is ticked already.
      if (!(await box.first().isChecked())) await take(box);
    },
    menu: async (label, line) => {
      await place
        .getByRole("button", { name: whole(label) })
        .first()
        .click({ timeout: patience });
      await page
        .getByRole("menuitem", { name: begins(line) })
        .first()
        .click({ timeout: patience });
    },
    sees: (words) => place.getByText(words).first().waitFor({ state: "visible", timeout: patience }),
    tab: async (name) => {
      await place.getByRole("tab", { name: begins(name) }).click({ timeout: patience });
    },
    count: (words) => place.getByText(words).count(),
    within: (part) => createHand(page, part),
    navigation: (name) => createHand(page, place.getByRole("navigation", { name })),
    dialog: (title) =>
      createHand(page, page.getByRole("dialog", { name: title }).or(page.getByRole("alertdialog", { name: title }))),
    card: (title) =>
      createHand(
        page,
        place
          .locator("section")
          .filter({ has: page.getByRole("heading", { name: whole(title) }) })
          .last(),
      ),
  };
};
