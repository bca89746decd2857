import { type Control, Controller, type UseFormSetValue, useWatch } from "react-hook-form";
import { hasEnded } from "../../../shared/domain/agency.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { ConsentFacts } from "../../../shared/domain/consent-rules.ts";
import type { Day, Days } from "../../../shared/domain/day.ts";
import { type LeaderBond, meetingDays, type MeetingPlan } from "../../../shared/domain/meeting.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { MeetingForm } from "./meeting-form.ts";

const text = meetingText.plan;

export interface LeaderFieldsProps {
  readonly control: Control<MeetingForm, unknown, MeetingPlan>;
  readonly setValue: UseFormSetValue<MeetingForm>;
  readonly profile: Profile;
  readonly consent: ConsentFacts;
  readonly today: Day;
}

/** The fields come at the foot of the dialog, where they would be out of sight. */
const showWhole = (fields: HTMLElement | null): void => {
  fields?.scrollIntoView({ block: "end" });
};

const keyOfBond = (bond: LeaderBond): string => (bond.kind === "agency" ? bond.agencyId : bond.kind);

/** Who leads the meeting; an impartial person with the one who appointed (R26). */
export const LeaderFields = ({ control, setValue, profile, consent, today }: LeaderFieldsProps) => {
  const kind = useWatch({ control, name: "leader.kind" });
  const { deputy, coordinator } = profile;
  const [heldOn, startsAt, endsAt, chosen] = useWatch({
    control,
    name: ["heldOn", "startsAt", "endsAt", "leader.bond"],
  });
  const days: Days =
    heldOn === null
      ? [today]
      : startsAt === null || endsAt === null
        ? [heldOn]
        : meetingDays({ heldOn, startsAt, endsAt });
  const isCovered = (bond: LeaderBond): boolean => bond.kind === "secrecyAct" || mayTakePart(consent, bond, ...days);
  // What was chosen before and no longer covers the day stays in sight, and says so.
  const bonds: readonly LeaderBond[] = [
    ...profile.agencies
      .filter((agency) => !hasEnded(agency, today))
      .map(({ agencyId }) => ({ kind: "agency" as const, agencyId }))
      .filter((bond) => isCovered(bond) || (chosen !== null && keyOfBond(chosen) === keyOfBond(bond))),
    { kind: "secrecyAct" },
  ];
  const names = { coordinator: coordinator.name, deputy, impartial: "" };
  return (
    <>
      <Controller
        control={control}
        name="leader.kind"
        render={({ field, fieldState }) => (
          <RadioChoice
            label={text.leader}
            name={field.name}
            layout="row"
            value={field.value}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
            options={[
              { id: "coordinator" as const, label: text.leaders.coordinator, hint: coordinator.name },
              ...(deputy === "" ? [] : [{ id: "deputy" as const, label: text.leaders.deputy, hint: deputy }]),
              // Where the coordinator always leads, somebody else can only stay chosen from before.
              ...(profile.meetingLeading === "coordinatorOrImpartial" || kind === "impartial"
                ? [{ id: "impartial" as const, label: text.leaders.impartial }]
                : []),
            ]}
            onChange={(chosen) => {
              field.onChange(chosen);
              setValue("leader.name", names[chosen]);
            }}
          />
        )}
      />
      {kind === "impartial" && (
        <div ref={showWhole}>
          <FieldRow>
            <Controller
              control={control}
              name="leader.name"
              render={(render) => <TextField label={text.leaderName} {...bound(render)} />}
            />
            <Controller
              control={control}
              name="leader.from"
              render={(render) => <TextField label={text.leaderFrom} hint={text.leaderFromHint} {...bound(render)} />}
            />
            <Controller
              control={control}
              name="leader.appointedBy"
              render={(render) => <TextField label={text.appointedBy} {...bound(render)} />}
            />
          </FieldRow>
          <Controller
            control={control}
            name="leader.bond"
            render={({ field, fieldState }) => (
              <Select<string>
                label={text.leaderBond}
                hint={text.leaderBondHint}
                name={field.name}
                required
                value={field.value === null ? null : keyOfBond(field.value)}
                options={bonds.map((bond) => ({
                  id: keyOfBond(bond),
                  label:
                    bond.kind === "secrecyAct"
                      ? text.leaderBondSecrecyAct
                      : (profile.agencies.find((one) => one.agencyId === bond.agencyId)?.name ?? bond.agencyId),
                  ...(!isCovered(bond) && { disabled: true, hint: text.leaderBondNotCovered }),
                }))}
                onChange={(chosen) => field.onChange(bonds.find((bond) => keyOfBond(bond) === chosen) ?? null)}
                error={fieldState.error?.message}
              />
            )}
          />
        </div>
      )}
    </>
  );
};
