// What stands about one person in the overview. With a protected identity, where the person is found is hidden until asked for.
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { type Guardian, hasCustody, isProtected, type Reach, type Youth } from "../../../shared/domain/person.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { channelWords, custodyWords, peopleText, protectedIdentityWords } from "../../../shared/text/people.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { classes } from "../../ui/classes.ts";
import { Masked } from "./Masked.tsx";
import styles from "./PersonCard.module.css";

const css = classes(styles);

interface PersonProps {
  readonly role: string;
  readonly name: string;
  readonly marks?: ReactNode;
  readonly facts: readonly Fact[];
  readonly onChange: () => void;
}

export const Person = ({ role, name, marks, facts, onChange }: PersonProps) => (
  <article className={css("person")} aria-label={role}>
    <header className={css("header")}>
      <div>
        <p className={css("role")}>{role}</p>
        <h3 className={css("name")}>
          {name} {marks}
        </h3>
      </div>
      <Button size="small" look="quiet" icon={<Pencil size={14} aria-hidden />} onPress={onChange}>
        {peopleText.change}
        <span className="visually-hidden"> {role.toLowerCase()}</span>
      </Button>
    </header>
    <DefinitionList facts={facts} />
  </article>
);

/** A line that is left out when nothing is known. */
const line = (term: string, value: string, hide: boolean): readonly Fact[] => {
  if (value === "") return [];
  return [{ term, value: hide ? <Masked what={term} value={value} hidden={peopleText.masked} /> : value }];
};

export const reachLines = (person: Reach, hide: boolean): readonly Fact[] => [
  ...(person.language !== "" || person.interpreter
    ? [
        {
          term: peopleText.language,
          value: (
            <>
              {person.language || peopleText.notStated}
              {person.interpreter && ` · ${peopleText.interpreter.toLowerCase()}`}
            </>
          ),
        },
      ]
    : []),
  { term: peopleText.channel, value: channelWords[person.channel] },
  ...line(peopleText.phone, person.phone, hide),
  ...(person.emailAllowed ? line(peopleText.email, person.email, hide) : []),
  ...line(peopleText.address, person.address, hide),
  ...line(peopleText.workplace, person.workplace, hide),
];

export const protectedMark = (answer: Youth["protectedIdentity"]) =>
  isProtected(answer) && <Chip tone="protected">{peopleText.protectedIdentity}</Chip>;

export const protectedLine = (answer: Youth["protectedIdentity"]): readonly Fact[] =>
  isProtected(answer) ? [{ term: peopleText.protectedIdentity, value: protectedIdentityWords[answer] }] : [];

export const YouthCard = ({ youth, onChange }: { readonly youth: Youth; readonly onChange: () => void }) => {
  const hide = isProtected(youth.protectedIdentity);
  const { maturity } = youth;
  return (
    <Person
      role={peopleText.youth}
      name={`${youth.givenName} ${youth.familyName}`}
      marks={protectedMark(youth.protectedIdentity)}
      onChange={onChange}
      facts={[
        ...protectedLine(youth.protectedIdentity),
        ...line(peopleText.pronoun, youth.pronoun, false),
        ...line(
          peopleText.school,
          [youth.school, youth.grade && `årskurs ${youth.grade}`].filter(Boolean).join(", "),
          hide,
        ),
        ...reachLines(youth, hide),
        {
          term: peopleText.maturity,
          value:
            maturity === null
              ? peopleText.maturityChoice.none
              : peopleText.maturityOf(maturity.understands, maturity.assessedBy, maturity.assessedOn),
        },
      ]}
    />
  );
};

export interface GuardianCardProps {
  readonly guardian: Guardian;
  readonly today: Day;
  readonly onChange: () => void;
}

export const GuardianCard = ({ guardian, today, onChange }: GuardianCardProps) => {
  const hide = isProtected(guardian.protectedIdentity);
  const period = peopleText.custodyPeriod(guardian.custodyFrom, guardian.custodyUntil);
  return (
    <Person
      role={peopleText.guardian(guardian.number)}
      name={`${guardian.givenName} ${guardian.familyName}`}
      marks={
        <>
          {protectedMark(guardian.protectedIdentity)}
          {!hasCustody(guardian, today) && <Chip tone="neutral">{peopleText.noCustodyToday}</Chip>}
        </>
      }
      onChange={onChange}
      facts={[
        ...protectedLine(guardian.protectedIdentity),
        {
          term: peopleText.custody,
          value: [custodyWords[guardian.custody], period].filter((part) => part !== "").join(", "),
        },
        ...reachLines(guardian, hide),
      ]}
    />
  );
};
