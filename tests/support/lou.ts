// Lou, the worked case of `domain.md` §6. Everybody is invented; the number series is meant for tests.
import type { AnswersGiven } from "../../shared/contract/consent.ts";
import type { ConsentTerms, Signer } from "../../shared/domain/consent.ts";
import type { CaseOpening } from "../../shared/domain/case-file.ts";
import {
  AgencyId,
  CategoryId,
  type CaseId,
  type ConsentId,
  type ContactId,
  type GuardianId,
} from "../../shared/domain/ids.ts";
import type { GuardianDetails, Youth } from "../../shared/domain/person.ts";
import type { Profile } from "../../shared/domain/profile.ts";
import { presets } from "../../shared/text/presets.ts";
import { must, type Office } from "./office.ts";

export const agencies = {
  school: AgencyId.parse("skola"),
  socialServices: AgencyId.parse("socialtjanst"),
  police: AgencyId.parse("polis"),
  leisure: AgencyId.parse("fritid"),
  childPsychiatry: AgencyId.parse("bup"),
} as const;

export const categories = {
  attendance: CategoryId.parse("skola-narvaro"),
  adaptations: CategoryId.parse("skola-anpassningar"),
  support: CategoryId.parse("socialtjanst-pagaende-stod"),
  drugTests: CategoryId.parse("socialtjanst-drogtest"),
  policePicture: CategoryId.parse("polis-lagesbild"),
  whereabouts: CategoryId.parse("fritid-vistelse"),
  interests: CategoryId.parse("fritid-intressen"),
  contactNeed: CategoryId.parse("bup-kontaktbehov"),
  assessmentTime: CategoryId.parse("bup-tid-for-bedomning"),
} as const;

export const profile: Profile = {
  ...presets.preMeeting.profile,
  municipality: "Exempelkommun",
  county: "Östergötlands län",
  hostAuthority: "Socialnämnden i Exempelkommun",
  hostKind: "socialWelfare",
  coordinator: {
    name: "Kaj Koordinator",
    title: "SSPF-koordinator",
    phone: "010-000 00 01",
    email: "kaj@exempel.invalid",
  },
  deputy: "Eli Ersättare",
};

const reach = {
  phone: "",
  email: "",
  address: "",
  workplace: "",
  language: "",
  interpreter: false,
  emailAllowed: false,
} as const;

export const youth: Youth = {
  ...reach,
  givenName: "Lou",
  familyName: "Exempelsson",
  pronoun: "hen",
  personalNumber: "20120309-2398",
  birthDate: "2012-03-09",
  school: "Exempelskolan",
  grade: "8",
  statisticsGender: "notStated",
  maturity: { assessedBy: "Skolkurator", assessedOn: "2026-03-16", understands: true, reason: "Förstår innebörden" },
  channel: "inPerson",
  protectedIdentity: "none",
};

export const guardianOne: GuardianDetails = {
  ...reach,
  givenName: "Kim",
  familyName: "Exempelsson",
  custody: "joint",
  custodyFrom: null,
  custodyUntil: null,
  channel: "phone",
  phone: "010-000 00 11",
  protectedIdentity: "none",
};

export const guardianTwo: GuardianDetails = {
  ...guardianOne,
  givenName: "Robin",
  channel: "letter",
  phone: "",
  address: "Exempelgatan 2, 590 00 Exempelstad",
  language: "arabiska",
  interpreter: true,
};

const four = [agencies.school, agencies.socialServices, agencies.police, agencies.leisure];

/** Fritid gets the plan and its own card, not test results or the police's picture. */
const notLeisure = [agencies.school, agencies.socialServices, agencies.police];

export const termsOne: ConsentTerms = {
  purpose: "Gemensam planering för skolnärvaro, drogfrihet och trygg fritid inom SSPF",
  cooperation: "Möten, gemensam plan och kontakt mellan möten",
  agencyIds: four,
  personIds: [],
  categories: [
    { agencyId: agencies.school, categoryId: categories.attendance, receivers: four },
    { agencyId: agencies.school, categoryId: categories.adaptations, receivers: four },
    { agencyId: agencies.socialServices, categoryId: categories.support, receivers: four },
    { agencyId: agencies.socialServices, categoryId: categories.drugTests, receivers: notLeisure },
    { agencyId: agencies.police, categoryId: categories.policePicture, receivers: notLeisure },
    { agencyId: agencies.leisure, categoryId: categories.whereabouts, receivers: four },
    { agencyId: agencies.leisure, categoryId: categories.interests, receivers: four },
  ],
  from: "2026-03-18",
  to: "2026-11-18",
  collectedByAgencyId: agencies.school,
  collectedByRole: "Skolkurator",
  sharesConcern: false,
};

export const termsTwo: ConsentTerms = {
  ...termsOne,
  agencyIds: [...four, agencies.childPsychiatry],
  categories: [
    ...termsOne.categories.map((category) => ({
      ...category,
      receivers: [...category.receivers, agencies.childPsychiatry],
    })),
    { agencyId: agencies.childPsychiatry, categoryId: categories.contactNeed, receivers: four },
    { agencyId: agencies.childPsychiatry, categoryId: categories.assessmentTime, receivers: four },
  ],
  from: "2026-05-26",
};

export interface Lou {
  readonly caseId: CaseId;
  readonly v1: GuardianId;
  readonly v2: GuardianId;
  readonly contacts: Readonly<Record<keyof typeof agencies, ContactId>>;
}

