// What is asked about the youth before a case is opened: may there be a case already, and why outside the target group.
import { type Control, Controller, useWatch } from "react-hook-form";
import type { CaseOpening } from "../../../shared/domain/case-file.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import type { OpeningValues } from "./new-case-draft.ts";
import { PossibleMatches } from "./PossibleMatches.tsx";
import { TargetGroupReason } from "./TargetGroupReason.tsx";
import { usePossibleMatches } from "./usePossibleMatches.ts";

export interface OpeningChecksProps {
  readonly control: Control<OpeningValues, unknown, CaseOpening>;
  readonly profile: Profile;
  readonly problem: (path: string) => string | undefined;
}

/** Watches the form by itself, so that a letter typed in a name does not draw the whole form again. */
export const OpeningChecks = ({ control, profile, problem }: OpeningChecksProps) => {
  const youth = useWatch({ control, name: "youth" });
  const openedOn = useWatch({ control, name: "openedOn" });
  const matches = usePossibleMatches(youth);
  return (
    <>
      <TargetGroupReason control={control} profile={profile} birthDate={youth.birthDate} openedOn={openedOn} />
      <Controller
        control={control}
        name="otherThan"
        render={({ field: { value, onChange } }) => (
          <PossibleMatches matches={matches} otherThan={value} onChange={onChange} error={problem("otherThan")} />
        )}
      />
    </>
  );
};
