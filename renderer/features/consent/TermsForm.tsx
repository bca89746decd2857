import { useEffect, useEffectEvent } from "react";
import { Controller, useForm } from "react-hook-form";
import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import type { ConsentTerms, ConsentVersion } from "../../../shared/domain/consent.ts";
import { hasEnded } from "../../../shared/domain/agency.ts";
import { currentVersion } from "../../../shared/domain/consent-rules.ts";
import { categoriesFor } from "../../../shared/domain/consent-terms.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { comingText } from "../../../shared/text/consent-follow.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useDraft } from "../../api/useDraft.ts";
import { useBeginAtTop } from "../../frame/useBeginAtTop.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox, CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { FieldRow, Row, Stack } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { CollectedByFields } from "./CollectedByFields.tsx";
import { InformationTable } from "./InformationTable.tsx";
import type { Supplement } from "./supplement.ts";
import { termsDraftField, termsProblem, termsSchema, type TermsValues } from "./terms-draft.ts";

export interface TermsFormProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  /** The version that is changed, while nobody has answered it; otherwise a new one is made. */
  readonly changes: ConsentVersion | undefined;
  /** The version that runs out and is renewed: the old one filled in, with a period of its own. */
  readonly renews: ConsentVersion | undefined;
  /** Who is added from the start, and why. */
  readonly adds?: Supplement | undefined;
  readonly onClose: () => void;
}

interface StartedProps extends TermsFormProps {
  readonly start: TermsValues;
  /** Begun with what the blank form of the consultation said. */
  readonly isFromBlankForm: boolean;
}

