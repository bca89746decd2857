// What the notice tells beside when and where, kept as drafts until the notice is made: typed words survive a lock.
import { useState } from "react";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { NoticeDetails } from "../../../shared/domain/notice.ts";
import { useDraft } from "../../api/useDraft.ts";

export interface DraftedDetails {
  readonly details: NoticeDetails;
  readonly change: (details: NoticeDetails) => void;
  /** Call when the notice has been made with them. */
  readonly discard: () => Promise<void>;
}

export const useNoticeDetails = (meetingId: MeetingId, kept: NoticeDetails): DraftedDetails => {
  const record = `notice:${meetingId}`;
  const urgentBecause = useDraft(record, "urgentBecause", kept.urgentBecause);
  const bring = useDraft(record, "bring", kept.bring);
  const practical = useDraft(record, "practical", kept.practical);
  // An answer about the place is given anew each time; it is no text to keep.
  const [checkedPlace, setCheckedPlace] = useState(kept.checkedPlace);
  const details = { checkedPlace, urgentBecause: urgentBecause.text, bring: bring.text, practical: practical.text };
  return {
    details,
    change: (changed) => {
      // Only what somebody has typed: the other fields leave no draft.
      if (changed.urgentBecause !== details.urgentBecause) urgentBecause.setText(changed.urgentBecause);
      if (changed.bring !== details.bring) bring.setText(changed.bring);
      setCheckedPlace(changed.checkedPlace);
      if (changed.practical !== details.practical) practical.setText(changed.practical);
    },
    discard: async () => {
      for (const draft of [urgentBecause, bring, practical]) await draft.discard();
    },
  };
};
