// What stands about one person in the overview. With a protected identity, where the person is found is hidden until asked for.
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { type Guardian, hasCustody, isProtected, type Reach, type Youth } from "../../../shared/domain/person.ts";
import type { WhereaboutField } from "../../../shared/domain/whereabouts.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { channelWords, custodyWords, peopleText, protectedIdentityWords } from "../../../shared/text/people.ts";
import { genderText } from "../../../shared/text/report.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { classes } from "../../ui/classes.ts";
import { Masked } from "./Masked.tsx";
import styles from "./PersonCard.module.css";

const css = classes(styles);

/** How a person's hidden values are dealt with: which they are, and the logging of one that is shown. */
export interface Hiding {
  readonly isHidden: (value: string) => boolean;
  readonly reveal: (what: WhereaboutField) => Promise<boolean>;
  /** Before all of it is shown, to be changed: logged where the person has a protected identity. */
  readonly revealAll: () => Promise<boolean>;
}

interface PersonProps {
  readonly role: string;
  readonly name: string;
  readonly hiding: Hiding;
  readonly marks?: ReactNode;
  readonly facts: readonly Fact[];
  /** Absent where nothing may be changed. */
  readonly onChange: (() => void) | undefined;
}

export const Person = ({ role, name, hiding, marks, facts, onChange }: PersonProps) => (
  <article className={css("person")} aria-label={role}>
    <header className={css("header")}>
      <div>
        <p className={css("role")}>{role}</p>
        <h3 className={css("name")}>
          {name} {marks}
        </h3>
      </div>
      {onChange !== undefined && (
        <Button
          size="small"
          look="quiet"
          icon={<Pencil size={14} aria-hidden />}
          onPress={() => {
            void hiding.revealAll().then((mayShow) => {
              if (mayShow) onChange();
            });
          }}
        >
          {peopleText.change}
          <span className="visually-hidden"> {role.toLowerCase()}</span>
        </Button>
      )}
    </header>
    <DefinitionList facts={facts} />
  </article>
);

/** A line that is left out when nothing is known. */
const line = (term: string, value: string): readonly Fact[] => (value === "" ? [] : [{ term, value }]);

/** A line that tells where the person is found. */
const whereLine = (field: WhereaboutField, value: string, { isHidden, reveal }: Hiding): readonly Fact[] => {
  const term = peopleText[field];
  return value === "" || !isHidden(value)
    ? line(term, value)
    : [{ term, value: <Masked what={term} value={value} hidden={peopleText.masked} reveal={() => reveal(field)} /> }];
};

export const reachLines = (person: Reach, hiding: Hiding): readonly Fact[] => [
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
  ...whereLine("phone", person.phone, hiding),
  ...(person.emailAllowed ? whereLine("email", person.email, hiding) : []),
  ...whereLine("address", person.address, hiding),
  ...whereLine("workplace", person.workplace, hiding),
];

export const protectedMark = (answer: Youth["protectedIdentity"]) =>
  isProtected(answer) && <Chip tone="protected">{peopleText.protectedIdentity}</Chip>;

export const protectedLine = (answer: Youth["protectedIdentity"]): readonly Fact[] =>
  isProtected(answer) ? [{ term: peopleText.protectedIdentity, value: protectedIdentityWords[answer] }] : [];

export interface YouthCardProps {
  readonly youth: Youth;
  readonly hiding: Hiding;
  readonly onChange: () => void;
}

export const YouthCard = ({ youth, hiding, onChange }: YouthCardProps) => {
  const { maturity } = youth;
  return (
    <Person
      role={peopleText.youth}
      hiding={hiding}
      name={`${youth.givenName} ${youth.familyName}`}
      marks={protectedMark(youth.protectedIdentity)}
      onChange={onChange}
      facts={[
        ...protectedLine(youth.protectedIdentity),
        ...line(peopleText.pronoun, youth.pronoun),
        ...whereLine(
          "school",
          [youth.school, youth.grade && `årskurs ${youth.grade}`].filter(Boolean).join(", "),
          hiding,
        ),
        ...line(peopleText.statisticsGender, youth.statisticsGender === null ? "" : genderText[youth.statisticsGender]),
        ...reachLines(youth, hiding),
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
  readonly hiding: Hiding;
  readonly onChange: () => void;
}

export const GuardianCard = ({ guardian, today, hiding, onChange }: GuardianCardProps) => {
  const period = peopleText.custodyPeriod(guardian.custodyFrom, guardian.custodyUntil);
  return (
    <Person
      role={peopleText.guardian(guardian.number)}
      hiding={hiding}
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
        ...reachLines(guardian, hiding),
      ]}
    />
  );
};
