// What a template makes of invented people.
import type { TemplateKind } from "../../../shared/domain/word-template.ts";
import {
  exampleConsentForm,
  exampleHead,
  exampleMinutes,
  exampleNotice,
} from "../../../shared/text/documents/template-examples.ts";
import type { DocumentHead } from "../document-head.ts";
import { consentFormFromTemplate, type FromTemplate, minutesFromTemplate, noticeFromTemplate } from "./kinds.ts";

const made: Readonly<Record<TemplateKind, (head: DocumentHead) => FromTemplate>> = {
  notice: (head) => noticeFromTemplate({ ...exampleNotice, head }),
  minutes: (head) => minutesFromTemplate({ ...exampleMinutes, head }),
  followUp: (head) => minutesFromTemplate({ ...exampleMinutes, head }),
  consentForm: (head) => consentFormFromTemplate({ ...exampleConsentForm, head }),
};

/** `today` is `YYYY-MM-DD`. */
export const writeExample = (kind: TemplateKind, template: Uint8Array, today: string): Promise<Uint8Array> =>
  made[kind]({ ...exampleHead, issuedOn: today, secrecyMark: { ...exampleHead.secrecyMark, on: today } })(template);
