import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "./ApiProvider.tsx";
import { callName } from "./client.ts";
import { now } from "./clock.ts";
import { createDraftKeeper, type DraftKeeper, type DraftStatus } from "./draft-keeper.ts";
import { reportSave } from "./save-status.ts";
import { useQuery } from "./useQuery.ts";

export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly status: DraftStatus;
  /** Give it to the field's `onBlur`. */
  readonly keepNow: () => Promise<void>;
  /** Call when a command has kept the text where it belongs. What is typed meanwhile stays, as a draft of its own. */
  readonly discard: () => Promise<void>;
}

/** Keeps the remembered answer of `draft.list` true, since saving a draft reads nothing again: the field may be left and come back to. */
const useRemembered = (record: string) => {
  const queryClient = useQueryClient();
  const { draft } = useApi();
  type Listed = Awaited<ReturnType<typeof draft.list>>;
  return (field: string, changed: { field: string; text: string; savedAt: string } | undefined): void => {
    queryClient.setQueryData<Listed>([callName(draft.list), { record }], (before) =>
      before?.ok === true
        ? { ...before, value: [...before.value.filter((one) => one.field !== field), ...(changed ? [changed] : [])] }
        : before,
    );
  };
};

/**
 * Text that survives a lock, a crash and leaving the screen: `useDraft(meetingId, "ungdomens-rost", section.text)`.
 * `kept` is what the record itself holds; a newer draft of the same field goes before it.
 */
export const useDraft = (record: string, field: string, kept = ""): Draft => {
  const api = useApi();
  const remember = useRemembered(record);
  const drafts = useQuery(api.draft.list, { record });
  const stored = drafts.state === "ready" ? drafts.value.find((draft) => draft.field === field) : undefined;
  const [typed, setTyped] = useState<string>();
  const changes = useRef(0);
  const [status, setStatus] = useState<DraftStatus>({ state: "idle" });
  const [keeper] = useState<DraftKeeper>(() =>
    createDraftKeeper(
      async (text) => {
        const answer = await api.draft.keep({ record, field, text });
        if (answer.ok) remember(field, { field, text, savedAt: answer.value.savedAt });
        return answer;
      },
      (reported) => {
        setStatus(reported);
        reportSave(reported);
      },
      now,
    ),
  );
  useEffect(
    () => () => {
      void keeper.keep();
    },
    [keeper],
  );
  const savedBefore: DraftStatus = stored ? { state: "saved", at: stored.savedAt } : status;
  return {
    text: typed ?? stored?.text ?? kept,
    setText: (text) => {
      changes.current += 1;
      setTyped(text);
      keeper.type(text);
    },
    status: status.state === "idle" ? savedBefore : status,
    keepNow: keeper.keep,
    discard: async () => {
      keeper.drop();
      const before = changes.current;
      await api.draft.discard({ record, field });
      // Typed on while the draft was thrown away.
      if (changes.current !== before) return;
      remember(field, undefined);
      setTyped(undefined);
      setStatus({ state: "idle" });
    },
  };
};
