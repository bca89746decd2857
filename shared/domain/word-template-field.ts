// What can stand in a Word template of the municipality's own (Wordmall): named fields, lists of them, and conditions.

/** A text. `needed` ones must always be shown: a template without them is not taken. */
export interface TextField {
  readonly kind: "text";
  /** As it is written in the template, within braces. */
  readonly name: string;
  readonly meaning: string;
  readonly needed: boolean;
}

/** Something there may be several of; what stands between its two tags is repeated for each. */
export interface ListField {
  readonly kind: "list";
  readonly name: string;
  readonly meaning: string;
  readonly each: FieldList;
}

/** What stands between its two tags is there only when it is so. */
export interface ConditionField {
  readonly kind: "condition";
  readonly name: string;
  readonly meaning: string;
  /** The list that it says there is something in. */
  readonly of?: ListField;
}

export type Field = TextField | ListField | ConditionField;

export type FieldList = Readonly<Record<string, Field>>;

/** The values of some fields: text that may be empty, rows, or whether it is so. */
export type ValuesOf<L extends FieldList> = {
  readonly [K in keyof L]: L[K] extends { readonly kind: "list"; readonly each: infer E extends FieldList }
    ? readonly ValuesOf<E>[]
    : L[K] extends ConditionField
      ? boolean
      : string;
};

/** Values whose fields are known only by their list. */
// A record cannot name itself.
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- see above
export interface AnyValues {
  readonly [key: string]: string | boolean | readonly AnyValues[];
}

export const text = (name: string, meaning: string): TextField => ({ kind: "text", name, meaning, needed: false });

/** What the law or the process demands in every copy. */
export const needed = (name: string, meaning: string): TextField => ({ kind: "text", name, meaning, needed: true });

export const list = <const E extends FieldList>(name: string, meaning: string, each: E) =>
  ({ kind: "list", name, meaning, each }) as const;

export const condition = (name: string, meaning: string): ConditionField => ({ kind: "condition", name, meaning });

/** How a name is compared: word processors write a capital where a sentence begins. */
export const plainFieldName = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** Every list has a condition of its own, for a heading that stands above it once. */
export const conditionOf = (list: Pick<ListField, "name">): string => `har_${list.name}`;

export const fieldNamed = (fields: FieldList, name: string): Field | undefined => {
  const plain = plainFieldName(name);
  for (const field of Object.values(fields)) {
    if (field.name === plain) return field;
    if (field.kind === "list" && conditionOf(field) === plain)
      return { kind: "condition", name: plain, meaning: field.meaning, of: field };
  }
  return undefined;
};
