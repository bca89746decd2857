import { useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import type { MinutesId } from "../../../../shared/domain/ids.ts";
import { Guest } from "../../../../shared/domain/guest.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { writingText as text } from "../../../../shared/text/writing.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { keepAllDrafts } from "../../../api/draft-keeper.ts";
import { failureInWords } from "../../../api/failure-words.ts";
import { schemaResolver } from "../../../api/schema-resolver.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { bound } from "../../../ui/form-binding.ts";
import { formErrors } from "../../../ui/form-errors.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { TextField } from "../../../ui/TextField.tsx";

const Values = Guest.pick({ name: true, role: true });
interface Values {
  readonly name: string;
  readonly role: string;
}
const words: Readonly<Record<string, string>> = text.begin.errors;
const resolver = schemaResolver<Values, Values>(Values, (path) => words[path] ?? kitText.choose);

export interface BeginDialogProps {
  readonly minutesId: MinutesId;
  /** Whom the meeting has chosen to write, "Mira Exempelsson, skolkurator", or empty: they need not be asked again. */
  readonly noteTaker: string;
  readonly onClose: () => void;
}

/** Hands the computer over to a note-taker: who writes is asked first, and stands in the minutes and in the log. */
export const BeginDialog = ({ minutesId, noteTaker, onClose }: BeginDialogProps) => {
  const api = useApi();
  const queryClient = useQueryClient();
  const begin = useCommand(api.guest.begin);
  const [name = "", ...role] = noteTaker.split(", ");
  const form = useForm<Values, unknown, Values>({
    resolver,
    shouldFocusError: false,
    defaultValues: { name, role: role.join(", ") },
  });
  const { control, handleSubmit, formState } = form;
  const submit = handleSubmit(async (writer) => {
    await keepAllDrafts();
    const answer = await begin.run({ minutesId, ...writer });
    // What was read for the coordinator is forgotten: the guest's screen asks for its own.
    if (answer.ok) queryClient.clear();
  });
  return (
    <FormDialog
      title={text.begin.title}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={text.begin.submit}
      pending={begin.pending}
      errors={[
        ...formErrors(formState.errors),
        ...(begin.failure === undefined ? [] : [{ message: failureInWords(begin.failure) }]),
      ]}
      attempt={formState.submitCount}
      size="narrow"
    >
      <Stack>
        <p>{text.begin.body}</p>
        <Controller
          control={control}
          name="name"
          render={(render) => <TextField label={text.begin.name} {...bound(render)} autoFocus />}
        />
        <Controller
          control={control}
          name="role"
          render={(render) => <TextField label={text.begin.role} hint={text.begin.roleHint} {...bound(render)} />}
        />
      </Stack>
    </FormDialog>
  );
};
