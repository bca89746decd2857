import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { contract } from "../../../shared/contract/index.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { declineText as text } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { answerProblem, notAfterToday } from "./answer-problems.ts";
import { declineDraft, type DeclineValues } from "./decision-drafts.ts";
import { WhenFields } from "./HowFields.tsx";
import { About } from "./SignerField.tsx";

const Decline = contract.consent.decline.input;
type Decline = z.output<typeof Decline>;

export interface DeclineDialogProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The family says no before anything has been shared (samtycke nekat). Nothing is asked about why. */
export const DeclineDialog = ({ facts, today, onClose }: DeclineDialogProps) => {
  const api = useApi();
  const decline = useCommand(api.consent.decline);
  const { caseId } = facts.caseFile;
  const form = useForm<DeclineValues, unknown, Decline>({
    defaultValues: { how: { on: null, manner: null, receivedBy: "" } },
    resolver: schemaResolver(Decline.refine(...notAfterToday(today)), answerProblem, (values: DeclineValues) => ({
      caseId,
      ...values.how,
    })),
  });
  const draft = useFormDraft(declineDraft(caseId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const problems = problemsOf(form.formState.errors);
  const submit = form.handleSubmit(async (given) => {
    const done = await decline.run(given);
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
  return (
    <FormDialog
      title={text.title}
      size="wide"
      submit={text.save}
      pending={decline.pending}
      errors={problems.all}
      attempt={form.formState.submitCount}
      onClose={close}
      onSubmit={() => void submit()}
    >
      <About facts={facts} person={undefined} />
      <p>{text.lead}</p>
      {decline.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(decline.failure, facts.naming)} />
      )}
      <Controller
        control={form.control}
        name="how"
        render={({ field: { value, onChange } }) => (
          <WhenFields value={value} onChange={onChange} problem={problems.of} today={today} dayLabel={text.on} />
        )}
      />
    </FormDialog>
  );
};
