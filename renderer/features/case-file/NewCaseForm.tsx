import { useNavigate } from "@tanstack/react-router";
import { UserPlus, X } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { Controller, useForm } from "react-hook-form";
import type { CaseOpening } from "../../../shared/domain/case-file.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { caseFileText, caseProblem } from "../../../shared/text/case-file.ts";
import { likenessText } from "../../../shared/text/case-search.ts";
import { peopleText } from "../../../shared/text/people.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useDraft } from "../../api/useDraft.ts";
import { paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type FormError, FormErrors } from "../../ui/FormErrors.tsx";
import { Row, Stack } from "../../ui/Layout.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { GuardianFields } from "./GuardianFields.tsx";
import { draftRecord, openingFrom, openingSchema, type OpeningValues } from "./new-case-draft.ts";
import { GroundFields, NewCaseHeaderFields } from "./NewCaseHeaderFields.tsx";
import { CopiedCard } from "./CopiedCard.tsx";
import type { OpeningSource } from "./opening-source.ts";
import { noGuardian } from "./person-values.ts";
import { OpeningChecks } from "./OpeningChecks.tsx";
import { likeQuestion } from "./usePossibleMatches.ts";
import { YouthFields } from "./YouthFields.tsx";

const words = caseFileText.create;
const mostGuardians = 6;

export interface NewCaseFormProps {
  readonly source: OpeningSource;
  readonly profile: Profile;
  readonly start: OpeningValues;
  readonly hasDraft: boolean;
  readonly today: Day;
}

/** Guardians have the same fields: the list on top says whose it is. */
const withPerson = (error: FormError): FormError => {
  const index = /^guardians\.(\d+)\./.exec(error.field ?? "")?.[1];
  if (index === undefined) return error;
  return { ...error, message: `${peopleText.guardian(Number(index) + 1)}: ${error.message}` };
};

/** One page for all that a case begins with. What is typed is a draft until the case is open. */
export const NewCaseForm = ({ source, profile, start, hasDraft, today }: NewCaseFormProps) => {
  const api = useApi();
  const navigate = useNavigate();
  const register = useCommand(api.caseFile.register);
  const draft = useDraft(draftRecord, source.id);
  const form = useForm<OpeningValues, unknown, CaseOpening>({
    defaultValues: start,
    resolver: schemaResolver(
      openingSchema(today),
      (path, issue) => caseProblem(path, issue.code),
      (values: OpeningValues) => openingFrom(values, today),
    ),
  });
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const keep = useEffectEvent((values: unknown) => {
    draft.setText(JSON.stringify(values));
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
  const submit = form.handleSubmit(async (opening) => {
    const matches = await api.caseSearch.possibleMatches(likeQuestion(form.getValues("youth")));
    if (matches.ok && matches.value.some(({ caseId }) => !opening.otherThan.includes(caseId))) {
      form.setError("otherThan", { message: likenessText.unanswered });
      return;
    }
    const answer = await register.run(opening);
    if (!answer.ok) return;
    await draft.discard();
    await navigate({ to: paths.caseFile(answer.value.caseId) });
    // After, since coming to a case takes away what was said before it.
    toast(words.opened(opening.number));
  });
  const discard = async (): Promise<void> => {
    await draft.discard();
    await navigate({ to: paths.consultations });
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
        <FormErrors errors={problems.all.map(withPerson)} attempt={formState.submitCount} />
        <CopiedCard source={source} agencies={profile.agencies} />
        <Card title={words.groundTitle}>
          <GroundFields
            control={control}
            problem={problems.of}
            today={today}
            isFromEnquiry={source.enquiryId !== null}
          />
        </Card>
        <Card title={peopleText.youth}>
          <Controller
            control={control}
            name="youth"
            render={({ field: { value, onChange } }) => (
              <YouthFields
                value={value}
                onChange={onChange}
                path="youth"
                problem={problems.of}
                profile={profile}
                today={today}
              />
            )}
          />
          <OpeningChecks control={control} profile={profile} problem={problems.of} />
        </Card>
        <Controller
          control={control}
          name="guardians"
          render={({ field: { value: guardians, onChange } }) => (
            <Stack>
              {guardians.map((guardian, index) => (
                <Card
                  // A guardian has no id before the case is open; the order is all there is.
                  key={index}
                  title={peopleText.guardian(index + 1)}
                  actions={
                    <Button
                      size="small"
                      look="quiet"
                      icon={<X size={15} aria-hidden />}
                      onPress={() => {
                        onChange(guardians.filter((_, at) => at !== index));
                      }}
                    >
                      {peopleText.removeGuardian(index + 1)}
                    </Button>
                  }
                >
                  <GuardianFields
                    value={guardian}
                    onChange={(changed) => {
                      onChange(guardians.with(index, changed));
                    }}
                    path={`guardians.${String(index)}`}
                    problem={problems.of}
                  />
                </Card>
              ))}
              {guardians.length < mostGuardians && (
                <Row align="center">
                  <Button
                    icon={<UserPlus size={16} aria-hidden />}
                    onPress={() => {
                      onChange([...guardians, noGuardian]);
                    }}
                  >
                    {peopleText.addGuardian}
                  </Button>
                  {guardians.length === 0 && <p>{peopleText.noGuardiansYet}</p>}
                </Row>
              )}
            </Stack>
          )}
        />
        <Card title={words.header} lead={words.headerLead}>
          <NewCaseHeaderFields control={control} problem={problems.of} agencies={profile.agencies} today={today} />
        </Card>
        {register.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(register.failure)} />}
        <Row align="center">
          <Button look="primary" size="large" type="submit" pending={register.pending}>
            {words.submit}
          </Button>
          {(hasDraft || formState.isDirty) && <Button onPress={() => void discard()}>{words.discard}</Button>}
          <p>{words.draftKept}</p>
        </Row>
      </Stack>
    </form>
  );
};
