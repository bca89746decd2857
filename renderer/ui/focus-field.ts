const controls = "input:not([type=hidden]):not([tabindex='-1']),textarea,[role=spinbutton],button,select";

/** Moves the focus to the field that was given this `name`, wherever on the page it stands. Whether there is such a field. */
export const focusField = (name: string): boolean => {
  const field = [...document.querySelectorAll<HTMLElement>("[data-field]")].find(
    (element) => element.dataset["field"] === name,
  );
  const control = field?.querySelector<HTMLElement>(controls);
  control?.focus();
  return control !== undefined && control !== null;
};
