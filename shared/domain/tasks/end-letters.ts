// Letters about an end that somebody has not got: that consent no longer applies, and how the case ended. Asked of closed
// cases too: who has stopped sharing, or goes on alone, must know. See: [Note: A kind of task]
import { consentEnd, familyDeclinedOn } from "../consent-end.ts";
import { partyBlock } from "../consent-parties.ts";
import { addDays } from "../day.ts";
import {
  closingLetterBlock,
  everyParty,
  familyParties,
  withdrawalLetterAct,
  withdrawalLetterParties,
} from "../end-letters.ts";
import { type Party, partyKey } from "../party.ts";
import { foundTask, type TaskFacts, type TaskRule } from "../task.ts";

/** Whether somebody was told when the case was closed, as the closure says: in another way, or on paper. */
const wasInformed = ({ closure }: TaskFacts, { kind }: Party): boolean => {
  if (closure === null) return false;
  return (kind === "agency" || kind === "person" ? closure.partiesInformedOn : closure.familyInformedOn) !== null;
};

/** Those who have not got one of the letters. A guardian who gets no papers any more is not waited for (R18b). */
const without = (
  facts: TaskFacts,
  parties: readonly Party[],
  isLetter: (letter: TaskFacts["endLetters"][number]) => boolean,
): number => {
  const sent = new Set(facts.endLetters.filter(isLetter).map(({ recipientKey }) => recipientKey));
  return parties.filter((party) => !sent.has(partyKey(party)) && !wasInformed(facts, party)).length;
};

const withdrawalTasks: TaskRule = (facts, _profile, today) => {
  const { consent, closedOn } = facts;
  const act = withdrawalLetterAct(facts.caseId, consent, today);
  if (act === undefined) return [];
  const declinedOn = familyDeclinedOn(consent, today);
  // While the case is open, the task of a no from the outset asks for the letter too.
  if (declinedOn !== undefined && closedOn === null) return [];
  const count = without(
    facts,
    (declinedOn === undefined
      ? withdrawalLetterParties(consent, facts.personsTold, today)
      : familyParties(consent)
    ).filter((party) => party.kind !== "guardian" || partyBlock(consent, party, today) === undefined),
    (letter) => letter.act === act,
  );
  if (count === 0) return [];
  return declinedOn === undefined
    ? [foundTask("withdrawalLetterNotSent", consentEnd(consent, today)?.on ?? null, { count })]
    : [foundTask("declineLetterNotSent", declinedOn, { count })];
};

const closingTasks: TaskRule = (facts, { minutesWithinDays }, today) => {
  const { consent, closedOn } = facts;
  // After a no from the outset no trace of the case goes anywhere.
  if (closedOn === null || familyDeclinedOn(consent, today) !== undefined) return [];
  const count = without(
    facts,
    everyParty(consent).filter((party) => closingLetterBlock(consent, party, closedOn, today) === undefined),
    ({ kind, sentOn }) => kind === "closure" && sentOn >= closedOn,
  );
  return count === 0 ? [] : [foundTask("closingLetterNotSent", addDays(closedOn, minutesWithinDays), { count })];
};

export const endLetterTasks: TaskRule = (...asked) => [...withdrawalTasks(...asked), ...closingTasks(...asked)];
