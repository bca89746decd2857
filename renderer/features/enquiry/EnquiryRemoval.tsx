import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, lastDayOfEnquiry } from "../../../shared/domain/enquiry.ts";
import { removalDay } from "../../../shared/domain/retention.ts";
import { enquiryText } from "../../../shared/text/enquiry.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Enquiry.module.css";

const text = enquiryText.removal;

interface EnquiryRemovalProps {
  readonly enquiry: Enquiry;
  readonly months: number;
  readonly today: Day;
}

/** When names and texts are to be removed, and the deed itself when that day has come: it cannot be taken back. */
export const EnquiryRemoval = ({ enquiry, months, today }: EnquiryRemovalProps) => {
  const api = useApi();
  const remove = useCommand(api.enquiry.remove);
  const [asking, setAsking] = useState(false);
  const { enquiryId, version, number, removedOn, linkedCaseId } = enquiry;
  const day = removalDay({ ...enquiry, lastOn: lastDayOfEnquiry(enquiry) }, months);
  const isDue = day !== null && day <= today;
  const run = async (): Promise<void> => {
    const answer = await remove.run({ enquiryId, version });
    setAsking(false);
    if (answer.ok) toast(text.done);
  };
  const said = (): string => {
    if (removedOn !== null) return text.removed(removedOn);
    if (linkedCaseId !== null || day === null) return text.ledToCase;
    return isDue ? text.now : text.on(day);
  };
  return (
    <Card title={text.title}>
      <p className={styles["small"]}>{said()}</p>
      {remove.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(remove.failure)} />}
      {isDue && (
        <div>
          <Button
            onPress={() => {
              setAsking(true);
            }}
          >
            {text.action}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={text.confirmTitle}
        facts={[{ term: enquiryText.columns.number, value: number }]}
        confirm={text.action}
        danger
        pending={remove.pending}
        onConfirm={() => void run()}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{text.confirmBody}</p>
      </ConfirmDialog>
    </Card>
  );
};
