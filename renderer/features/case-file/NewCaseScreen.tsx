import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { openingBlock } from "../../../shared/domain/consultation.ts";
import { ConsultationId } from "../../../shared/domain/ids.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";
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

const Search = z.object({ konsultation: ConsultationId.optional().catch(undefined) });
const words = caseFileText.create;

/** A case is opened from a consultation with a decision to go on (R7); here its people are named for the first time. */
export const NewCaseScreen = () => {
  const { konsultation } = Search.parse(useSearch({ strict: false }));
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
  const today = useToday();
  const consultation = useQuery(api.consultation.read, { consultationId });
  const profile = useQuery(api.profile.read, null);
  const number = useQuery(api.caseFile.nextNumber, null);
  const drafts = useQuery(api.draft.list, { record: draftRecord });
  for (const answer of [consultation, profile, number, drafts]) {
    if (answer.state === "failed") return <CannotLoad failure={answer.failure} onTryAgain={answer.readAgain} />;
  }
  if (
    consultation.state !== "ready" ||
    profile.state !== "ready" ||
    number.state !== "ready" ||
    drafts.state !== "ready" ||
    today === undefined
  ) {
    return <Loading />;
  }
  if (profile.value === null) return <CannotLoad failure={{ code: "profileMissing" }} />;
  const block = openingBlock(consultation.value);
  const draft = drafts.value.find((one) => one.field === consultationId)?.text;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(consultation.value.number)} />
      {block === undefined ? (
        <NewCaseForm
          key={consultationId}
          consultation={consultation.value}
          profile={profile.value.profile}
          start={openingFromDraft(draft, consultation.value, number.value, today)}
          hasDraft={draft !== undefined}
          today={today}
        />
      ) : (
        <Band tone="warn" title={words.blockedTitle} actions={<ToConsultations />}>
          {refusalInWords(block)}
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
