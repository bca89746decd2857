import { EyeOff } from "lucide-react";
import { useState } from "react";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import type { RoomFacts } from "../room/room-facts.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DefinitionList, type Fact } from "../../../ui/DefinitionList.tsx";
import { textInWords } from "../room/section-texts.ts";

const text = minutesText.own;

export interface OwnReadingProps {
  readonly facts: RoomFacts;
  readonly content: MinutesContent;
}

const concernFacts = ({ concernDiscussed, concernReport }: MinutesContent): readonly Fact[] =>
  [
    { term: minutesText.concernReport.discussed, value: concernDiscussed ? minutesText.missing.yes : "" },
    { term: minutesText.concernReport.by, value: concernReport.by },
    { term: minutesText.concernReport.on, value: concernReport.on ?? "" },
    { term: minutesText.concernReport.note, value: concernReport.note },
    { term: minutesText.concernReport.secret, value: concernReport.isSecret ? minutesText.missing.yes : "" },
  ].filter(({ value }) => value !== "");

/** What the guardians do not see, and what is said of a concern report: behind a button, also afterwards. */
export const OwnReading = ({ facts, content }: OwnReadingProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={text.readTitle}
      lead={text.readLead}
      actions={
        <Button icon={<EyeOff size={16} aria-hidden />} onPress={() => setOpen(!isOpen)}>
          {isOpen ? text.hide : text.show}
        </Button>
      }
    >
      {isOpen && (
        <>
          <h3>{text.hidden}</h3>
          {content.hidden.length === 0 ? (
            <p>{text.noHidden}</p>
          ) : (
            <DefinitionList
              facts={content.hidden.map((note) => ({
                term: note.area === null ? textInWords(note.from, content, facts) : concernAreaText[note.area],
                value: `${note.text} (${text.because(note.reason)})`,
              }))}
            />
          )}
          <h3>{minutesText.sections.concernReport}</h3>
          {concernFacts(content).length === 0 ? (
            <p>{text.noHidden}</p>
          ) : (
            <DefinitionList facts={concernFacts(content)} />
          )}
        </>
      )}
    </Card>
  );
};
