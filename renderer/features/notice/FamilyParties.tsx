import { CircleSlash, Languages } from "lucide-react";
import { type Guardian, isProtected, type Reach } from "../../../shared/domain/person.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { type Chosen, type FamilyChoices, guardianParty, personParty } from "./notice-choice.ts";
import styles from "./Notice.module.css";

const css = classes(styles);

export interface FamilyPartiesProps {
  readonly family: FamilyChoices;
  readonly facts: CaseFacts;
  readonly chosen: Chosen;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** The youth, the guardians and private persons (R18c), each with the channel they asked for and whether they need an interpreter. */
export const FamilyParties = ({ family, facts, chosen, onChoose }: FamilyPartiesProps) => {
  const youthKey = partyKey({ kind: "youth" });
  if (!family.invited) {
    return (
      <Card title={noticeText.family}>
        <p>{facts.profile.familyPresent ? noticeText.familyNotPreMeeting : noticeText.familyInformed}</p>
      </Card>
    );
  }
  const { youth } = facts;
  return (
    <Card
      title={family.persons.length === 0 ? noticeText.family : noticeText.familyAndOthers}
      lead={family.adultYouth ? noticeText.adultYouth : undefined}
    >
      <ul className={css("parties")}>
        <li className={css("party")}>
          <Checkbox value={chosen.parties.includes(youthKey)} onChange={(is) => onChoose(youthKey, is)}>
            <span className={css("name")}>{nameOf(youth)}</span> {noticeText.youth.toLowerCase()}
          </Checkbox>
          <ReachMarks reach={youth} isHidden={isProtected(youth.protectedIdentity)} />
        </li>
        {family.guardians.map(({ guardian, block }) => (
          <Person
            key={guardian.guardianId}
            name={nameOf(guardian)}
            role={noticeText.guardian(guardian.number).toLowerCase()}
            partyKey={guardianParty(guardian)}
            person={guardian}
            reason={
              block?.code === "guardianWithoutCustody"
                ? noticeText.withoutCustody
                : block && refusalInWords(block, facts.naming)
            }
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
        {family.persons.map(({ person, block }) => (
          <Person
            key={person.personId}
            name={nameOf(person)}
            role={person.relation.toLowerCase()}
            partyKey={personParty(person)}
            person={person}
            reason={block && refusalInWords(block, facts.naming)}
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </Card>
  );
};

const nameOf = (person: { readonly givenName: string; readonly familyName: string }): string =>
  `${person.givenName} ${person.familyName}`;

interface PersonProps extends Pick<FamilyPartiesProps, "chosen" | "onChoose"> {
  readonly name: string;
  readonly role: string;
  readonly partyKey: string;
  readonly person: Reach & Pick<Guardian, "protectedIdentity">;
  /** Why the person cannot be summoned. */
  readonly reason: string | undefined;
}

/** A guardian or a private person: to be chosen, or listed with the reason why not. */
const Person = ({ name, role, partyKey: key, person, reason, chosen, onChoose }: PersonProps) => {
  const who = (
    <>
      <span className={css("name")}>{name}</span> {role}
    </>
  );
  return reason === undefined ? (
    <li className={css("party")}>
      <Checkbox value={chosen.parties.includes(key)} onChange={(is) => onChoose(key, is)}>
        {who}
      </Checkbox>
      <ReachMarks reach={person} isHidden={isProtected(person.protectedIdentity)} />
    </li>
  ) : (
    <li className={css("party", "blocked")}>
      <CircleSlash size={18} aria-hidden />
      <div className={css("words")}>
        <span>{who}</span>
        <span className={css("reason")}>{reason}</span>
      </div>
    </li>
  );
};

const ReachMarks = ({ reach, isHidden }: { readonly reach: Reach; readonly isHidden: boolean }) => (
  <span className={css("marks")}>
    {isHidden && <Chip tone="protected">{noticeText.protectedPerson}</Chip>}
    {reach.interpreter && (
      <Chip tone="info" icon={<Languages size={15} aria-hidden />}>
        {noticeText.interpreter(reach.language)}
      </Chip>
    )}
    <span className={css("reach")}>
      {noticeText.channels[reach.channel]}
      {!reach.emailAllowed && `, ${noticeText.noEmail}`}
    </span>
  </span>
);
