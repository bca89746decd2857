import { type Control, Controller } from "react-hook-form";
import type { CaseOpening } from "../../../shared/domain/case-file.ts";
import { ageOn, type Day } from "../../../shared/domain/day.ts";
import { outsideTargetGroup, type Profile } from "../../../shared/domain/profile.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import type { OpeningValues } from "./new-case-draft.ts";

export interface TargetGroupReasonProps {
  readonly control: Control<OpeningValues, unknown, CaseOpening>;
  readonly profile: Profile;
  readonly birthDate: Day | null;
  /** The day the case is opened: the age that day decides. */
  readonly openedOn: Day | null;
}

/** Why a case is opened outside the target group (R1): asked for, never demanded. */
export const TargetGroupReason = ({ control, profile, birthDate, openedOn }: TargetGroupReasonProps) =>
  birthDate !== null &&
  openedOn !== null &&
  birthDate <= openedOn &&
  outsideTargetGroup(profile, ageOn(birthDate, openedOn)) && (
    <Controller
      control={control}
      name="targetGroupReason"
      render={({ field: { name, value, onChange, onBlur } }) => (
        <TextArea
          label={caseFileText.create.targetGroupReason}
          hint={caseFileText.create.targetGroupReasonHint}
          name={name}
          optional
          rows={2}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
    />
  );
