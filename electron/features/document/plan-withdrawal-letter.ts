// The letter that tells a party that consent no longer applies (återkallelsebrev). Consent never blocks it (`domain.md` 5.1).
import { consentEnd, familyDeclinedOn, type ConsentEnd, type Ended } from "../../../shared/domain/consent-end.ts";
import { mayAttend } from "../../../shared/domain/consent-rules.ts";
import { withdrawalLetterAct, withdrawalLetterParties } from "../../../shared/domain/end-letters.ts";
import { guardianBlock } from "../../../shared/domain/guardian-agreement.ts";
import { sameParty, type Party } from "../../../shared/domain/party.ts";
import { err, ok } from "../../../shared/result.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { withdrawalLetterWords } from "../../../shared/text/documents/withdrawal-letter.ts";
import { readPersonsTold } from "../../database/readings/end-letters.ts";
import type { WithdrawalLetterData } from "../../documents/withdrawal-letter-data.ts";
import { withdrawalLetterDocument } from "../../documents/withdrawal-letter.ts";
import { nameOf, type DocumentCase } from "./case-reading.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { copyTo, headFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";

/** Everybody whom a letter is for. */
export const letterParties = async (
  { consent, caseId }: DocumentCase,
  { read, today }: Pick<CopyContext, "read" | "today">,
): Promise<readonly Party[]> =>
  withdrawalLetterParties(consent, (await readPersonsTold(read, caseId)).get(caseId) ?? [], today);

/** One line per agency: all of it, or which of its categories. */
const endedInWords = (ended: readonly Ended[], about: DocumentCase) =>
  [...Map.groupBy(ended, ({ agencyId, on }) => `${agencyId}|${on}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.flatMap(({ agencyId, categoryId }) =>
      categoryId === null ? [] : [about.categoryName(agencyId, categoryId)],
    );
    return [
      {
        who: about.agencyName(first.agencyId),
        what: names.length === 0 ? withdrawalLetterWords.everything : listed(names),
        on: first.on,
      },
    ];
  });

/** To the family only: the private persons by name. */
const personsInWords = (ended: ConsentEnd["persons"], about: DocumentCase) =>
  ended.flatMap(({ personId, on }) => {
    const person = about.person(personId);
    return person === undefined ? [] : [{ who: nameOf(person), what: withdrawalLetterWords.everything, on }];
  });

export const planWithdrawalLetter = async (
  { caseId, party }: RequestOf<"withdrawalLetter">,
  context: CopyContext,
): Promise<Planned> => {
  const { today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const declinedOn = familyDeclinedOn(about.consent, today);
  const end = consentEnd(about.consent, today);
  const on = declinedOn ?? end?.on;
  const act = withdrawalLetterAct(caseId, about.consent, today);
  if (on === undefined || act === undefined) return err({ code: "nothingWithdrawn" });
  const parties = await letterParties(about, context);
  if (!parties.some((one) => sameParty(one, party))) return err({ code: "notFound" });
  const block = party.kind === "guardian" ? guardianBlock(about.consent, party.guardianId, today) : undefined;
  if (block !== undefined) return err(block);
  const told: Omit<WithdrawalLetterData, "head"> = {
    audience: party.kind,
    what: declinedOn === undefined ? (end?.whole === true ? "whole" : "part") : "declined",
    on: party.kind === "person" ? (end?.persons.find(({ personId }) => personId === party.personId)?.on ?? on) : on,
    ended: [
      ...endedInWords(end?.ended ?? [], about),
      ...(party.kind === "agency" ? [] : personsInWords(end?.persons ?? [], about)),
    ],
    reserved: party.kind === "person" && about.person(party.personId)?.reservation !== null,
    stillCovered: party.kind === "agency" && mayAttend(about.consent, party.agencyId, today),
  };
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "withdrawalLetter",
    act,
    ground: party.kind === "agency" || party.kind === "person" ? "consentEnded" : "ownMatter",
    told,
    document: (number) => withdrawalLetterDocument({ ...told, head: headFor(party, about, number, context) }),
  });
};
