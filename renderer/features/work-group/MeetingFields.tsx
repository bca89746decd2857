import { type Control, Controller, useWatch } from "react-hook-form";
import { hasEnded } from "../../../shared/domain/agency.ts";
import type { GroupMatterId } from "../../../shared/domain/ids.ts";
import type { WorkGroupMeetingDetails } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { ScannedTextArea, ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import type { Option } from "../../ui/Option.tsx";
import { Select } from "../../ui/Select.tsx";
import { TimeField } from "../../ui/TimeField.tsx";
import { UndertakingRows } from "./UndertakingRows.tsx";
import { matterName, type WorkGroup } from "./work-group.ts";
import type { MeetingValues } from "./work-group-values.ts";

const text = workGroupText.form;
// A choice needs an id of its own, and null is not one.
const own = "own";

export interface MeetingFieldsProps {
  readonly control: Control<MeetingValues, unknown, WorkGroupMeetingDetails>;
  readonly workGroup: WorkGroup;
}

export const MeetingFields = ({ control, workGroup }: MeetingFieldsProps) => {
  const { today, profile, matters } = workGroup;
  const [heldOn, chosen, matterId] = useWatch({ control, name: ["heldOn", "agencyIds", "groupMatterId"] });
  const agencies = (profile?.agencies ?? [])
    .filter((agency) => !hasEnded(agency, heldOn ?? today) || chosen.includes(agency.agencyId))
    .map(({ agencyId, name }) => ({ id: agencyId, label: name }));
  const open: readonly Option<GroupMatterId | typeof own>[] = [
    { id: own, label: text.ownMatter },
    ...matters
      .filter((one) => (one.endedOn === null && one.removedOn === null) || one.groupMatterId === matterId)
      .map(({ groupMatterId }) => ({ id: groupMatterId, label: matterName(workGroup, groupMatterId) })),
  ];
  return (
    <>
      <Card title={text.when}>
        <FieldRow>
          <Controller
            control={control}
            name="heldOn"
            render={(render) => <DateField label={text.heldOn} {...bound(render)} />}
          />
          <Controller
            control={control}
            name="startsAt"
            render={(render) => <TimeField label={text.startsAt} optional {...bound(render)} />}
          />
          <Controller
            control={control}
            name="place"
            render={(render) => <ScannedTextField label={text.place} {...bound(render)} />}
          />
        </FieldRow>
        {open.length > 1 && (
          <Controller
            control={control}
            name="groupMatterId"
            render={({ field: { name, value, onChange, onBlur } }) => (
              <Select<GroupMatterId | typeof own>
                name={name}
                label={text.matter}
                options={open}
                value={value ?? own}
                onChange={(id) => {
                  onChange(id === own ? null : id);
                }}
                onBlur={onBlur}
              />
            )}
          />
        )}
        <Controller
          control={control}
          name="agencyIds"
          render={(render) => (
            <CheckboxGroup
              label={text.agencies}
              hint={text.agenciesHint}
              layout="row"
              options={agencies}
              {...bound(render)}
            />
          )}
        />
      </Card>
      <Card title={text.content}>
        <Controller
          control={control}
          name="agenda"
          render={(render) => <ScannedTextArea label={text.agenda} optional {...bound(render)} />}
        />
        <Controller
          control={control}
          name="decisions"
          render={(render) => (
            <ScannedTextArea label={text.decisions} hint={text.decisionsHint} optional {...bound(render)} />
          )}
        />
      </Card>
      <UndertakingRows control={control} agencies={agencies} today={today} />
      <Card title={text.next}>
        <FieldRow>
          <Controller
            control={control}
            name="nextOn"
            render={(render) => <DateField label={text.nextOn} hint={text.nextHint} optional {...bound(render)} />}
          />
        </FieldRow>
      </Card>
    </>
  );
};
