import { CircleSlash, Languages } from "lucide-react";
import { isProtected, type Reach } from "../../../shared/domain/person.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import type { Chosen, FamilyChoices } from "./notice-choice.ts";
import styles from "./Notice.module.css";

const css = classes(styles);

export interface FamilyPartiesProps {
  readonly family: FamilyChoices;
  readonly facts: CaseFacts;
  readonly chosen: Chosen;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** The youth and the guardians, each with the channel they asked for and whether they need an interpreter. */
export const FamilyParties = ({ family, facts, chosen, onChoose }: FamilyPartiesProps) => {
  const youthKey = partyKey({ kind: "youth" });
  if (!family.invited) {
    return (
      <Card title={noticeText.family}>
        <p>{noticeText.familyNotPreMeeting}</p>
      </Card>
    );
  }
  const { youth } = facts;
  return (
    <Card title={noticeText.family} lead={family.adultYouth ? noticeText.adultYouth : undefined}>
      <ul className={css("parties")}>
        <li className={css("party")}>
          <Checkbox value={chosen.parties.includes(youthKey)} onChange={(is) => onChoose(youthKey, is)}>
            <span className={css("name")}>{youth.givenName}</span> {noticeText.youth.toLowerCase()}
          </Checkbox>
          <ReachMarks reach={youth} isHidden={isProtected(youth.protectedIdentity)} />
        </li>
        {family.guardians.map(({ guardian, hasCustody }) => {
          const key = partyKey({ kind: "guardian", guardianId: guardian.guardianId });
          const who = (
            <>
              <span className={css("name")}>
                {guardian.givenName} {guardian.familyName}
              </span>{" "}
              {noticeText.guardian(guardian.number).toLowerCase()}
            </>
          );
          return hasCustody ? (
            <li key={key} className={css("party")}>
              <Checkbox value={chosen.parties.includes(key)} onChange={(is) => onChoose(key, is)}>
                {who}
              </Checkbox>
              <ReachMarks reach={guardian} isHidden={isProtected(guardian.protectedIdentity)} />
            </li>
          ) : (
            <li key={key} className={css("party", "blocked")}>
              <CircleSlash size={18} aria-hidden />
              <div className={css("words")}>
                <span>{who}</span>
                <span className={css("reason")}>{noticeText.withoutCustody}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
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
