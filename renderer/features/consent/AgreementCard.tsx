import { useState } from "react";
import { ageOn, type Day } from "../../../shared/domain/day.ts";
import { agreementOn } from "../../../shared/domain/guardian-agreement.ts";
import type { Guardian } from "../../../shared/domain/person.ts";
import { agreementText as text } from "../../../shared/text/consent-follow.ts";
import { peopleText } from "../../../shared/text/people.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Table } from "../../ui/Table.tsx";
import { AgreementDialog } from "./AgreementDialog.tsx";

const nameOf = (guardian: Guardian): string => `${guardian.givenName} ${guardian.familyName}`;

/** Former guardians of an adult: who takes part, by the youth's own word (R18b). Nothing is shown while they decide. */
export const AgreementCard = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const [about, setAbout] = useState<Guardian>();
  if (ageOn(facts.youth.birthDate, today) < 18 || facts.guardians.length === 0) return null;
  return (
    <Card look="flush" title={text.title} lead={text.lead}>
      <Table
        caption={text.caption}
        rows={facts.guardians}
        rowId={(row) => row.guardianId}
        columns={[
          {
            id: "who",
            heading: text.who,
            cell: (row) => `${nameOf(row)}, ${peopleText.guardian(row.number).toLowerCase()}`,
          },
          {
            id: "says",
            heading: text.says,
            cell: (row) => {
              const said = agreementOn(facts.consent, row.guardianId, today);
              if (said === undefined) return text.never;
              return said.agrees ? text.yes(said.on) : text.no(said.on);
            },
          },
          {
            id: "register",
            heading: text.register,
            hideHeading: true,
            width: "fit",
            cell: (row) => (
              <Button
                size="small"
                onPress={() => {
                  setAbout(row);
                }}
              >
                {text.register}
                <span className="visually-hidden">{`: ${nameOf(row)}`}</span>
              </Button>
            ),
          },
        ]}
      />
      {about !== undefined && (
        <AgreementDialog
          facts={facts}
          today={today}
          guardianId={about.guardianId}
          name={nameOf(about)}
          onClose={() => {
            setAbout(undefined);
          }}
        />
      )}
    </Card>
  );
};
