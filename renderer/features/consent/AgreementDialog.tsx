import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { contract } from "../../../shared/contract/index.ts";
import { ageOn, type Day } from "../../../shared/domain/day.ts";
import type { GuardianId } from "../../../shared/domain/ids.ts";
import { agreementText as text } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { answerProblem, notAfterToday } from "./answer-problems.ts";
import { agreementDraft, type AgreementValues } from "./decision-drafts.ts";
import { WhenFields } from "./HowFields.tsx";
import { About } from "./SignerField.tsx";

const Agreement = contract.consent.agreeToGuardian.input;
type Agreement = z.output<typeof Agreement>;

const choices = ["yes", "no"] as const;

export interface AgreementDialogProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly guardianId: GuardianId;
  readonly name: string;
  readonly onClose: () => void;
}

/** What an adult youth says about one former guardian (R18b). Nothing is chosen from the start. */
export const AgreementDialog = ({ facts, today, guardianId, name, onClose }: AgreementDialogProps) => {
  const api = useApi();
  const agree = useCommand(api.consent.agreeToGuardian);
  const { caseId } = facts.caseFile;
  const form = useForm<AgreementValues, unknown, Agreement>({
    defaultValues: { agrees: null, how: { on: null, manner: null, receivedBy: "" } },
    resolver: schemaResolver(
      Agreement.refine(...notAfterToday(today)).refine((given) => ageOn(facts.youth.birthDate, given.on) >= 18, {
        path: ["on"],
        message: text.tooEarly,
      }),
      (path, issue) => (path === "agrees" ? text.questionProblem : answerProblem(path, issue)),
      ({ agrees, how }: AgreementValues) => ({
        caseId,
        guardianId,
        agrees: agrees === null ? undefined : agrees === "yes",
        ...how,
      }),
    ),
  });
  const draft = useFormDraft(agreementDraft(caseId, guardianId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const submit = form.handleSubmit(async (given) => {
    const done = await agree.run(given);
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
  return (
    <FormDialog
      title={text.dialog(name)}
      size="wide"
      submit={text.save}
      pending={agree.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onClose={close}
      onSubmit={() => void submit()}
    >
      <About facts={facts} person={undefined} />
      {agree.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(agree.failure, facts.naming)} />
      )}
      <Controller
        control={control}
        name="agrees"
        render={({ field: { value, onChange } }) => (
          <RadioChoice
            label={text.question}
            name="agrees"
            required
            layout="row"
            options={choices.map((id) => ({ id, label: text.options[id] }))}
            value={value}
            onChange={onChange}
            error={problems.of("agrees")}
          />
        )}
      />
      <Controller
        control={control}
        name="how"
        render={({ field: { value, onChange } }) => (
          <WhenFields value={value} onChange={onChange} problem={problems.of} today={today} dayLabel={text.on} />
        )}
      />
    </FormDialog>
  );
};
