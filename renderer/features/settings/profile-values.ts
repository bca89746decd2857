// What the profile's form holds while it is being filled in: a choice or a number not there yet is null.
import type { Agency } from "../../../shared/domain/agency.ts";
import {
  noRoutine,
  type ConsentCollector,
  type Coordinator,
  type HostKind,
  type ProcessModel,
  type Profile,
} from "../../../shared/domain/profile.ts";
import { usualTerms } from "../../../shared/domain/terms.ts";
import { presets } from "../../../shared/text/presets.ts";
import { settingsText } from "../../../shared/text/settings.ts";

export const numberFields = [
  "ageFrom",
  "ageTo",
  "youthSignsFrom",
  "consentMonths",
  "minutesWithinDays",
  "followUpWeeks",
  "noticeDays",
  "contactEveryWeeks",
  "stillAfterDays",
  "concernLimit",
  "consultationMonths",
  "workGroupMonths",
  "smallCells",
] as const;
export type NumberName = (typeof numberFields)[number];

/** What a setting that is always chosen among a few begins with. */
type Chosen =
  | "groupLevel"
  | "surveyTalk"
  | "familyPresent"
  | "startDecidedBy"
  | "policeTakesPart"
  | "meetingLeading"
  | "remainingConcern"
  | "reporting"
  | "routine"
  | "designatedNumber"
  | "terms"
  | "familyTexts"
  | "logo"
  | "usualCommitments";

export interface ProfileValues extends Record<NumberName, number | null>, Pick<Profile, Chosen> {
  readonly durationMonths: { readonly from: number | null; readonly to: number | null } | null;
  readonly municipality: string;
  readonly county: string | null;
  readonly hostAuthority: string;
  readonly hostKind: HostKind | null;
  readonly model: ProcessModel | null;
  readonly consentCollector: ConsentCollector | null;
  readonly casePrefix: string;
  readonly coordinator: Coordinator;
  readonly deputy: string;
  readonly agencies: Agency[];
}

const nothing: ProfileValues = {
  municipality: "",
  county: null,
  hostAuthority: "",
  hostKind: null,
  model: null,
  ageFrom: null,
  ageTo: null,
  consentCollector: null,
  youthSignsFrom: null,
  consentMonths: null,
  minutesWithinDays: null,
  followUpWeeks: null,
  noticeDays: null,
  contactEveryWeeks: null,
  stillAfterDays: null,
  concernLimit: null,
  consultationMonths: null,
  workGroupMonths: null,
  smallCells: null,
  durationMonths: null,
  groupLevel: false,
  surveyTalk: false,
  familyPresent: true,
  startDecidedBy: "coordinator",
  policeTakesPart: "always",
  meetingLeading: "coordinatorOrImpartial",
  remainingConcern: "judged",
  reporting: "none",
  routine: noRoutine,
  terms: usualTerms,
  familyTexts: {},
  logo: null,
  designatedNumber: "",
  casePrefix: "",
  coordinator: { name: "", title: "", phone: "", email: "" },
  deputy: "",
  agencies: [],
  usualCommitments: [],
};

export const valuesOf = (profile: Profile | undefined): ProfileValues => profile ?? nothing;

/** A preset's values over what has been filled in; the municipality and the coordinator stay as they are. */
export const withPreset = (values: ProfileValues, model: ProcessModel): ProfileValues => ({
  ...values,
  ...presets[model].profile,
  // No preset knows the municipality's own routine or number.
  routine: values.routine,
  designatedNumber: values.designatedNumber,
  terms: values.terms,
  familyTexts: values.familyTexts,
  logo: values.logo,
  // What it has made of the list is its own.
  ...(values.usualCommitments.length > 0 && { usualCommitments: values.usualCommitments }),
});

const { errors } = settingsText;
const words: Readonly<Record<string, string>> = {
  ...errors,
  "coordinator.name": errors.coordinatorName,
  "coordinator.title": errors.coordinatorTitle,
  "durationMonths.from": errors.duration,
  "durationMonths.to": errors.duration,
};

export const fieldProblem = (field: string): string => words[field] ?? errors.tooLong;
