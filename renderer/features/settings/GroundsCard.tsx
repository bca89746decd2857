import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import { provisionsOn } from "../../../shared/domain/other-disclosure.ts";
import { GroundSwitchedOn, type Profile, SwitchedGround } from "../../../shared/domain/profile.ts";
import { disclosureText, otherGroundText } from "../../../shared/text/disclosure.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { problemsOf } from "../../api/form-problems.ts";
import { schemaResolver } from "../../api/schema-resolver.ts";
import { useCommand } from "../../api/useCommand.ts";
import { shapedLike, useFormDraft } from "../../api/useFormDraft.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { sectionId } from "./SectionNavigation.tsx";
import styles from "./Settings.module.css";

const text = disclosureText.switches;

/** The provision of a ground as it reads on a day. */
const provisionOf = (ground: SwitchedGround, day: Day): string =>
  (provisionsOn(ground, day) ?? []).map(({ citation }) => citation).join();

export interface GroundsCardProps {
  readonly saved: { readonly profile: Profile; readonly version: number };
  readonly today: Day;
}

/** The grounds beside consent that the municipality's lawyer switches on and off, each a logged act of its own. */
export const GroundsCard = ({ saved, today }: GroundsCardProps) => {
  const [switching, setSwitching] = useState<SwitchedGround>();
  const decisionOn = (ground: SwitchedGround) => saved.profile.groundsSwitchedOn.find((one) => one.ground === ground);
  return (
    <Card id={sectionId("grounds")} title={text.title} lead={text.lead}>
      <ul className={styles["grounds"]}>
        {SwitchedGround.options.map((ground) => {
          const decision = decisionOn(ground);
          return (
            <li key={ground} className={styles["ground"]}>
              <div>
                <strong>{otherGroundText[ground]}</strong>
                <p className={styles["quiet"]}>{provisionOf(ground, today)}</p>
                <p>{decision === undefined ? text.off : text.on(decision.decidedBy, decision.decidedOn)}</p>
              </div>
              <Button
                onPress={() => {
                  setSwitching(ground);
                }}
              >
                {decision === undefined ? text.turnOn : text.turnOff}
                <span className="visually-hidden">{`: ${otherGroundText[ground]}`}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {switching !== undefined && (
        <SwitchDialog
          ground={switching}
          isOn={decisionOn(switching) === undefined}
          version={saved.version}
          today={today}
          onClose={() => {
            setSwitching(undefined);
          }}
        />
      )}
    </Card>
  );
};

interface SwitchDialogProps {
  readonly ground: SwitchedGround;
  readonly isOn: boolean;
  readonly version: number;
  readonly today: Day;
  readonly onClose: () => void;
}

interface SwitchValues {
  readonly decidedBy: string;
  readonly decidedOn: Day | null;
}

const Decision = GroundSwitchedOn.omit({ ground: true });
const start: SwitchValues = { decidedBy: "", decidedOn: null };

const SwitchDialog = ({ ground, isOn, version, today, onClose }: SwitchDialogProps) => {
  const api = useApi();
  const change = useCommand(api.profile.switchGround);
  const form = useForm<SwitchValues, unknown, Pick<GroundSwitchedOn, "decidedBy" | "decidedOn">>({
    defaultValues: start,
    resolver: schemaResolver(Decision, (path) =>
      path === "decidedBy" ? text.decidedByProblem : text.decidedOnProblem,
    ),
  });
  const draft = useFormDraft({ record: "ground", field: ground, values: shapedLike(start) }, form);
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const { control, formState } = form;
  const problems = problemsOf(formState.errors);
  const submit = form.handleSubmit(async (decision) => {
    const done = await change.run({ ground, isOn, version, ...decision });
    if (!done.ok) return;
    toast(isOn ? text.turnedOn : text.turnedOff);
    close();
  });
  return (
    <FormDialog
      title={(isOn ? text.turnOnTitle : text.turnOffTitle)(provisionOf(ground, today))}
      submit={isOn ? text.turnOn : text.turnOff}
      pending={change.pending}
      errors={problems.all}
      attempt={formState.submitCount}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <p>{otherGroundText[ground]}</p>
      {change.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(change.failure)} />}
      <FieldRow>
        <Controller
          control={control}
          name="decidedBy"
          render={({ field: { value, onChange } }) => (
            <TextField
              label={text.decidedBy}
              hint={text.decidedByHint}
              name="decidedBy"
              required
              maxLength={200}
              value={value}
              onChange={onChange}
              error={problems.of("decidedBy")}
            />
          )}
        />
        <Controller
          control={control}
          name="decidedOn"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={text.decidedOn}
              name="decidedOn"
              required
              max={today}
              value={value}
              onChange={onChange}
              error={problems.of("decidedOn")}
            />
          )}
        />
      </FieldRow>
    </FormDialog>
  );
};
