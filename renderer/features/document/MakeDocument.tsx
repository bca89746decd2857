import { CalendarCheck, FilePen, FileText, Info, Scissors, ScrollText } from "lucide-react";
import type { Day } from "../../../shared/domain/day.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { documentsText as text } from "../../../shared/text/document.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Menu, type MenuAction } from "../../ui/Menu.tsx";
import type { Opened } from "./opened.ts";

export interface MakeDocumentProps {
  readonly meetings: readonly Meeting[];
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly onMake: (what: Opened) => void;
}

const newestFirst = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn));

/** Every document that there is something to make of: notices to what is to come, minutes of what has been, forms. */
export const MakeDocument = ({ meetings, facts, today, onMake }: MakeDocumentProps) => {
  const live = newestFirst(meetings.filter((meeting) => meeting.cancelledOn === null));
  const hasPlan = live.some((meeting) => meeting.endedAt !== null && meeting.kind !== "preMeeting");
  const isOpen = facts.caseFile.closedOn === null;
  const items: readonly MenuAction[] = [
    ...live
      .filter((meeting) => meeting.startedAt === null && meeting.heldOn >= today)
      .map((meeting) => ({
        id: `notice ${meeting.meetingId}`,
        label: text.makeNotice(meetingTitle(meeting), meeting.heldOn),
        icon: <CalendarCheck size={16} aria-hidden />,
        onAction: () => {
          onMake({ kallelse: meeting.meetingId });
        },
      })),
    ...live
      .filter((meeting) => meeting.startedAt !== null)
      .flatMap((meeting) => [
        {
          id: `minutes ${meeting.meetingId}`,
          label: text.makeMinutes(meetingTitle(meeting), meeting.heldOn),
          icon: <FileText size={16} aria-hidden />,
          onAction: () => {
            onMake({ protokoll: meeting.meetingId });
          },
        },
        {
          id: `clip ${meeting.meetingId}`,
          label: text.makeClip(meetingTitle(meeting), meeting.heldOn),
          icon: <Scissors size={16} aria-hidden />,
          onAction: () => {
            onMake({ klipp: meeting.meetingId });
          },
        },
      ]),
    ...(hasPlan
      ? [
          {
            id: "plan",
            label: text.makePlan,
            icon: <FileText size={16} aria-hidden />,
            onAction: () => {
              onMake({ plan: "senaste" });
            },
          },
        ]
      : []),
    ...(isOpen && hasPlan
      ? [
          {
            id: "planOnOnePage",
            label: text.makePlanOnOnePage,
            icon: <FileText size={16} aria-hidden />,
            onAction: () => {
              onMake({ plan: "en-sida" });
            },
          },
        ]
      : []),
    ...facts.consent.versions
      .toSorted((one, other) => other.number - one.number)
      .map((version) => ({
        id: `form ${version.consentId}`,
        label: text.makeConsentForm(version.number),
        icon: <FilePen size={16} aria-hidden />,
        onAction: () => {
          onMake({ blankett: version.consentId });
        },
      })),
    ...(isOpen
      ? [
          {
            id: "information",
            label: text.makeInformation,
            icon: <Info size={16} aria-hidden />,
            onAction: () => {
              onMake({ information: "familjen" });
            },
          },
        ]
      : []),
    {
      id: "extract",
      label: text.makeExtract,
      icon: <ScrollText size={16} aria-hidden />,
      onAction: () => {
        onMake({ utdrag: "familjen" });
      },
    },
  ];
  return <Menu label={text.make} items={items} />;
};
