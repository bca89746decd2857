import { consentText } from "../../../shared/text/consent.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { personOf } from "./consent-people.ts";
import { decisionRecord, type Started, startedIn } from "./decision-drafts.ts";

export interface StartedDecisionProps {
  readonly facts: CaseFacts;
  readonly onContinue: (started: Started) => void;
}

/** Leads back to a dialog that a lock closed. */
export const StartedDecision = ({ facts, onContinue }: StartedDecisionProps) => {
  const api = useApi();
  const drafts = useQuery(api.draft.list, { record: decisionRecord(facts.caseFile.caseId) });
  if (drafts.state !== "ready") return null;
  const started = drafts.value.flatMap((draft) => startedIn(draft.field, facts.consent) ?? []);
  return started.map((one) => (
    <Band
      key={`${one.what}.${one.version.consentId}.${one.signer === undefined ? "" : personOf(facts, one.signer).key}`}
      tone="info"
      role="note"
      title={consentText.started(one.what, one.signer && personOf(facts, one.signer).role)}
      actions={
        <Button
          size="small"
          onPress={() => {
            onContinue(one);
          }}
        >
          {consentText.continueStarted}
        </Button>
      }
    />
  ));
};
