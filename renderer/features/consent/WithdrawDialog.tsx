import { Controller, useForm, useWatch } from "react-hook-form";
import type { AnswersGiven } from "../../../shared/contract/consent.ts";
import {
  subjectKey,
  type AnswerSubject,
  type ConsentCategory,
  type ConsentVersion,
} from "../../../shared/domain/consent.ts";
import { categoryRefusals } from "../../../shared/domain/consent-categories.ts";
import { personAnswerOn } from "../../../shared/domain/consent-parties.ts";
import { answerOn } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, PersonId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { withdrawText } from "../../../shared/text/consent-follow.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { answerProblem, notAfter } from "./answer-problems.ts";
import { categoryName, privatePersonName, type SignerPerson, signersToAsk } from "./consent-people.ts";
import { withdrawDraft, type WithdrawValues } from "./decision-drafts.ts";
import { HowFields, noHow } from "./HowFields.tsx";
import { About, SignerField } from "./SignerField.tsx";

export interface WithdrawDialogProps {
  readonly facts: CaseFacts;
  readonly version: ConsentVersion;
  readonly today: Day;
  readonly onClose: () => void;
  /** It has been taken back: what follows is to be shown. */
  readonly onWithdrawn: () => void;
}

/** The agencies that somebody has said yes to and can therefore take back. */
const yesOf = (
  { facts, version, today }: WithdrawDialogProps,
  person: SignerPerson | undefined,
): readonly AgencyId[] =>
  person === undefined
    ? []
    : version.agencyIds.filter((id) => answerOn(facts.consent, version, person.signer, id, today)?.answer === "yes");

/** The private persons whom somebody has said yes to (R18c). */
const yesToPersons = (
  { facts, version, today }: WithdrawDialogProps,
  person: SignerPerson | undefined,
): readonly PersonId[] =>
  person === undefined
    ? []
    : version.personIds.filter(
        (id) => personAnswerOn(facts.consent, version, person.signer, id, today)?.answer === "yes",
      );

/** The categories of those agencies that have not been taken back already. */
const categoriesOf = (props: WithdrawDialogProps, person: SignerPerson | undefined): readonly ConsentCategory[] => {
  const { facts, version, today } = props;
  const agencies = yesOf(props, person);
  return version.categories.filter(
    (category) =>
      agencies.includes(category.agencyId) && categoryRefusals(facts.consent, version, category, today).length === 0,
  );
};

