import { Controller, useForm, useWatch } from "react-hook-form";
import type { AnswersGiven } from "../../../shared/contract/consent.ts";
import { refusedCategories } from "../../../shared/domain/consent-categories.ts";
import {
  type ConsentCategory,
  type ConsentVersion,
  type Signer,
  signerKey,
  subjectKey,
} from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, PersonId } from "../../../shared/domain/ids.ts";
import { answerWords, consentText } from "../../../shared/text/consent.ts";
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
import { classes } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { Row } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { answerProblem, notAfter } from "./answer-problems.ts";
import styles from "./AnswerDialog.module.css";
import { categoryName, privatePersonName, signersToAsk } from "./consent-people.ts";
import { answerDraft, type AnswerValues } from "./decision-drafts.ts";
import { HowFields, noHow } from "./HowFields.tsx";
import { About, SignerField } from "./SignerField.tsx";

const css = classes(styles);

export interface AnswerDialogProps {
  readonly facts: CaseFacts;
  readonly version: ConsentVersion;
  readonly today: Day;
  readonly signer: Signer | undefined;
  /** The agency or private person whose square was pressed: its choice has the focus. */
  readonly about: AgencyId | PersonId | undefined;
  readonly onClose: () => void;
}

const choices = ["yes", "no"] as const;

/** Registers what one person answered, agency by agency. Nothing is chosen from the start. */
export const AnswerDialog = ({ facts, version, today, signer, about, onClose }: AnswerDialogProps) => {
  const api = useApi();
  const answer = useCommand(api.consent.answer);
  const people = signersToAsk(facts, version, today);
  const refusedBy = (key: string | null): readonly ConsentCategory[] => {
    const who = people.find((one) => one.key === key);
    return who === undefined ? [] : refusedCategories(facts.consent, version, who.signer, today);
  };
  const form = useForm<AnswerValues, unknown, AnswersGiven>({
    defaultValues: { signer: signer === undefined ? null : signerKey(signer), answers: {}, how: noHow },
    resolver: schemaResolver(notAfter(today), answerProblem, (values: AnswerValues) => ({
      consentId: version.consentId,
      signer: people.find((person) => person.key === values.signer)?.signer,
      answers: [
        ...version.agencyIds.map((agencyId) => ({ agencyId, categoryId: null, key: String(agencyId) })),
        ...refusedBy(values.signer).map((one) => ({ ...one, key: subjectKey(one) })),
      ].flatMap(({ agencyId, categoryId, key }) => {
        const given = values.answers[key] ?? null;
        return given === null ? [] : [{ agencyId, categoryId, answer: given }];
      }),
      persons: version.personIds.flatMap((id) => {
        const given = values.answers[id] ?? null;
        return given === null ? [] : [{ personId: id, answer: given }];
      }),
      ...values.how,
    })),
  });
  const draft = useFormDraft(answerDraft(facts.caseFile.caseId, version.consentId, signer), form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  // Each agency, and each private person by name (R18c).
  const asked = [
    ...version.agencyIds.map((id) => ({ id, name: facts.naming.agency(id) })),
    ...version.personIds.map((id) => ({ id, name: privatePersonName(facts, id) })),
  ];
  const { errors, submitCount } = form.formState;
  const problems = problemsOf(errors);
  const chosen = useWatch({ control: form.control, name: "signer" });
  const person = people.find((one) => one.key === chosen);
  const refused = refusedBy(chosen);
  const submit = form.handleSubmit(async (given) => {
    const done = await answer.run(given);
    if (!done.ok) return;
    toast(consentText.answersSaved);
    close();
  });
  return (
    <Dialog
      isOpen
      size="wide"
      title={consentText.answerTitle}
      onClose={close}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={close}>{kitText.cancel}</Button>
          <Button look="primary" type="submit" pending={answer.pending} shortcut="Ctrl+Enter">
            {consentText.saveAnswers}
          </Button>
        </>
      }
    >
      <About facts={facts} version={version} person={signer === undefined ? undefined : person} />
      <FormErrors errors={problems.all} attempt={submitCount} />
      {answer.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(answer.failure, facts.naming)} />
      )}
      {signer === undefined && (
        <Controller
          control={form.control}
          name="signer"
          render={({ field: { value, onChange } }) => (
            <SignerField
              label={consentText.who}
              people={people}
              value={value}
              onChange={onChange}
              error={problems.of("signer")}
            />
          )}
        />
      )}
      <Controller
        control={form.control}
        name="answers"
        render={({ field: { value, onChange } }) => (
          <section className={css("answers")} aria-label={consentText.answers} data-field="answers">
            <Row align="center">
              <Button
                size="small"
                onPress={() => {
                  onChange(Object.fromEntries(asked.map(({ id }) => [id, "yes"])));
                }}
              >
                {consentText.yesToAll}
              </Button>
              <Button
                size="small"
                look="quiet"
                onPress={() => {
                  onChange({});
                }}
              >
                {consentText.clearAnswers}
              </Button>
              <p className={css("hint")}>{consentText.answersHint}</p>
            </Row>
            <div className={css("agencies")}>
              {asked.map(({ id, name }) => (
                <RadioChoice
                  key={id}
                  label={name}
                  layout="row"
                  autoFocus={signer !== undefined && id === about}
                  options={choices.map((choice) => ({ id: choice, label: answerWords[choice] }))}
                  value={value[id] ?? null}
                  onChange={(choice) => {
                    onChange({ ...value, [id]: choice });
                  }}
                />
              ))}
            </div>
            <LeftOut value={value} all={asked} />
            {refused.length > 0 && (
              <>
                <p className={css("hint")}>{consentText.yesAgainHint}</p>
                <div className={css("agencies")}>
                  {refused.map((one) => (
                    <RadioChoice
                      key={subjectKey(one)}
                      label={withdrawText.category(facts.naming.agency(one.agencyId), categoryName(facts, one))}
                      layout="row"
                      options={choices.map((choice) => ({ id: choice, label: answerWords[choice] }))}
                      value={value[subjectKey(one)] ?? null}
                      onChange={(choice) => {
                        onChange({ ...value, [subjectKey(one)]: choice });
                      }}
                    />
                  ))}
                </div>
              </>
            )}
          </section>
        )}
      />
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
            dayLabel={consentText.on}
          />
        )}
      />
    </Dialog>
  );
};

/** Says how many agencies wait, once at least one has been answered. */
const LeftOut = ({
  value,
  all,
}: {
  readonly value: AnswerValues["answers"];
  readonly all: readonly { readonly id: AgencyId | PersonId }[];
}) => {
  const given = all.filter(({ id }) => (value[id] ?? null) !== null).length;
  if (given === 0 || given === all.length) return null;
  return (
    <p className={css("hint")} role="status">
      {consentText.leftOut(all.length - given)}
    </p>
  );
};
