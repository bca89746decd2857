// What every dialog about an answer asks beside the answer itself: when, how, to whom, and with which proof.
import { Paperclip, X } from "lucide-react";
import { AnswerManner } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AttachmentId, CaseId } from "../../../shared/domain/ids.ts";
import { consentText, fileSizeInWords, mannerWords } from "../../../shared/text/consent.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow, Row, Stack } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { SignerPerson } from "./consent-people.ts";
import type { HowValues } from "./decision-drafts.ts";

export const noHow: HowValues = { on: null, manner: null, receivedBy: "", interpreter: false, attachmentId: null };

export interface HowFieldsProps {
  readonly value: HowValues;
  readonly onChange: (value: HowValues) => void;
  readonly problem: (path: string) => string | undefined;
  readonly person: SignerPerson | undefined;
  readonly caseId: CaseId;
  readonly today: Day;
  readonly dayLabel: string;
}

export const HowFields = ({ value, onChange, problem, person, caseId, today, dayLabel }: HowFieldsProps) => (
  <>
    <WhenFields
      value={value}
      onChange={(when) => {
        onChange({ ...value, ...when });
      }}
      problem={problem}
      today={today}
      dayLabel={dayLabel}
    />
    <Checkbox
      value={value.interpreter}
      onChange={(interpreter) => {
        onChange({ ...value, interpreter });
      }}
      hint={person?.interpreter ? consentText.interpreterNeeded(person.language) : undefined}
    >
      {consentText.interpreter}
    </Checkbox>
    <ScanField
      caseId={caseId}
      value={value.attachmentId}
      onChange={(attachmentId) => {
        onChange({ ...value, attachmentId });
      }}
    />
  </>
);

/** When, how and to whom: what every word of the family is registered with. */
export const WhenFields = <When extends Pick<HowValues, "on" | "manner" | "receivedBy">>({
  value,
  onChange,
  problem,
  today,
  dayLabel,
}: {
  readonly value: When;
  readonly onChange: (value: When) => void;
  readonly problem: (path: string) => string | undefined;
  readonly today: Day;
  readonly dayLabel: string;
}) => (
  <FieldRow>
    <DateField
      label={dayLabel}
      name="on"
      required
      max={today}
      value={value.on}
      onChange={(on) => {
        onChange({ ...value, on });
      }}
      error={problem("on")}
    />
    <Select
      label={consentText.manner}
      name="manner"
      required
      options={AnswerManner.options.map((id) => ({ id, label: mannerWords[id] }))}
      value={value.manner}
      onChange={(manner) => {
        onChange({ ...value, manner });
      }}
      error={problem("manner")}
    />
    <TextField
      label={consentText.receivedBy}
      name="receivedBy"
      optional
      maxLength={200}
      value={value.receivedBy}
      onChange={(receivedBy) => {
        onChange({ ...value, receivedBy });
      }}
      error={problem("receivedBy")}
    />
  </FieldRow>
);

interface ScanFieldProps {
  readonly caseId: CaseId;
  readonly value: AttachmentId | null;
  readonly onChange: (attachmentId: AttachmentId | null) => void;
}

/** The signed form as a file: chosen in the system's own dialog, checked and kept by the host. */
const ScanField = ({ caseId, value, onChange }: ScanFieldProps) => {
  const api = useApi();
  const choose = useCommand(api.desktop.chooseAttachment);
  const all = useQuery(api.attachment.listForCase, { caseId });
  const attach = async (): Promise<void> => {
    const answer = await choose.run({ caseId });
    if (!answer.ok || answer.value === null) return;
    onChange(answer.value.attachmentId);
  };
  if (value !== null) {
    const attached = all.state === "ready" ? all.value.find((one) => one.attachmentId === value) : undefined;
    return (
      <Row align="center">
        <Paperclip size={16} aria-hidden />
        <p>
          {attached === undefined
            ? consentText.attachedScan
            : consentText.attached(consentText.mediaTypes[attached.mediaType], fileSizeInWords(attached.size))}
        </p>
        <Button
          size="small"
          look="quiet"
          icon={<X size={14} aria-hidden />}
          onPress={() => {
            onChange(null);
          }}
        >
          {consentText.removeAttachment}
        </Button>
      </Row>
    );
  }
  return (
    <Stack gap="tight">
      <Row align="center">
        <Button icon={<Paperclip size={16} aria-hidden />} pending={choose.pending} onPress={() => void attach()}>
          {consentText.attach}
        </Button>
        <p>{consentText.attachHint}</p>
      </Row>
      {choose.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(choose.failure)} />}
    </Stack>
  );
};
