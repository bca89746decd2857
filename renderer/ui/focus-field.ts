const controls = "input:not([type=hidden]):not([tabindex='-1']),textarea,[role=spinbutton],button,select";

/** Moves the focus to the field that was given this `name`, wherever on the page it stands. */
export const focusField = (name: string): void => {
  const field = [...document.querySelectorAll<HTMLElement>("[data-field]")].find(
    (element) => element.dataset["field"] === name,
  );
  field?.querySelector<HTMLElement>(controls)?.focus();
};
