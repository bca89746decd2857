import { Controller, useForm, useWatch } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import {
  GroundTests,
  isSwitchedOn,
  OtherChannel,
  OtherDisclosureDetails,
  type OtherDisclosure,
  type OtherGround,
  provisionsOn,
} from "../../../shared/domain/other-disclosure.ts";
import { disclosureText as text, otherChannelText, otherGroundText } from "../../../shared/text/disclosure.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useLegalCheck } from "../../api/useLegalCheck.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { GroundTestFields } from "./GroundTestFields.tsx";
import { detailsFrom, type OtherDisclosureValues, problemIn, valuesOf } from "./other-disclosure-values.ts";

const grounds: readonly OtherGround[] = GroundTests.options.map(({ shape }) => shape.ground.value);

export interface OtherDisclosureDialogProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  /** The act that is corrected; without one a new is registered. */
  readonly corrects: OtherDisclosure | undefined;
  readonly onClose: () => void;
}

/** Logs that something has been disclosed on another ground than consent. Nothing is sent, and nobody becomes a party. */
export const OtherDisclosureDialog = ({ facts, today, corrects, onClose }: OtherDisclosureDialogProps) => {
  const api = useApi();
  const register = useCommand(api.disclosure.register);
  const { caseId } = facts.caseFile;
  const start = valuesOf(corrects);
  const form = useForm<OtherDisclosureValues, unknown, OtherDisclosureDetails>({
    defaultValues: start,
    resolver: schemaResolver(OtherDisclosureDetails, problemIn, detailsFrom),
  });
  const draft = useFormDraft(
    {
      record: `disclosure:${caseId}`,
      field: corrects?.otherDisclosureId ?? "new",
      values: shapedLike(start),
    },
    form,
  );
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const ground = useWatch({ control, name: "ground" });
  const disclosedOn = useWatch({ control, name: "disclosedOn" });
  const submit = form.handleSubmit(async (details) => {
    const done = await register.run({ caseId, details, corrects: corrects?.otherDisclosureId ?? null });
    if (!done.ok) return;
    toast(text.saved);
    close();
  });
  return (
    <FormDialog
      title={corrects === undefined ? text.registerTitle : text.correctTitle(corrects.number)}
      size="wide"
      submit={text.register}
      pending={register.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <p>{corrects === undefined ? text.lead : text.correctLead}</p>
      {register.failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(register.failure, facts.naming)} />
      )}
      <Controller
        control={control}
        name="what"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={text.what}
            hint={text.whatHint}
            name="what"
            required
            rows={2}
            value={value}
            onChange={onChange}
            error={problems.of("what")}
          />
        )}
      />
      <FieldRow>
        {(["to", "toFunction"] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange } }) => (
              <TextField
                label={text[name]}
                hint={name === "to" ? text.toHint : text.toFunctionHint}
                name={name}
                required={name === "to"}
                optional={name !== "to"}
                maxLength={200}
                value={value}
                onChange={onChange}
                error={problems.of(name)}
              />
            )}
          />
        ))}
      </FieldRow>
      <FieldRow>
        <Controller
          control={control}
          name="disclosedOn"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={text.day}
              name="disclosedOn"
              required
              max={today}
              value={value}
              onChange={onChange}
              error={problems.of("disclosedOn")}
            />
          )}
        />
        <Controller
          control={control}
          name="channel"
          render={({ field: { value, onChange } }) => (
            <Select
              label={text.channel}
              name="channel"
              required
              options={OtherChannel.options.map((id) => ({ id, label: otherChannelText[id] }))}
              value={value}
              onChange={onChange}
              error={problems.of("channel")}
            />
          )}
        />
      </FieldRow>
      <Controller
        control={control}
        name="ground"
        render={({ field: { value, onChange } }) => (
          <Select
            label={text.ground}
            name="tests.ground"
            required
            options={grounds.map((id) => ({ id, label: otherGroundText[id] }))}
            value={value}
            onChange={onChange}
            error={problems.of("tests.ground") ?? problems.of("tests")}
          />
        )}
      />
      {ground !== null && (
        <>
          {!isSwitchedOn(facts.profile, ground) && <Band tone="warn" role="note" title={text.offByLawyer} />}
          {ground !== "other" && <Provisions ground={ground} day={disclosedOn ?? today} today={today} />}
          <Controller
            control={control}
            name="tests"
            render={({ field: { value, onChange } }) => (
              <GroundTestFields ground={ground} value={value} onChange={onChange} problem={problems.of} today={today} />
            )}
          />
        </>
      )}
      <Controller
        control={control}
        name="reasons"
        render={({ field: { value, onChange } }) => (
          <TextArea
            label={text.reasons}
            hint={text.reasonsHint}
            name="reasons"
            required
            rows={2}
            value={value}
            onChange={onChange}
            error={problems.of("reasons")}
          />
        )}
      />
      <Controller
        control={control}
        name="decidedBy"
        render={({ field: { value, onChange } }) => (
          <TextField
            label={text.decidedBy}
            name="decidedBy"
            required
            maxLength={200}
            value={value}
            onChange={onChange}
            error={problems.of("decidedBy")}
          />
        )}
      />
    </FormDialog>
  );
};

interface ProvisionsProps {
  readonly ground: Exclude<OtherGround, "other">;
  readonly day: Day;
  readonly today: Day;
}

/** What the ground is called on the day, and whether anybody has checked it. */
const Provisions = ({ ground, day, today }: ProvisionsProps) => {
  const checkNeeded = useLegalCheck(today);
  const provisions = provisionsOn(ground, day);
  if (provisions === undefined) return <Band tone="warn" role="note" title={text.notInForce} />;
  const cited = text.provision(provisions.map(({ citation }) => citation).join(" och "));
  const unchecked = provisions.find((provision) => checkNeeded(provision) !== undefined);
  const needed = unchecked && checkNeeded(unchecked);
  if (unchecked === undefined || needed === undefined) return <p>{cited}</p>;
  return (
    <Band tone="info" role="note" title={cited}>
      {text.needsCheck[needed](unchecked.checkedOn)}
    </Band>
  );
};
