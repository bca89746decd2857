import { UserPlus } from "lucide-react";
import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { resultWords } from "../../../shared/text/consent.ts";
import { privatePersonText as text } from "../../../shared/text/people.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { useHiding } from "./useHiding.ts";
import { Person, protectedLine, protectedMark, reachLines } from "./PersonCard.tsx";
import styles from "./PersonCard.module.css";
import { PrivatePersonDialog } from "./PrivatePersonDialog.tsx";

const css = classes(styles);

/** Others who matter to the youth, by name. They take part only with everybody's yes to just that person (R18c). */
export const PrivatePersonsCard = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const hidingOf = useHiding(facts);
  const isOpen = facts.caseFile.closedOn === null;
  const [editing, setEditing] = useState<{ readonly person: PrivatePerson | undefined }>();
  return (
    <Card
      title={text.title}
      lead={text.lead}
      actions={
        isOpen ? (
          <Button
            size="small"
            icon={<UserPlus size={15} aria-hidden />}
            onPress={() => {
              setEditing({ person: undefined });
            }}
          >
            {text.add}
          </Button>
        ) : undefined
      }
    >
      {facts.persons.length > 0 && (
        <div className={css("people")}>
          {facts.persons.map((person) => (
            <Person
              key={person.personId}
              role={person.relation}
              name={`${person.givenName} ${person.familyName}`}
              hiding={hidingOf({ kind: "person", personId: person.personId }, person)}
              marks={
                <>
                  {protectedMark(person.protectedIdentity)}
                  {mayTakePart(facts.consent, { kind: "person", personId: person.personId }, today) ? (
                    <Chip tone="ok">{resultWords.mayAttend}</Chip>
                  ) : (
                    <Chip tone="neutral">{resultWords.mayNotAttend}</Chip>
                  )}
                </>
              }
              facts={[
                ...protectedLine(person.protectedIdentity),
                ...reachLines(person, hidingOf({ kind: "person", personId: person.personId }, person)),
                {
                  term: text.reservation,
                  value:
                    person.reservation === null
                      ? text.noReservation
                      : text.reservationOf(person.reservation.text, person.reservation.on, person.reservation.manner),
                },
              ]}
              onChange={
                isOpen
                  ? () => {
                      setEditing({ person });
                    }
                  : undefined
              }
            />
          ))}
        </div>
      )}
      {editing !== undefined && (
        <PrivatePersonDialog
          facts={facts}
          today={today}
          person={editing.person}
          onClose={() => {
            setEditing(undefined);
          }}
        />
      )}
    </Card>
  );
};
