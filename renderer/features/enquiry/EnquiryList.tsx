import { Plus } from "lucide-react";
import type { EnquiryRow } from "../../../shared/contract/enquiry.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isUndecidedEnquiry } from "../../../shared/domain/enquiry.ts";
import { removalDay } from "../../../shared/domain/retention.ts";
import { enquiryOutcomeText, enquirySenderText, enquiryText as text } from "../../../shared/text/enquiry.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { removalColumn } from "../../retention/removal-column.tsx";
import { urgencyColumn } from "../../urgency/urgency-column.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const { columns } = text;

const outcomeInWords = ({ outcome, linkedCaseId, removedOn }: EnquiryRow): string => {
  if (removedOn !== null) return text.removed;
  if (linkedCaseId !== null) return text.linked;
  return outcome === null ? text.noOutcome : enquiryOutcomeText[outcome.kind];
};

const columnsOn = (months: number, today: Day): readonly Column<EnquiryRow>[] => [
  { id: "number", heading: columns.number, cell: ({ number }) => number, sortBy: ({ number }) => number, width: "fit" },
  {
    id: "contactedOn",
    heading: columns.contactedOn,
    cell: ({ contactedOn }) => contactedOn,
    sortBy: ({ contactedOn }) => contactedOn,
    width: "fit",
  },
  { id: "sender", heading: columns.sender, cell: ({ sender }) => enquirySenderText[sender] },
  urgencyColumn<EnquiryRow>(isUndecidedEnquiry),
  { id: "outcome", heading: columns.outcome, cell: outcomeInWords, sortBy: outcomeInWords },
  removalColumn((row) => removalDay(row, months), today),
];

/** Numbers, days and outcomes; never who it is about, since a list is read without being logged. */
export const EnquiryList = () => {
  const api = useApi();
  const enquiries = useQuery(api.enquiry.list, null);
  const profile = useQuery(api.profile.read, null);
  const today = useToday();
  const months = profile.state === "ready" ? (profile.value?.profile.consultationMonths ?? 24) : 24;
  const register = (
    <LinkButton look="primary" href={hrefTo(paths.newEnquiry)} icon={<Plus size={16} aria-hidden />}>
      {text.register}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <LinkButton href={hrefTo(paths.consultations)}>{text.toConsultations}</LinkButton>
            {register}
          </>
        }
      />
      {enquiries.state === "failed" ? (
        <ErrorInPlace title={text.failed} onTryAgain={enquiries.readAgain} />
      ) : enquiries.state === "loading" || today === undefined ? (
        <Loading />
      ) : enquiries.value.length === 0 ? (
        <Card>
          <EmptyState title={text.empty.title} action={register}>
            {text.empty.body}
          </EmptyState>
        </Card>
      ) : (
        <Card look="flush">
          <Table
            caption={text.caption}
            columns={columnsOn(months, today)}
            rows={enquiries.value}
            rowId={({ enquiryId }) => enquiryId}
            href={({ enquiryId }) => hrefTo(paths.enquiry(enquiryId))}
          />
        </Card>
      )}
    </>
  );
};
