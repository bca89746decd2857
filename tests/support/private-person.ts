// A private person in Lou's case: the grandmother, who is not bound by secrecy (R18c).
import type { ConsentTerms } from "../../shared/domain/consent.ts";
import type { ConsentId, PersonId } from "../../shared/domain/ids.ts";
import type { PrivatePersonDetails } from "../../shared/domain/private-person.ts";
import { guardian, guardianOne, termsOne, theYouth, yesToAll, type Lou } from "./lou.ts";
import { must, type Office } from "./office.ts";

export const grandmother: PrivatePersonDetails = {
  givenName: "Gun",
  familyName: "Exempelsson",
  relation: "Mormor",
  channel: "letter",
  emailAllowed: false,
  workplace: "",
  phone: "",
  email: "",
  address: guardianOne.address,
  language: "",
  interpreter: false,
  protectedIdentity: "none",
  reservation: null,
};

export const addGrandmother = async ({ api }: Office, lou: Lou): Promise<PersonId> =>
  (await must(api.privatePerson.add({ caseId: lou.caseId, person: grandmother }))).personId;

export const termsNaming = (personId: PersonId, from: string): ConsentTerms => ({
  ...termsOne,
  personIds: [personId],
  from,
});

/** A version that names the person, with everybody's yes to all, on a day. */
export const consentNaming = async (
  { api, setDay }: Office,
  lou: Lou,
  personId: PersonId,
  on: string,
): Promise<ConsentId> => {
  setDay(on);
  const terms = termsNaming(personId, on);
  const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms }));
  for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
    await must(api.consent.answer(yesToAll(consentId, terms, signer, on)));
  }
  return consentId;
};
