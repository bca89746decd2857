import { Send } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Notice, NoticeRecipient } from "../../../shared/domain/notice.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { partyInWords } from "../../../shared/text/plan.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";

export interface NoticeStateProps {
  readonly notice: Notice;
  readonly facts: CaseFacts;
  readonly contacts: readonly Contact[];
  /** Just made here: the focus goes on to sending it. */
  readonly isNew: boolean;
}

/** A notice that has been made: not sent yet, or sent and to whom. */
export const NoticeState = ({ notice, facts, contacts, isNew }: NoticeStateProps) => {
  const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string =>
    `${givenName} ${familyName}`;
  const addressee = ({ party, contactId }: NoticeRecipient): string => {
    if (party.kind === "youth") return nameOf(facts.youth);
    if (party.kind === "agency") return contacts.find((contact) => contact.contactId === contactId)?.name ?? "";
    if (party.kind === "person") return facts.naming.person?.(party.personId) ?? "";
    const guardian = facts.guardians.find((one) => one.guardianId === party.guardianId);
    return guardian === undefined ? "" : nameOf(guardian);
  };
  const [open, setOpen] = useState(false);
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) band.current?.querySelector("button")?.focus();
  }, [isNew]);
  const toDocuments = (
    <Button
      look={notice.sentOn === null ? "primary" : "normal"}
      icon={<Send size={16} aria-hidden />}
      onPress={() => setOpen(true)}
    >
      {notice.sentOn === null ? noticeText.preview : noticeText.show}
    </Button>
  );
  // At one place in both states: the receipt must outlive the sending that changes the state.
  const dialog = open && (
    <DocumentDialog
      source={{ kind: "notice", meetingId: notice.meetingId }}
      caseId={notice.caseId}
      onClose={() => setOpen(false)}
    />
  );
  if (notice.sentOn === null) {
    return (
      <>
        {dialog}
        <div ref={band}>
          <Band tone="info" role="status" title={noticeText.ready} actions={toDocuments}>
            {noticeText.readyBody}
          </Band>
        </div>
      </>
    );
  }
  return (
    <>
      {dialog}
      <Band tone="info" title={noticeText.sent(notice.sentOn)} actions={toDocuments}>
        {noticeText.sentBody}
      </Band>
      <Card title={noticeText.sentTo}>
        <DefinitionList
          facts={notice.recipients.map((recipient) => ({
            term: partyInWords(recipient.party, facts.naming),
            value: <span key={partyKey(recipient.party)}>{addressee(recipient)}</span>,
          }))}
        />
      </Card>
    </>
  );
};
