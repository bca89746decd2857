import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { InformationGiven } from "../../../../shared/domain/meeting.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { schemaResolver } from "../../../api/schema-resolver.ts";
import { useFormDraft } from "../../../api/useFormDraft.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import { bound } from "../../../ui/form-binding.ts";
import { formErrors } from "../../../ui/form-errors.ts";
import { FormErrors } from "../../../ui/FormErrors.tsx";
import { FieldRow, Row, Stack } from "../../../ui/Layout.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { draftRecord } from "../../../../shared/domain/minutes-text-name.ts";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.information;
const words: Readonly<Record<string, string>> = text.errors;

interface Values extends Omit<InformationGiven, "on"> {
  on: string | null;
}

/** What may be half filled in when the section is left. */
const Draft = z.object({
  on: z.string().nullable(),
  by: z.string(),
  manner: z.string(),
  language: z.string().default(""),
  interpreter: z.boolean(),
  understanding: z.string(),
});

const resolver = schemaResolver<Values, InformationGiven>(InformationGiven, (path) => words[path] ?? kitText.choose);

/** That the youth and the guardians were told of purpose and structure before the meeting (R28). */
export const InformationSection = () => {
  const { informed } = useContent();
  const { settleFocus } = useRoom();
  const [changing, setChanging] = useState(false);
  const saved = (): void => {
    setChanging(false);
    settleFocus();
  };
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      {informed === null || changing ? (
        <InformationForm given={informed} onSaved={saved} />
      ) : (
        <Card
          title={text.given}
          level={3}
          actions={
            <Button size="small" onPress={() => setChanging(true)}>
              {text.change}
            </Button>
          }
        >
          <DefinitionList
            facts={[
              { term: text.on, value: informed.on },
              { term: text.by, value: informed.by },
              {
                term: text.manner,
                value: informed.interpreter ? text.withInterpreter(informed.manner) : informed.manner,
              },
              { term: text.language, value: informed.language },
              { term: text.understanding, value: informed.understanding },
            ].filter(({ value }) => value !== "")}
          />
        </Card>
      )}
    </>
  );
};

interface InformationFormProps {
  readonly given: InformationGiven | null;
  readonly onSaved: () => void;
}

const InformationForm = ({ given, onSaved }: InformationFormProps) => {
  const { keeper, facts, meeting, view } = useRoom();
  const form = useForm<Values, unknown, InformationGiven>({
    resolver,
    shouldFocusError: false,
    defaultValues: given ?? {
      on: null,
      by: facts.profile.coordinator.name,
      manner: "",
      language: "",
      interpreter: [facts.youth, ...facts.guardians].some((person) => person.interpreter),
      understanding: "",
    },
  });
  const { control, handleSubmit, formState } = form;
  const record = draftRecord(view.minutes.minutesId);
  const draft = useFormDraft({ record, field: "information", values: Draft }, form);
  const save = handleSubmit(async (informed) => {
    if (!(await keeper.keep(() => ({ informed })))) return;
    await draft.discard();
    onSaved();
  });
  return (
    <Card level={3}>
      <form
        noValidate
        onSubmit={(event) => {
          void save(event);
        }}
      >
        <Stack>
          <FormErrors errors={formErrors(formState.errors)} attempt={formState.submitCount} />
          <FieldRow>
            <Controller
              control={control}
              name="on"
              render={(render) => <DateField label={text.on} max={meeting.heldOn} {...bound(render)} />}
            />
            <Controller
              control={control}
              name="by"
              render={(render) => <TextField label={text.by} {...bound(render)} />}
            />
            <Controller
              control={control}
              name="manner"
              render={(render) => <TextField label={text.manner} hint={text.mannerHint} {...bound(render)} />}
            />
            <Controller
              control={control}
              name="language"
              render={(render) => <TextField label={text.language} optional {...bound(render)} />}
            />
          </FieldRow>
          <Controller
            control={control}
            name="interpreter"
            render={({ field }) => (
              <Checkbox value={field.value} onChange={field.onChange}>
                {text.interpreter}
              </Checkbox>
            )}
          />
          <Controller
            control={control}
            name="understanding"
            render={(render) => <TextField label={text.understanding} optional {...bound(render)} />}
          />
          <Row>
            <Button type="submit" look="primary">
              {text.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
};
