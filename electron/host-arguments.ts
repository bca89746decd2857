// What main says to the vault host when it starts it: where this user's files lie, and which version this is.

export const hostArguments = (profile: string, appVersion: string): string[] => [profile, appVersion];

/** Electron puts them last. */
export const readHostArguments = (
  words: readonly string[],
): { readonly profile: string; readonly appVersion: string } => {
  const [profile, appVersion] = words.slice(-2);
  if (profile === undefined || appVersion === undefined)
    throw new Error("the vault host was started without its arguments");
  return { profile, appVersion };
};
