// Where a meeting's notice stands, the same word and colour on every screen.
import type { NoticeState } from "../../shared/domain/notice-state.ts";
import { noticeStateText } from "../../shared/text/notice.ts";
import { Chip, type Tone } from "../ui/Chip.tsx";

const tones: Readonly<Record<NoticeState, Tone>> = {
  none: "warn",
  draft: "warn",
  sent: "info",
  changed: "warn",
  answered: "ok",
  unanswered: "warn",
  blocked: "bad",
  held: "neutral",
  cancelled: "bad",
};

/** What has become of the meeting itself, which needs no word about the notice. */
const isAboutMeeting = (state: NoticeState): boolean => state === "held";

/** `prefix` where nothing around it says that it is about the notice. */
export const NoticeChip = ({
  state,
  prefix,
}: {
  readonly state: NoticeState;
  readonly prefix?: string | undefined;
}) => (
  <Chip tone={tones[state]}>
    {prefix === undefined || isAboutMeeting(state)
      ? noticeStateText[state]
      : `${prefix}: ${noticeStateText[state].toLowerCase()}`}
  </Chip>
);
