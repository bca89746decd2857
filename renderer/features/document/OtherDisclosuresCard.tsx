import { FilePlus2, PencilLine } from "lucide-react";
import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { OtherDisclosure } from "../../../shared/domain/other-disclosure.ts";
import { disclosureText as text, otherChannelText, otherGroundText } from "../../../shared/text/disclosure.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Document.module.css";
import { OtherDisclosureDialog } from "./OtherDisclosureDialog.tsx";

export interface OtherDisclosuresCardProps {
  readonly acts: readonly OtherDisclosure[];
  readonly facts: CaseFacts;
  readonly today: Day;
}

/** What has been disclosed on other grounds than consent: acts beside the documents, never a way in for anybody. */
export const OtherDisclosuresCard = ({ acts, facts, today }: OtherDisclosuresCardProps) => {
  const [registering, setRegistering] = useState<{ readonly corrects: OtherDisclosure | undefined }>();
  const numberOf = (id: OtherDisclosure["corrects"]): number | undefined =>
    acts.find((act) => act.otherDisclosureId === id)?.number;
  const note = (act: OtherDisclosure): string | undefined => {
    const by = acts.find((one) => one.corrects === act.otherDisclosureId);
    if (by !== undefined) return text.corrected(by.number);
    const of = numberOf(act.corrects);
    return of === undefined ? undefined : text.correction(of);
  };
  const columns: readonly Column<OtherDisclosure>[] = [
    { id: "number", heading: text.number, width: "fit", cell: ({ number }) => String(number) },
    { id: "day", heading: text.day, width: "fit", cell: ({ disclosedOn }) => disclosedOn },
    {
      id: "what",
      heading: text.what,
      cell: (act) => (
        <>
          {act.what}
          {note(act) !== undefined && <span className={styles["below"]}>{note(act)}</span>}
        </>
      ),
    },
    {
      id: "to",
      heading: text.to,
      cell: ({ to, toFunction, channel }) => (
        <>
          {[to, toFunction].filter((part) => part !== "").join(", ")}
          <span className={styles["below"]}>{otherChannelText[channel]}</span>
        </>
      ),
    },
    {
      id: "ground",
      heading: text.ground,
      cell: ({ tests, provision, decidedBy }) => (
        <>
          {otherGroundText[tests.ground]}
          <span className={styles["below"]}>{`${provision}. ${text.decidedBy} ${decidedBy}.`}</span>
        </>
      ),
    },
    {
      id: "actions",
      heading: text.correct,
      hideHeading: true,
      width: "fit",
      cell: (act) => (
        <Menu
          compact
          label={text.correctTitle(act.number)}
          items={[
            {
              id: "correct",
              label: text.correct,
              icon: <PencilLine size={16} aria-hidden />,
              onAction: () => {
                setRegistering({ corrects: act });
              },
            },
          ]}
        />
      ),
    },
  ];
  return (
    <Card
      look="flush"
      title={text.title}
      lead={text.lead}
      actions={
        <Button
          icon={<FilePlus2 size={16} aria-hidden />}
          onPress={() => {
            setRegistering({ corrects: undefined });
          }}
        >
          {text.register}
        </Button>
      }
    >
      <Table
        caption={text.caption}
        rows={acts}
        rowId={(row) => row.otherDisclosureId}
        columns={columns}
        empty={<EmptyState title={text.none} />}
      />
      {registering !== undefined && (
        <OtherDisclosureDialog
          facts={facts}
          today={today}
          corrects={registering.corrects}
          onClose={() => {
            setRegistering(undefined);
          }}
        />
      )}
    </Card>
  );
};
