import { FilePlus2, HandHelping, Info, PencilLine, Printer, UserRoundX, Undo2 } from "lucide-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { AnyAnswer, ConsentVersion, Signer } from "../../../shared/domain/consent.ts";
import { agenciesEverCovered } from "../../../shared/domain/consent-end.ts";
import { awaitedSigners, currentVersion } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, PersonId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { declineText } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { paths } from "../../frame/paths.ts";
import { useBeginAtTop } from "../../frame/useBeginAtTop.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Row, WithSide } from "../../ui/Layout.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Select } from "../../ui/Select.tsx";
import { AgreementCard } from "./AgreementCard.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { ConsentBands } from "./ConsentBands.tsx";
import { ConsentHistory } from "./ConsentHistory.tsx";
import { ConsentMatrix } from "./ConsentMatrix.tsx";
import { type SignerPerson, signersToAsk } from "./consent-people.ts";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { ExceptionDialog } from "./ExceptionDialog.tsx";
import { StartedDecision } from "./StartedDecision.tsx";
import { TermsCard } from "./TermsCard.tsx";
import { versionState } from "./version-state.ts";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

export interface ConsentViewProps {
  readonly facts: CaseFacts;
  readonly newest: ConsentVersion;
  readonly today: Day;
  /** It takes the place of the form, further down of which the window may have stood. */
  readonly beginsAtTop: boolean;
  readonly onNewVersion: () => void;
  readonly onChange: (version: ConsentVersion) => void;
  readonly onRenew: (version: ConsentVersion) => void;
}

type Deciding =
  | { readonly what: "answer"; readonly signer?: Signer; readonly about?: AgencyId | PersonId }
  | { readonly what: "correct"; readonly answers: readonly AnyAnswer[] }
  | { readonly what: "withdraw" | "exception" | "forms" | "information" | "decline" };

const size = 16;

