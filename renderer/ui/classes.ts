// Turns the names of a CSS module into one class attribute: `css("button", isLarge && "large")`.
type Name = string | false | null | undefined;

export const classes =
  (module: Readonly<Record<string, string>>) =>
  (...names: readonly Name[]): string =>
    names
      .filter((name): name is string => typeof name === "string" && name !== "")
      .map((name) => module[name] ?? name)
      .join(" ");
