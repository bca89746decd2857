import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import type { RelatedCase } from "../../../shared/contract/relation.ts";
import { RelationDetails, RelationKind } from "../../../shared/domain/case-relation.ts";
import { CaseId } from "../../../shared/domain/ids.ts";
import { relationKindText, relationText as text } from "../../../shared/text/relation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { useQuery } from "../../api/useQuery.ts";
import { formErrors } from "../../ui/form-errors.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { bound } from "../../ui/form-binding.ts";

const words: Readonly<Record<string, string>> = text.errors;
const LinkForm = RelationDetails.extend({ otherCaseId: CaseId });
type LinkForm = z.infer<typeof LinkForm>;
interface Values {
  readonly otherCaseId: CaseId | null;
  readonly kind: RelationKind | null;
  readonly note: string;
}
const start: Values = { otherCaseId: null, kind: null, note: "" };
/** As many as can be chosen among; more and another letter is quicker. */
const mostFound = 5;

export interface LinkCaseDialogProps {
  readonly caseId: CaseId;
  readonly related: readonly RelatedCase[];
  readonly onClose: () => void;
}

export const LinkCaseDialog = ({ caseId, related, onClose }: LinkCaseDialogProps) => {
  const api = useApi();
  const link = useCommand(api.relation.link);
  const unlink = useCommand(api.relation.unlink);
  const [typed, setTyped] = useState("");
  const hits = useQuery(
    api.caseSearch.find,
    { text: typed.trim() },
    { enabled: typed.trim() !== "", keepPrevious: true },
  );
  const taken = new Set<string>([caseId, ...related.map((other) => other.caseId)]);
  const found = typed.trim() === "" || hits.state !== "ready" ? [] : hits.value.filter((hit) => !taken.has(hit.caseId));
  const form = useForm<Values, unknown, LinkForm>({
    defaultValues: start,
    resolver: schemaResolver(LinkForm, (field) => words[field] ?? text.errors.note),
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const draft = useFormDraft({ record: `case:${caseId}`, field: "relation", values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const save = async ({ otherCaseId, ...details }: LinkForm): Promise<void> => {
    if (!found.some((hit) => hit.caseId === otherCaseId)) {
      // A draft may hold a choice that is not in sight: nobody links what they cannot see.
      form.setError("otherCaseId", { message: text.errors.otherCaseId });
      return;
    }
    const answer = await link.run({ caseId, otherCaseId, details });
    if (answer.ok) {
      const { relationId } = answer.value;
      const number = found.find((hit) => hit.caseId === otherCaseId)?.number ?? "";
      undoable(text.form.saved(number), () => unlink.run({ relationId }));
      close();
    } else {
      form.setError("root", { message: failureInWords(answer.error) });
    }
  };
  return (
    <FormDialog
      title={text.form.title}
      onClose={close}
      onSubmit={() => void form.handleSubmit(save)()}
      submit={text.form.save}
      pending={link.pending}
      errors={formErrors(formState.errors)}
      attempt={formState.submitCount}
    >
      <p>{text.form.lead}</p>
      <TextField
        label={text.form.search}
        hint={text.form.searchHint}
        type="search"
        autoFocus
        maxLength={200}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          form.setValue("otherCaseId", null);
        }}
      />
      {found.length > 0 && (
        <Controller
          control={control}
          name="otherCaseId"
          render={({ field: { name, value, onChange }, fieldState: { error } }) => (
            <RadioChoice
              label={text.form.found}
              name={name}
              options={found.slice(0, mostFound).map((hit) => ({
                id: hit.caseId,
                label: `${hit.number}, ${hit.isProtected ? text.protectedName : hit.name}`,
              }))}
              value={value}
              onChange={onChange}
              error={error?.message}
            />
          )}
        />
      )}
      {found.length > mostFound && <p>{text.form.more}</p>}
      {typed.trim().length > 1 && hits.state === "ready" && found.length === 0 && (
        <p role="status">{text.form.nothing}</p>
      )}
      <Controller
        control={control}
        name="kind"
        render={({ field: { name, value, onChange }, fieldState: { error } }) => (
          <RadioChoice
            label={text.form.kind}
            name={name}
            layout="row"
            options={RelationKind.options.map((id) => ({ id, label: relationKindText[id] }))}
            value={value}
            onChange={onChange}
            error={error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="note"
        render={(render) => <TextField label={text.form.note} hint={text.form.noteHint} optional {...bound(render)} />}
      />
    </FormDialog>
  );
};
