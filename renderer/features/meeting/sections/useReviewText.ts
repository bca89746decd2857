import { useRef } from "react";
import { useDraft } from "../../../api/useDraft.ts";
import { draftRecord } from "../../../../shared/domain/minutes-text-name.ts";
import { useRoom } from "../room/RoomContext.ts";

export interface ReviewText {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The field is left: the draft is saved, and then what it belongs to is kept, if it can be. */
  readonly leave: (keep: () => Promise<void>) => Promise<void>;
  /** The words as they stand, to be kept with a choice beside them. */
  readonly now: () => string;
  /** These words have been kept: their draft is not needed. */
  readonly kept: (text: string) => void;
}

/** The words beside a status or an assessment: a draft until both are kept together. */
export const useReviewText = (field: string, kept: string): ReviewText => {
  const { view } = useRoom();
  const draft = useDraft(draftRecord(view.minutes.minutesId), field, kept);
  const typed = useRef<string>(undefined);
  return {
    value: draft.text,
    onChange: (text) => {
      typed.current = text;
      draft.setText(text);
    },
    leave: async (keep) => {
      if (typed.current === undefined) return;
      await draft.keepNow();
      await keep();
    },
    now: () => typed.current ?? draft.text,
    kept: (text) => {
      if (typed.current !== undefined && typed.current !== text) return;
      typed.current = undefined;
      void draft.discard();
    },
  };
};
