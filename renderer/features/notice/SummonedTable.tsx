import { useState } from "react";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Notice, NoticeRecipient } from "../../../shared/domain/notice.ts";
import { lastSending, recipientState, replyOf, type RecipientState } from "../../../shared/domain/notice-state.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { noticeText, recipientStateText, replyInWords } from "../../../shared/text/notice.ts";
import { partyInWords } from "../../../shared/text/plan.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { ReplyDialog } from "./ReplyDialog.tsx";

const text = noticeText.table;

const tones: Readonly<Record<RecipientState, Tone>> = {
  notSent: "warn",
  blocked: "bad",
  changed: "warn",
  sent: "info",
  unanswered: "bad",
  coming: "ok",
  notComing: "neutral",
};

export interface SummonedTableProps {
  readonly notice: Notice;
  readonly meeting: Meeting;
  readonly today: Day;
  readonly facts: CaseFacts;
  readonly contacts: readonly Contact[];
}

/** Everybody who is summoned at a glance: addressee, state and reply (R24). */
export const SummonedTable = ({ notice, meeting, today, facts, contacts }: SummonedTableProps) => {
  const [replying, setReplying] = useState<NoticeRecipient>();
  const nameOf = (person: { readonly givenName: string; readonly familyName: string } | undefined): string =>
    person === undefined ? "" : `${person.givenName} ${person.familyName}`;
  const addressee = ({ party, contactId }: NoticeRecipient): string => {
    switch (party.kind) {
      case "youth":
        return nameOf(facts.youth);
      case "agency":
        return contacts.find((contact) => contact.contactId === contactId)?.name ?? "";
      case "guardian":
        return nameOf(facts.guardians.find((one) => one.guardianId === party.guardianId));
      case "person":
        return facts.naming.person?.(party.personId) ?? "";
    }
  };
  /** A private person by what she is to the youth: the name stands beside it. */
  const partyOf = (party: NoticeRecipient["party"]): string => {
    const relation =
      party.kind === "person" ? facts.persons.find((one) => one.personId === party.personId)?.relation : undefined;
    return relation === undefined || relation === "" ? partyInWords(party, facts.naming) : relation;
  };
  const stateOf = ({ party }: NoticeRecipient): RecipientState =>
    recipientState(notice, party, { consent: facts.consent, meeting, today });
  const columns: readonly Column<NoticeRecipient>[] = [
    { id: "party", heading: text.party, cell: ({ party }) => partyOf(party), width: "fit" },
    { id: "addressee", heading: text.addressee, cell: addressee },
    {
      id: "state",
      heading: text.state,
      width: "fit",
      cell: (recipient) => {
        const state = stateOf(recipient);
        const edition = lastSending(notice, recipient.party)?.edition ?? 1;
        return (
          <>
            <Chip tone={tones[state]}>{recipientStateText[state]}</Chip>
            {edition > 1 && <> {text.edition(edition)}</>}
          </>
        );
      },
    },
    {
      id: "reply",
      heading: text.reply,
      cell: ({ party }) => {
        const reply = replyOf(notice, party);
        return reply === undefined ? "" : replyInWords(reply);
      },
    },
    {
      id: "actions",
      heading: text.actions,
      hideHeading: true,
      width: "fit",
      align: "end",
      cell: (recipient) => {
        const state = stateOf(recipient);
        if (state === "notSent" || state === "blocked" || state === "changed") return "";
        const replied = state === "coming" || state === "notComing";
        return (
          <Button size="small" onPress={() => setReplying(recipient)}>
            {replied ? text.change : text.register}
            <span className="visually-hidden"> {text.of(partyInWords(recipient.party, facts.naming))}</span>
          </Button>
        );
      },
    },
  ];
  return (
    <Card title={noticeText.sentTo} look="flush">
      <Table caption={text.caption} columns={columns} rows={notice.recipients} rowId={({ party }) => partyKey(party)} />
      {replying !== undefined && (
        <ReplyDialog
          notice={notice}
          party={replying.party}
          addressee={contacts.find((contact) => contact.contactId === replying.contactId)}
          today={today}
          facts={facts}
          onClose={() => setReplying(undefined)}
        />
      )}
    </Card>
  );
};
