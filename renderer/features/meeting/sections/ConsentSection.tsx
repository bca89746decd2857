import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import { consentReadOut, type ToldCategory } from "../../../../shared/domain/consent-read-out.ts";
import { consentOn, mayAttend } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import { refusalInWords } from "../../../../shared/text/failures.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Band } from "../../../ui/Band.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import type { RoomFacts } from "../room/room-facts.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.consent;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

const categoryName = ({ profile }: RoomFacts, agencyId: AgencyId, categoryId: CategoryId): string => {
  const categories = profile.agencies.find((agency) => agency.agencyId === agencyId)?.categories ?? [];
  return (categories.find((category) => category.categoryId === categoryId)?.name ?? categoryId).toLowerCase();
};

/** The consent is used again at the meeting (R16): its scope is read out and confirmed. */
export const ConsentSection = () => {
  const { facts, meeting, keeper } = useRoom();
  const { consentReviewed } = useContent();
  const current = consentOn(facts.consent, meeting.heldOn);
  // Who is named in the consent is read out too (R18c).
  const persons = facts.persons
    .filter(({ personId }) => mayTakePart(facts.consent, { kind: "person", personId }, meeting.heldOn))
    .map(({ givenName, familyName, relation }) => text.person(`${givenName} ${familyName}`, relation));
  return (
    <>
      {current.ok ? (
        <Card title={text.readOut} level={3}>
          <div className={css("readout")}>
            <p>
              {(meeting.kind === "preMeeting" ? text.coversInAbsence : text.covers)(
                list.format(
                  current.version.agencyIds
                    .filter((agencyId) => mayAttend(facts.consent, agencyId, meeting.heldOn))
                    .map(facts.naming.agency),
                ),
                current.version.to,
              )}
            </p>
            {persons.length > 0 && <p>{text.persons(list.format(persons))}</p>}
            <p>{text.purpose(current.version.purpose)}</p>
            <ul>
              {consentReadOut(facts.consent, meeting.heldOn).map(({ agencyId, categories }) => {
                const told = categories.filter(({ onlyTo }) => onlyTo?.length !== 0);
                const refused = categories.filter(({ onlyTo }) => onlyTo?.length === 0);
                const nameOf = ({ categoryId }: ToldCategory): string => categoryName(facts, agencyId, categoryId);
                const words = told.map((one) =>
                  one.onlyTo === null
                    ? nameOf(one)
                    : text.onlyTo(nameOf(one), list.format(one.onlyTo.map(facts.naming.agency))),
                );
                return (
                  <li key={agencyId}>
                    {text.shares(facts.naming.agency(agencyId), words.length === 0 ? text.nothing : words.join(", "))}
                    {refused.length > 0 && `. ${text.refused(list.format(refused.map(nameOf)))}`}
                  </li>
                );
              })}
            </ul>
          </div>
        </Card>
      ) : (
        <Band tone="bad" role="alert" title={text.notValid}>
          {refusalInWords(current.block, facts.naming)}
        </Band>
      )}
      <Checkbox
        value={consentReviewed.done}
        onChange={(done) => void keeper.keep((content) => ({ consentReviewed: { ...content.consentReviewed, done } }))}
      >
        {text.done}
      </Checkbox>
      <MinutesText name="consentReviewed.note" label={text.note} rows={2} />
    </>
  );
};
