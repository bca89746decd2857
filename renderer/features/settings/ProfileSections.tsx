import type { Control } from "react-hook-form";
import { useWatch } from "react-hook-form";
import { ConsentCollector, HostKind, type Profile } from "../../../shared/domain/profile.ts";
import { counties } from "../../../shared/text/presets.ts";
import { consentCollectorText, hostKindText, settingsText } from "../../../shared/text/settings.ts";
import { Card } from "../../ui/Card.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { optionsIn } from "./options.ts";
import { ProcessCard } from "./ProcessCard.tsx";
import { TermsCard } from "./TermsCard.tsx";
import { ChoiceOf, DayOf, LineOf, NumberOf } from "./ProfileFields.tsx";
import type { ProfileValues } from "./profile-values.ts";
import { sectionId } from "./SectionNavigation.tsx";

const { fields, sections } = settingsText;

const hostKinds = optionsIn(HostKind.options, hostKindText);
const collectors = optionsIn(ConsentCollector.options, consentCollectorText);

export const ProfileSections = ({ control }: { readonly control: Control<ProfileValues, unknown, Profile> }) => {
  const county = useWatch({ control, name: "county" });
  // A county written in another way, by an import, stays to be seen until somebody chooses.
  const known = county === null || counties.some((name) => name === county) ? counties : [county, ...counties];
  return (
    <>
      <Card id={sectionId("municipality")} title={sections.municipality.title} lead={sections.municipality.lead}>
        <FieldRow>
          <LineOf control={control} name="municipality" label={fields.municipality} hint={fields.municipalityHint} />
          <ChoiceOf
            control={control}
            name="county"
            label={fields.county}
            hint={fields.countyHint}
            options={known.map((name) => ({ id: name, label: name }))}
          />
        </FieldRow>
        <FieldRow>
          <LineOf control={control} name="hostAuthority" label={fields.hostAuthority} hint={fields.hostAuthorityHint} />
          <ChoiceOf
            control={control}
            name="hostKind"
            label={fields.hostKind}
            hint={fields.hostKindHint}
            options={hostKinds}
          />
        </FieldRow>
      </Card>
      <Card id={sectionId("coordinator")} title={sections.coordinator.title} lead={sections.coordinator.lead}>
        <FieldRow>
          <LineOf control={control} name="coordinator.name" label={fields.coordinatorName} />
          <LineOf control={control} name="coordinator.title" label={fields.coordinatorTitle} />
        </FieldRow>
        <FieldRow>
          <LineOf control={control} name="coordinator.phone" label={fields.coordinatorPhone} optional />
          <LineOf control={control} name="coordinator.email" label={fields.coordinatorEmail} optional />
          <LineOf control={control} name="deputy" label={fields.deputy} optional />
          <LineOf
            control={control}
            name="designatedNumber"
            label={fields.designatedNumber}
            hint={fields.designatedNumberHint}
            optional
          />
        </FieldRow>
      </Card>
      <Card id={sectionId("group")} title={sections.group.title} lead={fields.ageHint}>
        <FieldRow>
          <NumberOf control={control} name="ageFrom" label={fields.ageFrom} unit={fields.years} />
          <NumberOf control={control} name="ageTo" label={fields.ageTo} unit={fields.years} />
          <NumberOf
            control={control}
            name="youthSignsFrom"
            label={fields.youthSignsFrom}
            hint={fields.youthSignsFromHint}
            unit={fields.years}
          />
          <NumberOf control={control} name="consentMonths" label={fields.consentMonths} unit={fields.months} />
          <ChoiceOf control={control} name="consentCollector" label={fields.consentCollector} options={collectors} />
        </FieldRow>
      </Card>
      <ProcessCard control={control} />
      <Card id={sectionId("times")} title={sections.times.title}>
        <FieldRow>
          <NumberOf control={control} name="noticeDays" label={fields.noticeDays} unit={fields.daysBefore} />
          <NumberOf control={control} name="minutesWithinDays" label={fields.minutesWithinDays} unit={fields.days} />
          <NumberOf control={control} name="followUpWeeks" label={fields.followUpWeeks} unit={fields.weeks} />
          <NumberOf control={control} name="contactEveryWeeks" label={fields.contactEveryWeeks} unit={fields.weeks} />
          <NumberOf control={control} name="stillAfterDays" label={fields.stillAfterDays} unit={fields.days} />
          <NumberOf
            control={control}
            name="consultationMonths"
            label={fields.consultationMonths}
            unit={fields.months}
          />
          <NumberOf control={control} name="workGroupMonths" label={fields.workGroupMonths} unit={fields.months} />
          <LineOf
            control={control}
            name="casePrefix"
            label={fields.casePrefix}
            suffix={fields.casePrefixSuffix}
            capitals
          />
        </FieldRow>
      </Card>
      <TermsCard control={control} />
      <Card id={sectionId("routine")} title={sections.routine.title} lead={sections.routine.lead}>
        <FieldRow>
          <LineOf control={control} name="routine.registryNumber" label={fields.routineRegistryNumber} optional />
          <LineOf
            control={control}
            name="routine.owner"
            label={fields.routineOwner}
            hint={fields.routineOwnerHint}
            optional
          />
          <DayOf control={control} name="routine.decidedOn" label={fields.routineDecidedOn} />
          <DayOf
            control={control}
            name="routine.reviseOn"
            label={fields.routineReviseOn}
            hint={fields.routineReviseOnHint}
          />
        </FieldRow>
      </Card>
    </>
  );
};
