import { signerKey, type ConsentAnswer } from "../../../shared/domain/consent.ts";
import { answerWords, consentText, mannerWords } from "../../../shared/text/consent.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { Timeline, type TimelineItem } from "../../ui/Timeline.tsx";
import { personOf, privatePersonName } from "./consent-people.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

interface Event extends TimelineItem {
  readonly on: string;
  readonly recordedAt: string;
}

/** An answer about an agency or a private person, who is named. */
interface NamedAnswer extends Omit<ConsentAnswer, "agencyId"> {
  readonly name: string;
}

/** Answers that were given together: the same form, the same call. */
const together = (answers: readonly NamedAnswer[]): readonly (readonly NamedAnswer[])[] => [
  ...Map.groupBy(answers, (one) =>
    [one.consentId, signerKey(one.signer), one.answer, one.on, one.recordedAt].join("|"),
  ).values(),
];

const answerEvent = (facts: CaseFacts, group: readonly NamedAnswer[]): readonly Event[] => {
  const [first] = group;
  if (first === undefined) return [];
  const who = personOf(facts, first.signer).role;
  const agencies = list.format(group.map((one) => one.name));
  return [
    {
      id: `${first.recordedAt}|${signerKey(first.signer)}|${first.answer}|${first.consentId}`,
      on: first.on,
      recordedAt: first.recordedAt,
      title:
        first.answer === "withdrawn"
          ? consentText.historyWithdrawal(who, agencies)
          : consentText.historyAnswer(who, answerWords[first.answer].toLowerCase(), agencies),
      meta: consentText.historyMeta([
        first.on,
        mannerWords[first.manner].toLowerCase(),
        consentText.receivedByText(first.receivedBy),
        first.interpreter ? consentText.withInterpreter : "",
        first.attachmentId === null ? "" : consentText.withScan,
      ]),
    },
  ];
};

/** Every version and every answer, newest first. Nothing is ever overwritten. */
export const ConsentHistory = ({ facts }: { readonly facts: CaseFacts }) => {
  const { versions, answers, personAnswers, exceptions } = facts.consent;
  const events: readonly Event[] = [
    ...versions.map((version) => ({
      id: version.consentId,
      on: version.createdOn,
      recordedAt: "",
      title: consentText.historyVersion(version),
      meta: version.createdOn,
    })),
    ...together([
      ...answers.map((answer) => ({ ...answer, name: facts.naming.agency(answer.agencyId) })),
      ...personAnswers.map((answer) => ({ ...answer, name: privatePersonName(facts, answer.personId) })),
    ]).flatMap((group) => answerEvent(facts, group)),
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
    <Card title={consentText.history}>
      <Timeline label={consentText.history} items={newestFirst} />
    </Card>
  );
};
