// Följder av återkallelsen: what is blocked, which notices fell, who already has what, and the letter ready for each.
import { Mail } from "lucide-react";
import { useState } from "react";
import type { WithdrawalConsequences } from "../../../shared/contract/consent.ts";
import { consequencesText as text } from "../../../shared/text/consent-follow.ts";
import { documentKindText, documentsText } from "../../../shared/text/document.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Row, Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Table } from "../../ui/Table.tsx";
import { categoryName, privatePersonName } from "./consent-people.ts";

export const ConsequencesScreen = () => {
  const caseId = useCaseId();
  const facts = useCaseFacts(caseId);
  const consequences = useQuery(useApi().consent.consequences, { caseId });
  if (consequences.state === "failed") {
    return <ErrorInPlace title={text.failed} onTryAgain={consequences.readAgain} />;
  }
  if (facts.state !== "ready" || consequences.state !== "ready") return <Loading>{text.loading}</Loading>;
  const toConsent = <LinkButton href={hrefTo(paths.consent(caseId))}>{text.back}</LinkButton>;
  if (consequences.value === null) {
    return (
      <EmptyState title={text.none} action={toConsent}>
        {text.noneBody}
      </EmptyState>
    );
  }
  const shown = { facts: facts.value, consequences: consequences.value };
  return (
    <Stack>
      <Card
        title={text.title}
        lead={shown.consequences.whole ? text.whole(shown.consequences.on) : text.part(shown.consequences.on)}
        actions={toConsent}
      >
        <p>{text.stays}</p>
      </Card>
      <Letters {...shown} />
      <Blocked {...shown} />
      <Notices {...shown} />
      <Holders {...shown} />
    </Stack>
  );
};

interface Shown {
  readonly facts: CaseFacts;
  readonly consequences: WithdrawalConsequences;
}

const Blocked = ({ facts, consequences }: Shown) => (
  <Card look="flush" title={text.blocked}>
    <Table
      caption={text.blockedCaption}
      rows={[
        ...consequences.ended.map(({ agencyId, categoryId, on }) => ({
          id: `${agencyId}.${categoryId ?? ""}`,
          who: facts.naming.agency(agencyId),
          what: categoryId === null ? text.everything : categoryName(facts, { agencyId, categoryId }),
          on,
        })),
        ...consequences.persons.map(({ personId, on }) => ({
          id: personId,
          who: privatePersonName(facts, personId),
          what: text.personsAll,
          on,
        })),
      ]}
      rowId={(row) => row.id}
      columns={[
        { id: "who", heading: text.who, cell: (row) => row.who },
        { id: "what", heading: text.what, cell: (row) => row.what },
        { id: "since", heading: text.since, cell: (row) => row.on, width: "fit" },
      ]}
    />
  </Card>
);

const Notices = ({ facts, consequences }: Shown) =>
  consequences.notices.length === 0 ? null : (
    <Card
      look="flush"
      title={text.notices}
      actions={<LinkButton href={hrefTo(paths.notices(facts.caseFile.caseId))}>{text.toNotices}</LinkButton>}
    >
      <Table
        caption={text.noticesCaption}
        rows={consequences.notices}
        rowId={(row) => row.meetingId}
        columns={[
          { id: "meeting", heading: text.meeting, cell: (row) => `${meetingTitle(row)}, ${row.heldOn}` },
          {
            id: "state",
            heading: text.state,
            cell: (row) => (row.sent ? text.toChange(row.lostOn) : text.cancelled(row.lostOn)),
          },
        ]}
      />
    </Card>
  );

const Holders = ({ consequences }: Shown) => (
  <Card look="flush" title={text.holders} lead={text.holdersLead}>
    <Table
      caption={text.holdersCaption}
      rows={consequences.holders}
      rowId={(row) => row.documentId}
      columns={[
        { id: "recipient", heading: text.recipient, cell: (row) => row.recipientLabel },
        {
          id: "document",
          heading: text.document,
          cell: (row) => documentsText.documentName(documentKindText[row.kind], row.number),
        },
        { id: "sentOn", heading: text.sentOn, cell: (row) => row.disclosedOn, width: "fit" },
      ]}
      empty={<EmptyState title={text.noHolders} />}
    />
  </Card>
);

const Letters = ({ facts }: Shown) => {
  const { caseId } = facts.caseFile;
  const [sending, setSending] = useState(false);
  const rows = useQuery(useApi().document.recipients, { kind: "withdrawalLetter", caseId });
  const ready = rows.state === "ready" ? rows.value.filter((row) => row.block === null) : [];
  const sent = ready.filter((row) => row.alreadySentOn !== null).length;
  return (
    <Card title={text.letters} lead={text.lettersLead} look={sent < ready.length ? "next" : "normal"}>
      <Row align="center">
        <Button
          look={sent < ready.length ? "primary" : "normal"}
          icon={<Mail size={16} aria-hidden />}
          onPress={() => {
            setSending(true);
          }}
        >
          {text.send}
        </Button>
        {rows.state === "ready" && <p role="status">{text.sent(sent, ready.length)}</p>}
      </Row>
      {sending && (
        <DocumentDialog
          source={{ kind: "withdrawalLetter", caseId }}
          caseId={caseId}
          onClose={() => {
            setSending(false);
          }}
        />
      )}
    </Card>
  );
};
