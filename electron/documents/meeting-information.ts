// Så går ett möte till: to the youth in easy Swedish, to a guardian in plain. Nothing of the case but time and place.
import { writtenDay } from "../../shared/text/dates.ts";
import { capital } from "../../shared/text/documents/common.ts";
import { meetingInformationWords } from "../../shared/text/documents/meeting-information.ts";
import type { DocumentHead } from "./document-head.ts";
import { familyTextBlocks, sectionsOf } from "./family-text-blocks.ts";
import { placeRows, type MeetingPlace } from "./meeting-place.ts";
import type { Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface MeetingInformationData {
  readonly head: DocumentHead;
  readonly audience: "guardian" | "youth";
  readonly meeting: MeetingPlace;
  /** What authorities must do whatever the consent says; ready to print. */
  readonly legalLimits: readonly string[];
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** About how many minutes each step takes, in whole fives: the shares of a meeting that has been tried (SIP). */
const stepMinutes = ({ startsAt, endsAt }: MeetingPlace, shares: readonly number[]): readonly number[] => {
  const length = (minutesOf(endsAt) - minutesOf(startsAt) + 1440) % 1440;
  return shares.map((share) => Math.max(5, Math.round((length * share) / 5) * 5));
};

export const meetingInformationDocument = (data: MeetingInformationData): DocumentPlan => {
  const words = meetingInformationWords[data.audience];
  const { name, phone } = data.head.coordinator;
  const minutes = stepMinutes(
    data.meeting,
    words.steps.map(({ share }) => share),
  );
  const [lead = [], before = [], ...after] = sectionsOf(
    familyTextBlocks(data.head, `meetingInformation.${data.audience}`, true),
  );
  return {
    head: data.head,
    title: words.title,
    subtitle: capital(writtenDay(data.meeting.heldOn)),
    large: true,
    blocks: [
      ...lead,
      {
        kind: "callout",
        blocks: [
          {
            kind: "definitions",
            rows: [...placeRows(data.meeting), [words.contactHeading, words.contact(name, phone)]],
          },
        ],
      },
      ...before,
      { kind: "heading", level: 2, text: words.stepsHeading },
      {
        kind: "list",
        numbered: true,
        items: words.steps.map(({ text }, index) => words.step(text, minutes[index] ?? 5)),
      },
      ...after.flat(),
      { kind: "heading", level: 2, text: words.limitsHeading },
      ...data.legalLimits.map((text): Block => ({ kind: "paragraph", text })),
    ],
  };
};
