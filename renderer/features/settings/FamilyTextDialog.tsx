import { Controller, useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { FamilyText, familyTextLimit, type FamilyTextName, readerOf } from "../../../shared/domain/family-texts.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { sentencesOf } from "../../../shared/domain/prose.ts";
import { isReadable, readabilityLimits, readabilityOf } from "../../../shared/domain/readability.ts";
import { familyText, familyTextsText as text, ourFamilyTexts } from "../../../shared/text/family-texts.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Row } from "../../ui/Layout.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Settings.module.css";

export interface FamilyTextDialogProps {
  readonly name: FamilyTextName;
  readonly saved: { readonly profile: Pick<Profile, "familyTexts">; readonly version: number };
  readonly onClose: () => void;
}

const Written = z.object({ text: FamilyText });

/** One text to the family, with how easy it is to read told while it is written, and our text one click away. */
export const FamilyTextDialog = ({ name, saved, onClose }: FamilyTextDialogProps) => {
  const write = useCommand(useApi().profile.writeFamilyText);
  const start = { text: familyText(saved.profile.familyTexts, name) };
  const form = useForm<z.infer<typeof Written>, unknown, z.infer<typeof Written>>({
    defaultValues: start,
    resolver: schemaResolver(Written, () => text.missing),
  });
  const draft = useFormDraft({ record: "profile", field: `family-text:${name}`, values: shapedLike(start) }, form);
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const written = useWatch({ control, name: "text" });
  const ours = ourFamilyTexts[name];
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = form.handleSubmit(async (values) => {
    const isOurs = values.text.trim() === ours.trim();
    const done = await write.run({ name, text: isOurs ? null : values.text, version: saved.version });
    if (!done.ok) return;
    toast(isOurs ? text.savedOurs : text.savedOwn);
    close();
  });
  return (
    <FormDialog
      title={text.names[name]}
      size="wide"
      submit={text.save}
      pending={write.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      {write.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(write.failure)} />}
      <Controller
        control={control}
        name="text"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={text.text}
            hint={text.hint}
            name="text"
            required
            rows={12}
            limit={familyTextLimit}
            value={value}
            onChange={onChange}
            error={problems.of("text")}
          />
        )}
      />
      <Advice name={name} written={written} />
      <Row>
        <Button
          disabled={written.trim() === ours.trim()}
          onPress={() => {
            form.setValue("text", ours, { shouldDirty: true });
            toast(text.restored);
          }}
        >
          {text.restore}
        </Button>
      </Row>
    </FormDialog>
  );
};

/** How easy it is for its reader: advice, never a stop. */
const Advice = ({ name, written }: { readonly name: FamilyTextName; readonly written: string }) => {
  const reader = readerOf(name);
  const read = readabilityOf(sentencesOf(written));
  return (
    <p className={styles["quiet"]} role="status">
      {isReadable(read, reader)
        ? text.easy(read.lix, read.sentenceLength)
        : text.hard(read.lix, read.sentenceLength, readabilityLimits[reader])}
    </p>
  );
};
