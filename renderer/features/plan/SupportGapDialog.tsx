import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { SupportGapKind } from "../../../shared/domain/support-gap.ts";
import { supportGapScreenText as text, supportGapText } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";

export interface SupportGapDialogProps {
  readonly caseId: CaseId;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What is missing, and since when. */
export const SupportGapDialog = ({ caseId, today, onClose }: SupportGapDialogProps) => {
  const api = useApi();
  const register = useCommand(api.supportGap.register);
  const [kind, setKind] = useState<SupportGapKind | null>(null);
  const [noticedOn, setNoticedOn] = useState<Day | null>(today);
  const [attempt, setAttempt] = useState(0);
  const kindProblem = attempt > 0 && kind === null ? text.kindMissing : undefined;
  const dayProblem = attempt > 0 && noticedOn === null ? text.dayMissing : undefined;

  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (kind === null || noticedOn === null) return;
    const answer = await register.run({ caseId, kind, noticedOn });
    if (!answer.ok) return;
    const { supportGapId, version } = answer.value;
    undoable(text.registered, () => api.supportGap.remove({ supportGapId, version }));
    onClose();
  };
  const errors = [
    ...(kindProblem === undefined ? [] : [{ field: "kind", message: kindProblem }]),
    ...(dayProblem === undefined ? [] : [{ field: "noticedOn", message: dayProblem }]),
    ...(register.failure === undefined ? [] : [{ field: undefined, message: failureInWords(register.failure) }]),
  ];
  return (
    <FormDialog
      title={text.add}
      size="narrow"
      submit={text.save}
      onSubmit={() => void submit()}
      onClose={onClose}
      pending={register.pending}
      errors={errors}
      attempt={attempt}
    >
      <Select
        label={text.kind}
        name="kind"
        required
        options={SupportGapKind.options.map((id) => ({ id, label: supportGapText[id] }))}
        value={kind}
        onChange={setKind}
        error={kindProblem}
      />
      <DateField
        label={text.noticedOn}
        name="noticedOn"
        required
        max={today}
        value={noticedOn}
        onChange={setNoticedOn}
        error={dayProblem}
      />
    </FormDialog>
  );
};
