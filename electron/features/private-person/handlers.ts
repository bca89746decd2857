import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { privatePersonContract } from "../../../shared/contract/private-person.ts";
import { PersonId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { caseOfPerson, insertPrivatePerson, updatePrivatePerson } from "./store.ts";

export const privatePersonHandlers: Handlers<
  { privatePerson: typeof privatePersonContract },
  Context
>["privatePerson"] = {
  add: async ({ caseId, person }, { read, write, newId, today, concerns }) => {
    const facts = await readConsentFacts(read, caseId);
    if (facts === undefined) return err({ code: "notFound" });
    if (person.reservation !== null && person.reservation.on > today) return err({ code: "dateInFuture" });
    const number = Math.max(0, ...facts.persons.map((other) => other.number)) + 1;
    const personId = PersonId.parse(newId());
    await insertPrivatePerson(write, { ...person, personId, caseId, number, version: 1 });
    concerns({ table: "private_person", id: personId, caseId });
    return ok({ personId });
  },

  change: async ({ personId, version, person }, { read, write, today, concerns }) => {
    const caseId = await caseOfPerson(read, personId);
    const facts = caseId && (await readConsentFacts(read, caseId));
    const before = facts?.persons.find((one) => one.personId === personId);
    if (caseId === undefined || facts === undefined || before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (person.reservation !== null && person.reservation.on > today) return err({ code: "dateInFuture" });
    // What was answered about one name must not come to be about another.
    const renamed = before.givenName !== person.givenName || before.familyName !== person.familyName;
    if (renamed && facts.personAnswers.some((answer) => answer.personId === personId)) {
      return err({ code: "personAnswered" });
    }
    await updatePrivatePerson(write, { ...before, ...person, version: version + 1 });
    concerns({
      table: "private_person",
      id: personId,
      caseId,
      detail: { reservation: person.reservation !== null, fields: changedFields(before, person) },
    });
    return ok(null);
  },
};
