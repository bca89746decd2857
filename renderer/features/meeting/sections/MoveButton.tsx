import { MoveRight } from "lucide-react";
import { useState } from "react";
import { readText } from "../../../../shared/domain/minutes-texts.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { movableTexts, textInWords } from "../room/section-texts.ts";
import type { SectionId } from "../room/sections.ts";
import { MoveDialog } from "./MoveDialog.tsx";

/** The way to move what a section says: text that consent does not cover, or that not everybody may read. */
export const MoveButton = ({ section }: { readonly section: SectionId }) => {
  const { facts, settleFocus } = useRoom();
  const content = useContent();
  const [isOpen, setOpen] = useState(false);
  // What is noted about a concern report is on the screen only where it has been opened.
  const names = section === "concernReport" ? [] : movableTexts(section, content);
  if (names.length === 0) return null;
  return (
    <>
      <Button size="small" look="quiet" icon={<MoveRight size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {minutesText.move.open}
      </Button>
      {isOpen && (
        <MoveDialog
          sources={names.map((name) => ({
            id: name,
            label: textInWords(name, content, facts),
            from: { kind: "text", name },
            text: readText(content, name),
          }))}
          onClose={() => {
            setOpen(false);
            settleFocus();
          }}
        />
      )}
    </>
  );
};
