// JSON.stringify, whatever the value is.

type Replacer = (key: string, value: unknown) => unknown;

/** "undefined" for what JSON has no word for. */
export const jsonOf = (value: unknown, replacer?: Replacer): string => {
  const text: unknown = JSON.stringify(value, replacer);
  return typeof text === "string" ? text : "undefined";
};
