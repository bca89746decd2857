import type { Control } from "react-hook-form";
import type { Profile } from "../../../shared/domain/profile.ts";
import { Terms } from "../../../shared/domain/terms.ts";
import { settingsText } from "../../../shared/text/settings.ts";
import { termForms } from "../../../shared/text/terms.ts";
import { Card } from "../../ui/Card.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { ChoiceOf } from "./ProfileFields.tsx";
import type { ProfileValues } from "./profile-values.ts";
import { sectionId } from "./SectionNavigation.tsx";

const { sections, terms: text } = settingsText;

/** What the municipality calls things, as documents say it. */
export const TermsCard = ({ control }: { readonly control: Control<ProfileValues, unknown, Profile> }) => (
  <Card id={sectionId("terms")} title={sections.terms.title} lead={sections.terms.lead}>
    <FieldRow>
      {Terms.keyof().options.map((term) => (
        <ChoiceOf
          key={term}
          control={control}
          name={`terms.${term}`}
          label={text[term]}
          options={Object.entries(termForms[term]).map(([id, { indefinite }]) => ({ id, label: indefinite }))}
        />
      ))}
    </FieldRow>
  </Card>
);
