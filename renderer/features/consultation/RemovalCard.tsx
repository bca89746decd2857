import { useState } from "react";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Consultation.module.css";
import { removalDayOf } from "./ToRemove.tsx";

const text = consultationText.removal;

/** When the texts are to be removed, and the deed itself when that day has come: it cannot be taken back. */
export const RemovalCard = ({ consultation, today }: { readonly consultation: Consultation; readonly today: Day }) => {
  const api = useApi();
  const profile = useQuery(api.profile.read, null);
  const remove = useCommand(api.consultation.remove);
  const [asking, setAsking] = useState(false);
  const { consultationId, version, removedOn, linkedCaseId, number } = consultation;
  const months = profile.state === "ready" ? profile.value?.profile.consultationMonths : undefined;
  const day = months === undefined ? null : removalDayOf(consultation, months);
  const isDue = day !== null && day <= today;
  const run = async (): Promise<void> => {
    const answer = await remove.run({ consultationId, version });
    setAsking(false);
    if (answer.ok) toast(text.done);
  };
  const said = (): string | undefined => {
    if (removedOn !== null) return text.removed(removedOn);
    if (linkedCaseId !== null) return text.ledToCase;
    return day === null ? undefined : isDue ? text.now : text.on(day);
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
        facts={[{ term: consultationText.columns.number, value: number }]}
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
