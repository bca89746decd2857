import { useForm } from "react-hook-form";
import type { CallFailure } from "../../../shared/contract/define.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, EnquiryDetails, usualGround } from "../../../shared/domain/enquiry.ts";
import type { Refusal } from "../../../shared/domain/refusal.ts";
import type { Result } from "../../../shared/result.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { Row, Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { DutyNote } from "./DutyNote.tsx";
import { enquiryDraft, type EnquiryValues, fieldProblem } from "./enquiry-values.ts";
import { EnquiryFields } from "./EnquiryFields.tsx";

export interface EnquiryFormProps {
  /** Names its draft: the contact's id, or "new". */
  readonly id: string;
  readonly values: EnquiryValues;
  readonly agencies: readonly Agency[];
  readonly today: Day;
  readonly submit: string;
  readonly cancelHref: string;
  readonly save: (details: EnquiryDetails) => Promise<Result<Enquiry, CallFailure | Refusal>>;
  readonly onSaved: (enquiry: Enquiry) => void;
}

/** Its own form, apart from consultations: here, and only here, somebody is named. */
export const EnquiryForm = (props: EnquiryFormProps) => {
  const form = useForm<EnquiryValues, unknown, EnquiryDetails>({
    defaultValues: props.values,
    resolver: schemaResolver(EnquiryDetails, fieldProblem),
    shouldFocusError: false,
  });
  const draft = useFormDraft(enquiryDraft(props.id), form);
  const { errors, submitCount, isSubmitting } = form.formState;
  const save = async (details: EnquiryDetails): Promise<void> => {
    const answer = await props.save(details);
    if (answer.ok) {
      await draft.discard();
      props.onSaved(answer.value);
      return;
    }
    const { code } = answer.error;
    const field = code === "dateInFuture" ? "contactedOn" : code === "birthDateInFuture" ? "youthBirthDate" : "root";
    form.setError(field, { message: failureInWords(answer.error) });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(save)(event);
      }}
    >
      <Stack>
        <DutyNote today={props.today} enquiryId={undefined} />
        <FormErrors errors={formErrors(errors)} attempt={submitCount} />
        <EnquiryFields
          control={form.control}
          agencies={props.agencies}
          today={props.today}
          onSender={(sender) => {
            // What is chosen already stays.
            if (form.getValues("namingGround") === null) form.setValue("namingGround", usualGround(sender));
          }}
        />
        <Row>
          <LinkButton href={props.cancelHref}>{kitText.cancel}</LinkButton>
          <Button type="submit" look="primary" pending={isSubmitting}>
            {props.submit}
          </Button>
        </Row>
      </Stack>
    </form>
  );
};
