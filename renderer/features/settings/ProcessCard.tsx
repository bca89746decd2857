import { type Control, useController } from "react-hook-form";
import {
  MeetingLeading,
  PoliceTakesPart,
  type Profile,
  RemainingConcern,
  Reporting,
  StartDecider,
} from "../../../shared/domain/profile.ts";
import {
  meetingLeadingText,
  policeTakesPartText,
  remainingConcernText,
  reportingText,
  settingsText,
  startDeciderText,
} from "../../../shared/text/settings.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { optionsIn } from "./options.ts";
import { ChoiceOf, NumberOf, StatementOf } from "./ProfileFields.tsx";
import type { ProfileValues } from "./profile-values.ts";
import { sectionId } from "./SectionNavigation.tsx";

const { fields, sections } = settingsText;

const usualDuration = { from: 4, to: 8 } as const;

/** How a case goes, where municipalities differ (`domain.md` 1.3). New cases go by it. */
export const ProcessCard = ({ control }: { readonly control: Control<ProfileValues, unknown, Profile> }) => {
  const { field: duration } = useController({ control, name: "durationMonths" });
  return (
    <Card id={sectionId("process")} title={sections.process.title} lead={sections.process.lead}>
      <FieldRow>
        <ChoiceOf
          control={control}
          name="startDecidedBy"
          label={fields.startDecidedBy}
          hint={fields.startDecidedByHint}
          options={optionsIn(StartDecider.options, startDeciderText)}
        />
        <ChoiceOf
          control={control}
          name="policeTakesPart"
          label={fields.policeTakesPart}
          hint={fields.policeTakesPartHint}
          options={optionsIn(PoliceTakesPart.options, policeTakesPartText)}
        />
        <ChoiceOf
          control={control}
          name="meetingLeading"
          label={fields.meetingLeading}
          options={optionsIn(MeetingLeading.options, meetingLeadingText)}
        />
      </FieldRow>
      <StatementOf control={control} name="surveyTalk" label={fields.surveyTalk} hint={fields.surveyTalkHint} />
      <StatementOf
        control={control}
        name="familyPresent"
        label={fields.familyPresent}
        hint={fields.familyPresentHint}
      />
      <StatementOf control={control} name="groupLevel" label={fields.groupLevel} hint={fields.groupLevelHint} />
      <Checkbox
        value={duration.value !== null}
        onChange={(has) => {
          duration.onChange(has ? usualDuration : null);
        }}
        hint={fields.durationHint}
      >
        {fields.duration}
      </Checkbox>
      {duration.value !== null && (
        <FieldRow>
          <NumberOf control={control} name="durationMonths.from" label={fields.durationFrom} unit={fields.months} />
          <NumberOf control={control} name="durationMonths.to" label={fields.durationTo} unit={fields.months} />
        </FieldRow>
      )}
      <FieldRow>
        <ChoiceOf
          control={control}
          name="remainingConcern"
          label={fields.remainingConcern}
          options={optionsIn(RemainingConcern.options, remainingConcernText)}
        />
        <NumberOf
          control={control}
          name="concernLimit"
          label={fields.concernLimit}
          hint={fields.concernLimitHint}
          unit={fields.ofTen}
        />
        <ChoiceOf
          control={control}
          name="reporting"
          label={fields.reporting}
          hint={fields.reportingHint}
          options={optionsIn(Reporting.options, reportingText)}
        />
        <NumberOf
          control={control}
          name="smallCells"
          label={fields.smallCells}
          hint={fields.smallCellsHint}
          unit={fields.cases}
        />
      </FieldRow>
    </Card>
  );
};
