import { useState } from "react";
import type { CallFailure } from "../../shared/contract/define.ts";
import type { Day } from "../../shared/domain/day.ts";
import type { Refusal } from "../../shared/domain/refusal.ts";
import type { Result } from "../../shared/result.ts";
import { retentionText as text } from "../../shared/text/retention.ts";
import { failureInWords } from "../api/failure-words.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { Card } from "../ui/Card.tsx";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";
import { toast } from "../ui/Toasts.tsx";

/** What is taken away, in the words of its record. */
export interface RemovalWords {
  readonly on: (day: string) => string;
  readonly now: string;
  readonly action: string;
  readonly removed: (day: string) => string;
  /** Said of what is not to be removed by itself, because it has led to a case. */
  readonly ledToCase?: string;
  readonly confirmTitle: string;
  readonly confirmBody: string;
  readonly done: string;
}

export interface RemovalCardProps {
  readonly words: RemovalWords;
  readonly number: string;
  /** From which day it is to be removed (`removalDay`); nothing when it is not. */
  readonly day: Day | null;
  readonly removedOn: Day | null;
  readonly today: Day;
  readonly remove: () => Promise<Result<unknown, CallFailure | Refusal>>;
  readonly pending: boolean;
  readonly failure: CallFailure | Refusal | undefined;
}

/** When the texts of a record are to be removed (gallring), and the deed itself when that day has come: it cannot be taken back. */
export const RemovalCard = ({ words, number, day, removedOn, today, remove, pending, failure }: RemovalCardProps) => {
  const [asking, setAsking] = useState(false);
  const isDue = day !== null && day <= today;
  const run = async (): Promise<void> => {
    const answer = await remove();
    setAsking(false);
    if (answer.ok) toast(words.done);
  };
  const said = (): string | undefined => {
    if (removedOn !== null) return words.removed(removedOn);
    if (day === null) return words.ledToCase;
    return isDue ? words.now : words.on(day);
  };
  return (
    <Card title={text.title} lead={said()}>
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      {isDue && (
        <div>
          <Button onPress={() => setAsking(true)}>{words.action}</Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={words.confirmTitle}
        facts={[{ term: text.number, value: number }]}
        confirm={words.action}
        danger
        pending={pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <p>{words.confirmBody}</p>
      </ConfirmDialog>
    </Card>
  );
};