/** A version of the consent: what R19 demands, on one page. */
export const TermsForm = ({ facts, today, changes, renews, adds, onClose, start, isFromBlankForm }: StartedProps) => {
  const api = useApi();
  const { caseId } = facts.caseFile;
  // Nothing can be consented to about an agency that is no more.
  const agencies = facts.profile.agencies.filter((agency) => !hasEnded(agency, today));
  const create = useCommand(api.consent.create);
  const change = useCommand(api.consent.change);
  const draft = useDraft(caseId, termsDraftField);
  const form = useForm<TermsValues, unknown, ConsentTerms>({
    defaultValues: start,
    resolver: schemaResolver<TermsValues, ConsentTerms>(termsSchema(facts.naming), termsProblem),
  });
  const { control, formState } = form;
  const heading = useBeginAtTop(true);
  const problems = problemsOf(formState.errors);
  const keep = useEffectEvent((values: unknown) => {
    if (changes === undefined) draft.setText(JSON.stringify(values));
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // Only what somebody has typed: a form that was merely looked at leaves no draft.
          if (name !== undefined) keep(values);
        },
      }),
    [form],
  );
  const number = changes?.number ?? (newestVersion(facts.consent)?.number ?? 0) + 1;
  const applying = currentVersion(facts.consent, today);
  const failure = create.failure ?? change.failure;
  const submit = form.handleSubmit(async (terms) => {
    const answer =
      changes === undefined
        ? await create.run({ caseId, terms })
        : await change.run({ consentId: changes.consentId, terms });
    if (!answer.ok) return;
    await draft.discard();
    toast(consentText.saved(number));
    onClose();
  });
  const cancel = async (): Promise<void> => {
    await draft.discard();
    onClose();
  };
  const chooseAgencies = (chosen: readonly AgencyId[]): void => {
    const before = form.getValues("agencyIds");
    const added = chosen.filter((id) => !before.includes(id));
    // One at a time, as a person ticks them.
    let categories = form.getValues("categories");
    categories = categoriesFor(agencies, chosen, categories, undefined);
    for (const one of added) categories = categoriesFor(agencies, chosen, categories, one);
    form.setValue("categories", categories, { shouldValidate: formState.isSubmitted });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <Card
          headingRef={heading}
          title={changes === undefined ? consentText.newTitle(number) : consentText.changeTitle(number)}
          lead={
            renews !== undefined
              ? comingText.renewLead(renews.number, renews.to)
              : applying === undefined || changes !== undefined
                ? consentText.newLead
                : consentText.newLeadWhile(applying.number)
          }
        >
          {adds !== undefined && (
            <Band tone="info" role="note" title={consentText.supplementTitle(facts.naming.agency(adds.agencyId))}>
              {consentText.supplementHint}
            </Band>
          )}
          {isFromBlankForm && (
            <Band tone="info" role="note" title={consentText.fromBlankForm}>
              {consentText.fromBlankFormHint}
            </Band>
          )}
          <FormErrors errors={problems.all} attempt={formState.submitCount} />
          <Controller
            control={control}
            name="purpose"
            render={({ field: { value, onChange } }) => (
              <TextArea
                label={consentText.purpose}
                hint={consentText.purposeHint}
                name="purpose"
                required
                rows={2}
                value={value}
                onChange={onChange}
                error={problems.of("purpose")}
              />
            )}
          />
          <Controller
            control={control}
            name="cooperation"
            render={({ field: { value, onChange } }) => (
              <TextField
                label={consentText.cooperation}
                name="cooperation"
                required
                value={value}
                onChange={onChange}
                error={problems.of("cooperation")}
              />
            )}
          />
          <FieldRow>
            {(["from", "to"] as const).map((name) => (
              <Controller
                key={name}
                control={control}
                name={name}
                render={({ field: { value, onChange } }) => (
                  <DateField
                    label={consentText[name]}
                    name={name}
                    required
                    value={value}
                    onChange={onChange}
                    error={problems.of(name)}
                  />
                )}
              />
            ))}
          </FieldRow>
          <CollectedByFields control={control} agencies={agencies} />
        </Card>
        <Card title={consentText.information} lead={consentText.informationLead}>
          <Controller
            control={control}
            name="agencyIds"
            render={({ field: { value, onChange } }) => (
              <CheckboxGroup
                label={consentText.agencies}
                hint={
                  value[0] !== undefined && value.length === 1
                    ? consentText.onlyOneAgency(facts.naming.agency(value[0]))
                    : consentText.leisureHint
                }
                name="agencyIds"
                required
                layout="row"
                options={agencies.map(({ agencyId, name }) => ({ id: agencyId, label: name }))}
                value={value}
                onChange={(chosen) => {
                  chooseAgencies(chosen);
                  onChange(chosen);
                }}
                error={problems.of("agencyIds")}
              />
            )}
          />
          <Controller
            control={control}
            name="categories"
            render={({ field: { value, onChange } }) => {
              const chosen = form.getValues("agencyIds");
              const parties = agencies.filter((agency) => chosen.includes(agency.agencyId));
              return parties.length === 0 ? (
                <></>
              ) : (
                <InformationTable parties={parties} value={value} onChange={onChange} />
              );
            }}
          />
          {facts.persons.length > 0 && (
            <Controller
              control={control}
              name="personIds"
              render={({ field: { value, onChange } }) => (
                <CheckboxGroup
                  label={consentText.persons}
                  hint={consentText.personsHint}
                  name="personIds"
                  layout="row"
                  options={facts.persons.map((person) => ({
                    id: person.personId,
                    label: `${person.givenName} ${person.familyName}, ${person.relation}`,
                  }))}
                  value={value}
                  onChange={onChange}
                />
              )}
            />
          )}
          <Controller
            control={control}
            name="sharesConcern"
            render={({ field: { value, onChange } }) => (
              <Checkbox value={value} onChange={onChange} hint={consentText.sharesConcernHint}>
                {consentText.sharesConcern}
              </Checkbox>
            )}
          />
          {problems.of("categories") !== undefined && <Band tone="bad" title={problems.of("categories")} />}
        </Card>
        {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure, facts.naming)} />}
        <Row align="center">
          <Button look="primary" size="large" type="submit" pending={create.pending || change.pending}>
            {consentText.saveNew}
          </Button>
          <Button onPress={() => void cancel()}>
            {changes === undefined && formState.isDirty ? consentText.discardDraft : kitText.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
};
