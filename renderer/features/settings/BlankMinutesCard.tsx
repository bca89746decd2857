import { useState } from "react";
import { writingText as text } from "../../../shared/text/writing.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { sectionId } from "./SectionNavigation.tsx";

/** The templates of the minutes about nobody, for the day the computer is down. */
export const BlankMinutesCard = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      id={sectionId("blankMinutes")}
      title={text.blank.title}
      lead={text.blank.lead}
      actions={<Button onPress={() => setOpen(true)}>{text.blank.open}</Button>}
    >
      {isOpen && <DocumentDialog source={{ kind: "blankMinutes" }} onClose={() => setOpen(false)} />}
    </Card>
  );
};
