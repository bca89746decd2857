import { signerKey, type AnyAnswer } from "../../../shared/domain/consent.ts";
import { answerWords, consentText, mannerWords } from "../../../shared/text/consent.ts";
import { agreementText, correctText, declineText } from "../../../shared/text/consent-follow.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { Timeline, type TimelineItem } from "../../ui/Timeline.tsx";
import { Button } from "../../ui/Button.tsx";
import { personOf, subjectInWords } from "./consent-people.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

interface Event extends TimelineItem {
  readonly on: string;
  readonly recordedAt: string;
}

/** Answers that were given together: the same form, the same call. */
const together = (answers: readonly AnyAnswer[]): readonly (readonly AnyAnswer[])[] => [
  ...Map.groupBy(answers, (one) =>
    [
      one.consentId,
      signerKey(one.signer),
      one.answer,
      one.on,
      one.recordedAt,
      // What was corrected together, and what was not, are told apart.
      one.correction === null ? "" : `${one.correction.on}${one.correction.reason}`,
    ].join("|"),
  ).values(),
];

const answerEvent = (
  facts: CaseFacts,
  group: readonly AnyAnswer[],
  onCorrect: ConsentHistoryProps["onCorrect"],
): readonly Event[] => {
  const [first] = group;
  if (first === undefined) return [];
  const who = personOf(facts, first.signer).role;
  const about = list.format(group.map((one) => subjectInWords(facts, one)));
  const title =
    first.answer === "withdrawn"
      ? consentText.historyWithdrawal(who, about)
      : consentText.historyAnswer(who, answerWords[first.answer].toLowerCase(), about);
  const { correction } = first;
  return [
    {
      id: first.answerId,
      on: first.on,
      recordedAt: first.recordedAt,
      title: correction === null ? title : <s>{title}</s>,
      meta: consentText.historyMeta([
        first.on,
        mannerWords[first.manner].toLowerCase(),
        consentText.receivedByText(first.receivedBy),
        first.interpreter ? consentText.withInterpreter : "",
        first.attachmentId === null ? "" : consentText.withScan,
        first.corrects === null ? "" : correctText.replaces,
      ]),
      body:
        correction === null ? (
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              onCorrect(group);
            }}
          >
            {correctText.action}
            <span className="visually-hidden">{`: ${title}`}</span>
          </Button>
        ) : (
          <p>{correctText.struck(correction.on, correction.reason)}</p>
        ),
    },
  ];
};

export interface ConsentHistoryProps {
  readonly facts: CaseFacts;
  /** Answers that were given together, one of which is to be corrected. */
  readonly onCorrect: (answers: readonly AnyAnswer[]) => void;
}

/** Every version and every answer, newest first. Nothing is ever overwritten: what was corrected is struck and stays. */
export const ConsentHistory = ({ facts, onCorrect }: ConsentHistoryProps) => {
  const { versions, answers, personAnswers, exceptions, declines, agreements } = facts.consent;
  const events: readonly Event[] = [
    ...versions.map((version) => ({
      id: version.consentId,
      on: version.createdOn,
      recordedAt: "",
      title: consentText.historyVersion(version),
      meta: version.createdOn,
    })),
    ...together([...answers, ...personAnswers]).flatMap((group) => answerEvent(facts, group, onCorrect)),
    ...declines.map((decline) => ({
      id: `decline.${decline.on}.${String(decline.afterVersion)}`,
      on: decline.on,
      recordedAt: "",
      title: declineText.band(decline.on),
      meta: consentText.historyMeta([decline.on, mannerWords[decline.manner].toLowerCase(), decline.receivedBy]),
    })),
    ...agreements.map((agreement) => ({
      id: `agreement.${agreement.guardianId}.${agreement.recordedAt}`,
      on: agreement.on,
      recordedAt: agreement.recordedAt,
      title: agreementText.history(
        personOf(facts, { kind: "guardian", guardianId: agreement.guardianId }).role,
        agreement.agrees,
      ),
      meta: consentText.historyMeta([
        agreement.on,
        mannerWords[agreement.manner].toLowerCase(),
        consentText.receivedByText(agreement.receivedBy),
      ]),
    })),
    ...exceptions.map((exception) => ({
      id: `${signerKey(exception.signer)}.${exception.kind}.${exception.decidedOn}`,
      on: exception.decidedOn,
      recordedAt: "",
      title: consentText.exceptionLine(personOf(facts, exception.signer).role, exception.kind),
      meta: consentText.exceptionMeta(exception.decidedBy, exception.decidedOn, exception.until),
    })),
  ];
  const newestFirst = events.toSorted(
    (one, other) => other.on.localeCompare(one.on) || other.recordedAt.localeCompare(one.recordedAt),
  );
  return (
    <Card
      title={consentText.history}
      lead={
        facts.caseFile.closedOn === null && answers.length + personAnswers.length > 0
          ? consentText.historyHint
          : undefined
      }
    >
      <Timeline label={consentText.history} items={newestFirst} />
    </Card>
  );
};