export const ConsentView = ({
  facts,
  newest,
  today,
  beginsAtTop,
  onNewVersion,
  onChange,
  onRenew,
}: ConsentViewProps) => {
  const heading = useBeginAtTop(beginsAtTop);
  const [shownNumber, setShownNumber] = useState(newest.number);
  const navigate = useNavigate();
  const [deciding, setDeciding] = useState<Deciding>();
  const askedOn = useAskedOn(facts);
  const { versions, answers, personAnswers } = facts.consent;
  const version = versions.find((one) => one.number === shownNumber) ?? newest;
  const current = currentVersion(facts.consent, today);
  const isOpen = facts.caseFile.closedOn === null;
  const applies = version.number === newest.number || version.consentId === current?.consentId;
  const state = versionState(facts.consent, version, today);
  const isAwaited = awaitedSigners(facts.consent, version, today).length > 0;
  const nobodyToAsk = signersToAsk(facts, version, today).length === 0;
  const answered = [...answers, ...personAnswers].some((answer) => answer.consentId === version.consentId);
  const close = (): void => {
    setDeciding(undefined);
  };
  const dialog = { facts, version, today, onClose: close };
  const menu = menuOf({
    isOpen,
    mayDecline: agenciesEverCovered(facts.consent, today).length === 0,
    mayChange: !answered,
    onInform: () => {
      setDeciding({ what: "information" });
    },
    onException: () => {
      setDeciding({ what: "exception" });
    },
    onDecline: () => {
      setDeciding({ what: "decline" });
    },
    onChange: () => {
      onChange(version);
    },
  });
  return (
    <WithSide
      side={
        <ConsentHistory
          facts={facts}
          onCorrect={(wrong) => {
            setDeciding({ what: "correct", answers: wrong });
          }}
        />
      }
    >
      <ConsentBands facts={facts} today={today} onRenew={onRenew} />
      {deciding === undefined && (
        <StartedDecision
          facts={facts}
          onContinue={(started) => {
            setShownNumber(started.version.number);
            setDeciding(
              started.what === "answer" && started.signer !== undefined
                ? { what: "answer", signer: started.signer }
                : { what: started.what },
            );
          }}
        />
      )}
      <Card
        headingRef={heading}
        look="flush"
        title={`${consentText.title}, ${consentText.version(version.number).toLowerCase()}`}
        lead={state}
        actions={
          <Row align="center">
            {versions.length > 1 && (
              <Select
                label={consentText.versions}
                hideLabel
                options={versions
                  .toSorted((one, other) => other.number - one.number)
                  .map((one) => ({ id: String(one.number), label: consentText.version(one.number) }))}
                value={String(version.number)}
                onChange={(number) => {
                  setShownNumber(Number(number));
                }}
              />
            )}
            {applies && isOpen && (
              <Button
                look={isAwaited ? "primary" : "normal"}
                onPress={() => {
                  setDeciding({ what: "answer" });
                }}
              >
                {consentText.register}
              </Button>
            )}
            {menu.length > 0 && <Menu items={menu} />}
          </Row>
        }
      >
        {current !== undefined && version.number > current.number && (
          <Band tone="info" role="note" title={consentText.oldApplies(current.number, version.number)} />
        )}
        {nobodyToAsk && <Band tone="warn" role="note" title={consentText.noColumns} />}
        <ConsentMatrix
          facts={facts}
          version={version}
          today={today}
          askedOn={(person) => askedOn(version, person)}
          applies={applies && isOpen}
          onAnswer={(signer, about) => {
            setDeciding({ what: "answer", signer, about });
          }}
        />
      </Card>
      <Row align="center">
        {isOpen && (
          <>
            <Button icon={<FilePlus2 size={size} aria-hidden />} onPress={onNewVersion}>
              {consentText.supplement}
            </Button>
            <Button
              icon={<Printer size={size} aria-hidden />}
              onPress={() => {
                setDeciding({ what: "forms" });
              }}
            >
              {consentText.form}
            </Button>
          </>
        )}
        {applies && (
          <Button
            look="danger"
            icon={<Undo2 size={size} aria-hidden />}
            onPress={() => {
              setDeciding({ what: "withdraw" });
            }}
          >
            {consentText.withdraw}
          </Button>
        )}
      </Row>
      <TermsCard facts={facts} version={version} today={today} />
      <AgreementCard facts={facts} today={today} />
      {deciding?.what === "answer" && <AnswerDialog {...dialog} signer={deciding.signer} about={deciding.about} />}
      {deciding?.what === "withdraw" && (
        <WithdrawDialog
          {...dialog}
          onWithdrawn={() => {
            void navigate({ href: paths.consequences(facts.caseFile.caseId) });
          }}
        />
      )}
      {deciding?.what === "exception" && <ExceptionDialog {...dialog} />}
      {deciding?.what === "decline" && <DeclineDialog facts={facts} today={today} onClose={close} />}
      {deciding?.what === "correct" && deciding.answers[0] !== undefined && (
        <CorrectDialog
          facts={facts}
          today={today}
          answers={deciding.answers}
          first={deciding.answers[0]}
          onClose={close}
        />
      )}
      {deciding?.what === "information" && (
        <DocumentDialog
          source={{ kind: "information", caseId: facts.caseFile.caseId }}
          caseId={facts.caseFile.caseId}
          onClose={close}
        />
      )}
      {deciding?.what === "forms" && (
        <DocumentDialog
          source={{ kind: "consentForm", consentId: version.consentId }}
          caseId={facts.caseFile.caseId}
          onClose={close}
        />
      )}
    </WithSide>
  );
};

interface MenuChoices {
  /** In a closed case nothing is begun (R43): a no can still be told. */
  readonly isOpen: boolean;
  readonly mayDecline: boolean;
  readonly mayChange: boolean;
  readonly onInform: () => void;
  readonly onException: () => void;
  readonly onDecline: () => void;
  readonly onChange: () => void;
}

const menuOf = ({ isOpen, mayDecline, mayChange, onInform, onException, onDecline, onChange }: MenuChoices) => [
  ...(isOpen
    ? [
        {
          id: "information",
          label: consentText.informFamily,
          icon: <Info size={size} aria-hidden />,
          onAction: onInform,
        },
        {
          id: "exception",
          label: consentText.exception,
          icon: <UserRoundX size={size} aria-hidden />,
          onAction: onException,
        },
      ]
    : []),
  ...(mayDecline
    ? [{ id: "decline", label: declineText.action, icon: <HandHelping size={size} aria-hidden />, onAction: onDecline }]
    : []),
  ...(mayChange && isOpen
    ? [{ id: "change", label: consentText.change, icon: <PencilLine size={size} aria-hidden />, onAction: onChange }]
    : []),
];

/** When a form of a version first left for somebody, by the log of what has left the case. */
const useAskedOn = (facts: CaseFacts) => {
  const api = useApi();
  const sent = useQuery(api.document.listForCase, { caseId: facts.caseFile.caseId });
  const forms = sent.state === "ready" ? sent.value.filter((one) => one.kind === "consentForm") : [];
  return (version: ConsentVersion, person: SignerPerson): Day | undefined =>
    forms
      .filter((form) => form.consentId === version.consentId && form.recipientCode === person.code)
      .map((form) => form.disclosedOn)
      .toSorted()[0];
};
