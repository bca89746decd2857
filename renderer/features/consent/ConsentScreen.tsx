import { useState } from "react";
import { z } from "zod";
import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { useAsked } from "../../frame/useAsked.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { ConsentView } from "./ConsentView.tsx";
import { termsDraftField } from "./terms-draft.ts";
import { type Supplement, useSupplement } from "./supplement.ts";
import { StartTerms } from "./StartTerms.tsx";

/** What a next step leads to: the form about a new version. */
const Asked = z.object({ visa: z.literal("nytt").optional().catch(undefined) });

/** What the form about terms is open for: a new version, or a change of one that nobody has answered. */
interface Writing {
  readonly changes: ConsentVersion | undefined;
  readonly renews: ConsentVersion | undefined;
  /** Somebody that a meeting missed, who is added (R40). */
  readonly adds?: Supplement | undefined;
}

export const ConsentScreen = () => {
  const caseId = useCaseId();
  const today = useToday();
  const facts = useCaseFacts(caseId);
  // CaseScreen stands above and says what is wrong.
  if (facts.state !== "ready" || today === undefined) return <Loading />;
  return <Consent key={caseId} facts={facts.value} today={today} />;
};

const Consent = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const api = useApi();
  const { caseId } = facts.caseFile;
  const supplement = useSupplement();
  const { asked, done } = useAsked(Asked, paths.consent(caseId));
  const newest = newestVersion(facts.consent);
  const [begun, setBegun] = useState<Writing>();
  const asksForTerms = supplement !== undefined || asked.visa === "nytt";
  const writing =
    begun ??
    (asksForTerms && facts.caseFile.closedOn === null
      ? { changes: undefined, renews: supplement === undefined ? newest : undefined, adds: supplement }
      : undefined);
  const setWriting = (next: Writing | undefined): void => {
    if (next === undefined) done();
    setBegun(next);
  };
  const [hasWritten, setHasWritten] = useState(false);
  const drafts = useQuery(api.draft.list, { record: caseId });
  const begin = (): void => {
    setWriting({ changes: undefined, renews: undefined });
  };
  if (writing !== undefined) {
    return (
      <StartTerms
        facts={facts}
        today={today}
        changes={writing.changes}
        renews={writing.renews}
        adds={writing.adds}
        onClose={() => {
          setWriting(undefined);
          setHasWritten(true);
          if (drafts.state !== "loading") drafts.readAgain();
        }}
      />
    );
  }
  const hasDraft = drafts.state === "ready" && drafts.value.some((draft) => draft.field === termsDraftField);
  return (
    <>
      {hasDraft && (
        <Band
          tone="info"
          role="note"
          title={consentText.draftTitle}
          actions={
            <Button size="small" onPress={begin}>
              {consentText.continueDraft}
            </Button>
          }
        />
      )}
      {newest === undefined ? (
        <EmptyState
          title={consentText.empty}
          action={
            <Button look="primary" onPress={begin}>
              {consentText.makeFirst}
            </Button>
          }
        >
          {consentText.emptyBody}
        </EmptyState>
      ) : (
        <ConsentView
          facts={facts}
          newest={newest}
          today={today}
          beginsAtTop={hasWritten}
          onNewVersion={begin}
          onChange={(version) => {
            setWriting({ changes: version, renews: undefined });
          }}
          onRenew={(version) => {
            setWriting({ changes: undefined, renews: version });
          }}
        />
      )}
    </>
  );
};
