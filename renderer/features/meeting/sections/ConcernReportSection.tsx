import { EyeOff, FilePen } from "lucide-react";
import { useState } from "react";
import type { ConcernNote } from "../../../../shared/domain/minutes.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { FieldRow, Row } from "../../../ui/Layout.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.concernReport;

/** A concern report can be made from here at once (R45). What is noted about it is shown only when the coordinator opens it: the screen is often shared. */
export const ConcernReportSection = () => {
  const { meeting } = useRoom();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      <Card level={3}>
        <Row>
          <LinkButton href={hrefTo(paths.concernReportAbout(meeting.caseId))} icon={<FilePen size={16} aria-hidden />}>
            {text.write}
          </LinkButton>
          {!isOpen && (
            <Button icon={<EyeOff size={16} aria-hidden />} onPress={() => setOpen(true)}>
              {text.open}
            </Button>
          )}
        </Row>
      </Card>
      {isOpen && <ConcernFields onClose={() => setOpen(false)} />}
    </>
  );
};

const ConcernFields = ({ onClose }: { readonly onClose: () => void }) => {
  const { keeper, meeting } = useRoom();
  const { concernDiscussed, concernReport } = useContent();
  const change = (changes: Partial<ConcernNote>): void => {
    void keeper.keep((content) => ({ concernReport: { ...content.concernReport, ...changes } }));
  };
  return (
    <Card
      level={3}
      title={text.title}
      actions={
        <Button size="small" onPress={onClose}>
          {text.close}
        </Button>
      }
    >
      <Checkbox
        value={concernDiscussed}
        onChange={(discussed) => void keeper.keep(() => ({ concernDiscussed: discussed }))}
      >
        {text.discussed}
      </Checkbox>
      <FieldRow>
        <MinutesText name="concernReport.by" label={text.by} line />
        <DateField
          label={text.on}
          optional
          min={meeting.heldOn}
          value={concernReport.on}
          onChange={(on) => change({ on })}
        />
      </FieldRow>
      <MinutesText name="concernReport.note" label={text.note} rows={2} />
      <Checkbox value={concernReport.isSecret} hint={text.secretHint} onChange={(isSecret) => change({ isSecret })}>
        {text.secret}
      </Checkbox>
    </Card>
  );
};
