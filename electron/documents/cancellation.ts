// Besked om inställt möte: that the meeting is off, and nothing else, so that it may go to everybody who was summoned.
import { cancellationWords as words } from "../../shared/text/documents/cancellation.ts";
import type { DocumentHead } from "./document-head.ts";
import { whenRow, type MeetingPlace } from "./meeting-place.ts";
import type { DocumentPlan } from "./render-document.ts";

export interface CancellationData {
  readonly head: DocumentHead;
  readonly audience: "agency" | "family";
  /** When the recipient was told that the meeting would be. */
  readonly meeting: Omit<MeetingPlace, "place">;
}

export const cancellationDocument = (data: CancellationData): DocumentPlan => {
  const { name, phone } = data.head.coordinator;
  return {
    head: data.head,
    title: words.title,
    subtitle: null,
    large: data.audience === "family",
    blocks: [
      { kind: "paragraph", text: words.lead, tone: "lead" },
      { kind: "callout", blocks: [{ kind: "definitions", rows: [whenRow(data.meeting)] }] },
      { kind: "heading", level: 2, text: words.nextHeading },
      { kind: "paragraph", text: words.next[data.audience] },
      { kind: "paragraph", text: words.contact(name, phone) },
    ],
  };
};
