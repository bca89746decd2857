import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { ConsultationId, EnquiryId } from "../../../shared/domain/ids.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";
import { useOpenedEnquiry } from "../../api/useOpenedEnquiry.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { NewCaseForm } from "./NewCaseForm.tsx";
import { draftRecord, openingFromDraft } from "./new-case-draft.ts";
import { fromConsultation, fromEnquiry, type OpeningSource } from "./opening-source.ts";

const Search = z.object({
  konsultation: ConsultationId.optional().catch(undefined),
  kontakt: EnquiryId.optional().catch(undefined),
});
const words = caseFileText.create;

/** A case is opened from a consultation with a decision to go on, or from an identified contact that is to start (R7). */
export const NewCaseScreen = () => {
  const { konsultation, kontakt } = Search.parse(useSearch({ strict: false }));
  if (kontakt !== undefined) return <FromEnquiry enquiryId={kontakt} />;
  return (
    <>
      {konsultation === undefined ? (
        <>
          <PageHeader title={words.title} />
          <EmptyState title={words.noConsultationTitle} action={<ToConsultations />}>
            {words.noConsultation}
          </EmptyState>
        </>
      ) : (
        <FromConsultation consultationId={konsultation} />
      )}
    </>
  );
};

const ToConsultations = () => (
  <LinkButton href={hrefTo(paths.consultations)} look="primary">
    {words.toConsultations}
  </LinkButton>
);

const FromConsultation = ({ consultationId }: { readonly consultationId: ConsultationId }) => {
  const api = useApi();
  const consultation = useQuery(api.consultation.read, { consultationId });
  if (consultation.state === "failed") {
    return <CannotLoad failure={consultation.failure} onTryAgain={consultation.readAgain} />;
  }
  return consultation.state === "loading" ? <Loading /> : <FromSource source={fromConsultation(consultation.value)} />;
};

const FromEnquiry = ({ enquiryId }: { readonly enquiryId: EnquiryId }) => {
  const enquiry = useOpenedEnquiry(enquiryId);
  if (enquiry.state === "failed") return <CannotLoad failure={enquiry.failure} onTryAgain={enquiry.readAgain} />;
  return enquiry.state === "loading" ? <Loading /> : <FromSource source={fromEnquiry(enquiry.value)} />;
};

const FromSource = ({ source }: { readonly source: OpeningSource }) => {
  const api = useApi();
  const today = useToday();
  const profile = useQuery(api.profile.read, null);
  const number = useQuery(api.caseFile.nextNumber, null);
  const drafts = useQuery(api.draft.list, { record: draftRecord });
  for (const answer of [profile, number, drafts]) {
    if (answer.state === "failed") return <CannotLoad failure={answer.failure} onTryAgain={answer.readAgain} />;
  }
  if (profile.state !== "ready" || number.state !== "ready" || drafts.state !== "ready" || today === undefined) {
    return <Loading />;
  }
  if (profile.value === null) return <CannotLoad failure={{ code: "profileMissing" }} />;
  const draft = drafts.value.find((one) => one.field === source.id)?.text;
  const lead = source.enquiryId === null ? words.lead(source.number) : words.leadEnquiry(source.number);
  return (
    <>
      <PageHeader title={words.title} lead={lead} />
      {source.block === undefined ? (
        <NewCaseForm
          key={source.id}
          source={source}
          profile={profile.value.profile}
          start={openingFromDraft(draft, source, number.value, today)}
          hasDraft={draft !== undefined}
          today={today}
        />
      ) : (
        <Band tone="warn" title={words.blockedTitle} actions={<ToConsultations />}>
          {refusalInWords(source.block)}
        </Band>
      )}
    </>
  );
};

const CannotLoad = ({
  failure,
  onTryAgain,
}: {
  readonly failure: Failure;
  readonly onTryAgain?: (() => void) | undefined;
}) => (
  <>
    <PageHeader title={words.title} />
    <ErrorInPlace title={words.cannotLoad} onTryAgain={onTryAgain}>
      {failureInWords(failure)}
    </ErrorInPlace>
  </>
);
