// The form as it was left: kept every few seconds, so that a lock or a wrong click loses nothing.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useApi } from "../../api/ApiProvider.tsx";
import { useDraft } from "../../api/useDraft.ts";
import { longFields, type ReportValues, shortFrom, shortText } from "./report-values.ts";

const shortField = "short";

/** What was being typed, over where the form begins; undefined until it has been read, past all that is remembered. */
export const useDraftedReport = (record: string, start: ReportValues): ReportValues | undefined => {
  const api = useApi();
  const [values, setValues] = useState<ReportValues>();
  const take = useEffectEvent((drafts: readonly { readonly field: string; readonly text: string }[]) => {
    const textOf = (field: string): string | undefined => drafts.find((draft) => draft.field === field)?.text;
    const long = longFields.map((field) => [field, textOf(field) ?? start[field]] as const);
    setValues({ ...start, ...shortFrom(textOf(shortField) ?? ""), ...Object.fromEntries(long) });
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

/** Keeps what is typed; the answer forgets it all, when the report has been made or the form is emptied. */
export const useReportDraft = <Output>(
  record: string,
  form: UseFormReturn<ReportValues, unknown, Output>,
): (() => Promise<void>) => {
  const because = useDraft(record, "because");
  const observed = useDraft(record, "observed");
  const heardFrom = useDraft(record, "heardFrom");
  const reason = useDraft(record, "reason");
  const ownWords = useDraft(record, "ownWords");
  const knownSupport = useDraft(record, "knownSupport");
  const short = useDraft(record, shortField);
  const long = { because, observed, heardFrom, reason, ownWords, knownSupport };
  const last = useRef<ReportValues>(undefined);
  const keep = useEffectEvent((values: ReportValues) => {
    const before = last.current ?? form.formState.defaultValues;
    for (const field of longFields) {
      if (values[field] !== before?.[field]) long[field].setText(values[field]);
    }
    const next = shortText(values);
    if (last.current === undefined || next !== shortText(last.current)) short.setText(next);
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
  return async () => {
    for (const draft of [...Object.values(long), short]) await draft.discard();
  };
};
