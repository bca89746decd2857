import type { NoticeDetails } from "../../../shared/domain/notice.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

const text = noticeText.details;

export interface NoticeDetailsFieldsProps {
  readonly details: NoticeDetails;
  readonly onChange: (details: NoticeDetails) => void;
  /** The municipality's usual notice in days, when this one is shorter (R23). */
  readonly shorterThan: number | undefined;
}

/** What the notice tells beside when, where and who: why it is urgent, what to bring (R27), what is practical. */
export const NoticeDetailsFields = ({ details, onChange, shorterThan }: NoticeDetailsFieldsProps) => (
  <Card title={text.title}>
    <Stack>
      {(shorterThan !== undefined || details.urgentBecause !== "") && (
        <>
          {shorterThan !== undefined && <Band tone="warn" title={text.urgent(shorterThan)} />}
          <TextField
            label={text.urgentBecause}
            hint={text.urgentHint}
            value={details.urgentBecause}
            onChange={(urgentBecause) => onChange({ ...details, urgentBecause })}
            optional
          />
        </>
      )}
      <FieldRow>
        <TextArea
          label={text.bring}
          hint={text.bringHint}
          rows={3}
          value={details.bring}
          onChange={(bring) => onChange({ ...details, bring })}
          optional
        />
        <TextArea
          label={text.practical}
          hint={text.practicalHint}
          rows={3}
          value={details.practical}
          onChange={(practical) => onChange({ ...details, practical })}
          optional
        />
      </FieldRow>
    </Stack>
  </Card>
);
