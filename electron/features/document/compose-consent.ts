// The consent form for one signer, and the consent sheet that every notice carries (R15).
import type { ConsentCategory, ConsentVersion, Signer } from "../../../shared/domain/consent.ts";
import { categoryRefusals } from "../../../shared/domain/consent-categories.ts";
import { personAnswerOn } from "../../../shared/domain/consent-parties.ts";
import { answerOn, exceptionOn, signersOn } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { provisionOn } from "../../../shared/law/law.ts";
import { answersInWords, documentWords, legalLimits } from "../../../shared/text/document-words.ts";
import { titled } from "../../../shared/text/documents/common.ts";
import { informationWords } from "../../../shared/text/documents/information.ts";
import { guardianLabel, youthLabel } from "../../../shared/text/labels.ts";
import type { ConsentAgency, ConsentFormData } from "../../documents/consent-form-data.ts";
import type { ConsentSheet, SheetAnswer } from "../../documents/consent-sheet-data.ts";
import { nameOf, type DocumentCase } from "./case-reading.ts";

/** `receiversNow` is said instead of a category's receivers, where something is to be said of it. */
const agenciesOf = (
  version: ConsentVersion,
  about: DocumentCase,
  receiversNow: (category: ConsentCategory) => readonly string[] | undefined = () => undefined,
): readonly ConsentAgency[] =>
  version.agencyIds.map((agencyId) => {
    const others = version.agencyIds.filter((other) => other !== agencyId);
    return {
      name: about.agencyName(agencyId),
      contact: about.contactOf(agencyId),
      categories: version.categories
        .filter((category) => category.agencyId === agencyId)
        .map((category) => {
          const { categoryId, receivers } = category;
          const named = others.every((other) => receivers.includes(other))
            ? [documentWords.everyone]
            : receivers.filter((receiver) => receiver !== agencyId).map(about.agencyName);
          return { name: about.categoryName(agencyId, categoryId), receivers: receiversNow(category) ?? named };
        }),
    };
  });

const personsOf = (version: ConsentVersion, about: DocumentCase): readonly PrivatePerson[] =>
  version.personIds.flatMap((personId) => about.person(personId) ?? []);

export const composeConsentForm = (
  version: ConsentVersion,
  signer: Signer,
  about: DocumentCase,
  today: Day,
): Omit<ConsentFormData, "head"> => {
  const person = signer.kind === "youth" ? about.consent.youth : about.guardian(signer.guardianId);
  const before = about.consent.versions.find((one) => one.number === version.number - 1);
  const { coordinator } = about.profile;
  const { collectedByAgencyId: byAgency } = version;
  const collector = titled(version.collectedByRole, byAgency === null ? "" : about.agencyName(byAgency));
  return {
    version: version.number,
    replaces: before === undefined ? null : { version: before.number, from: before.from },
    signer: {
      role: signer.kind,
      name: person === undefined ? "" : nameOf(person),
      personalNumber: signer.kind === "youth" ? about.consent.youth.personalNumber : null,
    },
    youth: { name: about.youthName, personalNumber: about.consent.youth.personalNumber },
    purpose: version.purpose,
    cooperation: version.cooperation,
    agencies: agenciesOf(version, about),
    persons: personsOf(version, about).map((person) => ({
      name: nameOf(person),
      relation: person.relation,
      reservation: person.reservation === null ? null : documentWords.formReservation(person.reservation.text),
    })),
    sharesConcern: version.sharesConcern,
    validFrom: version.from,
    validTo: version.to,
    // Whoever signs must see who asks, and whom to give the form to: where nobody else is named, the coordinator asks.
    collectedBy: collector === "" ? titled(coordinator.name, coordinator.title) : collector,
    interpreterLanguage: person?.interpreter === true ? person.language : null,
    legalLimits: signer.kind === "youth" ? informationWords.limits : legalLimits(provisionOn("duty-to-report", today)),
  };
};

const answerOf = (version: ConsentVersion, signer: Signer, about: DocumentCase, day: Day): SheetAnswer => {
  const label = signer.kind === "youth" ? youthLabel : guardianLabel(about.guardian(signer.guardianId)?.number ?? 0);
  const ofAgencies = version.agencyIds.map((agencyId) => ({
    name: about.agencyName(agencyId),
    given: answerOn(about.consent, version, signer, agencyId, day),
  }));
  const ofPersons = personsOf(version, about).map((person) => ({
    name: nameOf(person),
    given: personAnswerOn(about.consent, version, signer, person.personId, day),
  }));
  const answers = [...ofAgencies, ...ofPersons].flatMap(({ name, given }) =>
    given === undefined ? [] : [{ name, answer: given.answer, on: given.on }],
  );
  const latest = answers
    .map((answer) => answer.on)
    .toSorted()
    .at(-1);
  // Somebody who answers all the same is shown with the answer: a no counts in spite of an exception.
  const silent =
    exceptionOn(about.consent, signer, day) === undefined ? documentWords.notAnswered : documentWords.exception;
  return latest === undefined
    ? { signer: label, answeredOn: null, answer: silent }
    : {
        signer: label,
        answeredOn: latest,
        answer: answersInWords(answers),
      };
};

/** The sheet of a version as it stands on a day: by role, without addresses or numbers. */
export const composeConsentSheet = (version: ConsentVersion, about: DocumentCase, day: Day): ConsentSheet => ({
  version: version.number,
  purpose: version.purpose,
  cooperation: version.cooperation,
  // A category that somebody has said no to, or taken back, goes to nobody (OSL 12:2).
  agencies: agenciesOf(version, about, (category) => {
    const refused = categoryRefusals(about.consent, version, category, day)
      .map((one) => one.on)
      .toSorted()
      .at(-1);
    return refused === undefined ? undefined : [documentWords.toNobodySince(refused)];
  }),
  persons: personsOf(version, about).map((person) => `${nameOf(person)}, ${person.relation}`),
  validFrom: version.from,
  validTo: version.to,
  answers: signersOn(about.consent, version.youthSignsFrom, day).map((signer) => answerOf(version, signer, about, day)),
});

/**
 * The sheet for a private person, who is not bound by secrecy (R18c): who takes part and until when. What each may tell,
 * what it is for and who has answered what stay with those who are bound by it.
 */
export const composePersonSheet = (version: ConsentVersion, about: DocumentCase, day: Day): ConsentSheet => {
  const sheet = composeConsentSheet(version, about, day);
  return {
    ...sheet,
    purpose: "",
    cooperation: "",
    agencies: sheet.agencies.map((agency) => ({ ...agency, categories: [] })),
    answers: [],
  };
};
