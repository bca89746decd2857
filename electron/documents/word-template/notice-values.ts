// The notice (kallelse) of one recipient as a template's values: what its paper says, and nothing else.
import type { FamilyTextName } from "../../../shared/domain/family-texts.ts";
import { sentencesOf } from "../../../shared/domain/prose.ts";
import type { ValuesOf } from "../../../shared/domain/word-template-field.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { consentSheetWords as sheetWords } from "../../../shared/text/documents/consent-sheet.ts";
import { noticeWords as words } from "../../../shared/text/documents/notice.ts";
import { familyText } from "../../../shared/text/family-texts.ts";
import type { noticeFields } from "../../../shared/text/word-template-fields.ts";
import type { NoticeData } from "../notice-data.ts";
import { agendaOf, bringOf } from "../notice.ts";
import type { DocumentPlan } from "../render-document.ts";
import { headValues } from "./head-values.ts";
import { pointValues, scopeValues } from "./scope-values.ts";

const replacesText = ({ replaces }: NoticeData): string =>
  replaces === null
    ? ""
    : words.replaces(
        writtenDay(replaces.sentOn),
        words.whenText(writtenDay(replaces.heldOn), replaces.startsAt, replaces.endsAt),
        replaces.place,
      );

const consentValues = ({ audience, consentSheet: sheet }: NoticeData) => ({
  consentText: words.sheetText[audience === "guardian" || audience === "youth" ? "family" : audience],
  consentPurpose: sheet.purpose,
  consentCooperation: sheet.cooperation,
  consentPeriod: sheetWords.period(writtenDay(sheet.validFrom), writtenDay(sheet.validTo)),
  consentAgencies: listed(sheet.agencies.map(({ name }) => name)),
  consentPersons: listed(sheet.persons),
  consentVersion: String(sheet.version),
  answers: sheet.answers.map(({ signer, answer, answeredOn }) => ({
    who: signer,
    answer,
    on: answeredOn ?? sheetWords.notYet,
  })),
  scope: scopeValues(sheet.agencies),
});

/** A text to the family, the municipality's own where it has written one, without the marks of its parts. */
const familyLines = ({ head }: NoticeData, name: FamilyTextName): readonly string[] =>
  sentencesOf(familyText(head.familyTexts, name));

/** What only an agency is told, or only somebody else. */
const audienceValues = (data: NoticeData) => {
  const { audience } = data;
  const { name, phone } = data.head.coordinator;
  return audience === "agency"
    ? {
        lead: words.agencyLead(data.youthName),
        informed: data.meets === "familyInformed" ? words.informedText : "",
        urgent: data.urgentBecause === null ? "" : words.urgent(data.urgentBecause),
        reply: words.reply(name, phone, data.replyBy === null ? null : writtenDay(data.replyBy)),
        bring: pointValues(bringOf(data)),
        choices: [],
        handling: pointValues(words.handling),
      }
    : {
        lead:
          audience === "youth"
            ? familyLines(data, "noticeLead.youth").join("\n")
            : words.familyLead[audience](data.youthName),
        informed: "",
        urgent: "",
        reply: words.contact(name, phone),
        bring: [],
        choices: pointValues(
          audience === "person" ? words.choices.person : familyLines(data, `noticeChoices.${audience}`),
        ),
        handling: [],
      };
};

export const noticeValues = (data: NoticeData, plan: DocumentPlan): ValuesOf<typeof noticeFields> => {
  const { audience, meeting } = data;
  return {
    ...headValues(plan),
    ...audienceValues(data),
    ...consentValues(data),
    toAgency: audience === "agency",
    toGuardian: audience === "guardian",
    toYouth: audience === "youth",
    toPerson: audience === "person",
    toFamily: audience !== "agency",
    replaces: replacesText(data),
    youth: data.youthName,
    when: words.whenText(writtenDay(meeting.heldOn), meeting.startsAt, meeting.endsAt),
    where: meeting.place,
    leader: meeting.leader,
    interpreter: data.interpreterLanguage === null ? "" : words.interpreterText(data.interpreterLanguage),
    practical: data.practical ?? "",
    purpose: meeting.purpose ?? "",
    question: meeting.question ?? "",
    summoned: data.summoned.map(({ who, why }) => ({ who, why: audience === "agency" ? "" : (why ?? "") })),
    agenda: pointValues(agendaOf(data)),
  };
};
