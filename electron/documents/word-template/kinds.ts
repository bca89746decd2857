// What is filled in for each kind of template, and how the file is called.
import type { AnyValues, FieldList } from "../../../shared/domain/word-template-field.ts";
import { pageWords } from "../../../shared/text/documents/common.ts";
import { consentFormFields, minutesFields, noticeFields } from "../../../shared/text/word-template-fields.ts";
import type { ConsentFormData } from "../consent-form-data.ts";
import type { DocumentHead } from "../document-head.ts";
import type { MinutesData } from "../minutes-data.ts";
import type { NoticeData } from "../notice-data.ts";
import { consentFormTitle, consentFormValues } from "./consent-form-values.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Titled } from "./head-values.ts";
import { minutesTitle, minutesValues } from "./minutes-values.ts";
import { noticeTitle, noticeValues } from "./notice-values.ts";

/** One recipient's copy made from a template that was taken in. */
export type FromTemplate = (template: Uint8Array) => Promise<Uint8Array>;

const filledIn =
  (fields: FieldList, values: AnyValues, head: DocumentHead, { title }: Titled): FromTemplate =>
  (template) =>
    fillTemplate(template, fields, values, {
      title: pageWords.fileTitle(title, head.caseNumber),
      authority: head.authority,
      issuedOn: head.issuedOn,
    });

export const noticeFromTemplate = (data: NoticeData): FromTemplate =>
  filledIn(noticeFields, noticeValues(data), data.head, noticeTitle(data));

export const minutesFromTemplate = (data: MinutesData): FromTemplate =>
  filledIn(minutesFields, minutesValues(data), data.head, minutesTitle(data));

export const consentFormFromTemplate = (data: ConsentFormData): FromTemplate =>
  filledIn(consentFormFields, consentFormValues(data), data.head, consentFormTitle(data));
