// What is about to change with the consent of a case, or has stopped it: each with its way forward.
import { useState } from "react";
import { familyDeclinedOn } from "../../../shared/domain/consent-end.ts";
import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import { currentVersion, signersOn } from "../../../shared/domain/consent-rules.ts";
import {
  comingBirthday,
  comingSigner,
  endingExceptions,
  expiryReminder,
} from "../../../shared/domain/consent-state.ts";
import { signerKey, type ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { comingText, declineText } from "../../../shared/text/consent-follow.ts";
import { signerInWords } from "../../../shared/text/failures.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

export interface ConsentBandsProps {
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly onRenew: (version: ConsentVersion) => void;
}

export const ConsentBands = ({ facts, today, onRenew }: ConsentBandsProps) => {
  const { consent } = facts;
  const current = currentVersion(consent, today);
  const newest = newestVersion(consent);
  const isOpen = facts.caseFile.closedOn === null;
  const expires = isOpen && current !== undefined && expiryReminder(current.to, today) !== undefined;
  const fifteen = comingBirthday(consent, 15, today);
  const eighteen = comingBirthday(consent, 18, today);
  return (
    <>
      {!isOpen && (
        <Band
          tone="info"
          role="note"
          title={consentText.closedTitle}
          actions={
            <LinkButton size="small" href={hrefTo(paths.closure(facts.caseFile.caseId))}>
              {consentText.toClosure}
            </LinkButton>
          }
        >
          {consentText.closedBody}
        </Band>
      )}
      {isOpen && newest !== undefined && <NotAsked facts={facts} version={newest} today={today} />}
      <Declined facts={facts} today={today} />
      {expires && (
        <Band
          tone="warn"
          role="note"
          title={comingText.expiring(current.to)}
          actions={
            <Button
              size="small"
              onPress={() => {
                onRenew(current);
              }}
            >
              {comingText.renew}
            </Button>
          }
        >
          {comingText.expiringBody}
        </Band>
      )}
      {eighteen !== undefined && (
        <Band tone="warn" role="note" title={comingText.turns18(eighteen)}>
          {comingText.turns18Body}
        </Band>
      )}
      {fifteen !== undefined && (
        <Band tone="info" role="note" title={comingText.turns15(fifteen)}>
          {comingSigner(consent, newest?.youthSignsFrom ?? facts.profile.youthSignsFrom, today) === undefined
            ? comingText.turns15KnownBody
            : comingText.turns15Body}
        </Band>
      )}
      {endingExceptions(consent, today).map(({ signer, until }) =>
        until === null ? null : (
          <Band
            key={signerKey(signer)}
            tone="warn"
            role="note"
            title={comingText.exception(signerInWords(signer, facts.naming), until)}
          >
            {comingText.exceptionBody}
          </Band>
        ),
      )}
    </>
  );
};

/** A youth whose maturity nobody has judged is not asked, and whoever looks for their column should learn why. */
const NotAsked = ({
  facts,
  version,
  today,
}: Pick<ConsentBandsProps, "facts" | "today"> & { version: ConsentVersion }) =>
  facts.youth.maturity !== null ||
  signersOn(facts.consent, version.youthSignsFrom, today).some(({ kind }) => kind === "youth") ? null : (
    <Band
      tone="info"
      role="note"
      title={consentText.notAsked(version.youthSignsFrom)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.caseFile(facts.caseFile.caseId))}>
          {consentText.toYouth}
        </LinkButton>
      }
    >
      {consentText.notAskedBody}
    </Band>
  );

/** Samtycke nekat, with the one letter that can leave. */
const Declined = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const [sending, setSending] = useState(false);
  const on = familyDeclinedOn(facts.consent, today);
  if (on === undefined) return null;
  const { caseId } = facts.caseFile;
  return (
    <>
      <Band
        tone="info"
        role="note"
        title={declineText.band(on)}
        actions={
          <Button
            size="small"
            onPress={() => {
              setSending(true);
            }}
          >
            {declineText.send}
          </Button>
        }
      >
        {declineText.bandBody}
      </Band>
      {sending && (
        <DocumentDialog
          source={{ kind: "withdrawalLetter", caseId }}
          caseId={caseId}
          onClose={() => {
            setSending(false);
          }}
        />
      )}
    </>
  );
};
