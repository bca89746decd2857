// The form as it was left: kept every few seconds, so that a lock or a wrong click loses nothing.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { scanForIdentity } from "../../../shared/domain/identity-scan.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useDraft } from "../../api/useDraft.ts";
import { choicesFrom, choicesText, type ConsultationValues, longFields } from "./consultation-values.ts";

const choicesField = "choices";

/** What shows somebody is held by the open form alone: never kept as a draft, where it would outlive the form (R6). */
const mayBeKept = (text: string): boolean => scanForIdentity({ text }).refused.length === 0;

/** What was being typed, over `kept`; undefined until it has been read. Read anew each time, past all that is remembered. */
export const useDraftedValues = (record: string, kept: ConsultationValues): ConsultationValues | undefined => {
  const api = useApi();
  const [values, setValues] = useState<ConsultationValues>();
  const take = useEffectEvent((drafts: readonly { readonly field: string; readonly text: string }[]) => {
    const textOf = (field: string): string | undefined => drafts.find((draft) => draft.field === field)?.text;
    const texts = longFields.map((field) => [field, textOf(field) ?? kept[field]] as const);
    setValues({ ...kept, ...choicesFrom(textOf(choicesField) ?? ""), ...Object.fromEntries(texts) });
  });
  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      const answer = await api.draft.list({ record });
      if (!left.signal.aborted) take(answer.ok ? answer.value : []);
    })();
    return () => {
      left.abort();
    };
  }, [api, record]);
  return values;
};

export interface ConsultationDraft {
  /** Call when the consultation itself has been saved. */
  readonly discard: () => Promise<void>;
}

export const useConsultationDraft = <Output>(
  record: string,
  form: UseFormReturn<ConsultationValues, unknown, Output>,
): ConsultationDraft => {
  const question = useDraft(record, "question");
  const doneSoFar = useDraft(record, "doneSoFar");
  const advice = useDraft(record, "advice");
  const choices = useDraft(record, choicesField);
  const last = useRef<ConsultationValues>(undefined);
  const keep = useEffectEvent((values: ConsultationValues) => {
    const before = last.current ?? form.formState.defaultValues;
    if (values.question !== before?.question && mayBeKept(values.question)) question.setText(values.question);
    if (values.doneSoFar !== before?.doneSoFar && mayBeKept(values.doneSoFar)) doneSoFar.setText(values.doneSoFar);
    if (values.advice !== before?.advice && mayBeKept(values.advice)) advice.setText(values.advice);
    const changed = last.current === undefined || choicesText(values) !== choicesText(last.current);
    if (changed && mayBeKept(values.fromRole) && mayBeKept(values.urgency.reason)) {
      choices.setText(choicesText(values));
    }
    last.current = { ...values };
  });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          keep(values);
        },
      }),
    [subscribe],
  );
  return {
    discard: async () => {
      for (const draft of [question, doneSoFar, advice, choices]) await draft.discard();
    },
  };
};
