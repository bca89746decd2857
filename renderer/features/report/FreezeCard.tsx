import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { ReportPack } from "../../../shared/contract/report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { packOf, planFreeze } from "../../../shared/domain/statistics/freeze.ts";
import type { ReportPeriod } from "../../../shared/domain/statistics/period.ts";
import { reportText } from "../../../shared/text/report.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { ScannedTextArea } from "../../about-nobody/ScannedText.tsx";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { freezeDraft, type FreezeValues, nothingWritten } from "./freeze-values.ts";

const text = reportText.comment;

export interface FreezeCardProps {
  readonly period: ReportPeriod;
  readonly packs: readonly ReportPack[];
  readonly today: Day;
  readonly onFrozen: (pack: ReportPack) => void;
}

/** The coordinator's comment, and the one step that makes the report stand; or what stands in its way. */
export const FreezeCard = (props: FreezeCardProps) => {
  const { period, packs, today } = props;
  const contents = packs.map(({ content }) => content);
  // What stands in the way whatever is written: the reason is asked for in the form.
  const plan = planFreeze(contents, period, "…", today);
  if (period.kind === "quarter") return <Band tone="info" role="note" title={text.onlyLook} />;
  if (!plan.ok) return <Band tone="info" role="note" title={failureInWords(plan.block)} />;
  return (
    <FreezeForm {...props} isAgain={packOf(contents, period) !== undefined} isOfHalves={plan.halves !== undefined} />
  );
};

interface FreezeFormProps extends FreezeCardProps {
  readonly isAgain: boolean;
  readonly isOfHalves: boolean;
}

const FreezeForm = ({ period, isAgain, isOfHalves, onFrozen }: FreezeFormProps) => {
  const api = useApi();
  const freeze = useCommand(api.report.freeze);
  const form = useForm<FreezeValues>({ defaultValues: nothingWritten, shouldFocusError: false });
  const { control, formState } = form;
  const draft = useFormDraft(freezeDraft(period), form);
  const [names, setNames] = useState<NamesPossible>();

  const submit = (keepAnyway: boolean): void =>
    void form.handleSubmit(async (written) => {
      const answer = await freeze.run({ period, ...written, keepAnyway });
      setNames(undefined);
      if (answer.ok) {
        await draft.discard();
        toast(text.done);
        onFrozen(answer.value);
      } else if (answer.error.code === "namesPossible") {
        setNames(answer.error);
      } else {
        const field = answer.error.code === "replacementReasonMissing" ? "replacesBecause" : "root";
        form.setError(field, { message: failureInWords(answer.error) });
      }
    })();

  return (
    <Card title={text.title} lead={text.what}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        <Stack>
          {isOfHalves && <p>{text.yearOfHalves}</p>}
          <FormErrors errors={formErrors(formState.errors)} attempt={formState.submitCount} />
          {isAgain && (
            <Controller
              control={control}
              name="replacesBecause"
              render={(render) => <ScannedTextArea label={text.reason} hint={text.reasonHint} {...bound(render)} />}
            />
          )}
          <Controller
            control={control}
            name="comment"
            render={(render) => (
              <ScannedTextArea label={text.label} hint={text.hint} rows={5} optional {...bound(render)} />
            )}
          />
          <KeepAnyway refusal={names} pending={freeze.pending} onKeep={() => submit(true)} />
          <div>
            <Button type="submit" look="primary" pending={freeze.pending}>
              {isAgain ? text.freezeAgain : text.freeze}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
};
