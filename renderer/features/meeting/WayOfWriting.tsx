import { FileText } from "lucide-react";
import { useState } from "react";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { writingText as text } from "../../../shared/text/writing.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Menu, type MenuAction } from "../../ui/Menu.tsx";

export interface WayOfWritingProps {
  readonly meeting: Meeting;
  /** What else can be done once the meeting is open. */
  readonly more?: readonly MenuAction[] | undefined;
}

/** The ways in which somebody else than the coordinator can write the minutes (R31). */
export const WayOfWriting = ({ meeting: { meetingId, caseId }, more = [] }: WayOfWritingProps) => {
  const [open, setOpen] = useState<"template">();
  return (
    <>
      <Menu
        label={text.menu}
        items={[
          {
            id: "template",
            label: text.handOutTemplate,
            icon: <FileText size={16} aria-hidden />,
            onAction: () => setOpen("template"),
          },
          ...more,
        ]}
      />
      {open === "template" && (
        <DocumentDialog
          source={{ kind: "minutesTemplate", meetingId }}
          caseId={caseId}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};
