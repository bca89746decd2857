// When and where a meeting is, as the papers about it print it.
import { writtenDay } from "../../shared/text/dates.ts";
import { noticeWords } from "../../shared/text/documents/notice.ts";

/** Days as `YYYY-MM-DD`, times as `HH:MM`. */
export interface MeetingPlace {
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

export const whenRow = ({ heldOn, startsAt, endsAt }: Omit<MeetingPlace, "place">): readonly [string, string] => [
  noticeWords.when,
  noticeWords.whenText(writtenDay(heldOn), startsAt, endsAt),
];

export const placeRows = (meeting: MeetingPlace): readonly (readonly [string, string])[] => [
  whenRow(meeting),
  [noticeWords.where, meeting.place],
];
