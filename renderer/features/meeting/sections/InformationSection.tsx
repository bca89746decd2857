import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { InformationGiven } from "../../../../shared/domain/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useFormDraft } from "../../../api/useFormDraft.ts";
import { InformationFields } from "../../../information/InformationFields.tsx";
import {
  informationResolver,
  type InformationValues,
  newInformation,
} from "../../../information/information-values.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import { formErrors } from "../../../ui/form-errors.ts";
import { FormErrors } from "../../../ui/FormErrors.tsx";
import { Row, Stack } from "../../../ui/Layout.tsx";
import { draftRecord } from "../../../../shared/domain/minutes-text-name.ts";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.information;

/** What may be half filled in when the section is left. */
const Draft = z.object({
  on: z.string().nullable(),
  by: z.string(),
  manner: z.string(),
  language: z.string().default(""),
  interpreter: z.boolean(),
  understanding: z.string(),
});

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
  const form = useForm<InformationValues, unknown, InformationGiven>({
    resolver: informationResolver,
    shouldFocusError: false,
    defaultValues: given ?? newInformation([facts.youth, ...facts.guardians], facts.profile.coordinator.name),
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
          <InformationFields control={control} max={meeting.heldOn} />
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
