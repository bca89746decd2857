// One signer's consent form (samtyckesblankett) as a template's values: what its paper says, and nothing else.
import type { ValuesOf } from "../../../shared/domain/word-template-field.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { consentFormWords as words } from "../../../shared/text/documents/consent-form.ts";
import type { consentFormFields } from "../../../shared/text/word-template-fields.ts";
import type { ConsentFormData } from "../consent-form-data.ts";
import type { DocumentPlan } from "../render-document.ts";
import { headValues } from "./head-values.ts";
import { pointValues, scopeValues } from "./scope-values.ts";

const named = ({ name, personalNumber }: { readonly name: string; readonly personalNumber: string | null }): string =>
  personalNumber === null ? name : `${name}\n${personalNumber}`;

export const consentFormValues = (data: ConsentFormData, plan: DocumentPlan): ValuesOf<typeof consentFormFields> => {
  const { signer, replaces } = data;
  const spoken = words.forRole[signer.role];
  const { name, phone, email } = data.head.coordinator;
  return {
    ...headValues(plan),
    toGuardian: signer.role === "guardian",
    toYouth: signer.role === "youth",
    lead: spoken.lead,
    replaces: replaces === null ? "" : words.replaces(replaces.version, writtenDay(replaces.from)),
    youth: named(data.youth),
    signer: named(signer),
    collectedBy: data.collectedBy,
    period: words.periodText(writtenDay(data.validFrom), writtenDay(data.validTo)),
    interpreter: data.interpreterLanguage === null ? "" : words.interpreterText(data.interpreterLanguage),
    reference: words.referenceText(data.head.caseNumber, data.version),
    purpose: data.purpose,
    cooperation: data.cooperation,
    agencies: data.agencies.map((agency) => ({ name: agency.name, contact: agency.contact ?? "" })),
    persons: data.persons.map((person) => ({
      name: person.name,
      relation: person.relation,
      reservation: person.reservation ?? "",
    })),
    scope: scopeValues(data.agencies),
    concern: data.sharesConcern ? words.concernShared : words.concernKept,
    others: words.others,
    no: spoken.no,
    withdraw: words.withdraw(name, phone, email),
    withdrawEffect: words.withdrawEffect,
    limits: pointValues(data.legalLimits),
    record: spoken.record,
    sign: words.signText[signer.role],
    returnTo: words.returnTo(data.collectedBy),
  };
};
