// Where a document leaves: who may have it, exactly what each gets, and the deed itself. For every feature that makes documents.
import { useState } from "react";
import type { LockedCopy } from "../../shared/contract/document.ts";
import type { SentDocument } from "../../shared/domain/disclosure.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import { ageOn } from "../../shared/text/dates.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { both } from "../api/both.ts";
import { failureInWords } from "../api/failure-words.ts";
import { type CaseFacts, useCaseFacts } from "../api/useCaseFacts.ts";
import { useQuery } from "../api/useQuery.ts";
import { useToday } from "../api/useToday.ts";
import { ErrorInPlace } from "../ui/ErrorInPlace.tsx";
import { LargeDialog, LargeDialogBody } from "../ui/LargeDialog.tsx";
import { Loading } from "../ui/Loading.tsx";
import { toast } from "../ui/Toasts.tsx";
import { ChooseRecipients } from "./ChooseRecipients.tsx";
import { Receipt } from "./Receipt.tsx";
import type { DocumentSource } from "./recipients.ts";

export interface DocumentDialogProps {
  /** Which document, as `document.recipients` takes it. */
  readonly source: DocumentSource;
  readonly title?: string | undefined;
  /** The case that it is about: gives its head, the names in refusals and the way to its consent. */
  readonly caseId?: CaseId | undefined;
  /** It can be looked at but not sent. */
  readonly isDraft?: boolean | undefined;
  /** What must be kept in mind while it is sent. */
  readonly warning?: { readonly title: string; readonly body: string } | undefined;
  readonly onClose: () => void;
}

/** Mount it when it is to be shown. */
export const DocumentDialog = (props: DocumentDialogProps) =>
  // A concern report waits for no case, opened or not (R45).
  props.caseId === undefined || props.source.kind === "concernReport" ? (
    <Shown {...props} facts={undefined} />
  ) : (
    <AboutCase {...props} caseId={props.caseId} />
  );

const AboutCase = (props: DocumentDialogProps & { readonly caseId: CaseId }) => {
  const facts = useCaseFacts(props.caseId);
  if (facts.state === "loading") return null;
  return <Shown {...props} facts={facts.state === "ready" ? facts.value : undefined} />;
};

interface ShownProps extends DocumentDialogProps {
  readonly facts: CaseFacts | undefined;
}

/** What left, and the folder that the files went to. */
export interface Sent {
  readonly documents: readonly SentDocument[];
  readonly locked: readonly LockedCopy[];
  readonly to: "file" | "paper";
  readonly folder: string | null;
}

const Shown = (props: ShownProps) => {
  const { source, title = text.titles[source.kind], facts, onClose } = props;
  const [sent, setSent] = useState<Sent>();
  const today = useToday();
  const close = (): void => {
    // Said when the receipt is closed: until then it says so itself, and a message would lie over its buttons.
    if (sent !== undefined) toast(text.saved(sent.documents.length));
    onClose();
  };
  const about =
    facts === undefined || today === undefined
      ? undefined
      : text.about(
          `${facts.youth.givenName} ${facts.youth.familyName}`,
          ageOn(facts.youth.birthDate, today),
          facts.youth.birthDate,
          facts.caseFile.number,
        );
  return (
    <LargeDialog title={title} about={about} onClose={close}>
      {sent === undefined ? (
        <Choosing {...props} title={title} onSent={setSent} />
      ) : (
        <Receipt
          {...sent}
          facts={facts}
          inCase={props.caseId !== undefined}
          onMore={source.kind === "concernReport" ? undefined : () => setSent(undefined)}
          onClose={close}
        />
      )}
    </LargeDialog>
  );
};

const Choosing = (props: ShownProps & { readonly title: string; readonly onSent: (sent: Sent) => void }) => {
  const api = useApi();
  const answer = both(useQuery(api.document.recipients, props.source), useQuery(api.document.folder, null));
  if (answer.state === "ready") {
    const [rows, folder] = answer.value;
    return <ChooseRecipients {...props} rows={rows} folder={folder} readAgain={answer.readAgain} />;
  }
  return (
    <LargeDialogBody>
      {answer.state === "loading" ? (
        <Loading>{text.loading}</Loading>
      ) : (
        <ErrorInPlace title={text.cannotShow} onTryAgain={answer.readAgain}>
          {failureInWords(answer.failure, props.facts?.naming)}
        </ErrorInPlace>
      )}
    </LargeDialogBody>
  );
};
