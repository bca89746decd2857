import { peopleText } from "../../../shared/text/people.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { consentText } from "../../../shared/text/consent.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import type { SignerPerson } from "./consent-people.ts";

export interface AboutProps {
  readonly facts: CaseFacts;
  readonly version?: ConsentVersion | undefined;
  readonly person: SignerPerson | undefined;
}

/** Repeats which case, which youth, which version and who, in every dialog that decides something. */
export const About = ({ facts, version, person }: AboutProps) => {
  const { youth, caseFile } = facts;
  return (
    <DefinitionList
      strong
      facts={[
        { term: caseFileText.number, value: caseFile.number },
        {
          term: peopleText.youth,
          value: `${youth.givenName} ${youth.familyName}, ${peopleText.born(youth.birthDate)}`,
        },
        ...(version === undefined
          ? []
          : [
              {
                term: consentText.title,
                value: `${consentText.version(version.number)}, ${consentText.periodText(version.from, version.to)}`,
              },
            ]),
        ...(person === undefined
          ? []
          : [{ term: consentText.who, value: `${person.name}, ${person.role.toLowerCase()}` }]),
      ]}
    />
  );
};

export interface SignerFieldProps {
  readonly label: string;
  readonly people: readonly SignerPerson[];
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  readonly error: string | undefined;
}

/** Who it is about. Never preset when there is more than one. */
export const SignerField = ({ label, people, value, onChange, error }: SignerFieldProps) => (
  <RadioChoice
    label={label}
    name="signer"
    required
    layout="row"
    autoFocus
    options={people.map((person) => ({ id: person.key, label: person.name, hint: person.role }))}
    value={value}
    onChange={onChange}
    error={error}
  />
);
