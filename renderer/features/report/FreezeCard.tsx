import type { ReportPack } from "../../../shared/contract/report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { packOf, planFreeze } from "../../../shared/domain/statistics/freeze.ts";
import { periodKey, type ReportPeriod } from "../../../shared/domain/statistics/period.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { reportText } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useDraft } from "../../api/useDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = reportText.comment;

export interface FreezeCardProps {
  readonly period: ReportPeriod;
  readonly packs: readonly ReportPack[];
  readonly today: Day;
  readonly onFrozen: (pack: ReportPack) => void;
}

/** The coordinator's comment, and the one step that makes the report stand. */
export const FreezeCard = ({ period, packs, today, onFrozen }: FreezeCardProps) => {
  const api = useApi();
  const freeze = useCommand(api.report.freeze);
  const record = `report-${periodKey(period)}`;
  const comment = useDraft(record, "comment");
  const reason = useDraft(record, "reason");
  const contents = packs.map(({ content }) => content);
  const isAgain = packOf(contents, period) !== undefined;
  // What stands in the way whatever is written: the reason is asked for below.
  const plan = planFreeze(contents, period, "…", today);
  if (period.kind === "quarter") return <Band tone="info" role="note" title={text.onlyLook} />;
  if (!plan.ok) {
    return <Band tone="info" role="note" title={refusalInWords(plan.block, noNames)} />;
  }
  const save = async (): Promise<void> => {
    const answer = await freeze.run({ period, comment: comment.text, replacesBecause: reason.text });
    if (!answer.ok) return;
    await comment.discard();
    await reason.discard();
    toast(text.done);
    onFrozen(answer.value);
  };
  return (
    <Card title={text.title} lead={text.what}>
      <Stack>
        {plan.halves !== undefined && <p>{text.yearOfHalves}</p>}
        {freeze.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(freeze.failure)} />}
        {isAgain && (
          <TextArea
            label={text.reason}
            hint={text.reasonHint}
            value={reason.text}
            onChange={reason.setText}
            onBlur={() => void reason.keepNow()}
          />
        )}
        <TextArea
          label={text.label}
          hint={text.hint}
          rows={5}
          value={comment.text}
          onChange={comment.setText}
          onBlur={() => void comment.keepNow()}
        />
        <div>
          <Button look="primary" pending={freeze.pending} onPress={() => void save()}>
            {isAgain ? text.freezeAgain : text.freeze}
          </Button>
        </div>
      </Stack>
    </Card>
  );
};

/** The refusals of a report name nobody. */
const noNames = { agency: () => "", guardianNumber: () => 0, person: () => "" };
