import { Send } from "lucide-react";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Notice, NoticeRecipient } from "../../../shared/domain/notice.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { partyInWords } from "../../../shared/text/plan.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

export interface NoticeStateProps {
  readonly notice: Notice;
  readonly facts: CaseFacts;
  readonly contacts: readonly Contact[];
}

/** A notice that has been made: not sent yet, or sent and to whom. */
export const NoticeState = ({ notice, facts, contacts }: NoticeStateProps) => {
  const addressee = ({ contactId }: NoticeRecipient): string =>
    contacts.find((contact) => contact.contactId === contactId)?.name ?? "";
  const toDocuments = (
    <LinkButton
      look={notice.sentOn === null ? "primary" : "normal"}
      icon={<Send size={16} aria-hidden />}
      href={hrefTo(paths.documents(notice.caseId))}
    >
      {notice.sentOn === null ? noticeText.preview : noticeText.show}
    </LinkButton>
  );
  if (notice.sentOn === null) {
    return (
      <Band tone="info" title={noticeText.ready} actions={toDocuments}>
        {noticeText.readyBody}
      </Band>
    );
  }
  return (
    <>
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
