import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { withSupplement } from "./supplement.ts";
import { termsDraftField, termsStart } from "./terms-draft.ts";
import { TermsForm, type TermsFormProps } from "./TermsForm.tsx";

/** Until the first version is kept, a case from a consultation begins with what its blank form said, if one was left (B5). */
export const StartTerms = (props: TermsFormProps) => {
  const { consultationId } = props.facts.caseFile;
  return consultationId === null || newestVersion(props.facts.consent) !== undefined ? (
    <StartedForm {...props} isFromBlankForm={false} />
  ) : (
    <AfterConsultation {...props} consultationId={consultationId} />
  );
};

const AfterConsultation = ({
  consultationId,
  ...props
}: TermsFormProps & { readonly consultationId: ConsultationId }) => {
  const sent = useQuery(useApi().document.listForConsultation, { consultationId });
  if (sent.state === "loading") return <Loading />;
  return <StartedForm {...props} isFromBlankForm={sent.state === "ready" && sent.value.length > 0} />;
};

type StartedProps = TermsFormProps & { readonly isFromBlankForm: boolean };

const StartedForm = (props: StartedProps) => {
  const api = useApi();
  const drafts = useQuery(api.draft.list, { record: props.facts.caseFile.caseId });
  if (drafts.state === "loading") return <Loading />;
  if (drafts.state === "failed") {
    return (
      <ErrorInPlace title={consentText.failed} onTryAgain={drafts.readAgain}>
        {failureInWords(drafts.failure)}
      </ErrorInPlace>
    );
  }
  const draft = drafts.value.find((one) => one.field === termsDraftField)?.text;
  const newest = newestVersion(props.facts.consent);
  const start = termsStart(
    props.facts,
    newest,
    props.changes,
    draft,
    props.today,
    props.renews !== undefined,
    props.isFromBlankForm,
  );
  return (
    <TermsForm {...props} start={props.adds === undefined ? start : withSupplement(start, props.adds, props.facts)} />
  );
};
