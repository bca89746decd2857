// Each setting of the profile in words, by name and value, for showing what would change.
import type { Profile, SharedSettings } from "../domain/profile.ts";
import { presets } from "./presets.ts";
import {
  consentCollectorText,
  meetingLeadingText,
  policeTakesPartText,
  remainingConcernText,
  reportingText,
  settingsText,
  startDeciderText,
} from "./settings.ts";
import { termForms } from "./terms.ts";
import { usualInWords, usualText } from "./usual-commitments.ts";

const { fields } = settingsText;
const unit = (value: number, words: string): string => `${String(value)} ${words}`;
const yesNo = (value: boolean): string => (value ? "Ja" : "Nej");

/** The name of each setting that a file can carry. */
export const settingName: Readonly<Record<keyof SharedSettings, string>> = {
  model: "Arbetssätt",
  ageFrom: fields.ageFrom,
  ageTo: fields.ageTo,
  consentCollector: fields.consentCollector,
  youthSignsFrom: fields.youthSignsFrom,
  consentMonths: fields.consentMonths,
  minutesWithinDays: fields.minutesWithinDays,
  followUpWeeks: fields.followUpWeeks,
  noticeDays: fields.noticeDays,
  contactEveryWeeks: fields.contactEveryWeeks,
  stillAfterDays: fields.stillAfterDays,
  durationMonths: "Hur länge ett ärende pågår",
  concernLimit: fields.concernLimit,
  consultationMonths: fields.consultationMonths,
  groupLevel: fields.groupLevel,
  workGroupMonths: fields.workGroupMonths,
  surveyTalk: "Kartläggande samtal före första mötet",
  familyPresent: fields.familyPresent,
  startDecidedBy: fields.startDecidedBy,
  policeTakesPart: fields.policeTakesPart,
  meetingLeading: fields.meetingLeading,
  remainingConcern: fields.remainingConcern,
  reporting: fields.reporting,
  smallCells: fields.smallCells,
  terms: settingsText.sections.terms.title,
  casePrefix: fields.casePrefix,
  agencies: settingsText.sections.agencies.title,
  usualCommitments: usualText.title,
};

const values: { readonly [Name in keyof SharedSettings]: (value: Profile[Name]) => string } = {
  model: (model) => presets[model].title,
  ageFrom: (age) => unit(age, fields.years),
  ageTo: (age) => unit(age, fields.years),
  consentCollector: (id) => consentCollectorText[id],
  youthSignsFrom: (age) => unit(age, fields.years),
  consentMonths: (months) => unit(months, fields.months),
  minutesWithinDays: (days) => unit(days, fields.days),
  followUpWeeks: (weeks) => unit(weeks, fields.weeks),
  noticeDays: (days) => unit(days, fields.daysBefore),
  contactEveryWeeks: (weeks) => unit(weeks, fields.weeks),
  stillAfterDays: (days) => unit(days, fields.days),
  durationMonths: (guide) =>
    guide === null ? "Inget riktmärke" : `${String(guide.from)}–${String(guide.to)} ${fields.months}`,
  concernLimit: (limit) => unit(limit, fields.ofTen),
  consultationMonths: (months) => unit(months, fields.months),
  groupLevel: yesNo,
  workGroupMonths: (months) => unit(months, fields.months),
  surveyTalk: yesNo,
  familyPresent: yesNo,
  startDecidedBy: (id) => startDeciderText[id],
  policeTakesPart: (id) => policeTakesPartText[id],
  meetingLeading: (id) => meetingLeadingText[id],
  remainingConcern: (id) => remainingConcernText[id],
  reporting: (id) => reportingText[id],
  smallCells: (count) => unit(count, fields.cases),
  terms: (terms) =>
    [
      termForms.coordinator[terms.coordinator],
      termForms.plan[terms.plan],
      termForms.meeting[terms.meeting],
      termForms.preMeeting[terms.preMeeting],
      termForms.minutes[terms.minutes],
    ]
      .map(({ indefinite }) => indefinite)
      .join(", "),
  casePrefix: (prefix) => prefix,
  agencies: (agencies) =>
    agencies
      .map(
        ({ name, code, categories }) =>
          `${name} (${code})${categories.length === 0 ? "" : `: ${categories.map((category) => category.name).join(", ")}`}`,
      )
      .join("; "),
  usualCommitments: (usual) => usual.map(usualInWords).join("; "),
};

/** One setting of a profile in words. */
export const settingInWords = <Name extends keyof SharedSettings>(name: Name, profile: Profile): string =>
  values[name](profile[name]);
