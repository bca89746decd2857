// The kinds of document in the other forms that they have: to another reader, in another state of the case.
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { planDocument } from "../../electron/documents/plan.ts";
import type { DocumentPlan } from "../../electron/documents/render-document.ts";
import { withdrawalLetterDocument } from "../../electron/documents/withdrawal-letter.ts";
import { documentWords } from "../../shared/text/document-words.ts";
import { informationWords } from "../../shared/text/documents/information.ts";
import { letterTo } from "./letter.ts";
import { louAgencyNotice, louMinutes, louPlan } from "./lou-meeting.ts";
import { louConsentForm, louHead } from "./lou.ts";

const youthsForm = {
  ...louConsentForm,
  signer: { ...louConsentForm.signer, role: "youth" as const },
  legalLimits: informationWords.limits,
};
const blankForm = { ...louConsentForm, blank: { months: 8 } };

/** The same kinds in the other forms that they have. */
export const otherForms: readonly { readonly name: string; readonly document: DocumentPlan }[] = [
  { name: "samtyckesblankett till ungdomen", document: consentFormDocument(youthsForm) },
  { name: "samtyckesblankett utan namn", document: consentFormDocument(blankForm) },
  ...(["declined", "part"] as const).flatMap((what) => [
    { name: `brev till familjen: ${what}`, document: withdrawalLetterDocument(letterTo("youth", "Lou", { what })) },
    {
      name: `brev till verksamhet: ${what}`,
      document: withdrawalLetterDocument(letterTo("agency", "Skola", { what })),
    },
  ]),
  {
    name: "protokoll till familjen",
    document: minutesDocument({ ...louMinutes, head: louHead("Lou Exempelsson"), audience: "family" }),
  },
  {
    name: "rättat protokoll",
    document: minutesDocument({
      ...louMinutes,
      correction: { reason: "Fel ord.", replaces: { version: 1, establishedOn: "2026-04-09" } },
      concernReport: documentWords.concernOn("2026-04-09"),
      next: { ...louMinutes.next, on: null, closing: true },
      goals: louMinutes.goals.map((goal) => ({
        ...goal,
        facts: [{ label: goal.title, text: `${documentWords.by("15", "2026-10-01")}.` }],
      })),
    }),
  },
  {
    name: "samtyckesblankett som ersätter en äldre",
    document: consentFormDocument({ ...louConsentForm, replaces: { version: 1, from: "2026-01-10" } }),
  },
  {
    name: "ändrad kallelse",
    document: noticeDocument({
      ...louAgencyNotice,
      replaces: {
        sentOn: "2026-03-20",
        heldOn: "2026-04-08",
        startsAt: "15:00",
        endsAt: "16:15",
        place: "Biblioteket",
      },
    }),
  },
  {
    name: "planen till familjen när ärendet är avslutat",
    document: planDocument({ ...louPlan, audience: "family", isLate: false, closedOn: "2026-10-15" }),
  },
];