/** Takes a consent back, whole, for some agencies and persons or for some of what is told (OSL 12:2). It counts from its date, and sharing is locked at once. */
export const WithdrawDialog = (props: WithdrawDialogProps) => {
  const { facts, version, today, onClose, onWithdrawn } = props;
  const api = useApi();
  const answer = useCommand(api.consent.answer);
  const people = signersToAsk(facts, version, today).filter(
    (person) => yesOf(props, person).length + yesToPersons(props, person).length > 0,
  );
  const form = useForm<WithdrawValues, unknown, AnswersGiven>({
    defaultValues: { signer: null, what: null, agencyIds: [], personIds: [], categories: [], how: noHow },
    resolver: schemaResolver(
      notAfter(today),
      (path, issue) => (path.startsWith("answers") ? consentText.withdrawProblem : answerProblem(path, issue)),
      (values: WithdrawValues) => {
        const person = people.find((one) => one.key === values.signer);
        const whole = (agencyIds: readonly AgencyId[]): readonly AnswerSubject[] =>
          agencyIds.map((agencyId) => ({ agencyId, categoryId: null }));
        const subjects = {
          all: whole(yesOf(props, person)),
          some: whole(values.agencyIds),
          categories: categoriesOf(props, person).filter((one) => values.categories.includes(subjectKey(one))),
          none: [],
        }[values.what ?? "none"];
        const persons = { all: yesToPersons(props, person), some: values.personIds, categories: [], none: [] };
        return {
          consentId: version.consentId,
          signer: person?.signer,
          answers: subjects.map(({ agencyId, categoryId }) => ({ agencyId, categoryId, answer: "withdrawn" })),
          persons: persons[values.what ?? "none"].map((personId) => ({ personId, answer: "withdrawn" })),
          ...values.how,
        };
      },
    ),
  });
  const draft = useFormDraft(withdrawDraft(facts.caseFile.caseId, version.consentId), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { errors, submitCount } = form.formState;
  const problems = problemsOf(errors);
  const chosen = useWatch({ control: form.control, name: "signer" });
  const person = people.find((one) => one.key === chosen);
  const what = useWatch({ control: form.control, name: "what" });
  const submit = form.handleSubmit(async (given) => {
    const done = await answer.run(given);
    if (!done.ok) return;
    toast(consentText.withdrawalSaved);
    close();
    if (done.value.consequences !== null) onWithdrawn();
  });
  if (people.length === 0) return <NothingToWithdraw onClose={close} />;
  return (
    <Dialog
      isOpen
      size="wide"
      title={consentText.withdrawTitle}
      onClose={close}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={close}>{kitText.cancel}</Button>
          <Button look="danger-primary" type="submit" pending={answer.pending} shortcut="Ctrl+Enter">
            {consentText.saveWithdrawal}
          </Button>
        </>
      }
    >
      <About facts={facts} version={version} person={undefined} />
      <p>{consentText.withdrawLead}</p>
      <FormErrors errors={problems.all} attempt={submitCount} />
      {answer.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(answer.failure, facts.naming)} />
      )}
      <Controller
        control={form.control}
        name="signer"
        render={({ field: { value, onChange } }) => (
          <SignerField
            label={consentText.withdrawWho}
            people={people}
            value={value}
            onChange={(key) => {
              onChange(key);
              // What another person had said yes to is not this one's to take back.
              form.setValue("agencyIds", []);
              form.setValue("personIds", []);
              form.setValue("categories", []);
            }}
            error={problems.of("signer")}
          />
        )}
      />
      <Controller
        control={form.control}
        name="what"
        render={({ field: { value, onChange } }) => (
          <RadioChoice
            label={consentText.withdrawWhat}
            name="answers"
            required
            layout="row"
            options={[
              { id: "all", label: consentText.withdrawAll },
              { id: "some", label: consentText.withdrawSome },
              { id: "categories", label: withdrawText.categories },
            ]}
            value={value}
            onChange={onChange}
            error={what === "some" || what === "categories" ? undefined : problems.of("answers")}
          />
        )}
      />
      {what === "some" && (
        <Controller
          control={form.control}
          name="agencyIds"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup
              label={consentText.withdrawSomeLabel}
              layout="row"
              options={yesOf(props, person).map((id) => ({ id, label: facts.naming.agency(id) }))}
              value={value}
              onChange={onChange}
              error={problems.of("answers")}
            />
          )}
        />
      )}
      {what === "some" && yesToPersons(props, person).length > 0 && (
        <Controller
          control={form.control}
          name="personIds"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup
              label={consentText.withdrawPersons}
              layout="row"
              options={yesToPersons(props, person).map((id) => ({ id, label: privatePersonName(facts, id) }))}
              value={value}
              onChange={onChange}
            />
          )}
        />
      )}
      {what === "categories" && (
        <Controller
          control={form.control}
          name="categories"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup
              label={withdrawText.categoriesLabel}
              hint={withdrawText.categoriesHint}
              options={categoriesOf(props, person).map((one) => ({
                id: subjectKey(one),
                label: withdrawText.category(facts.naming.agency(one.agencyId), categoryName(facts, one)),
              }))}
              value={value}
              onChange={onChange}
              error={problems.of("answers")}
            />
          )}
        />
      )}
      <Controller
        control={form.control}
        name="how"
        render={({ field: { value, onChange } }) => (
          <HowFields
            value={value}
            onChange={onChange}
            problem={problems.of}
            person={person}
            caseId={facts.caseFile.caseId}
            today={today}
            dayLabel={consentText.withdrawOn}
          />
        )}
      />
    </Dialog>
  );
};

const NothingToWithdraw = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog
    isOpen
    size="narrow"
    title={consentText.withdrawTitle}
    onClose={onClose}
    footer={
      <Button autoFocus onPress={onClose}>
        {kitText.close}
      </Button>
    }
  >
    <p>{consentText.withdrawNobody}</p>
  </Dialog>
);
