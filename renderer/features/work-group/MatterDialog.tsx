import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import { type GroupMatter, GroupMatterDetails } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { ScannedTextArea, ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { detailsOfMatter, emptyMatter, matterDraft, type MatterValues } from "./work-group-values.ts";

const text = workGroupText.matterForm;
const words: Readonly<Record<string, string>> = text.errors;

export interface MatterDialogProps {
  /** The group matter that is changed; nothing for a new one. */
  readonly matter?: GroupMatter | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A group matter (R5): a place or a pattern that worries, and how it went. */
export const MatterDialog = ({ matter, today, onClose }: MatterDialogProps) => {
  const api = useApi();
  const begin = useCommand(api.workGroup.beginMatter);
  const change = useCommand(api.workGroup.changeMatter);
  const form = useForm<MatterValues, unknown, GroupMatterDetails>({
    defaultValues: matter === undefined ? emptyMatter(today) : detailsOfMatter(matter),
    resolver: schemaResolver(GroupMatterDetails, (field) => words[field] ?? text.errors.text),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft(matterDraft(matter?.groupMatterId ?? "new"), form);
  const [names, setNames] = useState<NamesPossible>();
  const pending = begin.pending || change.pending;
  const close = (): void => {
    void draft.discard();
    onClose();
  };

  const submit = (keepAnyway: boolean): void =>
    void form.handleSubmit(async (details) => {
      const answer =
        matter === undefined
          ? await begin.run({ details, keepAnyway })
          : await change.run({ groupMatterId: matter.groupMatterId, version: matter.version, details, keepAnyway });
      setNames(undefined);
      if (answer.ok) {
        if (matter === undefined) toast(text.begun);
        else {
          const { groupMatterId } = matter;
          // What may be a name in it was kept on purpose before.
          const back = { groupMatterId, version: answer.value.version, details: matter, keepAnyway: true };
          undoable(text.changed, () => change.run(back));
        }
        close();
      } else if (answer.error.code === "namesPossible") {
        setNames(answer.error);
      } else {
        form.setError("root", { message: failureInWords(answer.error) });
      }
    })();

  return (
    <FormDialog
      title={matter === undefined ? text.newTitle : text.changeTitle}
      onClose={close}
      onSubmit={() => submit(false)}
      submit={text.save}
      pending={pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <Band tone="info" role="note" title={workGroupText.noIdentity.title}>
        {workGroupText.noIdentity.body}
      </Band>
      <Controller
        control={control}
        name="title"
        render={(render) => <ScannedTextField label={text.title} hint={text.titleHint} autoFocus {...bound(render)} />}
      />
      <Controller
        control={control}
        name="about"
        render={(render) => <ScannedTextArea label={text.about} hint={text.aboutHint} optional {...bound(render)} />}
      />
      {matter !== undefined && (
        <Controller
          control={control}
          name="outcome"
          render={(render) => <ScannedTextArea label={text.outcome} optional {...bound(render)} />}
        />
      )}
      <FieldRow>
        <Controller
          control={control}
          name="begunOn"
          render={(render) => <DateField label={text.begunOn} max={today} {...bound(render)} />}
        />
        {matter !== undefined && (
          <Controller
            control={control}
            name="endedOn"
            render={(render) => <DateField label={text.endedOn} max={today} optional {...bound(render)} />}
          />
        )}
      </FieldRow>
      <KeepAnyway refusal={names} pending={pending} onKeep={() => submit(true)} />
    </FormDialog>
  );
};
