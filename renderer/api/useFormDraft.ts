// A form that is decided in one go, kept as one draft while it is filled in: what was chosen survives a lock.
import { useEffect, useEffectEvent, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { useApi } from "./ApiProvider.tsx";
import { useDraft } from "./useDraft.ts";
import { useQuery } from "./useQuery.ts";

/** Which draft it is, and what its values look like: a draft of an older version of the program may look otherwise. */
export interface FormDraft<Values> {
  readonly record: string;
  readonly field: string;
  readonly values: z.ZodType<Values>;
  /** Answers no to what must not outlive the open form (R6). */
  readonly mayBeKept?: (text: string) => boolean;
}

/** The shape of a small form, told by what it begins with: a draft that lacks one of its fields is of an older form. */
export const shapedLike = <Values extends object>(example: Values): z.ZodType<Values> =>
  z.custom<Values>(
    (value) => typeof value === "object" && value !== null && Object.keys(example).every((key) => key in value),
  );

/** Fills the form with what was being typed when it was last left by a lock. Call `discard` when it is saved or given up. */
export const useFormDraft = <Values extends FieldValues, Output>(
  { record, field, values: schema, mayBeKept = () => true }: FormDraft<Values>,
  form: UseFormReturn<Values, unknown, Output>,
): { readonly discard: () => Promise<void> } => {
  const api = useApi();
  const drafts = useQuery(api.draft.list, { record });
  const draft = useDraft(record, field);
  const isTyping = useRef(false);
  const isRead = drafts.state === "ready";
  const take = useEffectEvent(() => {
    const stored = drafts.state === "ready" ? drafts.value.find((one) => one.field === field) : undefined;
    const kept = stored === undefined || isTyping.current ? undefined : valuesIn(stored.text, schema);
    if (kept !== undefined) form.reset(kept);
  });
  useEffect(() => {
    if (isRead) take();
  }, [isRead]);
  const keep = useEffectEvent((values: unknown) => {
    isTyping.current = true;
    const text = JSON.stringify(values);
    if (mayBeKept(text)) draft.setText(text);
  });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // Only what somebody has typed: a form that was merely looked at leaves no draft.
          if (name !== undefined) keep(values);
        },
      }),
    [subscribe],
  );
  return { discard: draft.discard };
};

const valuesIn = <Values>(text: string, schema: z.ZodType<Values>): Values | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
