import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { type ProcessModel, Profile } from "../../../shared/domain/profile.ts";
import { presets } from "../../../shared/text/presets.ts";
import { ok } from "../../../shared/result.ts";
import { settingsText } from "../../../shared/text/settings.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { KeepAnyway, type NamesPossible } from "../../about-nobody/KeepAnyway.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { formErrors } from "../../ui/form-errors.ts";
import { FormErrors } from "../../ui/FormErrors.tsx";
import { LeaveGuard } from "../../ui/LeaveGuard.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { AgenciesCard } from "./AgenciesCard.tsx";
import { ModelCard } from "./ModelCard.tsx";
import { fieldProblem, type ProfileValues, valuesOf, withPreset } from "./profile-values.ts";
import { ProfileSections } from "./ProfileSections.tsx";
import styles from "./Settings.module.css";
import { UsualCommitmentsCard } from "./UsualCommitmentsCard.tsx";

/** The list that a refusal is about; the others are about the whole. */
const fieldOf: Readonly<Record<string, "agencies" | "usualCommitments">> = {
  agencyInUse: "agencies",
  successorMissing: "agencies",
  identityInText: "usualCommitments",
};

export interface ProfileFormProps {
  readonly saved: { readonly profile: Profile; readonly version: number } | null;
  readonly onReload: () => void;
}

/** The municipality's profile. The first time it begins with the choice of a model, which fills in the rest. */
export const ProfileForm = ({ saved, onReload }: ProfileFormProps) => {
  const api = useApi();
  const save = useCommand(api.profile.save);
  const [version, setVersion] = useState(saved?.version ?? 0);
  const form = useForm<ProfileValues, unknown, Profile>({
    defaultValues: valuesOf(saved?.profile),
    resolver: schemaResolver(Profile, fieldProblem),
    shouldFocusError: false,
  });
  const draft = useFormDraft(
    { record: "profile", field: "profile", values: shapedLike(valuesOf(saved?.profile)) },
    form,
  );
  const [filled, setFilled] = useState<string>();
  const [names, setNames] = useState<NamesPossible>();
  const { control, formState } = form;
  const model = useWatch({ control, name: "model" });
  const fill = (from: ProcessModel): void => {
    form.reset(withPreset(form.getValues(), from), { keepDefaultValues: true });
    setFilled(presets[from].title);
  };
  const refill = (from: ProcessModel): void => {
    const before = structuredClone(form.getValues());
    fill(from);
    undoable(settingsText.preset.replaced(presets[from].title), () => {
      form.reset(before, { keepDefaultValues: true });
      setFilled(undefined);
      return Promise.resolve(ok(null));
    });
  };
  const submit = async (profile: Profile, keepAnyway = false): Promise<void> => {
    const answer = await save.run({ profile, version, ...(keepAnyway && { keepAnyway }) });
    setNames(undefined);
    if (answer.ok) {
      setVersion(answer.value.version);
      void draft.discard();
      form.reset(valuesOf(answer.value.profile));
      setFilled(undefined);
      toast(settingsText.saved);
    } else if (answer.error.code === "namesPossible") {
      setNames(answer.error);
    } else {
      form.setError(fieldOf[answer.error.code] ?? "root", { message: failureInWords(answer.error) });
    }
  };
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit((profile) => submit(profile))(event);
      }}
    >
      <LeaveGuard when={formState.isDirty && !formState.isSubmitting} />
      <FormErrors errors={formErrors(formState.errors)} attempt={formState.submitCount} />
      {save.failure?.code === "changedMeanwhile" && (
        <Band
          tone="warn"
          title={failureInWords(save.failure)}
          actions={<Button onPress={() => void draft.discard().then(onReload)}>{settingsText.changedMeanwhile}</Button>}
        />
      )}
      <ModelCard control={control} onChoose={version === 0 ? fill : undefined} onFill={refill} filled={filled} />
      {model !== null && (
        <>
          <ProfileSections control={control} />
          <AgenciesCard control={control} />
          <UsualCommitmentsCard control={control} />
          <KeepAnyway
            refusal={names}
            pending={save.pending}
            onKeep={() => void form.handleSubmit((profile) => submit(profile, true))()}
          />
          {formState.isDirty && (
            <div className={styles["footer"]}>
              <p role="status">{settingsText.unsaved}</p>
              <Button type="submit" look="primary" pending={save.pending}>
                {settingsText.save}
              </Button>
            </div>
          )}
        </>
      )}
    </form>
  );
};