const registerContacts = async ({ api }: Office): Promise<Lou["contacts"]> => {
  const add = async (agencyId: AgencyId, role: string) =>
    (
      await must(
        api.contact.add({ agencyId, name: `${role} Test`, role, phone: "010-000 00 20", email: "", isDeputy: false }),
      )
    ).contactId;
  return {
    school: await add(agencies.school, "Skolkurator"),
    socialServices: await add(agencies.socialServices, "Socialsekreterare"),
    police: await add(agencies.police, "Områdespolis"),
    leisure: await add(agencies.leisure, "Fritidsledare"),
    childPsychiatry: await add(agencies.childPsychiatry, "BUP-kontakt"),
  };
};

/** 12 March: profile, contacts and the consultation with its decision. */
export const consult = async ({ api, setDay }: Office, goOn = true) => {
  setDay("2026-03-12");
  const registered = await must(
    api.consultation.register({
      heldOn: "2026-03-12",
      manner: "phone",
      fromAgencyId: agencies.school,
      fromRole: "Skolkurator",
      ageSpan: "13-15",
      concernAreas: ["schoolAbsence", "drugs", "criminalPeers"],
      question: "Kan SSPF vara till hjälp?",
      doneSoFar: "Mentorssamtal",
      advice: "Inom målgruppen. Informera familjen och fråga om samtycke.",
      outcome: "recommendsConsent",
      minutesSpent: 30,
      urgency: { level: "usual" },
    }),
  );
  return must(
    api.consultation.decide({
      consultationId: registered.consultationId,
      version: registered.version,
      decision: { goOn, decidedOn: "2026-03-12", decidedBy: "Kaj Koordinator", reason: "Inom målgruppen" },
    }),
  );
};

export const openingOf = (
  consultationId: CaseOpening["consultationId"],
  changes: Partial<CaseOpening> = {},
): CaseOpening => ({
  consultationId,
  enquiryId: null,
  ground: "familyWish",
  number: "SSPF-2026-007",
  registryNumber: "SN 2026-0183",
  openedOn: "2026-03-16",
  wishReceivedOn: "2026-03-16",
  wishReceivedFrom: "Skolkurator",
  initiatedByAgencyId: agencies.school,
  initiatedByRole: "Skolkurator",
  concernAreas: ["schoolAbsence", "drugs", "criminalPeers"],
  youth,
  guardians: [guardianOne, guardianTwo],
  targetGroupReason: "",
  otherThan: [],
  ...changes,
});

/** 16 March: the case is registered. */
export const registerLou = async (office: Office, changes: Partial<CaseOpening> = {}): Promise<Lou> => {
  const { api, setDay } = office;
  await must(api.profile.save({ profile, version: 0 }));
  const contacts = await registerContacts(office);
  const consultation = await consult(office);
  setDay("2026-03-16");
  const { caseId } = await must(api.caseFile.register(openingOf(consultation.consultationId, changes)));
  const { guardians } = await must(api.caseFile.read({ caseId }));
  const [one, two] = guardians;
  if (one === undefined || two === undefined) throw new Error("Lou has two guardians");
  return { caseId, v1: one.guardianId, v2: two.guardianId, contacts };
};

export const guardian = (guardianId: GuardianId): Signer => ({ kind: "guardian", guardianId });
export const theYouth: Signer = { kind: "youth" };

/** A signer's yes to every agency of the terms, signed on the form. */
export const yesToAll = (
  consentId: ConsentId,
  terms: ConsentTerms,
  signer: Signer,
  on: string,
  changes: Partial<AnswersGiven> = {},
): AnswersGiven => ({
  consentId,
  signer,
  answers: terms.agencyIds.map((agencyId) => ({ agencyId, categoryId: null, answer: "yes" as const })),
  persons: terms.personIds.map((personId) => ({ personId, answer: "yes" as const })),
  on,
  manner: "signedForm",
  receivedBy: "Skolkurator",
  interpreter: false,
  attachmentId: null,
  ...changes,
});

/** 16–18 March: version 1, signed by V1 on the 16th and by V2 and Lou on the 18th. It becomes 18 March. */
export const consentOne = async (
  { api, setDay }: Office,
  lou: Lou,
  terms: ConsentTerms = termsOne,
): Promise<ConsentId> => {
  setDay("2026-03-16");
  const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms }));
  await must(api.consent.answer(yesToAll(consentId, terms, guardian(lou.v1), "2026-03-16")));
  setDay("2026-03-18");
  await must(api.consent.answer(yesToAll(consentId, terms, guardian(lou.v2), "2026-03-18", { interpreter: true })));
  await must(api.consent.answer(yesToAll(consentId, terms, theYouth, "2026-03-18")));
  return consentId;
};

/** 25–26 May: the supplement with BUP. It becomes 26 May. */
export const consentTwo = async ({ api, setDay }: Office, lou: Lou): Promise<ConsentId> => {
  setDay("2026-05-25");
  const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms: termsTwo }));
  await must(api.consent.answer(yesToAll(consentId, termsTwo, guardian(lou.v1), "2026-05-25")));
  await must(api.consent.answer(yesToAll(consentId, termsTwo, theYouth, "2026-05-25")));
  setDay("2026-05-26");
  await must(api.consent.answer(yesToAll(consentId, termsTwo, guardian(lou.v2), "2026-05-26", { interpreter: true })));
  return consentId;
};
