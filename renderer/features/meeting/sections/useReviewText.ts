import { useRef } from "react";
import { useDraft } from "../../../api/useDraft.ts";
import { draftRecord } from "../room/MinutesText.tsx";
import { useRoom } from "../room/RoomContext.ts";

export interface ReviewText {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** The words as they stand, to be kept with a choice beside them. */
  readonly now: () => string;
  /** They have been kept: their draft is not needed. */
  readonly kept: () => void;
}

/** The words beside a status or an assessment: a draft until both are kept together. `keep` answers whether they were. */
export const useReviewText = (field: string, kept: string, keep: (text: string) => Promise<boolean>): ReviewText => {
  const { view } = useRoom();
  const draft = useDraft(draftRecord(view.minutes.minutesId), field, kept);
  const typed = useRef<string>(undefined);
  const now = (): string => typed.current ?? draft.text;
  const done = (): void => {
    typed.current = undefined;
    void draft.discard();
  };
  const leave = async (): Promise<void> => {
    const text = typed.current;
    if (text === undefined) return;
    await draft.keepNow();
    if ((await keep(text)) && typed.current === text) done();
  };
  return {
    value: draft.text,
    onChange: (text) => {
      typed.current = text;
      draft.setText(text);
    },
    onBlur: () => void leave(),
    now,
    kept: done,
  };
};
