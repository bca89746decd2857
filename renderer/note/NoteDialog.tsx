// Writes or changes a note about a case, over whatever view of the case is shown.
import { Controller, useForm, useWatch } from "react-hook-form";
import type { CaseId } from "../../shared/domain/ids.ts";
import { type Note, NoteDetails, NoteKind, NoteManner } from "../../shared/domain/note.ts";
import { noteKindText, noteMannerText, noteText } from "../../shared/text/note.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { schemaResolver } from "../api/schema-resolver.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import { undoable } from "../api/undoable.ts";
import { useCommand } from "../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../api/useFormDraft.ts";
import { DateField } from "../ui/DateField.tsx";
import { bound } from "../ui/form-binding.ts";
import { formErrors } from "../ui/form-errors.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { FieldRow } from "../ui/Layout.tsx";
import { RadioChoice } from "../ui/RadioChoice.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AboutFields } from "./AboutFields.tsx";
import { detailsOf, emptyValues, type NoteValues, valuesOf } from "./note-values.ts";
import { whomOptions } from "./whom-options.ts";

const text = noteText.form;
const words: Readonly<Record<string, string>> = { ...text.errors, "with.who": text.errors.who };

export interface NoteDialogProps {
  readonly facts: CaseFacts;
  readonly today: string;
  /** The note to change; without one a new is written. */
  readonly known?: Note | undefined;
  readonly onClose: () => void;
}

/** Keeps the note, says so, and lets what was just written be taken back. */
const useKeep = (caseId: CaseId, known: Note | undefined) => {
  const api = useApi();
  const add = useCommand(api.note.add);
  const change = useCommand(api.note.change);
  const undo = useCommand(api.note.undo);
  const keep = async (details: NoteDetails): Promise<string | undefined> => {
    if (known !== undefined) {
      const { noteId, version, details: before } = known;
      const answer = await change.run({ noteId, version, details });
      if (!answer.ok) return failureInWords(answer.error);
      undoable(text.changed, () => change.run({ noteId, version: version + 1, details: before }));
      return undefined;
    }
    const answer = await add.run({ caseId, details });
    if (!answer.ok) return failureInWords(answer.error);
    undoable(text.added, () => undo.run(answer.value));
    return undefined;
  };
  return { keep, pending: add.pending || change.pending };
};

export const NoteDialog = ({ facts, today, known, onClose }: NoteDialogProps) => {
  const { caseId } = facts.caseFile;
  const start = known === undefined ? emptyValues(today) : valuesOf(known.details);
  const form = useForm<NoteValues, unknown, NoteDetails>({
    defaultValues: start,
    resolver: schemaResolver(NoteDetails, (field) => words[field] ?? text.errors.other, detailsOf),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const [kind, whom] = useWatch({ control, name: ["kind", "whom"] });
  const record = `note:${known?.noteId ?? `new:${caseId}`}`;
  const draft = useFormDraft({ record, field: "note", values: shapedLike(start) }, form);
  const { keep, pending } = useKeep(caseId, known);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async (details: NoteDetails): Promise<void> => {
    const problem = await keep(details);
    if (problem === undefined) close();
    else form.setError("root", { message: problem });
  };
  const errors = formErrors(formState.errors);
  // The schema's names for what the form asks under its own.
  const problemOf = (field: string): string | undefined => errors.find((one) => one.field === field)?.message;
  return (
    <FormDialog
      title={known === undefined ? text.addTitle : text.changeTitle}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.save}
      pending={pending}
      errors={errors}
      attempt={formState.submitCount}
    >
      <Controller
        control={control}
        name="kind"
        render={(render) => (
          <RadioChoice
            label={text.kind}
            layout="row"
            options={NoteKind.options.map((id) => ({ id, label: noteKindText[id] }))}
            hint={kind === null ? undefined : text.kindHints[kind]}
            {...bound(render)}
            autoFocus
          />
        )}
      />
      <FieldRow>
        <Controller
          control={control}
          name="happenedOn"
          render={(render) => <DateField label={text.happenedOn} max={today} {...bound(render)} />}
        />
        {kind === "contact" && (
          <Controller
            control={control}
            name="manner"
            render={(render) => (
              <Select
                label={text.manner}
                options={NoteManner.options.map((id) => ({ id, label: capital(noteMannerText[id]) }))}
                {...bound(render)}
              />
            )}
          />
        )}
      </FieldRow>
      {kind === "contact" && (
        <FieldRow>
          <Controller
            control={control}
            name="whom"
            render={({ field: { value, onChange, onBlur } }) => (
              <Select
                name="with"
                label={text.with}
                options={whomOptions(facts)}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
                error={problemOf("with")}
              />
            )}
          />
          {whom === "other" && (
            <Controller
              control={control}
              name="who"
              render={({ field: { value, onChange, onBlur } }) => (
                <TextField
                  name="with.who"
                  label={text.who}
                  hint={text.whoHint}
                  value={value}
                  onChange={onChange}
                  onBlur={onBlur}
                  error={problemOf("with.who")}
                />
              )}
            />
          )}
        </FieldRow>
      )}
      <Controller
        control={control}
        name="text"
        render={(render) => (
          <TextArea label={text.text} hint={text.textHint} rows={4} limit={4_000} {...bound(render)} />
        )}
      />
      <AboutFields control={control} facts={facts} withMeeting={kind === "contact"} />
    </FormDialog>
  );
};

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
