import { Controller, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { contract } from "../../../shared/contract/index.ts";
import { AnswerValue, type AnyAnswer } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { answerWords, consentText } from "../../../shared/text/consent.ts";
import { correctText as text } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { personOf, subjectInWords } from "./consent-people.ts";
import { correctDraft, type CorrectValues } from "./decision-drafts.ts";
import { WhenFields } from "./HowFields.tsx";
import { About } from "./SignerField.tsx";

const list = new Intl.ListFormat("sv", { type: "conjunction" });
const choices = [...AnswerValue.options, "none"] as const;
const Correction = contract.consent.correct.input;
type Correction = z.output<typeof Correction>;

const problem = (path: string, issue: z.core.$ZodIssue): string => {
  if (issue.code === "custom") return issue.message;
  if (path === "reason") return text.reasonProblem;
  if (path === "instead.on") return consentText.onProblem;
  if (path === "instead.manner") return consentText.mannerProblem;
  if (path === "instead.receivedBy") return consentText.tooLong;
  return path.startsWith("instead") ? text.insteadProblem : consentText.other;
};

export interface CorrectDialogProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  /** What was registered together and is wrong. */
  readonly answers: readonly AnyAnswer[];
  readonly first: AnyAnswer;
  readonly onClose: () => void;
}

/** Rätta: a new logged event with a reason. The wrong answer stays in the history, struck. */
export const CorrectDialog = ({ facts, today, answers, first, onClose }: CorrectDialogProps) => {
  const api = useApi();
  const correct = useCommand(api.consent.correct);
  const { on, manner, receivedBy, interpreter, attachmentId } = first;
  const form = useForm<CorrectValues, unknown, Correction>({
    defaultValues: { reason: "", instead: null, how: { on, manner, receivedBy, interpreter, attachmentId } },
    resolver: schemaResolver(
      Correction.refine(({ instead }) => instead === null || instead.on <= today, {
        path: ["instead", "on"],
        message: consentText.onFuture,
      }),
      problem,
      (values: CorrectValues) => ({
        caseId: facts.caseFile.caseId,
        answerIds: answers.map(({ answerId }) => answerId),
        reason: values.reason,
        // Not chosen yet is nothing that the contract takes, so it is asked for.
        instead: values.instead === "none" ? null : { ...values.how, answer: values.instead },
      }),
    ),
  });
  const draft = useFormDraft(correctDraft(facts.caseFile.caseId, first.answerId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const instead = useWatch({ control, name: "instead" });
  const submit = form.handleSubmit(async (correction) => {
    const done = await correct.run(correction);
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
  const person = personOf(facts, first.signer);
  const about = list.format(answers.map((one) => subjectInWords(facts, one)));
  return (
    <FormDialog
      title={text.title}
      size="wide"
      submit={text.save}
      pending={correct.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onClose={close}
      onSubmit={() => void submit()}
    >
      <About facts={facts} person={person} />
      <DefinitionList facts={[{ term: text.wrong, value: `${answerWords[first.answer]}: ${about}, ${first.on}` }]} />
      <p>{text.lead}</p>
      {correct.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(correct.failure, facts.naming)} />
      )}
      <Controller
        control={control}
        name="reason"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={text.reason}
            name="reason"
            required
            rows={2}
            value={value}
            onChange={onChange}
            error={problems.of("reason")}
          />
        )}
      />
      <Controller
        control={control}
        name="instead"
        render={({ field: { value, onChange } }) => (
          <RadioChoice
            label={text.instead}
            name="instead"
            required
            layout="row"
            options={choices.map((id) => ({ id, label: text.options[id] }))}
            value={value}
            onChange={onChange}
            error={value === null ? (problems.of("instead.answer") ?? problems.of("instead")) : undefined}
          />
        )}
      />
      {instead !== null && instead !== "none" && (
        <Controller
          control={control}
          name="how"
          render={({ field: { value, onChange } }) => (
            <WhenFields
              value={value}
              onChange={onChange}
              problem={(path) => problems.of(`instead.${path}`)}
              today={today}
              dayLabel={consentText.on}
            />
          )}
        />
      )}
    </FormDialog>
  );
};
