// One recipient's copy of each kind, made from a template that was taken in, of the same data that the paper is laid out from.
import type { AnyValues, FieldList } from "../../../shared/domain/word-template-field.ts";
import { pageWords } from "../../../shared/text/documents/common.ts";
import { consentFormFields, minutesFields, noticeFields } from "../../../shared/text/word-template-fields.ts";
import { consentFormDocument } from "../consent-form.ts";
import type { ConsentFormData } from "../consent-form-data.ts";
import { minutesDocument } from "../minutes.ts";
import type { MinutesData } from "../minutes-data.ts";
import { noticeDocument } from "../notice.ts";
import type { NoticeData } from "../notice-data.ts";
import type { DocumentPlan } from "../render-document.ts";
import { consentFormValues } from "./consent-form-values.ts";
import { fillTemplate } from "./fill-template.ts";
import { minutesValues } from "./minutes-values.ts";
import { noticeValues } from "./notice-values.ts";

/** Fills in a template that was taken in. */
export type FromTemplate = (template: Uint8Array) => Promise<Uint8Array>;

const filledIn =
  (fields: FieldList, values: AnyValues, { head, title }: DocumentPlan): FromTemplate =>
  (template) =>
    fillTemplate(template, fields, values, {
      title: pageWords.fileTitle(title, head.caseNumber),
      authority: head.authority,
      issuedOn: head.issuedOn,
    });

export const noticeFromTemplate = (data: NoticeData): FromTemplate => {
  const plan = noticeDocument(data);
  return filledIn(noticeFields, noticeValues(data, plan), plan);
};

export const minutesFromTemplate = (data: MinutesData): FromTemplate => {
  const plan = minutesDocument(data);
  return filledIn(minutesFields, minutesValues(data, plan), plan);
};

export const consentFormFromTemplate = (data: ConsentFormData): FromTemplate => {
  const plan = consentFormDocument(data);
  return filledIn(consentFormFields, consentFormValues(data, plan), plan);
};
