// Editing the people of a case: each dialog repeats whose case it is, and saves one person.
import type { ReactNode } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import { type Guardian, GuardianDetails, type Youth } from "../../../shared/domain/person.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { peopleText, personProblem } from "../../../shared/text/people.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";
import { type Problems, problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { GuardianFields } from "./GuardianFields.tsx";
import { type GuardianValues, guardianValues, noGuardian } from "./person-values.ts";
import { readableYouth, type YouthValues, youthFrom, youthValues } from "./person-values.ts";
import { YouthFields } from "./YouthFields.tsx";

const say = (path: string, issue: z.core.$ZodIssue): string => personProblem(path, issue.code);

interface FrameProps {
  readonly title: string;
  readonly facts: CaseFacts;
  readonly confirm: string;
  readonly problems: Problems;
  readonly attempt: number;
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const Frame = ({
  title,
  facts,
  confirm,
  problems,
  attempt,
  pending,
  failure,
  onSubmit,
  onClose,
  children,
}: FrameProps) => (
  <Dialog
    isOpen
    size="wide"
    onClose={onClose}
    title={title}
    onSubmit={onSubmit}
    footer={
      <>
        <Button onPress={onClose}>{kitText.cancel}</Button>
        <Button look="primary" type="submit" pending={pending} shortcut="Ctrl+Enter">
          {confirm}
        </Button>
      </>
    }
  >
    <DefinitionList
      strong
      facts={[
        { term: caseFileText.number, value: facts.caseFile.number },
        {
          term: peopleText.youth,
          value: `${facts.youth.givenName} ${facts.youth.familyName}, ${peopleText.born(facts.youth.birthDate)}`,
        },
      ]}
    />
    <FormErrors errors={problems.all} attempt={attempt} />
    {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure, facts.naming)} />}
    {children}
  </Dialog>
);

interface DialogProps {
  readonly facts: CaseFacts;
  readonly onClose: () => void;
}

export const YouthDialog = ({ facts, today, onClose }: DialogProps & { readonly today: Day }) => {
  const api = useApi();
  const change = useCommand(api.caseFile.changeYouth);
  const start = { person: youthValues(facts.youth) };
  const form = useForm<{ person: YouthValues }, unknown, { person: Youth }>({
    defaultValues: start,
    resolver: schemaResolver(
      z.object({ person: readableYouth(today) }),
      say,
      ({ person }: { person: YouthValues }) => ({
        person: youthFrom(person, today),
      }),
    ),
  });
  const record = `person:${facts.caseFile.caseId}`;
  const draft = useFormDraft({ record, field: "youth", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { errors, submitCount } = form.formState;
  const problems = problemsOf(errors);
  const submit = form.handleSubmit(async ({ person }) => {
    const { caseId } = facts.caseFile;
    const { youth: before, youthVersion: version } = facts;
    const answer = await change.run({ caseId, version, youth: person });
    if (!answer.ok) return;
    undoable(peopleText.saved, () => change.run({ caseId, version: version + 1, youth: before }));
    close();
  });
  return (
    <Frame
      title={peopleText.changeOf(peopleText.youth)}
      facts={facts}
      confirm={peopleText.save}
      problems={problems}
      attempt={submitCount}
      pending={change.pending}
      failure={change.failure}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Controller
        control={form.control}
        name="person"
        render={({ field: { value, onChange } }) => (
          <YouthFields
            value={value}
            onChange={onChange}
            path="person"
            problem={problems.of}
            profile={facts.profile}
            today={today}
            autoFocus
          />
        )}
      />
    </Frame>
  );
};

export const GuardianDialog = ({
  facts,
  guardian,
  onClose,
}: DialogProps & { readonly guardian: Guardian | undefined }) => {
  const api = useApi();
  const add = useCommand(api.caseFile.addGuardian);
  const change = useCommand(api.caseFile.changeGuardian);
  const start = { person: guardian === undefined ? noGuardian : guardianValues(guardian) };
  const form = useForm<{ person: GuardianValues }, unknown, { person: GuardianDetails }>({
    defaultValues: start,
    resolver: schemaResolver(z.object({ person: GuardianDetails }), say),
  });
  const record = `person:${facts.caseFile.caseId}`;
  const draft = useFormDraft({ record, field: guardian?.guardianId ?? "new", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { errors, submitCount } = form.formState;
  const problems = problemsOf(errors);
  const submit = form.handleSubmit(async ({ person }) => {
    if (guardian === undefined) {
      if (!(await add.run({ caseId: facts.caseFile.caseId, guardian: person })).ok) return;
      toast(peopleText.guardianAdded);
    } else {
      const { guardianId, version } = guardian;
      if (!(await change.run({ guardianId, version, guardian: person })).ok) return;
      undoable(peopleText.saved, () => change.run({ guardianId, version: version + 1, guardian }));
    }
    close();
  });
  return (
    <Frame
      title={
        guardian === undefined ? peopleText.addGuardian : peopleText.changeOf(peopleText.guardian(guardian.number))
      }
      facts={facts}
      confirm={guardian === undefined ? peopleText.addGuardian : peopleText.save}
      problems={problems}
      attempt={submitCount}
      pending={add.pending || change.pending}
      failure={add.failure ?? change.failure}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Controller
        control={form.control}
        name="person"
        render={({ field: { value, onChange } }) => (
          <GuardianFields value={value} onChange={onChange} path="person" problem={problems.of} autoFocus />
        )}
      />
    </Frame>
  );
};
