import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import { consentOn, mayAttend } from "../../../../shared/domain/consent-rules.ts";
import { refusalInWords } from "../../../../shared/text/failures.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Band } from "../../../ui/Band.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.consent;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

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
              {facts.profile.agencies
                .filter(({ agencyId }) => mayAttend(facts.consent, agencyId, meeting.heldOn))
                .map(({ agencyId, name, categories }) => {
                  const named = current.version.categories.filter((one) => one.agencyId === agencyId);
                  const words = named.flatMap(
                    ({ categoryId }) =>
                      categories.find((category) => category.categoryId === categoryId)?.name.toLowerCase() ?? [],
                  );
                  return (
                    <li key={agencyId}>{text.shares(name, words.length === 0 ? text.nothing : words.join(", "))}</li>
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
